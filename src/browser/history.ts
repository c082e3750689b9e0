import * as v from 'valibot';
import type { History } from '../core/people/history.ts';
import { type Profile, isSameProfile } from '../core/people/profile.ts';
import { browser } from './browser.ts';
import { sendToTab } from './messages.ts';
import { profileTabInView } from './tabs.ts';

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
const shown = <T>(entry: v.GenericSchema<unknown, T>) => v.object({ entries: v.pipe(v.array(entry), v.maxLength(100)), isCut: v.boolean() });
const history: v.GenericSchema<unknown, History> = v.object({
  slug: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  positions: v.exactOptional(shown(v.object({ title: line, employer: v.exactOptional(line), from: year, to: v.exactOptional(year) }))),
  certificates: v.exactOptional(shown(line)),
});

/**
 * Reads, for a click of the user's, where the person whose profile they look at has worked and what they are certified in (C55), with what does that put
 * there first. It goes to whoever asked and is stored nowhere. `undefined` where this profile is open no more, or cannot be read.
 */
export async function readHistoryOf(profile: Profile): Promise<History | undefined> {
  const inView = await profileTabInView();
  if (!inView) return undefined;
  await browser.scripting.executeScript({ target: { tabId: inView.tab }, files: ['/content/history.js'] }).catch(() => undefined);
  const read = v.safeParse(history, await sendToTab(inView.tab, 'history', {}));
  return read.success && isSameProfile(read.output, profile) ? read.output : undefined;
}
