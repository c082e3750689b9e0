import { describe, expect, test } from 'vitest';
import { mailInGivenFile, mailInText } from '../../src/ui/mail/given-mail.ts';

const CALENDAR =
  'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART:20270311T140000Z\r\nSUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

describe('a text that is given', () => {
  test('is a mail as it was copied', () => {
    expect(mailInText('Subject: Interview\nFrom: Ines Falk <ines@halden.example>\n\nHello')).toMatchObject({
      value: { site: 'paste', subject: 'Interview' },
    });
  });
  test('is the source of a mail', () => {
    const source =
      '\nReceived: from x\r\nSubject: =?utf-8?Q?Gespr=C3=A4ch?=\r\nFrom: a@b.example\r\nMessage-ID: <1@b>\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nam 3. M=C3=A4rz';
    expect(mailInText(source)).toMatchObject({ value: { site: 'file', id: '1@b', subject: 'Gespräch', blocks: [{ text: 'am 3. März' }] } });
  });
  test('is a mail that only speaks of such a header', () => {
    const read = mailInText('Hello,\n\nContent-Type: what is that?');
    expect(read.ok && read.value.blocks[0]?.text).toContain('what is that?');
  });
  test('is a calendar file', () => {
    expect(mailInText(` \n${CALENDAR}`)).toMatchObject({ value: { site: 'paste', blocks: [], calendar: expect.stringContaining('METHOD:REQUEST') } });
  });
  test('is a calendar file that names no time', () => {
    expect(mailInText(CALENDAR.replace('20270311', '20270231'))).toEqual({ ok: false, code: 'no-start' });
  });
  test('is the source of a mail that is encrypted', () => {
    const source =
      'Received: from x\nSubject: Interview on Friday at 3 pm\nFrom: a@b.example\nContent-Type: application/pkcs7-mime; name=smime.p7m\n\nMIAG';
    expect(mailInText(source)).toEqual({ ok: false, code: 'body-not-read' });
  });
});

describe('a file that is given', () => {
  const given = (...parts: BlobPart[]) => mailInGivenFile(new Blob(parts));
  test('is a calendar file, whatever its name', async () => {
    expect(await given('\u{feff}', CALENDAR)).toMatchObject({
      ok: true,
      value: { site: 'file', calendar: expect.stringContaining('METHOD:REQUEST') },
    });
  });
  test('is a calendar file folded in the middle of a character', async () => {
    const [before, after] = CALENDAR.split('Interview');
    const read = await given(`${before}Gespr`, new Uint8Array([0xc3, 0x0d, 0x0a, 0x20, 0xa4]), `ch${after}`);
    expect(read).toMatchObject({ value: { calendar: expect.stringContaining('SUMMARY:Gespräch\r\n') } });
  });
  test.each([
    ['little', [0xff, 0xfe]],
    ['big', [0xfe, 0xff]],
  ])('is a calendar file in UTF-16, the %s end first', async (end, mark) => {
    const units = Uint16Array.from(CALENDAR.replace('Interview', 'Gespräch'), (character) => character.charCodeAt(0));
    const bytes = [...units].flatMap((unit) => (end === 'little' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]));
    const read = await given(Uint8Array.from([...mark, ...bytes]));
    expect(read).toMatchObject({ value: { calendar: expect.stringMatching(/^BEGIN:VCALENDAR[^]*SUMMARY:Gespräch\r\n/) } });
  });
  test('is a calendar file without an event', async () => {
    expect(await given('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')).toEqual({ ok: false, code: 'no-event' });
  });
  test('is a mail in whatever charset', async () => {
    const head = 'Subject: x\nFrom: a@b.example\nContent-Type: text/plain; charset=';
    expect(await given(`${head}windows-1251\n\n`, new Uint8Array([0xcf, 0xf0, 0xe8]))).toMatchObject({ value: { blocks: [{ text: 'При' }] } });
    expect(await given(`${head}of-nobody\n\n`, new Uint8Array([0x63, 0xe9]))).toMatchObject({ value: { blocks: [{ text: 'cé' }] } });
  });
  test('is neither', async () => {
    expect(await given('{"afterview":"backup"}')).toEqual({ ok: false, code: 'not-a-mail' });
    expect(await given()).toEqual({ ok: false, code: 'not-a-mail' });
  });
});
