import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/drafts/check.ts';
import { type DraftChoices, textOf, tones } from '../../../src/core/drafts/draft.ts';
import { drafts, write } from '../../../src/core/drafts/index.ts';
import { wordsOf } from '../../../src/core/drafts/findings/finding.ts';
import { ties } from '../../../src/core/drafts/thank-you/ties.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import { rules } from '../../../src/core/plan/rules/index.ts';
import { situationsOf } from '../../../src/core/plan/situation.ts';
import { BERLIN, type Raw, application, dana, factsOf, interview, mark, person, touch } from '../plan/sample.ts';
import { draftFor, settings, stepIn } from './sample.ts';

const NOW = '2026-03-18T14:00Z';
const TOLD = '2026-03-17T18:00Z';
const ada = person('ada', { name: 'Ada Brandt', address: 'ada@lindqvist.example', phone: '+46 40 12 34 56', part: 'recruiter' });
const jo: Raw = {
  kind: 'reference',
  id: 'jo',
  name: 'Jo Lindgren',
  address: 'jo@halden.example',
  phone: '+47 55 01',
  confirmedAt: '2025-03-02T09:00Z',
};
const kit: Raw = { kind: 'acquaintance', id: 'kit', application: 'a', name: 'Kit Moreau' };
const round = (fields: object = {}) => interview('2026-03-03T13:30Z', { decisionBy: '2026-03-27', ...fields });
const points = ['I rebuilt the weekly sales report so that it runs by itself', 'my three years with messy sensor data'];
const taken = application({ id: 'z', company: 'Halden Rail', stage: 'accepted', stagedAt: '2026-03-17T19:00Z' });

/** Records and the step that they make, one for each draft at least. */
const cases: readonly (readonly [draft: string, step: string, records: readonly Raw[]])[] = [
  ['reference-alert', 'reference-alert:a:jo', [application({ referencesGivenAt: NOW, closingPoints: points }), round(), dana, ada, jo]],
  ['reference-check', 'reference-check:jo', [application(), round(), jo]],
  ['keep-in-touch', 'keep-in-touch:jo', [application({ stage: 'closed' }), { ...jo, everyMonths: 6 }]],
  ['reference-outcome', 'reference-outcome:a:jo', [application({ stage: 'rejected', stagedAt: TOLD, referencesGivenAt: TOLD }), jo]],
  ['reference-outcome', 'reference-outcome:a:jo', [application({ stage: 'closed', stagedAt: TOLD, referencesGivenAt: TOLD }), jo]],
  [
    'reference-outcome',
    'reference-outcome:a:jo',
    [application({ stage: 'accepted', stagedAt: TOLD, referencesGivenAt: TOLD, startsOn: '2026-06-01' }), jo],
  ],
  ['good-word', 'good-word:kit', [application(), ada, kit]],
  ['rejection-reply', 'rejection-reply:a', [application({ stage: 'rejected', stagedAt: TOLD }), round(), ada]],
  ['offer-thanks', 'offer-thanks:a', [application({ stage: 'offered', stagedAt: TOLD, offerBy: '2026-03-25' }), round(), ada]],
  ['offer-accept', 'offer-answer:a', [application({ stage: 'offered', stagedAt: TOLD }), round(), ada]],
  ['offer-time', 'offer-answer:a', [application({ stage: 'offered', stagedAt: TOLD, offerBy: '2026-03-25' }), round(), ada]],
  ['offer-decline', 'offer-answer:a', [application({ stage: 'offered', stagedAt: TOLD }), round(), ada]],
  ['offer-decline', 'offer-answer:a', [application({ stage: 'offered', stagedAt: TOLD }), round(), ada, taken]],
  ['withdraw', 'withdraw:a', [application(), round(), ada, taken]],
  ['withdraw', 'withdraw:a', [application(), ada, taken]],
  [
    'keep-warm',
    'keep-warm:a:0',
    [
      application({ stage: 'rejected', stagedAt: '2025-11-17T18:00Z' }),
      interview('2025-11-03T13:30Z'),
      ada,
      touch('2025-11-18T09:00Z', 'rejection', { person: 'ada' }),
      touch('2025-11-19T09:00Z', 'other', { direction: 'in', person: 'ada' }),
    ],
  ],
];
const everyCase = cases.flatMap(([draft, ...rest]) =>
  draft === 'keep-warm' ? [[draft, ...rest] as const, ['reopened-role', ...rest] as const] : [[draft, ...rest] as const],
);

