import type { Zone } from '../../calendar/time.ts';
import { type PurposeWords, type Purposes, purposesOf } from './purpose-words.ts';
import { type Terms, spellings, terms } from './terms.ts';

export type Half = 'am' | 'pm';
/**
 * Which one of its weekdays is meant: of the week after, the first that comes, of this week, of the week before, or one week or a fortnight after
 * the first that comes.
 */
export type Which = 'next' | 'coming' | 'this' | 'last' | 'week later' | 'fortnight later';

/**
 * What the date scanner has to know of a language, as it is written down: names of months and weekdays come from Intl, the rest is lists of words
 * and short phrases, parted by commas. Accents may be left out in a mail: both spellings are known of every word.
 */
export interface DateWords {
  /** Short and misspelt names beside those of Intl; January is 0, Sunday is 0. */
  readonly months?: Readonly<Record<string, number>>;
  readonly weekdays?: Readonly<Record<string, number>>;
  /** Names of weekdays, in this case, that are words of their own: they count only before a date or a time. */
  readonly wordlikeWeekdays: string;
  /** Parts of the day as they stick to a weekday: "Dienstagnachmittag". */
  readonly gluedHalves?: Readonly<Record<string, Half>>;
  /** What follows the digits of a date: "th". */
  readonly ordinalEndings: string;
  /** Dates in words: "first". They count only beside a month or a weekday. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly relativeDays: Readonly<Record<string, number | readonly [days: number, half: Half]>>;
  /** "a" in "a week from now". */
  readonly articles: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly whichBefore: Readonly<Record<string, Which>>;
  readonly whichAfter: Readonly<Record<string, Which>>;
  /** Weeks, before a weekday, after it, or alone for the weekdays to come. */
  readonly weeks: Readonly<Record<string, Which>>;
  /** Days in "three days". */
  readonly units: Readonly<Record<string, number>>;
  readonly inWords: string;
  readonly ago: string;
  /** "from now" after "three days", and the days that "from tomorrow" adds. */
  readonly fromNow: Readonly<Record<string, number>>;
  /** Between date, month and year. */
  readonly of: string;
  /** Before a date. */
  readonly the: string;
  readonly on: string;
  /** Words that by themselves say that a date follows: "le 3", "am 3." */
  readonly onThe: string;
  readonly at: string;
  /** Of the words before an hour those that can stand before nothing else. */
  readonly hourOpeners: string;
  /** Before the time that another one replaces: "at 4 rather than 3". */
  readonly insteadOf: string;
  /** Before an hour that is not exact: "Saturday around 2". */
  readonly around?: string;
  /** After a bare hour right behind its day, they show that it is one: "tomorrow 8 is fine". */
  readonly hourFollowers?: string;
  /** What is named by its hour: "your 2.20 slot". */
  readonly timedNouns?: string;
  /** Before an hour that goes with a day named earlier: "Come for 10". */
  readonly hourLeads?: string;
  /** After such an hour, before the place or the person. */
  readonly placeWords?: string;
  /** After a length or a number of days: "30 minutes later". */
  readonly later?: string;
  readonly earlier?: string;
  /** Before "by an hour". */
  readonly delays?: string;
  readonly advances?: string;
  /** "than" after "later": the time beside it is the new one. */
  readonly than?: string;
  readonly by?: string;
  readonly from: string;
  readonly to: string;
  /** Ends a range that `from` has opened. */
  readonly and: string;
  /** Between two days or times to choose from. */
  readonly or: string;
  /** Words that may stand between the parts of one date: "on", "at", "of", "the". */
  readonly joints: string;
  readonly mornings: string;
  readonly afternoons: string;
  /** After a number they make it a time. */
  readonly hourWords: string;
  /** After a number they may as well count hours: "2 h". */
  readonly hourUnits: string;
  readonly namedClocks: Readonly<Record<string, string>>;
  /** Minutes to add to the hour that follows: "quarter past". */
  readonly beforeHour: Readonly<Record<string, number>>;
  /** Minutes to add to the hour before: "y media". */
  readonly afterHour: Readonly<Record<string, number>>;
  /** After a bare number, what it counts. */
  readonly counted: string;
  /** Minutes in "45 minutes". */
  readonly lengthUnits: Readonly<Record<string, number>>;
  /** Numbers beyond twelve in "forty minutes". */
  readonly lengthNumbers: Readonly<Record<string, number>>;
  /** Before a length that begins with the time before it: "at 10 for 45 minutes". */
  readonly during: string;
  /** Lengths in words: "half an hour". */
  readonly lengths: Readonly<Record<string, number>>;
  /** Before or after a length, words that make it a notice or a margin. */
  readonly marginsBefore: string;
  readonly marginsAfter: string;
  readonly zones: Readonly<Record<string, Zone>>;
  readonly purposes: PurposeWords;
}

