import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/drafts/check.ts';
import { textOf } from '../../../src/core/drafts/draft.ts';
import { type Raw, application, dana, interview, person } from '../plan/sample.ts';
import { draftFor, settings, stepIn } from './sample.ts';
import { LINEAR, growth, repeated } from '../../growth.ts';

const notes = { topics: { dana: 'how the lens lab measures scratches' } };
const others = [{ kind: 'application', id: 'b', company: 'Halden Rail' }, person('mei', { name: 'Mei Tanaka' })];
const records = [settings, application(), interview('2026-03-03T13:30Z', notes), dana, ...others];
const found = (id: string, now: string, text: string, facts: readonly Raw[] = records) => {
  const { step, situation } = stepIn(id, now, ...facts);
  return check(text, situation, step).map(({ code, words, blocks }) => [
    code,
    ...(words === undefined ? [] : [words]),
    ...(blocks ? ['blocks'] : []),
  ]);
};
const inThanks = (text: string, facts: readonly Raw[] = records) => found('thank-you:i:dana', '2026-03-03T18:00Z', text, facts);
const inStatus = (text: string) => found('status-unpromised:i', '2026-03-13T10:00Z', text);

const GOOD = 'Dear Dana,\n\nThank you for your time today. I keep thinking about the lens lab and its scratches.\n\nKind regards,\nRobin';
const changed = (from: string, to: string) => GOOD.replace(from, to);

describe('the check of a thank-you (C22)', () => {
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
    ['the place for a name, which is no name', changed('Dear Dana', 'Dear [name]'), [['gap-left', '[name]', 'blocks']]],
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
      changed(' I keep thinking about the lens lab and its scratches.', ' I hope to talk with you again.'),
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
        ['pressure', 'another offer'],
        ['pressure', 'ASAP'],
      ],
    ],
    ['words inside words', changed('the lens lab', 'the lens lab, stasapia and teamplayers'), []],
    ['150 words', `${GOOD}${' word'.repeat(150 - 21)}`, []],
    ['one more', `${GOOD}${' word'.repeat(151 - 21)}`, [['too-long']]],
  ])('%s', (_, text, findings) => expect(inThanks(text)).toEqual(findings));

  test('without notes asks for something that does not stand in every thank-you', () => {
    const bare = [settings, application(), interview('2026-03-03T13:30Z'), dana];
    const general =
      'Dear Dana,\nThank you for the interview today. It was good to hear about the role at Lindqvist Optics, and I hope to talk with you again.\nRobin Ellery';
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

  test.each(['[a', 'Dear ', 'Thank you. ', 'please let me know ', 'if I have to decide ', 'I was kept waiting for an offer. '])(
    'takes time in proportion to a text that is no mail: %j',
    (piece) => {
      expect(
        growth(
          (size) => repeated(piece, size),
          (text) => void inThanks(text),
          100_000,
        ),
      ).toBeLessThan(LINEAR);
    },
  );
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
        ['pressure', 'you promised'],
        ['pressure', 'still waiting'],
      ],
    ],
    ['just checking in', 'Dear Dana, just checking in on the Data analyst role.', [['stock-phrase', 'just checking in']]],
  ])('%s', (_, text, findings) => expect(inStatus(text)).toEqual(findings));
});

describe('the check of a name (C22)', () => {
  const [jose, grace] = [person('jose', { name: 'José Núñez' }), person('grace', { name: 'Grace Field' })];
  const facts = [
    settings,
    application(),
    interview('2026-03-03T13:30Z', { people: ['jose', 'grace'], topics: { jose: 'the lens lab' } }),
    jose,
    grace,
  ];
  const toJose = (text: string) => found('thank-you:i:jose', '2026-03-03T18:00Z', text, facts);
  const good = 'Dear José,\nthank you for talking with me about the lens lab.\nRobin';

  test.each<[string, string, readonly (readonly string[])[]]>([
    ['as he writes it', good, []],
    ['in two pieces', good.normalize('NFD'), []],
    ['without its marks', good.replace('José', 'Jose'), [['name-spelling', 'Jose']]],
    ['the whole name half right', good.replace('José', 'José Nunez'), [['name-spelling', 'Nunez']]],
    ['a title with the given name', good.replace('José', 'Mr. José'), [['title-with-given-name', 'Mr José']]],
    ['a title with the family name', good.replace('José', 'Mr. Núñez'), []],
    ['somebody else of the panel', good.replace('lab.', 'lab, as Grace does.'), [['other-name', 'Grace']]],
    ['a word that is a name, too', good.replace('lab.', 'lab. Grace under pressure is one thing, field work another.'), []],
  ])('%s', (_, text, findings) => expect(toJose(text)).toEqual(findings));

  test('the form of address that the user gave is right', () => {
    const addressed = facts.map((record) => (record.id === 'jose' ? { ...record, addressAs: 'Pepe' } : record));
    expect(found('thank-you:i:jose', '2026-03-03T18:00Z', good.replace('José', 'Pepe'), addressed)).toEqual([]);
  });
});

