import { type Facts, recordsOf } from '../../core/facts/facts.ts';
import { type Folded, fold, foldWithPlaces } from './fold.ts';

/** Plain search in all that is kept: what contains every word typed, wherever in a word it stands (C64: without diacritics too). */

export const groups = ['application', 'person', 'request', 'note'] as const;
export type Group = (typeof groups)[number];

export interface Entry {
  readonly group: Group;
  /** Where it leads: the parts of the address. */
  readonly place: readonly string[];
  readonly title: string;
  /** What else may be searched and is shown below the title. */
  readonly detail: string;
}

/** A text in pieces, those that match a word typed apart from the others. */
export type Marked = readonly { readonly text: string; readonly isMatch: boolean }[];

export interface Hit {
  readonly entry: Entry;
  readonly title: Marked;
  readonly detail: Marked;
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part?.trim()).join(' · ');

/** Everything that can be found. `someEmployer` stands for a company nobody has named. */
export function entriesOf(facts: Facts, someEmployer: string): Entry[] {
  const applications = new Map(recordsOf(facts, 'application').map((application) => [application.id, application]));
  const companyOf = (id: string) => applications.get(id)?.company ?? someEmployer;
  const reviews = recordsOf(facts, 'review').map(({ kind: _kind, id: _id, at: _at, application, interview, questions, ...said }) => ({
    application,
    place: ['review', interview],
    notes: [...(questions ?? []).map(({ question }) => question), ...Object.values(said)],
  }));
  const rounds = recordsOf(facts, 'interview').map(({ application, wentWell, wasWeak, betterAnswer, wishSaid, nextStep, topics = {} }) => ({
    application,
    place: ['application', application],
    notes: [wentWell, wasWeak, betterAnswer, wishSaid, nextStep, ...Object.values(topics)],
  }));
  const feedback = recordsOf(facts, 'feedback').map(({ application, words, tags = [] }) => ({
    application,
    place: ['application', application],
    notes: [words, ...tags],
  }));
  const plans = [...applications.values()].map(({ id, closingPoints = [], first30, first60, first90 }) => ({
    application: id,
    place: ['application', id],
    notes: [...closingPoints, first30, first60, first90],
  }));
  return [
    ...[...applications.values()].map(({ id, company = someEmployer, role = '' }): Entry => ({
      group: 'application',
      place: ['application', id],
      title: company,
      detail: role,
    })),
    ...recordsOf(facts, 'person').map(({ id, name, address, title, application }): Entry => ({
      group: 'person',
      place: ['person', id],
      title: name ?? address ?? title ?? '',
      detail: joined(title, companyOf(application), name === undefined ? undefined : address),
    })),
    ...recordsOf(facts, 'request').map(({ what, application }): Entry => ({
      group: 'request',
      place: ['application', application],
      title: what,
      detail: companyOf(application),
    })),
    ...[...rounds, ...reviews, ...feedback, ...plans].flatMap(({ application, place, notes }) =>
      notes.flatMap((note): Entry[] => (note?.trim() ? [{ group: 'note', place, title: note.trim(), detail: companyOf(application) }] : [])),
    ),
  ];
}

/** A long note is shown from a little before the first word found. */
const SHOWN = 160;
const SHOWN_BEFORE = 40;

/**
 * The entries that contain every word of `query`, by group; in each those first of whose title a word begins with the first word typed.
 * Nothing where nothing is typed.
 */
export function search(entries: readonly Entry[], query: string): Hit[] {
  const words = [...new Set(fold(query).split(/\s+/).filter(Boolean))];
  if (words.length === 0) return [];
  const found = entries.flatMap((entry) => {
    const [title, detail] = [foldWithPlaces(entry.title), foldWithPlaces(entry.detail)];
    if (!words.every((word) => title.text.includes(word) || detail.text.includes(word))) return [];
    const hit: Hit = { entry, title: marked(shortened(entry.title, title, words), words), detail: marked(entry.detail, words) };
    const begins = words.some((word) => ` ${title.text}`.includes(` ${word}`));
    return [{ hit, rank: groups.indexOf(entry.group) * 2 + (begins ? 0 : 1) }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
}

function shortened(text: string, { text: folded, places }: Folded, words: readonly string[]): string {
  if (text.length <= SHOWN) return text;
  const first = Math.min(...words.map((word) => folded.indexOf(word)).filter((at) => at >= 0), folded.length);
  const from = Math.max(0, Math.min((places[first] ?? 0) - SHOWN_BEFORE, text.length - SHOWN));
  const piece = text.slice(from, from + SHOWN).trim();
  return `${from > 0 ? '…' : ''}${piece}${from + SHOWN < text.length ? '…' : ''}`;
}

/** A text with the words found in it apart. */
export function marked(text: string, words: readonly string[]): Marked {
  const { text: folded, places } = foldWithPlaces(text);
  const spans = words
    .flatMap((word) => [...allIn(folded, word)].map((at) => ({ from: places[at] ?? 0, to: endOf(places, at + word.length) })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const pieces: { text: string; isMatch: boolean }[] = [];
  let reached = 0;
  for (const { from, to } of spans) {
    if (to <= reached) continue;
    const start = Math.max(from, reached);
    if (start > reached) pieces.push({ text: text.slice(reached, start), isMatch: false });
    pieces.push({ text: text.slice(start, to), isMatch: true });
    reached = to;
  }
  if (reached < text.length) pieces.push({ text: text.slice(reached), isMatch: false });
  return pieces;
}

/** Where the original ends that the folded text before `end` comes from: the second half of a folded ß is still that ß. */
const endOf = (places: readonly number[], end: number): number => places.slice(end).find((place) => place > (places[end - 1] ?? 0)) ?? 0;

function* allIn(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) yield at;
}
