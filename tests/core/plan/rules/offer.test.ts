import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBusinessDay } from '../../../../src/core/calendar/business-days.ts';
import { HOUR_MS, addDays, dayAt } from '../../../../src/core/calendar/time.ts';
import { english } from '../../../../src/ui/words/english.ts';
import { createWords } from '../../../../src/ui/words/words.ts';
import { toDo } from '../../../../src/core/plan/to-do.ts';
import { NEW_YORK, application, dana, idsOf, interview, mark, planAt, stepAt, touch, windowOf } from '../sample.ts';

const TOLD = '2026-03-16T09:00Z';
const offered = (fields: object = {}) => application({ stage: 'offered', stagedAt: TOLD, ...fields });
const round = interview('2026-03-03T13:30Z');
const taken = (at = '2026-03-17T09:00Z') => application({ id: 'z', company: 'Halden Rail', stage: 'accepted', stagedAt: at });

describe('an offer', () => {
  test('is thanked for within a day, and not from bed', () => {
    expect(windowOf(stepAt('offer-thanks:a', TOLD, offered(), round))).toEqual({
      opens: TOLD,
      suggested: TOLD,
      due: '2026-03-17T09:00Z',
      closes: '2026-03-30T09:00Z',
    });
    expect(windowOf(stepAt('offer-thanks:a', TOLD, offered({ stagedAt: '2026-03-16T22:00Z' }), round)).suggested).toBe('2026-03-17T07:00Z');
  });

  test.each([
    ['read after the weekend', '2026-03-18T06:00Z', '2026-03-18T07:00Z', '2026-03-19T06:00Z'],
    ['first seen weeks later', '2026-04-20T06:00Z', '2026-03-30T09:00Z', '2026-03-30T09:00Z'],
  ])('%s is thanked for within a day of it', (_, learnedAt, suggested, due) => {
    expect(windowOf(stepAt('offer-thanks:a', TOLD, offered({ learnedAt }), round))).toMatchObject({ opens: TOLD, suggested, due });
  });

  test('comes before what has been late for longer', () => {
    const { steps } = planAt('2026-03-16T10:00Z', offered(), round, interview('2026-03-10T13:30Z', { id: 'j' }));
    const ids = toDo(steps).map(({ id }) => id);
    expect(ids).toContain('review:j');
    expect(ids[0]).toBe('offer-thanks:a');
  });

  test('thanked for by mail is thanked for; the answer stays open', () => {
    const sent = [offered(), round, touch('2026-03-16T18:00Z', 'offer')];
    expect(stepAt('offer-thanks:a', '2026-03-17T10:00Z', ...sent).state).toBe('done');
    expect(stepAt('offer-answer:a', '2026-03-17T10:00Z', ...sent).state).toBe('open');
  });

  test.each([
    ['by the end of the day they named, in their zone', { offerBy: '2026-03-25' }, NEW_YORK, '2026-03-23T08:00Z', '2026-03-25T21:00Z'],
    ['on a Friday before a Monday over a change of clocks', { offerBy: '2026-03-30' }, 'Europe/Berlin', '2026-03-27T08:00Z', '2026-03-30T15:00Z'],
    ['on a working day of both', { offerBy: '2026-04-08', country: 'DE' }, 'Europe/Berlin', '2026-04-02T07:00Z', '2026-04-08T15:00Z'],
    ['where their week ends on another day', { offerBy: '2026-03-22', country: 'EG' }, 'Europe/Berlin', '2026-03-19T08:00Z', '2026-03-22T16:00Z'],
    ['by a day that is here already', { offerBy: '2026-03-16' }, 'Europe/Berlin', TOLD, '2026-03-16T16:00Z'],
    ['by a day that was past when it came', { offerBy: '2026-03-10' }, 'Europe/Berlin', TOLD, TOLD],
    ['within a week where they named none', {}, 'Europe/Berlin', '2026-03-19T08:00Z', '2026-03-23T09:00Z'],
    [
      'and not on a weekend where they named none',
      { stagedAt: '2026-03-18T09:00Z' },
      'Europe/Berlin',
      '2026-03-20T08:00Z',
      '2026-03-25T09:00Z',
      '2026-03-18T09:00Z',
    ],
  ])('is answered %s', (_, fields, zone, suggested, due, opens = TOLD) => {
    expect(windowOf(stepAt('offer-answer:a', TOLD, offered(fields), interview('2026-03-03T13:30Z', { zone })))).toMatchObject({
      opens,
      suggested,
      due,
    });
  });

  test.each([
    ['before a day that the user has closed', '2026-03-16T09:00Z', '2026-03-27', ['2026-03-25'], '2026-03-24T08:00Z'],
    ['after the days since it that the user has closed', '2026-03-24T09:00Z', '2026-03-27', ['2026-03-24', '2026-03-25'], '2026-03-26T08:00Z'],
    ['after the weekend in which it came', '2026-03-21T09:00Z', '2026-03-23', [], '2026-03-23T08:00Z'],
    ['at once where nobody works until its day', '2026-03-21T06:00Z', '2026-03-22', [], '2026-03-21T06:00Z'],
  ])('is answered %s', (_, stagedAt, offerBy, closedDays, suggested) => {
    const settings = { kind: 'settings', id: 'settings', closedDays };
    expect(windowOf(stepAt('offer-answer:a', stagedAt, offered({ stagedAt, offerBy }), round, settings)).suggested).toBe(suggested);
  });

  test('is answered by its day, on a day on which both work wherever there is one', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 10 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 * 24 - 1 }), fc.integer({ min: 0, max: 12 }), days, fc.boolean(), (hour, by, closed, isDated) => {
        const stagedAt = new Date(Date.parse('2026-03-16T00:00Z') + hour * HOUR_MS).toISOString();
        const told = dayAt(Date.parse(stagedAt), 'Europe/Berlin');
        const last = addDays(told, isDated ? by : 7);
        const closedDays = closed.map((away) => addDays(told, away));
        const records = [offered({ stagedAt, ...(isDated && { offerBy: last }) }), round, { kind: 'settings', id: 'settings', closedDays }];
        const { suggestedAt, dueAt } = stepAt('offer-answer:a', stagedAt, ...records);
        expect(suggestedAt).toBeLessThanOrEqual(dueAt ?? 0);
        const isOpen = (day: string) => isBusinessDay(day) && !closedDays.includes(day);
        const open = Array.from({ length: 13 }, (_, away) => addDays(told, away)).filter((day) => day <= last && isOpen(day));
        if (open.length > 0) expect(open).toContain(dayAt(suggestedAt, 'Europe/Berlin'));
      }),
    );
  });

  test('past its day can still be answered, and says so', () => {
    expect(stepAt('offer-answer:a', '2026-03-26T09:00Z', offered({ offerBy: '2026-03-25' }), round)).toMatchObject({
      state: 'late',
      why: { key: 'planOfferAnswerLate' },
    });
  });

  test('is asked about at once after a mail that may be its answer', () => {
    const known = [offered({ offerBy: '2026-03-25' }), round, touch('2026-03-16T18:00Z', 'offer')];
    expect(stepAt('offer-answer:a', '2026-03-18T09:00Z', ...known)).toMatchObject({ state: 'open', why: { key: 'planOfferAnswerNow' } });
    const wrote = touch('2026-03-17T18:00Z', 'other');
    for (const [now, state] of [
      ['2026-03-18T09:00Z', 'due'],
      ['2026-03-26T09:00Z', 'late'],
    ] as const) {
      expect(stepAt('offer-answer:a', now, ...known, wrote)).toMatchObject({
        state,
        why: { key: 'planOfferAnswerWroteNow', values: { wrote: { day: '2026-03-17' } } },
      });
    }
  });

  test('answered is an offer no more', () => {
    for (const stage of ['accepted', 'closed', 'active']) {
      expect(idsOf(planAt('2026-03-17T10:00Z', offered({ stage }), round)).filter((id) => id.startsWith('offer'))).toEqual([]);
    }
  });

  test.each([
    ['dated, a month after its day', offered({ offerBy: '2026-03-25' }), '2026-04-24T16:00Z', 'planLapsedNow'],
    ['undated, a month after its week', offered(), '2026-04-22T09:00Z', 'planLapsedUndatedNow'],
    ['stated without its instant', offered({ stagedAt: undefined, offerBy: '2026-03-25' }), '2026-04-24T16:00Z', 'planLapsedNow'],
  ])('never answered, %s, is offered to be settled, and stays so for years (C47)', (_, offer, opens, why) => {
    const step = stepAt('offer-lapsed:a', '2027-01-15T09:00Z', offer, round);
    expect(windowOf(step)).toEqual({ opens, suggested: opens, due: undefined, closes: undefined });
    expect(step).toMatchObject({ state: 'due', why: { key: why } });
    expect(stepAt('offer-lapsed:a', TOLD, offer, round).state).toBe('quiet');
    expect(stepAt('offer-answer:a', '2027-01-15T09:00Z', offer, round).state).toBe('over');
  });

  test('of which a backup states neither day nor instant can be answered at any time', () => {
    const plan = planAt('2027-01-15T09:00Z', offered({ stagedAt: undefined }), round);
    expect(idsOf(plan).filter((id) => id.startsWith('offer'))).toEqual(['offer-answer:a']);
    expect(plan.steps.find(({ id }) => id === 'offer-answer:a')?.state).toBe('due');
  });

  test('beside one that was accepted is late without a word of holding it', () => {
    expect(stepAt('offer-answer:a', '2026-03-19T09:00Z', offered({ offerBy: '2026-03-18' }), round, taken())).toMatchObject({
      state: 'late',
      why: { key: 'planOfferAnswerTakenNow' },
    });
  });

  test('is wanted by a day that is counted by their clock', () => {
    const by = (zone: string) =>
      stepAt('offer-answer:a', TOLD, offered({ offerBy: '2026-03-25' }), interview('2026-03-03T13:30Z', { zone })).why.values.by;
    expect(by('Pacific/Honolulu')).toEqual({ day: '2026-03-25', zone: 'Pacific/Honolulu' });
    const words = createWords({ lookup: english, locale: 'en-GB', zone: 'Pacific/Apia', now: Date.parse('2026-03-25T22:00Z') });
    expect(words.text('planOfferAnswerNow', { by: by('Pacific/Honolulu') ?? '' })).toContain('by today.');
    expect(words.text('planOfferAnswerNow', { by: by('Pacific/Apia') ?? '' })).toContain('by yesterday.');
  });

  test('beside one that was accepted can only be declined', () => {
    const plan = planAt('2026-03-18T09:00Z', offered(), round, taken());
    expect(idsOf(plan).filter((id) => /^(?:offer|withdraw)/.test(id))).toEqual(['offer-answer:a', 'offer-lapsed:a']);
    expect(plan.steps.find(({ id }) => id === 'offer-answer:a')?.drafts).toEqual(['offer-decline']);
  });
});

