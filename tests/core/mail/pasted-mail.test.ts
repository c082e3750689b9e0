import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedMail } from '../../../src/core/mail/pasted-mail.ts';
import { readMail } from '../../../src/core/mail/read-mail.ts';

const own = (text: string) =>
  pastedMail(text, '1')
    .blocks.filter(({ part }) => part === 'own')
    .map((block) => block.text)
    .join('\n')
    .trim();

describe('a pasted mail', () => {
  test('with its headers knows sender, subject and time', () => {
    const mail = pastedMail(
      'From: "Ines Falk" <ines.falk@haldenrail.example>\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nTo: Robin Lind <robin@home.example>\nSubject: Interview on Tuesday\n\nHello Robin,\nsee you then.',
      '1',
    );
    expect(mail).toMatchObject({
      subject: 'Interview on Tuesday',
      from: { name: 'Ines Falk', address: 'ines.falk@haldenrail.example' },
      to: [{ name: 'Robin Lind', address: 'robin@home.example' }],
      sentAt: Date.UTC(2026, 2, 2, 9),
    });
    expect(mail.blocks[0]?.text).toMatch(/^Hello Robin,/);
  });

  test('with German headers too', () => {
    expect(
      pastedMail('Von: Ines Falk <ines@bahn.example>\nGesendet: Montag, 2. März 2026 10:00\nAn: Robin\nBetreff: Ihr Gespräch\n\nGuten Tag', '1'),
    ).toMatchObject({
      subject: 'Ihr Gespräch',
      from: { address: 'ines@bahn.example' },
    });
  });

  test('gives no instant that its date does not state', () => {
    expect(pastedMail('From: a@b.example\nSent: Monday, 2 March 2026 10:00\nSubject: x\n\nHello', '1').sentAt).toBeUndefined();
  });

  test('without headers keeps every line as text', () => {
    expect(own('Date: Tuesday 10 March\nTime: 15:00\nWe look forward to it.')).toBe('Date: Tuesday 10 March\nTime: 15:00\nWe look forward to it.');
    expect(pastedMail('Date: Tuesday\nTime: 15:00', '1')).toMatchObject({ subject: '', to: [] });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('From: ', 'Subject: ', 'To: ', ''), (text, header) => void pastedMail(header + text, '1')));
  });
});

test('pasted after the interview is read all the same', () => {
  const text =
    'Subject: Interview\n\nHello Robin,\n\nthis confirms your interview for the planner role on 5 March 2026 at 10:00.\n\nInes Falk\nHalden Rail';
  const reading = readMail(pastedMail(text, '1'), { zone: 'Europe/Oslo', now: Date.UTC(2026, 2, 6) });
  expect(reading).toMatchObject({ kind: 'confirmation', start: { value: { day: '2026-03-05', clock: '10:00' } } });
});
