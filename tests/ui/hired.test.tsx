// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY_MS } from '../../src/core/calendar/time.ts';
import { recordOf } from '../../src/core/facts/facts.ts';
import { english } from '../../src/ui/words/english.ts';
import { click, control, facts, field, has, keep, leave, open, openPage, resetWorld, seen, type, world } from './page-world.ts';

vi.mock('../../src/browser/clock.ts', () => ({ now: () => world.now, machineZone: () => world.zone }));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../src/browser/browser.ts', async () => ({ browser: (await import('./page-world.ts')).browser }));

const NOW = world.now;
const application = {
  kind: 'application',
  id: 'a',
  company: 'Halden Rail',
  role: 'Train planner',
  country: 'GB',
  stage: 'rejected',
  stagedAt: NOW - 35 * DAY_MS,
};
const noted = {
  kind: 'settings',
  id: 'settings',
  name: 'Robin Lind',
  employers: ['Oslo Trams'],
  certificates: ['First Aid at Work'],
  workingSince: 2019,
};
const STEP = 'who-was-hired:a:30';
const rosa = { slug: 'rosa-whitlock', name: 'Rosa Whitlock', headline: 'Train planner', company: 'Halden Rail AS', connection: 'connectable' };
const history = {
  slug: 'rosa-whitlock',
  positions: {
    entries: [
      { title: 'Train planner', employer: 'Halden Rail AS', from: 2026 },
      { title: 'Planner', employer: 'Oslo Trams', from: 2016, to: 2025 },
    ],
    isCut: false,
  },
  certificates: { entries: ['Rail Operations Diploma'], isCut: true },
};
const PROFILE = 'https://www.linkedin.com/in/rosa-whitlock/';

/** The tab beside the page shows this profile, and tells this of it when asked. */
async function beside(profile: object, answer: unknown = history): Promise<void> {
  Object.assign(world, { withheld: [], front: PROFILE, shows: 'reported', insertion: answer });
  await world.storage.session.set({ 'profile:7': { profile } });
}
const hired = async () => recordOf(await facts(), 'application', 'a')?.hired;
const asked = () => world.toTab.map((message) => (message as { readonly command: string }).command);

beforeEach(resetWorld);
afterEach(leave);

describe('the step to see who was hired', () => {
  test('says how to look oneself, and keeps what is typed by hand', async () => {
    await keep(application);
    await open(STEP);
    expect(seen()).toContain(english('hiredHowPeople'));
    expect(has(english('hiredCompare'))).toBe(false);
    expect(has(english('markDone'))).toBe(false);
    await click(english('hiredKeep'));
    expect(seen()).toContain(english('hiredErrorName'));
    expect(document.activeElement).toBe(field(english('hiredName')));
    await type(english('hiredName'), 'Rosa Whitlock');
    await type(english('hiredProfile'), 'no link at all');
    await click(english('hiredKeep'));
    expect(seen()).toContain(english('errorLink'));
    expect(await hired()).toBeUndefined();
    await type(english('hiredProfile'), 'www.linkedin.com/in/rosa-whitlock');
    await type(english('hiredSaid'), 'Nine years with timetables');
    await click(english('hiredKeep'));
    expect(await hired()).toEqual({
      name: 'Rosa Whitlock',
      profile: 'https://www.linkedin.com/in/rosa-whitlock',
      said: 'Nine years with timetables',
      at: NOW,
    });
    await open(STEP);
    expect(seen()).toContain(english('stepGoneWords'));
    expect(asked()).toEqual([]);
  });

  test('is left for good by one click, which ends all looks and is taken back by undo', async () => {
    await keep(application);
    await open(STEP);
    await click(english('hiredMoveOn'));
    expect(await hired()).toEqual({ isLeft: true, at: NOW });
    for (const days of [30, 60, 90]) {
      await open(`who-was-hired:a:${days}`);
      expect(seen()).toContain(english('stepGoneWords'));
    }
  });

  test('moving on is undone with what was typed', async () => {
    await keep(application);
    await open(STEP);
    await type(english('hiredSaid'), 'Cannot tell');
    await click(english('hiredMoveOn'));
    expect(await hired()).toEqual({ isLeft: true, said: 'Cannot tell', at: NOW });
    await click(english('undo'));
    expect(await hired()).toBeUndefined();
    await open(STEP);
    expect(field(english('hiredSaid')).value).toBe('Cannot tell');
  });

  test('reads the profile beside it on the click alone, compares, and keeps name, address and the user’s words', async () => {
    await keep(application, noted);
    await beside(rosa);
    await open(STEP);
    expect(asked()).toEqual([]);
    await click(english('hiredCompare'));
    expect(asked()).toEqual(['history']);
    expect(seen()).toContain('About 10 years, since 2016');
    expect(seen()).toContain('About 7 years, since 2019');
    expect(seen()).toContain('You have both worked at Oslo Trams.');
    expect(seen()).toContain('On their page and not among yours: Rail Operations Diploma.');
    expect(seen()).toContain(english('hiredCut'));
    expect(seen()).toContain(english('hiredEnd'));
    expect(document.querySelectorAll('.hired-take')).toHaveLength(1);
    expect(has(english('hiredNoteOwn'))).toBe(false);
    await type(english('hiredSaid'), 'The diploma');
    await click(english('hiredKeep'));
    expect(await hired()).toEqual({ name: 'Rosa Whitlock', profile: PROFILE, said: 'The diploma', at: NOW });
    const stored = JSON.stringify([world.storage.local.items, world.storage.session.items]);
    expect(stored).not.toContain('Rail Operations Diploma');
    expect(stored).not.toContain('2016');
  });

  test('leaves the name that was typed, says where one’s own side is noted, and what could not be read', async () => {
    await keep(application);
    await beside(rosa);
    await open(STEP);
    await type(english('hiredName'), 'Rosa W.');
    await click(english('hiredCompare'));
    expect(field(english('hiredName')).value).toBe('Rosa W.');
    expect(control(english('hiredNoteOwn')).getAttribute('href')).toBe('#own-way');
    world.insertion = { ...history, slug: 'somebody-else' };
    await click(english('hiredReadAgain'));
    expect(seen()).toContain(english('hiredUnread'));
    expect(document.querySelector('.hired-sheet')).toBeNull();
    world.insertion = { ...history, positions: { entries: 'all', isCut: false } };
    await click(english('hiredCompare'));
    expect(document.querySelector('.hired-sheet')).toBeNull();
  });
});

