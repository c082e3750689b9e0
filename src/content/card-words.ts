import { browser } from '../browser/browser.ts';
import type { CardText } from './card.ts';

/** What stands behind a key, without the machinery that writes numbers and dates: the worker does that. */
export const text = (key: string) => browser.i18n.getMessage(key);

/** A card with this headline, and what may be pressed on it. */
export const saying = (headline: string, actions: CardText['actions'] = []): CardText => ({
  name: text('cardName'),
  lang: text('wordsLocale'),
  close: text('cardClose'),
  headline,
  actions,
});
