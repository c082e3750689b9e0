import { browser } from '../browser/browser.ts';
import { machineZone, now } from '../browser/clock.ts';
import { type Words, createWords } from '../ui/words/words.ts';

/** The text of a key that has no values. */
export const text = (key: string): string => browser.i18n.getMessage(key);

/** Words as of this moment. */
export const wordsNow = (): Words => createWords({ lookup: text, locale: browser.i18n.getUILanguage(), zone: machineZone(), now: now() });
