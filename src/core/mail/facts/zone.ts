import type { Zone } from '../../calendar/time.ts';
import { type ZoneHints, readCity, readZone } from '../dates/zones.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Appointment } from './appointments/appointment.ts';
import { wordSet } from '../word-set.ts';

/** The zone in which a mail states its times: beside the time itself, beside another time, or named for all of them. */
export function readZoneFact(mail: MailText, start: Appointment | undefined, appointments: readonly Appointment[]): Fact<Zone> | undefined {
  const beside = [start, ...appointments].find((appointment) => appointment?.zone !== undefined);
  if (beside?.zone) return { value: beside.zone, evidence: evidenceIn(beside.part, beside.index, beside.end) };
  const hints = { named: mail.language.dates.zones, country: mail.country, onlyCapitals: mail.language.dates.wordsAreStrict };
  return namedZone(mail.body, hints) ?? namedZone(mail.subject, hints);
}

/** Words that say a zone follows for all times: "Time zone:", "all times are", "times:", "All CET", "fuso de". */
const OPENERS = wordSet('timezone times zone all both zeitzone fuseau fuso huso tijdzone zona zeiten horaires horarios horários');

/** "Time zone: Europe/Berlin", "all times are Eastern", "(GMT-05:00)", "8 to 12 September, Pacific time". */
function namedZone(part: TextPart, hints: ZoneHints): Fact<Zone> | undefined {
  const { tokens } = part;
  for (const [at, token] of tokens.entries()) {
    const opens = token.text === '(' || OPENERS.has(token.lower) || isOurTime(tokens, at);
    const isSpoken = token.kind === 'word' && (isTime(tokens[at + 1]) || isForAll(tokens[at + 1]) || isListOfPlaces(tokens, at));
    if (!opens && !isSpoken) continue;
    const last = isSpoken ? at : at + (token.text === '(' ? 1 : 4);
    for (let next = isSpoken ? at : at + 1; next <= last; next += 1) {
      const zone = readZone(tokens, next, hints) ?? (isFuso(token) || isOurTime(tokens, at) ? readCity(tokens, next) : undefined);
      const [from, to] = [tokens[next], tokens[(zone?.next ?? 0) - 1]];
      if (zone && from && to && tokens[next - 1]?.kind !== 'break') return { value: zone.zone, evidence: evidenceIn(part, from.index, to.end) };
      if (tokens[next]?.kind === 'break') break;
    }
  }
  return undefined;
}

/** "IST throughout" */
const isForAll = (token: Token | undefined): boolean => token?.lower === 'throughout';
/** "Dublin, Edinburgh, Lisbon, London" on a line of its own. */
const isListOfPlaces = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === ',' &&
  tokens[at + 3]?.text === ',' &&
  (tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'break' || tokens[at - 1]?.text === ')');
/** "our time here in Munich", "my time in Lagos" */
const isOurTime = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'time' && OURS.has(tokens[at - 1]?.lower ?? '');
const OURS = new Set(['our', 'my', 'local']);

const isTime = (token: Token | undefined): boolean => token?.lower === 'time' || token?.lower === 'timezone';
const isFuso = ({ lower }: Token): boolean => OPENERS.has(lower) && lower !== 'all' && lower !== 'both' && lower !== 'times';
