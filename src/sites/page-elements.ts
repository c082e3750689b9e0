import { isHidden } from './body-text.ts';

/*
 * How a site finds things in its page. `others` is the selector of what others wrote: what stands in there may look like the site's own markup and is
 * never searched.
 */

/** Every visible element from `root` on that the site made, in document order: what others wrote is listed and never entered. */
export function chromeOf(root: Element, others: string): Element[] {
  const found: Element[] = [];
  for (let element: Element | null = root; element;) {
    const shows: boolean = !isHidden(element);
    if (shows) found.push(element);
    if (shows && element.firstElementChild && !element.matches(others)) {
      element = element.firstElementChild;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) element = element.parentElement;
    element = !element || element === root ? null : element.nextElementSibling;
  }
  return found;
}

/** The first of these elements that the first fitting selector names. */
export function pick(elements: readonly Element[], selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = elements.find((element) => element.matches(selector));
    if (found) return found;
  }
  return undefined;
}

/** All visible elements of the page that the first fitting selector names, outside of what others wrote. */
export function seen(document: Document, selectors: readonly string[], others: string): Element[] {
  for (const selector of selectors) {
    const found = Array.from(document.querySelectorAll(selector)).filter((element) => !element.parentElement?.closest(others) && isShown(element));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether nothing in the markup hides an element or what is around it. */
export function isShown(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) if (isHidden(each)) return false;
  return true;
}

/** The reply being written: the one with the cursor in it; else the last that stands in the conversation; else the last of all. */
export function openEditor(document: Document, selectors: readonly string[], apart: string): HTMLElement | undefined {
  for (const selector of selectors) {
    const open = Array.from(document.querySelectorAll<HTMLElement>(selector)).filter(isShown);
    const found =
      open.find((editable) => editable.contains(document.activeElement)) ?? open.findLast((editable) => !editable.closest(apart)) ?? open.at(-1);
    if (found) return found;
  }
  return undefined;
}

export const isAddress = (text: string): boolean => text.length <= 320 && /^[^\s@<>]+@[^\s@<>]+$/.test(text);
