import { useLayoutEffect } from 'preact/hooks';
import { recordOf } from '../../core/facts/facts.ts';
import type { Afterview } from '../parts/afterview.ts';
import { go } from '../parts/route.ts';
import { places } from './places.ts';

/** Single keys for the full page. They are deaf while a field is typed in, and with Ctrl, Alt or Meta, which are the browser's own. */
interface Key {
  readonly key: string;
  /** The key of the words that say what it does. */
  readonly name: string;
  readonly act: (reach: Reach) => void;
}

interface Reach {
  readonly undo: () => void;
  readonly openList: () => void;
}

/** One a line, in the order in which they are listed. */
// prettier-ignore
export const keys: readonly Key[] = [
  ...places.map(({ place, name, key }): Key => ({ key, name, act: () => (place === '' ? go() : go(place)) })),
  { key: 'n', name: 'keyNew', act: () => go('hand') },
  { key: 'v', name: 'keyPaste', act: () => go('paste') },
  { key: '/', name: 'keySearch', act: () => document.querySelector<HTMLElement>('[role=combobox]')?.focus() },
  { key: 'j', name: 'keyNext', act: () => moveFocus(1) },
  { key: 'k', name: 'keyPrevious', act: () => moveFocus(-1) },
  { key: 'u', name: 'keyUndo', act: ({ undo }) => undo() },
  { key: '?', name: 'keyList', act: ({ openList }) => openList() },
];

/** Listens for them as long as the page is open, unless the user switched them off: to some who speak to their computer they are in the way (WCAG 2.1.4). */
export function useKeys(afterview: Afterview, openList: () => void): void {
  useLayoutEffect(() => {
    const leaving = new AbortController();
    const reach: Reach = { undo: () => void afterview.undo(), openList };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || isTakenBy(event.target)) return;
      const found = keys.find(({ key }) => key === event.key);
      if (!found || (recordOf(afterview.facts.peek(), 'settings', 'settings')?.singleKeys === false && found.key !== '?')) return;
      event.preventDefault();
      found.act(reach);
    };
    document.addEventListener('keydown', onKey, { signal: leaving.signal });
    return () => leaving.abort();
  }, [afterview]);
}

/** Whether what is pressed there is typed, or chooses something, or an open dialog has it. */
const isTakenBy = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])')));

/** The links and buttons that are the rows of the view, in their order; folded ones are not reached. */
const rows = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main [data-row], main .step > a')].filter((row) => row.closest('details:not([open])') === null);

function moveFocus(by: 1 | -1): void {
  const all = rows();
  const present = document.activeElement;
  const at = all.findIndex((row) => row === present || row.contains(present));
  const next = at >= 0 ? all[at + by] : by === 1 ? all[0] : all.at(-1);
  next?.focus();
}
