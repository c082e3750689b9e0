import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { mailInFile } from '../../../src/core/mail/mail-file.ts';
import { LINEAR, growth, repeated } from '../../growth.ts';

const decode = (bytes: Uint8Array<ArrayBuffer>, charset: string) => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
const bytes = (source: string | Uint8Array) => (typeof source === 'string' ? new TextEncoder().encode(source) : source);
const read = (source: string | Uint8Array) => mailInFile(bytes(source), 'made-up', decode);
function mail(source: string | Uint8Array) {
  const result = read(source);
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
const words = (source: string | Uint8Array) =>
  mail(source)
    .blocks.map(({ text }) => text)
    .join('\n')
    .trim();
const base64 = (text: string) => Buffer.from(text).toString('base64');
const HEAD = 'From: Ines Falk <ines@halden.example>\nSubject: Your interview\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nMIME-Version: 1.0\n';
const parts = (type: string, ...each: string[]) =>
  `Content-Type: multipart/${type}; boundary="=_b ${type}"\n\nno words of the mail\n${each.map((part) => `--=_b ${type}\n${part}\n`).join('')}--=_b ${type}--\nafter\n`;

describe('a mail file', () => {
  test('states who wrote it, to whom, when, and to what it answers', () => {
    expect(
      mail(
        'Received: from x\r\nFROM: =?utf-8?Q?Ines_M=C3=BCller=2C?= =?utf-8?B?IEhS?= <ines@halden.example>\r\nTo: "Lind, Robin" <robin@home.example>,\r\n pat@home.example\r\nSubject: =?iso-8859-1?Q?Ihr_Gespr=E4ch?=\r\n =?iso-8859-1?Q?_am_Dienstag?=\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100 (CET)\r\nMessage-ID: <b@halden.example>\r\nReferences: <a@halden.example> <x@halden.example>\r\n\r\nHallo',
      ),
    ).toMatchObject({
      site: 'file',
      id: 'b@halden.example',
      threadId: 'a@halden.example',
      from: { name: 'Ines Müller, HR', address: 'ines@halden.example' },
      to: [{ name: 'Lind, Robin', address: 'robin@home.example' }, { address: 'pat@home.example' }],
      subject: 'Ihr Gespräch am Dienstag',
      sentAt: Date.UTC(2026, 2, 2, 9),
      blocks: [{ part: 'own', text: 'Hallo' }],
    });
  });

  test('puts a letter together that begins in one encoded word and ends in the next', () => {
    expect(mail('Subject: =?utf-8?B?R2VzcHLD?= =?utf-8?B?pGNo?=\nFrom: a@b.example\n\nx').subject).toBe('Gespräch');
  });

  test('has no instant where its date states no offset', () => {
    expect(mail('From: a@b.example\nSubject: x\nDate: Mon, 2 Mar 2026 10:00:00\n\nx').sentAt).toBeUndefined();
  });

  test.each([
    ['quoted-printable', 'utf-8', 'caf=C3=A9 at th=\nree =3D 15:00'],
    ['base64', 'utf-8', base64('café at three = 15:00')],
    ['8bit', 'iso-8859-1', Buffer.from('café at three = 15:00', 'latin1').toString('latin1')],
  ])('is read in %s, %s', (encoding, charset, body) => {
    const source = `${HEAD}Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;
    expect(words(Uint8Array.from(source, (character) => character.charCodeAt(0)))).toBe('café at three = 15:00');
  });

  test.each([
    ['Mon, 2 Mar 2026 09:12 EST', Date.UTC(2026, 2, 2, 14, 12)],
    ['2 Mar 2026 09:12 EST', Date.UTC(2026, 2, 2, 14, 12)],
    ['Mon, 2 Mar 2026 09:12:30 PDT', Date.UTC(2026, 2, 2, 16, 12, 30)],
    ['Mon, 2 Mar 2026 09:12:00 UT', Date.UTC(2026, 2, 2, 9, 12)],
    ['Mon, 2 Mar 2026 09:12:00 cst', Date.UTC(2026, 2, 2, 15, 12)],
    ['Mon, 2 Mar 2026 09:12:00 +0100 (EST)', Date.UTC(2026, 2, 2, 8, 12)],
    ['Mon, 2 Mar 2026 09:12:00 XST', undefined],
  ])('was sent at %s', (date, sentAt) => {
    expect(mail(`From: a@b.example\nSubject: x\nDate: ${date}\n\nx`).sentAt).toBe(sentAt);
  });

  test.each([
    ['us-ascii', 'Gespräch am 3. März – 15:00', 'utf8'],
    ['US-ASCII', 'Gespräch am 3. März', 'latin1'],
    [undefined, 'Gespräch am 3. März', 'utf8'],
    [undefined, 'Gespräch am 3. März', 'latin1'],
    ['iso-8859-1', 'Ã¤', 'latin1'],
  ] as const)('labelled %s is read as what it is: %s in %s', (label, text, encoding) => {
    const charset = label === undefined ? '' : `; charset=${label}`;
    const source = `${HEAD}Content-Type: text/plain${charset}\nContent-Transfer-Encoding: 8bit\n\n`;
    expect(words(Buffer.concat([Buffer.from(source), Buffer.from(text, encoding)]))).toBe(text);
    const calendar = `${HEAD}Content-Type: text/calendar${charset}\n\n`;
    expect(mail(Buffer.concat([Buffer.from(calendar), Buffer.from(text, encoding)])).calendar).toBe(text);
  });

  test('holds what is no well-formed UTF-8 for the other charset', () => {
    for (const wrong of [[0xc0, 0x80], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xc3, 0x28], [0x80]]) {
      const read = words(Buffer.concat([Buffer.from(`${HEAD}Content-Type: text/plain; charset=us-ascii\n\nA`), Buffer.from(wrong)]));
      expect(read).not.toContain('\ufffd');
    }
  });

  test.each([
    [
      'encrypted by S/MIME',
      'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIAG',
    ],
    [
      'encrypted by PGP',
      parts('encrypted', 'Content-Type: application/pgp-encrypted\n\nVersion: 1', 'Content-Type: application/octet-stream; name=encrypted.asc\n\nx'),
    ],
    ['encrypted by PGP in its text', 'Content-Type: text/plain\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----'],
    [
      'only in a document',
      parts('mixed', 'Content-Type: text/plain\n\n', 'Content-Type: application/pdf; name=letter.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0='),
    ],
    ['only a document', 'Content-Type: application/pdf; name=letter.pdf\n\nJVBERi0='],
    ['only in a picture', 'Content-Type: text/html\n\n<div><img src="cid:letter"></div>'],
    [
      'too deep',
      Array.from({ length: 12 }).reduce<string>(
        (inner, _, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${inner}`,
        'Content-Type: text/plain\n\nHello',
      ),
    ],
    [
      'only in a mail it carries that is encrypted',
      'Content-Type: message/rfc822\n\nFrom: a@b.example\nSubject: x\nContent-Type: application/pkcs7-mime\n\nMIAG',
    ],
  ])('whose words are %s cannot be read', (_, rest) => {
    expect(read(HEAD + rest)).toEqual({ ok: false, code: 'body-not-read' });
  });

  test('is read without words of its own where it says all in its subject, or in its invitation', () => {
    expect(mail(`${HEAD}\n`).subject).toBe('Your interview');
    expect(
      mail(HEAD + parts('mixed', 'Content-Type: application/pdf; name=a.pdf\n\nx', 'Content-Type: text/calendar\n\nBEGIN:VCALENDAR')).calendar,
    ).toBeDefined();
  });

  test('is read in a charset nobody knows as far as it goes', () => {
    expect(words(`${HEAD}Content-Type: text/plain; charset=x-none\n\nHello`)).toBe('Hello');
  });

  test('says what its plain part says, with the links of its markup and the invitation beside it', () => {
    const source =
      HEAD +
      parts(
        'mixed',
        parts(
          'alternative',
          `Content-Type: text/plain\n\nSee you on Tuesday. ${'More words. '.repeat(30)}`,
          'Content-Type: text/html\n\n<p>See you on Tuesday.</p><a href="https://eu01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmeet.example%2Fa&amp;data=x">Join</a>',
          'Content-Type: text/calendar; method=REQUEST\nContent-Transfer-Encoding: base64\n\n' + base64('BEGIN:VCALENDAR\r\nEND:VCALENDAR'),
        ),
        'Content-Type: application/pdf; name="=?utf-8?Q?F=C3=BChrung.pdf?="\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nJVBERi0=',
        `Content-Type: application/octet-stream\nContent-Disposition: attachment; filename*0*=utf-8''caf%C3%A9; filename*1=.txt\n\nx`,
      );
    expect(mail(source)).toMatchObject({
      links: [{ text: 'Join', url: 'https://meet.example/a' }],
      calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
      attachments: ['Führung.pdf', 'café.txt'],
    });
    expect(words(source)).toMatch(/^See you on Tuesday\. More words/);
  });

  test('says what its markup says where the plain part only asks for another program', () => {
    const source =
      HEAD +
      parts(
        'alternative',
        'Content-Type: text/plain\n\nThis mail needs HTML.',
        `Content-Type: text/html\n\n<p>${'Your interview is on Tuesday. '.repeat(9)}</p>`,
      );
    expect(words(source)).toMatch(/^Your interview/);
  });

  test('is the mail it only carries, and has one beside its own words as a quotation', () => {
    const carried = 'Content-Type: message/rfc822\n\nFrom: Jon Vik <jon@halden.example>\nSubject: Moved\nMessage-ID: <c@x>\n\nTo Friday.';
    expect(mail(HEAD + parts('mixed', 'Content-Type: text/plain\n\n', carried))).toMatchObject({
      subject: 'Moved',
      id: 'c@x',
      from: { name: 'Jon Vik' },
    });
    expect(mail(HEAD + parts('mixed', 'Content-Type: text/plain\n\nSee below.', carried))).toMatchObject({
      subject: 'Your interview',
      blocks: [
        { part: 'own', text: 'See below.' },
        { part: 'quoted', text: 'To Friday.' },
      ],
    });
  });

  test('is read as far as it goes where its end is missing', () => {
    expect(words(`${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nOn Tuesd`)).toBe('On Tuesd');
  });

  test.each(['\u00ef\u00bb\u00bf', 'From ines@halden.example Mon Mar  2 10:00:00 2026\n', '1234      \n'])('is found behind %j', (before) => {
    expect(mail(Uint8Array.from(`${before}${HEAD}\nHello`, (character) => character.charCodeAt(0))).subject).toBe('Your interview');
  });

  test.each([
    ['', 'not-a-mail'],
    ['Hello Robin,\n\nsee you: Tuesday.', 'not-a-mail'],
    ['%PDF-1.7\nFrom: x\n', 'not-a-mail'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'outlook-format'],
  ])('is nothing else: %j', (source, code) => {
    expect(read(source)).toMatchObject({ ok: false, code });
  });
});

