import * as v from 'valibot';
import { browser } from '../browser/browser.ts';
import { machineZone, now } from '../browser/clock.ts';
import { readStore } from '../browser/store.ts';
import type { Instant } from '../core/calendar/time.ts';
import { recordOf } from '../core/facts/facts.ts';
import { type Told, digestOf, toldWith } from '../core/plan/digest.ts';
import { noticeKey, noticesOf } from '../core/plan/notices.ts';
import { type Plan, plan } from '../core/plan/plan.ts';
import { isPressing } from '../core/plan/step.ts';
import { text, wordsNow } from './words.ts';

export const ALARM = 'next-change';
/** Browsers round an alarm up to half a minute. */
const SOONEST_MS = 30_000;
const NOTICED = 'noticed';
const noticedSchema = v.fallback(v.array(v.string()), []);
/** The id of the digest's notice, and the key under which is remembered what it told. */
export const DIGEST = 'digest';
const toldSchema = v.fallback(v.object({ at: v.exactOptional(v.number()), next: v.exactOptional(v.number()), steps: v.array(v.string()) }), {
  steps: [],
});

/**
 * Brings everything outside our pages up to the facts: badge, notices, and the alarm for the next instant at which they change.
 * Alarms are only hints, so whatever woke the worker, all that is due is worked out again.
 */
export async function wake(): Promise<void> {
  // One at a time, so that no step is noticed twice by two events that come together.
  await navigator.locks.request('afterview-wake', async () => {
    const store = await readStore();
    if (store.status !== 'ready') {
      await setBadge('!');
      return;
    }
    const at = now();
    const planned = plan(store.facts, at, machineZone());
    const due = planned.steps.filter(isPressing).length;
    await setBadge(due === 0 ? '' : String(due));

    const settings = recordOf(store.facts, 'settings', 'settings');
    const noticed = new Set(v.parse(noticedSchema, await remembered(NOTICED)));
    const notices = noticesOf(planned, settings, noticed, at, machineZone());
    for (const { key } of notices.show) noticed.add(key);
    const told = v.parse(toldSchema, await remembered(DIGEST));
    const digest = digestOf(planned, settings, toldWith(told, planned, settings, notices.show), noticed, at, machineZone());
    try {
      for (const { step, title, message } of notices.show) await showNotice(step, text(title.key), text(message.key));
      if (notices.show.length > 0) await rememberNoticed(noticed, planned);
      if (digest.show) {
        const { say } = wordsNow();
        await showNotice(DIGEST, say(digest.show.title), say(digest.show.message));
      }
      if (!isSame(told, digest.told)) await browser.storage.local.set({ [DIGEST]: digest.told });
    } finally {
      // Where notices are forbidden, what comes next is looked for all the same.
      await setAlarm(soonest(planned.nextChangeAt, notices.lookAgainAt, digest.lookAgainAt), at);
    }
  });
}

const remembered = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

const showNotice = (id: string, title: string, message: string): Promise<string> =>
  browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icons/128.png'), title, message });

/** Most wakes change nothing there, and a write wakes whoever listens to the store. */
const isSame = (a: Told, b: Told): boolean => a.at === b.at && a.next === b.next && a.steps.join('\n') === b.steps.join('\n');

/** Remembers what was shown, and forgets what no longer exists. */
async function rememberNoticed(noticed: ReadonlySet<string>, { steps }: Plan): Promise<void> {
  const living = [...new Set(steps.map(noticeKey))].filter((key) => noticed.has(key));
  await browser.storage.local.set({ [NOTICED]: living });
}

async function setAlarm(next: Instant | undefined, at: Instant): Promise<void> {
  if (next === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(next, at + SOONEST_MS) });
}

async function setBadge(label: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a5a00' });
  await browser.action.setBadgeText({ text: label });
}

const soonest = (...instants: readonly (Instant | undefined)[]): Instant | undefined => {
  const known = instants.filter((instant) => instant !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};
