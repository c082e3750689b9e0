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

/** The address of a place in the page, for a link. */
export const hrefOf = (...parts: readonly string[]): string => `#${parts.map(encodeURIComponent).join('/')}`;

const current = signal(read());
/** The places passed through on the way to the present one, the latest last. */
const trail = signal<readonly (readonly string[])[]>([]);
window.addEventListener('hashchange', () => {
  const [from, to] = [current.value, read()];
  const before = trail.value.findLastIndex((place) => hrefOf(...place) === hrefOf(...to));
  // Back where one was before, the way back from there is the one there was then.
  if (before >= 0) trail.value = trail.value.slice(0, before);
  else if (hrefOf(...from) !== hrefOf(...to)) trail.value = [...trail.value, from];
  current.value = to;
});

export const route: ReadonlySignal<readonly string[]> = current;

/** The address of the place from which the present one was reached; of the start where the page was opened at the present one. */
export const wayBack = (): string => hrefOf(...(trail.value.at(-1) ?? []));

export function go(...parts: readonly string[]): void {
  location.hash = hrefOf(...parts);
}

/** To the place from which the present one was reached. */
export function goBack(): void {
  location.hash = wayBack();
}
