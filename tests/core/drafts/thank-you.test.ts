import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/drafts/check.ts';
import { type DraftChoices, textOf, tones } from '../../../src/core/drafts/draft.ts';
import { write } from '../../../src/core/drafts/index.ts';
import { type Raw, application, dana, interview, person } from '../plan/sample.ts';
import { draftFor, panel, settings, stepIn } from './sample.ts';

const NOW = '2026-03-03T18:00Z';
const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const draftOf = (who: string, now = NOW) => draftFor(`thank-you:i:${who}`, now, ...panel);
const textTo = (who: string, now = NOW) => textOf(draftOf(who, now));
const whoReads = (words: string) => people.filter((who) => textTo(who).includes(words));

/** The thank-you to Dana, after a round with these facts, as the user chooses. */
function toDana(
  fields: object,
  choices: DraftChoices = {},
  more: { readonly now?: string; readonly application?: object; readonly dana?: object; readonly records?: readonly Raw[] } = {},
) {
  const records = [
    settings,
    application(more.application),
    interview('2026-03-03T13:30Z', { topics: { dana: 'sailing' }, ...fields }),
    { ...dana, ...more.dana },
    ...(more.records ?? []),
  ];
  const { step, situation } = stepIn('thank-you:i:dana', more.now ?? NOW, ...records);
  return { draft: write('thank-you', situation, step, choices), findings: (text: string) => check(text, situation, step) };
}
const wordsOf = (draft: Parameters<typeof textOf>[0]) => textOf(draft).split(/\s+/).length;

describe('a thank-you', () => {
  test('begins with the thanks, names the point, is signed, and says which facts it states', () => {
    const draft = draftOf('p1');
    expect(draft).toMatchObject({ to: ['p1@lindqvist.example'], gaps: [] });
    expect(draft.subject).not.toBe('');
    expect(draft.paragraphs[0]).toEqual([{ text: 'Dear Dana Reyes,', facts: ['p1.name'] }]);
    expect(draft.paragraphs.flat().find(({ text }) => text.includes('how the lens lab measures scratches'))?.facts).toEqual(['i.topics']);
    expect(draft.paragraphs.at(-1)).toEqual([{ text: expect.stringMatching(/^[A-Z][a-z ]+,\nRobin Ellery$/), facts: ['settings.name'] }]);
  });

  test('tells one person of the round each line: the hiring manager what comes next', () => {
    expect(whoReads('I rebuilt the weekly sales report so that it runs by itself')).toEqual(['p2']);
    expect(whoReads('Friday, 13 March')).toEqual(['p2']);
  });

  test('takes a note as it was jotted down', () => {
    expect(textTo('p2')).toContain('the Kafka migration and what it broke');
    expect(textTo('p3')).toContain('moving from sales to analytics');
    expect(textTo('p3')).not.toMatch(/We talked|She/);
  });

  test.each(['She told me the team is shrinking', 'I liked your dog'])('asks for a few words where the note is a sentence: %s', (topic) => {
    const { draft } = toDana({ topics: { dana: topic } });
    expect(textOf(draft)).not.toContain(topic);
    expect(draft.gaps.map(({ name }) => name)).toEqual(['what you talked about, in a few words']);
  });

  test.each(['nothing', 'N/A', '-', 'I don’t know.', 'none'])('has nothing to tell where the notes say "%s"', (none) => {
    const { draft } = toDana({ topics: { dana: none }, wishSaid: none, wasWeak: none, betterAnswer: none, nextStep: none });
    expect(draft.options).toEqual([]);
    expect(draft.gaps.map(({ name }) => name)).toEqual(['what you talked about']);
  });

  test.each([
    [NOW, 'today'],
    ['2026-03-04T07:00Z', 'yesterday'],
    ['2026-03-05T07:00Z', 'on Tuesday'],
  ])('at %s says it was %s', (now, when) => expect(textTo('p1', now)).toContain(` ${when}`));

  test('to the coordinator is about arranging it, and offers no word on answers', () => {
    expect(textTo('p7')).toMatch(
      /^Dear Tom Weller,\n\n.*(?:arranging|setting up|organising|prepared|brought|take place|possible|part in|after the interview)/,
    );
    expect(draftOf('p7').options?.map(({ id }) => id)).toEqual(['next-step']);
  });

  test.each(people)('to %s passes its own check and stays below 120 words', (who) => {
    const { step, situation } = stepIn(`thank-you:i:${who}`, NOW, ...panel);
    expect(check(draftOf(who), situation, step)).toEqual([]);
    expect(wordsOf(draftOf(who))).toBeLessThan(120);
  });

  test('is the same however often it is written', () => expect(draftOf('p4')).toEqual(draftOf('p4')));
});

