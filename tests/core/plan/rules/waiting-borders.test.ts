import { describe, expect, test } from 'vitest';
import { slowedDay } from '../../../../src/core/plan/slow-seasons.ts';
import { sentence } from '../../../../src/core/sentence.ts';
import { NEW_YORK, type Raw, application, dana, idsOf, interview, mark, person, planAt, stepAt, touch, windowOf } from '../sample.ts';

const START = '2026-03-03T13:30Z';
const GERMANY = application({ country: 'DE' });
const promised = interview(START, { decisionBy: '2026-03-13' });
const received = (at: string) => touch(at, 'status', { direction: 'in' });

describe('how many mails were sent (C45)', () => {
  const asked = (...more: readonly Raw[]) => {
    const { why } = stepAt('move-on:i', '2026-12-01T10:00Z', GERMANY, promised, ...more);
    return why.key === 'planSilenceAskedNow' ? 'once' : why.values['times'];
  };
  const TWICE = sentence('planTwice');
  const ticked = (rule: string, at: string) => mark(`${rule}:i`, 'done', at);

  test.each([
    ['ticked by hand and seen an hour later: one', 'once', [ticked('status-promised', '2026-03-16T10:00Z'), touch('2026-03-16T11:00Z', 'status')]],
    [
      'ticked by hand, and another two days later: two',
      TWICE,
      [ticked('status-promised', '2026-03-16T10:00Z'), touch('2026-03-18T10:00Z', 'status')],
    ],
    ['a second ticked by hand: two', TWICE, [touch('2026-03-16T10:00Z', 'status'), ticked('second-status', '2026-03-24T10:00Z')]],
    [
      'the first ticked before they promised a day: two',
      TWICE,
      [ticked('status-unpromised', '2026-03-10T10:00Z'), touch('2026-03-18T10:00Z', 'status')],
    ],
    [
      'against advice once more: three',
      sentence('planTimes', { count: 3 }),
      ['16', '24', '31'].map((day) => touch(`2026-03-${day}T10:00Z`, 'status')),
    ],
  ])('%s', (_, times, records) => expect(asked(...records)).toEqual(times));

  test('one is no reason to count it as a no', () => {
    const once = stepAt('move-on:i', '2026-04-01T10:00Z', GERMANY, promised, touch('2026-03-16T10:00Z', 'status'));
    expect(once.title.key).toBe('planSilenceTitle');
  });
});

describe('a status mail (C41, C42)', () => {
  test('after a promised day is due five business days later, over a holiday, and a month later too late', () => {
    const round = interview('2026-05-12T15:00Z', { zone: NEW_YORK, decisionBy: '2026-05-18' });
    expect(windowOf(stepAt('status-promised:i', START, application({ country: 'US' }), round))).toMatchObject({
      opens: '2026-05-19T13:00Z',
      due: '2026-05-27T13:00Z',
      closes: '2026-06-18T13:00Z',
    });
  });

  test('without a promised day is done with the first one sent', () => {
    const sent = [GERMANY, interview(START), touch('2026-03-13T09:00Z', 'status')];
    expect(stepAt('status-unpromised:i', '2026-03-13T10:00Z', ...sent).state).toBe('done');
  });

  test('a second one is to be done once it opens, within five business days, and says something new', () => {
    const sent = [GERMANY, promised, touch('2026-03-16T09:00Z', 'status')];
    const step = stepAt('second-status:i', '2026-03-23T08:00Z', ...sent);
    expect(step).toMatchObject({ state: 'due', drafts: ['second-status'] });
    expect(windowOf(step)).toMatchObject({ opens: '2026-03-23T08:00Z', due: '2026-03-30T07:00Z', closes: '2026-04-22T08:00Z' });
  });

  test('goes to the recruiter, to nobody who only arranges, and names the day of another answer where it is true (C44, C48)', () => {
    const people = [person('cleo', { name: 'Cleo Marsh', part: 'coordinator' }), person('rae', { name: 'Rae Lindt', part: 'recruiter' })];
    const ask = (...more: readonly Raw[]) => stepAt('status-promised:i', '2026-03-16T10:00Z', GERMANY, promised, dana, ...more);
    expect(ask(...people).why.values['question']).toEqual({ key: 'planQuestionTo', values: { contact: 'Rae Lindt' } });
    expect(ask(people[0]!).why.values['question']).toEqual({ key: 'planQuestion', values: {} });
    const elsewhere = application({ country: 'DE', deadline: '2026-03-20' });
    expect(stepAt('status-promised:i', '2026-03-16T10:00Z', elsewhere, promised).drafts).toEqual(['honest-deadline', 'status-mail']);
  });
});

