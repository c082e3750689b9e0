import * as v from 'valibot';
import { forgetTypedAbout } from '../../browser/typed.ts';
import { type Draft, type DraftChoices, type Finding, textOf } from '../../core/drafts/draft.ts';
import { write } from '../../core/drafts/index.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { useTyped } from '../parts/use-typed.ts';

const text = v.object({ subject: v.string(), body: v.string() });
const typedSchema = v.object({
  /** What the user made of the draft, and that draft: when the facts give another one, they are asked. */
  edited: v.optional(v.object({ ...text.entries, of: v.string() })),
  /** What they gave up for a new draft. */
  before: v.optional(text),
  options: v.record(v.string(), v.boolean()),
  lateBecause: v.string(),
  /** Findings that the user leaves as they are. */
  left: v.array(v.string()),
  /** What stands in the small fields beside the letter and is no fact yet, by field. */
  beside: v.record(v.string(), v.string()),
});
const untouched: v.InferOutput<typeof typedSchema> = { options: {}, lateBecause: '', left: [], beside: {} };

type Text = v.InferOutput<typeof text>;

/** The words for a step as they stand now: the draft, or what the user made of it. All of it survives the window. */
export interface Letter extends Text {
  /** As the facts and the choices give it. */
  readonly draft: Draft;
  /** The user changed it, and by now the draft would read otherwise. */
  readonly isOutdated: boolean;
  readonly edit: (changed: Partial<Text>) => void;
  /** Puts words into the places of gaps, by gap, once they are kept as facts of `situation`. */
  readonly fillGaps: (words: ReadonlyMap<string, string>, situation: Situation) => void;
  readonly lateBecause: string;
  readonly choose: (choices: Pick<DraftChoices, 'options' | 'lateBecause'>) => void;
  /** Gives the user's changes up for the draft. */
  readonly writeAnew: () => void;
  /** Keeps the user's text beside a draft that reads otherwise. */
  readonly keepMine: () => void;
  /** Brings back what was given up. */
  readonly takeBack?: () => void;
  readonly isLeft: (finding: Finding) => boolean;
  readonly leave: (finding: Finding) => void;
  readonly showLeft: () => void;
  readonly beside: (field: string) => string | undefined;
  /** Undefined closes the field. */
  readonly setBeside: (field: string, words: string | undefined) => void;
  /** Once it was sent; gives the way back. */
  readonly forget: () => Promise<() => Promise<void>>;
}

const about = (step: PlannedStep, draftId: string): string => `${step.id}:${draftId}`;

/** Forgets the letters of steps that are done: what was seen as sent, or ticked elsewhere, is not kept. */
export function forgetSentLetters(steps: readonly PlannedStep[]): Promise<void> {
  const sent = new Set(steps.filter(({ state }) => state === 'done').flatMap((step) => step.drafts.map((draft) => about(step, draft))));
  return forgetTypedAbout((each) => sent.has(each));
}

/** The letter of a step. */
export function useLetter(situation: Situation, step: PlannedStep, draftId: string): Letter {
  const typed = useTyped(`draft:${about(step, draftId)}`, typedSchema, untouched, 'browser');
  const { edited, before, options, lateBecause, left, beside } = typed.value.value;
  const draftOf = (facts: Situation): Draft =>
    write(draftId, facts, step, { options, ...(lateBecause.trim() !== '' && { lateBecause: lateBecause.trim() }) });
  const draft = draftOf(situation);
  const written = { subject: draft.subject, body: textOf(draft) };
  const { subject, body } = edited ?? written;

  const set = (changed: Partial<typeof untouched>) => typed.set({ ...typed.value.value, ...changed });
  const setText = (text: Text, of: Text) =>
    // Typed back to what the draft says, it is the draft again.
    set({ before: undefined, edited: isSame(text, of) ? undefined : { ...text, of: joined(of) } });

  return {
    draft,
    subject,
    body,
    isOutdated: edited !== undefined && edited.of !== joined(written),
    edit(changed) {
      const next = { subject, body, ...changed };
      if (edited && edited.of !== joined(written)) set({ edited: { ...edited, ...next } });
      else setText(next, written);
    },
    fillGaps(words, known) {
      const now = draftOf(known);
      const rest = Object.entries(typed.value.value.beside).filter(([field]) => !words.has(field));
      const filled = (line: string) => [...words].reduce((each, [gap, told]) => each.replaceAll(`[${gap}]`, told), line);
      set({
        beside: Object.fromEntries(rest),
        ...(edited && { edited: { subject: filled(subject), body: filled(body), of: joined({ subject: now.subject, body: textOf(now) }) } }),
      });
    },
    lateBecause,
    choose: (choices) =>
      set({
        ...(choices.options && { options: { ...options, ...choices.options } }),
        ...(choices.lateBecause !== undefined && { lateBecause: choices.lateBecause }),
      }),
    writeAnew: () => set({ edited: undefined, before: { subject, body } }),
    keepMine: () => edited && set({ edited: { ...edited, of: joined(written) } }),
    ...(before && { takeBack: () => setText(before, written) }),
    isLeft: (finding) => !finding.blocks && left.includes(keyOf(finding)),
    leave: (finding) => set({ left: [...left, keyOf(finding)] }),
    showLeft: () => set({ left: [] }),
    beside: (field) => beside[field],
    setBeside(field, words) {
      const rest = Object.entries(typed.value.value.beside).filter(([other]) => other !== field);
      set({ beside: Object.fromEntries(words === undefined ? rest : [...rest, [field, words]]) });
    },
    forget: typed.forget,
  };
}

/** A finding that names a whole sentence is the same one after a word in it was changed. */
const LONGEST_WORDS = 40;
const keyOf = ({ code, words = '' }: Finding): string => (words.length > LONGEST_WORDS ? code : `${code}:${words.toLowerCase()}`);
const joined = ({ subject, body }: Text): string => `${subject}\n${body}`;
const isSame = (a: Text, b: Text): boolean => joined(a) === joined(b);
