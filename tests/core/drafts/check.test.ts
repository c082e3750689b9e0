import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/drafts/check.ts';
import { textOf } from '../../../src/core/drafts/draft.ts';
import { application, dana, interview, person } from '../plan/sample.ts';
import { draftFor, settings, stepIn } from './sample.ts';

const notes = { topics: { dana: 'how the lens lab measures scratches' } };
const others = [{ kind: 'application', id: 'b', company: 'Halden Rail' }, person('mei', { name: 'Mei Tanaka' })];
const records = [settings, application(), interview('2026-03-03T13:30Z', notes), dana, ...others];
const found = (id: string, now: string, text: string, facts = records) => {
  const { step, situation } = stepIn(id, now, ...facts);
  return check(text, situation, step).map(({ code, words, blocks }) => [
    code,
    ...(words === undefined ? [] : [words]),
    ...(blocks ? ['blocks'] : []),
  ]);
};
const inThanks = (text: string, facts = records) => found('thank-you:i:dana', '2026-03-03T18:00Z', text, facts);
const inStatus = (text: string) => found('status-unpromised:i', '2026-03-13T10:00Z', text);

const GOOD = 'Dear Dana,\n\nThank you for your time today. I keep thinking about the lens lab and its scratches.\n\nKind regards,\nRobin';
const changed = (from: string, to: string) => GOOD.replace(from, to);

describe('the check of a thank-you', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['a good one', GOOD, []],
    ['a gap', changed('the lens lab', '[what you talked about]: the lens lab'), [['gap-left', '[what you talked about]', 'blocks']]],
    [
      'two gaps',
      changed('Robin', '[your name] [phone]'),
      [
        ['gap-left', '[your name]', 'blocks'],
        ['gap-left', '[phone]', 'blocks'],
      ],
    ],
    ['a footnote is no gap', changed('scratches.', 'scratches [1].'), []],
    ['a bracket never closed', changed('scratches.', 'scratches [and.'), []],
    ['another name', changed('Dana', 'Diana'), [['wrong-name', 'Diana']]],
    ['a colleague’s name', changed('Dear Dana', 'Hi Mei'), [['wrong-name', 'Mei']]],
    ['the family name', changed('Dear Dana', 'Dear Ms. Reyes'), []],
    ['the name in other letters', changed('Dana', 'DANA'), []],
    ['no name at all', changed('Dear Dana', 'Hello'), [['missing-name']]],
    ['another employer', changed('the lens lab', 'the lens lab and Halden Rail'), [['wrong-company', 'Halden Rail']]],
    ['no thanks first', changed('Thank you for your time today. ', 'It was a long day. '), [['thanks-first', 'It was a long day.']]],
    ['grateful is thanks too', changed('Thank you for', 'I am grateful for'), []],
    [
      'nothing particular',
      changed(' I keep thinking about the lens lab and its scratches.', ' I look forward to hearing from you.'),
      [['no-specific-point']],
    ],
    ['her for your', changed('and its scratches', 'and her scratches'), [['third-person', 'her']]],
    [
      'a stock phrase',
      changed('Thank you', 'I hope this email finds you well. Thank you'),
      [
        ['thanks-first', 'I hope this email finds you well.'],
        ['stock-phrase', 'I hope this email finds you well'],
      ],
    ],
    ['a curly apostrophe', changed('Robin', 'Please don’t hesitate. Robin'), [['stock-phrase', 'Please don’t hesitate']]],
    [
      'pressure',
      changed('Robin', 'I have another offer and need to answer ASAP. Robin'),
      [
        ['pressure', 'ASAP'],
        ['pressure', 'another offer'],
      ],
    ],
    ['words inside words', changed('the lens lab', 'the lens lab, stasapia and teamplayers'), []],
    ['150 words', `${GOOD}${' word'.repeat(150 - 21)}`, []],
    ['one more', `${GOOD}${' word'.repeat(151 - 21)}`, [['too-long']]],
  ])('%s', (_, text, findings) => expect(inThanks(text)).toEqual(findings));

  test('without notes asks for something that does not stand in every thank-you', () => {
    const bare = [settings, application(), interview('2026-03-03T13:30Z'), dana];
    const general =
      'Dear Dana,\nThank you for the interview today. I really enjoyed learning more about the role at Lindqvist Optics and look forward to hearing from you.\nRobin Ellery';
    expect(inThanks(general, bare)).toEqual([['no-specific-point']]);
    expect(inThanks(general.replace('the role', 'your scratch tests, the polishing robots'), bare)).toEqual([]);
  });

  test('the draft for another with the name changed is not theirs', () => {
    const both = [settings, application(), interview('2026-03-03T13:30Z', { ...notes, people: ['dana', 'mei'] }), dana, ...others];
    const forDana = textOf(draftFor('thank-you:i:dana', '2026-03-03T18:00Z', ...both));
    expect(inThanks(forDana, both)).toEqual([]);
    expect(found('thank-you:i:mei', '2026-03-03T18:00Z', forDana.replace('Dana', 'Mei'), both)).toEqual([['same-as-another']]);
  });

  test('another employer with the name of an everyday word is seen where it is meant as a name', () => {
    const on = [...records, ...['On', 'Remote', 'You'].map((company) => ({ kind: 'application', id: company, company }))];
    const general = changed('scratches.', 'scratches. On Tuesday I thought on: You work remote, and so do I.\nRemote is fine with you.');
    expect(inThanks(general, on)).toEqual([]);
    expect(inThanks(changed('scratches.', 'scratches at Remote.'), on)).toEqual([['wrong-company', 'Remote']]);
  });

  test('takes its time with a text that is no mail, and never long', () => {
    const long = '[a'.repeat(200_000);
    const start = performance.now();
    inThanks(long);
    inThanks('Dear '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the check of a status mail', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['a good one', 'Dear Dana, where do things stand with the Data analyst role?', []],
    ['to a colleague, as the user likes', 'Dear Mei, where do things stand at Lindqvist Optics?', []],
    ['which role?', 'Dear Dana, where do things stand?', [['missing-company']]],
    [
      'reproach',
      'Dear Dana, you promised an answer on the Data analyst role, I am still waiting.',
      [
        ['pressure', 'still waiting'],
        ['pressure', 'you promised'],
      ],
    ],
    ['just checking in', 'Dear Dana, just checking in on the Data analyst role.', [['stock-phrase', 'just checking in']]],
  ])('%s', (_, text, findings) => expect(inStatus(text)).toEqual(findings));
});

test('the check of a LinkedIn note counts characters', () => {
  const note = (length: number) => `Hi Dana, ${'x'.repeat(length - 9)}`;
  expect(found('connection-request:dana', '2026-03-05T10:00Z', note(200))).toEqual([]);
  expect(found('connection-request:dana', '2026-03-05T10:00Z', note(201))).toEqual([['too-long']]);
});
