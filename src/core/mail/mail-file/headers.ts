import { bytesOfBase64 } from '../base64.ts';
import { type DecodeText, bytesOf, fromQuotedPrintable } from './encodings.ts';

/** A header such as `text/plain; charset="utf-8"`. Its value and the names of its parameters come in lower case. */
export function structured(header: string): { readonly value: string; readonly parameters: ReadonlyMap<string, string> } {
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

export function splitOutsideQuotes(text: string, separator: string): string[] {
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

/** A header as its writer saw it: RFC 2047's encoded words undone, what is in no charset at all taken for UTF-8. */
export function decodedWords(header: string, decode: DecodeText): string {
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
    const bytes = encoding.toLowerCase() === 'b' ? bytesOfBase64(words) : fromQuotedPrintable(words.replaceAll('_', ' '));
    const piece = String.fromCharCode(...bytes);
    if (pending && goesOn) pending.bytes += piece;
    else pending = { charset, bytes: piece };
    last = match.index + whole.length;
  }
  flush();
  return text + between(header.slice(last));
}
