import { type Clock, DAY_MS, HOUR_MS, type Instant, type Zone, addDays, clockAt, dayAt, instantAt } from '../calendar/time.ts';
import type { Settings } from '../facts/records.ts';
import type { PlannedStep } from './step.ts';

/** Who is up before it has not gone to bed yet, or has got up for the day: the morning to come is today's. */
const NIGHT_ENDS: Clock = '05:00';

/** When the user, asked in `zone` at `now`, means by "in the morning": at `clock`, the time their day begins. */
export function nextMorning(now: Instant, zone: Zone, clock: Clock = '08:00'): Instant {
  const today = dayAt(now, zone);
  const isNight = clockAt(now, zone) < NIGHT_ENDS && clockAt(now, zone) < clock;
  return instantAt(isNight ? today : addDays(today, 1), clock, zone);
}

/**
 * Until when "later" puts a step off (C63): as the user set it, else until the morning, but not past the instant at which it is due where a shorter while is left
 * until then; undefined where it closes within the hour.
 */
export function snoozedUntil(
  { dueAt, closesAt }: Pick<PlannedStep, 'dueAt' | 'closesAt'>,
  settings: Settings,
  now: Instant,
  zone: Zone,
): Instant | undefined {
  const { snooze = 'morning', wakingFrom } = settings;
  const morning = nextMorning(now, zone, wakingFrom);
  const wanted = { hour: now + HOUR_MS, 'three-hours': now + 3 * HOUR_MS, morning, 'three-days': morning + 2 * DAY_MS, week: morning + 6 * DAY_MS }[
    snooze
  ];
  const whiles = [wanted, morning, now + HOUR_MS];
  return whiles.find((until) => until < Math.min(dueAt ?? Infinity, closesAt ?? Infinity)) ?? whiles.find((until) => until < (closesAt ?? Infinity));
}
