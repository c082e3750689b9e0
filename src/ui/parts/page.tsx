import { type ComponentChildren, render } from 'preact';
import { browser } from '../../browser/browser.ts';
import { report } from '../../browser/report.ts';
import { createWords, localeOf } from '../words/words.ts';
import { type Afterview, openAfterview } from './afterview.ts';
import { ReaderProvider } from './reader.ts';
import { StoreTrouble } from './store-trouble.tsx';

/** Shows one of our pages: opens the store, speaks the user's language, and says plainly when the store cannot be used. */
export async function showPage(Page: (props: { readonly afterview: Afterview }) => ComponentChildren): Promise<void> {
  const root = document.querySelector('main, #page') ?? document.body;
  const leaving = new AbortController();
  window.addEventListener('pagehide', () => leaving.abort(), { once: true });
  const locale = localeOf(browser.i18n.getUILanguage(), browser.i18n.getMessage('wordsLocale'));
  document.documentElement.lang = locale;
  try {
    const afterview = await openAfterview(leaving.signal);
    const Shown = () => {
      const now = afterview.now.value;
      const zone = afterview.zone.value;
      const words = createWords({ lookup: (key) => browser.i18n.getMessage(key), locale, zone, now });
      const state = afterview.store.value;
      return (
        <ReaderProvider value={{ ...words, locale, zone, now }}>
          {state && state.status !== 'ready' ? <StoreTrouble state={state} afterview={afterview} /> : <Page afterview={afterview} />}
        </ReaderProvider>
      );
    };
    render(<Shown />, root);
  } catch (error) {
    report(error);
    root.textContent = browser.i18n.getMessage('pageFailed');
  }
}
