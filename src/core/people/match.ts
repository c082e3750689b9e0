import type { Sentence } from '../sentence.ts';
import type { Profile } from './profile.ts';

/** Somebody whom a profile may belong to, as far as they are known. */
export interface Candidate {
  readonly id: string;
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly title?: string | undefined;
  /** The employer of the application they belong to. */
  readonly company?: string | undefined;
  /** The profile that the user said is theirs, and those that are not. */
  readonly profile?: string | undefined;
  readonly notProfiles?: readonly string[] | undefined;
}

/** `same`: sure enough to say so. `likely` and `ask`: the user is asked, with the reasons. `no`: another person. */
export type Verdict = 'same' | 'likely' | 'ask' | 'no';

export interface Match {
  /** Of the candidate. */
  readonly id: string;
  readonly verdict: Verdict;
  /** 0 to 100, the sum of what the reasons weigh. */
  readonly score: number;
  /** Why, best first: "The name is the same", "The mail address is of the same company". */
  readonly reasons: readonly Sentence[];
}

export type MatchProfile = (profile: Profile, candidates: readonly Candidate[]) => readonly Match[];
