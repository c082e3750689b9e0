import { type Person, type SampleThread, clock, longDay, me, nameOf } from './mails.ts';

/** Mailboxes of whole processes, a conversation for each mail of theirs that a story tells of. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Talk {
  readonly with: Person;
  readonly title: string;
  readonly company: string;
  readonly role: string;
  /** Epoch ms, and the zone in which the mail states it. */
  readonly start: number;
  readonly zone: string;
}

const talk = ({ with: host, title, company, role, start, zone }: Talk): string => `<div dir="ltr"><p>Hi Alex,</p>
<p>This confirms your interview for the ${role} position at ${company} on <b>${longDay(start, zone)}, ${clock(start, zone)} – ${clock(start + HOUR_MS, zone)} (${nameOf(zone, start)})</b>.</p>
<p>You will talk with me. Here is the link: <a href="https://us02web.zoom.us/j/84412345678">https://us02web.zoom.us/j/84412345678</a></p>
<p>Kind regards,</p>
<p>${host.name}<br>${title}, ${company}</p></div>`;

export const nadia: Person = { name: 'Nadia Quist', address: 'nadia.quist@calderoptics.example' };

/** One interview, no day for an answer, and no word after it. */
export const silenceThreads = (start: number, zone: string): SampleThread[] => [
  {
    name: 'talk',
    subject: 'Confirmed: your interview for Support Engineer at Calder Optics',
    messages: [
      {
        from: nadia,
        to: [me],
        at: start - 2 * DAY_MS,
        html: talk({ with: nadia, title: 'Head of Support', company: 'Calder Optics', role: 'Support Engineer', start, zone }),
      },
    ],
  },
];
