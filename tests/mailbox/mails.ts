/** The mails of the sample mailbox, all dated relative to a given now. */

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface SampleMessage {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  /** Epoch ms. */
  readonly at: number;
  /** The body, as the sender's own markup. */
  readonly html: string;
  readonly attachments?: readonly string[];
}

export interface SampleThread {
  /** Names it in tests and in the address of the page. */
  readonly name: string;
  readonly subject: string;
  readonly messages: readonly SampleMessage[];
  readonly unread?: boolean;
}

export const me: Person = { name: 'Alex Morgan', address: 'alex.morgan.sample@gmail.com' };
const dana: Person = { name: 'Dana Reyes', address: 'dana.reyes@larkspur.example' };
const tomas: Person = { name: 'Tomás Lind', address: 'tomas.lind@larkspur.example' };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The mailbox of somebody with two interviews: one that ended a few hours ago, confirmed in `heldInterview`, and one tomorrow.
 * `zone` is the zone in which the mails state their times.
 */
export function sampleThreads(now: number, zone: string): SampleThread[] {
  const held = heldStart(now, zone);
  const coming = wallTime(now + DAY_MS, '10:30', zone);
  const zoneName = nameOf(zone, held);
  return [
    {
      name: 'dinner',
      subject: 'Saturday',
      unread: true,
      messages: [
        {
          from: { name: 'Robin Okafor', address: 'robin.okafor@friends.example' },
          to: [me],
          at: now - 50 * 60_000,
          html: '<div dir="ltr">Hey! Are you still up for dinner on Saturday?<div><br></div><div>I could do 7 or so, my place. Bring nothing but an appetite.</div><div><br></div><div>Robin</div></div>',
        },
      ],
    },
    {
      name: 'invitation',
      subject: 'Interview invitation: Data Analyst at Hollis & Vane',
      unread: true,
      messages: [
        {
          from: { name: 'Priya Nair', address: 'priya.nair@hollisvane.example' },
          to: [me],
          at: now - 3 * HOUR_MS,
          html: `<p>Dear Alex,</p>
<p>Thank you for applying for the Data Analyst position at Hollis &amp; Vane. We enjoyed reading your application and would like to invite you to a first interview.</p>
<p>Your interview is scheduled for <b>${longDay(coming, zone)}</b> at <b>${clock(coming, zone)} (${zoneName})</b> and will take about 45 minutes. You will meet Ben Carver, Head of Analytics.</p>
<p>Please join by video: <a href="https://meet.google.com/qwe-rtyu-iop">https://meet.google.com/qwe-rtyu-iop</a></p>
<p>Let me know if this time does not suit you.</p>
<p>Kind regards,<br>Priya Nair<br>Talent Partner, Hollis &amp; Vane</p>`,
        },
      ],
    },
    {
      name: 'held',
      subject: 'Confirmed: your interview for Product Designer at Larkspur',
      messages: [
        {
          from: dana,
          to: [me],
          cc: [tomas],
          at: held - 2 * DAY_MS,
          html: `<div dir="ltr"><p>Hi Alex,</p>
<p>This confirms your interview for the Product Designer role at Larkspur on <b>${longDay(held, zone)}, ${clock(held, zone)} – ${clock(held + 0.75 * HOUR_MS, zone)} (${zoneName})</b>.</p>
<p>You will talk with me, Dana Reyes, Head of Design, and with Tomás Lind, Senior Product Designer. Here is the link: <a href="https://us02web.zoom.us/j/81234567890">https://us02web.zoom.us/j/81234567890</a></p>
<p>We will let you know our decision by ${longDay(promised(now), zone)}.</p>
<p>Looking forward to meeting you,</p>
<p>Dana Reyes<br>Head of Design, Larkspur</p></div>`,
        },
      ],
    },
    {
      name: 'newsletter',
      subject: '7 interview tips that get you hired in 2026',
      messages: [
        {
          from: { name: 'The Career Letter', address: 'hello@thecareerletter.example' },
          to: [me],
          at: now - 1.2 * DAY_MS,
          html: `<table width="600"><tr><td><h2>Ace your next interview</h2>
<p>Interview season is here! Did you know that most hiring managers decide within ten minutes?</p>
<ol><li>Research the company the evening before.</li><li>Prepare three stories.</li><li>Ask about next steps.</li></ol>
<p>Join our free webinar on <b>${longDay(now + 3 * DAY_MS, zone)} at 6:00 PM</b> and practise your answers live.</p>
<p><a href="https://thecareerletter.example/webinar">Save my seat</a></p>
<p><small>You receive this mail because you signed up for The Career Letter. <a href="https://thecareerletter.example/unsubscribe">Unsubscribe</a> · View in browser</small></p></td></tr></table>`,
        },
      ],
    },
    {
      name: 'rejection',
      subject: 'Your application to Brightwater Labs',
      messages: [
        {
          from: { name: 'Brightwater Labs Recruiting', address: 'recruiting@brightwaterlabs.example' },
          to: [me],
          at: now - 2.5 * DAY_MS,
          html: `<p>Dear Alex,</p>
<p>Thank you for the time you spent talking with us about the UX Researcher position at Brightwater Labs.</p>
<p>After careful consideration, we have decided to move forward with other candidates. Unfortunately we will not be able to offer you the position.</p>
<p>We wish you every success in your search.</p><p>The Brightwater Labs recruiting team</p>`,
        },
      ],
    },
  ];
}

/** The latest 10:00 or 14:00 in `zone` that is at least 90 minutes ago: an interview that is over and not yet thanked for. */
function heldStart(now: number, zone: string): number {
  const starts = [now, now - DAY_MS].flatMap((instant) => ['14:00', '10:00'].map((time) => wallTime(instant, time, zone)));
  return starts.find((start) => start <= now - 1.5 * HOUR_MS) ?? now - DAY_MS;
}

/** A working day about a week ahead. */
function promised(now: number): number {
  const weekday = new Date(now + 7 * DAY_MS).getUTCDay();
  return now + (7 + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0)) * DAY_MS;
}

/** The instant at which the clocks of `zone` show `time` on the day of `near`. */
function wallTime(near: number, time: string, zone: string): number {
  const midnight = near - (msIntoDay(near, zone) % DAY_MS);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wanted = (hours * 60 + minutes) * 60_000;
  const guess = midnight + wanted;
  // Where the clocks changed in between, the guess is an hour off.
  return guess + wanted - (msIntoDay(guess, zone) - (guess % 1000));
}

function msIntoDay(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000 + (instant % 1000);
}

export const longDay = (instant: number, zone: string) =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }).format(instant);
export const clock = (instant: number, zone: string) =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(instant);
export const nameOf = (zone: string, instant: number) =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(instant).find(({ type }) => type === 'timeZoneName')
    ?.value ?? zone;
