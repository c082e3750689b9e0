import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/calendar/time.ts';
import { parseBackup } from '../../src/core/facts/backup.ts';
import { plan } from '../../src/core/plan/plan.ts';
import { situationsOf } from '../../src/core/plan/situation.ts';
import { timelineOf } from '../../src/ui/parts/timeline-of.ts';

const START = Date.UTC(2026, 2, 10, 14);
const END = START + HOUR_MS;
const ZONE = 'Europe/Oslo';

function timelineAt(now: number, interview: object = { start: START }) {
  const records = [
    { kind: 'application', id: 'a', company: 'Halden Rail' },
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

  test('after the interview shows the day for a thank-you and the wait', () => {
    const timeline = timelineAt(END + 4 * HOUR_MS);
    expect(timeline?.rounds).toEqual([{ at: START, isOver: true }]);
    expect(timeline?.thanks).toEqual({ from: END, to: END + DAY_MS });
    expect(timeline?.wait?.from).toBe(END);
    expect(timeline?.wait?.to).toBeGreaterThan(END + 6 * DAY_MS);
  });

  test.each([-400, -30, -1, 0, 0.2, 3, 20, 400])('%d days on, holds all that it shows', (days) => {
    const timeline = timelineAt(START + days * DAY_MS);
    if (!timeline) throw new Error('no timeline');
    const { from, to, now, rounds, wait, next } = timeline;
    for (const instant of [now, ...rounds.map(({ at }) => at), wait?.to ?? now, next?.at ?? now]) {
      expect(instant).toBeGreaterThan(from);
      expect(instant).toBeLessThan(to);
    }
  });
});
