import { type ReadonlySignal, signal } from '@preact/signals';

/** Where the page is: the parts of its hash. `#step/abc` is `['step', 'abc']`, the start is `[]`. The browser's back button works by itself. */
const read = (): readonly string[] => {
  const hash = location.hash.slice(1);
  return hash === '' ? [] : hash.split('/').map(decode);
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const current = signal(read());
window.addEventListener('hashchange', () => (current.value = read()));

export const route: ReadonlySignal<readonly string[]> = current;

/** The address of a place in the page, for a link. */
export const hrefOf = (...parts: readonly string[]): string => `#${parts.map(encodeURIComponent).join('/')}`;

export function go(...parts: readonly string[]): void {
  location.hash = hrefOf(...parts);
}
