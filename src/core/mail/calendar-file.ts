import { type CalendarError, type CalendarEvent, readCalendar } from '../calendar/ics/read-calendar.ts';
import { type Result, ok } from '../result.ts';
import type { Message } from './message.ts';
import type { EventAnswer } from './reading.ts';

/** A calendar text larger than this is not sent about; what makes real ones large is what is attached to them. */
const MOST_CHARACTERS = 1_000_000;

/**
 * A calendar file without a mail around it, or its text pasted (C8, C9). `id` is made up by the caller, for an event that has none of its own; an
 * expected failure says why there is nothing to read.
 */
export function calendarFile(text: string, site: 'file' | 'paste', id: string): Result<Message, CalendarError> {
  const read = readCalendar(text, 0);
  if (!read.ok) return read;
  // What is called off or answered is known by its name; what is to be kept is nothing without its time.
  const { start, cancelled, method } = read.value;
  if (!start && !cancelled && !(method && answers.has(method.value))) return { ok: false, code: 'no-start' };
  const calendar = text.length > MOST_CHARACTERS ? withoutAttachments(text) : text;
  if (calendar.length > MOST_CHARACTERS) return { ok: false, code: 'calendar-too-large' };
  const message: Message = {
    site,
    ...idsOf(read.value, id),
    subject: '',
    to: [],
    cc: [],
    blocks: [],
    links: [],
    calendar,
    attachments: [],
    fromMe: false,
    collapsed: false,
    clipped: false,
  };
  return ok(message);
}

const LONGEST_ID = 160;

/** The same file has the same id wherever it is dropped, and so is kept once; all updates of an event are a thread. */
function idsOf({ id, sequence, method }: CalendarEvent, madeUp: string): Pick<Message, 'id' | 'threadId'> {
  if (id === undefined) return { id: madeUp };
  const threadId = id.slice(0, LONGEST_ID);
  return { id: `${threadId} ${sequence} ${(method?.value ?? '').slice(0, 20)}`.trim(), threadId };
}

/** Without the files that a calendar text carries in itself. */
function withoutAttachments(text: string): string {
  const kept: string[] = [];
  let isAttachment = false;
  for (const line of text.split('\n')) {
    if (!/^[ \t]/.test(line)) isAttachment = /^ATTACH[;:]/i.test(line);
    if (!isAttachment) kept.push(line);
  }
  return kept.join('\n');
}

/** What a text's method says that only answers to an event (RFC 5546, 3.2). */
export const answers: ReadonlyMap<string, EventAnswer['does']> = new Map([
  ['reply', 'may-come'],
  ['refresh', 'asks-again'],
  ['counter', 'proposes'],
  ['declinecounter', 'keeps-time'],
]);
