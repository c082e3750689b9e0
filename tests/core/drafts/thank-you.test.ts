import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/drafts/check.ts';
import { textOf } from '../../../src/core/drafts/draft.ts';
import { write } from '../../../src/core/drafts/index.ts';
import { application, dana, interview, person } from '../plan/sample.ts';
import { draftFor, panel, settings, stepIn } from './sample.ts';

const NOW = '2026-03-03T18:00Z';
const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const draftOf = (who: string, now = NOW) => draftFor(`thank-you:i:${who}`, now, ...panel);

describe('a thank-you', () => {
  test("states the user's own facts, and says which", () => {
    const draft = draftOf('p1');
    expect(textOf(draft)).toBe(
      [
        'Dear Dana,',
        'Thank you for talking with me today about the Data analyst role at Lindqvist Optics. ' +
          'Our exchange about how the lens lab measures scratches has stayed with me, and it is a good part of why I would like to join you.',
        'If anything I said needs more detail, I am happy to send it.',
        'Kind regards,\nRobin Ellery',
      ].join('\n\n'),
    );
    expect(draft).toMatchObject({ to: ['p1@lindqvist.example'], subject: 'Thank you for talking with me today', gaps: [] });
    expect(draft.paragraphs.map((sentences) => sentences.map(({ facts }) => facts))).toEqual([
      [['p1.name']],
      [['i.start', 'a.role', 'a.company'], ['i.topics']],
      [[]],
      [['settings.name']],
    ]);
  });

  test('tells one person only, the hiring manager, what was left unsaid and what comes next', () => {
    const withWish = people.filter((who) =>
      textOf(draftOf(who)).includes('One thing I did not get to say: I rebuilt the weekly sales report so that it runs by itself.'),
    );
    const withDay = people.filter((who) => textOf(draftOf(who)).includes('a decision is planned by Friday, 13 March'));
    expect([withWish, withDay]).toEqual([['p2'], ['p2']]);
  });

  test('takes a note as it was jotted down', () => {
    expect(textOf(draftOf('p2'))).toContain('What you said about the Kafka migration and what it broke told me');
    expect(textOf(draftOf('p3'))).toContain('Of all we covered, moving from sales to analytics is what');
  });

  test('says when it was, seen from the day it is sent', () => {
    expect(textOf(draftOf('p1', '2026-03-04T07:00Z'))).toContain('talking with me yesterday');
    expect(textOf(draftOf('p1', '2026-03-05T07:00Z'))).toContain('talking with me on Tuesday');
  });

  test('to the coordinator is about arranging it', () => {
    expect(textOf(draftOf('p7'))).toMatch(/^Dear Tom,\n\nThank you for arranging the interview today\./);
  });

  test.each(people)('to %s passes its own check and stays below 120 words', (who) => {
    const { step, situation } = stepIn(`thank-you:i:${who}`, NOW, ...panel);
    expect(check(draftOf(who), situation, step)).toEqual([]);
    expect(textOf(draftOf(who)).split(/\s+/).length).toBeLessThan(120);
  });
});

describe('the thank-yous of one panel', () => {
  /** The share of runs of three that two texts have in common, of all that either has. */
  function overlap(a: readonly string[], b: readonly string[]): number {
    const [ofA, ofB] = [a, b].map((parts) => new Set(parts.slice(2).map((_, index) => parts.slice(index, index + 3).join(' '))));
    if (!ofA || !ofB) return 1;
    const shared = [...ofA].filter((run) => ofB.has(run)).length;
    return shared / (ofA.size + ofB.size - shared);
  }
  const pairs = people.flatMap((a, index) => people.slice(index + 1).map((b) => [a, b] as const));
  const textTo = (who: string) => textOf(draftOf(who)).toLowerCase();

  test.each(pairs)('%s and %s share few words and few letters in a row', (a, b) => {
    expect(overlap(textTo(a).split(/\s+/), textTo(b).split(/\s+/))).toBeLessThan(0.1);
    expect(overlap([...textTo(a)], [...textTo(b)])).toBeLessThan(0.4);
  });

  test('and of the next round with the same person differ, too', () => {
    const second = interview('2026-03-05T13:30Z', { id: 'j', people: ['p1'], topics: { p1: 'how the lens lab measures scratches' } });
    const again = textOf(draftFor('thank-you:j:p1', '2026-03-05T18:00Z', ...panel, second)).toLowerCase();
    expect(overlap(textTo('p1').split(/\s+/), again.split(/\s+/))).toBeLessThan(0.25);
  });
});