describe('a profile of somebody who may have been hired', () => {
  test('is asked about in the popup, with why, and leads to the sheet', async () => {
    await keep(application);
    await beside(rosa);
    await openPage('popup');
    expect(seen()).toContain('Were they hired for Train planner at Halden Rail?');
    expect(seen()).toContain('The profile names Halden Rail AS as their employer');
    expect(seen()).not.toContain(english('profileNobody'));
    expect(control(english('hiredOfferCompare')).getAttribute('href')).toBe('#hired/a');
    expect(asked()).toEqual([]);
    await openPage('popup', '#hired/a');
    expect(has(english('hiredCompare'))).toBe(true);
  });

  test('is not asked about before its time', async () => {
    await keep({ ...application, stagedAt: NOW - 5 * DAY_MS });
    await beside(rosa);
    await openPage('popup');
    expect(seen()).toContain(english('profileNobody'));
    expect(has(english('hiredOfferCompare'))).toBe(false);
  });

  test('can be compared all the same from the application’s page, where what is kept stands', async () => {
    world.isPopup = false;
    await keep({ ...application, stagedAt: NOW - 5 * DAY_MS });
    await openPage('dashboard', '#application/a');
    expect(control(english('hiredNoteIt')).getAttribute('href')).toBe('#hired/a');
    await keep({ ...application, hired: { name: 'Rosa Whitlock', profile: PROFILE, said: 'The diploma' } });
    await openPage('dashboard', '#application/a');
    expect(control('Rosa Whitlock').getAttribute('href')).toBe(PROFILE);
    expect(seen()).toContain('The diploma');
    await keep({ ...application, hired: { isLeft: true } });
    await openPage('dashboard', '#application/a');
    expect(seen()).toContain(english('hiredIsLeft'));
    await click(english('hiredChange'));
  });
});

describe('the user’s own way', () => {
  test('is typed, a name a line, and corrected', async () => {
    await keep(application);
    await openPage('popup', '#own-way');
    await type(english('ownWayEmployers'), ' Oslo Trams \n\nFerry Line\nOslo Trams');
    await type(english('ownWaySince'), '20');
    await click(english('hiredKeep'));
    expect(seen()).toContain(english('errorYear'));
    await type(english('ownWaySince'), '2014');
    await click(english('hiredKeep'));
    expect(recordOf(await facts(), 'settings', 'settings')).toMatchObject({ employers: ['Oslo Trams', 'Ferry Line'], workingSince: 2014 });
    await openPage('popup', '#own-way');
    await type(english('ownWayEmployers'), '');
    await click(english('hiredKeep'));
    expect(recordOf(await facts(), 'settings', 'settings')?.employers).toBeUndefined();
  });

  test('is filled in from the own profile on a click, shown, and kept only then', async () => {
    await keep(application, noted);
    await beside({ ...rosa, connection: 'self' });
    await openPage('popup');
    expect(control(english('ownWayOffer')).getAttribute('href')).toBe('#own-way');
    await openPage('popup', '#own-way');
    expect(asked()).toEqual([]);
    await click(english('ownWayFill'));
    expect(asked()).toEqual(['history']);
    expect(seen()).toContain(english('ownWayFilledPartly'));
    expect(field(english('ownWayEmployers')).value).toBe('Oslo Trams\nHalden Rail AS');
    expect(field(english('ownWayCertificates')).value).toBe('First Aid at Work\nRail Operations Diploma');
    expect(field(english('ownWaySince')).value).toBe('2016');
    expect(recordOf(await facts(), 'settings', 'settings')?.workingSince).toBe(2019);
    await click(english('hiredKeep'));
    expect(recordOf(await facts(), 'settings', 'settings')).toMatchObject({
      name: 'Robin Lind',
      employers: ['Oslo Trams', 'Halden Rail AS'],
      certificates: ['First Aid at Work', 'Rail Operations Diploma'],
      workingSince: 2016,
    });
  });

  test('is offered on the own profile only once it is of use', async () => {
    await keep({ ...application, stage: 'active' });
    await beside({ ...rosa, connection: 'self' });
    await openPage('popup');
    expect(seen()).toContain(english('profileOwn'));
    expect(has(english('ownWayOffer'))).toBe(false);
  });
});
