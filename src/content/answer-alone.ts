import { type Runtime, browser } from '../browser/browser.ts';

type Answer<T> = (message: unknown, sender: unknown, respond: (answer: T) => void) => true | undefined;

/** Answers messages to this page. Put in again, or by a later version of Afterview, only the latest run of the script of this name does. */
export function answerAlone<T>(name: symbol, answer: Answer<T>): void {
  // The types know no listener that leaves a message to another one.
  const listener = answer as Runtime.OnMessageListenerCallback;
  const earlier = Reflect.get(globalThis, name) as typeof listener | undefined;
  if (earlier) browser.runtime.onMessage.removeListener(earlier);
  Reflect.set(globalThis, name, listener);
  browser.runtime.onMessage.addListener(listener);
}
