import type { TestMail } from '../mail.ts';

/** Rejections, offers, waiting, requests. */
export const outcomes: readonly TestMail[] = [
  {
    kind: 'rejection',
    subject: 'Your application at Copperfield Press',
    from: 'Copperfield Press <jobs@copperfieldpress.example>',
    text: `Dear Robin, thank you for the time you gave us last week. It was a close decision, but we have chosen another candidate for the Junior Editor position. We wish you all the best for your search.`,
    expect: { company: 'Copperfield Press', role: 'Junior Editor' },
  },
  {
    kind: 'rejection',
    subject: 'Update on your candidacy',
    from: 'no-reply@us.greenhouse-mail.io',
    text: `Hi Robin,

Thanks for your interest in Nimbus Dental and the Office Manager opening. After careful review we won't be taking your application further at this time.

Nimbus Dental Hiring Team`,
    expect: { company: 'Nimbus Dental', role: 'Office Manager' },
  },
  {
    kind: 'rejection',
    subject: 'Driver position',
    from: 'Lenny <lenny@quickhaul.example>',
    text: `Hi Robin, sorry but we filled the driver position yesterday. Thanks for coming in, good luck with your job search. Lenny`,
  },
  {
    kind: 'rejection',
    subject: 'Outcome of your interview',
    from: 'HR Shared Services <hrss@northmoor.example>',
    text: `Dear Applicant, I am writing to inform you that on this occasion you have not been successful in your application for the post of Research Associate. Owing to the number of applicants we are unable to provide individual feedback.`,
    expect: { role: 'Research Associate' },
  },
  {
    kind: 'rejection',
    subject: 'Thank you from Ostrava Games',
    from: 'Ostrava Games Careers <careers@ostravagames.example>',
    text: `Robin, we enjoyed our conversations about the Gameplay Programmer role. We've decided to continue with people whose console experience is closer to what we need right now. Please keep an eye on our careers page.`,
    expect: { role: 'Gameplay Programmer' },
  },
  {
    kind: 'rejection',
    subject: 'Re: Interview feedback',
    from: 'Malika Serrano <malika@fernhollow.example>',
    text: `Hi Robin, thank you for interviewing with us. Unfortunately you were not selected for the social worker role. The panel was impressed and we would welcome another application from you.`,
  },
  {
    kind: 'offer',
    subject: 'Offer of employment – Robin Achterberg',
    from: 'Dagny Holm <dagny@arcticfibre.example>',
    text: `Dear Robin, we are delighted to offer you the position of Network Technician at Arctic Fibre. Your annual salary will be 41,000 euro. Please sign and return the attached contract by 13 March 2026.`,
    expect: { role: 'Network Technician', company: 'Arctic Fibre', deadline: '2026-03-13' },
  },
  {
    kind: 'offer',
    subject: 'Good news!',
    from: 'Theo Marsh <theo@brackenbooks.example>',
    text: `Robin, everybody loved meeting you and we would like to offer you the job. Written offer letter to follow tomorrow, start date whenever suits. Call me! Theo`,
  },
  {
    kind: 'offer',
    subject: 'Your offer from Lattice & Loom',
    from: 'People Team <people@latticeloom.example>',
    text: `Hi Robin, congratulations! Attached is your offer letter for the Merchandiser role, with base salary, bonus and start date. The offer is valid until 9 March.`,
    expect: { deadline: '2026-03-09' },
  },
  {
    kind: 'timeline',
    subject: 'Where we are',
    from: 'Oona Reilly <oona@clearbrook.example>',
    text: `Hi Robin, a quick update on your application for Lab Technician: we are still interviewing and need a little more time. You will hear from us by Friday, 13 March. Thank you for your patience, Oona`,
    expect: { decisionBy: '2026-03-13' },
  },
  {
    kind: 'timeline',
    subject: 'Thanks for coming in',
    from: 'Harlan Beck <harlan@millstream.example>',
    text: `Robin, it was great meeting you today. The team will make a decision about the role within a week and I will get back to you by Monday at the latest.`,
  },
  {
    kind: 'timeline',
    subject: 'Take-home exercise',
    from: 'Yusuf Demir <yusuf@paperplane.example>',
    text: `Hi Robin, as the next step for the Frontend Developer position please complete the coding exercise at https://tests.paperplane.example/robin within 5 days. It should take about three hours.`,
    expect: { deadline: '2026-03-07' },
  },
  {
    kind: 'timeline',
    subject: 'Delay in our hiring process',
    from: 'Recruiting <recruiting@stonebridge.example>',
    text: `Dear Robin, your application for Actuary remains under consideration. Because of a reorganisation the decision is delayed; we expect to update you by the end of next week. Please do not call about the status in the meantime.`,
    expect: { decisionBy: '2026-03-13', noFollowUp: true },
  },
  {
    kind: 'request',
    subject: 'References please',
    from: 'Isolde Marchetti <isolde@vinehall.example>',
    text: `Dear Robin, following your interview we would like to take up references. Please send us the contact details of two referees and a copy of your teaching certificate by 6 March.`,
    expect: { requests: ['referees', 'teaching certificate'], deadline: '2026-03-06' },
  },
  {
    kind: 'request',
    subject: 'Missing documents',
    from: 'Onboarding <hr@delmarport.example>',
    text: `Hello Robin, thanks for applying for Crane Operator. To continue with your application we still need the following documents:
- Crane licence
- Medical certificate
- Proof of residence
Please upload them in the portal.`,
    expect: { requests: ['crane licence', 'medical certificate', 'proof of residence'] },
  },
];
