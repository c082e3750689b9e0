/**
 * The charset of bytes that are labelled so, or not at all: programs say "us-ascii" of whatever they were not told, and text in another charset is
 * hardly ever well-formed UTF-8.
 */
export function charsetOf(bytes: Uint8Array, label: string | undefined): string {
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
