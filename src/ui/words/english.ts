import card from './en/card.json';
import drafts from './en/drafts.json';
import mail from './en/mail.json';
import manifest from './en/manifest.json';
import plan from './en/plan.json';
import words from './en/words.json';

/** Every English text by its key, one file a line: for the terminal and the tests, which have no `_locales`. */
// prettier-ignore
const files: readonly Readonly<Record<string, string>>[] = [
  card,
  drafts,
  mail,
  manifest,
  plan,
  words,
];

const texts = new Map(files.flatMap((file) => Object.entries(file)));

/** The English text of a key, empty where there is none: a `WordsContext['lookup']`. */
export const english = (key: string): string => texts.get(key) ?? '';
