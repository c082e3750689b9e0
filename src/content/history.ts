import { type Runtime, browser } from '../browser/browser.ts';
import type { History } from '../core/people/history.ts';
import { linkedinHistory } from '../sites/linkedin-history.ts';
import { HISTORY } from './page-names.ts';

/*
 * Reads more of the profile in front of the user than its first card, when one of our own pages asks for a click of theirs: the page puts this in
 * right before, so that of nobody else more is read. To the page nothing happens.
 */

const answer = ((message: unknown, _sender: unknown, respond: (history: History | undefined) => void): true | undefined => {
  if ((Object(message) as { readonly command?: unknown }).command !== 'history') return undefined;
  respond(linkedinHistory(document));
  return true;
  // The types know no listener that leaves a message to another one.
}) as Runtime.OnMessageListenerCallback;

// Asked again, or by a later version of Afterview, only the latest answers.
const earlier = Reflect.get(globalThis, HISTORY) as typeof answer | undefined;
if (earlier) browser.runtime.onMessage.removeListener(earlier);
Reflect.set(globalThis, HISTORY, answer);
browser.runtime.onMessage.addListener(answer);
