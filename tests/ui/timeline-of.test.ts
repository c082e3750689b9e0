import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/calendar/time.ts';
import { parseBackup } from '../../src/core/facts/backup.ts';
import { plan } from '../../src/core/plan/plan.ts';
import { situationsOf } from '../../src/core/plan/situation.ts';
import { grouped, inRows, placeLabel, spread } from '../../src/ui/plan/timeline-layout.ts';
import { timelineOf } from '../../src/ui/plan/timeline-of.ts';

const START = Date.UTC(2026, 2, 10, 14);
const END = START + HOUR_MS;
const ZONE = 'Europe/Oslo';

function timelineAt(now: number, interview: object = { start: START }, ...more: readonly object[]) {
  return timelineOfStage(now, 'active', interview, ...more);
}

const timelineOfStage = (now: number, stage: string, interview: object, ...more: readonly object[]) =>
  timelineOfApplication(now, { stage }, interview, ...more);

function timelineOfApplication(now: number, fields: object, interview: object, ...more: readonly object[]) {
  const records = [
    ...more,
    { kind: 'application', id: 'a', company: 'Halden Rail', ...fields },
    { kind: 'person', id: 'p', application: 'a', name: 'Jon Vik', part: 'interviewer' },
    { kind: 'interview', id: 'i', application: 'a', durationMinutes: 60, zone: ZONE, people: ['p'], ...interview },
  ];
  const facts = parseBackup(JSON.stringify({ afterview: 'backup', version: 1, records }), now);
  if (!facts.ok) throw new Error(facts.detail);
  const [situation] = situationsOf(facts.value, now, ZONE);
  if (!situation) throw new Error('no situation');
  return timelineOf(situation, plan(facts.value, now, ZONE).steps);
}

describe('the timeline of an application', () => {
  test('is not drawn before an interview has its time', () => {
    expect(timelineAt(START, {})).toBeUndefined();
  });

  test('before the interview ends with it, ahead', () => {
    const timeline = timelineAt(START - 5 * DAY_MS);
    expect(timeline?.rounds).toEqual([{ at: START, isOver: false }]);
    expect(timeline?.next?.step.rule).toBe('interview-card');
  });

  test('after the interview shows the thank-you to be sent and the wait', () => {
    const timeline = timelineAt(END + 4 * HOUR_MS);
    expect(timeline?.rounds).toEqual([{ at: START, isOver: true }]);
    expect(timeline?.thanks).toEqual([{ at: END + DAY_MS, isSent: false, person: 'p' }]);
    expect(timeline?.wait?.from).toBe(END);
    expect(timeline?.wait?.to).toBeGreaterThan(END + 6 * DAY_MS);
    expect(timeline?.wait?.promised).toBeUndefined();
  });

  test('has the promised day at the end of the wait, and its reason', () => {
    const wait = timelineAt(END + 4 * HOUR_MS, { start: START, decisionBy: '2026-03-18' })?.wait;
    expect(wait).toMatchObject({ promised: '2026-03-18', why: { key: 'planQuietUntilPromisedRoughly' } });
    expect(wait?.to).toBe(Date.UTC(2026, 2, 19, 8));
  });

  const other = { kind: 'person', id: 'q', application: 'a', name: 'Ines Falk' };
  const both = { start: START, people: ['p', 'q'] };
  const thanked = { kind: 'touch', id: 't', application: 'a', interview: 'i', person: 'q', direction: 'out', about: 'thank-you', channel: 'mail' };
  test('has a mark for each thank-you: the sent one when it was, the open one by when it is to be', () => {
    const timeline = timelineAt(END + 4 * HOUR_MS, both, other, { ...thanked, at: END + 3 * HOUR_MS });
    expect(timeline?.thanks).toEqual([
      { at: END + 3 * HOUR_MS, isSent: true, person: 'q' },
      { at: END + DAY_MS, isSent: false, person: 'p' },
    ]);
  });

  test('counts one ticked by hand as sent then, and one skipped not at all', () => {
    const mark = (person: string, as: string) => ({
      kind: 'mark',
      id: `mark:thank-you:i:${person}`,
      step: `thank-you:i:${person}`,
      as,
      at: END + 2 * HOUR_MS,
    });
    const timeline = timelineAt(END + 4 * HOUR_MS, both, other, mark('p', 'done'), mark('q', 'skipped'));
    expect(timeline?.thanks).toEqual([{ at: END + 2 * HOUR_MS, isSent: true, person: 'p' }]);
  });

  test('of one that ended keeps what was, and has nothing ahead', () => {
    const timeline = timelineOfStage(END + 9 * DAY_MS, 'rejected', both, other, { ...thanked, at: END + 3 * HOUR_MS });
    expect(timeline?.thanks).toEqual([{ at: END + 3 * HOUR_MS, isSent: true, person: 'q' }]);
    expect([timeline?.wait, timeline?.next]).toEqual([undefined, undefined]);
  });

  describe('how it came out (C64)', () => {
    const LATER = END + 9 * DAY_MS;
    const mail = { kind: 'touch', id: 'o', application: 'a', direction: 'in', about: 'offer', channel: 'mail', at: END + 5 * DAY_MS };
    const turnsOf = (fields: object, ...more: readonly object[]) =>
      timelineOfApplication(LATER, { stagedAt: END + 6 * DAY_MS, ...fields }, { start: START }, ...more)?.turns;

    test.each([
      ['is not known while it goes on', { stage: 'active' }, [], []],
      ['is their no', { stage: 'rejected' }, [], [['no', 6]]],
      ['is not drawn where nobody knows when', { stage: 'rejected', stagedAt: undefined }, [], []],
      ['is their offer', { stage: 'offered' }, [mail], [['offer', 6]]],
      ['is the yes alone where the offer came by phone', { stage: 'accepted' }, [], [['accepted', 6]]],
      ['is an offer that was declined', { stage: 'closed' }, [mail], [['offer', 5]]],
    ])('%s', (_, fields, more, turns) => {
      expect(turnsOf(fields, ...more)?.map(({ kind, at }) => [kind, (at - END) / DAY_MS])).toEqual(turns);
    });

    test('is offer, yes and the first day, in the middle of its day, and the line reaches to it', () => {
      const timeline = timelineOfApplication(
        LATER,
        { stage: 'accepted', stagedAt: END + 6 * DAY_MS, startsOn: '2026-05-04' },
        { start: START },
        mail,
      );
      expect(timeline?.turns.map(({ kind }) => kind)).toEqual(['offer', 'accepted', 'firstDay']);
      expect(timeline?.turns.at(-1)?.at).toBe(Date.UTC(2026, 4, 4, 10));
      expect(timeline?.to).toBeGreaterThan(Date.UTC(2026, 4, 4, 10));
    });
  });

  test.each([-400, -30, -1, 0, 0.2, 3, 20, 400])('%d days on, holds all that it shows', (days) => {
    const timeline = timelineAt(START + days * DAY_MS);
    if (!timeline) throw new Error('no timeline');
    const { from, to, now, rounds, thanks, wait, next } = timeline;
    for (const instant of [now, ...rounds.map(({ at }) => at), ...thanks.map(({ at }) => at), wait?.to ?? now, next?.at ?? now]) {
      expect(instant).toBeGreaterThan(from);
      expect(instant).toBeLessThan(to);
    }
  });
});