interface Weekday {
  readonly number: number;
  readonly half?: Half;
}
type WordSet = ReadonlySet<string>;

/** What a word can begin. */
export const BEGINS = { weekday: 1, day: 2, time: 4, half: 8 } as const;

/** The same, ready for scanning. */
export interface DateLanguage {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: Terms<Weekday>;
  readonly wordlikeWeekdays: WordSet;
  /** Those names count only before a whole date or a sure time: in English any number will do. */
  readonly wordsAreStrict: boolean;
  readonly ordinalEndings: WordSet;
  readonly ordinals: Terms<number>;
  readonly relativeDays: Terms<{ readonly days: number; readonly half?: Half }>;
  readonly articles: WordSet;
  readonly numbers: ReadonlyMap<string, number>;
  readonly whichBefore: Terms<Which>;
  readonly whichAfter: Terms<Which>;
  readonly weeks: Terms<Which>;
  readonly units: ReadonlyMap<string, number>;
  readonly inWords: Terms<true>;
  readonly ago: Terms<true>;
  readonly fromNow: Terms<number>;
  readonly of: WordSet;
  readonly the: WordSet;
  readonly on: WordSet;
  readonly onThe: WordSet;
  readonly at: Terms<true>;
  /** The last words of `at`: what stands right before the hour. */
  readonly atEnds: WordSet;
  readonly hourOpeners: WordSet;
  readonly insteadOf: Terms<true>;
  readonly around: WordSet;
  readonly hourFollowers: WordSet;
  readonly timedNouns: WordSet;
  readonly hourLeads: WordSet;
  readonly placeWords: WordSet;
  readonly later: Terms<true>;
  readonly earlier: Terms<true>;
  readonly delays: WordSet;
  readonly advances: WordSet;
  readonly than: WordSet;
  readonly by: WordSet;
  readonly from: Terms<true>;
  readonly fromEnds: WordSet;
  readonly to: Terms<true>;
  readonly and: WordSet;
  readonly or: WordSet;
  /** Of those words the ones that leave a choice: "and" does not. */
  readonly either: WordSet;
  readonly joints: WordSet;
  readonly halves: Terms<Half>;
  readonly hourWords: WordSet;
  readonly hourUnits: WordSet;
  readonly namedClocks: Terms<number>;
  readonly beforeHour: Terms<number>;
  readonly afterHour: Terms<number>;
  readonly counted: WordSet;
  readonly lengthUnits: ReadonlyMap<string, number>;
  readonly lengthNumbers: ReadonlyMap<string, number>;
  readonly during: WordSet;
  readonly lengths: Terms<number>;
  readonly marginsBefore: WordSet;
  readonly marginsAfter: WordSet;
  readonly zones: Terms<Zone>;
  readonly purposes: Purposes;
  /** Every word a mention can begin with, and what can begin there, as bits: all others are passed over at once. */
  readonly starters: ReadonlyMap<string, number>;
}

/** Understood in mail of every language: calendars and software write them. */
const EVERYWHERE = { at: 'at, @, kl', to: 'to', joints: 'at, on', wordlikeWeekdays: 'mon, sun, sat, wed, fri' };

