import { DAY_MS, dayAt } from '../calendar/time.ts';
import type { Settings } from '../facts/records.ts';
import { isSameCertificate } from '../people/certificate.ts';
import { isSameCompany } from '../people/company.ts';
import type { History, Position, Shown } from '../people/history.ts';
import { isSameTitle } from '../people/title.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { endingOf } from './ending.ts';
import { employer } from './naming.ts';
import { fieldOfRole } from './role-field.ts';
import type { Situation } from './situation.ts';

/** What the user has noted of their own way: nothing where they have not. */
export type OwnWay = Pick<Settings, 'employers' | 'certificates' | 'workingSince'>;

/** A name as it stands, or something said. */
export type Line = string | Sentence;

/** One thing of two ways of working life, side by side. */
export interface HiredRow {
  readonly about: 'place' | 'years' | 'employers' | 'certificates';
  readonly theirs: readonly Line[];
  readonly own: readonly Line[];
  /** What they share and where they differ: nothing of what the page does not show, or the user has not noted. */
  readonly said: readonly Sentence[];
}

export interface HiredComparison {
  readonly rows: readonly HiredRow[];
  /** The one thing that the user may take from it. */
  readonly takeAway?: Sentence;
}

const MOST_LINES = 8;
const MOST_NAMED = 3;
/** A position that began so long before the no was no answer to the application. */
const BEFORE_DAYS = 180;

/**
 * The way of somebody who was hired beside the user's own (C55). Years are counted from the first year that is shown to the year of the situation's now,
 * gaps and all, and so for both. What is not shown is said to be not shown, and nothing is concluded from it.
 */
export function compareHired(theirs: History, situation: Situation): HiredComparison {
  const own: OwnWay = situation.settings;
  const here = (theirs.positions?.entries ?? []).find((position) => isHere(position, situation));
  const past = (theirs.positions?.entries ?? []).filter((position) => position.employer !== undefined && !isHere(position, situation));
  const similar = past.find(({ title }) => isSameWork(title, situation.application.role));
  const { row: certificates, missing } = certificatesRow(theirs.certificates, own);
  const isBefore = here !== undefined && isWellBefore(here, situation);
  // From somebody who was there all along there is nothing to take.
  const takeAway = isBefore ? undefined : takeAwayOf(missing, similar, situation);
  return {
    rows: [
      placeRow(theirs.positions, here, isBefore, situation),
      yearsRow(theirs.positions, own, situation),
      employersRow(theirs.positions, past, similar, own),
      certificates,
    ],
    ...(takeAway && { takeAway }),
  };
}

const isHere = ({ employer: at }: Position, { application: { company = '' } }: Situation): boolean => at !== undefined && isSameCompany(at, company);

function isWellBefore({ from }: Position, situation: Situation): boolean {
  const told = endingOf(situation)?.at;
  return told !== undefined && from < yearOf(told - BEFORE_DAYS * DAY_MS, situation);
}

/** Whether a position is like the one applied for, as far as its name tells. */
export function isSameWork(title: string, role = ''): boolean {
  const field = fieldOfRole(role);
  return isSameTitle(title, role) || isSameTitle(role, title) || (field !== 'any' && field === fieldOfRole(title));
}

function placeRow(positions: Shown<Position> | undefined, here: Position | undefined, isBefore: boolean, situation: Situation): HiredRow {
  const told = endingOf(situation)?.at;
  const values = { employer: employer(situation), title: here?.title ?? '', year: String(here?.from ?? '') };
  const theirs = here
    ? [sentence(here.to === undefined ? 'hiredPlace' : 'hiredPlacePast', values)]
    : [notShown(positions, 'hiredPlaceNotShown', values)];
  const own = told === undefined ? [] : [sentence('hiredTold', { ...values, told: { day: dayAt(told, situation.zone) } })];
  return { about: 'place', theirs, own, said: isBefore ? [sentence('hiredPlaceBefore', values)] : [] };
}

