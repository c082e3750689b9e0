import fc from 'fast-check';
import { type Edit, apply } from '../../../src/core/facts/change.ts';
import { type Facts, noFacts } from '../../../src/core/facts/facts.ts';
import { sentence } from '../../../src/core/sentence.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';

const name = fc.string({ maxLength: 12 });
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });
const oneOf = (prefix: string) => fc.integer({ min: 1, max: 3 }).map((number) => `${prefix}-${number}`);

const application: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constant('application' as const),
  id: oneOf('application'),
  set: fc.record({
    company: maybe(name),
    role: maybe(name),
    noFollowUp: maybe(fc.boolean()),
    threads: maybe(fc.array(fc.constantFrom('gmail:a', 'gmail:b'), { maxLength: 2 })),
  }),
});
const interview: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constant('interview' as const),
  id: oneOf('interview'),
  set: fc.record({
    application: oneOf('application'),
    start: maybe(instant),
    durationMinutes: maybe(fc.integer({ min: 1, max: 600 })),
    topics: maybe(fc.dictionary(oneOf('person'), name)),
  }),
});
const touch: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constant('touch' as const),
  id: oneOf('touch'),
  set: fc.record({
    application: oneOf('application'),
    at: instant,
    direction: fc.constantFrom('out' as const, 'in' as const),
    about: fc.constantFrom('thank-you' as const, 'status' as const),
    channel: fc.constant('mail' as const),
  }),
});

/** An edit of one of a few records, so that histories meet in the same fields. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(application, interview, touch);

/** Facts as one browser makes them: a history of edits and removals, on a clock that may stand still or run back. */
export const facts: fc.Arbitrary<Facts> = fc
  .record({
    node: fc.constantFrom('aa', 'bb', 'cc'),
    history: fc.array(fc.record({ edit, remove: fc.boolean(), at: fc.integer({ min: 1, max: 5 }) }), { maxLength: 12 }),
  })
  .map(({ node, history }) => {
    let made = noFacts;
    let stamp = '';
    for (const { edit: next, remove, at } of history) {
      stamp = nextStamp(stamp, at, node);
      const edits: Edit[] = remove && made.has(next.id) ? [{ kind: next.kind, id: next.id, remove: true }] : [next];
      made = apply(made, { edits, said: sentence('keptNew') }, stamp);
    }
    return made;
  });

/** Facts as something that compares by value, whatever the order of records and fields. */
export const comparable = (all: Facts): unknown => [...all.values()].sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
