import { type CalendarEntry, writeCalendar } from '../../core/calendar/ics/write-calendar.ts';
import type { Instant } from '../../core/calendar/time.ts';
import type { EntryToSay } from '../../core/plan/calendar-entries.ts';
import { type WordsContext, createWords } from '../words/words.ts';

/** A calendar file of some entries, in words that hold whenever they are read: a calendar keeps them for months. `now` is when the file is made. */
export function calendarText(entries: readonly EntryToSay[], reader: Omit<WordsContext, 'now'>, now: Instant): string {
  // Long ago from any day it may name, so that each is said with its date and year and none is "tomorrow".
  const { say } = createWords({ ...reader, now: 0 });
  const said = entries.map(({ title, lines, ...entry }): CalendarEntry => ({
    ...entry,
    title: say(title),
    description: lines.map((line) => (typeof line === 'string' ? line : say(line))).join('\n'),
  }));
  return writeCalendar(said, now);
}
