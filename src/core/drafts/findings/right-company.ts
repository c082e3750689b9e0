import { sentence } from '../../sentence.ts';
import { type Check, phraseIn, placesOf } from './finding.ts';

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

/** The name as it stands in the text. One of a single word may be an everyday word, such as "On" or "Remote": it has to have a capital within a sentence. */
function namedIn(text: string, company: string): string | undefined {
  const found = placesOf(text, company.toLowerCase()).map((at) => ({ at, words: text.slice(at, at + company.length) }));
  const isCertain = ({ at, words }: { at: number; words: string }) =>
    company.includes(' ') || (words !== words.toLowerCase() && !beginsSentence(text, at));
  return found.find(isCertain)?.words;
}

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 10), at);
  const words = before.trimEnd();
  return words === '' || /[.!?:]$/.test(words) || before.includes('\n', words.length);
}
