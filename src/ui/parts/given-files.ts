import { type ReadonlySignal, signal } from '@preact/signals';
import { giveConnections, isConnectionsFile } from './given-connections.ts';
import { go, route } from './route.ts';

/** Who drops more has dropped a folder by mistake. */
const MOST_FILES = 20;

const waiting = signal<readonly File[]>([]);

/** The mail files the user dropped or chose that nobody has looked at yet. The paste view shows one after the other (C8). */
export const givenFiles: ReadonlySignal<readonly File[]> = waiting;

/** Takes files and opens the view that reads them: a list of connections is one by itself. */
export function giveFiles(given: Iterable<File>): void {
  const files = [...given];
  const [list] = files;
  if (list && files.length === 1 && isConnectionsFile(list)) {
    void giveConnections(list);
    if (route.value[0] !== 'network') go('network');
    return;
  }
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
