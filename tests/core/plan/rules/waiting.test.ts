import { describe, expect, test } from 'vitest';
import { situationsOf } from '../../../../src/core/plan/situation.ts';
import { silenceOf } from '../../../../src/core/plan/silence.ts';
import { NEW_YORK, type Raw, application, dana, factsOf, idsOf, interview, mark, planAt, stepAt, touch, windowOf } from '../sample.ts';

const START = '2026-03-03T13:30Z';
const statusIds = (now: string, ...records: readonly Raw[]) =>
  planAt(now, ...records).steps.flatMap(({ id, about }) => (about === 'status' ? [id] : []));

describe('a promised day (C41)', () => {
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
    ['KR', 'planQuietUntilPromisedPartly'],
    ['UK', 'planQuietUntilPromisedUnknown'],
    ['IR', 'planQuietUntilPromisedWeekend'],
    [undefined, 'planQuietUntilPromisedRoughly'],
  ])('claims of the holidays of %s what is known: %s', (country, key) => {
    const records = [application({ country }), interview(START, { decisionBy: '2026-03-13' })];
    expect(stepAt('quiet-period:i', '2026-03-10T10:00Z', ...records).why.key).toBe(key);
  });

  test.each(['KR', 'IR', 'UK', undefined])('claims no first working day of %s, whose days off are not all known', (country) => {
    const records = [application({ country }), interview(START, { decisionBy: '2026-03-13' })];
    expect(stepAt('status-promised:i', '2026-03-10T10:00Z', ...records).why.key).toBe('planStatusPromisedRoughlyNotYet');
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

describe('no promised day (C42)', () => {
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

describe('the cap (C45)', () => {
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
      why: { values: { times: { key: 'planTimes', values: { count: 3 } }, last: { day: '2026-06-02' } } },
    });
  });

  test('"we need more time, until the 29th" restarts the clock and not the count (C46)', () => {
    const [, round = interview(undefined)] = records;
    const moved = [application({ country: 'US' }), { ...round, decisionBy: '2026-05-29' }];
    const answered = [...moved, first, touch('2026-05-19T10:00Z', 'status', { direction: 'in' })];
    expect(stepAt('quiet-period:i', '2026-05-27T10:00Z', ...answered).state).toBe('open');
    expect(stepAt('status-promised:i', '2026-05-27T10:00Z', ...answered).state).toBe('done');
    expect(windowOf(stepAt('second-status:i', '2026-05-27T10:00Z', ...answered)).opens).toBe('2026-06-01T13:00Z');
  });
});

