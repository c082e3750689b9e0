/**
 * Writes `holidays.generated.ts`, the table behind `business-days.ts`, from the development dependency date-holidays. Run by build.mjs.
 *
 * The days are data of date-holidays (`holidays.yaml`, CC BY-SA 3.0, itself after Wikipedia): the generated file is under the same licence.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const FIRST_YEAR = 2026;
const LAST_YEAR = FIRST_YEAR + 10;

/** ISO 3166-1 codes of the countries whose nationwide public holidays date-holidays knows well enough. */
const COUNTRIES =
  'AE AL AR AT AU BA BD BE BG BO BR BY CA CH CL CN CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GE GH GR GT HK HR HU ID IE IL IN IS IT JP KE KR KZ ' +
  'LI LT LU LV MA MD ME MK MT MX MY NG NL NO NZ PA PE PH PK PL PT PY RO RS SA SE SG SI SK TH TN TR TW UA UG US UY VE VN ZA';
/**
 * Where the weekend is another than Saturday and Sunday, after Unicode CLDR, weekData. CLDR lacks BD, BN, DJ, MV, PS and SO, names Friday alone for IR,
 * where many offices close on Thursday too, and has half the day off in IN and UG that offices there mostly keep whole: a day too many only delays
 * a question. AE has kept Saturday and Sunday since 2022.
 */
const WEEKENDS = { 'Thu Fri': 'AF IR', 'Fri Sat': 'BD BH DJ DZ EG IL IQ JO KW LY MV OM PS QA SA SD SO SY YE', 'Fri Sun': 'BN' };
/** Where practice differs from employer to employer: the second day of rest in most, the State's own week in BN. */
const WEEKEND_DIFFERS = 'AF BN DJ IR PS SO';
/**
 * Where no table can know every holiday, of those above: where feasts follow the sighting of the moon (AE to UG), and where the government
 * sets or moves days off year by year (the rest; KR for elections, too).
 */
