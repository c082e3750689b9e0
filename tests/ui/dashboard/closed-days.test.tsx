// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordOf } from '../../../src/core/facts/facts.ts';
import { click, control, facts, has, keep, leave, openPage, resetWorld, seen, settled, type, world } from '../page-world.ts';

vi.mock('../../../src/browser/clock.ts', () => ({ now: () => world.now, machineZone: () => world.zone }));
vi.mock('../../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../../src/browser/browser.ts', async () => ({ browser: (await import('../page-world.ts')).browser }));
beforeEach(resetWorld);
afterEach(leave);

const closedDays = async () => recordOf(await facts(), 'settings', 'settings')?.closedDays;
const openSettings = () => openPage('dashboard', '#settings');
const isOff = () => (control('Add these days') as HTMLButtonElement).disabled;

test('days off are added as a stretch, listed, and removed; those that are past are forgotten', async () => {
  await keep({ kind: 'settings', id: 'settings', closedDays: ['2026-03-02', '2026-03-20'] });
  await openSettings();
  expect(seen()).toContain('Fri 20 March');
  expect(seen()).not.toContain('2 March');
  expect(isOff()).toBe(true);
  await type('From', '2026-04-01');
  await type('Until, if more than a day', '2026-03-31');
  expect(isOff()).toBe(true);
  await type('Until, if more than a day', '2026-04-03');
  await click('Add these days');
  expect(await closedDays()).toEqual(['2026-03-20', '2026-04-01', '2026-04-02', '2026-04-03']);
  expect(seen()).toContain('Wed 1 April to Fri 3 April');
  document.querySelector<HTMLElement>('[aria-label="Remove Wed 1 April to Fri 3 April"]')?.click();
  await settled();
  expect(await closedDays()).toEqual(['2026-03-20']);
  await click('Undo');
  expect(await closedDays()).toHaveLength(4);
  expect(has('Remove')).toBe(true);
});