describe('a reason to write now (C40)', () => {
  const opened = (at: string) => mark('quiet-period:i', 'skipped', at, { because: 'x' });

  test('given once the wait is over changes nothing', () => {
    expect(windowOf(stepAt('status-promised:i', START, GERMANY, promised, opened('2026-03-17T10:00Z'))).opens).toBe('2026-03-16T08:00Z');
  });

  test('ends no wait for whoever asked not to be followed up, and asking all the same changes nothing of it (C43)', () => {
    const told = [application({ country: 'DE', noFollowUp: true }), promised];
    const quiet = (...more: readonly Raw[]) => planAt('2026-03-18T10:00Z', ...told, ...more).quietPeriods.get('a');
    for (const more of [[], [opened('2026-03-09T10:00Z')], [touch('2026-03-16T10:00Z', 'status')]]) {
      expect(quiet(...more)).toMatchObject({ until: Date.parse('2026-04-27T07:00Z'), why: { key: 'planToldNotTo' } });
    }
    expect(idsOf(planAt('2026-03-18T10:00Z', ...told), 'quiet-period')).toEqual([]);
    const asked = [touch('2026-04-13T10:00Z', 'status'), touch('2026-04-14T10:00Z', 'status')];
    expect(stepAt('move-on:i', '2026-04-27T07:00Z', ...told, ...asked)).toMatchObject({ state: 'due', title: { key: 'planSilenceTitle' } });
  });
});

describe('silence (C47)', () => {
  test('after a mail sent early is counted from the promised day', () => {
    const late = interview(START, { decisionBy: '2026-04-30' });
    const opened = mark('quiet-period:i', 'skipped', '2026-03-09T15:00Z', { because: 'x' });
    const step = stepAt('move-on:i', START, GERMANY, late, opened, touch('2026-03-09T16:00Z', 'status'));
    expect(windowOf(step).opens).toBe('2026-05-18T07:00Z');
  });

  test.each<[what: string, records: Raw[], opens: string, key: string]>([
    ['the only round is called off', [interview(START, { cancelled: true })], '2026-04-17T07:00Z', 'planSilenceCalledOffNow'],
    [
      'they wrote since',
      [interview(START, { cancelled: true }), received('2026-03-06T09:00Z')],
      // The 45th day is a Monday.
      '2026-04-20T07:00Z',
      'planSilenceCalledOffNow',
    ],
    [
      'another round is spoken of and never gets a time',
      [interview(START, { cancelled: true }), interview(undefined, { id: 'j' })],
      '2026-04-17T07:00Z',
      'planSilenceNow',
    ],
    ['nobody ever named a time', [interview(undefined), received('2026-03-03T09:00Z')], '2026-04-17T07:00Z', 'planSilenceNow'],
  ])('ends a process in which no round is left: %s', (_, records, opens, key) => {
    const step = stepAt('move-on:a', opens, GERMANY, ...records);
    expect(windowOf(step).opens).toBe(opens);
    expect(step).toMatchObject({ state: 'due', why: { key } });
    expect(stepAt('move-on:a', START, GERMANY, ...records).state).toBe('quiet');
  });

  test('asks when an interview is that has no time yet, until that is known (C47)', () => {
    const step = stepAt('interview-time:i', START, GERMANY, interview(undefined));
    expect(step).toMatchObject({ state: 'open', does: 'do', interview: 'i', title: { key: 'planTimeTitle' } });
    expect(stepAt('interview-time:a', START, GERMANY).interview).toBeUndefined();
    const asked = (...records: readonly Raw[]) => idsOf(planAt(START, ...records), 'interview-time');
    expect(asked(GERMANY, interview(START))).toEqual([]);
    expect(asked(GERMANY, interview(START), interview(undefined, { id: 'j' }))).toEqual([]);
    expect(asked(GERMANY, interview(undefined, { id: 'j' }), received('2026-03-03T09:00Z'))).toEqual(['interview-time:j']);
    expect(asked(GERMANY, interview(START, { cancelled: true }))).toEqual([]);
    expect(asked(application({ stage: 'offered' }), interview(undefined))).toEqual([]);
    expect(asked(application({ stage: 'closed' }), interview(undefined))).toEqual([]);
  });

  test.each<[what: string, records: Raw[]]>([
    ['a round is to come', [GERMANY, interview(START, { id: 'j', cancelled: true }), interview('2026-03-20T13:30Z')]],
    ['they made an offer', [application({ stage: 'offered', stagedAt: START }), interview(START, { cancelled: true })]],
    ['nothing is known that has an instant', [GERMANY, interview(undefined)]],
  ])('closes none on that account where %s', (_, records) => {
    expect(idsOf(planAt('2026-12-01T10:00Z', ...records), 'move-on')).not.toContain('move-on:a');
  });
});

