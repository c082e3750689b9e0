import { mailInFile, MOST_BYTES, type MailFileError } from '../../core/mail/mail-file.ts';
import type { Message } from '../../core/mail/message.ts';
import { pastedMail } from '../../core/mail/pasted-mail.ts';
import { type Result, ok } from '../../core/result.ts';

/** As much of an invitation as the worker takes. */
const MOST_CALENDAR = 1_000_000;

/** The mail in a pasted text: a mail as it was copied, its whole source, or the text of a calendar file (C8). */
export function mailInText(text: string): Message {
  if (isCalendar(text)) return calendarMail('paste', text);
  const source = isMailSource(text) ? mailInFile(new TextEncoder().encode(text.trimStart()), crypto.randomUUID(), decodeText) : undefined;
  return source?.ok ? source.value : pastedMail(text, crypto.randomUUID());
}

/** The mail in a file, .eml or .ics, whatever its name; only its beginning is read. Rejects where the browser cannot read the file. */
export async function mailInGivenFile(file: Blob): Promise<Result<Message, MailFileError>> {
  const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
  const beginning = decodeText(bytes.subarray(0, MOST_CALENDAR), 'utf-8');
  return isCalendar(beginning) ? ok(calendarMail('file', beginning)) : mailInFile(bytes, crypto.randomUUID(), decodeText);
}

const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR\s/i.test(text.slice(0, 1_000));

/** What is copied from a mail's page has its sender and subject at most; only its source says how it was sent. */
const isMailSource = (text: string): boolean =>
  /^(?:Received|MIME-Version|Message-ID|Content-Type|Return-Path|Delivered-To):/im.test(
    text
      .trimStart()
      .slice(0, 20_000)
      .split(/\n\r?\n/)[0] ?? '',
  );

const calendarMail = (site: 'paste' | 'file', calendar: string): Message => ({
  site,
  id: crypto.randomUUID(),
  subject: '',
  to: [],
  cc: [],
  blocks: [],
  links: [],
  calendar: calendar.slice(0, MOST_CALENDAR),
  attachments: [],
  fromMe: false,
  collapsed: false,
  clipped: false,
});

function decodeText(bytes: Uint8Array<ArrayBuffer>, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // The one that programs mean which name none, or one of their own.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