function yearsRow(positions: Shown<Position> | undefined, { workingSince }: OwnWay, situation: Situation): HiredRow {
  const year = yearOf(situation.now, situation);
  const since = positions && positions.entries.length > 0 ? Math.min(...positions.entries.map(({ from }) => from)) : undefined;
  const isCut = positions?.isCut === true;
  const written = (from: number, key: string) =>
    from < year ? sentence(key, { count: year - from, year: String(from) }) : sentence('hiredSince', { year: String(from) });
  return {
    about: 'years',
    theirs: [since === undefined ? notShown(positions) : written(since, isCut ? 'hiredYearsAtLeast' : 'hiredYears')],
    own: [workingSince === undefined ? sentence('hiredNotNoted') : written(workingSince, 'hiredYears')],
    said: since === undefined || workingSince === undefined ? [] : [yearsApart(workingSince - since, isCut)],
  };
}

/** A year more or less is none: the years are of calendars, not of work. */
function yearsApart(more: number, isCut: boolean): Sentence {
  if (more > 1) return sentence('hiredYearsMore', { count: more });
  if (isCut) return sentence('hiredYearsOpen');
  return more < -1 ? sentence('hiredYearsFewer', { count: -more }) : sentence('hiredYearsAlike');
}

function employersRow(positions: Shown<Position> | undefined, past: readonly Position[], similar: Position | undefined, own: OwnWay): HiredRow {
  const named = [...new Set(past.flatMap((position) => position.employer ?? []))];
  const noted = own.employers ?? [];
  const both = named.filter((name) => noted.some((each) => isSameCompany(each, name)));
  const said = [
    ...(both.length > 0 ? [sentence('hiredEmployersBoth', { names: listed(both) })] : []),
    ...(similar ? [sentence('hiredSimilar', { title: similar.title, employer: similar.employer ?? '' })] : []),
  ];
  return {
    about: 'employers',
    theirs: shownLines(positions, named, notShown(positions, 'hiredEmployersNotShown')),
    own: noted.length > 0 ? linesOf(noted) : [sentence('hiredNotNoted')],
    said,
  };
}

function certificatesRow(shown: Shown<string> | undefined, { certificates: noted = [] }: OwnWay): { row: HiredRow; missing: readonly string[] } {
  const theirs = shown?.entries ?? [];
  const has = (list: readonly string[], name: string) => list.some((each) => isSameCertificate(each, name));
  const both = theirs.filter((name) => has(noted, name));
  const missing = theirs.filter((name) => !has(noted, name));
  const extra = shown && !shown.isCut ? noted.filter((name) => !has(theirs, name)) : [];
  const say = (key: string, names: readonly string[]) => (names.length > 0 ? [sentence(key, { names: listed(names) })] : []);
  const row: HiredRow = {
    about: 'certificates',
    theirs: shownLines(shown, theirs, sentence('hiredCertificatesNotShown')),
    own: noted.length > 0 ? linesOf(noted) : [sentence('hiredNotNoted')],
    // Who has noted none may have some.
    said:
      noted.length > 0
        ? [...say('hiredCertificatesBoth', both), ...say('hiredCertificatesTheirs', missing), ...say('hiredCertificatesOwn', extra)]
        : [],
  };
  return { row, missing };
}

function takeAwayOf(missing: readonly string[], similar: Position | undefined, { application: { role = '' } }: Situation): Sentence | undefined {
  // Of several that which has to do with the role.
  const words = new Set(longWords(role));
  const certificate = missing.find((name) => longWords(name).some((word) => words.has(word))) ?? missing[0];
  if (certificate !== undefined) return sentence('hiredTakeCertificate', { name: certificate });
  return similar && sentence('hiredTakeWork', { title: similar.title });
}

const longWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** A part that is not drawn yet, or one that is and has nothing of what is asked. */
const notShown = (shown: Shown<unknown> | undefined, key = 'hiredNotShown', values: Sentence['values'] = {}): Sentence =>
  shown === undefined ? sentence('hiredNotShown') : sentence(key, values);

const shownLines = (shown: Shown<unknown> | undefined, names: readonly string[], none: Sentence): Line[] => [
  ...(names.length > 0 ? linesOf(names) : [none]),
  ...(shown?.isCut ? [sentence('hiredCut')] : []),
];

const linesOf = (names: readonly string[]): Line[] =>
  names.length <= MOST_LINES ? [...names] : [...names.slice(0, MOST_LINES - 1), sentence('hiredMore', { count: names.length - MOST_LINES + 1 })];

const listed = (names: readonly string[]): string => (names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : names).join(', ');

const yearOf = (at: number, { zone }: Situation): number => Number(dayAt(at, zone).slice(0, 4));
