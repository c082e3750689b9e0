import type { Zone } from '../../calendar/time.ts';
import { readZone } from '../dates/zones.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Appointment } from './appointments.ts';

/** The zone in which a mail states its times: beside the time itself, beside another time, or named for all of them. */
export function readZoneFact(mail: MailText, start: Appointment | undefined, appointments: readonly Appointment[]): Fact<Zone> | undefined {
  const beside = [start, ...appointments].find((appointment) => appointment?.zone !== undefined);
  if (beside?.zone) return { value: beside.zone, evidence: evidenceIn(beside.part, beside.index, beside.end) };
  return namedZone(mail.body) ?? namedZone(mail.subject);
}

/** "Time zone: Europe/Berlin", "all times are Eastern", "(GMT-05:00)". */
function namedZone(part: TextPart): Fact<Zone> | undefined {
  for (const [at, token] of part.tokens.entries()) {
    const named =
      token.lower === 'timezone' ||
      (token.lower === 'time' && part.tokens[at + 1]?.lower === 'zone') ||
      (token.lower === 'times' && part.tokens[at + 1]?.lower === 'are');
    const opens = token.text === '(';
    if (!named && !opens) continue;
    for (let next = at + 1; next <= at + (opens ? 1 : 4); next += 1) {
      const zone = readZone(part.tokens, next);
      const [first, last] = [part.tokens[next], part.tokens[(zone?.next ?? 0) - 1]];
      if (zone && first && last) return { value: zone.zone, evidence: evidenceIn(part, first.index, last.end) };
    }
  }
  return undefined;
}
