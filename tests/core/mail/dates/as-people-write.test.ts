import { describe, expect, it } from 'vitest';
import { appointmentsOf } from '../../../../src/core/mail/facts/appointments.ts';
import type { Appointment } from '../../../../src/core/mail/facts/appointments/appointment.ts';
import { readDuration } from '../../../../src/core/mail/facts/duration.ts';
import { readTimes } from '../../../../src/core/mail/facts/start.ts';
import { readZoneFact } from '../../../../src/core/mail/facts/zone.ts';
import { mailTextOf } from '../../../../src/core/mail/mail-text.ts';
import type { MailKind } from '../../../../src/core/mail/reading.ts';
import { messageOf } from '../mail.ts';

interface Told {
  readonly start?: string;
  readonly old?: string;
  readonly slots?: readonly string[];
  readonly minutes?: number;
  readonly zone?: string;
}

const written = ({ day = '', clock = '' }: Appointment) => `${day} ${clock}`.trim();

/** What a mail of this kind, sent on Wednesday 4 March 2026, says of times; of lengths and zones only where they are asked for. */
function timesOf(kind: MailKind, text: string, { minutes, zone }: Told): Told {
  const mail = mailTextOf(messageOf({ subject: '', from: 'ana@firm.example', text, sent: '2026-03-04T09:00:00Z' }), 'UTC');
  const appointments = appointmentsOf(mail);
  const { start, oldStart, slots } = readTimes(mail, kind, appointments);
  const first = start ?? oldStart ?? slots[0];
  const length = readDuration(mail, first)?.value;
  const itsZone = readZoneFact(mail, first, appointments)?.value;
  return {
    ...(start ? { start: written(start) } : {}),
    ...(oldStart ? { old: written(oldStart) } : {}),
    ...(slots.length > 0 ? { slots: slots.map(written) } : {}),
    ...(minutes === undefined || length === undefined ? {} : { minutes: length }),
    ...(zone === undefined || itsZone === undefined ? {} : { zone: itsZone }),
  };
}