describe('told not to follow up (C43)', () => {
  const records = [application({ noFollowUp: true, country: 'DE' }), interview(START, { decisionBy: '2026-03-13' }), dana];

  test.each(['2026-03-04T10:00Z', '2026-03-16T10:00Z', '2026-05-30T10:00Z'])(
    'at %s there is no status step at all, and the thank-you stays',
    (now) => {
      const plan = planAt(now, ...records, touch('2026-03-16T10:00Z', 'status'));
      expect(plan.steps.filter(({ about }) => about === 'status')).toEqual([]);
      expect(idsOf(plan)).toContain('thank-you:i:dana');
    },
  );

  test('silence of 45 days after the day they named may be let go all the same', () => {
    const windows = (...more: readonly Raw[]) => windowOf(stepAt('move-on:i', '2026-03-04T10:00Z', ...records, ...more)).opens;
    expect(windows()).toBe('2026-04-27T07:00Z');
    expect(windows(touch('2026-03-16T10:00Z', 'status'))).toBe('2026-04-27T07:00Z');
    expect(stepAt('move-on:i', '2026-04-27T07:00Z', ...records)).toMatchObject({ state: 'due', whyNow: { key: 'planSilenceToldNow' } });
    expect(windowOf(stepAt('told-not-to:i', '2026-03-04T10:00Z', ...records)).closes).toBe('2026-04-27T07:00Z');
  });

  test('there is no way round it', () => {
    const opened = mark('quiet-period:i', 'skipped', '2026-03-05T10:00Z', { because: 'I have an offer' });
    expect(statusIds('2026-03-06T10:00Z', ...records, opened)).toEqual([]);
  });

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

describe('a reason to write now (C40)', () => {
  const records = [application({ country: 'DE' }), interview(START, { decisionBy: '2026-03-13' })];
  const opened = mark('quiet-period:i', 'skipped', '2026-03-09T15:00Z', { because: 'I have to answer somebody else on the 12th' });

  test('opens the question at once, says the reason, and ends the quiet', () => {
    expect(stepAt('status-promised:i', '2026-03-09T15:00Z', ...records, opened)).toMatchObject({
      state: 'due',
      why: { key: 'planStatusOpened', values: { because: 'I have to answer somebody else on the 12th' } },
      drafts: ['status-mail'],
    });
    expect(planAt('2026-03-09T15:00Z', ...records, opened).quietPeriods.size).toBe(0);
    expect(stepAt('quiet-period:i', '2026-03-09T15:00Z', ...records, opened).state).toBe('skipped');
  });

  test('opens it where no day was promised, too, to be done at once', () => {
    const undated = [application({ country: 'DE' }), interview(START)];
    expect(
      windowOf(stepAt('status-unpromised:i', START, ...undated, mark('quiet-period:i', 'skipped', '2026-03-05T15:00Z', { because: 'x' }))),
    ).toEqual({
      opens: '2026-03-05T15:00Z',
      suggested: '2026-03-05T15:00Z',
      due: '2026-03-17T08:00Z',
      closes: '2026-04-17T07:00Z',
    });
  });

  test.each([
    ['no reason', 'skipped', '2026-03-09T15:00Z', {}],
    ['an empty reason', 'skipped', '2026-03-09T15:00Z', { because: '  ' }],
    ['a wait put off', 'later', '2026-03-09T15:00Z', { because: 'x', until: '2026-03-10T15:00Z' }],
    ['a reason from before the interview', 'skipped', '2026-03-01T15:00Z', { because: 'x' }],
  ])('%s opens nothing', (_, as, at, fields) => {
    expect(stepAt('status-promised:i', '2026-03-09T15:00Z', ...records, mark('quiet-period:i', as, at, fields)).state).toBe('quiet');
  });

  test('is used up by one mail: the second waits for the promised day', () => {
    const sent = touch('2026-03-09T16:00Z', 'status');
    expect(windowOf(stepAt('second-status:i', '2026-03-10T10:00Z', ...records, opened, sent)).opens).toBe('2026-03-16T08:00Z');
    expect(planAt('2026-03-10T10:00Z', ...records, opened, sent).quietPeriods.get('a')).toMatchObject({ until: Date.parse('2026-03-16T08:00Z') });
  });

  test('does not carry over to the wait after their next word', () => {
    const told = touch('2026-03-10T09:00Z', 'status', { direction: 'in' });
    expect(stepAt('status-promised:i', '2026-03-11T10:00Z', ...records, opened, told).state).toBe('quiet');
  });

  test('given after a first mail opens the second, five business days after the first at the earliest', () => {
    const sent = touch('2026-03-16T09:00Z', 'status');
    const told = touch('2026-03-17T09:00Z', 'status', { direction: 'in' });
    const moved = [application({ country: 'DE' }), interview(START, { decisionBy: '2026-04-17' }), sent, told];
    const again = (at: string) => mark('quiet-period:i', 'skipped', at, { because: 'x' });
    const opens = (...more: readonly Raw[]) => windowOf(stepAt('second-status:i', '2026-03-18T10:00Z', ...moved, ...more)).opens;
    expect(opens()).toBe('2026-04-20T07:00Z');
    expect(opens(again('2026-03-18T09:00Z'))).toBe('2026-03-23T08:00Z');
    expect(opens(again('2026-03-26T09:00Z'))).toBe('2026-03-26T09:00Z');
  });
});

describe('days on which the user writes nothing', () => {
  const closed = (...closedDays: string[]): Raw => ({ kind: 'settings', id: 'settings', closedDays });

  test.each([
    ['the first day after a promised one moves on', ['2026-03-16', '2026-03-17'], '2026-03-18T08:00Z'],
    ['over a weekend, too', ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'], '2026-03-23T08:00Z'],
    ['others change nothing', ['2026-03-13', '2026-03-14'], '2026-03-16T08:00Z'],
  ])('%s', (_, days, opens) => {
    const records = [application({ country: 'DE' }), interview(START, { decisionBy: '2026-03-13' }), closed(...days)];
    expect(windowOf(stepAt('status-promised:i', START, ...records)).opens).toBe(opens);
    expect(windowOf(stepAt('quiet-period:i', START, ...records)).closes).toBe(opens);
  });

  test('keep a suggestion off them, and give the employer no more time', () => {
    const away = closed('2026-03-13', '2026-03-16');
    const records = [application({ country: 'DE' }), interview(START), away];
    expect(windowOf(stepAt('status-unpromised:i', START, ...records))).toMatchObject({ opens: '2026-03-10T08:00Z', suggested: '2026-03-17T08:00Z' });
    const asked = touch('2026-03-10T09:00Z', 'status');
    expect(windowOf(stepAt('second-status:i', START, ...records, asked)).opens).toBe('2026-03-17T08:00Z');
  });
});

describe('a wait that ends on a Sunday', () => {
  const SUNDAY = '2026-03-01T13:30Z';
  const germany = application({ country: 'DE' });

  test('lets one ask from then on, and suggests it for the Monday', () => {
    const arranging = [germany, interview(SUNDAY, { decisionBy: '2026-03-04' }), interview(undefined, { id: 'j' })];
    const window = { opens: '2026-03-15T08:00Z', suggested: '2026-03-16T08:00Z' };
    expect(windowOf(stepAt('status-unpromised:i', SUNDAY, ...arranging))).toMatchObject(window);
    const unpromised = [germany, interview(SUNDAY), interview(undefined, { id: 'j' })];
    expect(windowOf(stepAt('status-unpromised:i', SUNDAY, ...unpromised))).toMatchObject(window);
    // Asked before the wait was over.
    const records = [germany, interview(SUNDAY), touch('2026-03-01T15:00Z', 'status')];
    expect(windowOf(stepAt('second-status:i', SUNDAY, ...records))).toMatchObject({ opens: '2026-03-08T08:00Z', suggested: '2026-03-09T08:00Z' });
  });
});

describe('a slow season (C42)', () => {
  test.each([
    // interview, country, opens, suggested, last call
    ['the days around Christmas count nothing', '2026-12-17T09:30Z', 'DE', '2027-01-11T08:00Z', '2027-01-14T08:00Z', '2027-01-18T08:00Z'],
    ['from the first of them', '2026-12-21T09:30Z', 'DE', '2027-01-13T08:00Z', '2027-01-18T08:00Z', '2027-01-20T08:00Z'],
    ['where it is no custom they count', '2026-12-17T09:30Z', 'JP', '2026-12-24T00:00Z', '2026-12-28T00:00Z', '2026-12-31T00:00Z'],
    ['nor where the country is not known', '2026-12-17T09:30Z', undefined, '2026-12-24T08:00Z', '2026-12-28T08:00Z', '2026-12-31T08:00Z'],
    ['August counts half in France', '2026-08-03T09:30Z', 'FR', '2026-08-17T07:00Z', '2026-08-24T07:00Z', '2026-08-31T07:00Z'],
    ['and whole in Germany', '2026-08-03T09:30Z', 'DE', '2026-08-10T07:00Z', '2026-08-13T07:00Z', '2026-08-17T07:00Z'],
    ['July counts half in Sweden', '2026-07-06T09:30Z', 'SE', '2026-07-20T07:00Z', '2026-07-27T07:00Z', '2026-08-03T07:00Z'],
  ])('%s', (_, start, country, opens, suggested, due) => {
    const zone = country === 'JP' ? 'Asia/Tokyo' : 'Europe/Berlin';
    const records = [application({ country }), interview(start, { zone })];
    expect(windowOf(stepAt('status-unpromised:i', start, ...records))).toMatchObject({ opens, suggested, due });
    expect(windowOf(stepAt('quiet-period:i', start, ...records)).closes).toBe(opens);
  });

  test('is named, with the country', () => {
    const records = [application({ country: 'FR' }), interview('2026-08-03T09:30Z')];
    const values = { season: { key: 'planSeasonAugust' }, country: { country: 'FR' } };
    expect(stepAt('quiet-period:i', '2026-08-05T10:00Z', ...records).why).toMatchObject({ key: 'planQuietSeason', values });
    expect(stepAt('status-unpromised:i', '2026-08-05T10:00Z', ...records).why).toMatchObject({ key: 'planStatusSeasonNotYet', values });
    expect(stepAt('status-unpromised:i', '2026-09-02T10:00Z', ...records)).toMatchObject({ state: 'late', why: { key: 'planStatusSeasonLate' } });
  });

  test('leaves a promised day as it is', () => {
    const records = [application({ country: 'FR' }), interview('2026-08-03T09:30Z', { decisionBy: '2026-08-12' })];
    expect(windowOf(stepAt('status-promised:i', '2026-08-05T10:00Z', ...records)).opens).toBe('2026-08-13T07:00Z');
  });
});

describe('silence (C47)', () => {
  const records = [application({ country: 'DE' }), interview(START)];
  const opens = (...more: readonly Raw[]) => windowOf(stepAt('move-on:i', START, ...records, ...more));
  const first = touch('2026-03-16T10:00Z', 'status');

  test.each([
    ['45 days where nobody asked', [], '2026-04-17T07:00Z', 'planSilenceNow'],
    ['10 business days after one question', [first], '2026-03-30T07:00Z', 'planSilenceAskedNow'],
    ['over Easter', [touch('2026-03-27T10:00Z', 'status')], '2026-04-14T07:00Z', 'planSilenceAskedNow'],
    ['at once after two that brought nothing', [first, touch('2026-03-23T10:00Z', 'status')], '2026-03-30T07:00Z', 'planMoveOnNow'],
  ])('may be let go after %s', (_, touches, at, key) => {
    expect(opens(...touches)).toEqual({ opens: at, suggested: at, due: undefined, closes: undefined });
    expect(stepAt('move-on:i', at, ...records, ...touches)).toMatchObject({ state: 'due', why: { key } });
  });

  test('is never over by itself, and counted from a day they promised', () => {
    expect(stepAt('move-on:i', '2027-03-01T10:00Z', ...records).state).toBe('due');
    const promised = [application({ country: 'DE' }), interview(START, { decisionBy: '2026-05-29' })];
    expect(windowOf(stepAt('move-on:i', START, ...promised)).opens).toBe('2026-07-13T07:00Z');
  });

  test('begins anew with their word', () => {
    expect(opens(first, touch('2026-03-20T10:00Z', 'status', { direction: 'in' })).opens).toBe('2026-04-07T07:00Z');
    expect(opens(touch('2026-03-20T10:00Z', 'status', { direction: 'in' })).opens).toBe('2026-05-04T07:00Z');
  });

  test.each([
    ['not while one waits', '2026-03-09T10:00Z', [], undefined],
    ['in working days', '2026-03-19T10:00Z', [], 12],
    ['over a weekend no more', '2026-03-21T10:00Z', [], 13],
    ['from their last word', '2026-03-24T10:00Z', [touch('2026-03-16T10:00Z', 'status', { direction: 'in' })], 6],
    ['holidays left out', '2026-04-07T10:00Z', [], 23],
  ])('is counted %s', (_, now, touches, count) => {
    const [situation] = situationsOf(factsOf(...records, ...touches), Date.parse(now), 'Europe/Berlin');
    const said = situation && silenceOf(situation, situation.now);
    expect(said).toEqual(count === undefined ? undefined : { key: 'planSilence', values: { count } });
  });
});