describe('any file', () => {
  const safe = fc.string({ unit: fc.constantFrom(...'abc xyz 0123 äöü € 日本 = _ ? . , " \'') }).map((text) => text.trim());

  test('is read as another reader of mail reads it', async () => {
    await fc.assert(
      fc.asyncProperty(
        safe,
        fc.array(safe, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('base64', 'quoted-printable', '8bit'),
        fc.constantFrom('alone', 'mixed', 'alternative'),
        async (subject, lines, encoding, shape) => {
          const body = lines.join('\n');
          const quoted = [...new TextEncoder().encode(body)].map((byte) => (byte === 10 ? '\n' : `=${byte.toString(16).padStart(2, '0')}`)).join('');
          const part = `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${encoding === 'base64' ? base64(body) : encoding === '8bit' ? body : quoted}`;
          const source = `From: a@b.example\nSubject: =?UTF-8?B?${base64(`s${subject}`)}?=\n${shape === 'alone' ? part : parts(shape, part)}`;
          const theirs = await PostalMime.parse(source);
          expect(mail(source).subject).toBe(theirs.subject?.replaceAll(/\s+/g, ' ').trim());
          expect(words(source)).toBe(theirs.text?.trim() ?? '');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is read or refused, and never stops the reader', () => {
    const piece = fc.constantFrom(
      'From: a\n',
      'Subject: =?utf-8?B?',
      '=?',
      '?=',
      'Content-Type: multipart/mixed; boundary=b\n',
      'Content-Type: message/rfc822\n',
      'Content-Transfer-Encoding: base64\n',
      '\n',
      '--b\n',
      '--b--\n',
      '=',
      '"',
      ' ',
      'To: <,\\',
      '\u0000',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void read(pieces.join(''))));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (any) => void read(any)));
  });

  const MULTIPART = 'Content-Type: multipart/mixed; boundary=';
  test.each<[string, (size: number) => string]>([
    ['a line without end', (size) => `${HEAD}\n${repeated('a', size)}`],
    ['short lines', (size) => `${HEAD}\n${repeated('ab\n', size)}`],
    ['a header without end', (size) => `${HEAD}To: ${repeated('a@b,', size)}`],
    ['a header folded without end', (size) => `${HEAD}To: a\n${repeated(' a\n', size)}`],
    ['headers without end', (size) => HEAD + repeated('X: y\n', size)],
    ['encoded words', (size) => `${HEAD}Comments: x\nTo: ${repeated('=?utf-8?q?a?= ', size)}`],
    ['parameters', (size) => `${HEAD}Content-Type: text/plain${repeated('; a*1*=%41', size)}`],
    ['parts in parts', (size) => HEAD + Array.from({ length: size / 50 }, (_, at) => `${MULTIPART}b${at}\n\n--b${at}\n`).join('')],
    ['mails in mails', (size) => `${HEAD}${repeated('Content-Type: message/rfc822\n\nFrom: a\nSubject: b\n', size)}`],
    ['many parts', (size) => `${HEAD}${MULTIPART}b\n\n${repeated('--b\n\nx\n', size)}`],
    ['boundaries that are none', (size) => `${HEAD}${MULTIPART}b\n\n${repeated('x--b', size)}`],
    ['a boundary like all its text', (size) => `${HEAD}${MULTIPART}${'-'.repeat(190)}\n\n${repeated('-', size)}`],
    ['Base64', (size) => `${HEAD}Content-Transfer-Encoding: base64\n\n${repeated('QUJD', size)}`],
    ['quoted-printable', (size) => `${HEAD}Content-Transfer-Encoding: quoted-printable\n\n${repeated('=', size)}`],
    ['markup', (size) => `${HEAD}Content-Type: text/html\n\n${repeated('<a href="', size)}`],
    ['links', (size) => `${HEAD}${parts('mixed', 'Content-Type: text/plain\n\nhi', `Content-Type: text/html\n\n<a ${repeated('href=x', size)}`)}`],
  ])('takes time in proportion: %s', (_, sourceOf) => {
    expect(growth((size) => bytes(sourceOf(size)), read, 400_000)).toBeLessThan(LINEAR);
  });
});
