// @vitest-environment jsdom
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { HOUR_MS } from '../../src/core/calendar/time.ts';
import { keep, leave, openPage, resetWorld, seen, settled, world } from './page-world.ts';

vi.mock('../../src/browser/clock.ts', () => ({ now: () => world.now, machineZone: () => world.zone }));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../src/browser/browser.ts', async () => ({ browser: (await import('./page-world.ts')).browser }));

const shared = 'mail step interview card notes review materials references network hired own-way paste hand'.split(' ');
const own = 'application people search learn person add-person settings'.split(' ');
const long = 'x'.repeat(5_000);
/** Of nothing, of what every object has, broken, over-long, and of records of each other kind. */
const ids = ['', 'constructor', '__proto__', '%E0%A4%A', long, 'a', 'p', 'thank-you%3Ai%3Ap'];
const places = ['constructor', '__proto__', '%E0%A4%A', '//', long, 'nowhere/a'];

const failed: unknown[] = [];
beforeEach(async () => {
  resetWorld();
  failed.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...what) => void failed.push(...what));
  await keep(
    { kind: 'settings', id: 'settings', name: 'Robin Lind' },
    { kind: 'application', id: 'a', company: 'Halden Rail', role: 'train planner' },
    { kind: 'person', id: 'p', application: 'a', name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' },
    { kind: 'interview', id: 'i', application: 'a', start: world.now - 5 * HOUR_MS, durationMinutes: 60, zone: 'Europe/Oslo', people: ['p'] },
    { kind: 'reference', id: 'r', name: 'Rita Sol' },
  );
});
afterAll(leave);

async function titleAt(address: string): Promise<string> {
  location.hash = address;
  await settled();
  return document.querySelector('h1')?.textContent ?? '';
}

describe.each([
  ['popup', shared],
  ['dashboard', own],
] as const)('in the %s, an address', (page, views) => {
  test('that names no view is the start, and the next one what it names', { timeout: 60_000 }, async () => {
    await openPage(page);
    const start = document.querySelector('h1')?.textContent;
    for (const place of places) {
      expect(await titleAt(place), place.slice(0, 20)).toBe(start);
      expect(await titleAt('step/thank-you%3Ai%3Ap'), `after ${place.slice(0, 20)}`).toContain('Jon Vik');
    }
    expect(failed).toEqual([]);
  });

  test('of what is not there says so, or is the view without it', { timeout: 120_000 }, async () => {
    await openPage(page);
    for (const view of views) {
      for (const id of ids) {
        const title = await titleAt(`${view}/${id}`);
        expect([title !== '', seen().match(/undefined|NaN|\[object|native code/)], `${view}/${id.slice(0, 20)}`).toEqual([true, null]);
      }
    }
    expect(failed).toEqual([]);
  });
});
