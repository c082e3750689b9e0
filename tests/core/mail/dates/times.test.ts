import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../../../src/core/mail/facts/appointments/appointment.ts';
import { appointmentsOf } from '../../../../src/core/mail/facts/appointments.ts';
import { readDuration } from '../../../../src/core/mail/facts/duration.ts';
import { readTimes } from '../../../../src/core/mail/facts/start.ts';
import { readZoneFact } from '../../../../src/core/mail/facts/zone.ts';
import { mailTextOf } from '../../../../src/core/mail/mail-text.ts';
import type { MailKind } from '../../../../src/core/mail/reading.ts';
import { messageOf } from '../mail.ts';

const written = ({ day = '', clock = '' }: Appointment) => `${day} ${clock}`.trim();

/** What a mail of this kind, sent on Wednesday 4 March 2026, says of times. */
function timesOf(kind: MailKind, text: string, from = 'ana@firm.example') {
  const mail = mailTextOf(messageOf({ subject: '', from, text, sent: '2026-03-04T09:00:00Z' }), 'UTC');
  const appointments = appointmentsOf(mail);
  const { start, oldStart, slots } = readTimes(mail, kind, appointments);
  const minutes = readDuration(mail, start)?.value;
  const zone = readZoneFact(mail, start ?? oldStart ?? slots[0], appointments)?.value;
  return {
    ...(start ? { start: written(start) } : {}),
    ...(oldStart ? { old: written(oldStart) } : {}),
    ...(slots.length > 0 ? { slots: slots.map(written) } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(zone === undefined ? {} : { zone }),
  };
}

describe('the time of a confirmed interview', () => {
  it.each([
    ['It was lovely to speak on Monday. We will see you on Tuesday 10 March at 2 pm.', { start: '2026-03-10 14:00' }],
    ['Thank you for your application of 2 March 2026. Your interview is on 12 March at 09:30.', { start: '2026-03-12 09:30' }],
    ['We met on 20 February at 10:00. The next talk is on Friday at 11:00 for half an hour.', { start: '2026-03-06 11:00', minutes: 30 }],
    ['Please send your documents by Friday at noon. Your interview is on Monday, 9 March at 10:00.', { start: '2026-03-09 10:00' }],
    ['Date: Tuesday 10 March\nTime: 10:00 - 10:45 (CET)\nWhere: our office', { start: '2026-03-10 10:00', minutes: 45, zone: 'Europe/Berlin' }],
    ['Interview on 10 March at 3 pm ET / 12 pm PT. Allow an hour and a half.', { start: '2026-03-10 15:00', minutes: 90, zone: 'America/New_York' }],
    [
      'Your interview: March 10, 10:00 AM (GMT-05:00) Eastern Time (US & Canada), a 45-min call',
      { start: '2026-03-10 10:00', minutes: 45, zone: 'America/New_York' },
    ],
    [
      'Ihr Gespräch findet am Dienstag, den 10. März, um 14.30 Uhr statt. Planen Sie bitte 90 Minuten ein.',
      { start: '2026-03-10 14:30', minutes: 90 },
    ],
    ['Vielen Dank für Ihre Bewerbung vom 2. März. Der Termin ist am Montag, 9.3., von 10 bis 11 Uhr.', { start: '2026-03-09 10:00', minutes: 60 }],
    ['Nous vous confirmons votre entretien le mardi 10 mars à 9h, pour une durée d’une heure et demie.', { start: '2026-03-10 09:00', minutes: 90 }],
    ['Le confirmamos la entrevista del martes 10 de marzo a las 16:00. Durará media hora.', { start: '2026-03-10 16:00', minutes: 30 }],
    ['A entrevista está confirmada para terça-feira, 10 de março, às 14h30, com duração de 45 minutos.', { start: '2026-03-10 14:30', minutes: 45 }],
    ["Le confermiamo il colloquio di martedì 10 marzo alle 15. Durerà un'ora.", { start: '2026-03-10 15:00', minutes: 60 }],
    ['Hierbij bevestigen we het gesprek op dinsdag 10 maart om half drie. Het duurt een uur.', { start: '2026-03-10 14:30', minutes: 60 }],
  ])('%s', (text, expected) => {
    expect(timesOf('confirmation', text)).toEqual(expected);
  });

  it('reads an abbreviation as senders of a country mean it', () => {
    const text = 'Your interview is on 10 March 2026 at 15:00 IST.';
    expect(timesOf('confirmation', text, 'a@firm.co.il').zone).toBe('Asia/Jerusalem');
    expect(timesOf('confirmation', text, 'a@firm.ie').zone).toBe('Europe/Dublin');
    expect(timesOf('confirmation', text, 'a@firm.co.in').zone).toBe('Asia/Kolkata');
    expect(timesOf('confirmation', `${text}\n\n-- \nNoa\n+972 3 555 0100`).zone).toBe('Asia/Jerusalem');
  });

  it('reads day and month in the order of the country', () => {
    const text = 'Your interview is on 4/5/2026 at 15:00.';
    expect(timesOf('confirmation', text, 'a@firm.co.uk').start).toBe('2026-05-04 15:00');
    expect(timesOf('confirmation', text, 'a@college.edu').start).toBe('2026-04-05 15:00');
    expect(timesOf('confirmation', `${text}\n\n-- \nLiv\n+47 22 55 01 00`).start).toBe('2026-05-04 15:00');
  });
});

describe('what is no time of the coming interview', () => {
  it.each([
    ["Thanks for interviewing with us on Thursday 26 February at 15:00. We'd like to invite you to a second interview. When are you free?"],
    ['We would like to interview you. Please call us Monday to Friday between 9:00 and 17:00 to arrange a time.'],
    ['Wir laden Sie zum Gespräch ein. Rufen Sie uns Montag bis Freitag von 9 bis 17 Uhr an.'],
    ['The position starts on 1 April 2026 and the working hours are 8:00 to 16:30. When can we talk?'],
  ])('%s', (text) => {
    expect(timesOf('invitation', text)).toEqual({});
  });

  it('is the hour of the weekday on which the mail is sent, where it is over', () => {
    expect(timesOf('confirmation', 'It is confirmed for Wednesday at 8.').start).toBe('2026-03-11 08:00');
    expect(timesOf('confirmation', 'It is confirmed for Wednesday at 10.').start).toBe('2026-03-04 10:00');
    expect(timesOf('confirmation', 'It was confirmed for today, 4 March, at 8:00.').start).toBe('2026-03-04 08:00');
  });
});

describe('the old and the new time of what is moved', () => {
  it.each([
    ['Instead of Tuesday at 10:00, could we talk on Thursday 12 March at 2 pm?', '2026-03-12 14:00', '2026-03-10 10:00'],
    ['We moved your interview from Tuesday 10 March at 10:00 to Thursday 12 March at 14:00.', '2026-03-12 14:00', '2026-03-10 10:00'],
    ['Your new time is Thursday 12 March at 14:00. It was originally scheduled for Tuesday at 10:00.', '2026-03-12 14:00', '2026-03-10 10:00'],
    ['Your interview on Tuesday 10 March at 10:00 has to move. We can offer Thursday 12 March at 14:00.', '2026-03-12 14:00', '2026-03-10 10:00'],
    ['Tuesday at 10:00 no longer works for Ben. Thursday at 2pm does.', '2026-03-05 14:00', '2026-03-10 10:00'],
    ['The call on Friday 6 March will be at 11:15 instead of 3 pm.', '2026-03-06 11:15', '2026-03-06 15:00'],
    ['I cannot make Tuesday at 10:00 after all. Could you do Wednesday 11 March at 9:30?', '2026-03-11 09:30', '2026-03-10 10:00'],
    ['We need to bring your interview forward from 3:30 to 1:30 on 10 March.', '2026-03-10 13:30', '2026-03-10 15:30'],
    ['We will now meet at 4 rather than 3 on Friday.', '2026-03-06 16:00', '2026-03-06 15:00'],
    ['Can we push our 2pm today to 4pm?', '2026-03-04 16:00', '2026-03-04 14:00'],
    ['Ihr Gespräch am 10. März um 10 Uhr müssen wir leider verschieben. Neuer Termin: 12. März, 14 Uhr.', '2026-03-12 14:00', '2026-03-10 10:00'],
    ['Statt am Dienstag um 10 Uhr treffen wir uns am Donnerstag, 12. März, um 14 Uhr.', '2026-03-12 14:00', '2026-03-10 10:00'],
    ['Votre entretien du 10 mars à 10h est reporté au 12 mars à 14h.', '2026-03-12 14:00', '2026-03-10 10:00'],
    ['La entrevista prevista para el 10 de marzo a las 10:00 pasa al 12 de marzo a las 16:00.', '2026-03-12 16:00', '2026-03-10 10:00'],
    ['A entrevista de 10 de março às 10h foi remarcada para 12 de março às 14h.', '2026-03-12 14:00', '2026-03-10 10:00'],
    ['Il colloquio del 10 marzo alle 10 è spostato al 12 marzo alle 14.', '2026-03-12 14:00', '2026-03-10 10:00'],
    ['Het gesprek van 10 maart om 10 uur is verplaatst naar 12 maart om 14 uur.', '2026-03-12 14:00', '2026-03-10 10:00'],
    [
      'Ihr Gespräch am Donnerstag, 12.03., um 10:30 Uhr müssen wir leider auf Freitag, 13.03., um 9 Uhr verschieben.',
      '2026-03-13 09:00',
      '2026-03-12 10:30',
    ],
    ['Wir möchten das Gespräch vom 10.03.2026, 14 Uhr, auf den 11.03.2026, 16 Uhr verschieben.', '2026-03-11 16:00', '2026-03-10 14:00'],
    ['Leider muss ich das Gespräch am Donnerstag, 12.03., 10:30 Uhr auf Freitag, 13.03., 9 Uhr verlegen.', '2026-03-13 09:00', '2026-03-12 10:30'],
    ['We moeten het gesprek van dinsdag 10 maart om 10 uur naar donderdag 12 maart om 14 uur verplaatsen.', '2026-03-12 14:00', '2026-03-10 10:00'],
    ['It will now take place on Thursday 12 March at 11am rather than Tuesday 10 March at 2pm.', '2026-03-12 11:00', '2026-03-10 14:00'],
    ['The interview is on Thursday 12 March at 9am in place of Wednesday 11 March at 3pm.', '2026-03-12 09:00', '2026-03-11 15:00'],
    ["We'll see you Friday 13 March, 9am, and no longer on Wednesday 11 March, 3pm.", '2026-03-13 09:00', '2026-03-11 15:00'],
    ['Votre entretien aura lieu le jeudi 12 mars à 11h au lieu du mardi 10 mars à 14h.', '2026-03-12 11:00', '2026-03-10 14:00'],
    ['La entrevista será el jueves 12 de marzo a las 11:00 en lugar del martes 10 de marzo a las 14:00.', '2026-03-12 11:00', '2026-03-10 14:00'],
  ])('%s', (text, start, old) => {
    expect(timesOf('reschedule', text)).toEqual({ start, old });
  });

  it.each([
    ['Votre entretien aura lieu le jeudi 12 mars à 11h au lieu du mardi 10 mars à 14h.', '2026-03-12 11:00', '2026-03-10 14:00'],
    ['The interview is on Thursday 12 March at 9am in place of Wednesday 11 March at 3pm.', '2026-03-12 09:00', '2026-03-11 15:00'],
  ])('is told where a mail only confirms the new one: %s', (text, start, old) => {
    expect(timesOf('confirmation', text)).toEqual({ start, old });
  });

  it('are told apart by the headings of a program', () => {
    const text =
      'Former Date & Time:\n10:00am - Thursday, March 5, 2026 (Central European Time)\n\nUpdated Date & Time:\n11:00am - Friday, March 6, 2026 (Central European Time)';
    expect(timesOf('reschedule', text)).toEqual({ start: '2026-03-06 11:00', old: '2026-03-05 10:00', zone: 'Europe/Berlin' });
  });

  it('is told beside new times to choose from', () => {
    const text = 'I have to move our talk on Thursday 5 March at 10:00. Could you do Monday 9 March at 11:00 or Tuesday 10 March at 15:30 instead?';
    expect(timesOf('reschedule', text)).toEqual({ old: '2026-03-05 10:00', slots: ['2026-03-09 11:00', '2026-03-10 15:30'] });
  });

  it('is told where the verb stands behind the new ones', () => {
    const text = 'Könnten wir das Gespräch am Donnerstag, 12.03., um 10 Uhr auf Montag, 16.3., 10 Uhr oder Dienstag, 17.3., 11 Uhr verlegen?';
    expect(timesOf('reschedule', text)).toEqual({ old: '2026-03-12 10:00', slots: ['2026-03-16 10:00', '2026-03-17 11:00'] });
  });

  it.each([
    ["We won't be able to see you on Thursday 5 March at 10:00 as planned. I'll be back with a new date.", '2026-03-05 10:00'],
    ["We can't hold your interview tomorrow.", '2026-03-05'],
  ])('is all that is told: %s', (text, old) => {
    expect(timesOf('reschedule', text)).toEqual({ old });
  });

  it('has no new time where only the old one is named', () => {
    expect(timesOf('reschedule', 'Friday 6 March at 11:00 is not possible any more; will not happen. I will write with another time.').old).toBe(
      '2026-03-06 11:00',
    );
    expect(
      timesOf('reschedule', 'A entrevista prevista para 12/03/2026, às 13h, não poderá acontecer nessa data. A nova data será informada.'),
    ).toEqual({
      old: '2026-03-12 13:00',
    });
  });
});

describe('times offered to choose from', () => {
  it.each([
    ['Could you do Tuesday 10 March at 10:00 or Wednesday 11 March at 14:00?', ['2026-03-10 10:00', '2026-03-11 14:00']],
    [
      'Which suits you?\n1) Tue 10 March, 10:00\n2) Wed 11 March, 14:00\n3) Thu 12 March, 9:15',
      ['2026-03-10 10:00', '2026-03-11 14:00', '2026-03-12 09:15'],
    ],
    ['Would Monday or Tuesday at 3 pm work for you?', ['2026-03-09 15:00', '2026-03-10 15:00']],
    ['We could meet on 12 & 13 March at 10 am, whichever you like.', ['2026-03-12 10:00', '2026-03-13 10:00']],
    ['Friday 6 March at 9:00, 11:30 or 16:00, you choose.', ['2026-03-06 09:00', '2026-03-06 11:30', '2026-03-06 16:00']],
    ['Are you free next week? Thursday at 2 pm or Friday at 11 am would be good.', ['2026-03-12 14:00', '2026-03-13 11:00']],
    ['Tuesday, March 10: 9:00 AM, 10:30 AM\nWednesday, March 11: 1:00 PM', ['2026-03-10 09:00', '2026-03-10 10:30', '2026-03-11 13:00']],
    ['How about next Tuesday (10th) at 11? If not, Thursday 12th same time.', ['2026-03-10 11:00', '2026-03-12 11:00']],
    ['Slot 1 | 2026-03-10 | 09:00 - 09:45 EST\nSlot 2 | 2026-03-10 | 13:00 - 13:45 EST', ['2026-03-10 09:00', '2026-03-10 13:00']],
    ['Passt Ihnen Montag, 9. März, um 10 Uhr oder Mittwoch, 11. März, um halb drei?', ['2026-03-09 10:00', '2026-03-11 14:30']],
    ['Seriez-vous disponible lundi 9 mars à 10h ou mercredi 11 mars à 14h30 ?', ['2026-03-09 10:00', '2026-03-11 14:30']],
    ['¿Le viene mejor el lunes 9 a las 10:00 o el miércoles 11 a las 16:30?', ['2026-03-09 10:00', '2026-03-11 16:30']],
    ['Qual prefere: segunda-feira, dia 9, às 10h ou quarta-feira, dia 11, às 16h?', ['2026-03-09 10:00', '2026-03-11 16:00']],
    ['Preferisce lunedì 9 marzo alle 10 oppure mercoledì 11 marzo alle 16?', ['2026-03-09 10:00', '2026-03-11 16:00']],
    ['Schikt maandag 9 maart om 10 uur of woensdag 11 maart om 16 uur?', ['2026-03-09 10:00', '2026-03-11 16:00']],
  ])('%s', (text, slots) => {
    expect(timesOf('invitation', text).slots).toEqual(slots);
  });

  it('leaves out the time by which to answer', () => {
    expect(
      timesOf('invitation', 'Pick one: Tuesday 10 March at 10:00 or Wednesday 11 March at 14:00. Please reply by Friday at 12:00.').slots,
    ).toEqual(['2026-03-10 10:00', '2026-03-11 14:00']);
    expect(
      timesOf('invitation', 'Elija: martes 10 de marzo a las 10:00 o jueves 12 a las 16:00. Responda antes del viernes a las 12:00.').slots,
    ).toEqual(['2026-03-10 10:00', '2026-03-12 16:00']);
  });
});
