import { expect, it } from 'vitest';
import { unfoldBytes } from '../../../../src/core/calendar/ics/unfold-bytes.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('puts a character together that a fold has parted', () => {
  const whole = bytes('SUMMARY:Gespräch 😀\r\nEND:VEVENT\r\n');
  for (let at = 0; at < whole.length; at += 1) {
    for (const fold of ['\r\n ', '\n\t']) {
      const folded = new Uint8Array([...whole.slice(0, at), ...bytes(fold), ...whole.slice(at)]);
      expect(new TextDecoder().decode(unfoldBytes(folded)).replaceAll('\r', '')).toContain('SUMMARY:Gespräch 😀\nEND:VEVENT'.replaceAll('\r', ''));
    }
  }
});

it('leaves line breaks, and what ends in the middle of one', () => {
  for (const text of ['A:1\r\nB:2\r\n', 'A:1\nB:2', 'A:1\r', '\n', '\r\n', '', 'A\r\r\nB']) expect(unfoldBytes(bytes(text))).toEqual(bytes(text));
});
