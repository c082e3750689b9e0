import type { Application } from '../facts/records.ts';
import type { Situation } from '../plan/situation.ts';
import type { PlannedStep } from '../plan/step.ts';
import type { Sentence } from '../sentence.ts';
import type { Known } from './said.ts';

/** A sentence of a draft, with the facts it states. */
export type DraftSentence = Known;

/** Something the draft needs and does not know; it blocks copying until the user fills it in or deletes the place. */
export interface Gap {
  /** Stands in the text as `[name]`. */
  readonly name: string;
  /** What to write there. */
  readonly hint: Sentence;
}

export interface Draft {
  readonly id: string;
  /** Addresses of the people it goes to, where known. */
  readonly to: readonly string[];
  /** Empty where the channel has none (LinkedIn). */
  readonly subject: string;
  readonly paragraphs: readonly (readonly DraftSentence[])[];
  readonly gaps: readonly Gap[];
  /** The most characters the channel takes (LinkedIn notes). */
  readonly maxLength?: number;
  /** Sentences that may stand in it or not, and whether they do now. */
  readonly options?: readonly DraftOption[];
}

/** A sentence that the user may take into a draft or leave out: what they wish they had said, a weak answer repaired, a promise. */
export interface DraftOption {
  readonly id: string;
  /** "What you wish you had said". */
  readonly label: Sentence;
  readonly isIn: boolean;
}

export type Tone = NonNullable<Application['tone']>;
export const tones: readonly Tone[] = ['warm', 'neutral', 'formal'];

/** How the user wants a draft; what is not chosen is as the facts suggest. */
export interface DraftChoices {
  readonly tone?: Tone;
  /** By option id: in, or out. */
  readonly options?: Readonly<Record<string, boolean>>;
  /** Why it comes so late, as a sentence of the user's own (C28). */
  readonly lateBecause?: string;
}

export interface DraftDefinition {
  readonly id: string;
  /** Ids of the rules whose steps it serves. */
  readonly for: readonly string[];
  /** Uses the facts and nothing else; what is missing stands as a gap (see gaps.ts). */
  readonly write: (situation: Situation, step: PlannedStep, choices: DraftChoices) => WrittenDraft;
}

/** A draft as its definition gives it; `write` adds the id, and the gaps it finds in the text. */
export type WrittenDraft = Omit<Draft, 'id' | 'gaps'>;

export const defineDraft = (draft: DraftDefinition): DraftDefinition => draft;

/** The plain text of a draft, paragraphs parted by an empty line. */
export const textOf = (draft: Pick<Draft, 'paragraphs'>): string =>
  draft.paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(' ')).join('\n\n');

/** Something the check noticed in a text about to be sent. */
export interface Finding {
  readonly code: string;
  /** A finding that blocks has to be mended before the text can be copied or inserted. */
  readonly blocks: boolean;
  readonly reason: Sentence;
  /** The words in question, as they stand in the text. */
  readonly words?: string;
}
