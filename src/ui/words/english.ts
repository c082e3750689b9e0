import calendarOut from './en/calendar-out.json';
import card from './en/card.json';
import dashboard from './en/dashboard.json';
import drafts from './en/drafts.json';
import errors from './en/errors.json';
import hired from './en/hired.json';
import interview from './en/interview.json';
import learn from './en/learn.json';
import linkedin from './en/linkedin.json';
import mail from './en/mail.json';
import manifest from './en/manifest.json';
import network from './en/network.json';
import outcome from './en/outcome.json';
import outcomePage from './en/outcome-page.json';
import parts from './en/parts.json';
import people from './en/people.json';
import plan from './en/plan.json';
import popup from './en/popup.json';
import references from './en/references.json';
import search from './en/search.json';
import welcome from './en/welcome.json';
import words from './en/words.json';
import writing from './en/writing.json';

/** Every English text by its key, one file a line: for the terminal and the tests, which have no `_locales`. */
// prettier-ignore
const files: readonly Readonly<Record<string, string>>[] = [
  calendarOut,
  card,
  dashboard,
  drafts,
  errors,
  hired,
  interview,
  learn,
  linkedin,
  mail,
  manifest,
  network,
  outcome,
  outcomePage,
  parts,
  people,
  plan,
  popup,
  references,
  search,
  welcome,
  words,
  writing,
];

const texts = new Map(files.flatMap((file) => Object.entries(file)));

/** The English text of a key, empty where there is none: a `WordsContext['lookup']`. */
export const english = (key: string): string => texts.get(key) ?? '';
