import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../src/core/calendar/time.ts';
import { askAgain, dismiss } from '../../../src/core/capture/dismiss.ts';
import { headline } from '../../../src/core/capture/headline.ts';
import { isSettled } from '../../../src/core/capture/known.ts';
import { keep } from '../../../src/core/capture/keep.ts';
import { propose, proposeByHand } from '../../../src/core/capture/proposal.ts';
import { type Change, apply } from '../../../src/core/facts/change.ts';
import { type Facts, noFacts, recordsOf } from '../../../src/core/facts/facts.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import { readMail } from '../../../src/core/mail/read-mail.ts';
import { pastedMail } from '../../../src/core/mail/pasted-mail.ts';
import type { When } from '../../../src/core/mail/reading.ts';
import { at, head, read, reading } from './sample.ts';

const NOW = Date.UTC(2026, 2, 2, 12);
const ZONE = 'Europe/Oslo';
let stamp = nextStamp('', NOW, 'n');
const applied = (facts: Facts, change: Change) => apply(facts, change, (stamp = nextStamp(stamp, NOW, 'n')));
function kept(facts: Facts, proposal: ReturnType<typeof propose>, of = head('1')): Facts {
  const made = keep(facts, proposal, of, NOW);
  if (!made.ok) throw new Error(made.code);
  return applied(facts, made.value);
}
const first = reading({ kind: 'confirmation', start: at('2026-03-10', '15:00', ZONE), company: read('Halden Rail'), role: read('train planner') });
const moved = reading({ kind: 'reschedule', start: at('2026-03-12', '15:00', ZONE), company: read('Halden Rail') });
const one = kept(noFacts, propose(first, head('1'), noFacts, ZONE));

describe('what a mail is about, as the user says', () => {
  test('is an interview: it is the one that moves', () => {
    const other = kept(
      one,
      propose(reading({ ...first, role: read('signaller') }), head('2', { threadId: 'other' }), one, ZONE, 'new'),
      head('2', { threadId: 'other' }),
    );
    const [a, b] = recordsOf(other, 'interview');
    const of = head('3', { threadId: 'third', from: { address: 'x@agency.example' } });
    const proposal = propose(moved, of, other, ZONE, b?.id);
    expect(proposal).toMatchObject({ effect: 'reschedule', interview: b?.id, role: 'signaller', day: '2026-03-12' });
    const starts = recordsOf(kept(other, proposal, of), 'interview').map(({ id, start }) => [id, start]);
    expect(starts).toEqual([
      [a?.id, instantAt('2026-03-10', '15:00', ZONE)],
      [b?.id, instantAt('2026-03-12', '15:00', ZONE)],
    ]);
  });

  test('is another application at the same company, although the thread is the same', () => {
    const reply = head('2', { threadId: 'thread-1' });
    expect(propose(first, reply, one, ZONE).application).toBeDefined();
    const two = kept(one, propose(reading({ ...first, role: read('signaller') }), reply, one, ZONE, 'new'), reply);
    expect(
      recordsOf(two, 'application')
        .flatMap(({ role }) => role ?? [])
        .toSorted(),
    ).toEqual(['signaller', 'train planner']);
    // From now on the thread belongs to what the user said last.
    expect(propose(first, head('3', { threadId: 'thread-1' }), two, ZONE).role).toBe('signaller');
  });

  test('is, of two at one company, the one whose time it states; else neither', () => {
    const apart = head('2', { threadId: 'other', from: { address: 'hr@haldenrail.example' } });
    const other = reading({ ...first, role: read('signaller'), start: at('2026-03-11', '09:00', ZONE) });
    const two = kept(one, propose(other, apart, one, ZONE, 'new'), apart);
    const of = head('3', { threadId: 'third', from: { address: 'desk@haldenrail.example' } });
    expect(propose(moved, of, two, ZONE)).toMatchObject({ effect: 'new', role: '' });
    const stated = { ...moved, oldStart: at('2026-03-11', '09:00', ZONE) };
    expect(propose(stated, of, two, ZONE)).toMatchObject({ effect: 'reschedule', role: 'signaller' });
  });

  test('is another interview of an application', () => {
    const application = recordsOf(one, 'application')[0]?.id ?? '';
    const two = kept(one, propose(moved, head('2'), one, ZONE, application), head('2'));
    expect(recordsOf(two, 'application')).toHaveLength(1);
    expect(recordsOf(two, 'interview')).toHaveLength(2);
  });

  test('is, by hand, an interview with somebody known', () => {
    const application = recordsOf(one, 'application')[0]?.id ?? '';
    const proposal = proposeByHand(one, ZONE, application);
    expect(proposal).toMatchObject({ company: 'Halden Rail', role: 'train planner', day: '' });
    const by = { site: 'hand', id: 'h', subject: '' } as const;
    const two = kept(one, { ...proposal, day: '2026-03-20', clock: '09:00' }, by);
    expect(recordsOf(two, 'application')).toHaveLength(1);
    expect(recordsOf(two, 'interview')).toHaveLength(2);
    expect(proposeByHand(one, ZONE, 'new').company).toBe('');
  });
});

