import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Ctrl+Enter, on a Mac Command+Enter, sends the form from wherever the focus is. */
export function useKeepKey(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const leaving = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      form.current?.requestSubmit();
    };
    document.addEventListener('keydown', onKey, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
}

/** What the keys of `useKeepKey` are called on this computer. */
export const keepKeys = (): string => (/Mac/.test(navigator.platform) ? '⌘ Enter' : 'Ctrl+Enter');

/** In a field of one line Enter goes on to the next one: sent by it, a form would be kept half filled in. For `onKeyDown` of a form. */
export function goOnWithEnter(event: KeyboardEvent & { readonly currentTarget: HTMLFormElement }): void {
  const { target, key, ctrlKey, metaKey, isComposing } = event;
  if (key !== 'Enter' || ctrlKey || metaKey || isComposing) return;
  if (!(target instanceof HTMLInputElement) || target.type === 'checkbox' || target.type === 'radio') return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, textarea, select, summary, button')].filter(
    (stop) => stop === target || stop.tagName === 'SUMMARY' || stop.closest('details:not([open])') === null,
  );
  stops[stops.indexOf(target) + 1]?.focus();
}
