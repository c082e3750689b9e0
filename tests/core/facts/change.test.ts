import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, type Edit, apply, changeBetween, undo } from '../../../src/core/facts/change.ts';
import { writeBackup } from '../../../src/core/facts/backup.ts';
import { type Facts, latestStamp, noFacts, recordOf, recordsOf } from '../../../src/core/facts/facts.ts';
import { merge } from '../../../src/core/facts/merge.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import { sentence } from '../../../src/core/sentence.ts';
import { edit, facts } from './arbitrary.ts';

const change = (...edits: Edit[]): Change => ({ edits, said: sentence('keptNew') });
const company = (name: string | undefined) => change({ kind: 'application', id: 'a', set: { company: name } });
const stamps = ['000000001-0000-n', '000000002-0000-n', '000000003-0000-n'] as const;
const living = (all: Facts) => (['application', 'interview', 'touch'] as const).map((kind) => recordsOf(all, kind));

describe('apply', () => {
  test('makes a record, edits it, clears a field and removes it', () => {
    const made = apply(noFacts, company('Halden Rail'), stamps[0]);
    expect(recordOf(made, 'application', 'a')).toEqual({ kind: 'application', id: 'a', company: 'Halden Rail' });
    const cleared = apply(made, company(undefined), stamps[1]);
    expect(recordOf(cleared, 'application', 'a')).toEqual({ kind: 'application', id: 'a' });
    const removed = apply(made, change({ kind: 'application', id: 'a', remove: true }), stamps[1]);
    expect(recordsOf(removed, 'application')).toEqual([]);
  });

  test('clears a field by a blank text', () => {
    const cleared = apply(apply(noFacts, company('Halden Rail'), stamps[0]), company(' '), stamps[1]);
    expect(cleared.get('a')).toMatchObject({ record: { kind: 'application', id: 'a' }, stamps: { company: stamps[1] } });
    expect(recordOf(cleared, 'application', 'a')).not.toHaveProperty('company');
  });

  test('leaves nothing of what a removed record said, in the store or in a backup', () => {
    const removed = apply(apply(noFacts, company('Halden Rail'), stamps[0]), change({ kind: 'application', id: 'a', remove: true }), stamps[1]);
    expect(writeBackup(removed, 0)).not.toContain('Halden');
    // Nor does an older backup bring it back.
    expect(recordsOf(merge(removed, apply(noFacts, company('Halden Rail'), stamps[0])), 'application')).toEqual([]);
  });

  test('makes a removed record live again when a field of it is set', () => {
    const removed = apply(apply(noFacts, company('Halden Rail'), stamps[0]), change({ kind: 'application', id: 'a', remove: true }), stamps[1]);
    const again = apply(removed, change({ kind: 'application', id: 'a', set: { role: 'Driver' } }), stamps[2]);
    expect(recordOf(again, 'application', 'a')).toEqual({ kind: 'application', id: 'a', role: 'Driver' });
    expect(recordOf(merge(removed, again), 'application', 'a')?.role).toBe('Driver');
  });

  test('leaves the facts it was given as they were', () => {
    const made = apply(noFacts, company('Halden Rail'), stamps[0]);
    apply(made, company('Another'), stamps[1]);
    expect(recordOf(made, 'application', 'a')?.company).toBe('Halden Rail');
  });

  test.each<[string, Edit]>([
    ['a day that does not exist', { kind: 'interview', id: 'i', set: { application: 'a', decisionBy: '2026-02-30' } }],
    ['an interview without its application', { kind: 'interview', id: 'i', set: {} }],
    ['a link that is no web address', { kind: 'interview', id: 'i', set: { application: 'a', link: 'javascript:alert(1)' } }],
    ['a day eight thousand years off', { kind: 'interview', id: 'i', set: { application: 'a', decisionBy: '9999-12-31' } }],
    ['an instant beyond all calendars', { kind: 'interview', id: 'i', set: { application: 'a', start: 8.64e15 } }],
    ['a zone nobody knows', { kind: 'interview', id: 'i', set: { application: 'a', zone: 'Mars/Olympus' } }],
    ['a removal of nothing', { kind: 'interview', id: 'i', remove: true }],
  ])('refuses %s', (_name, bad) => {
    expect(() => apply(noFacts, change(bad), stamps[0])).toThrow();
  });
});

describe('undo', () => {
  test('restores exactly what a change replaced', () => {
    fc.assert(
      fc.property(facts, edit, (before, next) => {
        const made = change(next);
        const after = apply(before, made, nextStamp(latestStamp(before), 9, 'n'));
        const undone = apply(after, undo(made, before, after, after), nextStamp(latestStamp(after), 9, 'n'));
        expect(living(undone)).toEqual(living(before));
      }),
      { numRuns: 500 },
    );
  });

  test('may be followed by the same change again, and by undoing that', () => {
    const skip = change({ kind: 'mark', id: 'mark:s', set: { step: 's', as: 'skipped', at: 1 } });
    const once = apply(noFacts, skip, stamps[0]);
    const undone = apply(once, undo(skip, noFacts, once, once), stamps[1]);
    const again = apply(undone, skip, stamps[2]);
    expect(recordsOf(again, 'mark')).toHaveLength(1);
    expect(recordsOf(apply(again, undo(skip, undone, again, again), '000000004-0000-n'), 'mark')).toEqual([]);
  });

  test('takes back what a merge brought, with stamps or without, and what it removed', () => {
    const withoutStamps = (all: Facts): Facts => new Map([...all].map(([id, entry]) => [id, { ...entry, stamps: {} }]));
    const either = fc.oneof(facts, facts.map(withoutStamps));
    fc.assert(
      fc.property(either, either, (before, theirs) => {
        const after = merge(before, theirs);
        const made = changeBetween(before, after, sentence('keptNew'));
        const undone = apply(after, undo(made, before, after, after), nextStamp(latestStamp(after), 9, 'n'));
        expect(living(undone)).toEqual(living(before));
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves alone what was edited again since a merge brought it without stamps', () => {
    const after: Facts = new Map([['a', { record: { kind: 'application', id: 'a', company: 'By hand' }, stamps: {}, removed: false }]]);
    const edited = apply(after, company('Edited since'), stamps[0]);
    expect(undo(changeBetween(noFacts, after, sentence('keptNew')), noFacts, after, edited).edits).toEqual([]);
  });

  test('leaves alone what was edited again since', () => {
    const before = apply(noFacts, company('First'), stamps[0]);
    const second = change({ kind: 'application', id: 'a', set: { company: 'Second', role: 'Driver' } });
    const after = apply(before, second, stamps[1]);
    const later = apply(after, company('Third'), stamps[2]);
    expect(undo(second, before, after, later).edits).toEqual([{ kind: 'application', id: 'a', set: { role: undefined } }]);
  });
});

describe('nextStamp', () => {
  test('is always later, also when the clock runs back or stands still', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 42 }), { maxLength: 30 }), (clock) => {
        let latest = '';
        for (const now of clock) {
          const next = nextStamp(latest, now, 'n');
          expect(next > latest).toBe(true);
          latest = next;
        }
      }),
    );
  });
});
