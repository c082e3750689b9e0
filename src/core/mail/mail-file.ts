import { unfoldBytes } from '../calendar/ics/unfold-bytes.ts';
import { type Result, fail, ok } from '../result.ts';
import { parseAddress } from './address.ts';
import { readHeaderDate } from './header-date.ts';
import { htmlText } from './html-text.ts';
import { linkTarget } from './link-target.ts';
import type { Address, Link, Message } from './message.ts';
import { splitText } from './split-text.ts';

/** The text of bytes in a charset, by its name in a mail; whoever calls has the browser's decoder. A name nobody knows is taken for windows-1252. */
export type DecodeText = (bytes: Uint8Array<ArrayBuffer>, charset: string) => string;

/**
 * Why a file is no mail to read: it is none at all, one in Outlook's own format, which only Outlook can read, or one whose words are encrypted or
 * only in an attached file; its subject alone would be a guess.
 */
export type MailFileError = 'not-a-mail' | 'outlook-format' | 'body-not-read';

/**
 * What is read of a file. Words and invitation stand at its beginning, before what is attached; the rest is left unread, so that no file is slow.
 */
export const MOST_BYTES = 4_000_000;
const MOST_HEAD = 200_000;
const MOST_HEADERS = 1_000;
const MOST_DEPTH = 8;
const MOST_PARTS = 200;
const MOST_ADDRESSES = 50;
const MOST_ID = 200;
/** As much as the worker takes. */
const MOST_TEXT = 200_000;
const MOST_CALENDAR = 1_000_000;

/**
 * The mail in a file as mail programs save it (RFC 5322, MIME): its words, links and invitation, the names of what is attached. `id` is for a mail that
 * states none of its own. A mail that only carries another one, as one forwarded as a file, is that other one.
 * Own and small because it has to stand any file: linear in its size, at most 8 parts deep, never calling itself per line.
 */
export function mailInFile(bytes: Uint8Array, id: string, decode: DecodeText): Result<Message, MailFileError> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return fail('outlook-format');
  const source = withoutPreamble(bytesAsText(bytes.subarray(0, MOST_BYTES)));
  const reader = new PartReader(decode);
  const head = reader.readHead(source);
  const isMail = ['from', 'subject', 'date', 'received', 'message-id'].filter((name) => head.headers.has(name)).length >= 2;
  if (!isMail) return fail('not-a-mail');
  const mail = carriedIn({ head, body: reader.readBody(head, source, 0) });
  const { text, calendar, carried, isUnread } = mail.body;
  if (isUnread && text.trim() === '' && calendar === undefined && !carried?.body.text.trim()) return fail('body-not-read');
  return ok(messageOf(mail, id, decode));
}

/** A byte for each character, so that everything is looked for in one string and nothing is decoded before its charset is known. */
function bytesAsText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return pieces.join('').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** Without a byte-order mark, the separator line of a mailbox file, and the length that Apple Mail writes first. */
const withoutPreamble = (source: string): string => source.replace(/^(?:\u00ef\u00bb\u00bf)?\n*(?:From [^\n]{0,200}\n|\d{1,12} *\n)?/, '');

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (character) => character.charCodeAt(0));

interface Head {
  /** The first header of each name in lower case, unfolded and undecoded. */
  readonly headers: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly bodyAt: number;
}

/** What the parts of a mail come to. */
interface Body {
  readonly text: string;
  readonly links: readonly Link[];
  readonly calendar?: string;
  readonly attachments: readonly string[];
  /** A mail carried as a part. */
  readonly carried?: ReadMail;
  /** There is something in it that is no text, or lies too deep. */
  readonly isUnread: boolean;
}
const NOTHING: Body = { text: '', links: [], attachments: [], isUnread: false };
const UNREAD: Body = { ...NOTHING, isUnread: true };

interface ReadMail {
  readonly head: Head;
  readonly body: Body;
}

class PartReader {
  private readonly decode: DecodeText;
  private parts = 0;

  constructor(decode: DecodeText) {
    this.decode = decode;
  }

