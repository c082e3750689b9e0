import type { Day, Instant, Zone } from '../../core/calendar/time.ts';

/** Dates in full, for what may be printed: on paper "tomorrow" is another day tomorrow. `locale` is BCP 47. */

/** "Monday, 23 November 2026". */
export const fullDay = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00Z`));

/** "Monday, 23 Nov, 08:03" on the clocks of `zone`. */
export const fullTime = (instant: Instant, zone: Zone, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', timeZone: zone }).format(
    instant,
  );

/** "Mon 08:03 Norway Time": the same instant for somebody elsewhere. */
export const timeElsewhere = (instant: Instant, zone: Zone, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'shortGeneric',
  }).format(instant);
