import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import * as v from 'valibot';
import { findDates } from '../../src/core/mail/dates/find-dates.ts';
import { mightBeJobMail } from '../../src/core/mail/gate.ts';
import { MOST_CHARACTERS } from '../../src/core/mail/mail-text.ts';
import type { Message } from '../../src/core/mail/message.ts';
import { readMail } from '../../src/core/mail/read-mail.ts';
import { practice } from '../mails/practice/index.ts';
import { dateTexts } from './date-texts.ts';
import { mailOf } from './material.ts';

interface Tools {
  readonly table: (title: string, rows: readonly (readonly string[])[]) => void;
  readonly ms: (value: number) => string;
  readonly ratio: (ours: number, other: number) => string;
  readonly quantile: (values: readonly number[], part: number) => number;
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % of ${whole}`);

/** A reader used all day is compiled by then. */
const WARM_UP_CALLS = 30;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
/** Times of many calls each, taken in turns, so that a busy machine is busy for both. */
function timesInTurns(rounds: number, works: readonly (() => void)[]): number[][] {
  for (const work of works) for (let warm = 0; warm < WARM_UP_CALLS; warm += 1) work();
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round += 1) for (const [at, work] of works.entries()) times[at]?.push(timed(work));
  return times;
}

/** `YYYY-MM-DD`, `HH:MM` or both: the start, or start and end. */
const value = v.union([v.string(), v.array(v.nullable(v.string()))]);
const dateCase = v.object({
  text: v.string(),
  /** A wall time. */
  reference: v.string(),
  expected: v.array(v.object({ core: v.optional(v.boolean(), true), values: v.array(value) })),
});
export type DateCase = v.InferOutput<typeof dateCase>;

type Found = readonly [start: string, end: string];
const joined = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');

const ours = ({ text, reference }: DateCase): Found[] =>
  findDates(text, { reference: reference.slice(0, 10), zone: 'UTC' }).map(({ day, lastDay, clock, endClock }) => [
    joined(day, clock),
    joined(endClock || lastDay ? (lastDay ?? day) : undefined, endClock),
  ]);

const two = (number: number | null) => String(number ?? 0).padStart(2, '0');
function writtenBy(parsed: chrono.ParsedComponents | null | undefined): string {
  if (!parsed) return '';
  const hasDay = parsed.isCertain('day') || parsed.isCertain('weekday') || parsed.isCertain('month') || !parsed.isCertain('hour');
  return joined(
    hasDay ? `${parsed.get('year')}-${two(parsed.get('month'))}-${two(parsed.get('day'))}` : undefined,
    parsed.isCertain('hour') ? `${two(parsed.get('hour'))}:${two(parsed.get('minute'))}` : undefined,
  );
}
const theirs = ({ text, reference }: DateCase): Found[] =>
  chrono
    .parse(text, { instant: new Date(`${reference.slice(0, 10)}T00:00:00Z`), timezone: 0 })
    .map(({ start, end }) => [writtenBy(start), writtenBy(end)]);

/** Without seconds; of a time alone, the day does not count. */
const isSame = (found: string, expected: string): boolean => {
  const minute = expected.replace(/(\d\d:\d\d):\d\d$/, '$1');
  return found === minute || (/^\d\d:/.test(minute) && found.slice(-5) === minute);
};
const isMeant = ([start, end]: Found, expected: v.InferOutput<typeof value>): boolean =>
  typeof expected === 'string' ? isSame(start, expected) : isSame(start, expected[0] ?? '') && isSame(end, expected[1] ?? '');
/** Every date of the text is found, as one of its right values; where there is none, none is. */
const isRight = ({ expected }: DateCase, found: readonly Found[]): boolean =>
  expected.length === 0 ? found.length === 0 : expected.every(({ values }) => values.some((each) => found.some((own) => isMeant(own, each))));

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

/** How many dates are read right, here and by chrono-node: of our own texts, and of a file of cases if one is named. */
export function benchDates({ table }: Tools, path: string | undefined): void {
  const cases = path === undefined ? [] : linesOf(path).map((line) => v.parse(dateCase, line));
  const core = cases.filter(({ expected }) => expected.length > 0 && expected.every((each) => each.core));
  const none = cases.filter(({ expected }) => expected.length === 0);
  const row = (name: string, of: readonly DateCase[]) => [
    name,
    percent(of.filter((each) => isRight(each, ours(each))).length, of.length),
    percent(of.filter((each) => isRight(each, theirs(each))).length, of.length),
  ];
  table('Dates read right', [
    ['', 'Afterview', 'chrono-node'],
    row('texts as in mail about interviews', dateTexts),
    ...(path === undefined
      ? [['a file of cases (--dates FILE): none named', '', '']]
      : [row('cases of the file', core), row('nothing found in its texts without a date', none)]),
  ]);
}

/** Reading whole mails beside chrono-node's search of the same text for dates only. */
export function benchReading({ table, ms, ratio, quantile }: Tools, now: number): void {
  const rows = [1, 5, 20, 100].map((size) => {
    const { message, text } = mailOf(size * 1000, now);
    const [own = [], other = []] = timesInTurns(size > 20 ? 12 : 60, [
      () => void readMail(message, { zone: 'Europe/Berlin', now }),
      () => void chrono.parse(text, new Date(now)),
    ]);
    const half = quantile(own, 0.5);
    return [`${size} kB`, ms(half), ms(quantile(own, 0.95)), ms(quantile(other, 0.5)), ratio(quantile(other, 0.5), half)];
  });
  table('Reading a mail, all of it, beside chrono-node finding its dates (limit: 20 kB in 3 ms at p95 and 5 × faster, 100 kB in 10 ms)', [
    ['', 'median', 'p95', 'chrono-node', 'faster by'],
    ...rows,
  ]);
}

/** Texts that a careless reader takes long over, each repeated to any length. */
const hostile: Readonly<Record<string, string>> = {
  digits: '7',
  'digits and spaces': '12 ',
  'at at at': 'at ',
  'open brackets': '([{<',
  'nested brackets': '(a [b (c) d] e) ',
  'one long word': 'interview',
  'one long line': 'interview with the team and ',
  'many dates': 'Tuesday 10 March 2026 at 14:00, ',
  'dates of numbers': '10/11/12 ',
  'many names': 'Dana Reyes, Head of Design; ',
  'many colons': 'Date: ',
  'many lines': 'Time:\n',
  'web addresses': 'https://meet.example/a?b=c&d ',
  'mail addresses': 'dana.reyes@larkspur.example ',
  'from 1 to 2 to 3': 'from 1 to 2 to ',
  'weekdays or weekdays': 'Monday or Tuesday or ',
  'signs of other scripts': '面接 ½ é ﬁ ‮ 🙂 ',
  'closed quotations': 'On Monday Dana wrote:\n> ',
  'questions of availability': 'Are you available for an interview? ',
  'white space': ' \t\u00a0',
};

/** How much more a hostile text costs when twice as much of it is read, up to all that ever is, by the fastest of many runs; and what 100 kB of it cost. */
export function benchHostile({ table, ms }: Tools, now: number): void {
  const messageOf = (text: string): Message => ({ ...mailOf(200, now).message, blocks: [{ part: 'own', text }] });
  const rows = Object.entries(hostile).map(([name, piece]) => {
    const [once, twice, whole] = [MOST_CHARACTERS / 2, MOST_CHARACTERS, 100_000].map((length) =>
      messageOf(piece.repeat(Math.ceil(length / piece.length)).slice(0, length)),
    );
    const read = (message: Message | undefined) => () => void (message && readMail(message, { zone: 'Europe/Berlin', now }));
    const [small = [], large = [], all = []] = timesInTurns(12, [read(once), read(twice), read(whole)]);
    return { name, factor: Math.min(...large) / Math.min(...small), wholeMs: Math.min(...all) };
  });
  const worst = rows.toSorted((a, b) => b.factor - a.factor);
  const slowest = rows.toSorted((a, b) => b.wholeMs - a.wholeMs);
  table(`${rows.length} hostile texts, the worst of them (limit: 2.3 × for twice the length, 10 ms for 100 kB)`, [
    ['twice the length', '', '100 kB', ''],
    ...[0, 1, 2, 3].map((at) => [
      worst[at]?.name ?? '',
      `${(worst[at]?.factor ?? 0).toFixed(2)} ×`,
      slowest[at]?.name ?? '',
      ms(slowest[at]?.wholeMs ?? 0),
    ]),
  ]);
}

const labelled = v.object({ kind: v.string(), subject: v.string(), text: v.string() });

/** What the gate costs, and which mail passes it: of our own to practise on, and of a file of mails if one is named. */
export function benchGate({ table, quantile }: Tools, path: string | undefined): void {
  const row = (name: string, mails: readonly v.InferOutput<typeof labelled>[]) => {
    const times = timesInTurns(10, [() => mails.forEach(({ subject, text }) => mightBeJobMail(subject, text))])[0] ?? [];
    const passed = mails.filter(({ subject, text }) => mightBeJobMail(subject, text)).length;
    return [name, percent(passed, mails.length), `${((quantile(times, 0.5) / mails.length) * 1000).toFixed(1)} µs`];
  };
  const byRelation = (name: string, mails: readonly v.InferOutput<typeof labelled>[]) =>
    [false, true].map((isRelated) =>
      row(
        `${name}, ${isRelated ? 'about a job' : 'about something else'}`,
        mails.filter(({ kind }) => (kind !== 'unrelated') === isRelated),
      ),
    );
  table('The gate in pages: mail that wakes the worker (limit for the rest of the mail: 20 %)', [
    ['', 'passes', 'a mail'],
    ...byRelation('mail to practise on', practice),
    ...[...new Set(practice.map(({ kind }) => kind))].toSorted().map((kind) =>
      row(
        `  ${kind}`,
        practice.filter((mail) => mail.kind === kind),
      ),
    ),
    ...(path === undefined
      ? [['a file of mails (--mails FILE): none named', '', '']]
      : byRelation(
          'the file',
          linesOf(path).map((line) => v.parse(labelled, line)),
        )),
  ]);
}