describe('once an offer is accepted', () => {
  test('every other employer is told, each by a step of its own', () => {
    const records = [application(), round, dana, application({ id: 'b' }), application({ id: 'c', stage: 'rejected', stagedAt: TOLD }), taken()];
    expect(idsOf(planAt('2026-03-18T09:00Z', ...records), 'withdraw')).toEqual(['withdraw:a', 'withdraw:b']);
    expect(windowOf(stepAt('withdraw:a', TOLD, ...records))).toMatchObject({ opens: '2026-03-17T09:00Z', due: '2026-03-20T09:00Z' });
    expect(stepAt('withdraw:a', '2026-03-18T09:00Z', ...records, touch('2026-03-17T18:00Z', 'offer')).state).toBe('done');
  });

  test('whether a mail seen since told them only the user knows, and is asked', () => {
    const wrote = touch('2026-03-17T18:00Z', 'other');
    expect(stepAt('withdraw:a', '2026-03-18T09:00Z', application(), round, taken(), wrote)).toMatchObject({
      state: 'due',
      why: { key: 'planWithdrawWroteNow', values: { wrote: { day: '2026-03-17' } } },
    });
    const before = touch('2026-03-16T18:00Z', 'other');
    expect(stepAt('withdraw:a', '2026-03-18T09:00Z', application(), round, taken(), before).why.key).toBe('planWithdrawNow');
  });

  test('where nothing was decided yet nobody asks any more, and the silence still ends it', () => {
    const open = [application(), round];
    const rulesOf = (...more: typeof open) => new Set(planAt('2026-03-20T09:00Z', ...open, ...more).steps.map(({ rule }) => rule));
    expect(rulesOf()).toContain('status-unpromised');
    expect(rulesOf(taken())).not.toContain('status-unpromised');
    expect(rulesOf(taken())).toContain('quiet-period');
  });

  test('a good word is no longer asked for', () => {
    const kit = { kind: 'acquaintance', id: 'kit', application: 'a', name: 'Kit Moreau' };
    expect(idsOf(planAt(TOLD, application(), kit), 'good-word')).toEqual(['good-word:kit']);
    expect(stepAt('good-word:kit', TOLD, application(), kit, touch('2026-03-10T09:00Z', 'good-word', { person: 'kit' })).state).toBe('done');
    expect(idsOf(planAt('2026-03-18T09:00Z', application(), kit, taken()), 'good-word')).toEqual([]);
    expect(idsOf(planAt(TOLD, offered(), kit), 'good-word')).toEqual([]);
  });

  test('a search that begins later knows nothing of it', () => {
    const later = interview('2027-03-03T13:30Z');
    expect(idsOf(planAt('2027-03-04T09:00Z', application(), later, taken()), 'withdraw')).toEqual([]);
  });

  test('without the instant of it nobody is told by guess', () => {
    const unknown = application({ id: 'z', stage: 'accepted' });
    expect(idsOf(planAt('2026-03-18T09:00Z', application(), round, unknown), 'withdraw')).toEqual([]);
  });
});

