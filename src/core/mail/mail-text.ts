import { type Day, type Instant, type Zone, dayAt } from '../calendar/time.ts';
import { type DateMention, findDates } from './dates/find-dates.ts';
import type { Message } from './message.ts';
import type { Evidence } from './reading.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

/** More of the own words than this is not read, so that no mail is slow to read: even long job mail ends well before. */
export const MOST_CHARACTERS = 20_000;

/** A part of a mail, scanned once. */
export interface TextPart {
  readonly where: Evidence['where'];
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
}

/** A mail made ready for reading: what the kinds and facts look at. */
export interface MailText {
  readonly message: Message;
  readonly subject: TextPart;
  /** The sender's own words. Quoted mail is not read: what it says was said before and may no longer hold. */
  readonly body: TextPart;
  readonly signature: TextPart;
  readonly sender: Sender;
  /** The day it was written, in the reader's zone, where that is known. */
  readonly day: Day | undefined;
  readonly zone: Zone;
}

export interface Sender {
  readonly name: string;
  readonly address: string;
  /** In lower case, without the part before the `@`. */
  readonly domain: string;
  readonly mailbox: string;
}

/** `zone` is the reader's own; `now` stands in for the instant of sending where the mail does not state it. */
export function mailTextOf(message: Message, zone: Zone, now?: Instant): MailText {
  const written = message.sentAt ?? now;
  const reference = written === undefined ? undefined : dayAt(written, zone);
  const part = (where: Evidence['where'], text: string) => textPartOf(where, text.slice(0, MOST_CHARACTERS), reference, zone);
  const joined = (name: 'own' | 'signature') =>
    message.blocks
      .filter((block) => block.part === name)
      .map(({ text }) => text)
      .join('\n');
  const address = message.from?.address?.toLowerCase() ?? '';
  const atSign = address.lastIndexOf('@');
  return {
    message,
    subject: part('subject', message.subject),
    body: part('text', joined('own')),
    signature: part('signature', joined('signature')),
    sender: { name: message.from?.name ?? '', address, domain: address.slice(atSign + 1), mailbox: atSign < 0 ? '' : address.slice(0, atSign) },
    day: reference,
    zone,
  };
}

function textPartOf(where: Evidence['where'], text: string, reference: Day | undefined, zone: Zone): TextPart {
  const tokens = tokensOf(text);
  return { where, text, tokens, sentences: sentencesOf(tokens), dates: findDates(tokens, { reference, zone }) };
}

/** The words of `part` from `index` to `end`, as evidence. */
export const evidenceIn = (part: TextPart, index: number, end: number): Evidence => ({
  words: part.text.slice(index, end),
  where: part.where,
  index,
});
