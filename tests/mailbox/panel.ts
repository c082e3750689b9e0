import { type Person, type SampleThread, longDay, clock, me, nameOf } from './mails.ts';

const tom: Person = { name: 'Tom Weller', address: 'tom.weller@harborfinch.example' };
export const panel: readonly Person[] = [
  { name: 'Luis Ferreira', address: 'luis.ferreira@harborfinch.example' },
  { name: 'Mei Tanaka', address: 'mei.tanaka@harborfinch.example' },
  { name: 'Priya Raman', address: 'priya.raman@harborfinch.example' },
];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A mailbox with one conversation: the coordinator confirms an interview with a panel of three, from `start` to `end`, and asks for a document. */
export const panelThreads = (start: number, end: number, zone: string): SampleThread[] => [
  {
    name: 'panel',
    subject: 'Confirmed: your panel interview at Harbor & Finch',
    messages: [
      {
        from: tom,
        to: [me],
        cc: panel,
        at: start - 2 * DAY_MS,
        html: `<div dir="ltr"><p>Hi Alex,</p>
<p>This confirms your panel interview for the Product Designer position at Harbor &amp; Finch on <b>${longDay(start, zone)}, ${clock(start, zone)} – ${clock(end, zone)} (${nameOf(zone, start)})</b>.</p>
<p>You will meet Luis Ferreira, Design Director, Mei Tanaka, Staff Designer, and Priya Raman, Research Lead. Here is the link: <a href="https://us02web.zoom.us/j/85512345678">https://us02web.zoom.us/j/85512345678</a></p>
<p>Please send us your portfolio as a PDF by ${longDay(start + DAY_MS, zone)}.</p>
<p>Kind regards,</p>
<p>Tom Weller<br>Recruiting Coordinator, Harbor &amp; Finch</p></div>`,
      },
    ],
  },
];
