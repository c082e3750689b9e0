import { describe, expect, test } from 'vitest';
import { searchOf } from '../../../../src/core/plan/search.ts';
import { situationsOf } from '../../../../src/core/plan/situation.ts';
import { BERLIN, type Raw, application, dana, factsOf, idsOf, interview, planAt, stepAt, touch, windowOf } from '../sample.ts';

const START = '2026-03-03T13:30Z';
const TOLD = '2026-03-16T09:00Z';
const round = interview(START, { decisionBy: '2026-03-13' });
const rejected = application({ country: 'DE', stage: 'rejected', stagedAt: TOLD });
const replied = touch('2026-03-17T09:00Z', 'rejection');
const answered = touch('2026-03-18T09:00Z', 'other', { direction: 'in', person: 'dana' });
const accepted = (fields: object = {}) => application({ id: 'b', company: 'Halden Rail', stage: 'accepted', stagedAt: TOLD, ...fields });

describe('a step that nobody takes goes away', () => {
  test.each<[what: string, id: string, records: Raw[], closes: string]>([
    [
      'what they asked for by a day, a month after it (C38)',
      'request:r',
      [
        application({ country: 'DE' }),
        round,
        { kind: 'request', id: 'r', application: 'a', what: 'a sample', askedAt: '2026-03-04T09:00Z', due: '2026-03-06' },
      ],
      '2026-04-05T16:00Z',
    ],
    ['keeping what they said of the user, three weeks after asking (C54)', 'feedback:a', [rejected, round, replied], '2026-04-07T09:00Z'],
    ['a look at who was hired, when the next one is due (C55)', 'who-was-hired:a:30', [rejected, round], '2026-05-15T09:00Z'],
    ['a rare word, two months after its day (C56)', 'keep-warm:a:0', [rejected, round, dana, replied, answered], '2026-08-15T09:00Z'],
    [
      'the answer to an offer, a month after the day they named (C53)',
      'offer-answer:a',
      [application({ stage: 'offered', stagedAt: TOLD, offerBy: '2026-03-20' }), round],
      '2026-04-19T16:00Z',
    ],
    ['telling the others of an offer taken, a month after it (C53)', 'withdraw:a', [application({}), round, accepted()], '2026-04-15T09:00Z'],
    ['noting the first day, two months after the yes (C51)', 'first-day:b', [accepted()], '2026-05-15T09:00Z'],
  ])('%s', (_, id, records, closes) => {
    expect(windowOf(stepAt(id, START, ...records)).closes).toBe(closes);
    expect(stepAt(id, closes, ...records).state).toBe('over');
  });
});

test.each([
  ['2026-06-14T10:00Z', 'accepted'],
  ['2026-06-15T10:00Z', 'closed'],
])('a search whose first day in the job is never noted is at %s %s: 90 days after the yes it closes (C51)', (now, state) => {
  expect(searchOf(situationsOf(factsOf(accepted()), Date.parse(now), BERLIN)).state).toBe(state);
});

describe('an offer taken', () => {
  const begun = (start: string) => [application(), interview(start), accepted()];

  test.each([
    ['a month later belongs to the same search', '2026-04-15T08:00Z', ['withdraw:a']],
    ['after more than a month is another search', '2026-04-15T10:00Z', []],
  ])('is told to the others: what begins within %s', (_, start, ids) => {
    expect(idsOf(planAt('2026-04-20T10:00Z', ...begun(start)), 'withdraw')).toEqual(ids);
  });

  test('is none that was taken elsewhere to its own employer', () => {
    const situations = situationsOf(factsOf(...begun(START)), Date.parse(TOLD), BERLIN);
    expect(situations.map((each) => [each.application.id, each.acceptedElsewhere?.application.id])).toEqual([
      ['a', 'b'],
      ['b', undefined],
    ]);
  });
});