describe('the new job (C51)', () => {
  const accepted = (fields: object = {}) => application({ stage: 'accepted', stagedAt: TOLD, ...fields });

  test('wants its first day noted', () => {
    expect(stepAt('first-day:a', '2026-03-17T09:00Z', accepted()).state).toBe('due');
    expect(stepAt('first-day:a', '2026-03-17T09:00Z', accepted({ startsOn: '2026-06-01' })).state).toBe('done');
  });

  test('is looked back on a week after it, in the evening', () => {
    expect(windowOf(stepAt('first-week:a', TOLD, accepted({ startsOn: '2026-06-01' })))).toMatchObject({
      opens: '2026-06-08T16:00Z',
      closes: '2026-06-15T16:00Z',
    });
    expect(windowOf(stepAt('first-week:a', TOLD, accepted({ startsOn: '2026-03-23' })))).toMatchObject({ opens: '2026-03-30T16:00Z' });
    expect(idsOf(planAt(TOLD, accepted()), 'first-week')).toEqual([]);
  });

  test('is looked back on once more where the user was not sure', () => {
    const records = [accepted({ startsOn: '2026-06-01' }), mark('first-week:a', 'later', '2026-06-08T17:00Z', { until: '2026-06-15T17:00Z' })];
    expect(stepAt('first-week:a', '2026-06-15T16:59Z', ...records).state).toBe('quiet');
    expect(stepAt('first-week:a', '2026-06-15T17:00Z', ...records).state).toBe('due');
    expect(stepAt('first-week:a', '2026-06-22T17:00Z', ...records).state).toBe('over');
  });
});
