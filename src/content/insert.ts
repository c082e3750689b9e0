import { gmailWriting } from '../sites/gmail-selectors.ts';
import { type WritingMarks, insertDraft } from '../sites/insert-draft.ts';
import { outlookWriting } from '../sites/outlook-selectors.ts';
import type { Insertion, OutgoingText } from '../sites/site.ts';
import { answerAlone } from './answer-alone.ts';
import { isFor } from './is-for.ts';
import { INSERTS, OWN_DRAFT } from './page-names.ts';

/*
 * Puts a draft into the mail being written when one of our own pages asks, which puts this into the page right before: pages in which nobody writes one
 * do without.
 */

const marks: WritingMarks = location.hostname === 'mail.google.com' ? gmailWriting : outlookWriting;

answerAlone<Insertion>(INSERTS, (message, _sender, respond) => {
  if (!isFor('insert', message) || !isText(message.input)) return undefined;
  respond(insertDraft(document, message.input, marks));
  Reflect.set(globalThis, OWN_DRAFT, document.activeElement);
  return true;
});

function isText(input: object): input is OutgoingText {
  const { text, subject, instead } = input as Readonly<Record<string, unknown>>;
  return typeof text === 'string' && typeof subject === 'string' && ['string', 'undefined'].includes(typeof instead);
}
