/**
 * Puts `text` at the very start of an editor, before what the user wrote, the signature and the quotation, as typing would: the page's own undo
 * takes it back. Whether it took, as the page itself says afterwards. A text that already stands there is not put in twice.
 */
export function insertText(editable: HTMLElement, text: string): boolean {
  const wanted = withoutSpace(text);
  const isThere = () => withoutSpace(editable.textContent ?? '').includes(wanted);
  if (wanted === '') return false;
  if (isThere()) return true;

  const document = editable.ownerDocument;
  const start = document.createRange();
  start.setStart(editable, 0);
  editable.focus();
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(start);
  const before = editable.textContent ?? '';
  const hasMore = withoutSpace(before) !== '';
  const lines = text.replace(/\r\n?/g, '\n') + (hasMore ? '\n\n' : '');

  // The one way that goes through the page's own editing, with undo; deprecated, and without a successor in either browser.
  if (typeof document.execCommand === 'function') document.execCommand('insertText', false, lines);
  if (isThere()) return true;
  // Taken in part, or changed on the way: a second time would make it worse.
  if (editable.textContent !== before) return false;

  start.insertNode(linesAsNodes(document, lines));
  editable.dispatchEvent(new (document.defaultView ?? globalThis).InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  return isThere();
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