describe('times confirmed, as people write them', () => {
  it.each<[MailKind, string, Told]>([
    ['confirmation', 'See you Thursday at half ten.', { start: '2026-03-05 10:30' }],
    ['confirmation', 'See you Thursday, half ten.', { start: '2026-03-05 10:30' }],
    ['confirmation', 'See you Thursday half nine then.', { start: '2026-03-05 09:30' }],
    ['confirmation', 'Thursday half past nine it is.', { start: '2026-03-05 09:30' }],
    ['confirmation', 'Thursday at ten thirty works.', { start: '2026-03-05 10:30' }],
    ['confirmation', 'Thursday ten-thirty works for us.', { start: '2026-03-05 10:30' }],
    ['confirmation', 'Thursday, nine fifteen, main gate.', { start: '2026-03-05 09:15' }],
    ['confirmation', 'Thursday at twenty to four, side door.', { start: '2026-03-05 15:40' }],
    ['confirmation', 'Come Thursday, quarter to nine.', { start: '2026-03-05 08:45' }],
    ['confirmation', 'Come Thursday at ten to nine.', { start: '2026-03-05 08:50' }],
    ['confirmation', 'Thursday at 2ish suits me.', { start: '2026-03-05 14:00' }],
    ['confirmation', 'Thursday 2-ish at the cafe.', { start: '2026-03-05 14:00' }],
    ['confirmation', 'Thursday about half two.', { start: '2026-03-05 14:30' }],
    ['confirmation', 'Thursday 5 March, 1400 hrs, block B.', { start: '2026-03-05 14:00' }],
    ['confirmation', 'Thursday 5 March, 1400, block B.', { start: '2026-03-05 14:00' }],
    ['confirmation', 'Report Thursday 5 March 0930 at gate 4.', { start: '2026-03-05 09:30' }],
    ['confirmation', 'Report to gate 4 at 0930 on Thursday.', { start: '2026-03-05 09:30' }],
    ['confirmation', 'Report to gate 4 at 1430hrs on Thursday.', { start: '2026-03-05 14:30' }],
    ['confirmation', 'Thursday 5 March at 14.00 hours.', { start: '2026-03-05 14:00' }],
    ['confirmation', 'Thursday 5 March, 14.00 hrs', { start: '2026-03-05 14:00' }],
    ['confirmation', 'Thursday, 8 in the morning, at the yard.', { start: '2026-03-05 08:00' }],
    ['confirmation', 'Thursday at 3 in the afternoon.', { start: '2026-03-05 15:00' }],
    ['confirmation', 'Thursday three in the afternoon.', { start: '2026-03-05 15:00' }],
    ['confirmation', "We said Thursday, three o'clock.", { start: '2026-03-05 15:00' }],
    ['confirmation', 'Thursday 3 o clock it is.', { start: '2026-03-05 15:00' }],
    ['confirmation', 'Thursday nine sharp.', { start: '2026-03-05 09:00' }],
    ['confirmation', 'Thursday at nine on the dot.', { start: '2026-03-05 09:00' }],
    ['confirmation', 'Nine on Thursday is fine.', { start: '2026-03-05 09:00' }],
    ['confirmation', '9 on Thursday is fine.', { start: '2026-03-05 09:00' }],
    ['confirmation', '9 on Thursday the 12th is fine.', { start: '2026-03-12 09:00' }],
    ['confirmation', 'Ten on Thursday works for all of us.', { start: '2026-03-05 10:00' }],
    ['confirmation', 'So Thursday it is, 3.15 at the office.', { start: '2026-03-05 15:15' }],
    ['confirmation', 'So Thursday it is, 3 at the office.', { start: '2026-03-05 15:00' }],
    ['confirmation', 'Great, 3.15 Thursday at the office.', { start: '2026-03-05 15:15' }],
    ['confirmation', 'Thursday it is then. Come for 10.', { start: '2026-03-05 10:00' }],
    ['confirmation', 'Thursday it is then. Come for ten.', { start: '2026-03-05 10:00' }],
    ['confirmation', 'Thursday it is then. Be here for half nine.', { start: '2026-03-05 09:30' }],
    ['confirmation', "Thursday it is then. We'll see you at 4.", { start: '2026-03-05 16:00' }],
    ['confirmation', 'Thursday it is then, we kick off at 9.', { start: '2026-03-05 09:00' }],
    ['confirmation', 'Your interview is on Thursday. We begin at 10.', { start: '2026-03-05 10:00' }],
    ['confirmation', 'Your interview is on Thursday. Doors open at 9, we begin at 9.30.', { start: '2026-03-05 09:30' }],
    ['confirmation', "Thursday, 5 March. 10 o'clock.", { start: '2026-03-05 10:00' }],
    ['confirmation', 'Thursday, 5 March - 10am.', { start: '2026-03-05 10:00' }],
    ['confirmation', 'Date Thursday 5 March 2026 Time 10.30', { start: '2026-03-05 10:30' }],
    ['confirmation', 'When: Thu 5 Mar\nAt: 2.30', { start: '2026-03-05 14:30' }],
    ['confirmation', 'Thursday at 3p works', { start: '2026-03-05 15:00' }],
    ['confirmation', 'Thurs @3 works', { start: '2026-03-05 15:00' }],
    ['confirmation', 'thu 3pm ok', { start: '2026-03-05 15:00' }],
    ['confirmation', 'thurs 1030 ok', { start: '2026-03-05 10:30' }],
    ['confirmation', 'tomorrow 10.30', { start: '2026-03-05 10:30' }],
    ['confirmation', 'tomorrow half ten', { start: '2026-03-05 10:30' }],
    ['confirmation', 'tomorrow @ ten', { start: '2026-03-05 10:00' }],
    ['confirmation', "Tomorrow, ten o'clock, our place.", { start: '2026-03-05 10:00' }],
    ['confirmation', 'Tomorrow from 10.', { start: '2026-03-05 10:00' }],
    ['confirmation', '10 tomorrow is perfect.', { start: '2026-03-05 10:00' }],
    ['confirmation', 'ten tomorrow is perfect.', { start: '2026-03-05 10:00' }],
    ['confirmation', 'Confirming 10 AM tomorrow, 5 March.', { start: '2026-03-05 10:00' }],
    ['confirmation', 'Your slot is the 2:15 on Thursday.', { start: '2026-03-05 14:15' }],
    ['confirmation', "You are down for the 10 o'clock on Thursday.", { start: '2026-03-05 10:00' }],
    ['confirmation', "You've got the ten o'clock on Thursday 12th.", { start: '2026-03-12 10:00' }],
    ['confirmation', "You've got the 10.45 on Thursday 12th.", { start: '2026-03-12 10:45' }],
    ['confirmation', 'Thursday 12th at 10:45 for an 11:00 start.', { start: '2026-03-12 11:00' }],
    ['confirmation', 'Thursday 12 March, 5 to 6 pm.', { start: '2026-03-12 17:00', minutes: 60 }],
    ['confirmation', 'Thursday 12 March, 10 till 11.30.', { start: '2026-03-12 10:00', minutes: 90 }],
    ['confirmation', 'Thursday 12 March from ten till noon.', { start: '2026-03-12 10:00', minutes: 120 }],
    ['confirmation', 'Thursday 12 March 09h30 - 10h15', { start: '2026-03-12 09:30', minutes: 45 }],
    ['confirmation', 'Thursday 12 March, 9-10am', { start: '2026-03-12 09:00', minutes: 60 }],
    ['confirmation', '12 March, 16.00-17.00, room 4', { start: '2026-03-12 16:00', minutes: 60 }],
    ['confirmation', 'Thursday 12 March at 10:00 until 10:40.', { start: '2026-03-12 10:00', minutes: 40 }],
    ['confirmation', 'Thursday 12 March at noon for 40 mins.', { start: '2026-03-12 12:00', minutes: 40 }],
    ['confirmation', 'Thursday 12 March at 10 for three quarters of an hour.', { start: '2026-03-12 10:00', minutes: 45 }],
    ['confirmation', 'Thursday 12 March, 10 am. We should be done by 11.30.', { start: '2026-03-12 10:00', minutes: 90 }],
    ['confirmation', "Thursday 12 March, 10 am. It'll take the best part of two hours.", { start: '2026-03-12 10:00', minutes: 120 }],
    ['confirmation', 'Thursday 12 March, 10 am. Allow up to 90 minutes.', { start: '2026-03-12 10:00', minutes: 90 }],
    ['confirmation', 'Thursday 12 March, 10 am. An hour, give or take.', { start: '2026-03-12 10:00', minutes: 60 }],
    ['confirmation', 'Thursday 12 March, 10 am. No more than twenty-five minutes.', { start: '2026-03-12 10:00', minutes: 25 }],
    ['confirmation', 'Thursday 12 March, 10 am. A good hour.', { start: '2026-03-12 10:00', minutes: 60 }],
    ['confirmation', 'Thursday 12 March, 10 am. 1.5 hrs.', { start: '2026-03-12 10:00', minutes: 90 }],
    ['confirmation', 'Thursday 12 March, 10 am. 30 min with Ben plus 30 min with Cy.', { start: '2026-03-12 10:00', minutes: 60 }],
    ['confirmation', '10 March, 3pm Lagos time (2pm in London).', { start: '2026-03-10 15:00', zone: 'Africa/Lagos' }],
    ['confirmation', "10 March, 3pm my time, I'm in Lagos.", { start: '2026-03-10 15:00' }],
    ['confirmation', '10 March, 15:00 Nairobi / 13:00 Berlin', { start: '2026-03-10 15:00', zone: 'Africa/Nairobi' }],
    ['confirmation', '10 March at 15:00 (Nairobi).', { start: '2026-03-10 15:00', zone: 'Africa/Nairobi' }],
    ['confirmation', '10 March at 15:00. All times East Africa Time.', { start: '2026-03-10 15:00', zone: 'Africa/Nairobi' }],
    ['confirmation', '10 March at 15:00 Irish time', { start: '2026-03-10 15:00', zone: 'Europe/Dublin' }],
    ['confirmation', '10 March at 15:00 UK', { start: '2026-03-10 15:00', zone: 'Europe/London' }],
    ['confirmation', '10 March at 3pm UK.', { start: '2026-03-10 15:00', zone: 'Europe/London' }],
    ['confirmation', '10 March at 3pm Singapore.', { start: '2026-03-10 15:00', zone: 'Asia/Singapore' }],
    ['confirmation', '10 March at 3pm, Singapore time.', { start: '2026-03-10 15:00', zone: 'Asia/Singapore' }],
    ['confirmation', '10 March at 3pm (Lisbon time).', { start: '2026-03-10 15:00', zone: 'Europe/Lisbon' }],
    ['confirmation', '10 March at 3 pm CT.', { start: '2026-03-10 15:00', zone: 'America/Chicago' }],
    ['confirmation', '10 March at 3 pm local time in Denver.', { start: '2026-03-10 15:00', zone: 'America/Denver' }],
    ['confirmation', "10 March at 3 pm. That's Denver time.", { start: '2026-03-10 15:00', zone: 'America/Denver' }],
    ['confirmation', '10 March at 3 pm West Africa Time', { start: '2026-03-10 15:00', zone: 'Africa/Lagos' }],
    ['confirmation', '10 March at 3 pm India Standard Time', { start: '2026-03-10 15:00', zone: 'Asia/Kolkata' }],
    ['confirmation', '10 March at 3 pm Gulf Standard Time', { start: '2026-03-10 15:00', zone: 'Asia/Dubai' }],
    ['confirmation', '10 March at 3 pm Japan Standard Time', { start: '2026-03-10 15:00', zone: 'Asia/Tokyo' }],
    ['confirmation', '10 March at 3 pm Central European Time', { start: '2026-03-10 15:00', zone: 'Europe/Berlin' }],
    ['confirmation', '10 March at 3 pm AEDT', { start: '2026-03-10 15:00', zone: 'Australia/Sydney' }],
    ['confirmation', '10 March at 3 pm NZDT', { start: '2026-03-10 15:00', zone: 'Pacific/Auckland' }],
    ['confirmation', '10 March at 3 pm GMT+8', { start: '2026-03-10 15:00', zone: 'Etc/GMT-8' }],
    ['confirmation', '10 March at 3 pm (UTC+2)', { start: '2026-03-10 15:00', zone: 'Etc/GMT-2' }],
    ['confirmation', '10 March at 3 pm Philippine time', { start: '2026-03-10 15:00', zone: 'Asia/Manila' }],
    ['confirmation', '10 March at 3 pm PHT', { start: '2026-03-10 15:00', zone: 'Asia/Manila' }],
    ['confirmation', '10 March at 3 pm Manila time', { start: '2026-03-10 15:00', zone: 'Asia/Manila' }],
    ['confirmation', '10 March at 3 pm Brasília time', { start: '2026-03-10 15:00', zone: 'America/Sao_Paulo' }],
    ['confirmation', '10 March at 3 pm Cape Town time', { start: '2026-03-10 15:00', zone: 'Africa/Johannesburg' }],
    ['confirmation', '10 March at 3 pm South African time', { start: '2026-03-10 15:00', zone: 'Africa/Johannesburg' }],
    ['confirmation', '10 March at 3 pm Atlantic', { start: '2026-03-10 15:00', zone: 'America/Halifax' }],
    ['confirmation', '10 March at 3 pm Mountain', { start: '2026-03-10 15:00', zone: 'America/Denver' }],
    ['confirmation', '10 March at 3 pm Arizona time', { start: '2026-03-10 15:00', zone: 'America/Phoenix' }],
    ['confirmation', '10 March at 3 pm Hawaii time', { start: '2026-03-10 15:00', zone: 'Pacific/Honolulu' }],
    ['confirmation', '10 March at 3 pm Perth time', { start: '2026-03-10 15:00', zone: 'Australia/Perth' }],
    ['confirmation', '10 March at 3 pm Edinburgh time', { start: '2026-03-10 15:00', zone: 'Europe/London' }],
    ['confirmation', '10 March at 3 pm Copenhagen time', { start: '2026-03-10 15:00', zone: 'Europe/Copenhagen' }],
    ['confirmation', '10 March at 3 pm Montreal time', { start: '2026-03-10 15:00', zone: 'America/Toronto' }],
    ['confirmation', '10 March at 3 pm Texas time', { start: '2026-03-10 15:00', zone: 'America/Chicago' }],
    ['confirmation', '10 March at 3 pm Danish time', { start: '2026-03-10 15:00', zone: 'Europe/Copenhagen' }],
    ['confirmation', '10 March at 3 pm Nigerian time', { start: '2026-03-10 15:00', zone: 'Africa/Lagos' }],
  ])('%s: %s', (kind, text, expected) => {
    expect(timesOf(kind, text, expected)).toEqual(expected);
  });
});

