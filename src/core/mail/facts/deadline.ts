import type { Day } from '../../calendar/time.ts';
import { evidenceIn, type MailText } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Appointment } from './appointments.ts';
import { spanEndingAt } from './spans.ts';

/** What the reader is asked to have done by then. */
const YOURS =
  /\b(?:complete|completed|completion|submit|submitted|submission|respond|reply|confirm|return|send|share|give|accept|sign|signed|rsvp|due|deadline|expires?|expiring|book|choose|pick|select|schedule|provide|finish|upload|assessment|assignment|offer|let (?:us|me) know|valid)\b/i;

/** The day by which the mail asks its reader to do something. */
export function readDeadline({ body, subject, day: written }: MailText, appointments: readonly Appointment[]): Fact<Day> | undefined {
  for (const { purpose, day, part, index, end } of appointments) {
    const around = part.text.slice(Math.max(0, index - 160), end + 80);
    if (purpose === 'deadline' && day !== undefined && YOURS.test(around)) return { value: day, evidence: evidenceIn(part, index, end) };
  }
  if (written === undefined) return undefined;
  for (const part of [body, subject]) {
    for (const { index, end } of part.sentences) {
      const sentence = part.text.slice(index, Math.min(end, index + 600));
      const span =
        YOURS.test(sentence) &&
        /\bwithin\b|\bin \d|\bnext\b|\bend of\b/i.test(sentence) &&
        !/\b(?:we|team|recruiter)(?:'ll| will| would)\b/i.test(sentence)
          ? spanEndingAt(sentence, written)
          : undefined;
      if (span) return { value: span.day, evidence: evidenceIn(part, index + span.index, index + span.end) };
    }
  }
  return undefined;
}