  readHead(source: string): Head {
    const headers = new Map<string, string>();
    let at = 0;
    let name = '';
    for (let count = 0; at < source.length && at < MOST_HEAD && count < MOST_HEADERS; count += 1) {
      const newline = source.indexOf('\n', at);
      const end = newline < 0 ? source.length : newline;
      const line = source.slice(at, Math.min(end, at + MOST_HEAD));
      at = end + 1;
      if (line === '') break;
      if (line[0] === ' ' || line[0] === '\t') {
        const before = headers.get(name);
        if (before !== undefined && before.length < MOST_HEAD) headers.set(name, `${before} ${line.trim()}`);
        continue;
      }
      const colon = line.indexOf(':');
      name = colon > 0 && colon < 100 ? line.slice(0, colon).trim().toLowerCase() : '';
      // What comes twice is not continued either: the first counts.
      if (headers.has(name)) name = '';
      else if (name !== '') headers.set(name, line.slice(colon + 1).trim());
    }
    return { headers, bodyAt: Math.min(at, source.length) };
  }

  readBody({ headers, bodyAt }: Head, source: string, depth: number): Body {
    this.parts += 1;
    if (depth > MOST_DEPTH || this.parts > MOST_PARTS) return UNREAD;
    const { value: type, parameters } = structured(headers.get('content-type') ?? 'text/plain');
    const disposition = structured(headers.get('content-disposition') ?? '');
    const body = source.slice(bodyAt);
    const boundary = parameters.get('boundary');
    if (type.startsWith('multipart/') && boundary) {
      const bodies = partsBetween(body, boundary).map((part) => this.readBody(this.readHead(part), part, depth + 1));
      return type === 'multipart/alternative' ? fullestOf(bodies) : joined(bodies);
    }
    const name = this.nameOf(disposition.parameters.get('filename') ?? parameters.get('name') ?? '');
    const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
    const text = () => this.textOf(decoded(body, encoding), parameters.get('charset'));
    if (type === 'text/calendar' || type === 'application/ics' || name.toLowerCase().endsWith('.ics')) {
      const calendar = this.textOf(unfoldBytes(decoded(body, encoding)), parameters.get('charset'));
      return { ...NOTHING, calendar: calendar.slice(0, MOST_CALENDAR), attachments: name === '' ? [] : [name] };
    }
    if (type === 'message/rfc822') {
      const inner = bytesAsText(decoded(body, encoding));
      const head = this.readHead(inner);
      return { ...NOTHING, carried: { head, body: this.readBody(head, inner, depth + 1) } };
    }
    if (disposition.value === 'attachment' || !type.startsWith('text/')) return { ...UNREAD, attachments: name === '' ? [] : [name] };
    if (type !== 'text/html') {
      const plain = text().slice(0, MOST_TEXT);
      return plain.trimStart().startsWith('-----BEGIN PGP MESSAGE') ? UNREAD : { ...NOTHING, text: plain };
    }
    const markup = text();
    const html = htmlText(markup);
    // Words in a picture are not read.
    return { ...NOTHING, text: html.text, links: html.links, isUnread: /<img\b/i.test(markup) };
  }

  private textOf(bytes: Uint8Array<ArrayBuffer>, label: string | undefined): string {
    return this.decode(bytes, charsetOf(bytes, label));
  }

  private nameOf(name: string): string {
    return decodedWords(name, this.decode).slice(0, 200);
  }
}

/**
 * The charset of bytes that are labelled so, or not at all: programs say "us-ascii" of whatever they were not told, and text in another charset is
 * hardly ever well-formed UTF-8.
 */
function charsetOf(bytes: Uint8Array, label: string | undefined): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (label !== undefined && !/^(?:us-)?ascii$|^ansi_x3\.4/i.test(label)) return label;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Whether bytes are well-formed UTF-8; of what was cut off at the end its beginning counts. */
function isUtf8(bytes: Uint8Array): boolean {
  let [follow, least, most] = [0, 0x80, 0xbf];
  for (const byte of bytes) {
    if (follow > 0) {
      if (byte < least || byte > most) return false;
      [follow, least, most] = [follow - 1, 0x80, 0xbf];
    } else if (byte >= 0x80) {
      if (byte < 0xc2 || byte > 0xf4) return false;
      follow = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
      // Neither longer than needed, nor half a pair of UTF-16, nor beyond the last character.
      least = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
      most = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    }
  }
  return true;
}

