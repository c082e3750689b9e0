import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/core/facts/change.ts';
import type { Facts } from '../../../src/core/facts/facts.ts';
import { nextStamp, stampedAt } from '../../../src/core/facts/stamp.ts';
import { type CalendarChoices, calendarEntries } from '../../../src/core/plan/calendar-entries.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import { sentence } from '../../../src/core/sentence.ts';
import { calendarText } from '../../../src/ui/parts/calendar-text.ts';
import { english } from '../../../src/ui/words/english.ts';
import { BERLIN, type Raw, application, dana, factsOf, interview, mark, person, touch } from './sample.ts';

const START = '2026-03-03T13:30Z';
const NOW = Date.parse('2026-03-02T10:00:00Z');
const plain: CalendarChoices = { withSteps: true, isPlain: true };
const records = (fields: object = {}, ...more: readonly Raw[]) => [application({ country: 'DE' }), dana, interview(START, fields), ...more];
const entriesOf = (choices: Partial<CalendarChoices>, ...raw: readonly Raw[]) =>
  calendarEntries(factsOf(...raw), NOW, BERLIN, { ...plain, ...choices });
const textOf = (choices: Partial<CalendarChoices>, ...raw: readonly Raw[]) =>
  calendarText(entriesOf(choices, ...raw), { lookup: english, locale: 'en-GB', zone: BERLIN }, NOW).replaceAll('\r\n ', '');
const link = 'https://meet.example/abc';

describe('what goes into the calendar', () => {
  test('is an interview with its time, place and link', () => {
    const [entry] = entriesOf({ withSteps: false }, ...records({ durationMinutes: 45, place: 'Torstr. 1', link }));
    expect(entry).toMatchObject({
      id: 'i',
      start: Date.parse(START),
      end: Date.parse(START) + 45 * 60_000,
      place: 'Torstr. 1',
      link,
      isCancelled: false,
      isFree: false,
    });
  });

  test.each([
    ['the place', { place: 'Torstr. 1', link, phone: '+49 30 1' }, 'Torstr. 1'],
    ['the link where there is no place', { link, phone: '+49 30 1' }, link],
    ['the number to call', { phone: '+49 30 1' }, '+49 30 1'],
    ['nothing', {}, undefined],
  ])('is where: %s', (_, fields, place) => {
    expect(entriesOf({ withSteps: false }, ...records(fields))[0]?.place).toBe(place);
  });

  test('says nothing of a search, an employer or a person unless asked', () => {
    const text = textOf({ isPlain: false }, ...records({ place: 'Torstr. 1', link, round: 'Final round', phone: '+49 30 1' }));
    // Its name for programs aside, which no calendar shows.
    expect(text.replaceAll(/^UID:.*$/gm, '')).not.toMatch(
      /lindqvist|dana|interview with|thank|torstr|meet\.example|data analyst|final round|\+49|recruit/i,
    );
    expect(text).toContain('SUMMARY:Appointment\r\n');
    expect(text).toContain('SUMMARY:Message to write\r\n');
  });

  test('says what it is about when asked, in words that hold on any day', () => {
    const text = textOf({}, ...records({ link }));
    expect(text).toContain('SUMMARY:Interview with Lindqvist Optics\r\n');
    expect(text).toContain('SUMMARY:Thank Dana Reyes');
    expect(text).not.toMatch(/\b(?:today|tomorrow|yesterday)\b/i);
    expect(text).toContain('2026');
  });

  test('holds each step to do at its best time with its window, and no wait', () => {
    const facts = factsOf(...records());
    const { steps } = plan(facts, NOW, BERLIN);
    const wanted = steps.filter(({ does }) => does !== 'wait');
    expect(steps.some(({ does }) => does === 'wait')).toBe(true);
    const entries = calendarEntries(facts, NOW, BERLIN, plain).filter(({ id }) => id !== 'i');
    expect(entries.map(({ id, start }) => [id, start])).toEqual(wanted.map(({ id, suggestedAt }) => [id, suggestedAt]));
    expect(entries.every(({ isFree }) => isFree)).toBe(true);
    expect(entries.filter(({ isCancelled }) => isCancelled).map(({ id }) => id)).toEqual(
      wanted.filter(({ state }) => state === 'done').map(({ id }) => id),
    );
    const thanks = entries.find(({ id }) => id.startsWith('thank-you:'));
    const step = steps.find(({ id }) => id === thanks?.id);
    expect(thanks?.lines).toContainEqual(sentence('calendarDue', { at: { instant: step?.dueAt ?? 0, zone: BERLIN } }));
  });

  test('holds a step that was put off where it was put off to, also once it is back', () => {
    const until = '2026-03-03T08:00Z';
    const putOff = factsOf(...records({}, mark('interview-card:i', 'later', '2026-03-02T13:45Z', { until })));
    const startAt = (now: string) => calendarEntries(putOff, Date.parse(now), BERLIN, plain).find(({ id }) => id === 'interview-card:i')?.start;
    for (const now of ['2026-03-02T14:00:00Z', '2026-03-03T09:00:00Z']) expect(startAt(now)).toBe(Date.parse('2026-03-03T08:00:00Z'));
  });

  test('is of one application where one is named', () => {
    const other = [application({ id: 'b', company: 'Other' }), interview(START, { id: 'j', application: 'b' })];
    const ids = (choices: Partial<CalendarChoices>) => entriesOf({ withSteps: false, ...choices }, ...records(), ...other).map(({ id }) => id);
    expect(ids({})).toEqual(['i', 'j']);
    expect(ids({ application: 'b' })).toEqual(['j']);
  });

  test('leaves out what has no time: an interview without a start, a favour at leisure', () => {
    const friend: Raw = { kind: 'acquaintance', id: 'acquaintance:1', application: 'a', name: 'Kim Berg' };
    const ids = entriesOf({}, application(), interview(undefined), friend).map(({ id }) => id);
    expect(ids.filter((id) => id === 'i' || id.includes('acquaintance'))).toEqual([]);
    expect(entriesOf({}, ...records({}, friend)).every(({ start }) => start > Date.UTC(2026, 0, 1))).toBe(true);
  });
});

