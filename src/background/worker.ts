import { browser } from '../browser/browser.ts';
import { setFindings, setProfile } from '../browser/findings.ts';
import { inTurnOfTab } from '../browser/in-turn-of-tab.ts';
import { registerSites, watchPermissions } from '../browser/permissions.ts';
import { report } from '../browser/report.ts';
import { answerCommands } from '../browser/router.ts';
import { watchStore } from '../browser/store.ts';
import { openFullPage, openPage } from '../browser/tabs.ts';
import { answers } from './answers.ts';
import { SELECTION_ITEM, offerSelection, readSelection } from './selection-menu.ts';
import { markProfileTabs } from './profile-badge.ts';
import { ALARM, DIGEST, wake } from './wake.ts';

/**
 * The background worker. All listeners are set in the first turn, since a browser delivers the event that woke the worker only to those;
 * nothing is remembered between events, since the worker may stop after any of them.
 */
const settle = (work: Promise<unknown>): void => void work.catch(report);

answerCommands(answers);
watchStore(() => {
  settle(wake());
  settle(markProfileTabs());
});
watchPermissions(() => settle(registerSites()));
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === ALARM) settle(wake());
});
browser.runtime.onStartup.addListener(() => settle(registerSites()));
browser.runtime.onInstalled.addListener(({ reason }) => {
  settle(registerSites({ anew: true }));
  settle(offerSelection());
  if (reason === 'install') settle(openPage('ui/welcome/welcome.html'));
});
browser.notifications.onClicked.addListener((id) => {
  settle(browser.notifications.clear(id));
  // Any other notice is about one step.
  settle(id === DIGEST ? openFullPage() : openPage(`ui/popup/popup.html#step/${encodeURIComponent(id)}`));
});
browser.contextMenus.onClicked.addListener((click, tab) => {
  if (click.menuItemId === SELECTION_ITEM) settle(readSelection(click, tab?.id));
});
const forgetTab = (tab: number) => Promise.all([setFindings(tab, []), setProfile(tab, undefined)]);
browser.tabs.onRemoved.addListener((tab) => settle(inTurnOfTab(tab, () => forgetTab(tab))));

// Alarms may be lost with a restart or an update: whatever started the worker, it catches up.
settle(wake());
