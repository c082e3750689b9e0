// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY_MS } from '../../src/core/calendar/time.ts';
import { recordOf, recordsOf } from '../../src/core/facts/facts.ts';
import { errorsInReference, referenceTyped } from '../../src/ui/references/reference-changes.ts';
import { english } from '../../src/ui/words/english.ts';
import { choose, click, control, facts, has, keep, leave, letter, openPage, resetWorld, seen, settled, type, world } from './page-world.ts';

vi.mock('../../src/browser/clock.ts', () => ({ now: () => world.now, machineZone: () => world.zone }));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../src/browser/browser.ts', async () => ({ browser: (await import('./page-world.ts')).browser }));

const NOW = world.now;
const settings = { kind: 'settings', id: 'settings', name: 'Robin Lind' };
const application = { kind: 'application', id: 'a', company: 'Halden Rail', role: 'train planner', country: 'GB' };
const interview = { kind: 'interview', id: 'i', application: 'a', start: NOW - 2 * DAY_MS, durationMinutes: 60, zone: 'Europe/London' };
const hanne = { kind: 'reference', id: 'hanne', name: 'Hanne Moe', address: 'hanne@brattvik.example' };
const jo = { kind: 'reference', id: 'jo', name: 'Jo Lindgren' };
const known = [settings, application, interview];

beforeEach(resetWorld);
afterEach(leave);

const openAt = (hash: string, page: 'popup' | 'dashboard' = 'popup') => openPage(page, hash);

/** A button by what it is called aloud. */
const press = async (label: string): Promise<void> => {
  const button = [...document.querySelectorAll<HTMLElement>('button')].find((each) => each.getAttribute('aria-label') === label);
  if (!button) throw new Error(`no button ${label}`);
  button.click();
  await settled();
};
const rows = () => [...document.querySelectorAll('.steps .step-title')].map(({ textContent }) => textContent);
const reference = async (id: string) => recordOf(await facts(), 'reference', id);

describe('the book', () => {
  test('takes references, changes and removes them, each with the way back (C34)', async () => {
    await keep(application);
    await openAt('#references');
    await click(/Add a reference/);
    await click('Keep this reference');
    expect(seen()).toContain(english('errorNoName'));
    await type('Name', 'Hanne Moe');
    await type('Mail address', 'hanne@brattvik.example');
    await click('Keep this reference');
    expect(recordsOf(await facts(), 'reference')).toMatchObject([{ name: 'Hanne Moe', address: 'hanne@brattvik.example' }]);
    await press('Change Hanne Moe');
    await type('Title', 'Director');
    await click('Keep this reference');
    expect(recordsOf(await facts(), 'reference')).toMatchObject([{ title: 'Director' }]);
    await click('Remove');
    expect(recordsOf(await facts(), 'reference')).toEqual([]);
    await click('Undo');
    expect(recordsOf(await facts(), 'reference')).toMatchObject([{ name: 'Hanne Moe' }]);
    expect(has('Change')).toBe(true);
  });

  test('knows when they said yes and how often to be in touch, and takes no day that is still to come', async () => {
    await keep(application, hanne);
    await openAt('#references');
    await press('Change Hanne Moe');
    await type('Said yes on', '2026-03-11');
    await click('Keep this reference');
    expect(seen()).toContain('This day is still to come.');
    await type('Said yes on', '2026-01-12');
    await type('Last in touch on', '2026-02-20');
    await choose('Stay in touch', 'Every 3 months');
    await click('Keep this reference');
    const noon = (month: number, day: number) => Date.UTC(2026, month, day, 11);
    expect(await reference('hanne')).toMatchObject({ confirmedAt: noon(0, 12), writtenAt: noon(1, 20), everyMonths: 3 });
    expect(seen()).toMatch(/Last in touch on Fri,? 20 February, next on Wed,? 20 May/);
    // Opened and kept without a change it is what it was, to the minute.
    await keep({ ...hanne, confirmedAt: NOW - 5 * DAY_MS - 1 });
    await openAt('#references');
    await press('Change Hanne Moe');
    await click('Keep this reference');
    expect((await reference('hanne'))?.confirmedAt).toBe(NOW - 5 * DAY_MS - 1);
  });

  test.each([
    [{}, 'No yes noted yet', true],
    [{ confirmedAt: NOW - 190 * DAY_MS }, 'more than 6 months ago', true],
    [{ confirmedAt: NOW - 30 * DAY_MS }, 'ask again on', false],
  ])('says %o to be “%s”, with a warning where their yes is old or not there (C34)', async (fields, words, isAttention) => {
    await keep(application, { ...hanne, ...fields });
    await openAt('#references');
    expect(seen()).toContain(words);
    expect(document.querySelector('.reference-state .attention') !== null).toBe(isAttention);
    expect(has('They said yes')).toBe(isAttention);
  });

  test('notes a yes, and that the two were in touch, with one click each (C34, C36)', async () => {
    await keep(...known, { ...hanne, everyMonths: 3 });
    await openAt('#references');
    expect(has('Ask Hanne Moe whether they will speak for you')).toBe(true);
    await press('They said yes: Hanne Moe');
    expect(await reference('hanne')).toMatchObject({ confirmedAt: NOW });
    expect(seen()).toContain('Said yes today');
    expect(has(/^Ask Hanne Moe/)).toBe(false);
    world.now = NOW + DAY_MS;
    await openAt('#references');
    await press('We were in touch: Hanne Moe');
    expect(await reference('hanne')).toMatchObject({ writtenAt: NOW + DAY_MS });
    await click('Undo');
    expect((await reference('hanne'))?.writtenAt).toBeUndefined();
  });
});

