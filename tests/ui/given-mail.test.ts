import { describe, expect, test } from 'vitest';
import { mailInGivenFile, mailInText } from '../../src/ui/parts/given-mail.ts';

const CALENDAR =
  'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART:20270311T140000Z\r\nSUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

describe('a text that is given', () => {
  test('is a mail as it was copied', () => {
    expect(mailInText('Subject: Interview\nFrom: Ines Falk <ines@halden.example>\n\nHello')).toMatchObject({ site: 'paste', subject: 'Interview' });
  });
  test('is the source of a mail', () => {
    const source =
      '\nReceived: from x\r\nSubject: =?utf-8?Q?Gespr=C3=A4ch?=\r\nFrom: a@b.example\r\nMessage-ID: <1@b>\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nam 3. M=C3=A4rz';
    expect(mailInText(source)).toMatchObject({ site: 'file', id: '1@b', subject: 'Gespräch', blocks: [{ text: 'am 3. März' }] });
  });
  test('is a mail that only speaks of such a header', () => {
    expect(mailInText('Hello,\n\nContent-Type: what is that?').blocks[0]?.text).toContain('what is that?');
  });
  test('is a calendar file', () => {
    expect(mailInText(` \n${CALENDAR}`)).toMatchObject({ site: 'paste', blocks: [], calendar: expect.stringContaining('METHOD:REQUEST') });
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