/** @param locale as Intl names the language; English names are understood beside its own, since calendars often write them */
export function dateLanguage(locale: string, words: DateWords): DateLanguage {
  const months = namesOf(locale, 'month', words.months);
  const weekdayNames = namesOf(locale, 'weekday', words.weekdays);
  const weekdays: [string, Weekday][] = [...weekdayNames].map(([name, number]) => [name, { number }]);
  for (const [part, half] of Object.entries(words.gluedHalves ?? {}))
    for (const [name, number] of weekdayNames) weekdays.push([`${name}${part}`, { number, half }]);
  const relativeDays = Object.entries(words.relativeDays).map(
    ([phrase, value]) => [phrase, typeof value === 'number' ? { days: value } : { days: value[0], half: value[1] }] as const,
  );
  const [at, from] = [`${words.at}, ${EVERYWHERE.at}`, words.from];
  const halves = [
    ...listOf(words.mornings).map((phrase) => [phrase, 'am'] as const),
    ...listOf(words.afternoons).map((phrase) => [phrase, 'pm'] as const),
  ];
  const insteadOf = termSet(words.insteadOf);
  const language = {
    months,
    weekdays: terms(weekdays),
    ordinals: terms(Object.entries(words.ordinals)),
    relativeDays: terms(relativeDays),
    numbers: mapOf(words.numbers),
    whichBefore: terms(Object.entries(words.whichBefore)),
    weeks: terms(Object.entries(words.weeks)),
    inWords: termSet(words.inWords),
    at: termSet(at),
    from: termSet(from),
    halves: terms(halves),
    namedClocks: terms(Object.entries(words.namedClocks).map(([phrase, clock]) => [phrase, minutesOf(clock)])),
    beforeHour: terms(Object.entries(words.beforeHour)),
  };
  return {
    ...language,
    wordsAreStrict: locale !== 'en',
    wordlikeWeekdays: new Set(listOf(`${words.wordlikeWeekdays}, ${EVERYWHERE.wordlikeWeekdays}`)),
    ordinalEndings: setOf(words.ordinalEndings),
    whichAfter: terms(Object.entries(words.whichAfter)),
    articles: setOf(words.articles),
    units: mapOf(words.units),
    ago: termSet(words.ago),
    fromNow: terms(Object.entries(words.fromNow)),
    of: setOf(words.of),
    the: setOf(words.the),
    on: setOf(words.on),
    onThe: setOf(words.onThe),
    atEnds: lastWords(at),
    hourOpeners: setOf(words.hourOpeners),
    insteadOf,
    around: setOf(words.around ?? ''),
    hourFollowers: setOf(words.hourFollowers ?? ''),
    timedNouns: setOf(words.timedNouns ?? ''),
    hourLeads: setOf(words.hourLeads ?? ''),
    placeWords: setOf(words.placeWords ?? ''),
    later: termSet(words.later ?? ''),
    earlier: termSet(words.earlier ?? ''),
    delays: setOf(words.delays ?? ''),
    advances: setOf(words.advances ?? ''),
    than: setOf(words.than ?? ''),
    by: setOf(words.by ?? ''),
    fromEnds: lastWords(from),
    to: termSet(`${words.to}, ${EVERYWHERE.to}`),
    and: setOf(words.and),
    or: setOf(words.or),
    either: new Set([...setOf(words.or)].filter((word) => word !== '&' && !setOf(words.and).has(word))),
    joints: setOf(`${words.joints}, ${words.around ?? ''}, ${EVERYWHERE.joints}`),
    hourWords: setOf(words.hourWords),
    hourUnits: setOf(words.hourUnits),
    afterHour: terms(Object.entries(words.afterHour)),
    counted: setOf([words.counted, ...Object.keys(words.units), ...Object.keys(words.lengthUnits)].join(', ')),
    lengthUnits: mapOf(words.lengthUnits),
    lengthNumbers: mapOf(words.lengthNumbers),
    during: setOf(words.during),
    lengths: terms(Object.entries(words.lengths)),
    marginsBefore: setOf(words.marginsBefore),
    marginsAfter: setOf(words.marginsAfter),
    zones: terms(Object.entries(words.zones)),
    purposes: purposesOf(words.purposes),
    starters: startersOf([
      [BEGINS.weekday, language.weekdays, language.whichBefore, language.weeks],
      [BEGINS.day, months, language.ordinals, language.relativeDays, language.numbers, setOf(words.articles), language.inWords],
      [BEGINS.time, insteadOf, language.at, language.from, language.numbers, language.namedClocks, language.beforeHour],
      [BEGINS.half, language.halves],
    ]),
  };
}

