/** The one door to the browser's own interface: nothing outside this folder imports the polyfill. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime } from 'webextension-polyfill';
