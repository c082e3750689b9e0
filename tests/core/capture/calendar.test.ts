import { describe, expect, test } from 'vitest';
import { headline } from '../../../src/core/capture/headline.ts';
import { isSettled } from '../../../src/core/capture/known.ts';
import { keep } from '../../../src/core/capture/keep.ts';
import { type Proposal, propose } from '../../../src/core/capture/proposal.ts';
import { isWorthShowing } from '../../../src/core/capture/worth-showing.ts';
import type { MessageHead } from '../../../src/core/capture/known.ts';
import { apply } from '../../../src/core/facts/change.ts';
import { type Facts, latestStamp, noFacts, recordsOf } from '../../../src/core/facts/facts.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import { calendarFile } from '../../../src/core/mail/calendar-file.ts';
import { readMail } from '../../../src/core/mail/read-mail.ts';
import type { EventAnswer, Reading } from '../../../src/core/mail/reading.ts';
import { at, head, read, reading } from './sample.ts';

const OSLO = 'Europe/Oslo';
const NOW = Date.UTC(2026, 2, 2, 10);

function kept(facts: Facts, proposal: Proposal, mail: MessageHead): Facts {
  const change = keep(facts, proposal, mail, NOW);
  if (!change.ok) throw new Error(change.code);
  return apply(facts, change.value, nextStamp(latestStamp(facts), NOW, 'n'));
}
const keptMail = (facts: Facts, mail: MessageHead, said: Reading) => kept(facts, propose(said, mail, facts, OSLO), mail);
const interviews = (facts: Facts) => recordsOf(facts, 'interview');

const event = (sequence: number, { id = 'first@haldenrail.example', cancels = false } = {}) => ({ calendar: { id, sequence, cancels } });
const invited = reading({ kind: 'confirmation', start: at('2026-03-10', '15:00', OSLO), company: read('Halden Rail'), ...event(0) });
/** From a mailbox of its own, in a thread of its own, naming no company: only its calendar event tells where it belongs. */
const stranger = (id: string) => head(id, { from: { address: 'calendar@rooms.example' }, sentAt: Date.UTC(2026, 2, 3, 9) });

describe('an update of a calendar event', () => {
  const facts = keptMail(noFacts, head('1'), invited);

  test('that is kept leaves its name and number with the interview', () => {
    expect(interviews(facts)).toMatchObject([{ calendarId: 'first@haldenrail.example', calendarSequence: 0 }]);
  });

  test('with another time moves the interview, whatever its words are', () => {
    for (const kind of ['confirmation', 'unrelated', 'reschedule'] as const) {
      const update = reading({ kind, start: at('2026-03-12', '09:30', OSLO), ...event(1) });
      const proposal = propose(update, stranger('2'), facts, OSLO);
      expect(proposal).toMatchObject({ effect: 'reschedule', company: 'Halden Rail', day: '2026-03-12', clock: '09:30' });
      expect(interviews(kept(facts, proposal, stranger('2')))).toMatchObject([{ start: Date.UTC(2026, 2, 12, 8, 30), calendarSequence: 1 }]);
    }
  });

  test('with the same time updates it', () => {
    const update = reading({
      kind: 'confirmation',
      start: at('2026-03-10', '14:00', 'Europe/London'),
      link: read('https://meet.example/new'),
      ...event(1),
    });
    expect(propose(update, stranger('2'), facts, OSLO)).toMatchObject({ effect: 'update', link: 'https://meet.example/new' });
  });

  test('that calls it off cancels it, whatever its words are', () => {
    for (const kind of ['cancellation', 'unrelated'] as const) {
      const cancelled = keptMail(facts, stranger('2'), reading({ kind, oldStart: at('2026-03-10', '15:00', OSLO), ...event(1, { cancels: true }) }));
      expect(interviews(cancelled)).toMatchObject([{ cancelled: true, calendarSequence: 1 }]);
    }
  });

  test('older than what is known changes nothing, says so, and is settled', () => {
    const moved = keptMail(facts, stranger('2'), reading({ kind: 'confirmation', start: at('2026-03-12', '09:30', OSLO), ...event(2) }));
    const late = reading({ kind: 'confirmation', start: at('2026-03-11', '11:00', OSLO), ...event(1) });
    const proposal = propose(late, stranger('3'), moved, OSLO);
    expect(proposal).toMatchObject({ effect: 'outdated', day: '2026-03-12', clock: '09:30' });
    const change = keep(moved, proposal, stranger('3'), NOW);
    expect(change).toMatchObject({ ok: true, value: { said: { key: 'keptOutdated' } } });
    const after = kept(moved, proposal, stranger('3'));
    expect(interviews(after)).toEqual(interviews(moved));
    expect(isSettled(after, stranger('3'))).toBe('kept');
  });

  test('brings a cancelled interview back only where it is later than the cancellation', () => {
    const cancelled = keptMail(facts, stranger('2'), reading({ kind: 'cancellation', ...event(1, { cancels: true }) }));
    expect(propose(invited, head('1'), cancelled, OSLO).effect).toBe('outdated');
    expect(propose({ ...invited, ...event(1) }, stranger('3'), cancelled, OSLO).effect).toBe('outdated');
    const again = keptMail(cancelled, stranger('4'), { ...invited, ...event(2) });
    expect(interviews(again)).toMatchObject([{ calendarSequence: 2 }]);
    expect(interviews(again)[0]?.cancelled).toBeUndefined();
  });
});

