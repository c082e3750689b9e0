/** In the order of their values, but for the last two. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const valuesOf = (letters: string): ReadonlyMap<string, number> => new Map([...letters].map((letter, value) => [letter, value]));
const VALUES = valuesOf(`${LETTERS}+/`);
/** In addresses (RFC 4648, 5). */
export const valuesInAddress = valuesOf(`${LETTERS}-_`);

/** The bytes behind Base64, of mail unless other values are given. What is no letter of it is passed over, as mail programs do. */
export function bytesOfBase64(text: string, values = VALUES): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let [length, bits, held] = [0, 0, 0];
  for (const character of text) {
    if (character === '=') held = 0;
    const value = values.get(character);
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
