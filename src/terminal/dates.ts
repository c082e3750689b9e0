/** Dates and times in text at a shell prompt: JSON Lines of {id, text, reference, zone?} → {id, found: [{index, text, start, end?}]}. */
import * as v from 'valibot';
import { dayAt } from '../core/calendar/time.ts';
import { type DateMention, findDates } from '../core/mail/dates/find-dates.ts';
import { answerLines } from './json-lines.ts';

const question = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.string(),
  /** A day or an ISO time; without an offset it is a wall time, whose day is the reference. */
  reference: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/)),
  zone: v.optional(v.string()),
});

const referenceDay = (reference: string, zone: string): string =>
  /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(reference) ? dayAt(Date.parse(reference), zone) : reference.slice(0, 10);

const written = (day: string | undefined, clock: string | undefined): string => [day, clock].filter((part) => part !== undefined).join('T');

function endOf({ day, lastDay, endClock }: DateMention): string | undefined {
  return endClock === undefined ? lastDay : written(lastDay ?? day, endClock);
}

answerLines((value) => {
  const { id, text, reference, zone = 'UTC' } = v.parse(question, value);
  const found = findDates(text, { reference: referenceDay(reference, zone), zone }).map((mention) => ({
    index: mention.index,
    text: text.slice(mention.index, mention.end),
    start: written(mention.day, mention.clock),
    end: endOf(mention),
  }));
  return { id, found };
});