test.each([
  [{}, ['name']],
  [{ name: 'Hanne' }, []],
  [{ name: 'Hanne', address: 'hanne', writtenOn: '2026-03-11' }, ['address', 'writtenOn']],
  [{ name: 'Hanne', confirmedOn: '2026-03-10', writtenOn: '2026-03-10' }, []],
])('a reference %o has errors in %o', (typed, expected) => {
  expect(Object.keys(errorsInReference({ ...referenceTyped('Europe/Oslo'), ...typed }, '2026-03-10'))).toEqual(expected);
});

describe('the list handed over', () => {
  test('is said with one click on the page of the application, with its day, and taken back (C35)', async () => {
    await keep(...known, hanne);
    await openAt('#application/a', 'dashboard');
    await click('I handed over my list');
    expect(recordOf(await facts(), 'application', 'a')?.referencesGivenAt).toBe(NOW);
    expect(rows()).toContain('Tell Hanne Moe that Halden Rail may call');
    await type('They have had the list since', '2026-03-06', true);
    expect(recordOf(await facts(), 'application', 'a')?.referencesGivenAt).toBe(Date.UTC(2026, 2, 6, 11));
    // Not tomorrow, and no date that is not whole.
    await type('They have had the list since', '2027-01-01', true);
    expect(recordOf(await facts(), 'application', 'a')?.referencesGivenAt).toBe(NOW);
    await click('I did not hand it over');
    expect(recordOf(await facts(), 'application', 'a')?.referencesGivenAt).toBeUndefined();
    expect(has('I handed over my list')).toBe(true);
  });

  test('is said below the sheet of references, and known from a request that was handed in', async () => {
    const asked = { kind: 'request', id: 'r', application: 'a', what: 'two references', askedAt: NOW - DAY_MS, handedIn: NOW - DAY_MS };
    await keep(...known, hanne);
    await openAt('#materials/a');
    expect(has('I handed over my list')).toBe(true);
    await keep(asked);
    await openAt('#materials/a');
    expect(seen()).toContain('They have had your list of references since yesterday.');
    expect(has('I did not hand it over')).toBe(false);
  });
});

