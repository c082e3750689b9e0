import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage, stubLocks } from '../browser/fake-browser.ts';

const shared = vi.hoisted(() => ({ storage: undefined as unknown, asked: 0, answer: (() => undefined) as () => unknown }));
vi.mock('../../src/browser/browser.ts', () => ({
  browser: {
    get storage() {
      return shared.storage;
    },
    tabs: {
      sendMessage: async () => {
        shared.asked += 1;
        return shared.answer();
      },
    },
  },
}));
const { forgetPageLeft } = await import('../../src/background/forget-page-left.ts');
const { inTurnOfTab } = await import('../../src/browser/in-turn-of-tab.ts');
const { findingsOf, setFindings } = await import('../../src/browser/findings.ts');

const finding = {} as Parameters<typeof setFindings>[1][number];
const nobody = () => {
  throw new Error('Receiving end does not exist');
};
beforeEach(() => {
  Object.assign(shared, { storage: fakeStorage(), asked: 0 });
  stubLocks();
});

test.each([
  ['no script is there any more', nobody, 0],
  ['the script of a page that shows no mail is there', () => false, 0],
  ['the page is still there', () => true, 1],
])('when %s', async (_who, answer, left) => {
  shared.answer = answer;
  await setFindings(7, [finding], 1);
  await setFindings(8, [finding], 1);
  await forgetPageLeft(7);
  expect(await findingsOf(7)).toHaveLength(left);
  expect(await findingsOf(8)).toHaveLength(1);
});

test('a report that is still being worked on is forgotten too, a later one is not', async () => {
  shared.answer = nobody;
  let finishRead = () => {};
  const slow = inTurnOfTab(7, async () => {
    await new Promise<void>((resolve) => (finishRead = resolve));
    await setFindings(7, [finding], 1);
  });
  const forgotten = forgetPageLeft(7);
  await Promise.resolve();
  finishRead();
  await Promise.all([slow, forgotten]);
  expect(await findingsOf(7)).toEqual([]);
  const again = forgetPageLeft(7);
  const next = inTurnOfTab(7, () => setFindings(7, [finding], 2));
  await Promise.all([again, next]);
  expect(await findingsOf(7)).toHaveLength(1);
});

test('a tab of which nothing is known is not asked', async () => {
  await forgetPageLeft(9);
  expect(shared.asked).toBe(0);
});
