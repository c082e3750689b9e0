import type { DateLanguage } from '../dates/date-words.ts';
import { LONGEST_MINUTES, readLength } from '../dates/read-length.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Appointment } from './appointments/appointment.ts';

/** How long the interview takes: the range of its time, else the length named in the text. */
export function readDuration(mail: MailText, start: Appointment | undefined): Fact<number> | undefined {
  const named = namedLength(mail.body, mail.language.dates);
  if (start?.clock && start.endClock) {
    const minutes = minutesBetween(start.clock, start.endClock);
    // "between 1 and 3, around 20 minutes" leaves open when it begins.
    const isWindow =
      named !== undefined && named.value * 2 <= minutes && WINDOW.test(start.part.text.slice(Math.max(0, start.timeIndex - 10), start.timeIndex + 8));
    if (!isWindow && minutes > 0 && minutes <= LONGEST_MINUTES) return { value: minutes, evidence: evidenceIn(start.part, start.index, start.end) };
  }
  return named ?? namedLength(mail.subject, mail.language.dates);
}

const WINDOW = /between|zwischen|entre|tra le|tussen/i;

function minutesBetween(from: string, to: string): number {
  const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return (minutesOf(to) - minutesOf(from) + 24 * 60) % (24 * 60);
}

/** The length named first, with those that follow it: "20 min talk followed by 40 min of questions". One said of the whole goes first: "3 h 15 in all". */
function namedLength(part: TextPart, language: DateLanguage): Fact<number> | undefined {
  const named = [...lengthsIn(part, language)];
  const first = named.find(({ isWhole }) => isWhole) ?? named[0];
  if (!first) return undefined;
  let { minutes, end } = first;
  for (const next of first.isWhole ? [] : named.slice(named.indexOf(first) + 1)) {
    if (next.index - end > FOLLOW_REACH || !language.purposes.plus.test(part.text.slice(end, next.index).toLowerCase())) break;
    minutes += next.minutes;
    end = next.end;
  }
  return minutes <= LONGEST_MINUTES ? { value: minutes, evidence: evidenceIn(part, first.index, end) } : undefined;
}

/** How far one length may stand from the next that is added, in characters. */
const FOLLOW_REACH = 60;
const MOST_LENGTHS = 20;

interface Length {
  readonly minutes: number;
  readonly index: number;
  readonly end: number;
  readonly isWhole: boolean;
}

function lengthsIn(part: TextPart, language: DateLanguage): Length[] {
  const found: Length[] = [];
  let [passed, next] = [0, 0];
  for (const [at, token] of part.tokens.entries()) {
    if (at < next) continue;
    if (found.length === MOST_LENGTHS) break;
    while (passed < part.dates.length && (part.dates[passed]?.end ?? 0) <= token.index) passed += 1;
    // "à 9h" is no nine hours.
    const mention = part.dates[passed];
    if (mention?.clock !== undefined && mention.index <= token.index) continue;
    const read = readLength(part.tokens, at, language);
    if (!read || isMargin(part.tokens, at, read.next, language)) continue;
    const last = part.tokens[read.next - 1] ?? token;
    next = read.next;
    const [before, after] = [part.text.slice(Math.max(0, token.index - 24), token.index), part.text.slice(last.end, last.end + 24)].map((text) =>
      text.toLowerCase(),
    );
    const isWhole =
      language.purposes.whole.test(after?.split(/[.\n]/, 1)[0] ?? '') || language.purposes.whole.test(before?.split(/[.\n]/).at(-1) ?? '');
    found.push({ minutes: read.minutes, index: token.index, end: last.end, isWhole });
  }
  return found;
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
