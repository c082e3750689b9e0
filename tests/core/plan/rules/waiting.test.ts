import { describe, expect, test } from 'vitest';
import { NEW_YORK, type Raw, application, dana, idsOf, interview, mark, planAt, stepAt, touch, windowOf } from '../sample.ts';

const START = '2026-03-03T13:30Z';
const statusIds = (now: string, ...records: readonly Raw[]) =>
  planAt(now, ...records).steps.flatMap(({ id, about }) => (about === 'status' ? [id] : []));

describe('a promised day', () => {
  test.each([
    // what it is, country, zone, promised day, when asking is fair
    ['a Friday: Monday at nine', 'DE', 'Europe/Berlin', '2026-03-13', '2026-03-16T08:00Z'],
    ['a Friday before a Monday holiday: Tuesday', 'US', NEW_YORK, '2026-05-22', '2026-05-26T13:00Z'],
    ['the same Friday for an employer without the holiday: Monday', 'CA', 'America/Toronto', '2026-05-22', '2026-05-25T13:00Z'],
    ['a Thursday before a Friday–Saturday weekend: Sunday', 'SA', 'Asia/Riyadh', '2026-05-07', '2026-05-10T06:00Z'],
    ['Maundy Thursday: after Easter, and after the change to summer time', 'DE', 'Europe/Berlin', '2026-04-02', '2026-04-07T07:00Z'],
    ['the Friday before clocks go back', 'GB', 'Europe/London', '2026-10-23', '2026-10-26T09:00Z'],
    ['a Wednesday, no country known', undefined, 'Asia/Tokyo', '2026-03-11', '2026-03-12T00:00Z'],
  ])('%s', (_, country, zone, decisionBy, opens) => {
    const records = [application({ country }), interview(START, { zone, decisionBy })];
    const step = stepAt('status-promised:i', START, ...records);
    expect(windowOf(step)).toMatchObject({ opens, suggested: opens });
    expect(windowOf(stepAt('quiet-period:i', START, ...records))).toMatchObject({ closes: opens });
  });

  test.each([
    ['DE', 'planQuietUntilPromised'],
    ['SA', 'planQuietUntilPromisedPartly'],
    ['UK', 'planQuietUntilPromisedUnknown'],
    [undefined, 'planQuietUntilPromisedRoughly'],
  ])('claims of the holidays of %s what is known: %s', (country, key) => {
    const records = [application({ country }), interview(START, { decisionBy: '2026-03-13' })];
    expect(stepAt('quiet-period:i', '2026-03-10T10:00Z', ...records).why.key).toBe(key);
  });

  test('quotes the promise, and says when asking is fair', () => {
    const records = [application({ country: 'DE' }), interview(START, { decisionBy: '2026-03-13' })];
    expect(stepAt('status-promised:i', '2026-03-10T10:00Z', ...records)).toMatchObject({
      state: 'quiet',
      why: {
        key: 'planStatusPromisedNotYet',
        values: { employer: 'Lindqvist Optics', promised: { day: '2026-03-13' }, opens: { instant: Date.parse('2026-03-16T08:00Z') } },
      },
    });
    expect(stepAt('status-promised:i', '2026-03-16T08:00Z', ...records)).toMatchObject({ state: 'due', why: { key: 'planStatusPromisedNow' } });
  });

  test('that lies before the interview is none', () => {
    expect(idsOf(planAt(START, application(), interview(START, { decisionBy: '2026-02-20' })))).toContain('status-unpromised:i');
  });

  test('on the day of the interview counts', () => {
    expect(windowOf(stepAt('status-promised:i', START, application(), interview(START, { decisionBy: '2026-03-03' })))).toMatchObject({
      opens: '2026-03-04T08:00Z',
    });
  });
});

describe('no promised day', () => {
  const records = [application({ country: 'DE' }), interview(START)];

  test('opens on day 7, is suggested on day 10, has its last call on day 14', () => {
    expect(windowOf(stepAt('status-unpromised:i', START, ...records))).toEqual({
      opens: '2026-03-10T08:00Z',
      suggested: '2026-03-13T08:00Z',
      due: '2026-03-17T08:00Z',
      closes: '2026-04-17T07:00Z',
    });
  });

  test('is quiet until then, with the end and the reason', () => {
    const quiet = planAt('2026-03-06T10:00Z', ...records).quietPeriods.get('a');
    expect(quiet).toMatchObject({ from: Date.parse('2026-03-03T14:30Z'), until: Date.parse('2026-03-10T08:00Z'), why: { key: 'planQuietWeek' } });
    expect(planAt('2026-03-10T08:00Z', ...records).quietPeriods.size).toBe(0);
    expect(planAt('2026-03-03T14:00Z', ...records).quietPeriods.size).toBe(0);
  });

  test('"we need a little longer" without a day starts the week again', () => {
    const answered = [...records, touch('2026-03-13T09:00Z', 'status'), touch('2026-03-16T15:00Z', 'status', { direction: 'in' })];
    expect(windowOf(stepAt('quiet-period:i', START, ...answered))).toMatchObject({ opens: '2026-03-16T15:00Z', closes: '2026-03-23T08:00Z' });
  });
});

