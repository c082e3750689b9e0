import { type Result, fail, ok } from '../result.ts';
import { parseAddress } from './address.ts';
import { readHeaderDate } from './header-date.ts';
import { linkTarget } from './link-target.ts';
import { MOST_TEXT, type ReadMail } from './mail-file/bodies.ts';
import { type DecodeText, bytesAsText } from './mail-file/encodings.ts';
import { decodedWords, splitOutsideQuotes } from './mail-file/headers.ts';
import { PartReader } from './mail-file/part-reader.ts';
import type { Address, Message } from './message.ts';
import { splitText } from './split-text.ts';

/**
 * Why a file is no mail to read: it is none at all, one in Outlook's own format, which only Outlook can read, or one whose words are encrypted or
 * only in an attached file; its subject alone would be a guess.
 */
export type MailFileError = 'not-a-mail' | 'outlook-format' | 'body-not-read';

/**
 * What is read of a file. Words and invitation stand at its beginning, before what is attached; the rest is left unread, so that no file is slow.
 */
export const MOST_BYTES = 4_000_000;
const MOST_ADDRESSES = 50;
const MOST_ID = 200;

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

/** Without a byte-order mark, the separator line of a mailbox file, and the length that Apple Mail writes first. */
const withoutPreamble = (source: string): string => source.replace(/^(?:\u00ef\u00bb\u00bf)?\n*(?:From [^\n]{0,200}\n|\d{1,12} *\n)?/, '');

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
