import type { Reference } from '../facts/records.ts';
import type { Situation } from '../plan/situation.ts';
import type { Step } from '../plan/step.ts';
import type { DraftChoices, Tone } from './draft.ts';
import { type Known, known } from './said.ts';

/** What the letters to a reference have in common. */

export const referenceOf = ({ references }: Situation, { reference }: Step): Reference | undefined => references.find(({ id }) => id === reference);

/** A reference knows the user: the custom of the employer's country has no say in how they are written to. */
export const toneToReference = ({ tone = 'neutral' }: DraftChoices): Tone => tone;

/** How they can be reached, as far as it is noted: "jo@halden.example and +47 55 01 02 03". */
export function waysTo(
  person: { readonly address?: string | undefined; readonly phone?: string | undefined },
  record: Parameters<typeof known>[1],
): Known[] {
  const { address, phone } = person;
  return [...(address ? [known(address, record, 'address')] : []), ...(phone?.trim() ? [known(phone.trim(), record, 'phone')] : [])];
}
