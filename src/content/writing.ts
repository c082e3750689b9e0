import { browser } from '../browser/browser.ts';
import { send } from '../browser/messages.ts';
import { openEditors } from '../sites/page-elements.ts';
import { recipientMarks, recipientsOf } from '../sites/recipients.ts';
import type { Card, createCard } from './card.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { CARD, OWN_DRAFT, WRITING } from './page-names.ts';

/** Until the site has made a chip of what was typed. */
const SETTLES_MS = 400;

/**
 * Says once of each mail being written that it would come too early, with the reason, where one of its recipients is to be left in peace (C49). It holds up
 * nothing, and says nothing of a draft that Afterview itself put there. The worker learns the recipients and keeps nothing of them.
 */
export function startWriting(document: Document, host: string): void {
  if (Reflect.has(globalThis, WRITING)) return;
  Reflect.set(globalThis, WRITING, true);

  const marks = recipientMarks(host);
  const ended = new AbortController();
  const { signal } = ended;
  const told = new WeakSet<Element>();
  /** To whom each went when the worker was asked last. */
  const asked = new WeakMap<Element, string>();
  let card: Card | undefined;
  let shownFor: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Windows of mails lie anywhere in the page; only while the card shows does it matter that one goes.
  const observer = new MutationObserver(() => {
    if (!shownFor?.isConnected) hide();
  });

  // Whoever enters or leaves a field may have changed the recipients: nothing polls.
  for (const type of ['focusin', 'focusout']) document.addEventListener(type, soon, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    hide();
    Reflect.deleteProperty(globalThis, WRITING);
  });
  soon();

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), SETTLES_MS);
  }

  async function look(): Promise<void> {
    if (!isExtensionAlive()) return ended.abort();
    for (const editor of openEditors(document, marks.editor)) {
      if (told.has(editor)) continue;
      if (isOwnDraft(editor)) told.add(editor);
      else await tell(editor);
    }
  }

  async function tell(editor: Element): Promise<void> {
    const recipients = recipientsOf(editor, marks);
    const key = JSON.stringify(recipients);
    if (recipients.length === 0 || asked.get(editor) === key) return;
    asked.set(editor, key);
    try {
      const reply = await send('too-early', { recipients });
      if (!reply.ok && reply.code === 'not-granted') ended.abort();
      if (signal.aborted || !reply.ok || !reply.value || !editor.isConnected || told.has(editor)) return;
      told.add(editor);
      show(editor, reply.value);
    } catch {
      // No worker came up to answer: the next field asks again.
      asked.delete(editor);
    }
  }

  function show(editor: Element, { headline, because }: { readonly headline: string; readonly because: string }): void {
    const make = Reflect.get(globalThis, CARD) as typeof createCard | undefined;
    card ??= make?.(document, hide, signal);
    shownFor = editor;
    observer.observe(document.documentElement, { childList: true, subtree: true });
    card?.show({ name: text('cardName'), lang: text('wordsLocale'), close: text('cardClose'), headline, because, actions: [] });
  }

  function hide(): void {
    shownFor = undefined;
    observer.disconnect();
    card?.hide();
  }
}

function isOwnDraft(editor: Element): boolean {
  const own: unknown = Reflect.get(globalThis, OWN_DRAFT);
  return own instanceof Element && editor.contains(own);
}

const text = (key: string) => browser.i18n.getMessage(key);
