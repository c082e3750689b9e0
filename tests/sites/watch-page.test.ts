// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/sites/watch-page.ts';

const changed = vi.fn();
let ended: AbortController;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const find = (selector: string) => document.querySelector(selector) ?? undefined;

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockClear();
  ended = new AbortController();
  document.body.innerHTML = '<aside></aside><div id="outer"><div class="aeF"><div role="main"></div></div></div>';
  watchPage(document, () => find('.aeF'), ['style', 'data-legacy-message-id'], changed, ended.signal);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

describe('a watched page', () => {
  test('tells once that it changed, when it has come to rest', async () => {
    for (let count = 0; count < 50; count += 1) find('[role=main]')?.append('x');
    await wait(50);
    find('[role=main]')?.append('x');
    await wait(60);
    expect(changed).not.toHaveBeenCalled();
    await wait(60);
    expect(changed).toHaveBeenCalledOnce();
    await wait(60_000);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('that never rests tells every second', async () => {
    for (let count = 0; count < 100; count += 1) {
      find('[role=main]')?.append('x');
      await wait(50);
    }
    expect(changed.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(changed.mock.calls.length).toBeLessThanOrEqual(6);
  });

  test('is watched where its mails show, not beside', async () => {
    find('aside')?.append('x');
    await wait(2_000);
    expect(changed).not.toHaveBeenCalled();
  });

  test('tells of views that are hidden and shown, of ids that come late, and of another address', async () => {
    for (const act of [
      () => find('[role=main]')?.setAttribute('style', 'display: none'),
      () => find('[role=main]')?.setAttribute('data-legacy-message-id', '1'),
      () => window.dispatchEvent(new Event('hashchange')),
      () => window.dispatchEvent(new Event('popstate')),
    ]) {
      changed.mockClear();
      act();
      await wait(2_000);
      expect(changed).toHaveBeenCalledOnce();
    }
  });

  test('that builds itself anew is not lost', async () => {
    find('#outer')?.replaceChildren();
    await wait(200);
    const container = document.createElement('div');
    container.className = 'aeF';
    document.body.append(container);
    await wait(200);
    changed.mockClear();
    container.append('mail');
    await wait(200);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('is left alone at the end', async () => {
    find('[role=main]')?.append('x');
    await wait(10);
    ended.abort();
    find('[role=main]')?.append('x');
    window.dispatchEvent(new Event('hashchange'));
    await wait(60_000);
    expect(changed).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
