import type { Insertion } from './site.ts';

/**
 * Puts `text` at the very start of an editor, before what the user wrote, the signature and the quotation, as typing would: the page's own undo
 * takes it back. Whether it took is read from the page afterwards. A text that already stands there is not put in twice.
 */
export function insertText(editable: HTMLElement, text: string): Insertion {
  const wanted = withoutSpace(text);
  const isThere = () => withoutSpace(editable.textContent ?? '').includes(wanted);
  if (wanted === '') return 'not-taken';
  if (isThere()) return 'inserted';

  const document = editable.ownerDocument;
  const start = document.createRange();
  start.setStart(editable, 0);
  editable.focus();
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(start);
  const hasMore = withoutSpace(editable.textContent ?? '') !== '';
  const lines = text.replace(/\r\n?/g, '\n') + (hasMore ? '\n\n' : '');

  // The one way that goes through the page's own editing, with undo; deprecated, and without a successor in either browser.
  if (typeof document.execCommand === 'function') document.execCommand('insertText', false, lines);
  if (isThere()) return 'inserted';

  start.insertNode(linesAsNodes(document, lines));
  editable.dispatchEvent(new (document.defaultView ?? globalThis).InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  return isThere() ? 'inserted' : 'not-taken';
}

function linesAsNodes(document: Document, text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const line of text.split('\n')) {
    const row = document.createElement('div');
    row.append(line === '' ? document.createElement('br') : line);
    fragment.append(row);
  }
  return fragment;
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');
