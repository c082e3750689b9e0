import { describe, expect, test } from 'vitest';
import { dismiss } from '../../../src/core/capture/dismiss.ts';
import { type MessageHead, isSettled } from '../../../src/core/capture/known.ts';
import { keep } from '../../../src/core/capture/keep.ts';
import { type Proposal, emptyProposal, propose } from '../../../src/core/capture/proposal.ts';
import { apply, undo } from '../../../src/core/facts/change.ts';
import { type Facts, latestStamp, noFacts, recordsOf } from '../../../src/core/facts/facts.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import type { Reading } from '../../../src/core/mail/reading.ts';
import { sentence } from '../../../src/core/sentence.ts';
import { at, head, read, reading } from './sample.ts';

const OSLO = 'Europe/Oslo';
const NOW = Date.UTC(2026, 2, 2, 10);
const after = (facts: Facts, change: Parameters<typeof apply>[1]) => apply(facts, change, nextStamp(latestStamp(facts), NOW, 'n'));

function kept(facts: Facts, proposal: Proposal, mail: MessageHead): Facts {
  const change = keep(facts, proposal, mail, NOW);
  if (!change.ok) throw new Error(change.code);
  return after(facts, change.value);
}
const keptMail = (facts: Facts, mail: MessageHead, said: Reading) => kept(facts, propose(said, mail, facts, OSLO), mail);
const interviews = (facts: Facts) => recordsOf(facts, 'interview').filter(({ cancelled }) => !cancelled);

