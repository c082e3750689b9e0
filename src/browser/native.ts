import type { Browser } from 'webextension-polyfill';

/**
 * What content scripts carry in the polyfill's place, which would be a third of their size: in Manifest V3 the interface of both browsers
 * returns promises by itself. Only a listener must answer through `sendResponse`, since Chrome takes no promise from one.
 * `chrome` is Firefox's name for it too, and no element of a page can pass for it, as one called "browser" can.
 */
declare const chrome: Browser;
// As the polyfill does, whose place it takes in the build.
// oxlint-disable-next-line import/no-default-export
export default chrome;
