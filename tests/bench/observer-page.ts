/** Runs in a page, in the place of a content script: what watching and reading a page of a given size costs there. */
import { gmailPage } from '../../src/sites/gmail.ts';
import { outlookPage } from '../../src/sites/outlook.ts';
import type { MailPage } from '../../src/sites/site.ts';

export interface ObserverCost {
  /** One call of the observer, for a batch of one change. */
  readonly perBatchUs: number;
  /** The least that any observer does: nothing. */
  readonly emptyUs: number;
  /** Reading the page, which is done once it has come to rest. */
  readonly readMs: number;
}

const CALLS = 20_000;

/** Shows `body` with `elements` more elements in it, outside the mail's own words, and measures there. */
export async function measureObserver(site: 'gmail' | 'outlook', body: string, elements: number): Promise<ObserverCost> {
  const page: MailPage = site === 'gmail' ? gmailPage : outlookPage;
  const shown = new DOMParser().parseFromString(body, 'text/html').body;
  document.body.replaceChildren(...shown.childNodes);
  const container = document.querySelector('.aeF, [data-app-section=MailReadCompose]');
  const last = document.createElement('div');
  for (let i = 0; i < elements; i++) last.append(document.createElement('span'));
  container?.append(last);

  let callback: MutationCallback | undefined;
  const Observer = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    constructor(given: MutationCallback) {
      super(given);
      callback = given;
    }
  };
  const ended = new AbortController();
  page.watch(document, () => undefined, ended.signal);
  globalThis.MutationObserver = Observer;

  const records = await new Promise<MutationRecord[]>((resolve) => {
    const own = new Observer((list, observer) => {
      observer.disconnect();
      resolve(list);
    });
    own.observe(last, { childList: true });
    last.append('x');
  });
  const observer = new Observer(() => undefined);
  const timeOf = (call: (records: MutationRecord[], observer: MutationObserver) => void) => {
    const start = performance.now();
    for (let i = 0; i < CALLS; i++) call(records, observer);
    return ((performance.now() - start) / CALLS) * 1000;
  };
  const least = (call: (records: MutationRecord[], observer: MutationObserver) => void) => Math.min(...Array.from({ length: 5 }, () => timeOf(call)));
  const perBatchUs = callback ? least(callback) : Number.NaN;
  ended.abort();

  const start = performance.now();
  for (let i = 0; i < 20; i++) page.read(document, Date.now());
  return { perBatchUs, emptyUs: least(() => undefined), readMs: (performance.now() - start) / 20 };
}