test('"more time", told on the promised day itself, starts the week again', () => {
  const told = touch('2026-03-13T16:00Z', 'status', { direction: 'in' });
  const records = [application(), interview(START, { decisionBy: '2026-03-13' }), told];
  expect(stepAt('status-unpromised:i', '2026-03-16T10:00Z', ...records)).toMatchObject({ state: 'quiet', opensAt: Date.parse('2026-03-20T08:00Z') });
});

describe('a later round', () => {
  const first = interview(START, { decisionBy: '2026-03-06' });

  test('that is still to come puts off asking about the first', () => {
    const second = interview('2026-03-20T13:30Z', { id: 'j' });
    expect(statusIds('2026-03-12T10:00Z', application(), first, second)).toEqual(['status-unpromised:j']);
    expect(stepAt('status-unpromised:j', '2026-03-12T10:00Z', application(), first, second).state).toBe('quiet');
  });

  test('that is being arranged, its time not known yet, too, which the wait says; after two weeks of silence asking is fair again', () => {
    for (const earlier of [first, interview(START)]) {
      const arranging = [application(), earlier, interview(undefined, { id: 'j' })] as const;
      const quiet = planAt('2026-03-12T10:00Z', ...arranging).quietPeriods.get('a');
      expect(quiet).toMatchObject({ until: Date.parse('2026-03-17T08:00Z'), why: { key: 'planQuietArranging' } });
      const askNow = (now: string) => planAt(now, ...arranging).steps.find(({ about }) => about === 'status');
      expect(askNow('2026-03-12T10:00Z')).toMatchObject({ state: 'quiet', why: { key: 'planQuietArranging' } });
      expect(['due', 'late']).toContain(askNow('2026-03-17T08:00Z')?.state);
    }
  });

  test('leaves a day promised at the first that is still ahead as it was', () => {
    const promised = interview(START, { decisionBy: '2026-03-06' });
    const second = interview('2026-03-03T15:30Z', { id: 'j' });
    expect(statusIds('2026-03-12T10:00Z', application(), promised, second)).toEqual(['status-promised:j']);
    expect(stepAt('status-promised:j', '2026-03-12T10:00Z', application(), promised, second).why).toMatchObject({
      values: { promised: { day: '2026-03-06' } },
    });
    const anew = interview('2026-03-03T15:30Z', { id: 'j', decisionBy: '2026-03-05' });
    expect(planAt('2026-03-04T10:00Z', application(), promised, anew).quietPeriods.get('a')?.why).toMatchObject({
      values: { promised: { day: '2026-03-05' } },
    });
  });

  test('that was cancelled does not', () => {
    const second = interview('2026-03-20T13:30Z', { id: 'j', cancelled: true });
    expect(statusIds('2026-03-12T10:00Z', application(), first, second)).toEqual(['status-promised:i']);
  });

  test('starts the count of mails again', () => {
    const asked = [touch('2026-03-09T10:00Z', 'status'), touch('2026-03-16T10:00Z', 'status')];
    const second = interview('2026-03-20T13:30Z', { id: 'j' });
    expect(stepAt('status-unpromised:j', '2026-04-01T10:00Z', application(), first, second, ...asked).state).toBe('due');
  });
});

