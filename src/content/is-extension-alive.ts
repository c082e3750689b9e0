import { browser } from '../browser/browser.ts';

/** Whether there is still an extension to this script: after an update or removal the script of before runs on without one. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
