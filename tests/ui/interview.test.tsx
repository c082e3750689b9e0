// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/calendar/time.ts';
import { recordOf, recordsOf } from '../../src/core/facts/facts.ts';
import { english } from '../../src/ui/words/english.ts';
import { choose, click, control, facts, field, keep, leave, openPage, press, resetWorld, seen, settled, type, world } from './page-world.ts';

vi.mock('../../src/browser/clock.ts', () => ({ now: () => world.now, machineZone: () => world.zone }));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../src/browser/browser.ts', async () => ({ browser: (await import('./page-world.ts')).browser }));

const NOW = world.now;
const application = { kind: 'application', id: 'a', company: 'Halden Rail', role: 'Train planner' };
const jon = { kind: 'person', id: 'p', application: 'a', name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' };
const round = { kind: 'interview', id: 'i', application: 'a', durationMinutes: 60, zone: 'Europe/Oslo', people: ['p'] };
const over = { ...round, start: NOW - 2 * HOUR_MS };
const ahead = { ...round, start: NOW + 20 * HOUR_MS, link: 'https://meet.example/x' };

const interview = async () => recordOf(await facts(), 'interview', 'i');
const typedIn = () => Object.keys(world.storage.local.items).filter((name) => name.startsWith('typed:'));
const text = (key: string, values: Readonly<Record<string, string>> = {}) =>
  english(key).replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const openAt = (hash: string) => openPage('popup', hash);
const focused = () => {
  const at = document.activeElement;
  return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
    ? at.labels?.[0]?.textContent?.trim()
    : at?.textContent?.trim();
};

beforeEach(resetWorld);
afterEach(leave);

describe('the card', () => {
  test('shows both clocks, the notes of earlier rounds and what other interviews taught (C10, C18)', async () => {
    await keep(
      application,
      { kind: 'application', id: 'c', company: 'Brattvik' },
      jon,
      { ...ahead, zone: 'America/New_York' },
      { ...round, id: 'before', start: NOW - 9 * DAY_MS, round: 'Phone screen', wishSaid: 'that I know Oslo' },
      { kind: 'review', id: 'review:before', application: 'a', interview: 'before', at: NOW - 8 * DAY_MS, workplace: 'An office by the tracks' },
      { kind: 'review', id: 'review:z', application: 'c', interview: 'z', at: NOW - 20 * DAY_MS, differently: 'Ask before answering' },
    );
    await openAt('#card/i');
    expect(seen()).toContain('Wednesday 11 Mar');
    expect(seen()).toMatch(/On their clock: .*10:00/);
    expect(control(/Join at meet\.example/).getAttribute('href')).toBe('https://meet.example/x');
    for (const said of ['Phone screen', 'that I know Oslo', 'An office by the tracks', 'Ask before answering']) expect(seen()).toContain(said);
  });

  test('of an interview that is gone says so', async () => {
    await keep(application);
    await openAt('#card/i');
    expect(seen()).toContain(text('interviewGoneTitle'));
  });

  test('takes each answer at once, one change each, taken back one by one (C11)', async () => {
    await keep(application, jon, ahead);
    await openAt('#card/i');
    await type(text('closingNext'), 'A day with the planners', true);
    await choose(text('closingChannel'), text('channelPhone'));
    await choose(text('closingContact'), 'Jon Vik');
    await choose(text('closingFollowUp'), text('followUpNot'));
    expect(await interview()).toMatchObject({ nextStep: 'A day with the planners', channel: 'phone', contact: 'p' });
    expect(recordOf(await facts(), 'application', 'a')?.noFollowUp).toBe(true);
    await click('Undo');
    expect(recordOf(await facts(), 'application', 'a')?.noFollowUp).toBeUndefined();
    expect(await interview()).toMatchObject({ channel: 'phone' });
  });

  test('takes a day once it is whole, and none while its year is typed', async () => {
    await keep(application, jon, ahead);
    await openAt('#card/i');
    await type(text('closingBy'), '0002-03-20');
    expect((await interview())?.decisionBy).toBeUndefined();
    await type(text('closingBy'), '2026-03-20');
    expect((await interview())?.decisionBy).toBe('2026-03-20');
  });

  test('takes the name of somebody else who gets in touch, who is not counted as met', async () => {
    await keep(application, jon, ahead);
    await openAt('#card/i');
    await choose(text('closingFrom'), text('somebodyElse'));
    await type('Name', 'Mia Strand', true);
    const mia = recordsOf(await facts(), 'person').find(({ name }) => name === 'Mia Strand');
    expect(await interview()).toMatchObject({ answerFrom: mia?.id, people: ['p'] });
    expect(field(text('closingFrom')).value).toBe(mia?.id);
  });

  test('makes what they still need something to hand in, and takes it back', async () => {
    await keep(application, jon, ahead);
    await openAt('#card/i');
    const tick = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === text('needReferences'));
    tick?.click();
    await settled();
    await type(text('needOther'), 'A letter from the bank', true);
    expect(recordsOf(await facts(), 'request').map(({ what, interview: of, askedAt }) => [what, of, askedAt])).toEqual(
      expect.arrayContaining([
        [text('needReferences'), 'i', NOW],
        ['A letter from the bank', 'i', NOW],
      ]),
    );
    tick?.click();
    await settled();
    expect(recordsOf(await facts(), 'request').map(({ what }) => what)).toEqual(['A letter from the bank']);
  });

  test('measures the closing statement as it is typed, and keeps a point that was half typed when the window died (C12)', async () => {
    await keep(application, jon, ahead);
    await openAt('#card/i');
    await type(text('closingPoint', { count: '1' }), 'word '.repeat(215));
    expect(seen()).toContain('5 words too many for 90 seconds');
    await openAt('#card/i');
    await vi.waitFor(async () => expect(recordOf(await facts(), 'application', 'a')?.closingPoints?.[0]).toContain('word word'), 3_000);
    expect(typedIn()).toEqual([]);
  });

  test('has a clock that starts and stops (C12)', async () => {
    await keep(application, jon, ahead);
    await openAt('#card/i');
    const began = vi.spyOn(performance, 'now').mockReturnValue(1_000);
    await click(text('timerStart'));
    began.mockReturnValue(63_500);
    await vi.waitFor(() => expect(seen()).toContain('1:02'), 3_000);
    expect(seen()).toContain('30 seconds left.');
    began.mockReturnValue(95_000);
    await vi.waitFor(() => expect(seen()).toContain(text('timerUp')), 3_000);
    await click(text('timerStop'));
    began.mockRestore();
    expect(seen()).toContain('You spoke for 1:34.');
  });
});

