import type { CalendarError } from '../../core/calendar/ics/read-calendar.ts';
import { unfoldBytes } from '../../core/calendar/ics/unfold-bytes.ts';
import { calendarFile } from '../../core/mail/calendar-file.ts';
import { mailInFile, MOST_BYTES, type MailFileError } from '../../core/mail/mail-file.ts';
import type { Message } from '../../core/mail/message.ts';
import { pastedMail } from '../../core/mail/pasted-mail.ts';
import { type Result, ok } from '../../core/result.ts';

/** The mail in a pasted text: a mail as it was copied, its whole source, or the text of a calendar file (C8). */
export function mailInText(text: string): Result<Message, MailFileError | CalendarError> {
  const calendar = isCalendar(text) ? calendarFile(text, 'paste', crypto.randomUUID()) : undefined;
  if (calendar?.ok || calendar?.code === 'no-start') return calendar;
  const source = isMailSource(text) ? mailInFile(new TextEncoder().encode(text.trimStart()), crypto.randomUUID(), decodeText) : undefined;
  return source?.ok || source?.code === 'body-not-read' ? source : ok(pastedMail(text, crypto.randomUUID()));
}

/** The mail in a file, .eml or .ics, whatever its name; only its beginning is read. Rejects where the browser cannot read the file. */
export async function mailInGivenFile(file: Blob): Promise<Result<Message, MailFileError | CalendarError>> {
  const bytes = inUtf8(new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer()));
  if (!isCalendar(decodeText(bytes.subarray(0, 1_000), 'utf-8'))) return mailInFile(bytes, crypto.randomUUID(), decodeText);
  return calendarFile(decodeText(unfoldBytes(bytes), 'utf-8'), 'file', crypto.randomUUID());
}

/** A whole file in UTF-16, as old Windows programs save text, in UTF-8; it says so by its first two bytes. */
function inUtf8(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const charset = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return charset === undefined ? bytes : new TextEncoder().encode(decodeText(bytes, charset));
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

function decodeText(bytes: Uint8Array<ArrayBuffer>, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // The one that programs mean which name none, or one of their own.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
