import { browser } from '../browser/browser.ts';
import { machineZone, now } from '../browser/clock.ts';
import { type Words, createWords, localeOf } from '../ui/words/words.ts';

/** The text of a key that has no values. */
export const text = (key: string): string => browser.i18n.getMessage(key);

/** Words as of this moment. */
export const wordsNow = (): Words => {
  const locale = localeOf(browser.i18n.getUILanguage(), text('wordsLocale'));
  return createWords({ lookup: text, locale, zone: machineZone(), now: now() });
};
