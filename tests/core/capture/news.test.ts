import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../src/core/calendar/time.ts';
import { headline } from '../../../src/core/capture/headline.ts';
import { type MessageHead, isSettled } from '../../../src/core/capture/known.ts';
import { keep } from '../../../src/core/capture/keep.ts';
import { propose } from '../../../src/core/capture/proposal.ts';
import { isWorthShowing } from '../../../src/core/capture/worth-showing.ts';
import { apply } from '../../../src/core/facts/change.ts';
import { type Facts, latestStamp, recordsOf } from '../../../src/core/facts/facts.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import type { Reading } from '../../../src/core/mail/reading.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import { BERLIN, type Raw, application, dana, factsOf, interview, touch } from '../plan/sample.ts';
import { head, read, reading } from './sample.ts';

const START = '2026-03-03T13:30Z';
const TOLD = Date.parse('2026-03-18T09:00Z');
const records: readonly Raw[] = [
  application({ country: 'DE', threads: ['gmail:thread'] }),
  interview(START, { decisionBy: '2026-03-13' }),
  dana,
  touch('2026-03-16T09:00Z', 'status'),
];
const mail = (fields: Partial<MessageHead> = {}) => head('news', { threadId: 'thread', sentAt: TOLD, ...fields });
const moreTime = (facts: Partial<Reading> = {}) =>
  reading({ kind: 'timeline', people: [read({ name: 'Ines Falk', part: 'interviewer' as const })], ...facts });

function kept(facts: Facts, said: Reading, from = mail(), now = TOLD): Facts {
  const change = keep(facts, propose(said, from, facts, BERLIN), from, now);
  if (!change.ok) throw new Error(change.code);
  return apply(facts, change.value, nextStamp(latestStamp(facts), now, 'n'));
}
const opens = (facts: Facts, id: string) => {
  const step = plan(facts, TOLD, BERLIN).steps.find((each) => each.id === id);
  return step && new Date(step.opensAt).toISOString().slice(0, 10);
};

test('the first day they promise is kept as such: nothing starts again', () => {
  const facts = factsOf(application({ country: 'DE', threads: ['gmail:thread'] }), interview(START), dana);
  const said = moreTime({ decisionBy: read('2026-03-27') });
  const proposal = propose(said, mail(), facts, BERLIN);
  expect(proposal).toMatchObject({ effect: 'promise', interview: 'i', people: [{ name: 'Dana Reyes' }] });
  expect(headline(said, BERLIN, proposal).key).toBe('noticedTimelineBy');
  const after = kept(facts, said);
  expect(recordsOf(after, 'touch')).toContainEqual(expect.objectContaining({ direction: 'in', about: 'status', at: TOLD }));
  expect(opens(after, 'status-promised:i')).toBe('2026-03-30');
  // Another day afterwards puts them off.
  expect(propose(moreTime({ decisionBy: read('2026-04-03') }), mail(), after, BERLIN).effect).toBe('news');
  expect(propose(moreTime(), mail(), facts, BERLIN).effect).toBe('news');
});

