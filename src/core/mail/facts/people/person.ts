import { parseName } from '../../../people/names.ts';
import { type TextPart, evidenceIn } from '../../mail-text.ts';
import type { Fact, PersonRead } from '../../reading.ts';
import type { WrittenName } from './person-name.ts';

/** A mail that names more is a list of something else; comparing all with all has to stay cheap. */
export const MOST_NAMED = 60;

export function personOf(part: TextPart, name: WrittenName, role: PersonRead['part'], title: string | undefined, end = name.end): Fact<PersonRead> {
  const rank = name.honorific && !NO_TITLE.test(name.honorific) ? name.honorific : undefined;
  const what = title ?? (name.words > 1 ? rank : undefined);
  // "Mrs Dunne" is how to call her; "Dunne" would be taken for a given name.
  const full = name.words === 1 && name.honorific ? `${name.honorific} ${name.name}` : (parseName(name.name)?.full ?? name.name);
  return {
    value: { name: name.name.includes('"') ? name.name : full, part: role, ...(what ? { title: what } : {}) },
    evidence: evidenceIn(part, name.index, end),
  };
}

const NO_TITLE = /^(?:mr|mrs|ms|miss|mx|sir|herr|frau|mme|m|monsieur|madame|don|doña|señora?|sra?|sig|sigra)\.?$/i;
