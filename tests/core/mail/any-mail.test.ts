import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS } from '../../../src/core/mail/mail-text.ts';
import { readMail } from '../../../src/core/mail/read-mail.ts';
import type { Evidence, Reading } from '../../../src/core/mail/reading.ts';
import { splitText } from '../../../src/core/mail/split-text.ts';
import { messageOf } from './mail.ts';
import { mails } from './mails/index.ts';

const zone = 'Europe/London';
const read = (text: string, subject = 'Your interview', from = 'Dana Reyes <dana@acme.example>') =>
  readMail(messageOf({ subject, from, text }), { zone });

function evidenceOf(reading: Reading): Evidence[] {
  const { because, slots, people, requests, ...rest } = reading;
  const single = Object.values(rest).flatMap((fact) => (typeof fact === 'object' ? [fact.evidence] : []));
  return [...because, ...single, ...[...slots, ...people, ...requests].map(({ evidence }) => evidence)];
}

/** Every evidence quotes what really stands at its index. */
function expectRealEvidence(reading: Reading, subject: string, text: string): void {
  const blocks = splitText(text);
  const joined = (part: 'own' | 'signature') =>
    blocks
      .filter((block) => block.part === part)
      .map((block) => block.text)
      .join('\n');
  const texts: Partial<Record<Evidence['where'], string>> = { subject, text: joined('own'), signature: joined('signature') };
  for (const { words, where, index } of evidenceOf(reading)) {
    const source = texts[where];
    if (source !== undefined) expect(source.slice(index, index + words.length)).toBe(words);
  }
}

const words = fc.constantFrom(
  'interview',
  'with',
  'Dana Reyes',
  'at',
  'Acme',
  'Monday',
  '3pm',
  'EST',
  'please',
  'send',
  'your resume',
  'by',
  'Friday',
  'We regret',
  'to inform',
  'you',
  'have been',
  'invited',
  'offer',
  'rescheduled',
  'from',
  'to',
  '\n',
  '\n\n',
  '.',
  ',',
  ':',
  '•',
  '> ',
  'When',
  'Where',
  'Best regards,',
  'https://zoom.us/j/1',
  '<b>',
  '😀',
  '\u202e',
  'é',
  '(',
  ')',
  '-',
  'the Data Analyst position',
  'within 5 days',
  'cancelled',
  'Company',
  'Interviewer',
);
const anyText = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('any mail', () => {
  it('is read without a throw, quoting what really stands there', () => {
    fc.assert(
      fc.property(anyText, fc.string({ maxLength: 60 }), (text, subject) => expectRealEvidence(read(text, subject), subject, text)),
      { numRuns: 400 },
    );
  });

  it('is read the same way every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  });

  it.each(mails.map((mail) => [mail.subject, mail] as const))('quotes itself: %s', (_subject, mail) => {
    expectRealEvidence(readMail(messageOf(mail), { zone }), mail.subject, mail.text);
  });
});

describe('hostile mail', () => {
  const seeds = [
    'a',
    ' ',
    '\n',
    '1',
    '\t0M\t',
    '(',
    '-',
    '1/',
    '10:00 - ',
    'half an hour ',
    '1 hour ',
    'tomorrow ',
    'May 1 ',
    'A of ',
    'a:\n',
    '> x\n',
    'On x\n',
    'From: a\n',
    'if you we would like to invite you to ',
    'meet with Dana Reyes, ',
    'at Acme ',
    'https://a.b/',
    'a@a',
    'within ',
    'by the end of the ',
    'please send me ',
    'When: Monday 3pm\n',
    'the Data Analyst position ',
    'Best\n',
    'next ',
    '1 A St ',
  ];
  const costOf = (seed: string, length: number): number => {
    const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    const once = () => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    return Math.min(once(), once(), once());
  };

  // Above the bound of what is read, the cost must not grow with the text but for the splitting, which is linear.
  it.each(seeds.map((seed) => [JSON.stringify(seed), seed] as const))('of many %s costs no more than its length', (_name, seed) => {
    const half = costOf(seed, MOST_CHARACTERS / 2);
    const whole = costOf(seed, MOST_CHARACTERS);
    const far = costOf(seed, MOST_CHARACTERS * 5);
    // Generous: 2.3 is the aim, the machine may be busy; a quadratic reader would need 4 and 25.
    expect(whole).toBeLessThan(half * 3.4 + 5);
    expect(far).toBeLessThan(whole * 8 + 10);
  });
});
