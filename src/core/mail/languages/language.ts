import { type DateLanguage, type DateWords, dateLanguage } from '../dates/date-words.ts';
import { type ConceptWords, Vocabulary } from './vocabulary.ts';

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
}

interface WrittenLanguage {
  readonly locale: string;
  /** Parted by a space. */
  readonly common: string;
  readonly pluralEnding?: string;
  readonly dates: DateWords;
  readonly concepts: ConceptWords;
  readonly departments?: string;
}

export const defineLanguage = ({ locale, common, pluralEnding, dates, concepts, departments = '' }: WrittenLanguage): Language => ({
  locale,
  common: new Set(common.split(' ')),
  dates: dateLanguage(locale, dates),
  vocabulary: new Vocabulary(concepts, pluralEnding),
  departments: new Set(departments.split(' ')),
});
