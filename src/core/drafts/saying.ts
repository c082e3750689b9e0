import type { DraftSentence, Tone } from './draft.ts';
import { type Known, statedBy } from './said.ts';

/** One way to say something, in up to three tones; a tone it does not name is said as `neutral` says it. `{topic}` and the like are places for facts. */
export interface Saying {
  readonly warm?: string;
  readonly neutral: string;
  readonly formal?: string;
}

/** What stands in the places; what is undefined is not known. */
export type Slots = Readonly<Record<string, Known | undefined>>;

const variants = ({ warm, neutral, formal }: Saying): string[] => [warm, neutral, formal].filter((variant) => variant !== undefined);

/** Those that need nothing of what is not known: in every tone the same ones, so that nobody's letter depends on another's tone. */
export const sayable = (sayings: readonly Saying[], unknown: readonly string[]): Saying[] =>
  sayings.filter((saying) => variants(saying).every((variant) => unknown.every((name) => !variant.includes(`{${name}}`))));

/** The saying as a sentence with its facts. */
export function fill(saying: Saying, tone: Tone, slots: Slots): DraftSentence {
  const pieces = new Set<Known>();
  const text = (saying[tone] ?? saying.neutral).replaceAll(/\{(\w+)\}([.]?)/g, (_, name: string, stop: string) => {
    const known = slots[name];
    if (known) pieces.add(known);
    const words = known?.text ?? '';
    // "Acme Inc." and "Shall we?" end a sentence themselves.
    return /[.!?…]$/.test(words) ? words : words + stop;
  });
  return { text, ...statedBy([...pieces]) };
}

/** The facts that a saying names in any tone, and the words that a reader would notice twice in one letter. */
export const placesIn = (saying: Saying): ReadonlySet<string> => noticedIn(saying).places;
export const noticedWords = (saying: Saying): ReadonlySet<string> => noticedIn(saying).words;

/** The sayings are constants, and each is looked at for every letter of a panel. */
const noticed = new WeakMap<Saying, { readonly places: ReadonlySet<string>; readonly words: ReadonlySet<string> }>();

function noticedIn(saying: Saying) {
  const known = noticed.get(saying);
  if (known) return known;
  const text = variants(saying).join(' ').toLowerCase();
  const words = (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !unnoticed.has(word)).map(stem);
  const found = { places: new Set(text.match(/\{\w+\}/g)), words: new Set(words) };
  noticed.set(saying, found);
  return found;
}

const unnoticed = new Set(
  'that this with from have your what when about would like will some them they there should been into more than were'.split(' '),
);
const synonyms = new Map(
  Object.entries({
    gladly: 'glad',
    happy: 'glad',
    happily: 'glad',
    pleased: 'glad',
    talks: 'talk',
    talked: 'talk',
    talking: 'talk',
    spoke: 'speak',
    speaking: 'speak',
  }),
);
const stem = (word: string): string => synonyms.get(word) ?? word.replace(/s$/, '');
