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
/** Where the weekend is Friday and Saturday (Unicode CLDR, weekData, which lacks BD and MV). */
const FRIDAY_AND_SATURDAY = 'BD BH DZ EG IL IQ JO KW LY MV OM QA SA SD SY YE';
/**
 * Where no table can know every holiday, of those above: where feasts follow the sighting of the moon (AE to UG), and where the government
 * sets or moves days off year by year (the rest).
 */
const NOT_ALL_KNOWN = 'AE AL BA BD DZ EG GH ID IN KE MA MK MY NG PH PK SA SG TN UG BY CN KZ TH TW VN';

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
  writeFileSync(
    target,
    `${header}
/** The first year of the table and its last. */
export const holidayYears = [${FIRST_YEAR}, ${LAST_YEAR}] as const;

/** Countries whose weekend is Friday and Saturday. */
export const fridayAndSaturday = '${FRIDAY_AND_SATURDAY}'.split(' ');

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
  const weekend = FRIDAY_AND_SATURDAY.split(' ').includes(country) ? [5, 6] : [6, 0];
  const isWeekend = (/** @type {number} */ day) => weekend.includes(new Date(eve + day * DAY_MS).getUTCDay());
  const days = new Set();
  // The year before too: a holiday that begins in it may reach into the first.
  for (let year = FIRST_YEAR - 1; year <= LAST_YEAR; year++) {
    for (const { date, start, end } of calendar.getHolidays(year)) {
      const first = (Date.parse(`${date.slice(0, 10)}T00:00Z`) - eve) / DAY_MS;
      // Whole days only; the change to summer time may take an hour or two off one.
      const length = Math.floor((end.getTime() - start.getTime() + 2 * HOUR_MS) / DAY_MS);
      for (let day = first; day < first + length; day++) if (day > 0 && day <= last && !isWeekend(day)) days.add(day);
    }
  }
  return [...days];
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
