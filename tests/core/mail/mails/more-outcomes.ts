import type { TestMail } from '../mail.ts';

/** Changes and outcomes in other voices. */
export const moreOutcomes: readonly TestMail[] = [
  {
    kind: 'reschedule',
    subject: 'Running late today',
    from: 'Ines <ines@mosaic.example>',
    text: `Hi Robin, my earlier meeting overran. Is it ok if we start our interview at 3:30 instead of 3? Sorry! Ines`,
  },
  {
    kind: 'reschedule',
    subject: 'New date for your interview',
    from: 'Admissions and HR <hr@lakesideacademy.example>',
    text: `Dear Robin, owing to a strike we are unable to hold the interviews on 5 March as planned. Your new date is Thursday 12 March 2026 at 14:00.`,
    expect: { start: '2026-03-12T14:00' },
  },
  {
    kind: 'reschedule',
    subject: 'Interview with Torchlight postponed',
    from: 'Torchlight Careers <careers@torchlight.example>',
    text: `Robin, unfortunately our VP is travelling and we must postpone tomorrow's interview. We will send you a new time shortly.`,
  },
  {
    kind: 'cancellation',
    subject: 'Your interview tomorrow',
    from: 'Kaisa <kaisa@nordlys.example>',
    text: `Hello Robin, we have to call off tomorrow's interview at 13:00 since the role has been withdrawn. My apologies. Kaisa`,
    expect: { oldStart: '2026-03-03T13:00' },
  },
  {
    kind: 'rejection',
    subject: 'Following up on your interview',
    from: 'Beatriz <beatriz@cloudmason.example>',
    text: `Hi Robin, thanks again for speaking with the team. We debriefed today and decided not to move ahead. Everyone thought highly of you; the deciding factor was Kubernetes experience. I'd be glad to stay in touch.`,
  },
  {
    kind: 'rejection',
    subject: 'Your application',
    from: 'noreply@civicjobs.example',
    text: `Thank you for your recent application for Librarian. We regret to inform you that you have not been shortlisted for interview. We had over 200 applications.`,
  },
  {
    kind: 'rejection',
    subject: 'Marketing Lead at Puffin',
    from: 'Puffin People <people@puffin.example>',
    text: `Hi Robin! We've now closed the search for our Marketing Lead and someone else has accepted the job. Thank you so much for your time and for the thoughtful case study.`,
  },
  {
    kind: 'rejection',
    subject: 'Status of your application at Grainfield Co-op',
    from: 'Grainfield <do-not-reply@myworkday.com>',
    text: `Dear Robin, after reviewing your qualifications we have determined that other applicants more closely match the requirements of the Agronomist position. We encourage you to apply for other openings.`,
  },
  {
    kind: 'offer',
    subject: 'Contract',
    from: 'Sven Brandt <sven@holzbau-brandt.example>',
    text: `Dear Robin, my partner and I would like to make you an offer: site manager, full time, 4,100 a month, starting 1 April. Please let me know by Friday whether you accept.`,
  },
  {
    kind: 'offer',
    subject: 'Conditional offer – Teaching Assistant',
    from: 'HR <hr@stmarys-school.example>',
    text: `Dear Robin, I am pleased to confirm our conditional offer of employment as Teaching Assistant, subject to references and a background check.`,
  },
  {
    kind: 'timeline',
    subject: 'Update',
    from: 'Joost <joost@kanaalkantoor.example>',
    text: `Hi Robin, just to keep you in the loop: two more candidates are coming in this week, so we can't decide before next Wednesday. We haven't forgotten you! We'll be in touch about the planner role as soon as we know more.`,
  },
  {
    kind: 'timeline',
    subject: 'Your assessment for Junior Accountant',
    from: 'TestGorilla <no-reply@testgorilla.com>',
    text: `Hi Robin, Oakfield has invited you to take an online skills assessment for Junior Accountant. It takes 35 minutes. Please finish it by March 8.`,
    expect: { deadline: '2026-03-08' },
  },
  {
    kind: 'request',
    subject: 'A few more things',
    from: 'Miriam Adler <miriam@adlerlaw.example>',
    text: `Dear Robin, thank you for meeting with us yesterday. Before we decide, could you send me two writing samples and your transcript by Thursday?`,
    expect: { requests: ['writing samples', 'transcript'], deadline: '2026-03-05' },
  },
  {
    kind: 'other',
    subject: 'Opportunity: Senior Chemist',
    from: 'Pernille Dahl <pernille@talentbro.example>',
    text: `Hi Robin, I came across your profile and I'm recruiting for a Senior Chemist role with a company in Aarhus. Would you be interested in hearing more?`,
  },
  {
    kind: 'other',
    subject: 'Thanks for applying!',
    from: 'Wildflower Cafés <jobs@wildflowercafes.example>',
    text: `Hi there! We got your application to be a barista. Every application is read by a human, so give us a week or two. If we think it's a match we'll call you for an interview.`,
  },
];
