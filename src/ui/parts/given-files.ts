import { type ReadonlySignal, signal } from '@preact/signals';
import { go } from './route.ts';

/** Who drops more has dropped a folder by mistake. */
const MOST_FILES = 20;

const waiting = signal<readonly File[]>([]);

/** The files the user dropped or chose that nobody has looked at yet. The paste view shows one after the other (C8). */
export const givenFiles: ReadonlySignal<readonly File[]> = waiting;

/** Takes files and opens the view that reads them. */
export function giveFiles(files: Iterable<File>): void {
  waiting.value = [...waiting.value, ...files].slice(0, MOST_FILES);
  if (waiting.value.length > 0) go('paste');
}

/** The next of them, which waits no longer. */
export function takeFile(): File | undefined {
  const [first, ...rest] = waiting.value;
  waiting.value = rest;
  return first;
}

export const dropFiles = (): void => void (waiting.value = []);
