import { describe, expect, test } from 'vitest';
import { plan } from '../../../src/core/plan/plan.ts';
import { situationsOf } from '../../../src/core/plan/situation.ts';
import { type Stand, byStand, standOf } from '../../../src/core/plan/standing.ts';
import { BERLIN, type Raw, application, dana, factsOf, interview, mark, touch } from './sample.ts';

function standAt(now: string, ...records: readonly Raw[]): Stand {
  const [facts, at] = [factsOf(...records), Date.parse(now)];
  const [situation] = situationsOf(facts, at, BERLIN);
  if (!situation) throw new Error('no application');
  return standOf(situation, plan(facts, at, BERLIN).steps);
}
const START = '2026-03-10T13:00Z';
/** What stands by itself here: the user sends no card, and wrote the review. */
const round: readonly Raw[] = [
  application(),
  dana,
  interview(START),
  mark('handwritten-note:i', 'skipped', '2026-03-10T14:01Z'),
  { kind: 'review', id: 'review:i', application: 'a', interview: 'i', at: '2026-03-11T15:00Z' },
];
const noted = mark('reflection:i', 'done', '2026-03-10T14:10Z');
const thanked = touch('2026-03-10T18:00Z', 'thank-you', { person: 'dana', interview: 'i' });

describe('where an application stands', () => {
  test.each<[string, string, readonly Raw[], Stand['standing'], string | undefined]>([
    ['with nothing but a name it waits', '2026-03-01T08:00Z', [application()], 'waiting', 'interview-time'],
    ['with the time still open it waits', '2026-03-01T08:00Z', [application(), interview(undefined)], 'waiting', 'interview-time'],
    ['before the interview, for that', '2026-03-05T08:00Z', round, 'interview', 'interview-card'],
    ['while it is going on, too', '2026-03-10T13:30Z', round, 'interview', 'interview-card'],
    ['right after it there is something to do, the most urgent first', '2026-03-10T14:05Z', round, 'due', 'reflection'],
    ['with the notes kept, the thank-you', '2026-03-10T14:30Z', [...round, noted], 'due', 'thank-you'],
    [
      'with that sent, the wait; a request that is optional hurries nobody',
      '2026-03-12T08:00Z',
      [...round, noted, thanked],
      'waiting',
      'connection-request',
    ],
    ['after the wait, the status mail', '2026-03-18T09:00Z', [...round, noted, thanked], 'due', 'status-unpromised'],
    [
      'with an offer and nothing due',
      '2026-03-12T08:00Z',
      [application({ stage: 'offered' }), ...round.slice(1), thanked, noted],
      'offer',
      'offer-answer',
    ],
    [
      'with an offer, what is due still comes first',
      '2026-03-10T18:00Z',
      [application({ stage: 'offered' }), dana, interview(START)],
      'due',
      'reflection',
    ],
    ['rejected', '2026-03-10T18:00Z', [application({ stage: 'rejected' }), dana, interview(START)], 'ended', undefined],
    ['accepted', '2026-03-10T18:00Z', [application({ stage: 'accepted' }), dana, interview(START)], 'ended', undefined],
    ['closed', '2026-03-10T18:00Z', [application({ stage: 'closed' })], 'ended', undefined],
  ])('%s', (_, now, records, standing, rule) => {
    const stand = standAt(now, ...records);
    expect([stand.standing, stand.next?.rule]).toEqual([standing, rule]);
  });

  test('the wait is named beside what hurries nobody, and nowhere else', () => {
    expect(standAt('2026-03-12T08:00Z', ...round, noted, thanked)).toMatchObject({
      next: { rule: 'connection-request' },
      wait: { rule: 'quiet-period' },
    });
    expect(standAt('2026-03-18T09:00Z', ...round, noted, thanked).wait).toBeUndefined();
  });

  test('a next round ahead is named beside what is due', () => {
    const second = interview('2026-03-20T13:00Z', { id: 'j' });
    const stand = standAt('2026-03-10T14:30Z', ...round, second);
    expect(stand).toMatchObject({ standing: 'due', round: Date.parse('2026-03-20T13:00:00Z') });
  });
});

describe('the order within one standing', () => {
  test('what comes sooner is first, what nothing is known of last', () => {
    const stands: Stand[] = [
      { standing: 'waiting', at: Infinity },
      { standing: 'waiting', at: 30 },
      { standing: 'waiting', at: Infinity },
      { standing: 'waiting', at: 20 },
    ];
    expect(stands.toSorted(byStand).map(({ at }) => at)).toEqual([20, 30, Infinity, Infinity]);
  });

  test('of those that ended, the latest is first', () => {
    const ended = [1, 3, 2].map((at): Stand => ({ standing: 'ended', at }));
    expect(ended.toSorted(byStand).map(({ at }) => at)).toEqual([3, 2, 1]);
  });

  test('is told by the thank-you that is to be sent first', () => {
    const stand = standAt('2026-03-10T15:00Z', ...round, noted);
    expect(stand.at).toBe(Date.parse('2026-03-11T14:00:00Z'));
  });
});
