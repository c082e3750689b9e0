import { bestOf, compareAll } from './compare-names.ts';
import { ALL_DIFFERENT, type Comparison, INCOMPARABLE } from './compare-words.ts';
import type { NameForm } from './display-name.ts';
import { PARTICLES } from './names.ts';
import { mayEachBeGiven } from './given-surnames.ts';
import { kinshipOf } from './nicknames.ts';
import { wordOf } from './word.ts';

/*
 * Names in mail addresses (dana.reyes@, dreyes@) and in the addresses of profiles (/in/dana-reyes-4b1).
 */

const LONGEST = 64;
/** Boxes of departments and programs, not of a person. */
const ROLES = new Set(
  `info admin office hello contact mail email team people hr jobs job career careers karriere bewerbung bewerbungen recruiting recruitment recruiter recruiters talent hiring scheduling scheduler interview interviews
  noreply donotreply notification notifications notify support service calendar candidates candidate apply applications emploi empleo rrhh rh personal vacatures lavoro`.split(
    /\s+/,
  ),
);
/** Stands beside the name of who works there without being employed there. */
const BESIDE_NAMES = new Set('ext external extern contractor consultant intern'.split(' '));

/** The part of a mail address before the @, in words; none where it is the box of a department. */
export function localWords(address: string): readonly string[] {
  const local = (address.split('@')[0] ?? '').slice(0, LONGEST).split('+')[0] ?? '';
  const parts = partsOf(local)
    .map((part) => part.replaceAll(/\d/g, ''))
    .filter((part) => part !== '' && !BESIDE_NAMES.has(part));
  const isRole = parts.some((part) => ROLES.has(part)) || ROLES.has(parts.join(''));
  return isRole ? [] : parts;
}

/** The words of a profile's address, without the number that tells namesakes apart; none where it holds no name. */
export function slugWords(slug: string): readonly string[] {
  if (/^ACoAA/i.test(slug)) return [];
  const parts = partsOf(slug.slice(0, LONGEST));
  return (parts.length > 1 ? parts.filter((part) => !/\d/.test(part)) : parts.map((part) => part.replaceAll(/\d/g, ''))).filter(Boolean);
}

const partsOf = (handle: string): string[] =>
  handle
    .normalize('NFKC')
    .toLowerCase()
    .split(/[._\-']/)
    .filter(Boolean);

/**
 * How well such words go with a name. A single word is held against what houses make of names: danareyes, dreyes, reyesd, danar, dana. Unknown where it
 * is no name at all, as a staff number.
 */
export function compareHandle(words: readonly string[], names: readonly NameForm[]): Comparison {
  const [only = ''] = words;
  if (words.length < 2 && only.length < 3) return INCOMPARABLE;
  const letters = names.filter(({ script }) => script === 'letters');
  if (letters.length === 0) return INCOMPARABLE;
  if (words.length > 1) return compareAll([{ script: 'letters', words: words.map((word) => wordOf(word)) }], letters);
  return bestOf(letters.map((name) => compareSingle(only, name)));
}

function compareSingle(handle: string, { words }: NameForm): Comparison {
  const isFromElsewhere = words.some((word) => word.isTransliterated);
  const spellings = words.slice(0, 6).map((word) => (isFromElsewhere ? word.sounds : word.forms));
  const foldings = Array.from({ length: Math.max(...spellings.map(({ length }) => length)) }, (_, at) =>
    spellings.map((all) => all[at] ?? all[0] ?? ''),
  );
  const names = foldings.flatMap((name) => {
    const bare = name.filter((word) => !PARTICLES.has(word));
    return bare.length < name.length ? [name, bare] : [name];
  });
  const { forms, sounds } = wordOf(handle);
  const handles = isFromElsewhere ? sounds : forms;
  const found = names.flatMap((name) => {
    const made = madeOf(name);
    return handles.flatMap((each) => made.get(each) ?? besideSurname(each, name) ?? []);
  });
  if (found.length > 0) return bestOf(found);
  return handle.length > 3 ? ALL_DIFFERENT : INCOMPARABLE;
}

/** bobmiller for Robert Miller; djreyes for Dana Reyes, whose middle name is not known. */
function besideSurname(handle: string, [given = '', ...rest]: readonly string[]): Comparison | undefined {
  const surname = rest.join('');
  if (surname.length < 4) return undefined;
  const beside = handle.endsWith(surname) ? handle.slice(0, -surname.length) : handle.startsWith(surname) ? handle.slice(surname.length) : '';
  if (beside.length > 1 && kinshipOf([beside], [given]) === 'form') return { fit: 'close', how: 'nickname' };
  return beside.length === 2 && beside.startsWith(given.charAt(0)) ? { fit: 'weak', how: 'initial' } : undefined;
}

const FULL: Comparison = { fit: 'strong', how: 'same' };
const TURNED: Comparison = { fit: 'close', how: 'order' };
const INITIAL: Comparison = { fit: 'close', how: 'initial' };

/** What may be made of a name, given names first or last. */
function madeOf(words: readonly string[]): ReadonlyMap<string, Comparison> {
  // Both may be the given one: martinjames is not James Martin.
  const isOrderTold = !mayEachBeGiven(words.map((word) => [word, `~${word}`]));
  const made = new Map<string, Comparison>();
  const add = (handle: string, comparison: Comparison) => {
    if (handle.length > 2 && !(made.get(handle)?.fit === 'strong')) made.set(handle, comparison);
  };
  for (const [at, word] of words.entries()) add(word, { fit: 'weak', how: at === 0 ? 'given' : 'family' });
  for (let cut = 1; cut < words.length; cut++) {
    const [before, after] = [words.slice(0, cut), words.slice(cut)];
    for (const [givens, families] of [
      [before, after],
      [after, before],
    ] as const) {
      const initials = givens.map((word) => word.charAt(0)).join('');
      const [given = ''] = givens;
      const family = families.join('');
      for (const surname of new Set([family, ...families])) {
        for (const initial of new Set([initials, initials.charAt(0)]))
          for (const handle of [initial + surname, surname + initial]) add(handle, INITIAL);
        if (given.length > 1) add(given + surname.charAt(0), INITIAL);
        // A name in the middle alone is as often a cousin's.
        if (surname !== family && surname !== words.at(-1)) continue;
        for (const name of new Set([given, givens.join('')]))
          if (name.length > 1 && surname.length > 1) {
            const [first, last] = givens === before ? [name, surname] : [surname, name];
            add(first + last, FULL);
            add(last + first, isOrderTold ? FULL : TURNED);
          }
      }
    }
  }
  return made;
}
