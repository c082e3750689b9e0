import type { TestMail } from '../mail.ts';

/** Interviews moved and called off. */
export const changes: readonly TestMail[] = [
  {
    kind: 'reschedule',
    subject: 'Need to move our call',
    from: 'Katrin Aalto <katrin@northpier.example>',
    text: `Hi Robin, I'm so sorry, something came up and I have to reschedule our interview. Instead of Wednesday at 10:00, could we speak on Friday, March 6 at 2 pm? Katrin`,
    expect: { start: '2026-03-06T14:00', oldStart: '2026-03-04T10:00' },
  },
  {
    kind: 'reschedule',
    subject: 'Rescheduled: Interview with Amberline',
    from: 'Amberline Scheduling <scheduling@amberline.example>',
    text: `Your interview has been rescheduled.

Previous time: Tue, Mar 10, 2026, 9:00 AM PDT
New time: Wed, Mar 11, 2026, 3:30 PM PDT

Role: Payroll Specialist`,
    expect: { start: '2026-03-11T15:30', oldStart: '2026-03-10T09:00', zone: 'America/Los_Angeles', role: 'Payroll Specialist' },
  },
  {
    kind: 'reschedule',
    subject: 'Change to your interview time',
    from: 'Personnel <personnel@castlegate-council.example>',
    text: `Dear Robin Achterberg, please note that your interview for Planning Officer has been moved from 12 March at 09:00 to 16 March at 13:30. The venue remains the same. We apologise for the inconvenience.`,
    expect: { start: '2026-03-16T13:30', oldStart: '2026-03-12T09:00' },
  },
  {
    kind: 'reschedule',
    subject: 'interview tmrw',
    from: 'Sal <sal@dockside-gym.example>',
    text: `robin hey, my kid is sick, can we push your interview to thursday same place 5pm? sorry! sal`,
    expect: { start: '2026-03-05T17:00' },
  },
  {
    kind: 'reschedule',
    subject: 'Updated invitation: Panel interview @ Mon Mar 9, 2026 4pm - 5pm (CET)',
    from: 'Google Calendar <calendar-notification@google.com>',
    text: `This event has been updated

Panel interview - Product Designer
When: Mon Mar 9, 2026 4pm – 5pm Central European Time - Berlin
Changed: time`,
    expect: { start: '2026-03-09T16:00', minutes: 60 },
  },
  {
    kind: 'cancellation',
    subject: 'Interview cancelled',
    from: 'Workforce Desk <desk@bellweather.example>',
    text: `Dear candidate, we regret that your interview on 5 March 2026 at 15:00 for Warehouse Supervisor has been cancelled because the position is on hold. We will contact you when recruitment resumes.`,
    expect: { oldStart: '2026-03-05T15:00' },
  },
  {
    kind: 'cancellation',
    subject: 'Canceled event: Technical interview @ Fri Mar 6, 2026 10am - 11am (EST)',
    from: 'Google Calendar <calendar-notification@google.com>',
    text: `This event has been canceled.

Technical interview
When: Fri Mar 6, 2026 10am – 11am (EST)`,
    expect: { oldStart: '2026-03-06T10:00' },
  },
  {
    kind: 'cancellation',
    subject: 'Thursday',
    from: 'Rhea Dimitriou <rhea@palmacoffee.example>',
    text: `Hi Robin, I have to cancel our interview on Thursday at 3pm, the owner decided not to open the second shop after all. I'm really sorry for the short notice. Rhea`,
    expect: { oldStart: '2026-03-05T15:00' },
  },
];
