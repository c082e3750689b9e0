/** What the date scanner has to know of a language. Month and weekday names come from Intl; the rest is a few words. */
export interface DateWords {
  /** January is 0. */
  readonly months: ReadonlyMap<string, number>;
  /** Sunday is 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly relativeDays: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly next: ReadonlySet<string>;
  readonly thisOne: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  readonly on: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Words that may stand between the parts of one date: "on", "at", "of", "the". */
  readonly joints: ReadonlySet<string>;
  readonly mornings: ReadonlySet<string>;
  readonly evenings: ReadonlySet<string>;
  readonly hourWords: ReadonlySet<string>;
  readonly namedClocks: ReadonlyMap<string, number>;
}

export interface DateLanguage extends DateWords {
  /** Every word a mention can begin with: all others are passed over at once. */
  readonly starters: ReadonlySet<string>;
}

export function dateLanguage(words: DateWords): DateLanguage {
  const { months, weekdays, relativeDays, numbers, next, thisOne, last, at, from, namedClocks } = words;
  const starters = [months, weekdays, relativeDays, numbers, namedClocks].flatMap((map) => [...map.keys()]);
  const more = [next, thisOne, last, at, from].flatMap((set) => [...set]);
  return { ...words, starters: new Set([...starters, ...more, 'in', 'day', 'half', 'quarter', 'twenty']) };
}

/** Names, and the short forms people write, of twelve months or seven weekdays. */
export function namesFromIntl(locale: string, part: 'month' | 'weekday', spare: Readonly<Record<string, number>> = {}): Map<string, number> {
  const names = new Map<string, number>(Object.entries(spare));
  for (const width of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { [part]: width, timeZone: 'UTC' });
    const count = part === 'month' ? 12 : 7;
    for (let number = 0; number < count; number += 1) {
      // 2023 began on a Sunday.
      const date = part === 'month' ? Date.UTC(2023, number, 15) : Date.UTC(2023, 0, 1 + number);
      names.set(format.format(date).toLowerCase().replace('.', ''), number);
    }
  }
  return names;
}

export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '));