describe('the one-minute reflection', () => {
  const open = () => openAt('#step/reflection%3Ai');

  test('opens in its first field, and is gone through and kept by keyboard alone (C14)', async () => {
    await keep(application, jon, over);
    await open();
    expect(focused()).toBe(text('reflectTopic', { person: 'Jon Vik' }));
    await type(text('reflectTopic', { person: 'Jon Vik' }), 'the night trains');
    await press('Enter');
    expect(focused()).toBe(text('reflectWhoElse'));
    await type(text('reflectWhoElse'), 'Ines Falk');
    await type(text('reflectTopic', { person: 'Ines Falk' }), 'snow');
    await type(text('reflectWishSaid'), 'that I know Oslo');
    await type(text('reflectPromised'), 'the winter timetable');
    await choose(text('reflectPromisedTo'), 'Ines Falk');
    await type(text('reflectBetter'), 'first the table, then the index');
    await type(text('reflectAsked'), 'two references');
    await type('Answer promised by', '2026-03-20');
    field(text('reflectWishSaid')).focus();
    await press('Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(seen()).toContain(text('reflectionKept')), 3_000);

    const ines = recordsOf(await facts(), 'person').find(({ name }) => name === 'Ines Falk');
    expect(ines).toMatchObject({ application: 'a', part: 'interviewer' });
    expect(await interview()).toMatchObject({
      people: ['p', ines?.id],
      topics: { p: 'the night trains', [ines?.id ?? '']: 'snow' },
      wishSaid: 'that I know Oslo',
      betterAnswer: 'first the table, then the index',
      decisionBy: '2026-03-20',
    });
    expect(recordsOf(await facts(), 'request').map(({ what, promised, person, interview: of }) => [what, promised, person, of])).toEqual(
      expect.arrayContaining([
        ['the winter timetable', true, ines?.id, 'i'],
        ['two references', undefined, undefined, 'i'],
      ]),
    );
    expect(typedIn()).toEqual([]);
  });

  test('taken back is there to go on with', async () => {
    await keep(application, jon, over);
    await open();
    await type(text('reflectWentWell'), 'all of it');
    await click(text('keepReflection'));
    expect(typedIn()).toEqual([]);
    await click(text('undo'));
    expect(await interview()).not.toHaveProperty('wentWell');
    await open();
    await vi.waitFor(() => expect(field(text('reflectWentWell')).value).toBe('all of it'), 3_000);
  });

  test('keeps nothing on Enter in a field', async () => {
    await keep(application, jon, over);
    await open();
    await type(text('reflectTopic', { person: 'Jon Vik' }), 'the night trains');
    await press('Enter');
    expect((await interview())?.topics).toBeUndefined();
  });

  test('comes back with all that was typed when the window died, what is behind the fold unfolded', async () => {
    await keep(application, jon, over);
    await open();
    await type(text('reflectWasWeak'), 'the index');
    await type(text('reflectAsked'), 'two refer');
    await open();
    await vi.waitFor(() => expect(field(text('reflectWasWeak')).value).toBe('the index'), 3_000);
    expect(field(text('reflectAsked')).value).toBe('two refer');
    expect(document.querySelector<HTMLDetailsElement>('details.more')?.open).toBe(true);
  });

  test('is restored from what an earlier Afterview left', async () => {
    await keep(application, jon, over);
    await world.storage.local.set({ 'typed:reflection:i': { wentWell: 'all', wasWeak: '', wishSaid: '', topics: { p: 'snow' } } });
    await open();
    await vi.waitFor(() => expect(field(text('reflectWentWell')).value).toBe('all'), 3_000);
    expect(field(text('reflectTopic', { person: 'Jon Vik' })).value).toBe('snow');
  });

  test('is forgotten with its interview', async () => {
    await keep(application, jon, { ...round, removed: true });
    await world.storage.local.set({ 'typed:reflection:i': { wentWell: 'all' }, 'typed:reflection:other': { wentWell: 'all' } });
    await openAt('');
    await vi.waitFor(() => expect(typedIn()).toEqual(['typed:reflection:other']), 3_000);
  });

  test('empty is done all the same', async () => {
    await keep(application, jon, over);
    await open();
    await click(text('keepReflection'));
    expect(recordOf(await facts(), 'mark', 'mark:reflection:i')?.as).toBe('done');
  });

  test('asks whom one met where nobody is named', async () => {
    await keep(application, { ...over, people: [] });
    await open();
    expect(focused()).toBe(text('reflectWho'));
  });
});

describe('the full review', () => {
  test('takes a question a line, each rated, and how the company reads; beside it the notes of the day (C15, C17)', async () => {
    await keep(application, jon, { ...over, wasWeak: 'the query plan' });
    await openAt('#review/i');
    expect(seen()).toContain('the query plan');
    await type(text('reviewQuestion', { count: '1' }), 'Why us?');
    field(text('reviewQuestion', { count: '1' })).focus();
    await press('Enter');
    expect(focused()).toBe(text('reviewQuestion', { count: '2' }));
    await type(text('reviewQuestion', { count: '2' }), 'Why so short a stay?');
    const groups = [...document.querySelectorAll('fieldset.radios')];
    const rate = (group: string, answer: string) =>
      [...(groups.find((each) => each.querySelector('legend')?.textContent === group)?.querySelectorAll('label') ?? [])]
        .find(({ textContent }) => textContent === answer)
        ?.click();
    rate(text('reviewWent', { question: 'Why so short a stay?' }), text('wentRough'));
    rate(text('reviewWouldGo'), text('wouldGoUnsure'));
    await settled();
    await type(text('reviewDifferently'), 'Ask before answering');
    await type(text('reviewEachOther'), 'Kindly');
    await click(text('keepReview'));
    expect(recordOf(await facts(), 'review', 'review:i')).toMatchObject({
      at: NOW,
      questions: [
        { question: 'Why us?', went: 'ok' },
        { question: 'Why so short a stay?', went: 'rough' },
      ],
      differently: 'Ask before answering',
      eachOther: 'Kindly',
      wouldGo: 'unsure',
    });
    expect(typedIn()).toEqual([]);
  });

  test('is there as it was typed when the window died', async () => {
    await keep(application, jon, over);
    await openAt('#review/i');
    await type(text('reviewWeakness'), 'I was too f');
    await openAt('#review/i');
    await vi.waitFor(() => expect(field(text('reviewWeakness')).value).toBe('I was too f'), 3_000);
  });
});

describe('the people met', () => {
  const open = () => openAt('#step/people-met%3Ai');

  test('are asked for by name where something is missing, and kept with one more (C16)', async () => {
    await keep(application, { ...jon, address: undefined }, over);
    await open();
    expect(seen()).toContain('Not known about Jon Vik yet: mail address.');
    await type('Mail address', 'jon@');
    await click(text('keepPeople'));
    expect(seen()).toContain(text('errorAddress'));
    expect(recordOf(await facts(), 'person', 'p')?.address).toBeUndefined();
    await type('Mail address', 'jon@haldenrail.example');
    await click(text('keepPeople'));
    expect(recordOf(await facts(), 'person', 'p')?.address).toBe('jon@haldenrail.example');
  });

  test('unfold whose address is wrong', async () => {
    await keep(application, jon, { ...jon, id: 'q', name: 'Ines Falk', address: undefined }, { ...over, people: ['p', 'q'] });
    await open();
    const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('details.person-met')].map((fold) => fold.open);
    expect(folds()).toEqual([false, true]);
    await type('Mail address', 'jon@');
    await click(text('keepPeople'));
    expect(folds()).toEqual([true, true]);
  });

  test('become one more by their name', async () => {
    await keep(application, { ...over, people: [] });
    await open();
    await type('Name', 'Ines Falk');
    await click(text('keepPeople'));
    const [ines] = recordsOf(await facts(), 'person');
    expect(ines).toMatchObject({ name: 'Ines Falk', part: 'interviewer' });
    expect((await interview())?.people).toEqual([ines?.id]);
  });
});