const written = (draft: string, step: string, records: readonly Raw[], choices: DraftChoices = {}) => {
  const made = stepIn(step, NOW, settings, ...records);
  const letter = write(draft, made.situation, made.step, choices);
  return { ...made, letter, text: textOf(letter), findings: check(letter, made.situation, made.step) };
};
/** The other employer and what has no details stay as they are. */
const withoutDetails = (record: Raw): Raw => {
  const details = record.id === 'a' ? ['company', 'role'] : record.kind === 'reference' ? ['address', 'phone'] : [];
  return { kind: record.kind, id: record.id, ...Object.fromEntries(Object.entries(record).filter(([field]) => !details.includes(field))) };
};
const textFor = (step: string, ...records: readonly Raw[]) => textOf(draftFor(step, NOW, settings, ...records));

describe('every letter of the outcome', () => {
  test('is among the cases', () => {
    const rulesOf = (id: string) => drafts.find((draft) => draft.id === id)?.for ?? [];
    const ours = ['reference', 'keep', 'rejection', 'offer', 'withdraw', 'good', 'reopened'];
    const all = drafts.filter(({ id }) => ours.some((word) => id.startsWith(word))).map(({ id }) => id);
    expect(new Set(everyCase.map(([id]) => id))).toEqual(new Set(all));
    for (const id of all) expect(rules.map((rule) => rule.id)).toEqual(expect.arrayContaining([...rulesOf(id)]));
  });

  test.each(everyCase)('%s for %s is short, whole and in order in each tone', (draft, step, records) => {
    for (const tone of tones) {
      const { letter, text, findings } = written(draft, step, records, { tone });
      expect(findings.filter(({ code }) => code !== 'gap-left')).toEqual([]);
      expect(findings.length).toBe(letter.gaps.length);
      expect(text).not.toMatch(/undefined|[{}]|\s,|\.\.|[ ]{2}|\s\./);
      expect(letter.subject).toMatch(/^\S.*\S$/);
      expect(wordsOf(text).length).toBeLessThanOrEqual(130);
      expect(text.endsWith('Robin Ellery')).toBe(true);
    }
  });

  test.each(everyCase)('%s for %s says no more than is known', (draft, step, records) => {
    const bare = records.filter(({ kind }) => kind !== 'person').map(withoutDetails);
    const { text, letter } = written(draft, step, bare);
    expect(text).not.toMatch(/undefined|[{}]|\s,|\.\.|Lindqvist|Data analyst|Brandt|Reyes/);
    const named = letter.paragraphs.flat().flatMap(({ facts }) => facts);
    expect(named.filter((fact) => /\.(?:company|role|address|phone)$/.test(fact) && !fact.startsWith('z'))).toEqual([]);
  });
});

