import { formsOfVerb } from '../phrases.ts';
import { type Concept, conceptNames } from '../signs/concepts.ts';

/**
 * The words of a language for each concept, parted by white space: `word`, `stem*` (whatever begins so), `*stem` (whatever ends so, as in German
 * compounds), `{meet}` (all forms of a regular English verb).
 */
export type ConceptWords = Readonly<Record<Concept, string>>;

const NONE: readonly Concept[] = [];
/** Shorter stems would catch half the language. */
const SHORTEST_STEM = 3;
const LONGEST_WORD = 40;

/** What the words of one language speak of. */
export class Vocabulary {
  private readonly words = new Map<string, Concept[]>();
  private readonly beginnings = new Map<string, Concept[]>();
  private readonly endings = new Map<string, Concept[]>();

  /** @param pluralEnding what makes a noun of the lists a plural */
  constructor(
    written: ConceptWords,
    private readonly pluralEnding: string | undefined,
  ) {
    for (const concept of conceptNames) for (const each of written[concept].split(/\s+/)) this.learn(each, concept);
  }

  /** What a word, in lower case, speaks of. */
  conceptsOf(word: string): readonly Concept[] {
    return this.words.get(word) ?? this.bySingular(word) ?? this.byStem(word);
  }

  private learn(each: string, concept: Concept): void {
    if (each === '') return;
    if (each.startsWith('{')) for (const form of formsOfVerb(each.slice(1, -1))) add(this.words, form, concept);
    else if (each.endsWith('*')) add(this.beginnings, stemOf(each.slice(0, -1)), concept);
    else if (each.startsWith('*')) add(this.endings, stemOf(each.slice(1)), concept);
    else add(this.words, each, concept);
  }

  /** Of occupations only the singular: nobody is invited to be "managers". */
  private bySingular(word: string): readonly Concept[] | undefined {
    if (this.pluralEnding === undefined || word.length <= 3 || !word.endsWith(this.pluralEnding)) return undefined;
    return this.words.get(word.slice(0, -this.pluralEnding.length))?.filter((concept) => concept !== 'occupation');
  }

  private byStem(word: string): readonly Concept[] {
    if (this.beginnings.size + this.endings.size === 0 || word.length > LONGEST_WORD) return NONE;
    const found = new Set<Concept>();
    for (let length = SHORTEST_STEM; length <= word.length; length += 1) {
      for (const concept of this.beginnings.get(word.slice(0, length)) ?? NONE) found.add(concept);
      for (const concept of this.endings.get(word.slice(-length)) ?? NONE) found.add(concept);
    }
    for (const concept of this.byParts(word)) found.add(concept);
    return [...found];
  }

  /** "l'entretien", "j'aimerais", "un'intervista": two words, the first listed with its apostrophe. */
  private byParts(word: string): readonly Concept[] {
    const end = word.indexOf("'") + 1;
    return end === 0 ? NONE : [...(this.words.get(word.slice(0, end)) ?? NONE), ...this.conceptsOf(word.slice(end))];
  }
}

function stemOf(stem: string): string {
  if (stem.length < SHORTEST_STEM) throw new RangeError(`too short to be a stem: ${stem}`);
  return stem;
}

function add(map: Map<string, Concept[]>, word: string, concept: Concept): void {
  const others = map.get(word);
  if (!others) map.set(word, [concept]);
  else if (!others.includes(concept)) others.push(concept);
}
