import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS } from '../../../src/core/mail/mail-text.ts';
import { readMail } from '../../../src/core/mail/read-mail.ts';
import type { Evidence, Reading } from '../../../src/core/mail/reading.ts';
import { splitText } from '../../../src/core/mail/split-text.ts';
import { messageOf } from './mail.ts';
import { mails } from './mails/index.ts';
import { LINEAR, growth, repeated } from '../../growth.ts';

const zone = 'Europe/London';
const read = (text: string, subject = 'Your interview', from = 'Dana Reyes <dana@acme.example>') =>
  readMail(messageOf({ subject, from, text }), { zone });

function evidenceOf(reading: Reading): Evidence[] {
  const { because, slots, people, requests, calendar: _calendar, ...rest } = reading;
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

  it.each(Object.getOwnPropertyNames(Object.prototype))('is read with the word %s in it, which every object has', (word) => {
    const text = `Your interview for the ${word} job is on Monday at 3 pm ${word} (10 am ${word} time). Please ${word} and bring your ${word} and your passport.`;
    const reading = read(text);
    expectRealEvidence(reading, 'Your interview', text);
    expect(reading.start?.value.clock).toBe('15:00');
    expect(reading.zone).toBeUndefined();
    expect(reading.requests.map(({ value }) => value)).toContain('passport');
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
  it.each(seeds.map((seed) => [JSON.stringify(seed), seed] as const))('%s over and over is read in time in proportion', (_name, seed) => {
    const mailOf = (size: number) => ({
      ...messageOf({ subject: 'Your interview', from: 'dana@acme.example', text: '' }),
      blocks: [{ part: 'own' as const, text: repeated(seed, size) }],
    });
    expect(growth(mailOf, (message) => void readMail(message, { zone }), MOST_CHARACTERS)).toBeLessThan(LINEAR);
    expect(growth((size) => repeated(seed, size), splitText, 100_000)).toBeLessThan(LINEAR);
  });

  it('reads no more of a mail than it says', () => {
    const filler = 'nothing '.repeat(MOST_CHARACTERS / 8);
    expect(read(`${filler} We invite you to an interview on Monday at 3pm.`, 'Hello').kind).toBe('unrelated');
  });
});
