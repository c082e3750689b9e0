import { sentence } from '../../sentence.ts';
import { type Check, namedIn, phraseIn } from './finding.ts';

/** The mail is about this employer or this role, and names no other employer the user is in touch with (C22). */
export const rightCompany: Check = (text, { application, otherCompanies }, step) => {
  const { company, role } = application;
  const wrong = otherCompanies
    // "Finch" is no stranger in a mail to "Harbor & Finch".
    .filter((other) => !company?.toLowerCase().includes(other.toLowerCase()))
    .flatMap((other) => namedIn(text, other) ?? []);
  if (wrong.length > 0)
    return wrong.map((words) => ({ code: 'wrong-company', blocks: false, reason: sentence('findingWrongCompany', { words }), words }));

  // In an answer to their own mail, and in a few words on LinkedIn, they know which company; a question out of the blue has to say.
  if (step.about !== 'status' || !company) return [];
  const isNamed = [company, role ?? company].some((name) => phraseIn(text, name.toLowerCase()) !== undefined);
  return isNamed ? [] : [{ code: 'missing-company', blocks: false, reason: sentence('findingMissingCompany', { company }) }];
};
