import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/ui/words/english.ts';
import { createWords } from '../../../../src/ui/words/words.ts';
import { BERLIN, type Raw, application, dana, interview, person, stepAt, windowOf } from '../sample.ts';

const ID = 'people-met:i';
const START = '2026-03-03T13:30Z';
const NOW = '2026-03-03T16:00Z';
const words = createWords({ lookup: english, locale: 'en-GB', zone: BERLIN, now: Date.parse(NOW) });
const said = (people: readonly string[], ...records: readonly Raw[]) =>
  words.say(stepAt(ID, NOW, application(), interview(START, { people }), ...records).why);

describe('the people met (C16)', () => {
  test('are asked for after the round, before the thank-yous, and never late', () => {
    const records = [application(), interview(START), person('dana', { name: 'Dana Reyes' })] as const;
    expect(windowOf(stepAt(ID, START, ...records))).toEqual({
      opens: '2026-03-03T14:30Z',
      suggested: '2026-03-03T15:30Z',
      due: undefined,
      closes: '2026-03-06T14:30Z',
    });
    expect(stepAt(ID, START, ...records).state).toBe('quiet');
    expect(stepAt(ID, '2026-03-05T10:00Z', ...records).state).toBe('due');
    expect(stepAt(ID, '2026-03-06T14:30Z', ...records).state).toBe('over');
  });

  test.each<[string, readonly string[], readonly Raw[]]>([
    ['Still missing: who was there. Your thank-yous need it.', [], []],
    ['Still missing: Dana Reyes (mail address, part in the interview). Your thank-yous need it.', ['dana'], [person('dana', { name: 'Dana Reyes' })]],
    [
      'Still missing: mei@lindqvist.example (name), the recruiter (name, mail address). Your thank-yous need it.',
      ['dana', 'mei', 'rec'],
      [dana, person('mei', { address: 'mei@lindqvist.example', part: 'interviewer' }), person('rec', { name: ' ', part: 'recruiter' })],
    ],
    [
      // The coordinator did not sit in, and is thanked all the same.
      'Still missing: Tom Weller (mail address), who was there. Your thank-yous need it.',
      [],
      [person('tom', { name: 'Tom Weller', part: 'coordinator' })],
    ],
    [
      'Still missing: P10 (mail address), P11 (mail address), P12 (mail address), 27 more. Your thank-yous need it.',
      Array.from({ length: 30 }, (_, at) => `p${at + 10}`),
      Array.from({ length: 30 }, (_, at) => person(`p${at + 10}`, { name: `P${at + 10}`, part: 'interviewer' })),
    ],
  ])('%s', (expected, people, records) => expect(said(people, ...records)).toBe(expected));

  test('are done as soon as nothing is missing', () => {
    expect(stepAt(ID, NOW, application(), interview(START), dana).state).toBe('done');
  });
});