describe('the labels and marks of a timeline', () => {
  const label = fc.record({ x: fc.integer({ min: -50, max: 750 }), words: fc.string({ minLength: 1, maxLength: 120 }) });
  test('never lie on one another, nor outside of the picture', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const placed = inRows(
          labels.map(({ x, words }) => placeLabel(x, words, 700)),
          [10, 30],
        );
        for (const [index, { left, right, y }] of placed.entries()) {
          expect(left >= 0 && right <= 700).toBe(true);
          expect(placed.slice(index + 1).every((other) => other.y !== y || other.left > right || other.right < left)).toBe(true);
        }
        expect(placed.length).toBeGreaterThanOrEqual(Math.min(labels.length, 1));
      }),
    );
  });

  test('a second one that finds no room goes into the next row', () => {
    const placed = inRows([placeLabel(100, 'now', 400), placeLabel(110, 'ask from Monday', 400)], [10, 30]);
    expect(placed.map(({ y }) => y)).toEqual([10, 30]);
  });

  const marks = (places: readonly number[], kind: string) => places.map((at) => ({ at, kind }));
  const places = (given: ReturnType<typeof marks>, taken: readonly number[] = []) => spread(grouped(given, 8, 336), taken, 336);
  const times = (count: number, at: number) => Array.from({ length: count }, () => at);

  test('what happened at once lies side by side', () => {
    expect(places(marks([10, 10, 12, 60], 'sent'))).toEqual([10, 18, 26, 60]);
  });

  test('many that happened at once stand as one, with their number', () => {
    const all = [...marks(times(12, 10), 'sent'), ...marks(times(30, 12), 'to send'), ...marks([90], 'offer')];
    expect(grouped(all, 8, 336).map(({ at, kind, count }) => [at, kind, count])).toEqual([
      [10, 'sent', 12],
      [12, 'to send', 30],
      [90, 'offer', 1],
    ]);
  });

  test('more than fit side by side stand as one with those around them', () => {
    const all = marks(
      Array.from({ length: 40 }, (_, index) => index * 8),
      'sent',
    );
    expect(grouped(all, 8, 336)).toHaveLength(40);
    expect(grouped(all, 8, 120)).toEqual([expect.objectContaining({ at: 0, count: 40 })]);
  });

  test('however many marks there are, all stay in their order inside of the picture', () => {
    const place = fc.record({
      at: fc.integer({ min: 0, max: 336 }),
      kind: fc.constantFrom('sent', 'to send', 'no', 'offer', 'accepted', 'firstDay'),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), fc.array(fc.integer({ min: 0, max: 336 }), { maxLength: 4 }), (given, taken) => {
        const made = grouped(
          given.toSorted((a, b) => a.at - b.at),
          11,
          336,
        );
        expect(made.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        const placed = spread(made, taken, 336);
        for (const [index, at] of placed.entries()) expect(at + (made[index]?.room ?? 0)).toBeLessThanOrEqual(placed[index + 1] ?? 336);
        expect(placed[0] ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