describe('"we need more time"', () => {
  const facts = factsOf(...records);

  test('with a new day, kept with one click: the clock starts again, the count does not (C7, C46)', () => {
    const said = moreTime({ decisionBy: read('2026-03-27') });
    expect(propose(said, mail(), facts, BERLIN)).toMatchObject({ effect: 'news', interview: 'i', decisionBy: '2026-03-27' });
    const after = kept(facts, said);
    expect(recordsOf(after, 'interview')).toMatchObject([{ id: 'i', decisionBy: '2026-03-27', people: ['dana'] }]);
    expect(recordsOf(after, 'touch')).toContainEqual(expect.objectContaining({ direction: 'in', about: 'status', at: TOLD, message: 'gmail:news' }));
    expect(isSettled(after, mail())).toBe('kept');
    expect(opens(facts, 'second-status:i')).toBe('2026-03-23');
    expect(opens(after, 'second-status:i')).toBe('2026-03-30');
    expect(plan(after, TOLD, BERLIN).quietPeriods.get('a')?.why).toMatchObject({
      key: 'planQuietUntilPromised',
      values: { promised: { day: '2026-03-27' } },
    });
    expect(plan(after, TOLD, BERLIN).steps.find(({ id }) => id === 'status-promised:i')?.state).toBe('done');
  });

  test('without a day starts a week', () => {
    const after = kept(facts, moreTime());
    expect(recordsOf(after, 'interview')).toHaveLength(1);
    expect(opens(after, 'second-status:i')).toBe('2026-03-25');
    expect(plan(after, TOLD, BERLIN).quietPeriods.get('a')?.why.key).toBe('planQuietWeek');
  });

  test('twice is one word of theirs', () => {
    const once = kept(facts, moreTime());
    expect(recordsOf(kept(once, moreTime()), 'touch')).toHaveLength(2);
  });

  test('is about the latest round there was, not one still to come', () => {
    const rounds = factsOf(...records, interview('2026-03-10T13:30Z', { id: 'j' }), interview('2026-03-30T13:30Z', { id: 'k' }));
    expect(propose(moreTime(), mail(), rounds, BERLIN)).toMatchObject({ effect: 'news', interview: 'j' });
  });

  test('says the day it names', () => {
    const said = moreTime({ decisionBy: read('2026-03-27') });
    expect(headline(said, BERLIN, propose(said, mail(), facts, BERLIN))).toMatchObject({
      key: 'noticedTimelineBy',
      values: { day: { day: '2026-03-27' } },
    });
    expect(headline(moreTime(), BERLIN, propose(moreTime(), mail(), facts, BERLIN)).key).toBe('noticedTimeline');
  });

  test.each([
    ['after a round that is kept', records, mail(), true],
    ['before any round', [application({ threads: ['gmail:thread'] }), interview('2026-03-30T13:30Z')], mail(), false],
    ['after a round that was cancelled', [application({ threads: ['gmail:thread'] }), interview(START, { cancelled: true })], mail(), false],
    ['of nobody known', records, mail({ threadId: 'another' }), false],
  ])('%s is shown: %#', (_, known, from, isShown) => {
    expect(isWorthShowing(factsOf(...known), from, moreTime())).toBe(isShown);
  });
});

test('a no is noted as one, with its instant', () => {
  const after = kept(factsOf(...records), reading({ kind: 'rejection' }));
  expect(recordsOf(after, 'application')).toMatchObject([{ stage: 'rejected', stagedAt: TOLD }]);
  expect(recordsOf(after, 'touch')).toContainEqual(expect.objectContaining({ direction: 'in', about: 'rejection' }));
});

test('a no is learned of when its mail is kept first, however often that is done (C53)', () => {
  const inTheMorning = TOLD + 9 * HOUR_MS;
  const rejection = reading({ kind: 'rejection' });
  const once = kept(factsOf(...records), rejection, mail(), inTheMorning);
  expect(recordsOf(once, 'application')).toMatchObject([{ stagedAt: TOLD, learnedAt: inTheMorning }]);
  const again = kept(once, rejection, mail(), inTheMorning + 9 * HOUR_MS);
  expect(recordsOf(again, 'application')).toMatchObject([{ learnedAt: inTheMorning }]);
});

