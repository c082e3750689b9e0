import type { Instant } from '../calendar/time.ts';
import type { Application, Touch } from '../facts/records.ts';
import type { Sentence } from '../sentence.ts';
import type { Process } from './situation.ts';

/**
 * Something to do, to write, or to wait for. Opens ≤ suggested ≤ due ≤ closes; a step without `dueAt` is never late, one without `closesAt` never over.
 */
export interface Step {
  /** Stable: the rule's id and the ids of what the step is about, joined by `:`. */
  readonly id: string;
  readonly rule: string;
  readonly application: string;
  readonly interview?: string;
  readonly person?: string;
  /** Id of the request that it is about: handing it in does the step. */
  readonly request?: string;
  /** Id of the reference whom it is about: a touch that names them does the step. */
  readonly reference?: string;
  readonly does: 'write' | 'do' | 'wait';
  /** What its message is about. With `write`, a sent one so noted (`touch.about`) does the step; an offer takes more than a mail. */
  readonly about?: Exclude<Touch['about'], 'other'>;
  /** They asked for a call: its drafts are what to say (C44). */
  readonly by?: 'phone';
  /** What to do, as an imperative: "Thank Dana Reyes". */
  readonly title: Sentence;
  readonly opensAt: Instant;
  readonly suggestedAt: Instant;
  readonly dueAt?: Instant;
  readonly closesAt?: Instant;
  /** Id of the step that has to be done, skipped or over before this one opens. */
  readonly waitsFor?: string;
  /** Why it is time, and why it is not yet time, each naming the facts it rests on. */
  readonly whyNow: Sentence;
  readonly whyNotYet: Sentence;
  /** What is said instead of `whyNow` once it is past due, kindly (C28). */
  readonly whyLate?: Sentence;
  /** Ids of the drafts that serve it, best first. */
  readonly drafts: readonly string[];
  /** When a fact (a sent message, a saved reflection) shows that it was done. */
  readonly doneAt?: Instant | undefined;
  /** It may be done while its window is open, and is never due: nobody there waits for it (C26). */
  readonly isOptional?: true;
  /** May interrupt with a notification of its own (C63: thank-you, requested item; C14: reflection). */
  readonly urgent: boolean;
}

/**
 * quiet: before its window; open: may be done; due: it is time; late: past its due instant, still worth doing;
 * done, skipped: so marked; over: its window closed undone.
 */
export type StepState = 'quiet' | 'open' | 'due' | 'late' | 'done' | 'skipped' | 'over';

/** It may be done now, or runs now if it is a wait. */
export const isRunning = (state: StepState): boolean => state === 'open' || state === 'due' || state === 'late';

/** Nothing becomes of it any more, unless the user takes it back. */
export const isEnded = (state: StepState): boolean => state === 'done' || state === 'skipped' || state === 'over';

export interface PlannedStep extends Step {
  readonly state: StepState;
  /** Why now, why not yet, or how it ended. */
  readonly why: Sentence;
  /** The user put it off until then. */
  readonly putOffUntil?: Instant;
  /** The user put it off until then, and it is to be done again. */
  readonly returnedAt?: Instant;
}

/** It is time for it, and it has a day to be done by: what has none, like a connection request, hurries nobody. */
export const isPressing = ({ state, dueAt }: PlannedStep): boolean => dueAt !== undefined && (state === 'due' || state === 'late');

export interface Rule {
  readonly id: string;
  /** For people reading the code and the README: what the rule is about. */
  readonly title: string;
  /** The capabilities it serves. */
  readonly serves: readonly `C${number}`[];
  /** The ends of a process after which its steps hold all the same; any other rule is silent then. */
  readonly alsoAfter?: readonly Application['stage'][];
  /** The steps for one application. Pure: the same facts give the same steps, whenever one asks. */
  readonly steps: (process: Process) => readonly RuleStep[];
}

/** A step as its rule gives it: the plan adds which rule and application it comes from, and what most steps have in common, no draft and nothing urgent. */
export type RuleStep = Omit<Step, 'rule' | 'application' | 'drafts' | 'urgent'> & Partial<Pick<Step, 'drafts' | 'urgent'>>;

export const defineRule = (rule: Rule): Rule => rule;
