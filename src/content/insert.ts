import { type Runtime, browser } from '../browser/browser.ts';
import { gmailWriting } from '../sites/gmail-selectors.ts';
import { type WritingMarks, insertDraft } from '../sites/insert-draft.ts';
import { outlookWriting } from '../sites/outlook-selectors.ts';
import type { Insertion, OutgoingText } from '../sites/site.ts';
import { INSERTS, OWN_DRAFT } from './page-names.ts';

/*
 * Puts a draft into the mail being written when one of our own pages asks, which puts this into the page right before: pages in which nobody writes one
 * do without.
 */

const marks: WritingMarks = location.hostname === 'mail.google.com' ? gmailWriting : outlookWriting;

const answer = ((message: unknown, _sender: unknown, respond: (insertion: Insertion) => void): true | undefined => {
  if (!isInsert(message)) return undefined;
  respond(insertDraft(document, message.input, marks));
  Reflect.set(globalThis, OWN_DRAFT, document.activeElement);
  return true;
  // The types know no listener that leaves a message to another one.
}) as Runtime.OnMessageListenerCallback;

function isInsert(message: unknown): message is { readonly input: OutgoingText } {
  const { command, input } = Object(message) as { readonly command?: unknown; readonly input?: unknown };
  const { text, subject, instead } = Object(input) as Readonly<Record<string, unknown>>;
  return command === 'insert' && typeof text === 'string' && typeof subject === 'string' && ['string', 'undefined'].includes(typeof instead);
}

// Asked again, or by a later version of Afterview, only the latest answers.
const earlier = Reflect.get(globalThis, INSERTS) as typeof answer | undefined;
if (earlier) browser.runtime.onMessage.removeListener(earlier);
Reflect.set(globalThis, INSERTS, answer);
browser.runtime.onMessage.addListener(answer);
