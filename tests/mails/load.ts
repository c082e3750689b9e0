import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { root } from '../../build.mjs';
import { mailKinds } from '../../src/core/mail/reading.ts';

/**
 * The mails that the reader is built and measured with, one readable file each: header lines, an empty line, the text as it arrived,
 * a line `=== reading`, and what a careful person reads in it, as JSON. All are written for this project; people, firms and addresses are invented.
 */

const folder = join(root, 'tests/mails');

const wallTime = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/));
const day = v.pipe(v.string(), v.isoDate());
const text = v.pipe(v.string(), v.minLength(1));

/** A fact the mail does not state is left out. Times are wall times as the mail states them. */
const reading = v.strictObject({
  kind: v.picklist(mailKinds),
  start: v.optional(wallTime),
  /** Where only a part of the start is stated. */
  startDay: v.optional(day),
  startTime: v.optional(v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/))),
  /** IANA, only where the mail states a zone. */
  timeZone: v.optional(text),
  durationMin: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5))),
  oldStart: v.optional(wallTime),
  slots: v.optional(v.array(wallTime)),
  link: v.optional(v.pipe(v.string(), v.url())),
  bookingLink: v.optional(v.pipe(v.string(), v.url())),
  place: v.optional(text),
  phone: v.optional(text),
  people: v.optional(
    v.array(
      v.strictObject({
        name: v.optional(text),
        address: v.optional(text),
        title: v.optional(text),
        part: v.picklist(['interviewer', 'coordinator']),
      }),
    ),
  ),
  company: v.optional(text),
  role: v.optional(text),
  round: v.optional(text),
  decisionBy: v.optional(day),
  deadline: v.optional(day),
  requests: v.optional(v.array(text)),
  noFollowUp: v.optional(v.literal(true)),
});

const head = v.strictObject({
  subject: v.string(),
  from: text,
  to: text,
  /** With its offset. */
  date: v.pipe(v.string(), v.isoTimestamp()),
  /** Who wrote it: person, coordinator, agency, calendar, or `ats: Name`, `scheduler: Name`, `sender: what it is` for other senders. */
  sender: text,
  language: v.picklist(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl']),
  /** What makes it particular, in a few words. */
  about: text,
});

export interface WrittenMail extends v.InferOutput<typeof head> {
  /** Path below this folder, without the ending. */
  readonly id: string;
  readonly text: string;
  readonly expected: v.InferOutput<typeof reading>;
}

/** Every mail, by its path. Throws with the path where a file is not in form. */
export function loadMails(): WrittenMail[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) =>
      parseMail(
        relative(folder, path)
          .split(sep)
          .join('/')
          .replace(/\.txt$/, ''),
        readFileSync(path, 'utf8'),
      ),
    );
}

function parseMail(id: string, file: string): WrittenMail {
  const [mail = '', after, ...more] = file.split(/^=== reading$/m);
  if (after === undefined || more.length > 0) throw new Error(`${id}: one line "=== reading" parts the mail from its reading`);
  const headEnd = mail.indexOf('\n\n');
  const fields = mail
    .slice(0, headEnd)
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
  try {
    return {
      id,
      ...v.parse(head, Object.fromEntries(fields)),
      text: mail.slice(headEnd + 2).trimEnd(),
      expected: v.parse(reading, JSON.parse(after)),
    };
  } catch (error) {
    throw new Error(`${id}: ${v.isValiError(error) ? `${v.getDotPath(error.issues[0]) ?? ''} ${error.message}` : String(error)}`, { cause: error });
  }
}