describe('another calendar event', () => {
  const facts = keptMail(noFacts, head('1'), invited);
  const second = event(0, { id: 'second@haldenrail.example' });
  const sameThread = head('2', { threadId: 'thread-1' });

  test('in the same thread is another round', () => {
    const next = keptMail(facts, sameThread, reading({ kind: 'confirmation', start: at('2026-03-20', '10:00', OSLO), ...second }));
    expect(interviews(next).map(({ calendarId }) => calendarId)).toEqual(['first@haldenrail.example', 'second@haldenrail.example']);
    expect(recordsOf(next, 'application')).toHaveLength(1);
  });

  test('called off leaves this one alone', () => {
    const off = reading({ kind: 'cancellation', oldStart: at('2026-03-20', '10:00', OSLO), calendar: { ...second.calendar, cancels: true } });
    expect(propose(off, sameThread, facts, OSLO).effect).toBe('cancels-nothing');
  });

  test('at the very same time is the same interview, sent by two programs', () => {
    const copy = reading({ kind: 'confirmation', start: at('2026-03-10', '15:00', OSLO), ...second });
    expect(interviews(keptMail(facts, sameThread, copy))).toHaveLength(1);
  });

  test('of another process at the same employer stays apart', () => {
    const other = reading({
      kind: 'confirmation',
      start: at('2026-03-11', '10:00', OSLO),
      company: read('Halden Rail'),
      role: read('Signal engineer'),
      ...second,
    });
    const planner = keptMail(noFacts, head('1'), { ...invited, role: read('Train planner') });
    const both = keptMail(planner, stranger('5'), other);
    expect(recordsOf(both, 'application').map(({ role }) => role)).toEqual(['Train planner', 'Signal engineer']);
    const moved = keptMail(
      both,
      stranger('6'),
      reading({ kind: 'unrelated', start: at('2026-03-13', '10:00', OSLO), calendar: { ...second.calendar, sequence: 1 } }),
    );
    expect(interviews(moved).map(({ start }) => start)).toEqual([Date.UTC(2026, 2, 10, 14), Date.UTC(2026, 2, 13, 9)]);
  });

  test('gives its name to an interview that was kept from words', () => {
    const { calendar: _calendar, ...words } = invited;
    const fromWords = keptMail(noFacts, head('1'), words);
    expect(interviews(keptMail(fromWords, sameThread, invited))).toMatchObject([{ calendarId: 'first@haldenrail.example' }]);
  });
});

