import { type DateLanguage, type DateWords, dateLanguage } from '../dates/date-words.ts';
import { type ConceptWords, Vocabulary } from './vocabulary.ts';
import { wordSet } from '../word-set.ts';

/** A language that mail is read in. Adding one is one file of these and a line in `index.ts`. */
export interface Language {
  /** As Intl names it. */
  readonly locale: string;
  /** The words that fill any text of it: they show which language a mail is in. */
  readonly common: ReadonlySet<string>;
  readonly dates: DateLanguage;
  readonly vocabulary: Vocabulary;
  /** What departments that hire are called: a sender's name without these words is the employer's. */
  readonly departments: ReadonlySet<string>;
  readonly roles: RoleWords;
  readonly rounds: RoundWords;
}

/** How a language names the job one applies for. */
export interface RoleWords {
  /** What a job is called itself, "Stelle", "puesto": its title follows. */
  readonly nouns: ReadonlySet<string>;
  /** What leads to a title as well as to other words: "als". */
  readonly leads: ReadonlySet<string>;
  /** Small words between them and within a title: "puesto de jefe de turno". */
  readonly links: ReadonlySet<string>;
  /** Words that no title holds, beyond the common ones. */
  readonly ends: ReadonlySet<string>;
}

/** How a language names the steps of hiring. */
export interface RoundWords {
  /** They name a step alone: "Zweitgespräch". */
  readonly names: ReadonlySet<string>;
  /** "Gespräch", "entrevista": a step by a word that tells which. */
  readonly steps: ReadonlySet<string>;
  readonly which: ReadonlySet<string>;
}

interface WrittenLanguage {
  readonly locale: string;
  /** Parted by a space. */
  readonly common: string;
  readonly pluralEnding?: string;
  readonly dates: DateWords;
  readonly concepts: ConceptWords;
  readonly departments?: string;
  readonly roles?: Readonly<Record<keyof RoleWords, string>>;
  readonly rounds?: Readonly<Record<keyof RoundWords, string>>;
}

const NO_ROUNDS = { names: '', steps: '', which: '' };
const NO_ROLES = { nouns: '', leads: '', links: '', ends: '' };

/**
 * The dates and the vocabulary of a language are built when a text of it is first read: the worker wakes often, mostly for no mail, and then rarely
 * for mail in more than one language.
 */
export function defineLanguage({
  locale,
  common,
  pluralEnding,
  dates: dateWords,
  concepts,
  departments = '',
  roles = NO_ROLES,
  rounds = NO_ROUNDS,
}: WrittenLanguage): Language {
  let dates: DateLanguage | undefined;
  let vocabulary: Vocabulary | undefined;
  return {
    locale,
    common: wordSet(common),
    get dates() {
      return (dates ??= dateLanguage(locale, dateWords));
    },
    get vocabulary() {
      return (vocabulary ??= new Vocabulary(concepts, pluralEnding));
    },
    departments: wordSet(departments),
    roles: { nouns: wordSet(roles.nouns), leads: wordSet(roles.leads), links: wordSet(roles.links), ends: wordSet(roles.ends) },
    rounds: { names: wordSet(rounds.names), steps: wordSet(rounds.steps), which: wordSet(rounds.which) },
  };
}