const NOT_ALL_KNOWN = 'AE AL BA BD DZ EG GH ID IN KE MA MK MY NG PH PK SA SG TN UG BY CN KR KZ TH TW VN';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** @type {Map<string, number[]>} */
const weekends = new Map();
for (const [days, countries] of Object.entries(WEEKENDS)) {
  for (const country of countries.split(' '))
    weekends.set(
      country,
      days.split(' ').map((day) => WEEKDAYS.indexOf(day)),
    );
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const target = fileURLToPath(new URL('holidays.generated.ts', import.meta.url));

/** Writes the table; leaves a file alone that this very program wrote with the installed date-holidays. */
export async function writeHolidays() {
  const { version } = createRequire(import.meta.url)('date-holidays/package.json');
  const program = createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex')
    .slice(0, 16);
  const header = `// Written by make-holidays.mjs (${program}) from date-holidays ${version}, https://github.com/commenthol/date-holidays.
// The days are an excerpt of its holidays.yaml, after Wikipedia, and like it under CC BY-SA 3.0: https://creativecommons.org/licenses/by-sa/3.0/
`;
  if (read(target).startsWith(header)) return;
  const { default: Holidays } = await import('date-holidays');
  const rows = COUNTRIES.split(' ').map((country) => {
    const national = new Holidays(country, { types: ['public'] });
    const states = Object.keys(national.getStates(country) ?? {}).map((state) => new Holidays(country, state, { types: ['public'] }));
    return `  ${country}: '${written(mostlyKept(country, national, states))}',\n`;
  });
  const weekendRows = [...weekends].map(([country, days]) => `  ${country}: '${days.join('')}',\n`).join('');
  writeFileSync(
    target,
    `${header}
/** The first year of the table and its last. */
export const holidayYears = [${FIRST_YEAR}, ${LAST_YEAR}] as const;

/** By country: the days of a weekend that is not Saturday and Sunday, from 0, Sunday, to 6. */
export const weekends: Readonly<Record<string, string>> = {
${weekendRows}};

/** Countries where the weekend differs from employer to employer. */
export const weekendDiffers = '${WEEKEND_DIFFERS}'.split(' ');

/** Countries that keep holidays beside those of the table: after the sighting of the moon, or as their government decides each year. */
export const notAllKnown = '${NOT_ALL_KNOWN}'.split(' ');

/**
 * By country: each public holiday that is no weekend day, as two digits in base 36: the days since the one before it, of the first since the eve of the table.
 */
export const holidayGaps: Readonly<Record<string, string>> = {
${rows.join('')}};
`,
  );
}

/**
 * The holidays of a whole country and those that more than half of its states keep, such as Thanksgiving in Canada: for an employer
 * whose state nobody knows, a day too many only delays a question.
 * @param {string} country
 * @param {import('date-holidays').default} national
 * @param {import('date-holidays').default[]} states
 */
function mostlyKept(country, national, states) {
  const days = new Set(holidaysOf(country, national));
  /** @type {Map<number, number>} */
  const kept = new Map();
  for (const day of states.flatMap((state) => holidaysOf(country, state))) kept.set(day, (kept.get(day) ?? 0) + 1);
  for (const [day, count] of kept) if (count > states.length / 2) days.add(day);
  return [...days].sort((a, b) => a - b);
}

/**
 * The holidays of a country or state outside its weekends, each once, as days since the eve of the table.
 * @param {string} country
 * @param {import('date-holidays').default} calendar
 */
function holidaysOf(country, calendar) {
  const eve = Date.UTC(FIRST_YEAR, 0, 0);
  const last = (Date.UTC(LAST_YEAR + 1, 0, 0) - eve) / DAY_MS;
  const weekend = weekends.get(country) ?? [6, 0];
  const isWeekend = (/** @type {number} */ day) => weekend.includes(new Date(eve + day * DAY_MS).getUTCDay());
  // The year before too: a holiday that begins in it may reach into the first.
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 2 }, (_, passed) => FIRST_YEAR - 1 + passed);
  const stretches = years.flatMap((year) =>
    calendar.getHolidays(year).map(({ date, start, end, rule }) => {
      const first = (Date.parse(`${date.slice(0, 10)}T00:00Z`) - eve) / DAY_MS;
      // Whole days only; the change to summer time may take an hour or two off one.
      const length = Math.floor((end.getTime() - start.getTime() + 2 * HOUR_MS) / DAY_MS);
      return { rule, days: Array.from({ length }, (_, passed) => first + passed) };
    }),
  );
  const days = country === 'KR' ? koreanDays(stretches, years, eve) : stretches.flatMap((stretch) => stretch.days);
  return [...new Set(days)].filter((day) => day > 0 && day <= last && !isWeekend(day));
}

/**
 * What date-holidays 3.37 has wrong or lacks of Korea: Seollal is the eve of the lunar new year, the day and the next, as its own substitutes
 * have it, not the day and two more; and on 1 May, Workers' Day, employees have the day off by an act of its own.
 * @param {readonly { readonly rule: string, readonly days: readonly number[] }[]} stretches
 * @param {readonly number[]} years
 * @param {number} eve
 */
function koreanDays(stretches, years, eve) {
  const isSeollal = (/** @type {{ readonly rule: string }} */ { rule }) => rule === 'korean 01-0-01 P3D';
  if (stretches.filter(isSeollal).length !== years.length) throw new Error('date-holidays writes Seollal another way: does it still need mending?');
  const days = stretches.flatMap((stretch) => (isSeollal(stretch) ? stretch.days.map((day) => day - 1) : stretch.days));
  return [...days, ...years.map((year) => (Date.UTC(year, 4, 1) - eve) / DAY_MS)];
}

/** @param {number[]} days in order */
function written(days) {
  return days.map((day, index) => (day - (days[index - 1] ?? 0)).toString(36).padStart(2, '0')).join('');
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