describe('an answer to a calendar event', () => {
  const facts = keptMail(noFacts, head('1'), invited);
  const answers = (does: EventAnswer['does'], kind: 'other' | 'unrelated' | 'reschedule' = 'other', sequence = 0) =>
    reading({
      kind,
      start: at('2026-03-12', '09:30', OSLO),
      people: [read({ name: 'Mona Lie', address: 'mona.lie@haldenrail.example', part: 'interviewer' as const })],
      answer: read({ does, who: 'Mona Lie' }),
      ...event(sequence),
    });

  test.each([
    ['declines', 'noticedDeclines'],
    ['accepts', 'noticedAccepts'],
    ['may-come', 'noticedMayCome'],
    ['keeps-time', 'noticedKeepsTime'],
    ['asks-again', 'noticedAsksAgain'],
  ] as const)('by who %s changes nothing, adds nobody, and says what it is', (does, key) => {
    for (const kind of ['other', 'unrelated'] as const) {
      const answer = answers(does, kind);
      const proposal = propose(answer, stranger('2'), facts, OSLO);
      expect(proposal).toMatchObject({ effect: 'answer', day: '2026-03-10', clock: '15:00' });
      expect(headline(answer, OSLO, proposal)).toEqual({ key, values: { who: 'Mona Lie' } });
      expect(isWorthShowing(facts, stranger('2'), answer)).toBe(true);
      const after = kept(facts, proposal, stranger('2'));
      expect(interviews(after)).toEqual(interviews(facts));
      expect(recordsOf(after, 'person')).toEqual(recordsOf(facts, 'person'));
      expect(isSettled(after, stranger('2'))).toBe('kept');
    }
  });

  test('to what nobody keeps is nothing to keep, and not shown', () => {
    const answer = answers('declines', 'unrelated');
    const proposal = propose(answer, stranger('2'), noFacts, OSLO);
    expect(proposal.effect).toBe('answer');
    expect(headline(answer, OSLO, proposal).key).toBe('noticedUnrelated');
    expect(isWorthShowing(noFacts, stranger('2'), answer)).toBe(false);
    expect(recordsOf(kept(noFacts, proposal, stranger('2')), 'interview')).toEqual([]);
  });

  test('by another time is only proposed, and moves the interview where the user agrees', () => {
    for (const kind of ['reschedule', 'unrelated'] as const) {
      const counter = answers('proposes', kind);
      const proposal = propose(counter, stranger('2'), facts, OSLO);
      expect(proposal).toMatchObject({ effect: 'counter', day: '2026-03-12', clock: '09:30' });
      expect(headline(counter, OSLO, proposal)).toMatchObject({ key: 'noticedProposesAt', values: { who: 'Mona Lie' } });
      expect(keep(facts, proposal, stranger('2'), NOW)).toMatchObject({ value: { said: { key: 'keptCounter' } } });
      expect(interviews(kept(facts, proposal, stranger('2')))).toMatchObject([{ start: Date.UTC(2026, 2, 12, 8, 30) }]);
    }
  });

  test('to an older update is told as such', () => {
    const moved = keptMail(facts, stranger('2'), reading({ kind: 'confirmation', start: at('2026-03-12', '09:30', OSLO), ...event(2) }));
    expect(propose(answers('proposes', 'reschedule', 1), stranger('3'), moved, OSLO).effect).toBe('outdated');
  });
});

describe('the headline of an update of a kept event', () => {
  const facts = keptMail(noFacts, head('1'), { ...invited, ...event(2) });
  const line = (update: Reading) => headline(update, OSLO, propose(update, stranger('2'), facts, OSLO));

  test('tells no time that a newer one has replaced', () => {
    expect(line(reading({ kind: 'confirmation', start: at('2026-03-11', '11:00', OSLO), ...event(1) }))).toEqual({
      key: 'noticedOutdated',
      values: {},
    });
  });

  test('says that it moves or ends, whatever its words are', () => {
    expect(line(reading({ kind: 'unrelated', start: at('2026-03-12', '09:30', OSLO), ...event(3) }))).toMatchObject({ key: 'noticedRescheduleAt' });
    expect(line(reading({ kind: 'unrelated', ...event(3, { cancels: true }) }))).toMatchObject({ key: 'noticedCancellation' });
  });
});

describe('a cancellation of what nobody knows', () => {
  const cancellation = reading({
    kind: 'cancellation',
    company: read('Halden Rail'),
    oldStart: at('2026-03-10', '15:00', OSLO),
    ...event(1, { cancels: true }),
  });

  test('is nothing to keep', () => {
    const proposal = propose(cancellation, head('1'), noFacts, OSLO);
    expect(proposal.effect).toBe('cancels-nothing');
    const after = kept(noFacts, proposal, head('1'));
    expect(['application', 'interview', 'person'].flatMap((kind) => recordsOf(after, kind as 'person'))).toEqual([]);
    expect(isSettled(after, head('1'))).toBe('dismissed');
  });

  test('is not shown', () => {
    expect(isWorthShowing(noFacts, head('1'), cancellation)).toBe(false);
    expect(isWorthShowing(keptMail(noFacts, head('1'), invited), stranger('2'), cancellation)).toBe(true);
  });
});

