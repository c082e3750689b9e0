import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterUndoing } from '../../../src/core/facts/after-undoing.ts';
import { type Change, type Edit, apply, undo } from '../../../src/core/facts/change.ts';
import { type Facts, latestStamp, recordOf, recordsOf } from '../../../src/core/facts/facts.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import { sentence } from '../../../src/core/sentence.ts';
import { edit, facts } from './arbitrary.ts';

interface Made {
  readonly change: Change;
  readonly before: Facts;
  readonly after: Facts;
}
const change = (...edits: Edit[]): Change => ({ edits, said: sentence('keptNew') });
const later = (present: Facts, made: Change) => apply(present, made, nextStamp(latestStamp(present), 9, 'n'));
const make = (before: Facts, made: Change): Made => ({ change: made, before, after: later(before, made) });
const living = (all: Facts) => (['application', 'interview', 'touch'] as const).map((kind) => recordsOf(all, kind));

/** Takes the latest of several changes back, and gives the ones before it as they can be taken back then. */
function undoLast(made: readonly Made[], present: Facts): { readonly made: readonly Made[]; readonly present: Facts } {
  const last = made.at(-1);
  if (!last) return { made, present };
  const undone = undo(last.change, last.before, last.after, present);
  const next = undone.edits.length > 0 ? later(present, undone) : present;
  const rest = made.slice(0, -1).map((each) => ({ ...each, after: afterUndoing(each.after, last.before, undone, next) }));
  return { made: rest, present: next };
}

test('any changes, taken back one after the other, leave what was there before each', () => {
  const anyEdit = fc.record({ next: edit, remove: fc.boolean() });
  fc.assert(
    fc.property(facts, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (start, list) => {
      let [present, made]: [Facts, readonly Made[]] = [start, []];
      for (const { next, remove } of list) {
        const isLiving = present.get(next.id)?.removed === false;
        const each = make(present, change(remove && isLiving ? { kind: next.kind, id: next.id, remove: true } : next));
        [present, made] = [each.after, [...made, each]];
      }
      const befores = made.map(({ before }) => before);
      for (const before of befores.toReversed()) {
        ({ present, made } = undoLast(made, present));
        expect(living(present)).toEqual(living(before));
      }
    }),
    { numRuns: 500 },
  );
});

test('what somebody else edited since stays theirs, however many changes are taken back', () => {
  const company = (name: string) => change({ kind: 'application', id: 'a', set: { company: name } });
  const first = make(new Map(), company('First'));
  const second = make(first.after, company('Second'));
  const third = make(second.after, company('Third'));
  const theirs = later(third.after, company('Theirs'));
  let state: { readonly made: readonly Made[]; readonly present: Facts } = { made: [second, third], present: theirs };
  state = undoLast(undoLast(state.made, state.present).made, state.present);
  expect(recordOf(state.present, 'application', 'a')?.company).toBe('Theirs');
});
