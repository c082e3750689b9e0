import type { TestMail } from '../mail.ts';

export const confirmations: readonly TestMail[] = [
  {
    kind: 'confirmation',
    subject: 'Confirmed: Interview with Tidewater Robotics',
    from: 'GoodTime <no-reply@goodtime.io>',
    text: `Your interview is confirmed!

Role: Controls Engineer
Date: Thursday, March 12, 2026
Time: 1:00 PM - 1:45 PM EDT
Interviewer: Salma Haddad, Engineering Manager
Join: https://zoom.us/j/99812345?pwd=abc

Tidewater Robotics`,
    expect: {
      start: '2026-03-12T13:00',
      zone: 'America/New_York',
      minutes: 45,
      role: 'Controls Engineer',
      people: ['Salma Haddad'],
      link: 'https://zoom.us/j/99812345?pwd=abc',
      company: 'Tidewater Robotics',
    },
  },
  {
    kind: 'confirmation',
    subject: 'Reminder: tomorrow 9am',
    from: 'Bastien Roy <bastien@lumenbakery.example>',
    text: `Just a reminder that we're seeing you tomorrow at 9am for the bakery assistant interview. Ring the side bell. Bastien`,
    expect: { start: '2026-03-03T09:00' },
  },
  {
    kind: 'confirmation',
    subject: 'Invitation: Interview - Robin Achterberg @ Wed Mar 4, 2026 2pm - 3pm (GMT) (robin@home.example)',
    from: 'Noor Vance <noor@cobaltmaps.example>',
    text: `Interview - Robin Achterberg

When: Wed Mar 4, 2026 2pm – 3pm (GMT)
Where: https://meet.google.com/qwe-rtyu-iop
Who: noor@cobaltmaps.example - organizer, robin@home.example

Going? Yes - Maybe - No`,
    expect: { start: '2026-03-04T14:00', minutes: 60, link: 'https://meet.google.com/qwe-rtyu-iop' },
  },
  {
    kind: 'confirmation',
    subject: 'Your interview details',
    from: 'Yvonne Mbeki <yvonne.mbeki@halcyonair.example>',
    text: `Dear Robin,

This is to confirm your interview for the Cabin Crew position with Halcyon Air.

Date & time: Saturday 14 March 2026 at 08:15
Venue: Halcyon House, 2 Runway Road, Crawley
Please bring: a full-length photo and your passport.

You will hear from us by 20 March 2026.

Kind regards
Yvonne Mbeki
Talent Coordinator, Halcyon Air`,
    expect: { start: '2026-03-14T08:15', company: 'Halcyon Air', role: 'Cabin Crew', decisionBy: '2026-03-20', people: ['Yvonne Mbeki'] },
  },
  {
    kind: 'confirmation',
    subject: 'You are all set for Monday',
    from: 'Petra Novotna <petra@greyheron.example>',
    text: `Hi Robin, all booked: your onsite interview is on Monday, March 9 from 10:00 to 13:30 Eastern. You'll be meeting with Jun Takeda, Lead Architect, and Mira Olsen. Our office is at 77 Cedar Street, Boston. See you then!`,
    expect: { start: '2026-03-09T10:00', minutes: 210, zone: 'America/New_York', people: ['Jun Takeda', 'Mira Olsen'] },
  },
  {
    kind: 'confirmation',
    subject: 'Microsoft Teams meeting – Screening call Robin Achterberg / Vantor AG',
    from: 'HR Vantor <hr@vantor.example>',
    text: `Dear Robin, the screening call is scheduled for 6 March 2026, 11:00–11:30 (CET).

Microsoft Teams meeting
Join: https://teams.microsoft.com/l/meetup-join/19%3ameeting_x
Passcode: 77x

HR, Vantor AG`,
    expect: { start: '2026-03-06T11:00', minutes: 30, zone: 'Europe/Berlin', link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x' },
  },
  {
    kind: 'confirmation',
    subject: 'Looking forward to Tuesday',
    from: 'Gus Ferreira <gus@ironleaf.example>',
    text: `Robin - looking forward to speaking with you on Tuesday at 4:30pm ET about the account executive role. I'll call you at the number on your resume. Gus Ferreira, Sales Director, Ironleaf`,
    expect: { start: '2026-03-03T16:30', zone: 'America/New_York' },
  },
  {
    kind: 'confirmation',
    subject: 'Interview on 05/03',
    from: 'Brid Casey <brid@corkcreamery.ie>',
    text: `Hi Robin, your interview is confirmed for 05/03/2026 at 14:00 at our office in Mallow. Brid`,
    expect: { start: '2026-03-05T14:00' },
  },
];
