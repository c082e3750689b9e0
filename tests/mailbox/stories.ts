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

const nadia: Person = { name: 'Nadia Quist', address: 'nadia.quist@calderoptics.example' };

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

const dana: Person = { name: 'Dana Reyes', address: 'dana.reyes@larkspur.example' };
const maud: Person = { name: 'Maud Ellery', address: 'maud.ellery@harrowpress.example' };
const ivo: Person = { name: 'Ivo Marchetti', address: 'ivo.marchetti@tidewater.example' };

/** When each mail of a process with a promise comes. */
export interface PromiseTimes {
  readonly start: number;
  /** When they say by when they answer, and by when that is; then again. */
  readonly promise: number;
  readonly friday: number;
  readonly moreTime: number;
  readonly newDay: number;
  readonly no: number;
  readonly feedback: number;
  /** The interview with another employer, later on. */
  readonly next: number;
}

/** What they say of the user, as they write it. */
export const feedbackWords =
  'Your portfolio was the clearest we saw. What we missed was a number: how much the new checkout brought in, and how you would have measured it.';

/** One interview, a promise, more time, a no, what they say of the user once asked, and an interview elsewhere. */
export function promiseThreads({ start, promise, friday, moreTime, newDay, no, feedback, next }: PromiseTimes, zone: string): SampleThread[] {
  const [company, role] = ['Larkspur', 'Product Designer'];
  const from = (at: number, ...paragraphs: readonly string[]) => ({
    from: dana,
    to: [me],
    at,
    html: `<div dir="ltr"><p>Hi Alex,</p>${paragraphs.map((words) => `<p>${words}</p>`).join('')}<p>Best,<br>Dana Reyes<br>Design lead, ${company}</p></div>`,
  });
  return [
    {
      name: 'talk',
      subject: `Confirmed: your interview for ${role} at ${company}`,
      messages: [{ from: dana, to: [me], at: start - 2 * DAY_MS, html: talk({ with: dana, title: 'Design lead', company, role, start, zone }) }],
    },
    {
      name: 'promise',
      subject: 'Next steps',
      messages: [
        from(
          promise,
          `Thank you for taking the time to talk with us about the ${role} position. We have one more interview to hold.`,
          `We will make our decision by ${longDay(friday, zone).replace(/, \d+$/, '')} and let you know then.`,
        ),
      ],
    },
    {
      name: 'more-time',
      subject: 'A short update on your application',
      messages: [
        from(
          moreTime,
          'Thank you for your patience. We need a little more time: one of the people who decide is out this week.',
          `We now expect to have a decision by ${longDay(newDay, zone)}.`,
        ),
      ],
    },
    {
      name: 'no',
      subject: `Your application for ${role}`,
      messages: [
        from(
          no,
          `Thank you for the time you gave us, and for your patience. After careful consideration, we have decided to move forward with another candidate for the ${role} position.`,
          'We enjoyed our conversation and wish you all the best for your search.',
        ),
      ],
    },
    {
      name: 'feedback',
      subject: `Re: Your application for ${role}`,
      messages: [from(feedback, 'You are very welcome, and thank you for asking.', feedbackWords)],
    },
    {
      name: 'next',
      subject: 'Confirmed: your interview for UX Designer at Tidewater',
      messages: [
        {
          from: ivo,
          to: [me],
          at: next - 2 * DAY_MS,
          html: talk({ with: ivo, title: 'Head of Product', company: 'Tidewater', role: 'UX Designer', start: next, zone }),
        },
      ],
    },
  ];
}

/** When each mail of two processes comes, of which one ends in an offer. */
export interface OfferTimes {
  readonly start: number;
  readonly other: number;
  readonly offer: number;
  readonly answerBy: number;
}

/** Interviews at two employers, and an offer from one with the day by which it wants an answer. */
export function offerThreads({ start, other, offer, answerBy }: OfferTimes, zone: string): SampleThread[] {
  const tidewater = { with: ivo, title: 'Head of Product', company: 'Tidewater', role: 'UX Designer', start, zone };
  const harrow = { with: maud, title: 'Publisher', company: 'Harrow Press', role: 'Art Director', start: other, zone };
  const confirmed = (name: string, each: Talk): SampleThread => ({
    name,
    subject: `Confirmed: your interview for ${each.role} at ${each.company}`,
    messages: [{ from: each.with, to: [me], at: each.start - 2 * DAY_MS, html: talk(each) }],
  });
  return [
    confirmed('tidewater', tidewater),
    confirmed('harrow', harrow),
    {
      name: 'offer',
      subject: 'Your offer from Tidewater',
      messages: [
        {
          from: ivo,
          to: [me],
          at: offer,
          html: `<div dir="ltr"><p>Dear Alex,</p><p>We are delighted to offer you the position of UX Designer at Tidewater. You will find the terms and the starting salary in the attached offer letter.</p>
<p>Please let us know your decision by ${longDay(answerBy, zone)}.</p><p>We would be glad to have you with us.</p><p>Ivo Marchetti<br>Head of Product, Tidewater</p></div>`,
          attachments: ['Offer letter.pdf'],
        },
      ],
    },
  ];
}