test('the list for an employer is made of the book, without whom the user leaves out', async () => {
  await keep(...known, hanne, jo);
  await openPage('dashboard', '#materials/a');
  const listed = () => [...document.querySelectorAll('.on-list:not(.unprinted) .reference-name')].map(({ textContent }) => textContent);
  const tick = async (name: string) => {
    document.querySelector<HTMLElement>(`[aria-label="${name} is on the list for this employer"]`)?.click();
    await settled();
  };
  expect(listed()).toEqual(['Hanne Moe', 'Jo Lindgren']);
  await tick('Jo Lindgren');
  expect(listed()).toEqual(['Hanne Moe']);
  expect(recordOf(await facts(), 'application', 'a')?.referencesLeftOut).toEqual(['jo']);
  await click('I handed over my list');
  await openPage('popup', '#references');
  expect(has('Tell Hanne Moe that Halden Rail may call')).toBe(true);
  expect(has('Tell Jo Lindgren that Halden Rail may call')).toBe(false);
  await openPage('dashboard', '#materials/a');
  await tick('Jo Lindgren');
  expect(recordOf(await facts(), 'application', 'a')?.referencesLeftOut).toBeUndefined();
});

describe('many references', () => {
  const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal'];
  const eight = names.map((name) => ({ kind: 'reference', id: name.toLowerCase(), name }));

  test('who never said yes are one row, which leads to the book with each of them', async () => {
    const done = ['thank-you:i', 'reflection:i', 'people-met:i'].map((step) => ({ kind: 'mark', id: `mark:${step}`, step, as: 'skipped', at: NOW }));
    await keep(...known, ...eight, ...done);
    await openAt('');
    expect(rows().filter((row) => /reference|whether/.test(row))).toEqual(['Ask 8 references whether they will speak for you']);
    await click(/^Ask 8 references/);
    expect(location.hash).toBe('#references');
    await openAt('#references');
    for (const name of names) expect(has(`Ask ${name} whether they will speak for you`)).toBe(true);
  });

  test('to be told of a call are one row for each employer', async () => {
    const other = { kind: 'application', id: 'b', company: 'Brattvik Ferries', referencesGivenAt: NOW - 1 };
    await keep(settings, { ...application, referencesGivenAt: NOW - 1 }, other, ...eight);
    await openAt('');
    const told = rows().filter((row) => row.startsWith('Tell'));
    expect(told).toEqual(['Tell 8 references that Halden Rail may call', 'Tell 8 references that Brattvik Ferries may call']);
    await openAt('#references');
    expect(has('Tell Ada that Brattvik Ferries may call')).toBe(true);
  });
});

describe('the alert', () => {
  test('asks once who calls, from where, by when and what to mention, and says it to each (C35)', async () => {
    await keep(settings, { ...application, referencesGivenAt: NOW - 1 }, hanne, jo);
    await openAt('#step/reference-alert%3Aa%3Ahanne');
    expect(document.querySelector('details.call-facts')?.hasAttribute('open')).toBe(true);
    expect((control('Copy') as HTMLButtonElement).disabled).toBe(true);
    await type('Who gets in touch', 'Mette Dahl', true);
    await type('Their number or address', '+47 22 00 00 00', true);
    await type('By when', '2026-03-20', true);
    await type('Worth mentioning: point 1', 'the winter timetable of 2024', true);
    await type('Worth mentioning: point 2', 'how I led the night desk', true);
    const told = [
      'Mette Dahl, from +47 22 00 00 00. You should hear from them by Friday, 20 March.',
      '– The winter timetable of 2024\n– How I led the night desk',
    ];
    for (const words of told) expect(letter()).toContain(words);
    expect((control('Copy') as HTMLButtonElement).disabled).toBe(false);
    await click('Mark as sent');
    expect(recordsOf(await facts(), 'touch')).toMatchObject([{ about: 'reference', reference: 'hanne', application: 'a' }]);
    await openAt('#step/reference-alert%3Aa%3Ajo');
    for (const words of told) expect(letter()).toContain(words);
    expect(document.querySelector('details.call-facts')?.hasAttribute('open')).toBe(false);
    await type('Worth mentioning: point 1', '', true);
    await type('Worth mentioning: point 2', '', true);
    expect(recordOf(await facts(), 'application', 'a')?.referencePoints).toBeUndefined();
  });
});