describe('a slow season (C42)', () => {
  test.each([
    ['its first day counts half', 'FR', '2026-07-31', 7, '2026-08-14', 'august'],
    ['its last day counts half', 'FR', '2026-08-30', 1, '2026-09-01', 'august'],
    ['the day after it counts in full', 'FR', '2026-08-31', 1, '2026-09-01', undefined],
    ['Epiphany counts for nothing', 'DE', '2027-01-05', 2, '2027-01-08', 'christmas'],
    ['Christmas begins on the 20th', 'DE', '2026-12-19', 1, '2027-01-07', 'christmas'],
    ['a wait that outlasts it names it', 'SE', '2026-07-30', 7, '2026-08-07', 'july'],
    ['one through two seasons names the first', 'ES', '2026-08-30', 120, '2027-01-16', 'august'],
    ['none where nothing is known of the custom', 'AE', '2026-12-19', 7, '2026-12-26', undefined],
  ])('%s', (_, country, from, count, day, name) => {
    const slowed = slowedDay(from, count, country);
    expect([slowed.day, slowed.season?.name]).toEqual([day, name]);
  });
});

describe('where the week ends on another day (C41, C45)', () => {
  // Friday and Saturday are free in Israel and Saudi Arabia; Saturday and Sunday in the Emirates, since 2022.
  test.each([
    ['IL', 'Asia/Jerusalem', '2026-05-07', '2026-05-10T06:00Z'],
    ['SA', 'Asia/Riyadh', '2026-05-08', '2026-05-10T06:00Z'],
    ['AE', 'Asia/Dubai', '2026-05-08', '2026-05-11T05:00Z'],
  ])('%s: the first working day after the promised one', (country, zone, decisionBy, opens) => {
    const round = interview('2026-05-04T09:00Z', { zone, decisionBy });
    expect(windowOf(stepAt('status-promised:i', START, application({ country }), round)).opens).toBe(opens);
  });

  test.each([
    ['IL', 'Asia/Jerusalem', '2026-05-17T06:00Z'],
    ['SA', 'Asia/Riyadh', '2026-05-17T06:00Z'],
    ['AE', 'Asia/Dubai', '2026-05-18T05:00Z'],
  ])('%s: five of their days between two mails', (country, zone, opens) => {
    const round = interview('2026-05-04T09:00Z', { zone, decisionBy: '2026-05-07' });
    const sent = touch(country === 'AE' ? '2026-05-11T07:00Z' : '2026-05-10T07:00Z', 'status');
    expect(windowOf(stepAt('second-status:i', START, application({ country }), round, sent)).opens).toBe(opens);
  });
});
