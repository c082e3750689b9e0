import { bytesOfBase64 } from '../base64.ts';

/** The text of bytes in a charset, by its name in a mail; whoever calls has the browser's decoder. A name nobody knows is taken for windows-1252. */
export type DecodeText = (bytes: Uint8Array<ArrayBuffer>, charset: string) => string;

/** A byte for each character, so that everything is looked for in one string and nothing is decoded before its charset is known. */
export function bytesAsText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return pieces.join('').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (character) => character.charCodeAt(0));

export function decoded(body: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (encoding.includes('base64')) return bytesOfBase64(body);
  return encoding.includes('quoted-printable') ? fromQuotedPrintable(body) : bytesOf(body);
}

export function fromQuotedPrintable(text: string): Uint8Array<ArrayBuffer> {
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