type Words = ReadonlyMap<string, unknown> | WordSet;

function startersOf(groups: readonly (readonly [begins: number, ...words: Words[]])[]): Map<string, number> {
  const starters = new Map<string, number>();
  for (const [begins, ...sets] of groups)
    for (const set of sets) for (const word of set.keys()) starters.set(word, (starters.get(word) ?? 0) | begins);
  return starters;
}

const listOf = (text: string): string[] => text.split(/,\s*/).filter((each) => each !== '');
const setOf = (text: string): WordSet => new Set(listOf(text).flatMap(spellings));
const termSet = (text: string) => terms(listOf(text).map((phrase) => [phrase, true] as const));
const lastWords = (text: string): WordSet => new Set(listOf(text).flatMap((phrase) => spellings(phrase.split(' ').at(-1) ?? '')));
const mapOf = (record: Readonly<Record<string, number>>): Map<string, number> =>
  new Map(Object.entries(record).flatMap(([word, number]) => spellings(word).map((each) => [each, number] as const)));
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Names of twelve months or seven weekdays with the short forms people write: those of Intl, the first letters where they tell, and English ones. */
function namesOf(locale: string, part: 'month' | 'weekday', spare: Readonly<Record<string, number>> = {}): Map<string, number> {
  const own = namesFromIntl(locale, part);
  for (const [name, number] of mapOf(spare)) own.set(name, number);
  const names = locale === 'en' ? new Map<string, number>() : namesOf('en', part);
  for (const [name, number] of own) for (const each of spellings(name)) names.set(each, number);
  return names;
}

function namesFromIntl(locale: string, part: 'month' | 'weekday'): Map<string, number> {
  const names = new Map<string, number>();
  const count = part === 'month' ? 12 : 7;
  for (const width of ['long', 'short'] as const) {
    for (const beside of [{}, { day: 'numeric' }] as const) {
      // In some languages a name has another form beside a date.
      const format = new Intl.DateTimeFormat(locale, { ...beside, [part]: width, timeZone: 'UTC' });
      for (let number = 0; number < count; number += 1) {
        // 2023 began on a Sunday.
        const date = part === 'month' ? Date.UTC(2023, number, 15) : Date.UTC(2023, 0, 1 + number);
        const name = format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
        names.set(name.toLowerCase().replace('.', ''), number);
      }
    }
  }
  return part === 'month' ? withBeginnings(names) : names;
}

/** "fév" and "sept": three or four letters that no other month begins with. */
function withBeginnings(names: Map<string, number>): Map<string, number> {
  const all = [...names];
  for (const [name, number] of all) {
    for (const length of [3, 4]) {
      const beginning = name.slice(0, length);
      if (!names.has(beginning) && all.every(([other, its]) => its === number || !other.startsWith(beginning))) names.set(beginning, number);
    }
  }
  return names;
}

/** Dates in words: the first nineteen and twenty one after the other, and what stands before "first" in "twenty-first" and "thirty-first". */
export function ordinalsOf(upToTwenty: string, tens: string): Record<string, number> {
  const ordinals: Record<string, number> = {};
  const words = upToTwenty.split(' ');
  for (const [at, word] of words.entries()) ordinals[word] = at + 1;
  for (const [at, ten] of tens.split(' ').entries())
    for (const [unit, word] of words.slice(0, 9).entries()) {
      const date = (at + 2) * 10 + unit + 1;
      if (date > 31) break;
      ordinals[`${ten} ${word}`] = date;
      ordinals[`${ten}-${word}`] = date;
    }
  return ordinals;
}
