import { type ReadonlySignal, signal } from '@preact/signals';
import { type Connection, type ConnectionsError, MOST_CONNECTIONS_BYTES, readConnections } from '../../core/people/connections.ts';
import { type Result, fail } from '../../core/result.ts';

const given = signal<readonly Connection[] | undefined>(undefined);
const refused = signal<ConnectionsError | 'file-not-read' | undefined>(undefined);

/** The user's own list of connections, held by the open page and nowhere else (C33). */
export const givenConnections: ReadonlySignal<readonly Connection[] | undefined> = given;

/** Why the last file given was not taken for such a list; the one that was read before it stays. */
export const refusedConnections: ReadonlySignal<ConnectionsError | 'file-not-read' | undefined> = refused;

/** Whether a file is such a list, by its name: LinkedIn's is `Connections.csv`, in an archive. */
export const isConnectionsFile = ({ name }: File): boolean => /\.(?:csv|tsv|zip)$/i.test(name);

/** Reads a file as such a list. */
export async function giveConnections(file: File): Promise<void> {
  const read = await connectionsIn(file);
  if (read.ok) given.value = read.value;
  refused.value = read.ok ? undefined : read.code;
}

async function connectionsIn(file: File): Promise<Result<readonly Connection[], ConnectionsError | 'file-not-read'>> {
  if (file.size > MOST_CONNECTIONS_BYTES) return fail(/\.zip$/i.test(file.name) ? 'connections-packed' : 'connections-too-large');
  try {
    return readConnections(textIn(new Uint8Array(await file.arrayBuffer())));
  } catch {
    // It was moved or changed since it was chosen, or may not be read.
    return fail('file-not-read');
  }
}

/** LinkedIn writes UTF-8; a spreadsheet that saved it again may have written UTF-16, or Windows' own signs. */
function textIn(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