describe('what a thank-you should not carry', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['one link', 'Here it is: https://robin.example/work', []],
    ['two links', 'See https://robin.example and www.robin.example/more', [['many-links', 'www.robin.example/more']]],
    ['pay', 'What salary do you have in mind?', [['money', 'salary']]],
    ['a sum', 'I would need £45,000.', [['money', '£45,000.']]],
    [
      'a complaint',
      'I had to wait and found that rude.',
      [
        ['complaint', 'rude'],
        ['complaint', 'had to wait'],
      ],
    ],
    ['capitals', 'THANK you, and see you at AWS.', [['capitals', 'THANK']]],
    ['one exclamation mark', 'Thanks again!', []],
    ['two', 'Thanks again! Bye!', [['exclamations']]],
    ['a picture', 'Bye \u{1F600}', [['picture', '\u{1F600}']]],
    ['a smile', 'Bye :)', [['picture', ':)']]],
    [
      'flattery',
      'You are an inspiration, and brilliant.',
      [
        ['flattery', 'You are an inspiration'],
        ['flattery', 'brilliant'],
      ],
    ],
    ['one of the longer phrases, once', 'I look forward to hearing from you soon.', [['stock-phrase', 'I look forward to hearing from you soon']]],
    ['the same twice', 'It is a perfect fit, a perfect fit.', [['stock-phrase', 'perfect fit']]],
  ])('%s', (_, more, findings) => expect(new Set(inThanks(changed('Robin', `${more}\nRobin`)))).toEqual(new Set(findings)));

  test('a link before the thanks', () => {
    expect(inThanks(GOOD.replace('Thank you for your time today.', 'See https://robin.example. Thank you.'))).toContainEqual([
      'link-first',
      'https://robin.example.',
    ]);
  });

  test('what was talked about may be called what it is called', () => {
    const paid = [settings, application(), interview('2026-03-03T13:30Z', { topics: { dana: 'salary bands' } }), dana];
    expect(inThanks('Dear Dana,\nthank you for our talk about salary bands.\nRobin', paid)).toEqual([]);
  });
});

describe('the check of a LinkedIn note', () => {
  const inNote = (text: string, now = '2026-03-05T10:00Z', facts: readonly Raw[] = records) => found('connection-request:dana', now, text, facts);
  const good = 'Hi Dana, thank you for our talk on Tuesday about the lens lab.';

  test.each<[string, string, readonly (readonly string[])[]]>([
    ['a good one', good, []],
    ['no topic', 'Hi Dana, thank you for our talk on Tuesday.', [['no-specific-point']]],
    ['no hint of where from', 'Hi Dana, the lens lab is great.', [['no-context']]],
    [
      'an ask',
      `${good} Any news on the decision?`,
      [
        ['asks', 'decision'],
        ['asks', 'Any news'],
        ['asks', '?'],
      ],
    ],
    ['a link', `${good} https://robin.example`, [['link-in-note', 'https://robin.example']]],
    ['a number', `${good} Call +44 20 7946 0958`, [['link-in-note', '+44 20 7946 0958']]],
    ['a stock phrase', `${good} Can I pick your brain`, [['stock-phrase', 'pick your brain']]],
  ])('%s', (_, text, findings) => expect(inNote(text)).toEqual(findings));

  test('counts characters, as many as the account may write', () => {
    const note = (length: number) => `${good} ${'x'.repeat(length - good.length - 1)}`;
    const premium = [{ ...settings, noteLength: 300 }, ...records.slice(1)];
    expect(inNote(note(200))).toEqual([]);
    expect(inNote(note(201))).toEqual([['too-long']]);
    expect(inNote(note(300), '2026-03-05T10:00Z', premium)).toEqual([]);
    expect(inNote(note(301), '2026-03-05T10:00Z', premium)).toEqual([['too-long']]);
  });

  test('before the interview is too early', () => expect(inNote(good, '2026-03-03T12:00Z')).toEqual([['before-interview']]));
});

test('findings are told apart by code and words, which stay the same while the rest is rewritten', () => {
  const text = changed('Robin', 'It is a perfect fit, and a Perfect Fit. Please do not hesitate, I am a team player.\nRobin');
  const keys = (of: string) => inThanks(of).map((finding) => finding.join(' '));
  expect(new Set(keys(text)).size).toBe(keys(text).length);
  expect(keys(text.replace('I keep thinking about', 'I still think about'))).toEqual(keys(text));
});