describe('what is called off or done', () => {
  test('goes away: the interview and every step after it', () => {
    const before = entriesOf({}, ...records());
    // To let go of an employer who names no other time is another step.
    const after = entriesOf({}, ...records({ cancelled: true })).filter(({ id }) => id !== 'move-on:a');
    expect(after.map(({ id, start }) => [id, start])).toEqual(
      before.filter(({ id, start }) => id === 'i' || start > NOW).map(({ id, start }) => [id, start]),
    );
    expect(after.filter(({ id }) => id === 'i' || id.startsWith('thank-you:')).every(({ isCancelled }) => isCancelled)).toBe(true);
  });

  test('a step done before its time goes away, one done after it stays as it was', () => {
    const id = 'interview-card:i';
    const before = entriesOf({}, ...records()).find((each) => each.id === id);
    const done = (at: string, now: string) =>
      calendarEntries(factsOf(...records({}, mark(id, 'done', at))), Date.parse(now), BERLIN, plain).find((each) => each.id === id);
    expect(before?.isCancelled).toBe(false);
    expect(done('2026-03-02T13:45Z', '2026-03-02T13:50:00Z')).toMatchObject({ isCancelled: true, start: before?.start });
    expect(done('2026-03-03T12:00Z', '2026-03-03T12:30:00Z')).toBeUndefined();
  });

  test('an interview called off in the past is not brought up again', () => {
    const past = factsOf(...records({ cancelled: true }));
    const left = calendarEntries(past, Date.parse('2026-04-01T10:00:00Z'), BERLIN, plain);
    expect(left.find(({ id }) => id === 'i')).toBeUndefined();
    expect(left.filter(({ id }) => id !== 'move-on:a').every(({ isCancelled, start }) => isCancelled && start > NOW)).toBe(true);
  });
});

describe('an update', () => {
  const edit = (facts: Facts, at: number, set: object) =>
    apply(facts, { edits: [{ kind: 'interview', id: 'i', set }], said: sentence('undone') }, nextStamp('', at, 'n'));
  const choices = { withSteps: true, isPlain: false };

  test('keeps the name and is newer, for the interview and its steps', () => {
    const first = edit(factsOf(...records()), NOW, { place: 'Torstr. 1' });
    const second = edit(first, NOW + 60_000, { start: Date.parse('2026-03-05T13:30Z') });
    const [before, after] = [first, second].map((facts) => new Map(calendarEntries(facts, NOW, BERLIN, choices).map((entry) => [entry.id, entry])));
    expect([...(after?.keys() ?? [])].toSorted()).toEqual([...(before?.keys() ?? [])].toSorted());
    for (const [id, entry] of after ?? []) expect(entry.changedAt).toBeGreaterThan(before?.get(id)?.changedAt ?? Infinity);
    expect(after?.get('i')?.start).toBe(Date.parse('2026-03-05T13:30Z'));
  });

  test('of what an interview does not say changes nothing of it', () => {
    const first = edit(factsOf(...records()), NOW, { place: 'Torstr. 1' });
    const second = edit(first, NOW + 60_000, { wentWell: 'The lenses.' });
    const [before, after] = [first, second].map((facts) => calendarEntries(facts, NOW, BERLIN, { ...choices, withSteps: false }));
    expect(after).toEqual(before);
    expect(before?.[0]?.changedAt).toBe(stampedAt(nextStamp('', NOW, 'n')));
  });
});

test('a round called off changes nothing of what follows another', () => {
  const second = interview('2026-03-06T09:00Z', { id: 'j', people: [] });
  const of = (...raw: readonly Raw[]) =>
    entriesOf({}, ...records(), ...raw)
      .filter(({ isCancelled }) => !isCancelled)
      .map(({ id, start }) => [id, start]);
  expect(of({ ...second, cancelled: true })).toEqual(of());
  expect(
    entriesOf({}, ...records(), { ...second, cancelled: true })
      .filter(({ isCancelled }) => isCancelled)
      .map(({ id }) => id),
  ).toContain('reflection:j');
});

test('the file of a whole history is one that calendars take, in every state', () => {
  const history = [
    ...records({ decisionBy: '2026-03-10' }),
    person('kim', { name: 'Kim, "K"; Berg\nLine', part: 'recruiter' }),
    touch('2026-03-03T18:00Z', 'thank-you', { person: 'dana' }),
    interview('2026-03-20T09:00Z', { id: 'j', cancelled: true }),
  ];
  for (let day = 0; day < 40; day += 1) {
    const now = NOW + day * 86_400_000;
    const entries = calendarEntries(factsOf(...history), now, BERLIN, plain);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(() => calendarText(entries, { lookup: english, locale: 'en-GB', zone: BERLIN }, now)).not.toThrow();
  }
});