describe('what is handed over', () => {
  test('are samples with their links, and a plan that keeps itself (C13)', async () => {
    await keep(application);
    await openAt('#materials/a');
    await type(text('sampleWhat'), 'Winter timetable');
    await type(text('sampleLink'), 'no link at all');
    await click(text('addSample'));
    expect(seen()).toContain(text('errorLink'));
    await type(text('sampleLink'), 'robin.example/winter');
    await click(text('addSample'));
    await type(text('firstDaysPlan', { day: '30' }), 'Ride every line', true);
    expect(recordOf(await facts(), 'application', 'a')).toMatchObject({
      samples: [{ what: 'Winter timetable', link: 'https://robin.example/winter' }],
      first30: 'Ride every line',
    });
  });

  test.each(['lead', 'sell', 'build', 'care', 'teach', 'analyse', 'design', 'serve', 'run', 'any'])(
    'has a question of its own for each span and kind of work: %s',
    (field) => {
      for (const days of [30, 60, 90]) expect(english(`prompt${days}_${field}`)).not.toBe('');
    },
  );
});

describe('a step that is behind the user', () => {
  test.each([
    ['reflection', { ...over, wentWell: 'The night trains.' }, 'roundNotes', '#notes/i'],
    ['review', { ...over, start: NOW - 2 * DAY_MS }, 'roundReviewOpen', '#review/i'],
  ])('leads from the %s to what was kept', async (rule, kept, label, place) => {
    const mark = { kind: 'mark', id: `mark:${rule}:i`, step: `${rule}:i`, as: 'done', at: NOW };
    await keep(application, jon, kept, mark);
    await openAt(`#step/${rule}:i`);
    expect(control(text(label)).getAttribute('href')).toBe(place);
  });
});
