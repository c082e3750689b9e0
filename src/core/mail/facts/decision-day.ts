import { addDays, type Day, weekdayOf } from '../../calendar/time.ts';
import { evidenceIn, type MailText } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import { spanEndingAt } from './spans.ts';

const ANSWERS = /\b(?:hear (?:back )?(?:from|by|back|within)|hear back|decision|decide|deciding|update you|update|updated|feedback|get back|getting back|let you know|be in touch|in touch|outcome|reach out|contact you|notify|notified|inform you|come back to you|respond to you|next steps|answer)\b/i;
/** What the reader is to do by then is a deadline, not a promise. */
const YOURS = /\b(?:please|you (?:must|need|should|have|are required)|your decision|accept|submit|complete|respond by|reply by|confirm by|let (?:us|me) know|if you (?:don't|do not|haven't|have not))\b/i;

/** The day by which they promise an answer (C40, C41). */
export function readDecisionDay({ body, day: written }: MailText): Fact<Day> | undefined {
  for (const { index, end } of body.sentences) {
    const sentence = body.text.slice(index, Math.min(end, index + 600));
    const answer = ANSWERS.exec(sentence);
    if (!answer || YOURS.test(sentence)) continue;
    const mention = body.dates.find((date) => date.index >= index && date.end <= end && date.day !== undefined && /\b(?:by|before|until|on|than|end of|around|of)\s*(?:the\s*)?$/i.test(body.text.slice(Math.max(index, date.index - 16), date.index + (date.index > index ? 0 : 0))));
    if (mention) {
      const day = mention.lastDay ?? mention.day;
      if (day !== undefined && (written === undefined || day >= written)) return { value: day, evidence: evidenceIn(body, mention.index, mention.end) };
    }
    const span = written === undefined ? undefined : spanEndingAt(sentence, written);
    if (span) return { value: span.day, evidence: evidenceIn(body, index + span.index, index + span.end) };
  }
  return undefined;
}

/** The last working day on or before `day`: offices promise Fridays. */
export const lastWorkingDay = (day: Day): Day => (weekdayOf(day) === 0 ? addDays(day, -2) : weekdayOf(day) === 6 ? addDays(day, -1) : day);
