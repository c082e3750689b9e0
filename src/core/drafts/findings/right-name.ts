import type { Person } from '../../facts/records.ts';
import { parseName } from '../../people/names.ts';
import { sentence } from '../../sentence.ts';
import { addresseeOf } from '../addressee.ts';
import type { Finding } from '../draft.ts';
import { type Check, namedIn, phraseIn, wordsOf } from './finding.ts';

const greetings = ['dear', 'hi', 'hello', 'hey', 'good morning', 'good afternoon', 'good evening'];
const titles = new Set('dr prof professor mr mrs ms miss mx sir dame rev herr frau'.split(' '));
/** What stands in a greeting beside the name. */
const besideNames = new Set([...'there all everyone everybody team and'.split(' '), ...titles]);

/** The greeting names whom the mail goes to, spelled as the name is (C22); and nobody else of them is spoken to. */
export const rightName: Check = (text, situation, step) => {
  const person = addresseeOf(situation, step);
  if (!person?.name?.trim()) return [];
  // The place left for the name is found as a gap, and is no name.
  if (lineOf(text).includes('[name]')) return [];
  // Whom to ask where things stand is for the user to choose.
  const possible = step.person === undefined && step.reference === undefined ? situation.people : [person];
  const names = possible.flatMap(namesOf);
  const misspelled = spelledOtherwise(text, names);
  const greeted = greetedIn(text);
  const strangers = greeted.filter((word) => !besideNames.has(plain(word)) && !names.some((name) => folded(name) === folded(word)));
  const isNamed = names.some((name) => phraseIn(plain(text), name) !== undefined);
  return [
    ...(strangers.length > 0 ? [wrongName(strangers.join(' '), person)] : []),
    ...misspelled.map(({ words, name }) => ({
      code: 'name-spelling',
      blocks: false,
      reason: sentence('findingNameSpelling', { words, name }),
      words,
    })),
    ...(strangers.length === 0 && misspelled.length === 0 && !isNamed
      ? [{ code: 'missing-name', blocks: false, reason: sentence('findingMissingName', { person: person.name }) }]
      : []),
    ...titledGivenName(greeted, possible),
    // Whoever is asked for a good word is told with whom to put it in.
    ...(step.person === undefined || step.about === 'good-word' ? [] : othersNamed(text, situation.people, person, names)),
  ];
};

const wrongName = (words: string, { name = '' }: Person): Finding => ({
  code: 'wrong-name',
  blocks: false,
  reason: sentence('findingWrongName', { words, person: name }),
  words,
});

const namesOf = ({ name = '', addressAs = '' }: Person): string[] => wordsOf(`${name} ${addressAs}`.normalize('NFC')).map(plain);

/** "Jose" for "José": the same letters without their marks. */
function spelledOtherwise(text: string, names: readonly string[]): { readonly words: string; readonly name: string }[] {
  const marked = names.filter((name) => folded(name) !== name);
  const written = [...new Set(wordsOf(text))];
  return marked.flatMap((name) => {
    const words = written.find((word) => plain(word) !== name && folded(word) === folded(name) && !names.includes(plain(word)));
    return words === undefined ? [] : [{ words, name: name.charAt(0).toUpperCase() + name.slice(1) }];
  });
}

/** "Ms Dana": a title goes with the family name. */
function titledGivenName(greeted: readonly string[], people: readonly Person[]): Finding[] {
  const [title = '', ...rest] = greeted;
  const [first] = rest;
  if (!titles.has(plain(title)) || rest.length !== 1 || first === undefined) return [];
  const isGiven = people.some(({ name = '', addressAs = '' }) => {
    const parsed = parseName(name);
    return parsed?.family !== undefined && plain(parsed.given ?? '') === plain(first) && plain(parsed.family) !== plain(first) && addressAs === '';
  });
  const words = `${title} ${first}`;
  return isGiven ? [{ code: 'title-with-given-name', blocks: false, reason: sentence('findingTitleWithGivenName', { words }), words }] : [];
}

/** Somebody else of the same employer: left over from their mail, perhaps. What the greeting says is looked at above. */
function othersNamed(text: string, people: readonly Person[], person: Person, names: readonly string[]): Finding[] {
  const body = text.slice(Math.max(0, text.indexOf('\n')));
  const others = people
    .filter(({ id }) => id !== person.id)
    .flatMap(({ name = '' }) => (parseName(name) ? wordsOf(parseName(name)?.full ?? '') : []));
  const found = others.filter((word) => word.length > 2 && !names.includes(plain(word))).flatMap((word) => namedIn(body, word) ?? []);
  return [...new Set(found)].map((words) => ({ code: 'other-name', blocks: false, reason: sentence('findingOtherName', { words }), words }));
}

/** The words in the first line behind the greeting, if it is one. */
function greetedIn(text: string): string[] {
  const line = lineOf(text);
  const greeting = greetings.find((words) => line.toLowerCase().startsWith(`${words} `));
  if (greeting === undefined) return [];
  const [to = ''] = line.slice(greeting.length).split(/[,:!–—]/u, 1);
  // A long "greeting" is a sentence without a comma: nothing in it can be told to be a name.
  const words = wordsOf(to);
  return words.length > 5 ? [] : words;
}

const lineOf = (text: string): string => (text.trimStart().split('\n', 1)[0] ?? '').slice(0, 200);
const plain = (name: string): string => name.normalize('NFC').toLowerCase();
const folded = (name: string): string =>
  plain(name).normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('ß', 'ss').replaceAll('đ', 'd');
