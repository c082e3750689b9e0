import { browser } from './browser.ts';

/** A click on "Read the selection", as the browser tells of it. */
export interface SelectionClick {
  readonly selectionText?: string | undefined;
  readonly frameId?: number | undefined;
}

/**
 * The text the user selected before this click, with its lines. The browser's own word for it, `selectionText`, has none in Chrome
 * (crbug.com/116429): the click allows for a moment to ask the page itself (`activeTab`), and only where the page cannot be asked the other serves.
 */
export async function selectionOf({ selectionText = '', frameId = 0 }: SelectionClick, tab: number | undefined): Promise<string> {
  if (tab === undefined) return selectionText;
  try {
    const [asked] = await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frameId] }, func: selectedText });
    const text: unknown = asked?.result;
    return typeof text === 'string' && text.trim() !== '' ? text : selectionText;
  } catch {
    return selectionText;
  }
}

/** Runs in the page. */
function selectedText(): string {
  const focused = document.activeElement;
  if (focused instanceof HTMLTextAreaElement) return focused.value.slice(focused.selectionStart, focused.selectionEnd);
  return String(getSelection() ?? '');
}