/** The parts of a multipart body: what stands between the lines of its boundary. */
function partsBetween(body: string, boundary: string): string[] {
  const mark = `--${boundary.slice(0, 200)}`;
  const parts: string[] = [];
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0 && parts.length < MOST_PARTS; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    const newline = body.indexOf('\n', at);
    const rest = body.slice(at + mark.length, Math.min(newline < 0 ? body.length : newline, at + mark.length + 100)).trimEnd();
    if (rest !== '' && rest !== '--') continue;
    if (start >= 0) parts.push(body.slice(start, Math.max(start, at - 1)));
    start = newline < 0 || rest === '--' ? -1 : newline + 1;
    if (rest === '--') return parts;
  }
  // A file cut short still says what it says.
  if (start >= 0 && parts.length < MOST_PARTS) parts.push(body.slice(start));
  return parts;
}

function joined(bodies: readonly Body[]): Body {
  const calendar = bodies.find((body) => body.calendar !== undefined)?.calendar;
  const carried = bodies.find((body) => body.carried)?.carried;
  return {
    text: bodies
      .map(({ text }) => text)
      .filter((text) => text.trim() !== '')
      .join('\n\n')
      .slice(0, MOST_TEXT),
    links: bodies.flatMap(({ links }) => links),
    attachments: bodies.flatMap(({ attachments }) => attachments),
    ...(calendar !== undefined && { calendar }),
    ...(carried && { carried }),
    isUnread: bodies.some(({ isUnread }) => isUnread),
  };
}

/** The same said in several ways: plain text, unless it only says that the mail has to be looked at in another program. */
function fullestOf(bodies: readonly Body[]): Body {
  const [first, ...others] = bodies.filter(({ text }) => text.trim() !== '');
  const longest = others.reduce((best, body) => (body.text.length > best.text.length ? body : best), first ?? NOTHING);
  const text = first && (first.text.length > 300 || first.text.length * 3 > longest.text.length) ? first.text : longest.text;
  return { ...joined(bodies), text };
}

