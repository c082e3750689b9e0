import { expect, test } from 'vitest';
import { gmail } from '../../src/sites/gmail.ts';
import { newMailUrl } from '../../src/ui/writing/new-mail.ts';

const mail = { to: ['jon.vik@haldenrail.example'], subject: 'Thank you & more?', body: 'Dear Jon,\n\n100 % agreed: smørbrød #1.' };
/** What a mail program reads from a link, as RFC 6068 has it. */
function read(url: string) {
  const [, to = '', fields = ''] = /^mailto:([^?]*)\?(.*)$/.exec(url) ?? [];
  const named = Object.fromEntries(fields.split('&').map((field) => field.split('=').map(decodeURIComponent)));
  return { to: to.split(',').map(decodeURIComponent), ...named };
}

test('a link for the mail program says the mail, letter for letter, its lines ended as mail ends them', () => {
  const { url, bodyFits } = newMailUrl(mail, undefined);
  expect(bodyFits).toBe(true);
  expect(read(url)).toEqual({ ...mail, body: mail.body.replaceAll('\n', '\r\n') });
});

test('what stands in an address adds no field and no receiver', () => {
  const { url } = newMailUrl({ ...mail, to: ['a?bcc=x@y.example', 'b,c@z.example'] }, undefined);
  expect(read(url)).toMatchObject({ to: ['a?bcc=x@y.example', 'b,c@z.example'], subject: mail.subject });
});

test('a body too long for a link is left out', () => {
  const { url, bodyFits } = newMailUrl({ ...mail, body: 'ø'.repeat(500) }, undefined);
  expect(bodyFits).toBe(false);
  expect(read(url)).toEqual({ to: mail.to, subject: mail.subject });
});

test('half a surrogate pair does no harm', () => {
  expect(newMailUrl({ ...mail, body: 'cut \uD83D' }, undefined).url).toContain('%EF%BF%BD');
});

test('a granted site opens it itself', () => {
  expect(newMailUrl(mail, gmail).url).toMatch(/^https:\/\/mail\.google\.com\//);
});
