import type { PersonRead } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { AUXILIARIES, DETERMINERS, MEETS } from './words.ts';
import { wordSet } from '../../word-set.ts';

interface Lead {
  readonly role: PersonRead['part'];
  /** The lead alone does not tell whether one meets them. */
  readonly isLoose?: boolean;
}

const CONTACTS = wordSet('contact call ring phone email e-mail text message tell cc reach recruiter');
const TO_WORDS = wordSet('speak speaking talk talking report chat chatting present presenting introduce introduced introducing spoken');
const QUESTIONS = wordSet('questions queries requests question go reply write accommodation email directed addressed made refer');

/** What makes "with Dana Reyes" a person, not a firm. */
const MEETINGS = wordSet(
  `meet meeting meetings speak speaking talk talking interview interviews interviewed chat chatting call conversation discussion connect screen screening session scheduled round time introduce introducing be dial sit panel video
  hour half minutes spend intro introduction appointment catch-up coffee visit lunch slot spoke booked`,
);
const PANELS = wordSet('panel board committee interviewers participants panellists panelists team consists includes comprises jury');
const LED = wordSet('interviewed conducted led hosted joined run chaired seen invited called met held scheduled accompanied welcomed');
const LOOK_BACK = 14;

/** The word before a name, or before what the person is, that says one meets or reaches them. */
export function leadOf(tokens: readonly Token[], at: number, from: number): Lead | undefined {
  let position = at - 1;
  // "with me, our CTO Dana Reyes"; "(Ms Roshni Kapadia)"
  while ([',', '(', '"', ':', '-', '–', 'and', '&'].includes(tokens[position]?.lower ?? '') && position > at - 4) position -= 1;
  const lead = tokens[position];
  if (!lead || lead.index < from) return undefined;
  const before = tokens.slice(Math.max(0, position - LOOK_BACK), position + 1).filter(({ index }) => index >= from);
  const has = (words: ReadonlySet<string>, most = LOOK_BACK) => before.slice(-most - 1).some(({ lower }) => words.has(lower));
  const isDirect = position === at - 1;
  switch (lead.lower) {
    case 'with':
      return has(MEETINGS) || before.some(({ kind }) => kind === 'number') ? { role: 'interviewer' } : undefined;
    case 'by':
      return has(LED, 3) ? { role: 'interviewer' } : undefined;
    case 'for':
      return ['ask', 'asking', 'asks'].includes(tokens[position - 1]?.lower ?? '') ? { role: 'interviewer', isLoose: true } : undefined;
    case 'to':
      if (has(TO_WORDS, 2)) return { role: 'interviewer' };
      return has(QUESTIONS, 6) ? { role: 'coordinator' } : undefined;
    case 'of':
      return isCapitalPair(tokens, at) && MADE_OF.has(tokens[position - 1]?.lower ?? '') ? { role: 'interviewer' } : undefined;
    case 'is':
    case 'are':
    case 'includes':
    case 'comprises':
    case 'being':
      if (has(PANELS, 8)) return { role: 'interviewer' };
      return ['name', 'this'].includes(tokens[position - 1]?.lower ?? '') && isDirect ? { role: 'interviewer', isLoose: true } : undefined;
    // "a chap called Moses Adeleke", "the partners seeing you: …"
    case 'called':
    case 'named':
      return isDirect && PERSONS.has(tokens[position - 1]?.lower ?? '') ? { role: 'interviewer' } : undefined;
    case 'you':
      return ['seeing', 'meeting', 'interviewing'].includes(tokens[position - 1]?.lower ?? '') && !isDirect ? { role: 'interviewer' } : undefined;
    // "Interviewing you will be …", "you've got … for the first part"
    case 'be':
      return isDirect && has(COMES, 5) ? { role: 'interviewer' } : undefined;
    case 'got':
    case 'have':
      return isDirect && ["you've", "you'll", 'have', 'will'].includes(tokens[position - 1]?.lower ?? '') && isCapitalPair(tokens, at)
        ? { role: 'interviewer', isLoose: true }
        : undefined;
    case "it's":
    case "i'm":
      return isDirect ? { role: 'interviewer', isLoose: true } : undefined;
    default:
      if (MEETS.has(lead.lower))
        return isDirect || lead.lower === 'me' || lead.lower === 'myself' || lead.lower === 'meet' ? { role: 'interviewer' } : undefined;
      if (lead.lower === 'let' || (CONTACTS.has(lead.lower) && isDirect && (lead.text === lead.lower || isCapitalPair(tokens, at))))
        return { role: 'coordinator' };
      return PANELS.has(lead.lower) && !isDirect ? { role: 'interviewer' } : undefined;
  }
}

const COMES = wordSet('interviewing joining meeting seeing hosting leading attending');
const MADE_OF = wordSet('consists consist composed comprised comprises up panel board committee consisting team jury');
const PERSONS = wordSet('chap guy fellow lady woman man colleague person engineer manager director gentleman lad girl');

/** "Call Dana Reyes", but not "Call Reception". */
const isCapitalPair = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

/** "with head brewer Ines Fairbanks": what somebody works as is not always a known word. */
export function leadOverWork(tokens: readonly Token[], at: number, from: number): Lead | undefined {
  for (let position = at - 1; position > at - 4; position -= 1) {
    const token = tokens[position];
    if (!token || token.index < from || token.kind !== 'word' || token.text !== token.lower) return undefined;
    if (position < at - 1 && ['with', 'meet', 'see'].includes(token.lower)) return leadOf(tokens, position + 1, from);
    if (
      DETERMINERS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      ['and', 'the', 'at', 'from', 'for', 'of', 'in', 'on', 'to', 'by'].includes(token.lower)
    )
      return undefined;
  }
  return undefined;
}
