import { browser } from '../browser/browser.ts';

/** The text of a key that has no values. */
export const text = (key: string): string => browser.i18n.getMessage(key);
