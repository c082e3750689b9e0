// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DAY_MS } from '../../src/core/calendar/time.ts';
import { recordOf } from '../../src/core/facts/facts.ts';
import { click, control, facts, has, keep, leave, letter, open, resetWorld, seen, settled, type, world } from './page-world.ts';

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
const jon = { kind: 'person', id: 'p', application: 'a', name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' };
const interview = {
  kind: 'interview',
  id: 'i',
  application: 'a',
  start: NOW - 2 * DAY_MS,
  durationMinutes: 60,
  zone: 'Europe/London',
  people: ['p'],
};
const promised = [settings, application, jon, { ...interview, decisionBy: '2026-03-20' }];

beforeEach(resetWorld);
afterEach(leave);

test.each(['status-promised:i', 'quiet-period:i'])(
  'at %s, a mail before its time takes a reason, given on purpose, and is locked again by undo (C40)',
  async (id) => {
    await keep(...promised);
    await open(id);
    expect(document.querySelector('textarea.letter')).toBeNull();
    expect(document.querySelector('details.write-now')?.hasAttribute('open')).toBe(false);
    await click('I have a reason to write now');
    expect((control('Open the question') as HTMLButtonElement).disabled).toBe(true);
    await type('My reason', '   ');
    expect((control('Open the question') as HTMLButtonElement).disabled).toBe(true);
    await type('My reason', 'Their office moves next week');
    await click('Open the question');
    expect(recordOf(await facts(), 'mark', 'mark:quiet-period:i')).toMatchObject({ as: 'skipped', because: 'Their office moves next week', at: NOW });
    expect(seen()).toContain('Your own reason to write before');
    expect(letter()).toContain('Dear Jon,');
    expect(letter()).not.toContain('Their office moves');
    await click('Undo');
    expect(recordOf(await facts(), 'mark', 'mark:quiet-period:i')).toBeUndefined();
    expect(document.querySelector('textarea.letter')).toBeNull();
  },
);

test('a true deadline, given with the reason, stands in the mail; taken back it does not (C48)', async () => {
  await keep(...promised);
  await open('quiet-period:i');
  await type('My reason', 'Another answer is due');
  await type('I have to answer somebody else by', '2026-03-18');
  await click('Open the question');
  expect(letter()).toContain('I have to give somebody else my answer by Wednesday, 18 March.');
  await click('Not any more');
  expect(recordOf(await facts(), 'application', 'a')?.deadline).toBeUndefined();
  expect(letter()).not.toContain('somebody else');
});

test('once the question is due, the deadline is asked for beside it', async () => {
  await keep(settings, application, jon, { ...interview, start: NOW - 11 * DAY_MS });
  await open('status-unpromised:i');
  expect(letter()).not.toContain('somebody else');
  await type('I have to answer somebody else by', '2026-03-18');
  await click('That is true: say so');
  expect(letter()).toContain('by Wednesday, 18 March');
});

test('where they asked for no follow-up, there is no way round', async () => {
  await keep(settings, { ...application, noFollowUp: true }, jon, interview);
  await open('told-not-to:i');
  expect(has('I have a reason to write now')).toBe(false);
});

test('silence is counted and named, and closed with one click (C47)', async () => {
  await keep(settings, application, jon, { ...interview, start: NOW - 60 * DAY_MS });
  await open('move-on:i');
  expect(seen()).toContain('Close Halden Rail for now');
  expect(seen()).toMatch(/4\d working days without a word/);
  await click('Close this application');
  expect(recordOf(await facts(), 'application', 'a')).toMatchObject({ stage: 'closed', stagedAt: NOW });
});

test('the popup speaks of letting go only where nothing else is left, and leads to the way round a wait', async () => {
  await keep(...promised);
  await openHome();
  expect(seen()).toContain('Wait until');
  expect(seen()).not.toContain('for now');
  await click('I have a reason to write now');
  expect(location.hash).toBe('#step/quiet-period%3Ai');
});

test('where the user skipped the question, letting go is what is left', async () => {
  const skipped = { kind: 'mark', id: 'mark:status-unpromised:i', step: 'status-unpromised:i', as: 'skipped', at: NOW };
  const thanked = { kind: 'mark', id: 'mark:thank-you:i:p', step: 'thank-you:i:p', as: 'skipped', at: NOW };
  await keep(settings, application, { ...interview, start: NOW - 20 * DAY_MS, people: [] }, skipped, thanked);
  await openHome();
  expect(seen()).toContain('Close Halden Rail for now');
});

async function openHome(): Promise<void> {
  location.hash = '';
  document.body.innerHTML = '<main></main>';
  vi.resetModules();
  await import('../../src/ui/popup/popup.tsx');
  await vi.waitFor(() => {
    if (!seen().includes('Halden Rail')) throw new Error(seen());
  }, 5_000);
  await settled();
}