describe('the alert of a reference', () => {
  const given = (fields: object = {}) => application({ referencesGivenAt: NOW, closingPoints: points, referenceCaller: 'Ada Brandt', ...fields });
  const records = [given(), round(), dana, ada, jo];

  test('names nobody whom the user did not name, and gives nobody their number', () => {
    const draft = draftFor('reference-alert:a:jo', NOW, settings, given({ referenceCaller: undefined }), round(), dana, ada, jo);
    expect(draft.gaps.map(({ name }) => name)).toEqual(['who will get in touch', 'the number or address they use']);
    expect(textOf(draft)).not.toMatch(/Ada|\+46/);
  });

  test.each([
    ['2026-03-20T10:00Z', 'My final round at Lindqvist Optics is near'],
    ['2026-03-17T10:00Z', 'I have had my final round at Lindqvist Optics'],
  ])('speaks of a final round on %s as it is by then', (start, words) => {
    expect(textFor('reference-alert:a:jo', application(), interview(start, { round: 'Final round' }), dana, jo)).toContain(words);
  });

  test('says who calls, from where, by when, what the job is and what would help (C35)', () => {
    const text = textFor('reference-alert:a:jo', ...records);
    expect(text).toContain('Ada Brandt, from ada@lindqvist.example or +46 40 12 34 56.');
    expect(text).toContain('They want to decide by Friday, 27 March');
    expect(text).toContain('the Data analyst role; I was interviewed for it on 3 March, by Dana Reyes.');
    expect(text).toContain('\n– I rebuilt the weekly sales report so that it runs by itself\n– My three years with messy sensor data');
    expect(draftFor('reference-alert:a:jo', NOW, settings, ...records).to).toEqual(['jo@halden.example']);
  });

  test.each([
    ['it is known who calls and not from where', records.filter(({ kind }) => kind !== 'person'), ['the number or address they use']],
    [
      'no number is known',
      [...records.filter(({ id }) => id !== 'ada'), person('ada', { name: 'Ada Brandt', part: 'recruiter' })],
      ['the number or address they use'],
    ],
    ['no points are noted', [given({ closingPoints: undefined }), round(), ada, jo], ['three points worth mentioning']],
    [
      'a point is too long to say',
      [given({ closingPoints: [Array(30).fill('words').join(' ')] }), round(), ada, jo],
      ['a point worth mentioning, in a few words'],
    ],
  ])('leaves a place where %s', (_, known, gaps) => {
    expect(draftFor('reference-alert:a:jo', NOW, settings, ...known).gaps.map(({ name }) => name)).toEqual(gaps);
  });

  test('says no day that is past', () => {
    const text = textFor('reference-alert:a:jo', application({ referencesGivenAt: NOW }), round({ decisionBy: '2026-03-10' }), ada, jo);
    expect(text).toContain('When, I cannot say yet.');
    expect(text).not.toContain('10 March');
  });

  test('says what the user knows better: who, from where, by when and what to mention', () => {
    const fields = {
      referenceCaller: 'Mette Dahl',
      referenceCallFrom: '+47 22 00 00',
      referenceCallBy: '2026-03-20',
      referencePoints: ['the move to Oslo', ' '],
    };
    const text = textFor('reference-alert:a:jo', application({ referencesGivenAt: NOW, closingPoints: points, ...fields }), round(), dana, ada, jo);
    expect(text).toContain('The one to expect is Mette Dahl, from +47 22 00 00. You should hear from them by Friday, 20 March.');
    expect(text).toMatch(/should it come up:\n– The move to Oslo\n/);
    expect(text).not.toMatch(/Ada|sales report/);
    const past = application({ referencesGivenAt: NOW, closingPoints: points, ...fields, referenceCallBy: '2026-03-17' });
    expect(textFor('reference-alert:a:jo', past, round(), jo)).toContain('They want to decide by Friday, 27 March');
  });

  test('does not give one person the number of another', () => {
    const gaps = (referenceCaller: string) =>
      draftFor(
        'reference-alert:a:jo',
        NOW,
        settings,
        application({ referencesGivenAt: NOW, closingPoints: points, referenceCaller }),
        round(),
        ada,
        dana,
        jo,
      ).gaps;
    expect(gaps('Mette Dahl').map(({ name }) => name)).toEqual(['the number or address they use']);
    expect(gaps('Ada Brandt')).toEqual([]);
  });

  test('asks before it names, while the list has not gone out', () => {
    const asked: Raw = { kind: 'request', id: 'r', application: 'a', what: 'references', askedAt: NOW };
    expect(textFor('reference-alert:a:jo', application(), asked, ada, jo)).toContain('I would like to name you, if that is still all right with you');
  });
});

