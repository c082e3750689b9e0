import { describe, expect, it } from 'vitest';
import { readMail } from '../../../../src/core/mail/read-mail.ts';
import { messageOf } from '../mail.ts';

const text = 'You will meet Mei Tanaka, Staff Designer, and Priya Raman for the Product Designer interview on Tuesday 10 March 2026 at 14:00.';
const addresses = (cc: readonly { name?: string; address?: string }[]) =>
  readMail({ ...messageOf({ subject: 'Your interview', from: 'Tom Weller <tom@harbor.example>', text }), cc }, { zone: 'Europe/Berlin' }).people.map(
    ({ value }) => [value.name, value.address],
  );

describe('the addresses of people a mail names', () => {
  it('are those under which it went to them as well', () => {
    const cc = [
      { name: 'MEI TANAKA', address: 'mei@harbor.example' },
      { name: 'Priya Raman', address: 'priya@harbor.example' },
      { name: 'Bo Lind', address: 'bo@harbor.example' },
    ];
    expect(addresses(cc)).toEqual(
      expect.arrayContaining([
        ['Mei Tanaka', 'mei@harbor.example'],
        ['Priya Raman', 'priya@harbor.example'],
      ]),
    );
  });

  it('are left open where two people have the name, or only a part of it', () => {
    const cc = [
      { name: 'Mei Tanaka', address: 'mei@harbor.example' },
      { name: 'Mei Tanaka', address: 'mei.tanaka@elsewhere.example' },
      { name: 'Priya', address: 'priya@harbor.example' },
    ];
    expect(addresses(cc).filter(([, address]) => address?.includes('mei') || address?.includes('priya'))).toEqual([]);
  });
});

describe('somebody to whom the mail went beside the reader', () => {
  it('is one of those one meets, not the reader', () => {
    const to = [
      { name: 'me', address: 'alex@home.example' },
      { name: 'Mei Tanaka', address: 'mei@harbor.example' },
    ];
    const message = { ...messageOf({ subject: 'Your interview', from: 'Tom Weller <tom@harbor.example>', text: `Hi Alex,\n\n${text}` }), to };
    const names = readMail(message, { zone: 'Europe/Berlin' }).people.map(({ value }) => [value.name, value.address]);
    expect(names).toContainEqual(['Mei Tanaka', 'mei@harbor.example']);
    expect(names.flat()).not.toContain('Alex');
  });
});
