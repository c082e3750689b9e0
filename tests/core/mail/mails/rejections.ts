import type { TestMail } from '../mail.ts';

const rejection = (subject: string, from: string, text: string, expected?: TestMail['expect']): TestMail => ({
  kind: 'rejection',
  subject,
  from,
  text,
  ...(expected ? { expect: expected } : {}),
});

/** The many ways to say no. */
export const rejections: readonly TestMail[] = [
  rejection(
    'Your recent application',
    'Delta Analytics <careers@deltaanalytics.example>',
    'Thank you for your interest in Delta Analytics. At this point we are pursuing candidates with more direct experience in insurance. We will keep your details on file.',
  ),
  rejection(
    'Application status',
    'no-reply@icims.com',
    'Dear Robin, the hiring team has reviewed your application for Civil Engineer II and has elected not to proceed further. We appreciate your interest in Westport County.',
    { role: 'Civil Engineer II' },
  ),
  rejection(
    'Thanks from Mirador',
    'Mirador <no-reply@hire.lever.co>',
    'Hi Robin, we appreciate you applying. While your background is impressive, we do not feel it is the right match for the Solutions Consultant role at this moment.',
  ),
  rejection(
    'Trainee programme',
    'HR <hr@kranbau.example>',
    'Dear Robin, after much deliberation the jury could not offer you a place in this year’s trainee programme. Please do not see this as a judgement of your abilities. We wish you every success for your career.',
  ),
  rejection(
    'Re: Bookkeeper',
    'Elsie <elsie@quillaccounts.example>',
    'Hello Robin, I have gone with someone local for the bookkeeper job. Sorry about that, and thanks for your interest.',
  ),
  rejection(
    'Position closed',
    'Verdant Farms <jobs@verdantfarms.example>',
    'Dear applicant, the position of Greenhouse Manager has been closed and will not be filled. Your application will therefore not be considered further.',
  ),
  rejection(
    'Update on your interview process',
    'Nico <nico@railspark.example>',
    'Hi Robin, I wanted to let you know that the team has decided to move in a different direction for the DevOps Engineer opening. It was a pleasure getting to know you.',
  ),
  rejection(
    'Decision',
    'Appointments <appointments@cathedral.example>',
    'Dear Dr Achterberg, I write to let you know that the panel has appointed another candidate to the post of Organist. The field was strong.',
  ),
  rejection(
    'Your application to Sunroof',
    'Sunroof Talent <talent@sunroof.example>',
    'We know waiting is hard, so we wanted to get back to you quickly: we won’t be inviting you to the next stage. Competition for the Data Scientist internship was fierce this year.',
  ),
  rejection(
    'Application no. 40021',
    'Stadtwerke <bewerbung@stadtwerke.example>',
    'Dear Robin Achterberg, we must inform you that our choice has fallen on another applicant. We thank you for the trust you placed in us and enclose your documents.',
  ),
  rejection(
    'Software Tester',
    'Olaf <olaf@bugfree.example>',
    'Hi Robin, we’ve had a lot of applicants and yours didn’t make the shortlist this time. Feel free to try again in autumn!',
  ),
  rejection(
    'Interview outcome',
    'People Team <people@harbourline.example>',
    'Dear Robin, thank you for attending the interview for Deck Officer. I am sorry to tell you that you were unsuccessful. Feedback is available on request.',
    { role: 'Deck Officer' },
  ),
  rejection(
    'About the internship',
    'Lucía <lucia@estudio-norte.example>',
    'Robin, thank you for coming by. We really liked you, but we have given the internship to someone with more availability. All the best!',
  ),
  rejection(
    'Your candidacy at Volta',
    'Volta <no-reply@ashbyhq.com>',
    'Hi Robin, thank you for taking the time to speak with us. Unfortunately, we’re not able to move forward at this time as we’ve put this role on hold and are no longer hiring for it.',
  ),
];
