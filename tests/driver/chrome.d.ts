import type { Browser } from 'webextension-polyfill';

declare global {
  /** The extension interface as functions that run in an extension page see it; promises in both browsers. */
  const chrome: Browser;
}
