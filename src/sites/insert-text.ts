/**
 * Puts `text` at the very start of an editor, before what the user wrote, the signature and the quotation, as typing would: the page's own undo
 * takes it back. What was put in before, `instead`, is replaced as long as it stands there unchanged; a text that already stands there is not put in
 * twice. Whether it took, as the page itself says afterwards.
 */
export function insertText(editable: HTMLElement, text: string, instead = ''): boolean {
  const wanted = withoutSpace(text);
  const isThere = () => withoutSpace(editable.textContent ?? '').includes(wanted);
  if (wanted === '') return false;
  const old = withoutSpace(instead) === wanted ? undefined : endOf(editable, withoutSpace(instead));
  if (isThere() && !old) return true;

  const document = editable.ownerDocument;
  const place = document.createRange();
  place.setStart(editable, 0);
  if (old) place.setEnd(old.node, old.offset);
  editable.focus();
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(place);
  const before = editable.textContent ?? '';
  const hasMore = !old && withoutSpace(before) !== '';
  const lines = text.replace(/\r\n?/g, '\n') + (hasMore ? '\n\n' : '');

  // The one way that goes through the page's own editing, with undo; deprecated, and without a successor in either browser.
  if (typeof document.execCommand === 'function') document.execCommand('insertText', false, lines);
  // Taken in part, or changed on the way: a second time would make it worse.
  if (editable.textContent !== before) return isThere();

  place.deleteContents();
  place.insertNode(linesAsNodes(document, lines));
  editable.dispatchEvent(new (document.defaultView ?? globalThis).InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  return isThere();
}

/** Where `text`, which has no space, ends in an editor that begins with it. */
function endOf(editable: HTMLElement, text: string): { readonly node: Text; readonly offset: number } | undefined {
  if (text === '' || !withoutSpace(editable.textContent ?? '').startsWith(text)) return undefined;
  const walker = editable.ownerDocument.createTreeWalker(editable, 4 /* NodeFilter.SHOW_TEXT */);
  let left = text.length;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const length = withoutSpace(node.data).length;
    if (length >= left) {
      let offset = 0;
      while (left > 0) left -= withoutSpace(node.data.charAt(offset++)).length;
      return { node, offset };
    }
    left -= length;
  }
  return undefined;
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
