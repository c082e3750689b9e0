import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { Appointment } from './appointments.ts';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
};
const UNIT_MINUTES: Readonly<Record<string, number>> = { minute: 1, minutes: 1, min: 1, mins: 1, hour: 60, hours: 60, hr: 60, hrs: 60, h: 60 };
/** Before or after these a span is a notice or a margin, not the length of a talk. */
const NOT_AFTER = new Set(['within', 'next', 'every', 'last', 'past']);
const NOT_BEFORE = new Set(['early', 'before', 'prior', 'beforehand', 'ago', 'notice', 'earlier', 'late', 'ahead', 'in']);
const LONGEST_MINUTES = 12 * 60;

/** How long the interview takes: the range of its time, else the length named in the text. */
export function readDuration(mail: MailText, start: Appointment | undefined): Fact<number> | undefined {
  if (start?.clock && start.endClock) {
    const minutes = minutesBetween(start.clock, start.endClock);
    if (minutes > 0 && minutes <= LONGEST_MINUTES) return { value: minutes, evidence: evidenceIn(start.part, start.index, start.end) };
  }
  return namedLength(mail.body) ?? namedLength(mail.subject);
}

function minutesBetween(from: string, to: string): number {
  const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return (minutesOf(to) - minutesOf(from) + 24 * 60) % (24 * 60);
}

function namedLength(part: TextPart): Fact<number> | undefined {
  for (const [at, token] of part.tokens.entries()) {
    const read = readLength(part.tokens, at);
    if (!read || isMargin(part.tokens, at, read.next)) continue;
    const last = part.tokens[read.next - 1] ?? token;
    return { value: read.minutes, evidence: evidenceIn(part, token.index, last.end) };
  }
  return undefined;
}

/** "45 minutes", "45-minute", "1.5 hours", "half an hour", "an hour", "1h 30m". */
function readLength(tokens: readonly Token[], at: number): { minutes: number; next: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.lower === 'half' && tokens[at + 1]?.lower === 'an' && tokens[at + 2]?.lower === 'hour') return { minutes: 30, next: at + 3 };
  let amount = token.kind === 'number' && token.text.length <= 3 ? Number(token.text) : NUMBER_WORDS[token.lower];
  if (amount === undefined) return undefined;
  let next = at + 1;
  const fraction = tokens[next + 1];
  if (tokens[next]?.text === '.' && fraction?.kind === 'number' && !fraction.spaced) {
    amount += Number(`0.${fraction.text}`);
    next += 2;
  }
  // "30-45 minutes": the longer one, so that the end is not taken too early.
  const upper = tokens[next + 1];
  if (['-', '–', 'to'].includes(tokens[next]?.lower ?? '') && upper?.kind === 'number' && upper.text.length <= 3) {
    amount = Number(upper.text);
    next += 2;
  }
  if (tokens[next]?.text === '-' || tokens[next]?.text === '‑') next += 1;
  const unit = UNIT_MINUTES[tokens[next]?.lower ?? ''];
  const minutes = unit === undefined ? 0 : Math.round(amount * unit);
  return minutes >= 5 && minutes <= LONGEST_MINUTES ? { minutes, next: next + 1 } : undefined;
}

function isMargin(tokens: readonly Token[], at: number, next: number): boolean {
  const before = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  return (
    before.some((word) => NOT_AFTER.has(word)) ||
    before[0] === 'in' ||
    before[0] === 'least' ||
    NOT_BEFORE.has(tokens[next]?.lower ?? '') ||
    tokens[next]?.text === '/'
  );
}
