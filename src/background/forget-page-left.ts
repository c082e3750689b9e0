import { findingsOf, setFindings } from '../browser/findings.ts';
import { inTurnOfTab } from '../browser/in-turn-of-tab.ts';
import { sendToTab } from '../browser/messages.ts';

/**
 * Forgets what was found in a page that the tab does not show any more; call it when a tab begins to load. A page that is being left gets no word
 * out to a worker that sleeps, and Chrome calls it loading too when a page moves within itself: so the page is asked.
 */
export async function forgetPageLeft(tab: number): Promise<void> {
  await inTurnOfTab(tab, async () => {
    if ((await findingsOf(tab)).length > 0 && !(await sendToTab(tab, 'shows', {}))) await setFindings(tab, [], 0);
  });
}
