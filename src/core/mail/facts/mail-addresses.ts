const LOCAL = /[\p{L}\d.+_-]/u;
const HOST = /[\p{L}\d.-]/u;
const LONGEST = 80;

/** The mail addresses of a text, in lower case; `offset` is where the text begins. */
export function addressesIn(text: string, offset: number): { readonly address: string; readonly index: number }[] {
  const found: { address: string; index: number }[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let [start, end] = [at, at + 1];
    while (start > 0 && at - start < LONGEST && LOCAL.test(text.charAt(start - 1))) start -= 1;
    while (end < text.length && end - at < LONGEST && HOST.test(text.charAt(end))) end += 1;
    while (end > at && '.-'.includes(text.charAt(end - 1))) end -= 1;
    const host = text.slice(at + 1, end);
    if (start < at && host.includes('.')) found.push({ address: text.slice(start, end).toLowerCase(), index: offset + start });
  }
  return found;
}
