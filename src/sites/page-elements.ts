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

/** The editors to be seen, in document order. */
export function openEditors(document: Document, selectors: readonly string[]): HTMLElement[] {
  for (const selector of selectors) {
    const open = Array.from(document.querySelectorAll<HTMLElement>(selector)).filter(isShown);
    if (open.length > 0) return open;
  }
  return [];
}

export const isAddress = (text: string): boolean => text.length <= 320 && /^[^\s@<>]+@[^\s@<>]+$/.test(text);

/** Whether an element is drawn, as far as the browser tells; where it has no layout, by the markup. */
export function isSeen(element: Element): boolean {
  if (!('checkVisibility' in element)) return isShown(element);
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // An element without a box of its own is as visible as what is in it.
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'contents' && Array.from(element.children).some(isSeen);
}

/** The text of an element on one line, without what its markup hides, or has for screen readers alone. */
export function seenText(element: Element): string {
  const isUnread = (each: Element) => isHidden(each) || each.matches('script, style, template, svg, button, .visually-hidden');
  const pieces: string[] = [];
  let length = 0;
  for (let node: Node | null = element.firstChild; node && length < 2_000;) {
    const isText = node.nodeType === 3;
    if (isText) {
      pieces.push((node.nodeValue ?? '').slice(0, 2_000));
      length += pieces.at(-1)?.length ?? 0;
    }
    if (!isText && node.firstChild && !isUnread(node as Element)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== element && !node.nextSibling) node = node.parentNode;
    node = !node || node === element ? null : node.nextSibling;
  }
  return pieces.join('').replace(/\s+/g, ' ').trim();
}
