import { insertText } from './insert-text.ts';
import { isShown, openEditors } from './page-elements.ts';
import type { Insertion, OutgoingText } from './site.ts';

/** Where a site has the mails that are being written. */
export interface WritingMarks {
  /** The body of one; tried in order. */
  readonly editor: readonly string[];
  /** What a reply in the conversation stands in. */
  readonly conversation: string;
  /** What surrounds one in a window, or a place, of its own. */
  readonly window: string;
  /** Its subject, in there. */
  readonly subject: string;
}

/**
 * Puts a text into the mail being written: the one the caret is in, or was in when the page last had it; else the only one. A subject is filled in only
 * where a mail of its own has none.
 */
export function insertDraft(document: Document, { text, subject, instead }: OutgoingText, marks: WritingMarks): Insertion {
  const open = openEditors(document, marks.editor);
  const caret = [document.activeElement, document.getSelection()?.anchorNode ?? null];
  // The caret may stand in the subject of the mail.
  const isUsed = (editor: HTMLElement) => caret.some((place) => (editor.closest(marks.window) ?? editor).contains(place));
  const editor = open.find(isUsed) ?? (open.length === 1 ? open[0] : undefined);
  if (!editor) return open.length === 0 ? 'none-open' : 'several-open';
  if (!insertText(editor, text, instead)) return 'not-taken';
  if (editor.closest(marks.conversation)) return 'in-reply';
  fillSubject(editor.closest(marks.window), subject, marks.subject);
  return 'in-mail';
}

function fillSubject(around: Element | null, subject: string, selector: string): void {
  const field = around?.querySelector<HTMLInputElement>(selector);
  if (!field || field.value.trim() !== '' || subject === '' || !isShown(field)) return;
  field.value = subject;
  field.dispatchEvent(new (field.ownerDocument.defaultView ?? globalThis).Event('input', { bubbles: true }));
}
