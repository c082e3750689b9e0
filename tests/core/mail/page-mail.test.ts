import { describe, expect, test } from 'vitest';
import type { Block, Link, Message } from '../../../src/core/mail/message.ts';
import { pageMail } from '../../../src/core/mail/page-mail.ts';
import { LINEAR, growth, repeated } from '../../growth.ts';

const own = (text: string): Block => ({ part: 'own', text });
const quoted = (text: string): Block => ({ part: 'quoted', text });
const mail = (blocks: readonly Block[], links: readonly Link[] = []): Message => ({
  site: 'gmail',
  id: '1',
  subject: 'Times',
  to: [],
  cc: [],
  blocks,
  links,
  attachments: [],
  fromMe: false,
  collapsed: false,
  clipped: false,
});
const partsOf = (...blocks: Block[]) => pageMail(mail(blocks), 'UTC').blocks.map(({ part, text }) => [part, text]);

describe('whose words they are, where no markup says it', () => {
  test.each([
    ['a history below its announcement', 'Nine suits me.', 'On Wed, 4 Mar 2026 at 08:10 Bo Lang <bo@loom.example> wrote:\n\nDoes nine suit you?'],
    ['a history below a line', 'Nine suits me.', '-----Original Message-----\nFrom: Bo Lang\nSent: Wednesday\n\nDoes nine suit you?'],
    ['a history below a head', 'Nine suits me.', 'From: Bo Lang <bo@loom.example>\nSent: Wednesday\nTo: Ann\nSubject: Times\n\nDoes nine suit you?'],
    ['lines behind a sign', 'Passt.', 'Am 4.3. schrieb Bo:\n> Um neun?\n> Oder später?'],
  ])('%s', (_, words, history) => {
    expect(partsOf(own(`${words}\n\n${history}`))).toEqual([
      ['own', words],
      ['quoted', history],
    ]);
  });
  test('answers between quoted lines are the writer’s', () => {
    expect(partsOf(own('Am 3.2. schrieb Anna:\n> Tuesday?\nYes.\n> Or later?\n\nNo.'))).toEqual([
      ['quoted', 'Am 3.2. schrieb Anna:\n> Tuesday?'],
      ['own', 'Yes.'],
      ['quoted', '> Or later?'],
      ['own', 'No.'],
    ]);
  });
  test('the line above a quotation that markup shows belongs to it, in any language', () => {
    const announcement = '4 mars 2026 kl. 08:10 skrev Bo Lang <bo@loom.example>:';
    expect(partsOf(own(`Det går bra.\n\n${announcement}`), quoted('Klockan nio?'), own('Hej'))).toEqual([
      ['own', 'Det går bra.'],
      ['quoted', announcement],
      ['quoted', 'Klockan nio?'],
      ['own', 'Hej'],
    ]);
  });
  test.each([
    ['a question above quoted lines', own('You asked this:\n> Tuesday?'), 'You asked this:'],
    ['a sentence above a quotation', own('We meet on 4 March at nine, as you wished:'), 'We meet on 4 March at nine, as you wished:'],
    ['a closing', own('See you.\n\nKind regards,\nBo'), 'See you.\n\nKind regards,\nBo'],
    [
      'the head of a mail that was forwarded whole',
      own('From: Bo\nSent: Wednesday\nTo: Ann\n\nNine?'),
      'From: Bo\nSent: Wednesday\nTo: Ann\n\nNine?',
    ],
  ])('%s stays the writer’s', (_, block, text) => {
    expect(partsOf(block, quoted('Tuesday'))[0]).toEqual(['own', text]);
  });
  test('what stands below two strokes is the signature', () => {
    expect(partsOf(own('See you.\n--\nBo Lang\nLoom'))).toEqual([
      ['own', 'See you.'],
      ['signature', '--\nBo Lang\nLoom'],
    ]);
  });
});

describe('links', () => {
  const history = '\n\nOn 4 Mar 2026 Bo Lang wrote:\nJoin here';
  const old = { text: 'Join here', url: 'https://old.example/' };
  test('of a quotation go with it', () => {
    const room = { text: 'the room', url: 'https://new.example/' };
    const picture = { text: '', url: 'https://picture.example/' };
    expect(pageMail(mail([own(`Here is the room.${history}`)], [room, old, picture]), 'UTC').links).toEqual([room, picture]);
  });
  test('stay where nobody’s own words are left', () => {
    expect(pageMail(mail([own(history.trim())], [old]), 'UTC').links).toEqual([old]);
  });
  test('lead where they lead', () => {
    const url = 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fnew.example%2Fa';
    expect(pageMail(mail([own('Here')], [{ text: 'Here', url }]), 'UTC').links).toEqual([{ text: 'Here', url: 'https://new.example/a' }]);
  });
});

test.each([
  ['quote signs', '> a\nb 1@:\n'],
  ['announcements', 'On 1 a@b.example\n'],
  ['colons', ':\n'],
])('many %s take time in proportion', (_, piece) => {
  const links = Array.from({ length: 500 }, (__, index) => ({ text: `a${index}`, url: 'https://a.example/' }));
  const mailOf = (size: number) => mail([own(repeated(piece, size)), quoted('a')], links);
  expect(growth(mailOf, (each) => void pageMail(each, 'UTC'), 200_000)).toBeLessThan(LINEAR);
});