describe('the answer to a no', () => {
  const records = (fields: object = {}): Raw[] => [application({ stage: 'rejected', stagedAt: TOLD, ...fields }), round(), ada];

  test('thanks, asks one question and has one wish (C53)', () => {
    const { letter, text } = written('rejection-reply', 'rejection-reply:a', records());
    expect(letter.options?.filter(({ isIn }) => isIn).map(({ id }) => id)).toEqual(['feedback', 'keep-in-mind']);
    expect(text.split('?')).toHaveLength(2);
    expect(letter.to).toEqual(['ada@lindqvist.example']);
  });

  test('with a referral leaves out the other wish, unless the user wants both', () => {
    const isIn = (choices: DraftChoices) =>
      written('rejection-reply', 'rejection-reply:a', records(), choices)
        .letter.options?.filter((option) => option.isIn)
        .map(({ id }) => id);
    expect(isIn({ options: { referral: true } })).toEqual(['feedback', 'referral']);
    expect(isIn({ options: { referral: true, 'keep-in-mind': true } })).toEqual(['feedback', 'keep-in-mind', 'referral']);
    expect(isIn({ options: { feedback: false } })).toEqual(['keep-in-mind']);
  });

  test('asks nothing of whoever asked not to be written to', () => {
    expect(written('rejection-reply', 'rejection-reply:a', records({ noFollowUp: true })).text).not.toContain('?');
  });

  test('is worded otherwise for other employers, and the same for the same one', () => {
    const bodies = Array.from({ length: 40 }, (_, at) => {
      const id = `application-${at}`;
      const raw = records().map((record) => (record.id === 'a' ? { ...record, id } : { ...record, application: id }));
      return [0, 1].map(() => written('rejection-reply', `rejection-reply:${id}`, raw).text);
    });
    expect(bodies.every(([one, two]) => one === two)).toBe(true);
    expect(new Set(bodies.map(([one]) => one)).size).toBeGreaterThan(15);
  });

  test.each([
    ['You should have told me, and it was unfair.', ['blame', 'pressure']],
    ['Good luck finding somebody better.', ['sarcasm']],
    ['Thanks for nothing.', ['sarcasm']],
    ['I am entitled to a reason.', ['demand']],
    ['Please explain why you chose somebody else.', ['demand']],
    ['Please reconsider: I am the right person for this.', ['re-argues', 're-argues']],
    ['Give me a second chance.', ['re-argues']],
    ['What was missing? Who else applied? When?', ['many-questions']],
    ['My best wishes to your supervisor.', []],
    ['I will write to your supervisor.', ['demand']],
    ['I had it in writing, and was glad of it.', []],
    ['Could you put that in writing?', ['demand']],
    ['You made a mistake, and I hope you regret it.', ['blame', 'blame']],
    ['I was disappointed, and thank you for telling me.', []],
    ['Thank you for the clear answer. I wish you a good start with your new colleague.', []],
    ['I made a mistake in the case study, whatever the reason, and would do it otherwise now.', []],
    ['I understand your decision, and was glad to meet the team.', []],
  ])('is looked over for its tone: %s', (words, codes) => {
    const { situation, step } = written('rejection-reply', 'rejection-reply:a', records());
    const found = check(`Dear Ada,\n\n${words}\n\nKind regards,\nRobin Ellery`, situation, step);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ blocks }) => !blocks)).toBe(true);
  });

  test('no other letter is held to that tone', () => {
    const { situation, step } = written('withdraw', 'withdraw:a', [application(), ada, taken]);
    expect(check('Dear Ada,\n\nObviously.\n\nRobin Ellery', situation, step)).toEqual([]);
  });
});

describe('once another job is taken', () => {
  const list = { referencesGivenAt: TOLD };

  test.each(['rejected', 'closed'])('a reference is not told that the search goes on, of one that was %s', (stage) => {
    const text = textFor('reference-outcome:a:jo', application({ stage, stagedAt: TOLD, ...list }), round(), jo, taken);
    expect(text).toContain('I have accepted another job, so that my search is over.');
    expect(text).not.toMatch(/search goes on|name you again/);
  });

  test('others are told so however late, and not that it is at once', () => {
    const late = application({ id: 'z', company: 'Halden Rail', stage: 'accepted', stagedAt: '2026-03-09T19:00Z' });
    expect(textFor('withdraw:a', application(), round(), ada, late)).not.toContain('at once');
  });

  test('a thank-you wishes for nothing there any more', () => {
    const met = interview('2026-03-17T13:30Z', { topics: { dana: 'the new lens line' } });
    const wishes = ties.flatMap(({ warm = '', neutral, formal = '' }) => [warm, neutral, formal].map((text) => text.slice(0, 12)).filter(Boolean));
    for (const tone of tones) {
      const { text } = written('thank-you', 'thank-you:i:dana', [application(), met, dana, taken], { tone });
      expect(wishes.filter((wish) => !wish.includes('{') && text.includes(wish))).toEqual([]);
      expect(written('thank-you', 'thank-you:i:dana', [application(), met, dana], { tone }).text.length).toBeGreaterThan(text.length);
    }
  });
});

test('a reference who was neither asked nor told is not thanked for having been ready', () => {
  const never = { ...jo, confirmedAt: undefined };
  for (const stage of ['rejected', 'accepted', 'closed']) {
    const ended = application({ stage, stagedAt: TOLD, referencesGivenAt: TOLD });
    expect(textFor('reference-outcome:a:jo', ended, never)).toContain('You were on my list of references there.');
    expect(textFor('reference-outcome:a:jo', ended, never)).not.toContain('being ready');
    expect(textFor('reference-outcome:a:jo', ended, jo)).toContain('being ready');
    expect(stepIn('reference-outcome:a:jo', NOW, ended, never).step.whyNow.key).toMatch(/ListedNow$/);
  }
});

