import { type Day, type Instant, type Zone, dayAt } from '../calendar/time.ts';
import type { DateContext, DateMention } from './dates/date-mention.ts';
import { findDates } from './dates/find-dates.ts';
import { orderOf } from './dates/order.ts';
import { countryWritesDayFirst, senderCountry, zoneWritesDayFirst } from './dates/sender-country.ts';
import type { Language } from './languages/language.ts';
import { languageOf } from './languages/language-of.ts';
import type { Message } from './message.ts';
import type { Evidence } from './reading.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

/** More of the own words than this is not read, so that no mail is slow to read: even long job mail ends well before. */
export const MOST_CHARACTERS = 8_000;
const MOST_SUBJECT_CHARACTERS = 1_000;
const MOST_NAME_CHARACTERS = 200;

/** A part of a mail, scanned once. */
export interface TextPart {
  readonly where: Evidence['where'];
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  /** Hours that are times only where a day before them has none. */
  readonly hours: readonly DateMention[];
}

/** A mail made ready for reading: what the kinds and facts look at. */
export interface MailText {
  readonly message: Message;
  readonly subject: TextPart;
  /** The sender's own words. Quoted mail is not read: what it says was said before and may no longer hold. */
  readonly body: TextPart;
  readonly signature: TextPart;
  readonly sender: Sender;
  /** The day it was written, in the reader’s zone, where the mail states it: what lies before it is past. */
  readonly day: Day | undefined;
  readonly zone: Zone;
  readonly language: Language;
  /** Two letters of the country it comes from, in lower case, where that is known. */
  readonly country: string | undefined;
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
  const address = message.from?.address?.slice(0, MOST_NAME_CHARACTERS).toLowerCase() ?? '';
  const atSign = address.lastIndexOf('@');
  const domain = address.slice(atSign + 1);
  const joined = (name: 'own' | 'signature') =>
    message.blocks
      .filter((block) => block.part === name)
      .map(({ text }) => text)
      .join('\n');
  const own = joined('own').slice(0, MOST_CHARACTERS);
  const ownTokens = tokensOf(own);
  const subjectTokens = tokensOf(message.subject.slice(0, MOST_SUBJECT_CHARACTERS));
  const language = languageOf([...ownTokens, ...subjectTokens]);
  const signatureText = joined('signature').slice(0, MOST_CHARACTERS);
  const signatureTokens = tokensOf(signatureText);
  const country = senderCountry(domain, signatureTokens);
  const writtenFirst = language.locale !== 'en' || (country === undefined ? undefined : countryWritesDayFirst(country));
  // A mail in Italian that says CET means the clocks of Italy.
  const countryOrLanguage = country ?? (language.locale === 'en' ? undefined : language.locale);
  const dates: DateContext = {
    reference,
    zone,
    country: countryOrLanguage,
    dayFirst: writtenFirst,
    // The reader's own zone only says which reading comes first.
    isDayFirstLikely: zoneWritesDayFirst(zone) ?? false,
    language: language.dates,
    withLoneHours: true,
  };
  const part = (where: Evidence['where'], text: string, tokens: readonly Token[], context: DateContext): TextPart => {
    const found = findDates(tokens, context);
    const dates = found.filter(({ isLone }) => !isLone);
    return { where, text, tokens, sentences: sentencesOf(tokens, dates), dates, hours: found.filter(({ isLone }) => isLone) };
  };
  const body = part('text', own, ownTokens, dates);
  const asInBody = { ...dates, dayFirst: writtenFirst ?? orderOf(body.dates) };
  return {
    message,
    subject: part('subject', message.subject.slice(0, MOST_SUBJECT_CHARACTERS), subjectTokens, asInBody),
    body,
    signature: part('signature', signatureText, signatureTokens, asInBody),
    sender: { name: message.from?.name?.slice(0, MOST_NAME_CHARACTERS) ?? '', address, domain, mailbox: atSign < 0 ? '' : address.slice(0, atSign) },
    // Who pastes a mail may do so after the interview: what lies before today is not past for it.
    day: message.site === 'paste' && message.sentAt === undefined ? undefined : reference,
    zone,
    language,
    country: countryOrLanguage,
  };
}

/** The words of `part` from `index` to `end`, as evidence. */
export const evidenceIn = (part: TextPart, index: number, end: number): Evidence => ({
  words: part.text.slice(index, end),
  where: part.where,
  index,
});
