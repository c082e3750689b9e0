import type { DateContext, DateMention } from '../../../../src/core/mail/dates/date-mention.ts';
import { findDates } from '../../../../src/core/mail/dates/find-dates.ts';
import type { Language } from '../../../../src/core/mail/languages/language.ts';

/** A Wednesday. */
export const reference = '2026-03-04';

/** `day clock-end zone until lastDay`, as far as stated. */
function written({ day, lastDay, clock, endClock, zone }: DateMention): string {
  const time = clock && (endClock ? `${clock}-${endClock}` : clock);
  return [day, time, zone, lastDay && `until ${lastDay}`].filter(Boolean).join(' ');
}

/** What is found in a text of a mail in `language`, written on `reference`. */
export const foundIn = (language: Language, text: string, context: Partial<DateContext> = {}): string[] =>
  findDates(text, { reference, zone: 'UTC', dayFirst: language.locale !== 'en', language: language.dates, ...context }).map(written);
