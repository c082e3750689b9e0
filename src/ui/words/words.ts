import { type Day, type Instant, type Zone, clockAt, dayAt, daysBetween } from '../../core/calendar/time.ts';
import { type Sentence, type SentenceValue, sentence } from '../../core/sentence.ts';

/** Says sentences in the user's language. */
export interface Words {
  readonly say: (sentence: Sentence) => string;
  /** The text of a key; its values stand in the text as `{name}`. */
  readonly text: (key: string, values?: Sentence['values']) => string;
}

export interface WordsContext {
  /** The text behind a key, empty where there is none: `browser.i18n.getMessage`, or a table. */
  readonly lookup: (key: string) => string;
  /** BCP 47, for numbers and dates. */
  readonly locale: string;
  /** The user's zone, and now, which decides what is "today". */
  readonly zone: Zone;
  readonly now: Instant;
}

/**
 * Words for one moment. A text may hold `{name}`, and `{name:on}` for a day as it stands after a verb: "today", but "on Tue 10 March".
 * The value `count` chooses between `key_one`, `key_other` and what else the language has. A key without a text is a bug and throws.
 */
export function createWords({ lookup, locale, zone, now }: WordsContext): Words {
  const today = dayAt(now, zone);
  const date: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' };
  const dateFormat = new Intl.DateTimeFormat(locale, date);
  const dateFormatWithYear = new Intl.DateTimeFormat(locale, { ...date, year: 'numeric' });
  const relativeFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const numberFormat = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  /** Few moments need it. */
  let countryNames: Intl.DisplayNames | undefined;
  /** By zone: making one costs more than a hundred uses. */
  const clockFormats = new Map<Zone, Intl.DateTimeFormat>();

  function say({ key, values }: Sentence): string {
    const text = textOf(key, values.count);
    // One pass, so that a brace in a value, which may come from a mail, is never taken for a place.
    return text.replace(/\{([A-Za-z]+)(:on)?\}/g, (_, name: string, on?: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`"${key}" needs {${name}}`);
      return written(value, on !== undefined);
    });
  }

  function textOf(key: string, count: SentenceValue | undefined): string {
    const forms = typeof count === 'number' ? [`${key}_${plurals.select(count)}`, `${key}_other`, key] : [key];
    const text = forms.map(lookup).find((found) => found !== '');
    if (text === undefined) throw new Error(`no words for "${key}"`);
    return text;
  }

  function written(value: SentenceValue, on: boolean): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return numberFormat.format(value);
    if ('key' in value) return say(value);
    if ('country' in value) return countryWritten(value.country);
    return 'day' in value
      ? dayWritten(value.day, value.zone === undefined ? today : dayAt(now, value.zone), on)
      : timeWritten(value.instant, value.zone, on);
  }

  /** An instant on the clocks of its own zone, which is named where they differ from the user's. */
  function timeWritten(instant: Instant, itsZone: Zone, on: boolean): string {
    const clock = clockFormat(itsZone).format(instant);
    const day = dayAt(instant, itsZone);
    const time = say(sentence('wordsAt', { date: dayWritten(day, dayAt(now, itsZone), on), clock }));
    const isElsewhere = day !== dayAt(instant, zone) || clockAt(instant, itsZone) !== clockAt(instant, zone);
    return isElsewhere ? say(sentence('wordsElsewhere', { time, place: placeOf(itsZone) })) : time;
  }

  function dayWritten(day: Day, today: Day, on: boolean): string {
    const away = daysBetween(today, day);
    if (Math.abs(away) <= 1) return relativeFormat.format(away, 'day');
    const format = day.slice(0, 4) === today.slice(0, 4) ? dateFormat : dateFormatWithYear;
    const date = format.format(Date.parse(`${day}T00:00Z`));
    return on ? say(sentence('wordsOn', { date })) : date;
  }

  /** A code that names no country is written as it stands. */
  function countryWritten(country: string): string {
    countryNames ??= new Intl.DisplayNames(locale, { type: 'region' });
    return countryNames.of(country) ?? country;
  }

  function clockFormat(itsZone: Zone): Intl.DateTimeFormat {
    const known = clockFormats.get(itsZone) ?? new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: itsZone });
    clockFormats.set(itsZone, known);
    return known;
  }

  /** A sentence that begins with words for what is not known, "this employer", begins with a capital as any other; a name is written as its owner writes it. */
  function begun(whole: Sentence): string {
    const [, first = ''] = /^\{([A-Za-z]+)/.exec(textOf(whole.key, whole.values.count)) ?? [];
    const value = whole.values[first];
    const words = say(whole);
    return typeof value === 'object' && 'key' in value ? words.charAt(0).toLocaleUpperCase(locale) + words.slice(1) : words;
  }

  return { say: begun, text: (key, values = {}) => begun(sentence(key, values)) };
}

/**
 * The language, BCP 47, to write numbers and dates in: the browser's where the words are in it too (a Briton's dates are British), else that of the words.
 */
export const localeOf = (uiLanguage: string, wordsLocale: string): string =>
  languageOf(uiLanguage) === languageOf(wordsLocale) ? uiLanguage : wordsLocale;

const languageOf = (locale: string): string => new Intl.Locale(locale).language;

/** `America/New_York` is New York. */
const placeOf = (zone: Zone): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