describe('however many there are', () => {
  const count = 14;
  const ids = Array.from({ length: count }, (_, index) => `q${index}`);
  const part = (index: number) => (index % 3 === 2 ? 'coordinator' : 'interviewer');
  const topics = Object.fromEntries(ids.filter((_, index) => part(index) === 'interviewer').map((id) => [id, 'sailing']));
  const records = [
    settings,
    application(),
    interview('2026-03-03T09:00Z', { people: ids, topics }),
    interview('2026-03-03T13:30Z', { id: 'j', people: ids, topics }),
    ...ids.map((id, index) => person(id, { name: `Dana Reyes ${id}`, part: part(index) })),
  ];
  const steps = ['i', 'j'].flatMap((round) => ids.map((id) => `thank-you:${round}:${id}`));

  test('no two people, and no two rounds of one, get the same text, nor most of it', () => {
    const texts = steps.map((id) =>
      textOf(draftFor(id, '2026-03-03T18:00Z', ...records))
        .split('\n')
        .slice(1)
        .join('\n'),
    );
    expect(new Set(texts).size).toBe(steps.length);
    for (const id of steps) {
      const { step, situation } = stepIn(id, '2026-03-03T18:00Z', ...records);
      const same = check(write('thank-you', situation, step), situation, step).filter(({ code }) => code === 'same-as-another');
      expect(same, id).toEqual([]);
    }
  });

  test('nor the same note on LinkedIn', () => {
    const notes = ids.map((id) => textOf(draftFor(`connection-request:${id}`, '2026-03-08T18:00Z', ...records)).replace(`Reyes ${id}`, ''));
    expect(new Set(notes).size).toBeGreaterThan(ids.length / 2);
    expect(new Set(notes.slice(0, 9)).size).toBe(9);
  });
});

describe('what nobody told it', () => {
  test('stands as a gap, named and explained, and is never made up', () => {
    const draft = draftFor('thank-you:i', NOW, { kind: 'application', id: 'a' }, interview('2026-03-03T13:30Z', { people: [] }));
    expect(draft.gaps.map(({ name, hint }) => [name, hint.key])).toEqual([
      ['name', 'gapName'],
      ['company', 'gapCompany'],
      ['what you talked about', 'gapTopic'],
      ['your name', 'gapYourName'],
    ]);
    expect(textOf(draft)).toContain('about the role at [company]');
    expect(draft.to).toEqual([]);
  });

  test('a blank name is a missing one', () => {
    const draft = draftFor('thank-you:i:dana', NOW, settings, application(), interview('2026-03-03T13:30Z'), { ...dana, name: '  ' });
    expect(textOf(draft)).toMatch(/^Dear \[name\],/);
    expect(draft.gaps.map(({ name }) => name)).toContain('name');
  });

  test.each([
    ['The Data analyst', 'about the Data analyst role at'],
    ['the Data analyst role', 'about the Data analyst role at'],
    ['Teacher role (part-time)', 'about the Teacher role (part-time) at'],
  ])('the role "%s" is written once: %s', (role, words) => {
    expect(textOf(draftFor('thank-you:i:dana', NOW, settings, application({ role }), interview('2026-03-03T13:30Z'), dana))).toContain(words);
  });

  test('a missing role is no gap: "the role" will do', () => {
    const draft = draftFor(
      'thank-you:i:dana',
      NOW,
      settings,
      application({ role: undefined }),
      interview('2026-03-03T13:30Z', { topics: { dana: 'sailing' } }),
      dana,
    );
    expect(draft.gaps).toEqual([]);
    expect(textOf(draft)).toContain('about the role at Lindqvist Optics');
  });

  test('a decision day that has passed is left out', () => {
    const records = [settings, application(), interview('2026-03-03T13:30Z', { decisionBy: '2026-03-04', topics: { dana: 'sailing' } }), dana];
    expect(textOf(draftFor('thank-you:i:dana', '2026-03-04T10:00Z', ...records))).toContain('by Wednesday, 4 March');
    expect(textOf(draftFor('thank-you:i:dana', '2026-03-05T10:00Z', ...records))).not.toContain('decision');
  });
});
