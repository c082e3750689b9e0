import type { Message } from '../../src/core/mail/message.ts';

const DAY_MS = 86_400_000;
const iso = (instant: number) => new Date(instant).toISOString();

/** A backup with this many interviews of as many employers, some long over, some to come, each with two people and a thank-you. */
export function backupOf(interviews: number, now: number): string {
  const records = Array.from({ length: interviews }, (_, i) => {
    const start = now + (((i * 7) % 40) - 30) * DAY_MS;
    const application = `application-${i}`;
    return [
      {
        kind: 'application',
        id: application,
        company: `Employer ${i}`,
        role: 'Product Designer',
        country: ['US', 'DE', 'IN', 'AE'][i % 4],
        threads: [`gmail:thread-${i}`],
      },
      { kind: 'person', id: `a-${i}`, application, name: `Dana Reyes ${i}`, address: `dana.${i}@employer.example`, part: 'interviewer' },
      { kind: 'person', id: `b-${i}`, application, name: `Tomas Lind ${i}`, address: `tomas.${i}@employer.example`, part: 'interviewer' },
      {
        kind: 'interview',
        id: `interview-${i}`,
        application,
        start: iso(start),
        durationMinutes: 45,
        zone: 'Europe/Berlin',
        people: [`a-${i}`, `b-${i}`],
      },
      ...(i % 3 === 0
        ? [
            {
              kind: 'touch',
              id: `touch-${i}`,
              application,
              interview: `interview-${i}`,
              person: `a-${i}`,
              at: iso(start + DAY_MS / 4),
              direction: 'out',
              about: 'thank-you',
              channel: 'mail',
            },
          ]
        : []),
    ];
  }).flat();
  return JSON.stringify({ afterview: 'backup', version: 1, exportedAt: iso(now), records });
}

/** An interview mail whose text is about this long: what matters stands first, then prose with dates and times in it, as in a long thread of details. */
export function mailOf(length: number, now: number): { readonly message: Message; readonly text: string } {
  const opening =
    'Hi Alex,\n\nthank you for applying. We would like to invite you to an interview on 12 March 2026 at 14:00 CET with Dana Reyes, Head of Design.\n\n';
  const filler =
    'The conversation has three parts, and there will be time for your questions. Our office is open from 8:30 to 18:00, the canteen until 14:15. ' +
    'In 2024 the team grew from 12 to 31 people; most of them joined after 1 September. Please bring a sample of your work that you are proud of.\n\n';
  const text = (opening + filler.repeat(Math.ceil(length / filler.length))).slice(0, length);
  return {
    text,
    message: {
      site: 'paste',
      id: 'bench',
      subject: 'Interview invitation: Product Designer',
      from: { name: 'Dana Reyes', address: 'dana@larkspur.example' },
      to: [{ address: 'alex@example.com' }],
      cc: [],
      sentAt: now,
      blocks: [{ part: 'own', text }],
      links: [],
      attachments: [],
      fromMe: false,
      collapsed: false,
      clipped: false,
    },
  };
}
