/** Dates and times in text at a shell prompt: JSON Lines of {id, text, reference, zone?} → {id, found: [{index, text, start, end?}]}. */
import * as v from 'valibot';
import { dayAt, isDay, isZone, parseInstant } from '../core/calendar/time.ts';
import type { DateMention } from '../core/mail/dates/date-mention.ts';
import { findDates } from '../core/mail/dates/find-dates.ts';
import { languageOf } from '../core/mail/languages/language-of.ts';
import { tokensOf } from '../core/mail/tokens.ts';
import { answerLines } from './json-lines.ts';
import { readOptions } from './options.ts';

/** A day, or a time on it without an offset. */
const isWallTime = (text: string): boolean =>
  isDay(text.slice(0, 10)) && /^(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)?$/.test(text.slice(10));

const question = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.string(),
  /** A day or an ISO time; without an offset it is a wall time, whose day is the reference. */
  reference: v.pipe(
    v.string(),
    v.check((text) => parseInstant(text) !== undefined || isWallTime(text), 'reference is a day or an ISO time that exists'),
  ),
  zone: v.optional(v.pipe(v.string(), v.check(isZone, 'zone is a time zone such as Europe/Berlin'))),
});

/** The day on which the question is asked, by the clocks of `zone`. */
function referenceDay(reference: string, zone: string): string {
  const instant = parseInstant(reference);
  return instant === undefined ? reference.slice(0, 10) : dayAt(instant, zone);
}

const written = (day: string | undefined, clock: string | undefined): string => [day, clock].filter((part) => part !== undefined).join('T');

function endOf({ day, lastDay, endClock }: DateMention): string | undefined {
  return endClock === undefined ? lastDay : written(lastDay ?? day, endClock);
}

readOptions([]);
answerLines((value) => {
  const { id, text, reference, zone = 'UTC' } = v.parse(question, value);
  const tokens = tokensOf(text);
  const { locale, dates: language } = languageOf(tokens);
  const context = { reference: referenceDay(reference, zone), zone, language, ...(locale === 'en' ? {} : { dayFirst: true }) };
  const found = findDates(tokens, context).map((mention) => ({
    index: mention.index,
    text: text.slice(mention.index, mention.end),
    start: written(mention.day, mention.clock),
    end: endOf(mention),
  }));
  return { id, found };
});