/** A header such as `text/plain; charset="utf-8"`. Its value and the names of its parameters come in lower case. */
function structured(header: string): { readonly value: string; readonly parameters: ReadonlyMap<string, string> } {
  const [value = '', ...rest] = splitOutsideQuotes(header, ';');
  const parameters = new Map<string, string>();
  for (const each of rest.slice(0, 50)) {
    const equals = each.indexOf('=');
    if (equals < 1) continue;
    // RFC 2231: `filename*0*=utf-8''…` comes in numbered pieces, each perhaps with percent signs.
    const [name = '', ...marks] = each.slice(0, equals).trim().toLowerCase().split('*');
    const raw = each
      .slice(equals + 1)
      .trim()
      .replace(/^"/, '')
      .replace(/"$/, '');
    const piece = marks.at(-1) === '' ? percentDecoded(raw.replace(/^[\w-]{0,40}'[\w-]{0,40}'/, '')) : raw;
    const before = parameters.get(name);
    if (before === undefined || marks.length > 0) parameters.set(name, (before ?? '') + piece);
  }
  return { value: value.trim().toLowerCase(), parameters };
}

/** Still a byte for each character: its charset comes later. */
const percentDecoded = (text: string): string =>
  text.replaceAll(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function splitOutsideQuotes(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}

function decoded(body: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (encoding.includes('base64')) return fromBase64(body);
  return encoding.includes('quoted-printable') ? fromQuotedPrintable(body) : bytesOf(body);
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...BASE64].map((character, value) => [character, value]));

/** What is no letter of Base64 is passed over, as mail programs do. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let [length, bits, held] = [0, 0, 0];
  for (const character of text) {
    if (character === '=') held = 0;
    const value = VALUES.get(character);
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length] = (bits >> held) & 0xff;
    length += 1;
  }
  return bytes.slice(0, length);
}

function fromQuotedPrintable(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    let byte = text.charCodeAt(at);
    if (byte === 0x3d) {
      // A line that goes on: its end is none, whatever blanks stand before it.
      const end = /^=[ \t]{0,20}\n/.exec(text.slice(at, at + 22))?.[0];
      if (end) {
        at += end.length - 1;
        continue;
      }
      const code = text.slice(at + 1, at + 3);
      if (/^[\da-f]{2}$/i.test(code)) {
        byte = Number.parseInt(code, 16);
        at += 2;
      }
    }
    bytes[length] = byte;
    length += 1;
  }
  return bytes.slice(0, length);
}

/** A header as its writer saw it: RFC 2047's encoded words undone, what is in no charset at all taken for UTF-8. */
function decodedWords(header: string, decode: DecodeText): string {
  let text = '';
  let last = 0;
  let pending: { readonly charset: string; bytes: string } | undefined;
  const flush = () => {
    if (pending) text += decode(bytesOf(pending.bytes), pending.charset);
    pending = undefined;
  };
  const between = (raw: string) => (/[\u0080-\u00ff]/.test(raw) ? decode(bytesOf(raw), 'utf-8') : raw);
  for (const match of header.slice(0, 10_000).matchAll(/=\?([^?\s]{1,40})\?([bq])\?([^?\s]{0,4000})\?=/gi)) {
    const [whole, label = '', encoding = '', words = ''] = match;
    const gap = header.slice(last, match.index);
    const charset = label.split('*')[0] ?? '';
    // Blanks between two encoded words are none; a letter may begin in one and end in the next.
    const goesOn: boolean = pending !== undefined && gap.trim() === '' && pending.charset === charset;
    if (!goesOn) {
      const isFirst = pending === undefined;
      flush();
      if (isFirst || gap.trim() !== '') text += between(gap);
    }
    const bytes = encoding.toLowerCase() === 'b' ? fromBase64(words) : fromQuotedPrintable(words.replaceAll('_', ' '));
    const piece = String.fromCharCode(...bytes);
    if (pending && goesOn) pending.bytes += piece;
    else pending = { charset, bytes: piece };
    last = match.index + whole.length;
  }
  flush();
  return text + between(header.slice(last));
}

/** The mail that one carries which has nothing else, but perhaps the line of whoever passed it on as a file. */
function carriedIn(mail: ReadMail): ReadMail {
  const { carried, text, calendar } = mail.body;
  return carried && text.trim() === '' && calendar === undefined ? carriedIn(carried) : mail;
}

function messageOf({ head, body }: ReadMail, id: string, decode: DecodeText): Message {
  const line = (name: string) => oneLine(decodedWords(head.headers.get(name) ?? '', decode));
  const addresses = (name: string) => addressesIn(head.headers.get(name) ?? '', decode);
  const [from] = addresses('from');
  const sentAt = readHeaderDate(head.headers.get('date') ?? '');
  const ownId = firstId(head.headers.get('message-id'));
  const threadId = firstId(head.headers.get('references')) ?? firstId(head.headers.get('in-reply-to')) ?? ownId;
  const carried = body.carried?.body.text.trim();
  return {
    site: 'file',
    id: ownId ?? id,
    ...(threadId !== undefined && { threadId }),
    subject: line('subject').slice(0, 2_000),
    ...(from && { from }),
    to: addresses('to'),
    cc: addresses('cc'),
    ...(sentAt !== undefined && { sentAt }),
    blocks: [...splitText(body.text), ...(carried ? [{ part: 'quoted' as const, text: carried }] : [])].slice(0, 1_000),
    links: body.links.slice(0, 500).map(({ text, url }) => ({ text, url: linkTarget(url) })),
    ...(body.calendar !== undefined && { calendar: body.calendar }),
    attachments: body.attachments.slice(0, 200),
    fromMe: false,
    collapsed: false,
    clipped: body.text.length >= MOST_TEXT,
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const firstId = (header = ''): string | undefined => /<([^<>\s]{1,200})>/.exec(header.slice(0, 2_000))?.[1]?.slice(0, MOST_ID);

function addressesIn(header: string, decode: DecodeText): Address[] {
  return splitOutsideQuotes(header.slice(0, 20_000), ',')
    .slice(0, MOST_ADDRESSES)
    .flatMap((each): Address[] => {
      const { name = '', address } = parseAddress(each.trim());
      const said = oneLine(decodedWords(name.replaceAll(/\\(.)/g, '$1'), decode)).slice(0, 200);
      if (said === '' && address === undefined) return [];
      return [{ ...(said !== '' && { name: said }), ...(address !== undefined && { address: address.slice(0, 320) }) }];
    });
}
