import type { TestMail } from '../mail.ts';

export const invitations: readonly TestMail[] = [
  {
    kind: 'invitation',
    subject: 'Can we talk on Thursday?',
    from: 'Imke Sørlund <imke@fjordwind.example>',
    text: `Hi Robin,

your portfolio made the rounds here and everyone wants to hear more. Would Thursday 5 March at 14:00 CET suit you for a first interview? It would be about 40 minutes on Teams.

If not, send me two or three times that do.

Imke Sørlund
Head of Design, Fjordwind`,
    expect: { start: '2026-03-05T14:00', zone: 'Europe/Berlin', minutes: 40 },
  },
  {
    kind: 'invitation',
    subject: 'Line cook - come meet the kitchen',
    from: 'Chef Tomo <tomo@saltandember.example>',
    text: `hey robin saw your cv. we need a line cook asap. can u come in for an interview wed or thurs after 3? we're at 18 Harrow Lane. lmk what works, tomo`,
  },
  {
    kind: 'invitation',
    subject: 'Next step: conversation with the hiring manager',
    from: 'Peregrine Talent <no-reply@ashbyhq.com>',
    text: `Hello Robin,

Thanks for your patience while we reviewed your application for the Staff Data Engineer role at Peregrine Freight. We'd love to move you forward to a 45-minute video interview with our hiring manager.

Please use the link below to pick a time that works for you:
https://calendly.com/peregrine-freight/hiring-manager

Warmly,
The Peregrine Freight Talent Team`,
    expect: {
      minutes: 45,
      company: 'Peregrine Freight',
      role: 'Staff Data Engineer',
      bookingLink: 'https://calendly.com/peregrine-freight/hiring-manager',
    },
  },
  {
    kind: 'invitation',
    subject: 'Your application – Ward Nurse (Night), St Brannoc Hospital',
    from: 'Recruitment Services <recruitment@stbrannoc.example>',
    text: `Dear Ms Achterberg

We are pleased to inform you that you have been shortlisted for the above post. Interviews will be held on Tuesday 17 March 2026 and you are invited to attend at 10.20 am at the Education Centre, 4 Mill Road, Exeter.

Please confirm your attendance no later than Tuesday 10 March 2026 and bring your passport and your nursing registration certificate.

Yours sincerely
Recruitment Services`,
    expect: { start: '2026-03-17T10:20', deadline: '2026-03-10' },
  },
  {
    kind: 'invitation',
    subject: 'Phone screen?',
    from: 'Ana Lucía Prieto <ana@quillstack.example>',
    text: `Hi Robin - I run recruiting at Quillstack. We liked your application for the backend developer position and I'd like to set up a quick phone screen this week. When are you free? Mornings Pacific are best on my side.

Ana`,
    expect: { role: 'backend developer' },
  },
  {
    kind: 'invitation',
    subject: 'Interview slots – Legal Counsel',
    from: 'Office of the General Counsel <ogc@marchmontbank.example>',
    text: `Dear Robin Achterberg,

Further to your application for the position of Legal Counsel, the panel would like to interview you. The following times are available (all London time):

1. Monday 16 March 2026, 09:30
2. Tuesday 17 March 2026, 13:00
3. Thursday 19 March 2026, 16:15

Kindly let us know your preferred slot.

Marchmont Bank`,
    expect: { slots: ['2026-03-16T09:30', '2026-03-17T13:00', '2026-03-19T16:15'], role: 'Legal Counsel' },
  },
  {
    kind: 'invitation',
    subject: 'Re: Your application to Brightloom Toys',
    from: 'Wen Castellanos <wen.castellanos@brightloom.example>',
    text: `Robin,

great news - the team would like you to come to our Leeds office for the final round. Could you do Friday the 13th at 11? You would meet Priya Raman (VP Product) and Otto Lindqvist. We plan two hours including lunch.

Wen

On Thu, 26 Feb 2026 at 10:02, Robin <robin@home.example> wrote:
> Thank you, I am free most of next week, e.g. Tuesday at 9.`,
    expect: { start: '2026-03-13T11:00', minutes: 120, people: ['Priya Raman', 'Otto Lindqvist'] },
  },
  {
    kind: 'invitation',
    subject: 'Teaching post - would you be available?',
    from: 'Headteacher <head@oakhill-primary.example>',
    text: `Thank you for your application for the Year 4 teacher vacancy. We would like to invite you to an interview day, which includes a short observed lesson. Are you available on 24 March from 8.45am? Please reply to confirm.`,
    expect: { start: '2026-03-24T08:45' },
  },
  {
    kind: 'invitation',
    subject: 'SafetyNet Insurance: schedule your HireVue interview',
    from: 'SafetyNet Careers <notifications@hirevue.com>',
    text: `Robin, congratulations! You have been selected to complete an on-demand video interview for Claims Adjuster. Choose a time within the next 5 days and select a slot here: https://safetynet.hirevue.com/schedule/8841`,
  },
  {
    kind: 'invitation',
    subject: 'Kurzes Kennenlernen / intro call',
    from: 'Jost Brandeis <j.brandeis@solarkraft.example>',
    text: `Hello Robin, thanks for applying as Field Service Technician with Solarkraft. I'd like to get to know you in a 20 minute call. Does Wednesday, 11 March, 15:30 CET work? Otherwise suggest something. Regards, Jost`,
    expect: { start: '2026-03-11T15:30', zone: 'Europe/Berlin', minutes: 20 },
  },
  {
    kind: 'invitation',
    subject: 'Volunteering you for round 2 :)',
    from: 'Dele Okonjo <dele@pylonworks.example>',
    text: `Hi Robin! The phone interview went really well, so we want to do a technical round with you. It's pair programming, 90 mins, no trick questions. What does your availability look like on the 10th or 11th?`,
    expect: { minutes: 90 },
  },
];
