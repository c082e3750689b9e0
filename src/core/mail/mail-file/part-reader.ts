import { unfoldBytes } from '../../calendar/ics/unfold-bytes.ts';
import { htmlText } from '../html-text.ts';
import { type Body, type Head, MOST_PARTS, MOST_TEXT, NOTHING, UNREAD, fullestOf, joined, partsBetween } from './bodies.ts';
import { charsetOf } from './charset.ts';
import { type DecodeText, bytesAsText, decoded } from './encodings.ts';
import { decodedWords, structured } from './headers.ts';

const MOST_HEAD = 200_000;
const MOST_HEADERS = 1_000;
const MOST_DEPTH = 8;
const MOST_CALENDAR = 1_000_000;

export class PartReader {
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
