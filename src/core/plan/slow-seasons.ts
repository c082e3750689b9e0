import { type Day, addDays } from '../calendar/time.ts';

/*
 * Custom, not law: when offices of a country hardly decide anything, as guides for people who do business there describe it. A country of which such
 * descriptions disagree, and one that is not known, has none: then all days count alike, and nothing is claimed.
 */

export interface Season {
  readonly name: 'christmas' | 'july' | 'august';
  /** `MM-DD`, both days within it. */
  readonly from: string;
  readonly to: string;
  /** What a day of it counts in a wait: nothing where offices are closed, half where half of the people are away. */
  readonly pace: 0 | 0.5;
  readonly countries: ReadonlySet<string>;
}

const seasons: readonly Season[] = [
  {
    name: 'christmas',
    from: '12-20',
    to: '01-06',
    pace: 0,
    countries: new Set(
      (
        'AD AR AT AU BE BG BO BR CA CH CL CO CR CY CZ DE DK DO EC EE ES FI FR GB GR GT HN HR HU IE IS IT LI LT LU LV MC MT MX NA NI NL NO NZ PA ' +
        'PE PH PL PT PY RO SE SI SK SM SV US UY VE ZA'
      ).split(' '),
    ),
  },
  // The weeks after midsummer, in which industry stands still.
  { name: 'july', from: '07-01', to: '07-31', pace: 0.5, countries: new Set('DK FI NO SE'.split(' ')) },
  { name: 'august', from: '08-01', to: '08-31', pace: 0.5, countries: new Set('AD CY ES FR GR IT MC PT SM'.split(' ')) },
];

/** The day on which `count` days have passed since `from`, those of a slow season counting less, and the season that made it later, if one did (C42). */
export function slowedDay(from: Day, count: number, country: string | undefined): { readonly day: Day; readonly season?: Season } {
  const known = seasons.filter(({ countries }) => country !== undefined && countries.has(country));
  if (known.length === 0) return { day: addDays(from, count) };
  let [day, left] = [from, count];
  let season: Season | undefined;
  while (left > 0) {
    day = addDays(day, 1);
    const slow = known.find((one) => holds(one, day));
    season ??= slow;
    left -= slow?.pace ?? 1;
  }
  return season ? { day, season } : { day };
}

/** Whether `day` lies in a season. */
function holds({ from, to }: Season, day: Day): boolean {
  const date = day.slice(5);
  return from <= to ? from <= date && date <= to : from <= date || date <= to;
}