describe('tone and form of address', () => {
  const greeting = (choices: DraftChoices, more: { readonly application?: object; readonly dana?: object } = {}) =>
    textOf(toDana({}, choices, more).draft).split('\n')[0];

  test.each<[string, string | undefined, DraftChoices, { readonly application?: object; readonly dana?: object }]>([
    ['a given name', 'Dear Dana,', {}, {}],
    ['formal where that is the custom', 'Dear Dana Reyes,', {}, { application: { country: 'DE' } }],
    ['as the user writes to this employer', 'Dear Dana,', {}, { application: { country: 'DE', tone: 'neutral' } }],
    ['as chosen for this mail', 'Dear Dana Reyes,', { tone: 'formal' }, { application: { tone: 'warm' } }],
    ['the title they sign with', 'Dear Dr. Reyes,', { tone: 'formal' }, { dana: { name: 'Dr. Dana Reyes' } }],
    ['what the user said', 'Dear Frau Dr. Reyes,', { tone: 'formal' }, { dana: { addressAs: 'Frau Dr. Reyes' } }],
    ['a whole greeting of theirs', 'Hi Dana,', { tone: 'formal' }, { dana: { addressAs: 'Hi Dana' } }],
    ['a name that does not come apart', 'Dear 中村 博,', { tone: 'formal' }, { dana: { name: '中村 博' } }],
  ])('%s: %s', (_, expected, choices, more) => expect(greeting(choices, more)).toBe(expected));

  test('each tone says it in words of its own, and only the warm one shortens', () => {
    const texts = tones.map((tone) => textOf(toDana({}, { tone }).draft));
    expect(new Set(texts).size).toBe(3);
    expect(texts.slice(1).join(' ')).not.toMatch(/\w'(?:m|d|ll|ve|s|t)\b/);
  });

  test('where a thank-you is no custom it is shorter', () => {
    const [expected, optional, unusual] = (['expected', 'optional', 'unusual'] as const).map((thanks) =>
      wordsOf(toDana({}, {}, { application: { thanks } }).draft),
    );
    expect(expected).toBeGreaterThan(optional ?? 0);
    expect(optional).toBeGreaterThan(unusual ?? 0);
  });
});

describe('what may stand in it', () => {
  const isIn = (draft: ReturnType<typeof toDana>['draft'], id: string) => draft.options?.find((option) => option.id === id)?.isIn;

  test('a weak answer is put better by default where the better one is noted (C21)', () => {
    const { draft } = toDana({ wasWeak: 'the question about pricing', betterAnswer: 'I would ask the customers first' });
    expect(isIn(draft, 'weak-answer')).toBe(true);
    expect(textOf(draft)).toMatch(/pricing.*I would ask the customers first\./s);
    expect(draft.paragraphs.flat().flatMap(({ facts }) => facts)).toEqual(expect.arrayContaining(['i.wasWeak', 'i.betterAnswer']));
  });

  test('without one it is left out, and is a gap where the user wants it in', () => {
    expect(isIn(toDana({ wasWeak: 'the question about pricing' }).draft, 'weak-answer')).toBe(false);
    const { draft, findings } = toDana({ wasWeak: 'the question about pricing' }, { options: { 'weak-answer': true } });
    expect(draft.gaps.map(({ name }) => name)).toEqual(['what you would answer now']);
    expect(findings(textOf(draft))).toMatchObject([{ code: 'gap-left', blocks: true }]);
  });

  test('what was said of the answer and not what it was about is for nobody else', () => {
    const text = textOf(toDana({ wasWeak: 'I rambled and lost the thread', betterAnswer: 'Start small' }).draft);
    expect(text).not.toMatch(/rambled|thread[^s]*lost/);
    expect(text).toContain('Start small');
  });

  test('one line each: the repaired answer to the lead, what was left unsaid to somebody else of the round', () => {
    const noted = {
      wishSaid: 'that I speak Czech',
      wasWeak: 'pricing',
      betterAnswer: 'Ask the customers',
      people: ['dana', 'mei'],
      topics: { dana: 'sailing', mei: 'running' },
    };
    const records = [settings, application(), interview('2026-03-03T13:30Z', noted), dana, person('mei', { name: 'Mei Tanaka' })];
    const [toLead, toMei] = ['dana', 'mei'].map((who) => textOf(draftFor(`thank-you:i:${who}`, NOW, ...records)));
    expect([toLead?.includes('Ask the customers'), toLead?.includes('Czech')]).toEqual([true, false]);
    expect([toMei?.includes('Ask the customers'), toMei?.includes('Czech')]).toEqual([false, true]);
  });

  const promise = (fields: object = {}): Raw => ({
    kind: 'request',
    id: 'r',
    application: 'a',
    what: 'send her the slides',
    promised: true,
    ...fields,
  });

  test.each<[string, object, boolean]>([
    ['to this person', { person: 'dana' }, true],
    ['to nobody in particular', {}, true],
    ['to somebody else', { person: 'mei' }, false],
    ['at another round', { interview: 'j' }, false],
    ['and handed in', { handedIn: '2026-03-03T15:00Z' }, false],
    ['is what they asked for, no promise', { promised: undefined }, false],
  ])('a promise %s', (_, fields, isNamed) => {
    const { draft } = toDana({}, {}, { records: [promise(fields)] });
    expect(textOf(draft).includes('the slides')).toBe(isNamed);
  });

  test.each([
    ['2026-03-06', 'the slides by Friday, 6 March.'],
    ['2026-03-03', 'the slides today.'],
    ['2026-03-02', 'the slides.'],
  ])('a promise for %s reads "%s"', (due, words) => expect(textOf(toDana({}, {}, { records: [promise({ due })] }).draft)).toContain(`: ${words}`));

  test('several promises are named together (C23, C39)', () => {
    const records = [promise(), promise({ id: 's', what: 'two writing samples', due: '2026-03-06' })];
    expect(textOf(toDana({}, {}, { records }).draft)).toContain(': the slides and two writing samples (by Friday, 6 March).');
  });

  test('the next step and the day of the answer (C23)', () => {
    const { draft } = toDana({ nextStep: 'They will call me', decisionBy: '2026-03-13' });
    expect(textOf(draft)).toMatch(/you will call me.*Friday, 13 March/s);
    const without = toDana({ nextStep: 'They will call me', decisionBy: '2026-03-13' }, { options: { 'next-step': false } });
    expect(textOf(without.draft)).not.toMatch(/you will call me|13 March/);
  });

  test('a decision day that has passed is left out', () => {
    expect(textOf(toDana({ decisionBy: '2026-03-04' }, {}, { now: '2026-03-04T10:00Z' }).draft)).toContain('Wednesday, 4 March');
    expect(textOf(toDana({ decisionBy: '2026-03-04' }, {}, { now: '2026-03-05T10:00Z' }).draft)).not.toContain('4 March');
  });

  const samples = [
    { what: 'Dashboard for a bakery', link: 'https://robin.example/bakery' },
    { what: 'a booking form', link: 'https://robin.example/form' },
  ];

  test('no sample unless the user wants it, then one, last, with its link (C23)', () => {
    expect(textOf(toDana({}, {}, { application: { samples } }).draft)).not.toContain('https');
    const { draft, findings } = toDana({}, { options: { 'sample:0': true, 'sample:1': true } }, { application: { samples } });
    expect(draft.paragraphs.at(-2)?.[0]?.text).toMatch(/Dashboard for a bakery.*https:\/\/robin\.example\/bakery$/);
    expect([isIn(draft, 'sample:0'), isIn(draft, 'sample:1')]).toEqual([true, false]);
    expect(findings(textOf(draft))).toEqual([]);
  });

  test('what the user wants in is in as long as the mail can be read in a minute', () => {
    const long = (word: string) => Array.from({ length: 24 }, () => word).join(' ');
    const fields = {
      topics: { dana: long('sail') },
      wishSaid: long('wish'),
      wasWeak: 'pricing',
      betterAnswer: long('better'),
      nextStep: long('next'),
      decisionBy: '2026-03-13',
    };
    const { draft } = toDana(fields, { options: { 'weak-answer': true } }, { records: [promise({ what: long('promise') })] });
    expect(wordsOf(draft)).toBeLessThanOrEqual(150);
    expect(isIn(draft, 'weak-answer')).toBe(true);
    expect(draft.options?.some((option) => !option.isIn)).toBe(true);
  });

  test('a wish that names something to do is told as that, not as something said', () => {
    expect(textOf(toDana({ wishSaid: 'to ask her about remote' }).draft)).toMatch(/\bto ask you about remote[.,]? ?/);
    expect(textOf(toDana({ wishSaid: 'to ask her about remote' }).draft)).not.toMatch(/mention: to ask|add[^.]*: to ask/);
  });

  test('of a note of several lines all that fits is in it, and the rest is named (C21)', () => {
    const { draft } = toDana({
      topics: { dana: '- the night trains\n- how she plans\nshe liked my portfolio' },
      wishSaid: `that I speak Czech\nthat I know Oslo\n${'word '.repeat(25)}`,
    });
    const text = textOf(draft);
    for (const said of ['the night trains and how', 'I speak Czech; I know Oslo']) expect(text).toContain(said);
    expect(text).not.toContain('word');
    expect(draft.gaps).toEqual([]);
    expect(draft.paragraphs.flat().flatMap(({ leftOut }) => leftOut ?? [])).toEqual(['she liked my portfolio', expect.stringMatching(/^word/)]);
  });

  test('a note of a page is a gap to say it shorter, never cut off in the middle', () => {
    const { draft } = toDana({ topics: { dana: 'word '.repeat(200) } });
    expect(draft.gaps.map(({ name }) => name)).toEqual(['what you talked about, in a few words']);
    expect(textOf(toDana({ topics: { dana: `the lens lab. ${'More of it '.repeat(30)}` } }).draft)).toMatch(/the lens lab[^ ]* /);
  });
});

describe('late', () => {
  const at = (now: string, lateBecause?: string) => toDana({}, lateBecause === undefined ? {} : { lateBecause }, { now }).draft;

  test('within three days it says nothing of it', () => {
    for (const now of ['2026-03-03T18:00Z', '2026-03-05T18:00Z', '2026-03-06T14:00Z']) expect(at(now).gaps).toEqual([]);
    expect(textOf(at('2026-03-05T18:00Z'))).toBe(textOf(at('2026-03-05T18:00Z', '  ')));
  });

  test('after them the reason is a gap, or the one that the user gives (C28)', () => {
    expect(at('2026-03-06T15:00Z').gaps.map(({ name }) => name)).toEqual(['why it comes late']);
    const late = at('2026-03-06T15:00Z', 'Because I was ill.');
    expect(late.gaps).toEqual([]);
    expect(textOf(late)).toContain(': I was ill. ');
  });

  test('a reason given sooner is said, too, behind the thanks', () => {
    const late = at('2026-03-05T18:00Z', 'I was ill');
    expect(textOf(late)).toMatch(/(?:thank|grateful|appreciate|kind of you).*: I was ill\./is);
  });
});

describe('however many there are', () => {
  const ids = Array.from({ length: 14 }, (_, index) => `q${index}`);
  const part = (index: number) => (index % 3 === 2 ? 'coordinator' : 'interviewer');
  const topics = Object.fromEntries(ids.filter((_, index) => part(index) === 'interviewer').map((id) => [id, 'sailing']));
  const records = [
    settings,
    application(),
    interview('2026-03-03T09:00Z', { people: ids, topics }),
    interview('2026-03-03T13:30Z', { id: 'j', people: ids, topics }),
    ...ids.map((id, index) => person(id, { name: `Dana Reyes ${id}`, part: part(index) })),
  ];

  test('no two people, and no two rounds of one, get the same text', () => {
    const texts = ['i', 'j'].flatMap((round) => ids.map((id) => textOf(draftFor(`thank-you:${round}:${id}`, NOW, ...records)).replace(/^.*\n/, '')));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('what nobody told it', () => {
  test('stands as a gap, named and explained, and is never made up (C21)', () => {
    const draft = draftFor('thank-you:i', NOW, { kind: 'application', id: 'a' }, interview('2026-03-03T13:30Z', { people: [] }));
    expect(draft.gaps.map(({ name, hint }) => [name, hint.key])).toEqual([
      ['name', 'gapName'],
      ['what you talked about', 'gapTopic'],
      ['your name', 'gapYourName'],
    ]);
    expect(draft.to).toEqual([]);
  });

  test('a blank name is a missing one', () => {
    const { draft } = toDana({}, {}, { dana: { name: '  ' } });
    expect(textOf(draft)).toMatch(/^Dear \[name\],/);
    expect(draft.gaps.map(({ name }) => name)).toContain('name');
  });

  const rolesIn = (role: string | undefined) =>
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => {
      const records = [
        settings,
        application({ id, role }),
        interview('2026-03-03T13:30Z', { application: id, topics: { dana: 'sailing' } }),
        { ...dana, application: id },
      ];
      const draft = draftFor('thank-you:i:dana', NOW, ...records);
      expect(draft.gaps).toEqual([]);
      return `${draft.subject}\n${textOf(draft)}`;
    });

  test.each([
    ['The Data analyst', 'the Data analyst role'],
    ['the Data analyst role', 'the Data analyst role'],
    ['a Teacher role (part-time)', 'the Teacher role'],
    ['Product designer (m/f/d)', 'the Product designer role'],
    ['Internship', 'the Internship'],
    ['Head of the Office of the Board of Directors of the Group', 'the role'],
    [undefined, 'the role'],
  ])('the role "%s" is "%s", in whatever sentence', (role, words) => {
    const texts = rolesIn(role).join('\n');
    expect(texts).toContain(words);
    expect(texts).not.toMatch(/role role|the the|the a |\(|\bInternship role/i);
  });

  test('without the company it says so in other words', () => {
    expect(toDana({}, {}, { application: { company: undefined } }).draft.gaps).toEqual([]);
  });

  test('a company with a full stop of its own ends no sentence twice', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const records = [
        settings,
        application({ id, company: 'Acme Inc.' }),
        interview('2026-03-03T13:30Z', { application: id, topics: { dana: 'x' } }),
        { ...dana, application: id },
      ];
      expect(textOf(draftFor('thank-you:i:dana', NOW, ...records))).not.toContain('..');
    }
  });
});
