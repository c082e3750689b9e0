import { browser } from '../browser/browser.ts';
import { machineZone, now } from '../browser/clock.ts';
import { profileOf, setProfile, tabsWithProfile } from '../browser/findings.ts';
import { sendToTab } from '../browser/messages.ts';
import { readStore } from '../browser/store.ts';
import { recogniseProfile, whoseItIs } from '../core/capture/profile.ts';
import type { Facts } from '../core/facts/facts.ts';
import { sentence } from '../core/sentence.ts';
import { wordsNow } from './words.ts';

/** For a name in a language of any length there is no room on the button: it is in its title. */
const MARKS = { same: '✓', likely: '✓?', ask: '?' } as const;
const COLOR = '#0a6a60';

/** Says on the button, in each tab that shows a profile, whose it seems to be: the facts have changed. */
export async function markProfileTabs(): Promise<void> {
  const [tabs, store] = await Promise.all([tabsWithProfile(), readStore()]);
  if (store.status !== 'ready') return;
  const { facts } = store;
  await Promise.all(
    tabs.map(async (tab) => {
      // A page that is left by its address has nobody to say so: the one that is there now does not know of the profile.
      if ((await sendToTab(tab, 'shows', {})) !== 'reported') await setProfile(tab, undefined);
      else await markProfileTab(tab, facts);
    }),
  );
}

/** Says on the button, in one tab, whose profile it seems to show; where it shows nobody's, the button is again as in every other tab. */
export async function markProfileTab(tabId: number, facts: Facts): Promise<void> {
  const shown = await profileOf(tabId);
  const [best] = shown && 'profile' in shown ? recogniseProfile(facts, shown.profile) : [];
  try {
    const { action } = browser;
    if (!best) {
      await action.setBadgeText({ tabId, text: null });
      await action.setBadgeBackgroundColor({ tabId, color: await action.getBadgeBackgroundColor({}) });
      await action.setTitle({ tabId, title: await action.getTitle({}) });
      return;
    }
    const { say } = wordsNow();
    const seems = whoseItIs(facts, best, now(), machineZone());
    const [reason] = best.isConfirmed ? [] : best.reasons;
    await action.setBadgeText({ tabId, text: MARKS[best.verdict] });
    await action.setBadgeBackgroundColor({ tabId, color: COLOR });
    await action.setTitle({ tabId, title: reason ? say(sentence('profileTitle', { seems, reason })) : say(seems) });
  } catch {
    // The tab is gone by now.
  }
}
