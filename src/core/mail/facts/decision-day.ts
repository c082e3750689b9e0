import type { Day } from '../../calendar/time.ts';
import { evidenceIn, type MailText } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import { spanEndingAt } from './spans.ts';

const ANSWERS =
  /\b(?:hear (?:back )?(?:from|by|back|within)|hear back|decision|decide|deciding|update you|update|updated|feedback|get back|getting back|let you know|be in touch|in touch|outcome|reach out|contact you|notify|notified|inform you|come back to you|respond to you|next steps|answer)\b/i;
/** What the reader is to do by then is a deadline, not a promise. */
const YOURS =
  /\b(?:please|you (?:must|need|should|have|are required)|your decision|accept|submit|respond by|reply by|confirm by|let (?:us|me) know|if you (?:don't|do not|haven't|have not))\b/i;

/** Stands right before the promised day. */
const PROMISED = /\b(?:by|before|until|on|than|around|of|week of|about)(?: the| end of| close of business| cob| eod| latest| no later than)*\s*$/i;

/** The day by which they promise an answer (C40, C41). */
export function readDecisionDay({ body, day: written }: MailText): Fact<Day> | undefined {
  for (const { index, end } of body.sentences) {
    const sentence = body.text.slice(index, Math.min(end, index + 600));
    const answer = ANSWERS.exec(sentence);
    if (!answer || YOURS.test(sentence)) continue;
    const isPromised = (from: number) => PROMISED.test(body.text.slice(Math.max(index, from - 24), from));
    const mention = body.dates.find((date) => date.index >= index && date.end <= end && date.day !== undefined && isPromised(date.index));
    if (mention) {
      const day = mention.lastDay ?? mention.day;
      if (day !== undefined && (written === undefined || day >= written))
        return { value: day, evidence: evidenceIn(body, mention.index, mention.end) };
    }
    const span = written === undefined ? undefined : spanEndingAt(sentence, written);
    if (span) return { value: span.day, evidence: evidenceIn(body, index + span.index, index + span.end) };
  }
  return undefined;
}
