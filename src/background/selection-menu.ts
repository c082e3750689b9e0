import { browser } from '../browser/browser.ts';
import { type SelectionClick, selectionOf } from '../browser/selection.ts';
import { openFullPage } from '../browser/tabs.ts';
import { MOST_PASTED, PASTED, PASTED_CORRECTED, forgetTyped, keepTyped } from '../browser/typed.ts';
import { text } from './words.ts';

export const SELECTION_ITEM = 'read-selection';

/** Puts "Read the selection with Afterview" into the menu of pages. Browsers keep it until the extension is updated, when it is made anew. */
export async function offerSelection(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SELECTION_ITEM, title: text('readSelection'), contexts: ['selection'] });
}

/** Hands the selection to the view that reads pasted mail, through the session's storage: an address would stay in the history. */
export async function readSelection(click: SelectionClick, tab: number | undefined): Promise<void> {
  const selection = await selectionOf(click, tab);
  if (selection.trim() === '') return;
  await keepTyped(PASTED, selection.slice(0, MOST_PASTED));
  await forgetTyped(PASTED_CORRECTED);
  await openFullPage('#paste/selection');
}