describe('the cap', () => {
  const records = [application({ country: 'US' }), interview('2026-05-12T15:00Z', { zone: NEW_YORK, decisionBy: '2026-05-15' })];
  const first = touch('2026-05-18T14:00Z', 'status');
  const second = touch('2026-05-26T14:00Z', 'status');

  test('the second mail comes five business days after the first, a holiday between them', () => {
    expect(windowOf(stepAt('second-status:i', '2026-05-20T10:00Z', ...records, first)).opens).toBe('2026-05-26T13:00Z');
    expect(stepAt('status-promised:i', '2026-05-20T10:00Z', ...records, first).state).toBe('done');
  });

  test('in between it is quiet again', () => {
    const quiet = planAt('2026-05-20T10:00Z', ...records, first).quietPeriods.get('a');
    expect(quiet).toMatchObject({
      from: Date.parse('2026-05-18T14:00Z'),
      until: Date.parse('2026-05-26T13:00Z'),
      why: { key: 'planQuietAfterAsking' },
    });
  });

  test('after the second there is no third: assume no, move on', () => {
    const plan = planAt('2026-06-03T10:00Z', ...records, first, second);
    expect(plan.steps.filter(({ about, state }) => about === 'status' && ['open', 'due', 'late'].includes(state))).toEqual([]);
    expect(stepAt('move-on:i', '2026-06-02T12:59Z', ...records, first, second)).toMatchObject({ state: 'quiet', does: 'do' });
    expect(stepAt('move-on:i', '2026-06-02T13:00Z', ...records, first, second).state).toBe('due');
  });

  test('a mail ticked by hand counts as sent', () => {
    const ticked = mark('status-promised:i', 'done', '2026-05-18T14:00Z');
    expect(windowOf(stepAt('second-status:i', '2026-05-20T10:00Z', ...records, ticked)).opens).toBe('2026-05-26T13:00Z');
    expect(windowOf(stepAt('second-status:i', '2026-05-20T10:00Z', ...records, ticked, first)).opens).toBe('2026-05-26T13:00Z');
  });

  test('one ticked by hand and one sent days apart are two, in either order', () => {
    const then = touch('2026-05-27T14:00Z', 'status');
    const ticked = mark('status-promised:i', 'done', '2026-05-18T14:00Z');
    expect(stepAt('second-status:i', '2026-06-10T10:00Z', ...records, ticked, then).state).toBe('done');
    const tickedThen = mark('second-status:i', 'done', '2026-05-27T14:00Z');
    expect(stepAt('second-status:i', '2026-06-10T10:00Z', ...records, first, tickedThen).state).toBe('done');
  });

  test('a third all the same: moving on counts from the last', () => {
    const third = touch('2026-06-02T14:00Z', 'status');
    const step = stepAt('move-on:i', '2026-06-09T13:00Z', ...records, first, second, third);
    expect(step).toMatchObject({
      state: 'due',
      opensAt: Date.parse('2026-06-09T13:00Z'),
      why: { values: { count: 3, last: { day: '2026-06-02' } } },
    });
  });

  test('"we need more time, until the 29th" restarts the clock and not the count', () => {
    const [, round = interview(undefined)] = records;
    const moved = [application({ country: 'US' }), { ...round, decisionBy: '2026-05-29' }];
    const answered = [...moved, first, touch('2026-05-19T10:00Z', 'status', { direction: 'in' })];
    expect(stepAt('quiet-period:i', '2026-05-27T10:00Z', ...answered).state).toBe('open');
    expect(stepAt('status-promised:i', '2026-05-27T10:00Z', ...answered).state).toBe('done');
    expect(windowOf(stepAt('second-status:i', '2026-05-27T10:00Z', ...answered)).opens).toBe('2026-06-01T13:00Z');
  });
});

describe('told not to follow up', () => {
  const records = [application({ noFollowUp: true, country: 'DE' }), interview(START, { decisionBy: '2026-03-13' }), dana];

  test.each(['2026-03-04T10:00Z', '2026-03-16T10:00Z', '2026-05-30T10:00Z'])(
    'at %s there is no status step at all, and the thank-you stays',
    (now) => {
      const plan = planAt(now, ...records, touch('2026-03-16T10:00Z', 'status'));
      expect(plan.steps.filter(({ about }) => about === 'status')).toEqual([]);
      expect(idsOf(plan, 'move-on')).toEqual([]);
      expect(idsOf(plan)).toContain('thank-you:i:dana');
    },
  );

  test('the wait says why', () => {
    expect(stepAt('told-not-to:i', '2026-03-04T10:00Z', ...records)).toMatchObject({ does: 'wait', state: 'open', why: { key: 'planToldNotTo' } });
    expect(planAt('2026-03-04T10:00Z', ...records).quietPeriods.get('a')?.why.key).toBe('planToldNotTo');
  });
});

describe('an offer', () => {
  test('ends the wait and leaves the thank-you', () => {
    const plan = planAt('2026-03-16T10:00Z', application({ stage: 'offered' }), interview(START), dana);
    expect(plan.steps.filter(({ about, does }) => about === 'status' || does === 'wait')).toEqual([]);
    expect(idsOf(plan)).toContain('thank-you:i:dana');
    expect(plan.quietPeriods.size).toBe(0);
  });
});