describe('what is shown unasked', () => {
  const facts = keptMail(noFacts, head('1'), invited);
  test.each([
    ['an invitation', noFacts, reading({ kind: 'invitation' }), true],
    ['a rejection of what is not kept', noFacts, reading({ kind: 'rejection' }), false],
    ['a rejection of what is kept', facts, reading({ kind: 'rejection', company: read('Halden Rail') }), true],
    ['a plain calendar event', facts, reading({ kind: 'unrelated', ...event(0, { id: 'other' }) }), false],
    ['an update of the event of a kept interview', facts, reading({ kind: 'unrelated', ...event(1) }), true],
    ['other job mail', facts, reading({ kind: 'other', ...event(1) }), false],
  ])('%s', (_, known, said, isShown) => {
    expect(isWorthShowing(known, stranger('9'), said)).toBe(isShown);
  });
});

describe('calendar files, dropped one after the other', () => {
  const file = (method: string, lines: readonly string[]) => {
    const text = [
      'BEGIN:VCALENDAR',
      `METHOD:${method}`,
      'BEGIN:VEVENT',
      'UID:9d41@haldenrail.example',
      'ORGANIZER;CN=Ines Falk:mailto:ines.falk@haldenrail.example',
      'ATTENDEE;CN=Robin Achterberg:mailto:robin@gmail.com',
      'ATTENDEE;CN=Jon Vik:mailto:jon.vik@haldenrail.example',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const message = calendarFile(text, 'file', 'made-up');
    if (!message.ok) throw new Error(message.code);
    return { head: message.value, reading: readMail(message.value, { zone: OSLO, now: NOW }) };
  };
  const drop = (facts: Facts, { head, reading }: ReturnType<typeof file>) => keptMail(facts, head, reading);
  const summary = 'SUMMARY:Interview with Halden Rail: train planner';
  const invitation = file('REQUEST', [summary, 'DTSTART;TZID=Europe/Oslo:20260310T150000', 'DURATION:PT45M']);
  const update = file('REQUEST', ['SUMMARY:Robin / Jon', 'SEQUENCE:1', 'DTSTART;TZID=Europe/Oslo:20260312T093000', 'DURATION:PT60M']);
  const cancellation = file('CANCEL', ['SUMMARY:Robin / Jon', 'SEQUENCE:2', 'STATUS:CANCELLED', 'DTSTART;TZID=Europe/Oslo:20260312T093000']);

  test('are an interview, its move and its end', () => {
    const kept = drop(noFacts, invitation);
    expect(interviews(kept)).toMatchObject([{ start: Date.UTC(2026, 2, 10, 14), durationMinutes: 45, zone: OSLO }]);
    expect(recordsOf(kept, 'person').map(({ name, part }) => [name, part])).toEqual([
      ['Ines Falk', 'coordinator'],
      ['Jon Vik', 'interviewer'],
    ]);
    const moved = drop(kept, update);
    expect(interviews(moved)).toMatchObject([{ start: Date.UTC(2026, 2, 12, 8, 30), durationMinutes: 60 }]);
    expect(recordsOf(moved, 'person')).toHaveLength(2);
    expect(recordsOf(moved, 'application')).toMatchObject([{ company: 'Halden Rail' }]);
    expect(interviews(drop(moved, cancellation))).toMatchObject([{ cancelled: true }]);
  });

  test('come to the same in any order but that of their cancellation', () => {
    expect(interviews(drop(drop(noFacts, update), invitation))).toMatchObject([{ start: Date.UTC(2026, 2, 12, 8, 30) }]);
    const cancelled = drop(drop(drop(noFacts, invitation), cancellation), update);
    expect(interviews(cancelled)).toMatchObject([{ cancelled: true, calendarSequence: 2 }]);
  });

  test('dropped twice are one interview', () => {
    expect(interviews(drop(drop(noFacts, invitation), invitation))).toHaveLength(1);
    expect(isSettled(drop(noFacts, invitation), invitation.head)).toBe('kept');
  });
});
