import { isJobTitle, isTitle } from '../role/words.ts';
import type { Mention } from './mention.ts';
import { PROGRAMS, isNever, keyOf } from './name.ts';
import { type People } from './persons.ts';
import { SURE_HONORIFICS } from '../people/name-words.ts';
import { DEPARTMENT_FOLLOWERS, DEPARTMENT_WORDS, LEGAL_FORMS, NEVER, ORGANISATION_WORDS, RANKS } from './words.ts';
import { wordsOf } from '../words-of.ts';

const TOO_LONG = 60;

export function isPossible({ name, sign }: Pick<Mention, 'name' | 'sign'>, people: People): boolean {
  const words = wordsOf(name);
  const key = words.join('');
  if (key.length < 2 || name.length > TOO_LONG || !/\p{L}/u.test(name) || /[@_]|--|https?:|\d{3}|^\S{0,9}\d\d/.test(name)) return false;
  if (words.length === 1 && (ORGANISATION_WORDS.has(key) || LEGAL_FORMS.has(key))) return false;
  if (sign !== 'hirer' && (isNever(key) || isNever(keyOf(name)) || PROGRAMS.some((program) => key.startsWith(program)))) return false;
  if (people.names.has(key) || words.every((word) => people.words.has(word) || SURE_HONORIFICS.has(word))) return false;
  if (sign !== 'hirer' && words.every((word) => word.length === 1 || DEPARTMENT_WORDS.has(word) || DEPARTMENT_FOLLOWERS.has(word) || NEVER.has(word)))
    return false;
  // "Software Engineer Application Received"
  if (words.some((word) => word === 'application' || word === 'applications') && isJobTitle(name)) return false;
  return !endsInTitle(words) && !RANKS.has(words[0] ?? '') && !ROUND.test(name);
}

/** "Policy Adviser", "Head of People", but not "Baker Hughes". */
const endsInTitle = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? '';
  return (
    isTitle(/^(?:i{1,3}|\d)$/.test(last) ? (words.at(-2) ?? '') : last) || (isTitle(words[0] ?? '') && (words[1] === 'of' || words[1] === 'for'))
  );
};

const ROUND =
  /^(?:round|interview|phone|telephone|technical|hiring|your|our|this|next|final|virtual|video|microsoft teams|google (?:meet|calendar|hangouts|forms))\b/i;
