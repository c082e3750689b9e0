import type { CalendarEvent } from '../../calendar/ics/read-calendar.ts';
import { onlyOne } from '../../only-one.ts';
import { parseName } from '../../people/names.ts';
import { answers } from '../calendar-file.ts';
import type { EventAnswer, Fact } from '../reading.ts';
import { evidenceOf } from './stated.ts';

/** What a text says that only answers to an event (RFC 5546, 3.2): REPLY by who comes, COUNTER by another time, DECLINECOUNTER by the first one. */
export function answerOf({ method, attendees, organizer }: CalendarEvent): Fact<EventAnswer> | undefined {
  if (!method) return undefined;
  const does = (method.value === 'reply' ? REPLIES.get(attendees[0]?.value.answer ?? '') : undefined) ?? answers.get(method.value);
  const who = (does === 'keeps-time' ? organizer : onlyOne(attendees))?.value;
  const name = who?.name === undefined ? who?.address : (parseName(who.name)?.full ?? who.address);
  return does && { value: { does, ...(name !== undefined && { who: name }) }, evidence: evidenceOf(method) };
}

const REPLIES: ReadonlyMap<string, EventAnswer['does']> = new Map([
  ['accepted', 'accepts'],
  ['declined', 'declines'],
]);
