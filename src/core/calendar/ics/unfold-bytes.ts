const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE] = [9, 10, 13, 32];

/**
 * The bytes of a calendar file without its folds. Programs fold after so many bytes, in the middle of a character too (RFC 5545, 3.1): unfolded
 * after decoding, that character would be lost.
 */
export function unfoldBytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lineFeed = bytes[at] === CARRIAGE_RETURN ? at + 1 : at;
    const follows = bytes[lineFeed + 1];
    if (bytes[lineFeed] === LINE_FEED && (follows === SPACE || follows === TAB)) at = lineFeed + 1;
    else kept[length++] = bytes[at] ?? 0;
  }
  return kept.slice(0, length);
}