const confirmation = reading({
  kind: 'confirmation',
  start: at('2026-03-10', '15:00', 'Europe/Stockholm'),
  durationMinutes: read(45),
  company: read('Halden Rail'),
  role: read('Train planner'),
  people: [read({ name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' as const })],
  link: read('https://meet.example/abc'),
  decisionBy: read('2026-03-20'),
});

describe('keeping a mail', () => {
  const facts = keptMail(noFacts, head('1'), confirmation);

  test('makes an application, an interview, its people and a contact received', () => {
    expect(recordsOf(facts, 'application')).toMatchObject([
      { company: 'Halden Rail', role: 'Train planner', stage: 'active', threads: ['gmail:thread-1'] },
    ]);
    expect(interviews(facts)).toMatchObject([
      {
        start: Date.UTC(2026, 2, 10, 14),
        zone: 'Europe/Stockholm',
        durationMinutes: 45,
        link: 'https://meet.example/abc',
        decisionBy: '2026-03-20',
        message: 'gmail:1',
      },
    ]);
    expect(recordsOf(facts, 'person')).toMatchObject([{ name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' }]);
    expect(isSettled(facts, head('1'))).toBe('kept');
    expect(isSettled(facts, head('2'))).toBeUndefined();
  });

  test('twice makes one interview', () => {
    expect(interviews(keptMail(facts, head('1'), confirmation))).toHaveLength(1);
  });

  test('and taking it back leaves nothing, and keeping it again brings it back', () => {
    const change = keep(noFacts, propose(confirmation, head('1'), noFacts, OSLO), head('1'), NOW);
    if (!change.ok) throw new Error(change.code);
    const undone = after(facts, undo(change.value, noFacts, facts, facts));
    expect(['application', 'interview', 'person', 'touch'].flatMap((kind) => recordsOf(undone, kind as 'touch'))).toEqual([]);
    expect(interviews(keptMail(undone, head('1'), confirmation))).toHaveLength(1);
  });

  test('counts as settled each time it is kept', () => {
    const change = keep(noFacts, propose(confirmation, head('1'), noFacts, OSLO), head('1'), NOW);
    if (!change.ok) throw new Error(change.code);
    const undone = after(facts, undo(change.value, noFacts, facts, facts));
    expect(isSettled(undone, head('1'))).toBeUndefined();
    expect(isSettled(keptMail(undone, head('1'), confirmation), head('1'))).toBe('kept');
  });

  test('takes the user’s zone where the mail states none, and says so in the form', () => {
    const unzoned = reading({ kind: 'confirmation', start: read({ day: '2026-03-10', clock: '15:00' }) });
    expect(propose(unzoned, head('1'), noFacts, OSLO)).toMatchObject({ day: '2026-03-10', clock: '15:00', zone: OSLO });
  });

  test('without a time keeps the application and waits for one', () => {
    expect(interviews(keptMail(noFacts, head('1'), reading({ kind: 'invitation', company: read('Halden Rail') })))[0]?.start).toBeUndefined();
  });
});

describe('a later mail about the same interview', () => {
  const facts = keptMail(noFacts, head('1'), confirmation);
  const sameThread = (id: string) => head(id, { threadId: 'thread-1' });

  test('in the same thread moves it (C6)', () => {
    const moved = keptMail(
      facts,
      sameThread('2'),
      reading({ kind: 'reschedule', oldStart: at('2026-03-10', '15:00', OSLO), start: at('2026-03-12', '09:30', OSLO) }),
    );
    expect(interviews(moved)).toMatchObject([{ start: Date.UTC(2026, 2, 12, 8, 30), durationMinutes: 45, decisionBy: '2026-03-20' }]);
  });

  test('of a known sender cancels it, in another thread (C6)', () => {
    const cancelled = keptMail(
      facts,
      head('3', { from: { address: 'Jon.Vik@haldenrail.example' } }),
      reading({ kind: 'cancellation', start: at('2026-03-10', '15:00', OSLO) }),
    );
    expect(interviews(cancelled)).toEqual([]);
    expect(recordsOf(cancelled, 'application')).toHaveLength(1);
  });

  test('gives the time that an invitation left open', () => {
    const open = keptMail(noFacts, head('1'), reading({ kind: 'invitation', company: read('Halden Rail') }));
    expect(interviews(keptMail(open, sameThread('2'), confirmation))).toMatchObject([{ start: Date.UTC(2026, 2, 10, 14) }]);
  });

  test('that moves only the clock leaves the day, and the other way round', () => {
    const later = propose(reading({ kind: 'reschedule', start: read({ clock: '16:00' }) }), sameThread('2'), facts, OSLO);
    expect(later).toMatchObject({ effect: 'reschedule', day: '2026-03-10', clock: '16:00', zone: 'Europe/Stockholm' });
    const nextDay = propose(reading({ kind: 'reschedule', start: read({ day: '2026-03-11' }) }), sameThread('2'), facts, OSLO);
    expect(nextDay).toMatchObject({ day: '2026-03-11', clock: '15:00' });
  });

  test('that states its time without a zone, or brings only the link, is about the same interview', () => {
    const reminder = reading({ kind: 'confirmation', start: read({ day: '2026-03-10', clock: '15:00' }) });
    expect(interviews(keptMail(facts, sameThread('2'), reminder))).toHaveLength(1);
    const link = keptMail(facts, sameThread('3'), reading({ kind: 'confirmation', link: read('https://meet.example/new') }));
    expect(interviews(link)).toMatchObject([{ start: Date.UTC(2026, 2, 10, 14), link: 'https://meet.example/new' }]);
  });

  test('opens an application again that had ended', () => {
    const rejected = keptMail(facts, sameThread('6'), reading({ kind: 'rejection' }));
    const again = keptMail(rejected, sameThread('7'), reading({ kind: 'invitation', start: at('2026-05-05', '10:00', OSLO) }));
    expect(recordsOf(again, 'application')).toMatchObject([{ stage: 'active' }]);
  });

  test('leaves a part in the process that is known more exactly than the form tells it', () => {
    const id = recordsOf(facts, 'person')[0]?.id ?? '';
    const exact = after(facts, { edits: [{ kind: 'person', id, set: { part: 'hiring manager' } }], said: sentence('keptNew') });
    expect(recordsOf(keptMail(exact, head('1'), confirmation), 'person')).toMatchObject([{ part: 'hiring manager' }]);
  });

  test('for another time is asked about: it may be another round as well as the same interview', () => {
    const again = reading({ kind: 'confirmation', start: at('2026-03-24', '10:00', OSLO) });
    const [interview] = interviews(facts);
    const proposal = propose(again, sameThread('4'), facts, OSLO);
    expect(proposal).toMatchObject({ isWhichOpen: true, application: interview?.application });
    expect(keep(facts, proposal, sameThread('4'), NOW)).toMatchObject({ ok: false, code: 'interview-not-chosen' });
    const kept = (about: string | undefined) => {
      const chosen = propose(again, sameThread('4'), facts, OSLO, about);
      const change = keep(facts, chosen, sameThread('4'), NOW);
      return change.ok ? apply(facts, change.value, nextStamp(latestStamp(facts), NOW, 'n')) : facts;
    };
    expect(interviews(kept(interview?.id))).toMatchObject([{ start: Date.UTC(2026, 2, 24, 9) }]);
    expect(interviews(kept(interview?.application))).toHaveLength(2);
  });

  test('for another time is another round where it says so, or where the one before is over', () => {
    const next = reading({ kind: 'confirmation', start: at('2026-03-24', '10:00', OSLO) });
    const second = keptMail(facts, sameThread('4'), { ...next, round: read('second interview') });
    expect(interviews(second)).toHaveLength(2);
    expect(recordsOf(second, 'application')).toHaveLength(1);
    expect(interviews(keptMail(facts, { ...sameThread('4'), sentAt: Date.UTC(2026, 2, 20) }, next))).toHaveLength(2);
  });

  test('for another role at the same company is another application', () => {
    const other = keptMail(
      facts,
      head('5', { from: { address: 'hr@haldenrail.example' } }),
      reading({ kind: 'confirmation', company: read('Halden Rail'), role: read('Station manager'), start: at('2026-03-11', '10:00', OSLO) }),
    );
    expect(recordsOf(other, 'application').map(({ role }) => role)).toEqual(['Train planner', 'Station manager']);
  });

  test('that says no ends the application, and no other (C7)', () => {
    const rejected = keptMail(facts, sameThread('6'), reading({ kind: 'rejection' }));
    expect(recordsOf(rejected, 'application')).toMatchObject([{ stage: 'rejected' }]);
    expect(interviews(rejected)).toEqual(interviews(facts));
    expect(
      propose(reading({ kind: 'rejection' }), head('7', { from: { address: 'no@elsewhere.example' } }), facts, OSLO).application,
    ).toBeUndefined();
  });
});

describe('a proposal that cannot be kept', () => {
  const good: Proposal = { ...emptyProposal(OSLO), company: 'Halden Rail', day: '2026-03-10', clock: '15:00' };
  test.each<[Partial<Proposal>, string]>([
    [{ day: '2026-02-30' }, 'not-a-day'],
    [{ clock: '25:00' }, 'not-a-time'],
    [{ day: '' }, 'time-without-day'],
    [{ zone: 'Oslo' }, 'not-a-zone'],
    [{ durationMinutes: 'an hour' }, 'not-a-duration'],
    [{ link: 'javascript:alert(1)' }, 'not-a-link'],
    [{ people: [{ name: '', address: 'jon', title: '', part: 'interviewer' }] }, 'not-an-address'],
    [{ decisionBy: 'Friday' }, 'not-a-decision-day'],
  ])('%o is refused as %s', (change, code) => {
    expect(keep(noFacts, { ...good, ...change }, head('1'), NOW)).toEqual({ ok: false, code });
  });

  test('a form by hand in which nothing was typed is refused', () => {
    const byHand = { site: 'hand', id: 'made-up', subject: '' } as const;
    expect(keep(noFacts, emptyProposal(OSLO), byHand, NOW)).toEqual({ ok: false, code: 'says-nothing' });
    expect(keep(noFacts, { ...emptyProposal(OSLO), company: 'Halden Rail' }, byHand, NOW).ok).toBe(true);
  });

  test('typed by hand it is kept without a mail', () => {
    const facts = kept(noFacts, good, { site: 'hand', id: 'made-up', subject: '' });
    expect(interviews(facts)).toHaveLength(1);
    expect(recordsOf(facts, 'touch')).toEqual([]);
  });
});

test('a dismissed mail is settled, and so is only that mail', () => {
  const facts = after(noFacts, dismiss(head('1'), NOW));
  expect(isSettled(facts, head('1'))).toBe('dismissed');
  expect(isSettled(facts, head('2'))).toBeUndefined();
});