describe('times moved or called off, as people write them', () => {
  it.each<[MailKind, string, Told]>([
    ['reschedule', "I'm afraid we can't hold your interview tomorrow as planned. We will be in touch with a new date.", { old: '2026-03-05' }],
    [
      'reschedule',
      "I'm afraid we can't hold your interview tomorrow at 10 as planned. We will be in touch with a new date.",
      { old: '2026-03-05 10:00' },
    ],
    [
      'reschedule',
      "Unfortunately Ben is ill so Thursday at 10 is off. I'll come back to you with another time next week.",
      { old: '2026-03-05 10:00' },
    ],
    ['reschedule', "Could we move Thursday's 10 am to Friday at 2 pm?", { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', "Could we push our 10 o'clock on Thursday back to 11?", { start: '2026-03-05 11:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'Could we push our 10 am on Thursday back by an hour?', { start: '2026-03-05 11:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'Can we do Friday 2 pm instead of Thursday 10 am?', { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    [
      'reschedule',
      'Something came up. Instead of Thursday at 10 could you come Friday at 2?',
      { start: '2026-03-06 14:00', old: '2026-03-05 10:00' },
    ],
    ['reschedule', "Thursday at 10 won't work any more; Friday at 2 would.", { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'We had you down for Thursday at 10. Please come on Friday at 2 instead.', { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    [
      'reschedule',
      'You were due to see us on Thursday 5 March at 10 am. This is now Friday 6 March at 2 pm.',
      { start: '2026-03-06 14:00', old: '2026-03-05 10:00' },
    ],
    [
      'reschedule',
      'Your interview on Thursday 5 March at 10:00 will now take place on Friday 6 March at 14:00.',
      { start: '2026-03-06 14:00', old: '2026-03-05 10:00' },
    ],
    [
      'reschedule',
      'Your interview has moved from Thursday 5 March 10:00 to Friday 6 March 14:00.',
      { start: '2026-03-06 14:00', old: '2026-03-05 10:00' },
    ],
    [
      'reschedule',
      'Your interview of 5 March (10:00) has been rearranged for 6 March (14:00).',
      { start: '2026-03-06 14:00', old: '2026-03-05 10:00' },
    ],
    ['reschedule', 'New time: Friday 6 March, 14:00\nOld time: Thursday 5 March, 10:00', { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'Previously: Thursday 5 March, 10:00\nNow: Friday 6 March, 14:00', { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'Was\nThursday 5 March, 10:00\nNow\nFriday 6 March, 14:00', { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'Friday 6 March, 14:00 (was Thursday 5 March, 10:00)', { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', "It's Friday at 2 now, not Thursday at 10.", { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'Not Thursday at 10 after all, but Friday at 2.', { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', "Please ignore the 10 am on Thursday, it's Friday at 2 pm.", { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'Scrap Thursday at 10. Friday, 2 pm, same place.', { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    [
      'reschedule',
      "The panel has lost a member for Thursday 10 am, so we'd like to see you on Friday at 2 pm.",
      { start: '2026-03-06 14:00', old: '2026-03-05 10:00' },
    ],
    ['reschedule', "Tomorrow is a no-go I'm sorry, the roof's leaking. Friday same time?", { start: '2026-03-06', old: '2026-03-05' }],
    [
      'reschedule',
      "Tomorrow 10 am is a no-go I'm sorry, the roof's leaking. Friday same time?",
      { start: '2026-03-06 10:00', old: '2026-03-05 10:00' },
    ],
    ['reschedule', 'Same day, but 2 pm rather than 10 am: Thursday 5 March.', { start: '2026-03-05 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'Thursday stays, but please come at 2 pm instead of 10 am.', { start: '2026-03-05 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', "Thursday's interview will start at 2 pm, four hours later than planned.", { start: '2026-03-05 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'We need to start an hour earlier on Thursday, so 9 instead of 10.', { start: '2026-03-05 09:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'Your interview on Thursday at 10 will start half an hour later.', { start: '2026-03-05 10:30', old: '2026-03-05 10:00' }],
    ['reschedule', "Let's shift Thursday 10 am by a week, same time.", { start: '2026-03-12 10:00', old: '2026-03-05 10:00' }],
    [
      'reschedule',
      "We're postponing Thursday 5 March 10:00 by one week, same time same place.",
      { start: '2026-03-12 10:00', old: '2026-03-05 10:00' },
    ],
    ['reschedule', 'Thursday 5 March at 10:00 moves exactly one week later, same place.', { start: '2026-03-12 10:00', old: '2026-03-05 10:00' }],
    [
      'reschedule',
      'We have to postpone your interview on Thursday 5 March at 10:00. A new appointment will be sent next Monday.',
      { old: '2026-03-05 10:00' },
    ],
    ['reschedule', 'Your interview (Thursday 5 March, 10:00) is postponed until further notice.', { old: '2026-03-05 10:00' }],
    ['reschedule', "I have to postpone tomorrow's interview. I'll write on Friday with new options.", { old: '2026-03-05' }],
    ['reschedule', "As you asked, we've moved you from Thursday at 10 to Friday at 2.", { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    ['reschedule', 'No problem, Friday at 2 works instead of Thursday at 10.', { start: '2026-03-06 14:00', old: '2026-03-05 10:00' }],
    [
      'reschedule',
      "Thank you for letting us know you can't make Thursday at 10. How about Friday at 2?",
      { start: '2026-03-06 14:00', old: '2026-03-05 10:00' },
    ],
    [
      'reschedule',
      "Thank you for letting us know you can't make Thursday at 10. Could you do Friday at 2 or Monday at 9?",
      { old: '2026-03-05 10:00', slots: ['2026-03-06 14:00', '2026-03-09 09:00'] },
    ],
    [
      'reschedule',
      'Ben is travelling on Thursday. Options now: Friday 2 pm or Monday 9 am.',
      { old: '2026-03-05', slots: ['2026-03-06 14:00', '2026-03-09 09:00'] },
    ],
    [
      'reschedule',
      'We must rebook Thursday 5 March 10:00. Please choose:\n- Friday 6 March 14:00\n- Monday 9 March 09:00',
      { old: '2026-03-05 10:00', slots: ['2026-03-06 14:00', '2026-03-09 09:00'] },
    ],
    [
      'reschedule',
      'The interview planned for Thursday 5 March at 10:00 has to be rearranged. Please pick a new time at https://cal.example/x by Friday 6 March.',
      { old: '2026-03-05 10:00' },
    ],
    [
      'reschedule',
      'Please note a change of time: 14:00 on Thursday 5 March (previously 10:00).',
      { start: '2026-03-05 14:00', old: '2026-03-05 10:00' },
    ],
    [
      'reschedule',
      'The time of your interview on 5 March has changed to 14:00. It was 10:00.',
      { start: '2026-03-05 14:00', old: '2026-03-05 10:00' },
    ],
    ['reschedule', 'The time of your interview on 5 March has changed from 10:00 to 14:00.', { start: '2026-03-05 14:00', old: '2026-03-05 10:00' }],
    [
      'reschedule',
      'Please come at 14:00 on 5 March. The 10:00 appointment we gave you was a mistake.',
      { start: '2026-03-05 14:00', old: '2026-03-05 10:00' },
    ],
    [
      'reschedule',
      'I wrote 10 am in my last mail, it should say 2 pm. Still Thursday 5 March.',
      { start: '2026-03-05 14:00', old: '2026-03-05 10:00' },
    ],
    ['reschedule', "I got the day wrong, it's Friday 6 March at 2 pm and not Thursday.", { start: '2026-03-06 14:00', old: '2026-03-05' }],
    [
      'reschedule',
      'Correction: your interview is on Friday 6 March at 14:00, not Thursday 5 March at 10:00.',
      { start: '2026-03-06 14:00', old: '2026-03-05 10:00' },
    ],
    ['reschedule', 'Running late today, can we say 11.30 instead of 11?', { start: '2026-03-04 11:30', old: '2026-03-04 11:00' }],
    ['reschedule', "My train's stuck. Can we do 3 instead of 2 today?", { start: '2026-03-04 15:00', old: '2026-03-04 14:00' }],
    [
      'reschedule',
      "We've had to bring your interview forward from Friday to Thursday, same time (10 am).",
      { start: '2026-03-05 10:00', old: '2026-03-06 10:00' },
    ],
    ['reschedule', 'Bringing you forward: Thursday 10 am, not Friday.', { start: '2026-03-05 10:00', old: '2026-03-06' }],
    ['cancellation', 'Your interview on Thursday 5 March at 10:00 is cancelled.', { old: '2026-03-05 10:00' }],
    ['cancellation', "We are no longer hiring, so tomorrow's 10 am is off.", { old: '2026-03-05 10:00' }],
    ['cancellation', "Please don't come tomorrow. The 10 o'clock is cancelled as the job is filled.", { old: '2026-03-05 10:00' }],
    ['cancellation', 'We wrote on Monday to invite you for Thursday 5 March at 10:00. This no longer goes ahead.', { old: '2026-03-05 10:00' }],
    [
      'cancellation',
      "Following a meeting this morning the post is frozen and I've taken Thursday at 10 out of the diary.",
      { old: '2026-03-05 10:00' },
    ],
    ['cancellation', "The role was filled yesterday, so there's no need to come in on Thursday (10 am).", { old: '2026-03-05 10:00' }],
    ['cancellation', 'Canceled: Interview @ Thu Mar 5, 2026 10am - 10:45am (GMT)', { old: '2026-03-05 10:00', minutes: 45 }],
  ])('%s: %s', (kind, text, expected) => {
    expect(timesOf(kind, text, expected)).toEqual(expected);
  });
});

describe('times offered, as people write them', () => {
  it.each<[MailKind, string, Told]>([
    ['invitation', 'Could you do Thursday, half two?', { start: '2026-03-05 14:30' }],
    ['invitation', 'Would Tuesday at 10 or Wednesday at 2 suit you?', { slots: ['2026-03-10 10:00', '2026-03-11 14:00'] }],
    [
      'invitation',
      'We have Tuesday 10 March at 10:00 and 14:00 and Wednesday 11 March at 9:00 free.',
      { slots: ['2026-03-10 10:00', '2026-03-10 14:00', '2026-03-11 09:00'] },
    ],
    ['invitation', 'Which is best: Tue 10, 10am; Tue 10, 2pm; Wed 11, 9am?', { slots: ['2026-03-10 10:00', '2026-03-10 14:00', '2026-03-11 09:00'] }],
    ['invitation', 'Tuesday morning at 10, or after lunch at 2?', { slots: ['2026-03-10 10:00', '2026-03-10 14:00'] }],
    ['invitation', 'Could you do 10 or 2 on Tuesday?', { slots: ['2026-03-10 10:00', '2026-03-10 14:00'] }],
    ['invitation', 'Tuesday, either 10 or 2.', { slots: ['2026-03-10 10:00', '2026-03-10 14:00'] }],
    ['invitation', 'Tuesday 10 March: 10:00, 11:30, 14:00. Tell me which.', { slots: ['2026-03-10 10:00', '2026-03-10 11:30', '2026-03-10 14:00'] }],
    ['invitation', 'Tuesday 10 March: 10.00 / 11.30 / 14.00', { slots: ['2026-03-10 10:00', '2026-03-10 11:30', '2026-03-10 14:00'] }],
    ['invitation', '(a) Tuesday 10 March, 10 am\n(b) Wednesday 11 March, 2 pm', { slots: ['2026-03-10 10:00', '2026-03-11 14:00'] }],
    ['invitation', 'Option A: Tuesday 10 March, 10 am\nOption B: Wednesday 11 March, 2 pm', { slots: ['2026-03-10 10:00', '2026-03-11 14:00'] }],
    ['invitation', 'Option 1 - Tuesday 10 March, 10 am. Option 2 - Wednesday 11 March, 2 pm.', { slots: ['2026-03-10 10:00', '2026-03-11 14:00'] }],
    [
      'invitation',
      'Tue 10/3 10-11, Wed 11/3 14-15, Thu 12/3 9-10. Pick one.',
      { slots: ['2026-03-10 10:00', '2026-03-11 14:00', '2026-03-12 09:00'] },
    ],
    [
      'invitation',
      "I can do Tuesday the 10th at 10. If that's no good, Wednesday the 11th at 2 is open too.",
      { slots: ['2026-03-10 10:00', '2026-03-11 14:00'] },
    ],
    ['invitation', "I'm free Tuesday at 10, or else Wednesday at 2.", { slots: ['2026-03-10 10:00', '2026-03-11 14:00'] }],
    ['invitation', 'Is Tuesday at 10 ok? Otherwise Wednesday at 2.', { slots: ['2026-03-10 10:00', '2026-03-11 14:00'] }],
    [
      'invitation',
      'Tuesday\n10:00\n14:00\n\nWednesday\n09:00\n\nReply with your choice.',
      { slots: ['2026-03-10 10:00', '2026-03-10 14:00', '2026-03-11 09:00'] },
    ],
    [
      'invitation',
      '* Tuesday, March 10 at 10:00 AM ET\n* Wednesday, March 11 at 2:00 PM ET',
      { slots: ['2026-03-10 10:00', '2026-03-11 14:00'], zone: 'America/New_York' },
    ],
    [
      'invitation',
      'Tuesday 10 March at 10:00. We have a second slot on Wednesday 11 March at 14:00.',
      { slots: ['2026-03-10 10:00', '2026-03-11 14:00'] },
    ],
    [
      'invitation',
      'Please come on Tuesday 10 March at 10:00 or, if you prefer, the same day at 14:00.',
      { slots: ['2026-03-10 10:00', '2026-03-10 14:00'] },
    ],
    ['invitation', 'Please come on Tuesday 10 March at 10:00. Registration opens at 9:30.', { start: '2026-03-10 10:00' }],
    ['invitation', 'Your day: Tuesday 10 March. 9:00 tour, 10:00 interview with Ana, 11:00 close.', { start: '2026-03-10 09:00' }],
    [
      'invitation',
      "We'd like to meet you on Tuesday 10 March at 10:00. Let me know by Friday at 5 if you can make it.",
      { start: '2026-03-10 10:00' },
    ],
    [
      'invitation',
      'Please join us on Tuesday 10 March at 10:00 for a first interview. The second round is on 20 March at 9:00.',
      { start: '2026-03-10 10:00' },
    ],
    ['invitation', 'We invite you to our assessment centre on 10–12 March.', { start: '2026-03-10' }],
  ])('%s: %s', (kind, text, expected) => {
    expect(timesOf(kind, text, expected)).toEqual(expected);
  });
});
