import { parseName } from '../../../people/names.ts';
import { HIRING_DOMAINS } from '../../job.ts';
import { trimMarks } from '../proper-name.ts';
import { wordsOf } from '../words-of.ts';
import { AGENCY_WORDS, DEPARTMENT_FOLLOWERS, DEPARTMENT_WORDS, LEGAL_FORMS, NARROWING, NEVER, ORGANISATION_WORDS } from './words.ts';

export const PROGRAMS = HIRING_DOMAINS.map((domain) => domain.split('.')[0] ?? '').filter((name) => name.length > 6);

/** A name as far as it counts for comparing: without its legal form, in lower-case letters and digits. */
export const keyOf = (name: string): string =>
  wordsOf(name)
    .filter((word, at) => at === 0 || !LEGAL_FORMS.has(word))
    .join('');

export const areSame = (a: string, b: string): boolean => Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a));

/** What the words of a name say by themselves. */
export function nameVotes(name: string): number {
  const words = wordsOf(name);
  const isOrganisation = words.length > 1 && words.some((word) => ORGANISATION_WORDS.has(word));
  const hasForm = words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '');
  if (isAgency(words)) return -2;
  return (isOrganisation ? 1.2 : 0) + (hasForm ? 1.2 : 0) + (name.includes('&') ? 0.5 : 0);
}

/** They find people for others: where a mail names the employer too, the agency is not it. */
export const isAgency = (words: readonly string[]): boolean =>
  words.some((word) => AGENCY_WORDS.has(word) || /^(?:job|career|karriere|recruit|talent)|jobs$/.test(word));

export const isNever = (key: string): boolean => NEVER.has(key) || NEVER.has(key.replace(/(?:com|io|ai)$/, ''));

export const mayBePerson = (name: string): boolean =>
  nameVotes(name) <= 0 && /^(?:\p{Lu}\p{L}+\.? ){1,2}\p{Lu}\p{L}*$/u.test(name) && parseName(name) !== undefined;

/** The name of a program is no longer, "via" and the space before it included. */
const LONGEST_VIA = 45;

/** "Dana Reyes via Ashby": without the program. */
export function withoutVia(shown: string): string {
  const via = [...shown.matchAll(/\bvia\s(?=.)/giu)].find(({ index }) => shown.length - index <= LONGEST_VIA);
  return via ? shown.slice(0, via.index) : shown;
}

/** A name without the department that stands before or behind it: "HR Malwa Agro", "Cascade Timberworks Recruiting Team", "Casting, The Players". */
export function withoutDepartment(written: string): string {
  let words = withoutVia(written)
    .split(/\s+/)
    .filter((word) => word !== '');
  const bare = (word: string | undefined) => (word ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}&-]/gu, '');
  const isDepartment = (word: string | undefined) => DEPARTMENT_WORDS.has(bare(word));
  const follows = (word: string | undefined) => bare(word) === '' || isDepartment(word) || DEPARTMENT_FOLLOWERS.has(bare(word));
  // From the first word of the department on, with what narrows it before: "Visa | University Recruiting", but "Harbour Care | Recruitment".
  let end = words.length;
  while (end > 0 && follows(words[end - 1])) end -= 1;
  let from = words.findIndex((word, at) => at >= end && isDepartment(word));
  while (from > end && NARROWING.has(bare(words[from - 1]))) from -= 1;
  if (from > 0) words = words.slice(0, from);
  let start = 0;
  while (start < words.length && follows(words[start])) start += 1;
  if (words[start - 1] === 'The') start -= 1;
  if (start < words.length && words.slice(0, start).some(isDepartment)) words = words.slice(start);
  // "Government Recruitment Service": what is left alone is no name; nor is "Joinery HR", whatever is left of it.
  if (words.length === 1 && ORGANISATION_WORDS.has(bare(words[0])) && !/\bhr$/i.test(written.trim())) return written.trim();
  return trimMarks(words.join(' '), ' ,:;|–-');
}
