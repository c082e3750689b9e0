// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/core/calendar/time.ts';
import { recordOf } from '../../../src/core/facts/facts.ts';
import { choose, click, control, facts, field, keep, leave, openPage, resetWorld, settled, type, world } from '../page-world.ts';

vi.mock('../../../src/browser/clock.ts', () => ({ now: () => world.now, machineZone: () => world.zone }));
vi.mock('../../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../../src/browser/browser.ts', async () => ({ browser: (await import('../page-world.ts')).browser }));

const settings = async () => recordOf(await facts(), 'settings', 'settings');
const tick = async (label: RegExp) => {
  field(label).click();
  await settled();
};

beforeEach(() => {
  resetWorld();
  world.isPopup = false;
});
afterEach(leave);

test('each of what keeps Afterview calm has a setting: at once, once a day, once more, the hours, and how long later is (C63)', async () => {
  await keep({ kind: 'application', id: 'a', company: 'Halden Rail' });
  await openPage('dashboard', '#settings');
  expect(await settings()).toBeUndefined();
  await tick(/^At once, when a thank-you/);
  await tick(/^Once a day, tell me/);
  await tick(/^Once more, of what I put off/);
  expect(await settings()).toMatchObject({ urgentNotices: false, digest: false, tellAgain: false });
  await tick(/^Once a day, tell me/);
  expect(await settings()).toMatchObject({ digest: true });
  await type('Tell me daily at', '17:30');
  await type('No notice before', '10:00');
  await type('and none after', '20:30');
  await click('Keep these hours');
  expect(await settings()).toMatchObject({ digestAt: '17:30', wakingFrom: '10:00', wakingTo: '20:30' });
  await choose('“Later” puts a step off', 'for three hours');
  expect(await settings()).toMatchObject({ snooze: 'three-hours' });
  await choose('“Later” puts a step off', 'until the next morning');
  expect((await settings())?.snooze).toBeUndefined();
});

test('without a tick there is no notice of any kind, and the rest says so by resting (C63)', async () => {
  await keep({ kind: 'application', id: 'a', company: 'Halden Rail' });
  await openPage('dashboard', '#settings');
  await tick(/^Show me notices/);
  expect(await settings()).toMatchObject({ notifications: false });
  for (const label of [/^At once/, /^Once a day/, /^Once more/]) expect((field(label) as HTMLInputElement).disabled).toBe(true);
  expect((field(/^Single letters/) as HTMLInputElement).disabled).toBe(false);
  await tick(/^Show me notices/);
  expect((field(/^At once/) as HTMLInputElement).disabled).toBe(false);
});

test('later is as long as the user set it', async () => {
  const round = { kind: 'interview', id: 'i', application: 'a', start: world.now - 3 * DAY_MS, durationMinutes: 60, zone: 'Europe/Oslo' };
  await keep({ kind: 'settings', id: 'settings', snooze: 'hour' }, { kind: 'application', id: 'a', company: 'Halden Rail' }, round);
  await openPage('popup', '#step/review%3Ai');
  expect(control(/^Later:/).textContent).toContain('20:00');
  await click(/^Later:/);
  expect(recordOf(await facts(), 'mark', 'mark:review:i')).toMatchObject({ as: 'later', until: world.now + HOUR_MS });
});