describe('a date that may be two days', () => {
  const doubtful = (more: Partial<When>, kind: 'confirmation' | 'reschedule' = 'confirmation') =>
    reading({ ...first, kind, start: read({ day: '2026-03-10', otherDay: '2026-10-03', clock: '15:00', zone: ZONE, ...more }) });

  test('is left for the user to choose, and told by no headline', () => {
    const proposal = propose(doubtful({}), head('1'), noFacts, ZONE);
    expect(proposal).toMatchObject({ day: '', clock: '15:00', days: ['2026-03-10', '2026-10-03'] });
    expect(keep(noFacts, proposal, head('1'), NOW)).toMatchObject({ ok: false, code: 'day-not-chosen' });
    expect(keep(noFacts, { ...proposal, day: '2026-10-03' }, head('1'), NOW).ok).toBe(true);
    expect(JSON.stringify(headline(doubtful({}), ZONE))).not.toContain('2026');
  });

  test('is the one that is known, except where it moves', () => {
    const swapped = { day: '2026-10-03', otherDay: '2026-03-10' };
    const proposal = propose(doubtful(swapped), head('2', { threadId: 'thread-1' }), one, ZONE);
    expect(proposal).toMatchObject({ effect: 'update', day: '2026-03-10' });
    expect(proposal.days).toBeUndefined();
    expect(propose(doubtful(swapped, 'reschedule'), head('2', { threadId: 'thread-1' }), one, ZONE).days).toHaveLength(2);
  });

  test.each([
    ['day and month the other way round', '3/10/2026', '2026-03-10', '2026-10-03', undefined],
    ['a weekday that does not fit its date', 'Thursday, March 10, 2026', '2026-03-10', '2026-03-12', true],
  ])('is read from a mail: %s', (_, date, day, otherDay, contradicts) => {
    const mail = pastedMail(
      `From: Ines Falk <ines@haldenrail.com>\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nSubject: Interview confirmed\n\nDear Robin,\n\nthis confirms your job interview for the train planner role on ${date} at 3 pm, by video.\n\nInes Falk\nHalden Rail`,
      '1',
    );
    const { start } = readMail(mail, { zone: 'UTC' });
    expect([start?.value.day ?? '', start?.value.otherDay ?? ''].toSorted()).toEqual([day, otherDay].toSorted());
    expect(start?.value.contradicts).toBe(contradicts);
  });
});

describe('a mail that is no interview', () => {
  test('is asked about again once that is forgotten', () => {
    const dismissed = applied(noFacts, dismiss(head('1'), NOW));
    expect(recordsOf(dismissed, 'dismissal')).toMatchObject([{ subject: 'Interview' }]);
    expect(isSettled(dismissed, head('1'))).toBe('dismissed');
    const again = applied(dismissed, askAgain(recordsOf(dismissed, 'dismissal')[0]?.id ?? ''));
    expect(isSettled(again, head('1'))).toBeUndefined();
    expect(JSON.stringify([...again.values()])).not.toContain('Interview');
  });
});
