import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/core/drafts/check.ts';
import { textOf } from '../../../src/core/drafts/draft.ts';
import { drafts, write } from '../../../src/core/drafts/index.ts';
import { recordsOf } from '../../../src/core/facts/facts.ts';
import { rules } from '../../../src/core/plan/rules/index.ts';
import { application, dana, factsOf, interview, touch } from '../plan/sample.ts';
import { panel, stepIn } from './sample.ts';

test('every draft that a step names exists and serves its rule', () => {
  for (const [id, now, ...more] of [
    ['thank-you:i:p1', '2026-03-03T18:00Z'],
    ['connection-request:p1', '2026-03-05T18:00Z'],
    ['status-promised:i', '2026-03-16T18:00Z'],
    ['second-status:i', '2026-03-30T18:00Z', touch('2026-03-16T18:00Z', 'status')],
    ['request:r', '2026-03-03T18:00Z', { kind: 'request', id: 'r', application: 'a', what: 'the slides', interview: 'i' }],
  ] as const) {
    const { step, situation } = stepIn(id, now, ...panel, ...more);
    expect(step.drafts.length).toBeGreaterThan(0);
    for (const draft of step.drafts) expect(write(draft, situation, step).id).toBe(draft);
  }
});

test('every draft serves rules that exist, and every fact it states is one', () => {
  const ids = new Set(rules.map(({ id }) => id));
  for (const draft of drafts) for (const rule of draft.for) expect(ids).toContain(rule);

  const { step, situation } = stepIn('thank-you:i:p2', '2026-03-03T18:00Z', ...panel);
  const facts = factsOf(...panel);
  const fields = (['application', 'interview', 'person', 'settings'] as const).flatMap((kind) =>
    recordsOf(facts, kind).flatMap((record) => Object.keys(record).map((field) => `${record.id}.${field}`)),
  );
  for (const { facts: stated } of write('thank-you', situation, step).paragraphs.flat()) expect(fields).toEqual(expect.arrayContaining([...stated]));
});

test('a draft is refused for a step that it does not serve', () => {
  const { step, situation } = stepIn('thank-you:i:p1', '2026-03-03T18:00Z', ...panel);
  expect(() => write('status-mail', situation, step)).toThrow(RangeError);
  expect(() => write('love-letter', situation, step)).toThrow(RangeError);
});

test('whatever was noted, a draft is written, its gaps stand in it, and the check comes to an end', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.lorem({ maxCount: 40 }),
    fc.constantFrom('[', '[[a]', 'Dr.', '. . . .', '<b>x</b>'),
  );
  const facts = fc.record({ name: text, company: text, role: text, topic: text, wish: text, user: text });
  fc.assert(
    fc.property(facts, ({ name, company, role, topic, wish, user }) => {
      const records = [
        { kind: 'settings', id: 'settings', name: user },
        application({ company, role }),
        interview('2026-03-03T13:30Z', { wishSaid: wish, topics: { dana: topic } }),
        { ...dana, name },
        touch('2026-03-13T10:00Z', 'status'),
        { kind: 'request', id: 'r', application: 'a', what: `${topic.slice(0, 300)}.`, interview: 'i' },
      ];
      for (const id of ['thank-you:i:dana', 'connection-request:dana', 'status-unpromised:i', 'second-status:i', 'request:r']) {
        const { step, situation } = stepIn(id, '2026-03-20T10:00Z', ...records);
        const draft = write(step.drafts[0] ?? '', situation, step);
        const written = `${draft.subject}\n${textOf(draft)}`;
        expect(written).not.toMatch(/undefined|NaN|\[object/);
        for (const gap of draft.gaps) expect(written).toContain(`[${gap.name}]`);
        expect(check(draft, situation, step)).toBeInstanceOf(Array);
      }
    }),
  );
});