describe('an offer', () => {
  const offer = reading({ kind: 'offer' });

  test('is noted with one click, with its instant, and nothing of the rounds changes', () => {
    const facts = factsOf(...records);
    expect(propose(offer, mail(), facts, BERLIN)).toMatchObject({ effect: 'offer', application: 'a' });
    const after = kept(facts, offer);
    expect(recordsOf(after, 'application')).toMatchObject([{ stage: 'offered', stagedAt: TOLD }]);
    expect(recordsOf(after, 'touch')).toContainEqual(expect.objectContaining({ direction: 'in', about: 'offer' }));
    expect(recordsOf(after, 'interview')).toEqual(recordsOf(facts, 'interview'));
    expect(opens(after, 'offer-thanks:a')).toBe('2026-03-18');
  });

  test('says by when it wants its answer, and another mail that names no day leaves that', () => {
    const dated = reading({ kind: 'offer', deadline: read('2026-03-27') });
    const once = kept(factsOf(...records), dated);
    expect(recordsOf(once, 'application')).toMatchObject([{ offerBy: '2026-03-27' }]);
    expect(propose(offer, mail(), once, BERLIN).offerBy).toBe('2026-03-27');
    expect(opens(once, 'offer-answer:a')).toBe('2026-03-18');
    const proposal = propose(dated, mail(), factsOf(...records), BERLIN);
    expect(keep(factsOf(...records), { ...proposal, offerBy: '2026-02-30' }, mail(), TOLD)).toEqual({ ok: false, code: 'not-a-due-day' });
    expect(headline(dated, BERLIN, proposal)).toMatchObject({ key: 'noticedOfferBy', values: { day: { day: '2026-03-27' } } });
    expect(headline(offer, BERLIN, propose(offer, mail(), factsOf(...records), BERLIN)).key).toBe('noticedOffer');
    expect(propose(reading({ kind: 'rejection', deadline: read('2026-03-27') }), mail(), factsOf(...records), BERLIN).offerBy).toBe('');
  });

  test('is of no round: what is read of times and places in it is left out', () => {
    const talk = reading({ kind: 'offer', link: read('https://meet.example/1'), start: read({ day: '2026-03-20', otherDay: '2026-03-21' }) });
    const proposal = propose(talk, mail(), factsOf(...records), BERLIN);
    expect(proposal).toMatchObject({ day: '', link: '', people: [] });
    expect(proposal.days).toBeUndefined();
    expect(keep(factsOf(...records), proposal, mail(), TOLD).ok).toBe(true);
  });

  test('is shown where it is about something kept', () => {
    expect(isWorthShowing(factsOf(...records), mail(), offer)).toBe(true);
    expect(isWorthShowing(factsOf(...records), mail({ threadId: 'another' }), offer)).toBe(false);
  });

  test('of nobody known yet begins an application that stands at an offer', () => {
    const after = kept(new Map(), offer);
    expect(recordsOf(after, 'application')).toMatchObject([{ stage: 'offered', stagedAt: TOLD }]);
    expect(recordsOf(after, 'interview')).toEqual([]);
  });
});

describe('"we need more time" before the day they promised, naming no other (C46)', () => {
  const told = (promised: string, ...more: readonly Raw[]) =>
    kept(factsOf(application({ country: 'DE', threads: ['gmail:thread'] }), interview(START, { decisionBy: promised }), dana, ...more), moreTime());

  test('starts a week with that word: the old day no longer holds', () => {
    const after = told('2026-03-19');
    expect(opens(after, 'status-unpromised:i')).toBe('2026-03-25');
    expect(plan(after, Date.parse('2026-03-20T10:00:00Z'), BERLIN).quietPeriods.get('a')?.why.key).toBe('planQuietWeek');
  });

  test('nor does one promised at an earlier round', () => {
    const facts = told('2026-03-20', interview('2026-03-10T13:30Z', { id: 'j' }));
    expect(opens(facts, 'status-unpromised:j')).toBe('2026-03-25');
  });

  test('leaves a day that is further off, and one that has passed', () => {
    expect(recordsOf(told('2026-04-10'), 'interview')).toMatchObject([{ decisionBy: '2026-04-10' }]);
    expect(opens(told('2026-04-10'), 'status-promised:i')).toBe('2026-04-13');
    expect(recordsOf(told('2026-03-13'), 'interview')).toMatchObject([{ decisionBy: '2026-03-13' }]);
  });
});

test('an invitation after a no opens the application again, from its own day', () => {
  const said = factsOf(application({ stage: 'rejected', stagedAt: '2026-03-10T09:00:00Z', threads: ['gmail:thread'] }), interview(START));
  const invited = kept(said, reading({ kind: 'invitation' }));
  expect(recordsOf(invited, 'application')).toMatchObject([{ stage: 'active', stagedAt: TOLD }]);
  const active = factsOf(application({ stage: 'active', threads: ['gmail:thread'] }), interview(START));
  expect(recordsOf(kept(active, reading({ kind: 'invitation' })), 'application')[0]?.stagedAt).toBeUndefined();
});
