import type { Application } from '../facts/records.ts';
import type { Process } from './situation.ts';

/*
 * Custom, not law: what candidates there usually do, as career services and people who hire there describe it. Firms and people differ, so each is only a hint,
 * which the user overrides; a country of which such descriptions disagree is left at the default.
 */

/** Where interviewers count on a thank-you. */
const expectThanks = new Set('CA US'.split(' '));
/** Where hardly anybody sends one, and a long one seems odd. */
const rarelyThank = new Set('DK FI NO RU SE'.split(' '));
/** Where people who have met use given names, or a title goes with the given name since there is no family name. */
const useGivenNames = new Set('AU BR CA DK ES ET FI GB ID IE IL IS MM MY NL NO NZ PH SE SG TH US VN ZA'.split(' '));

/** How one thanks and addresses people at an employer (C26). */
export interface Custom {
  readonly thanks: NonNullable<Application['thanks']>;
  readonly address: 'given' | 'family';
  /** The country that says so, ISO 3166-1 alpha-2, where it is known. */
  readonly country?: string;
  /** The user said what a thank-you is there. */
  readonly isOverridden: boolean;
}

/**
 * What is usual at the employer of a process. Where the country is not known a thank-you counts as expected, as it does no harm, and people go by their given
 * names; in a country of which nothing certain can be said it is optional, and people go by their family names, which offends nobody.
 */
export function customOf({ application }: Pick<Process, 'application'>): Custom {
  const { country, thanks } = application;
  return {
    thanks: thanks ?? usualThanks(country),
    address: country === undefined || useGivenNames.has(country) ? 'given' : 'family',
    ...(country !== undefined && { country }),
    isOverridden: thanks !== undefined,
  };
}

function usualThanks(country: string | undefined): Custom['thanks'] {
  if (country === undefined || expectThanks.has(country)) return 'expected';
  return rarelyThank.has(country) ? 'unusual' : 'optional';
}
