import type { DateLanguage } from '../dates/date-words.ts';
import { LONGEST_MINUTES, readLength } from '../dates/read-length.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Appointment } from './appointments.ts';

/** How long the interview takes: the range of its time, else the length named in the text. */
export function readDuration(mail: MailText, start: Appointment | undefined): Fact<number> | undefined {
  if (start?.clock && start.endClock) {
    const minutes = minutesBetween(start.clock, start.endClock);
    if (minutes > 0 && minutes <= LONGEST_MINUTES) return { value: minutes, evidence: evidenceIn(start.part, start.index, start.end) };
  }
  return namedLength(mail.body, mail.language.dates) ?? namedLength(mail.subject, mail.language.dates);
}

function minutesBetween(from: string, to: string): number {
  const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return (minutesOf(to) - minutesOf(from) + 24 * 60) % (24 * 60);
}

function namedLength(part: TextPart, language: DateLanguage): Fact<number> | undefined {
  let passed = 0;
  for (const [at, token] of part.tokens.entries()) {
    while (passed < part.dates.length && (part.dates[passed]?.end ?? 0) <= token.index) passed += 1;
    // "à 9h" is no nine hours.
    const mention = part.dates[passed];
    if (mention?.clock !== undefined && mention.index <= token.index) continue;
    const read = readLength(part.tokens, at, language);
    if (!read || isMargin(part.tokens, at, read.next, language)) continue;
    const last = part.tokens[read.next - 1] ?? token;
    return { value: read.minutes, evidence: evidenceIn(part, token.index, last.end) };
  }
  return undefined;
}

/** Before or after words of a notice or a margin a span is not the length of a talk: "within 48 hours", "10 minutes early". */
function isMargin(tokens: readonly Token[], at: number, next: number, { marginsBefore, marginsAfter }: DateLanguage): boolean {
  return (
    marginsBefore.has(tokens[at - 1]?.lower ?? '') ||
    FAR_MARGINS.has(tokens[at - 2]?.lower ?? '') ||
    marginsAfter.has(tokens[next]?.lower ?? '') ||
    tokens[next]?.text === '/'
  );
}

/** "within the next 24 hours" */
const FAR_MARGINS = new Set(['within', 'every']);
