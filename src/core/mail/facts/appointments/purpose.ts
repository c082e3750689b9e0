import type { DateLanguage } from '../../dates/date-words.ts';
import type { Purposes } from '../../dates/purpose-words.ts';
import type { TextPart } from '../../mail-text.ts';
import type { Sentence } from '../../sentences.ts';
import { firstFrom } from '../../tokens.ts';
import { type Appointment, type Joined, type Purpose, REACH, isChoice } from './appointment.ts';

const CANNOT_REACH = 80;

function purposeOf(before: string, whole: string, lead: string, { clock, isOpenHours }: Joined, purposes: Purposes): Purpose {
  if (isOpenHours) return 'past';
  const { deadline, answer, yours, past, new: moved, to, old, not } = purposes;
  if (not.test(before) || not.test(lead) || old.test(lead) || WAS_DUE.test(before)) return 'old';
  if (deadline.test(before)) return answer.test(whole) && !yours.test(whole) ? 'answer' : 'deadline';
  // "than first sent, so 11:00", "as we said but Friday"
  const [isPast, isOld] = [past, old].map((words) => !TURN.test(words.exec(before)?.[0] ?? TURNED));
  if (isPast) return 'past';
  if ((moved.test(before) || to.test(before)) && !FROM.test(before)) return 'new';
  if (isOld || isRuledOut(before, purposes)) return 'old';
  // "We hear us on Wednesday at 16:30": nobody promises an answer to the minute.
  return clock === undefined && answer.test(before) && !INTERVIEW.test(whole) ? 'answer' : 'meeting';
}

const TURN = /(?<!\p{L})(?:but|so|now)(?!\p{L})/u;

const TURNED = 'but';

const WAS_DUE = /(?:was|were) due[^\n]{0,4}$/;

const FROM = /\bfrom\b[^\n]{0,12}$/;

const INTERVIEW = /\binterview|entretien|entrevista|colloqui|gesprek|gespräch/;

/** Whether words before a time say that it will not be, and none since offers another. */
function isRuledOut(before: string, { cannot, insteadWords }: Purposes): boolean {
  const clause = before.slice(-CANNOT_REACH);
  const found = cannot.exec(clause);
  return found !== null && !insteadWords.test(clause.slice(found.index + found[0].length));
}

const ARRIVAL_REACH = 40;

export function appointmentOf(
  part: TextPart,
  mention: Joined,
  { either, purposes }: Pick<DateLanguage, 'either' | 'purposes'>,
  previousEnd: number,
  nextIndex: number,
): Appointment {
  const sentence = sentenceAt(part, mention.index);
  const start = Math.max(sentence?.index ?? mention.index, mention.index - REACH);
  const end = Math.min(sentence?.end ?? mention.end, mention.end + REACH);
  // What stands before an earlier time speaks of that one: "instead of Monday, could we do Friday".
  const before = part.text.slice(Math.max(start, previousEnd), mention.index).toLowerCase();
  const timeIndex = mention.timeIndex ?? mention.index;
  const onItsLine =
    part.text
      .slice(Math.max(previousEnd, timeIndex - ARRIVAL_REACH), timeIndex)
      .toLowerCase()
      .split('\n')
      .at(-1) ?? '';
  const lineAfter =
    part.text
      .slice(mention.end, Math.min(nextIndex, mention.end + ARRIVAL_REACH))
      .toLowerCase()
      .split('\n')[0] ?? '';
  // "instead of 3 pm", "Nov 13, which frees your 9 am": words of its own, up to the digits.
  const own = part.text.slice(mention.index, mention.timeIndex ?? mention.end).toLowerCase();
  const lead = mention.timeIndex === undefined ? (own.split(/\d/, 1)[0] ?? '') : own;
  const after = part.text.slice(mention.end, Math.max(mention.end, Math.min(end, nextIndex))).toLowerCase();
  const whole = part.text.slice(start, end).toLowerCase();
  const off = purposes.off.exec(after)?.[0];
  const { sure: _sure, order: _order, isOpenHours: _isOpenHours, ...rest } = mention;
  return {
    ...rest,
    part,
    before,
    purpose: endsIt(part, mention, before, after, purposes) ? 'end' : purposeOf(before, whole, lead, mention, purposes),
    isAbout: purposes.about.test(whole),
    // "at 9:45 and no longer 9:00" speaks of the time that follows.
    isOff:
      off !== undefined &&
      !(SHIFTS.test(off) && (purposes.to.test(before) || isChoice(before, either))) &&
      !purposes.conditions.test(after) &&
      !(nextIndex < end && purposes.not.test(after)),
    // "10:45 for an 11:00 start"
    isArrival:
      purposes.arrival.test(onItsLine) || purposes.arrival.test(lineAfter) || /^ for (?:an? )?$/.test(part.text.slice(mention.end, nextIndex)),
    timeIndex,
    isFrom: purposes.moved.test(before),
  };
}

/** "Programme finishes at 16:00", "2:35 Finish", or a time below the label "Proposed end". */
function endsIt({ text }: TextPart, { index, clock, day, borrowsDay }: Joined, before: string, after: string, purposes: Purposes): boolean {
  if (clock === undefined || (day !== undefined && borrowsDay === undefined)) return false;
  const label = /^\s*$/.test(before)
    ? (text
        .slice(Math.max(0, index - 40), index)
        .trimEnd()
        .split('\n')
        .at(-1) ?? '')
    : '';
  return purposes.endsBefore.test(before) || purposes.endsAfter.test(after) || (label !== '' && purposes.endsBefore.test(label.toLowerCase()));
}

/** Verbs of moving that end a sentence in German and Dutch, behind the new time. */
const SHIFTS = /verschieb|verschob|verleg|verplaats|verzet/;

/** The sentence that `index` stands in. */
const sentenceAt = ({ sentences }: TextPart, index: number): Sentence | undefined => sentences[Math.max(0, firstFrom(sentences, index + 1) - 1)];
