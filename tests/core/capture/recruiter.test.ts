import { describe, expect, test } from 'vitest';
import type { MessageHead } from '../../../src/core/capture/known.ts';
import { keep } from '../../../src/core/capture/keep.ts';
import { propose } from '../../../src/core/capture/proposal.ts';
import { apply } from '../../../src/core/facts/change.ts';
import { type Facts, latestStamp, noFacts, recordsOf } from '../../../src/core/facts/facts.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import { readMail } from '../../../src/core/mail/read-mail.ts';
import { messageOf } from '../mail/mail.ts';

const ZONE = 'Europe/London';
const NOW = Date.UTC(2026, 2, 2, 12);

/** A mail of one recruiter, each in a thread of its own. */
function mailOf(text: string, id: string, subject = 'Your interview') {
  const message = {
    ...messageOf({ subject, from: 'Mia Cole <mia@brightpath.example>', text, sent: '2026-03-02T10:00:00Z' }),
    id,
    threadId: `thread-${id}`,
  };
  const head: MessageHead = message;
  return { head, reading: readMail(message, { zone: ZONE, isExpected: true }) };
}
function keptMail(facts: Facts, { head, reading }: ReturnType<typeof mailOf>): Facts {
  const change = keep(facts, propose(reading, head, facts, ZONE), head, NOW);
  if (!change.ok) throw new Error(change.code);
  return apply(facts, change.value, nextStamp(latestStamp(facts), NOW, 'n'));
}
const after = (facts: Facts) =>
  recordsOf(facts, 'interview')
    .map(({ application, start, cancelled }) => {
      const known = recordsOf(facts, 'application').find(({ id }) => id === application);
      const when = start === undefined ? '' : new Date(start).toISOString().slice(0, 16);
      return `${known?.company ?? ''} ${known?.role ?? ''} ${when}${cancelled ? ' cancelled' : ''}`.trim();
    })
    .toSorted();

describe('an agency that writes for many', () => {
  const torvane = keptMail(
    noFacts,
    mailOf('Hi Robin,\n\nTorvane have confirmed your interview for Backend Engineer on Thursday 5 March at 10am.\n\nMia', '1'),
  );

  test('names another employer: that is another application', () => {
    expect(after(torvane)).toEqual(['Torvane Backend Engineer 2026-03-05T10:00']);
    const both = keptMail(torvane, mailOf('Hi Robin,\n\nOptanova have confirmed your interview on Friday 6 March at 2pm.\n\nMia', '2'));
    expect(after(both)).toEqual(['Optanova  2026-03-06T14:00', 'Torvane Backend Engineer 2026-03-05T10:00']);
  });

  test('names the same employer, or none: that is the same application', () => {
    for (const who of ['Torvane have', 'We have'])
      expect(after(keptMail(torvane, mailOf(`Hi Robin,\n\n${who} moved your interview to Friday 6 March at 2pm.\n\nMia`, '2')))).toEqual([
        'Torvane Backend Engineer 2026-03-06T14:00',
      ]);
  });
});

describe('a recruiter with two roles', () => {
  const say = (role: string, day: string, id: string) =>
    mailOf(`Hi Robin,\n\nYour interview for the ${role} role is confirmed for ${day} March at 10:00.\n\nBest,\nMia Cole`, id);
  const two = keptMail(keptMail(noFacts, say('Backend Engineer', 'Thursday 5', '1')), say('Data Engineer', 'Friday 6', '2'));
  const [backend, data] = ['Brightpath Backend Engineer 2026-03-05T10:00', 'Brightpath Data Engineer 2026-03-06T10:00'].map((each) =>
    each.replace('Brightpath ', recordsOf(two, 'application')[0]?.company ? 'Brightpath ' : ''),
  );

  test('is two applications', () => {
    expect(after(two)).toEqual([backend, data]);
  });

  test.each([
    'I need to move your Friday interview to Monday 9 March at 11:00.',
    'Your interview on Friday 6 March has been moved to Monday 9 March at 11:00.',
    'Your interview on Friday 6 March at 10:00 has been moved to Monday 9 March at 11:00.',
    'I need to move your interview for Data Engineer to Monday 9 March at 11:00.',
  ])('moves the one that it names by its day or its role: %s', (text) => {
    expect(after(keptMail(two, mailOf(`Hi Robin,\n\n${text}\n\nBest,\nMia Cole`, '3')))).toEqual([backend, data?.replace('06T10', '09T11')]);
  });

  test.each(['Unfortunately I need to cancel your interview for Data Engineer.', 'Sorry, we have to cancel your Friday interview.'])(
    'calls off the one that it names: %s',
    (text) => {
      expect(after(keptMail(two, mailOf(`Hi Robin,\n\n${text}\n\nBest,\nMia Cole`, '3')))).toEqual([backend, `${data} cancelled`]);
    },
  );

  test('is asked about where it names none', () => {
    const { head, reading } = mailOf('Hi Robin,\n\nI need to move your interview to Monday 9 March at 11:00.\n\nBest,\nMia Cole', '3');
    expect(propose(reading, head, two, ZONE).interview).toBeUndefined();
  });
});
