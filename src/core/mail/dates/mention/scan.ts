import { type Day, dayAt } from '../../../calendar/time.ts';
import { english } from '../../languages/english.ts';
import type { Token } from '../../tokens.ts';
import type { DateContext } from '../date-mention.ts';
import { BEGINS, type DateLanguage, type Which } from '../date-words.ts';
import type { DayOrderGiven } from '../resolve-day.ts';

/** A text being searched for dates, and what is known while it is. */
export class Scan {
  readonly tokens: readonly Token[];
  readonly language: DateLanguage;
  readonly reference: Day | undefined;
  /** What is taken while scanning, before all is known. */
  readonly order: DayOrderGiven;
  readonly dayFirst: boolean | undefined;
  readonly country: string | undefined;
  readonly withLoneHours: boolean;
  /** Where scanning goes on after words that begin no mention. */
  passed = 0;
  /** The position after the last time. */
  clockEnd = -1;
  /** The week spoken of, for the weekdays up to a token. */
  week: { readonly which: Which; readonly until: number } | undefined;

  constructor(tokens: readonly Token[], context: DateContext) {
    this.tokens = tokens;
    this.language = context.language ?? english.dates;
    this.reference = typeof context.reference === 'number' ? dayAt(context.reference, context.zone) : context.reference;
    this.dayFirst = context.dayFirst;
    this.order = {
      dayFirst: context.dayFirst ?? context.isDayFirstLikely ?? false,
      settled: false,
      preferNear: context.dayFirst === undefined && context.isDayFirstLikely !== undefined,
    };
    this.country = context.country;
    this.withLoneHours = context.withLoneHours ?? false;
  }
}

/** What can begin at a token, as bits of `BEGINS`. */
export function beginsAt(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  if (token === undefined || token.kind === 'break' || token.kind === 'link') return 0;
  const { starters } = scan.language;
  const begins = starters.get(token.lower) ?? (token.lower.endsWith("'s") ? (starters.get(token.lower.slice(0, -2)) ?? 0) : 0);
  return token.kind === 'number' ? begins | BEGINS.day | BEGINS.time : begins;
}
