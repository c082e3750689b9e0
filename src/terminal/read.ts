/** Reads mail at a shell prompt: `read --zone Europe/Berlin`, JSON Lines of mail on stdin, a line of its reading each on stdout. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type Instant, instantAt, isDay, isZone } from '../core/calendar/time.ts';
import { parseAddress } from '../core/mail/address.ts';
import { htmlText } from '../core/mail/html-text.ts';
import type { Message } from '../core/mail/message.ts';
import { readMail } from '../core/mail/read-mail.ts';
import type { Fact, When } from '../core/mail/reading.ts';
import { splitText } from '../core/mail/split-text.ts';
import { answerLines } from './json-lines.ts';

const { values: options } = parseArgs({ options: { zone: { type: 'string', default: 'UTC' } } });
if (!isZone(options.zone)) {
  console.error(`--zone ${options.zone}: not a time zone; write one such as Europe/Berlin`);
  process.exit(1);
}

const mail = v.object({
  id: v.union([v.string(), v.number()]),
  subject: v.optional(v.nullable(v.string()), ''),
  from: v.optional(v.nullable(v.string()), ''),
  to: v.optional(v.nullable(v.union([v.string(), v.array(v.string())])), ''),
  date: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.check((date) => date === '' || isTime(date), 'date is not an ISO time'),
      ),
    ),
  ),
  text: v.optional(v.nullable(v.string()), ''),
  html: v.optional(v.nullable(v.string())),
  ics: v.optional(v.nullable(v.string())),
});

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)? ?(Z|[+-]\d{2}:?\d{2})?$/;

/** Whether a date is one; a header that lost its century is, although no mail was sent then. */
function isTime(date: string): boolean {
  const [, day = ''] = ISO_TIME.exec(date.trim()) ?? [];
  return isDay(day) || (day !== '' && !isOfOurTime(day));
}

const isOfOurTime = (day: string): boolean => day >= '1970' && day < '2200';

/** The instant of an ISO date and time; without an offset it is what the clocks of --zone show. */
function sentAtOf(date: string | null | undefined): { readonly sentAt?: Instant } {
  const [, day = '', clock = '00:00', offset] = ISO_TIME.exec(date?.trim() ?? '') ?? [];
  if (!isDay(day)) return {};
  const sentAt = offset === undefined ? instantAt(day, clock, options.zone) : Date.parse(date ?? '');
  return Number.isFinite(sentAt) ? { sentAt } : {};
}

function messageOf({ id, subject, from, to, date, text, html, ics }: v.InferOutput<typeof mail>): Message {
  const marked = htmlText(html ?? '');
  return {
    site: 'file',
    id: String(id),
    subject: subject ?? '',
    ...(from ? { from: parseAddress(from) } : {}),
    to: [to ?? []]
      .flat()
      .filter((one) => one !== '')
      .map(parseAddress),
    cc: [],
    ...sentAtOf(date),
    blocks: splitText(text || marked.text),
    links: marked.links,
    ...(ics ? { calendar: ics } : {}),
    attachments: [],
    fromMe: false,
    collapsed: false,
    clipped: false,
  };
}

const wall = (fact: Fact<When> | undefined): string | undefined =>
  fact?.value.day !== undefined && fact.value.clock !== undefined ? `${fact.value.day}T${fact.value.clock}` : undefined;
const isoOf = (instant: Instant | undefined): string | undefined => (instant === undefined ? undefined : new Date(instant).toISOString());

function written(id: string | number, message: Message): unknown {
  // A mail without a date is read as of today, as one pasted just now would be.
  const reading = readMail(message, { zone: options.zone, now: Date.now() });
  const { start, oldStart } = reading;
  return {
    id,
    kind: reading.kind,
    start: wall(start),
    startAt: isoOf(start?.value.instant),
    startDay: start?.value.day,
    startTime: start?.value.clock,
    timeZone: reading.zone?.value,
    durationMin: reading.durationMinutes?.value,
    company: reading.company?.value,
    role: reading.role?.value,
    people: reading.people.map(({ value: { name, address, title } }) => ({ name, address, title })),
    link: reading.link?.value,
    bookingLink: reading.bookingLink?.value,
    place: reading.place?.value,
    oldStart: wall(oldStart),
    slots: reading.slots.map(wall),
    decisionBy: reading.decisionBy?.value,
    deadline: reading.deadline?.value,
    requests: reading.requests.map(({ value }) => value),
    noFollowUp: reading.noFollowUp?.value,
    confidence: reading.confidence,
    because: reading.because.map(({ words }) => words),
    evidence: Object.fromEntries(
      Object.entries({ ...reading, durationMin: reading.durationMinutes }).flatMap(([name, fact]) => (isFact(fact) ? [[name, fact.evidence]] : [])),
    ),
  };
}

const isFact = (value: unknown): value is Fact<unknown> => typeof value === 'object' && value !== null && 'evidence' in value;

answerLines((value) => {
  const line = v.parse(mail, value);
  return written(line.id, messageOf(line));
});
