import type { TestMail } from '../mail.ts';

export const otherJobMail: readonly TestMail[] = [
  {
    kind: 'other',
    subject: 'We received your application',
    from: 'Marigold Retail <no-reply@smartrecruiters.com>',
    text: `Hi Robin, thank you for applying for Store Manager at Marigold Retail. Our recruiters will look at your profile. If your experience matches, we will invite you to an interview. Unfortunately we cannot answer every applicant personally.`,
    expect: { company: 'Marigold Retail', role: 'Store Manager' },
  },
  {
    kind: 'other',
    subject: 'Application submitted: Copywriter',
    from: 'careers@inkandowl.example',
    text: `Thanks for applying to Ink & Owl! We've got your application for Copywriter. Candidates who are selected will be contacted to schedule an interview within three weeks.`,
  },
  {
    kind: 'other',
    subject: 'Thank you for your application',
    from: 'University of Westmere Jobs <jobs@westmere.example>',
    text: `Your application for Laboratory Manager (ref 5512) has been received. The closing date is 20 March 2026. If you have not heard from us within four weeks of that date, please assume that you were not successful.`,
  },
];