test('a line of news names the contact that its step names, and none with a reference', () => {
  const found = cases.find(([draft]) => draft === 'keep-warm');
  const mail = touch('2026-01-10T09:00Z', 'reference', { reference: 'jo' });
  for (const draft of ['keep-warm', 'reopened-role']) {
    const { text } = written(draft, 'keep-warm:a:0', [...(found?.[2] ?? []), jo, mail]);
    expect(text).toContain('We were last in touch in November');
    expect(text).not.toContain('January');
  }
});

describe('an offer by a day', () => {
  const by = (offerBy: string, zone = BERLIN) => [
    application({ stage: 'offered', stagedAt: TOLD, offerBy }),
    round({ zone, decisionBy: undefined }),
    ada,
  ];

  test.each([
    ['that is past', '2026-03-17', BERLIN],
    ['whose hour is past', '2026-03-18', 'Asia/Tokyo'],
  ])('%s, it is not said any more', (_, offerBy, zone) => {
    for (const draft of ['offer-thanks', 'offer-time'] as const) {
      const step = draft === 'offer-thanks' ? 'offer-thanks:a' : 'offer-answer:a';
      expect(written(draft, step, by(offerBy, zone)).text).not.toMatch(/March|by the day you named/);
    }
  });

  test('that lasts where they are, is said', () => {
    expect(written('offer-time', 'offer-answer:a', by('2026-03-18', 'Pacific/Honolulu')).text).toContain('by Wednesday, 18 March');
  });

  test('is thanked for in the mail that asks for more time, where it was not before', () => {
    const thanked = touch('2026-03-18T09:00Z', 'offer');
    expect(written('offer-time', 'offer-answer:a', by('2026-03-25')).text).toContain('Thank you for your offer.');
    expect(written('offer-time', 'offer-answer:a', [...by('2026-03-25'), thanked]).text).toContain('Thank you again for your offer.');
  });
});

describe('an offer', () => {
  const offered = (fields: object = {}): Raw[] => [application({ stage: 'offered', stagedAt: TOLD, ...fields }), round(), ada];

  test('is thanked for with the questions whose answers nobody noted', () => {
    const isIn = (fields: object) =>
      written('offer-thanks', 'offer-thanks:a', offered(fields))
        .letter.options?.filter((option) => option.isIn)
        .map(({ id }) => id);
    expect(isIn({})).toEqual(['until-when', 'in-writing', 'start']);
    expect(isIn({ offerBy: '2026-03-25', startsOn: '2026-06-01' })).toEqual(['their-day', 'in-writing']);
  });

  test('names the day of the answer where they named one', () => {
    expect(textFor('offer-thanks:a', ...offered({ offerBy: '2026-03-25' }))).toContain(
      'I have noted that you would like my answer by Wednesday, 25 March.',
    );
    const bare = { 'their-day': false, 'in-writing': false, start: false };
    const { text } = written('offer-thanks', 'offer-thanks:a', offered({ offerBy: '2026-03-25' }), { options: bare });
    expect(text).toContain('I will think it over and come back to you.');
    expect(text).not.toMatch(/March|Once I know this/);
  });

  test('is accepted with the first day, where it is agreed', () => {
    expect(written('offer-accept', 'offer-answer:a', offered({ startsOn: '2026-06-01' })).text).toContain('My first day would be Monday, 1 June.');
    expect(written('offer-accept', 'offer-answer:a', offered()).text).toContain('Which first day shall I plan for?');
  });

  test('is declined with the reason only where it is so', () => {
    expect(written('offer-decline', 'offer-answer:a', offered()).text).not.toContain('another position');
    const { text } = written('offer-decline', 'offer-answer:a', [...offered(), taken]);
    expect(text).toContain('I have accepted another position');
    expect(text).not.toContain('Halden');
  });
});

describe('somebody known there', () => {
  test('is asked for a favour, not for the result, and told whom to say it to (C33)', () => {
    const { text, letter } = written('good-word', 'good-word:kit', [application(), ada, kit]);
    expect(text).toContain('would you say so to Ada Brandt?');
    expect(text).toContain('how they decide is up to them');
    expect(letter.gaps.map(({ name }) => name)).toEqual(['where you know each other from']);
  });
});

test('a mark on one step writes no letter for another', () => {
  const facts = factsOf(settings, application({ referencesGivenAt: NOW }), jo, mark('reference-alert:a:jo', 'done', NOW));
  const [situation] = situationsOf(facts, Date.parse(NOW), BERLIN);
  const step = plan(facts, Date.parse(NOW), BERLIN).steps.find(({ rule }) => rule === 'reference-alert');
  if (!situation || !step) throw new Error('no step');
  expect(() => write('reference-check', situation, step)).toThrow('no draft');
});
