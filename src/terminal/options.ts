import { parseArgs } from 'node:util';

/** The options with these names, each with a value; the values of one given several times, joined by commas. Ends the program with one line where there is another, or a value is missing. */
export function readOptions(names: readonly string[]): Readonly<Record<string, string | undefined>> {
  try {
    const { values } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true as const }])) });
    return Object.fromEntries(Object.entries(values).map(([name, given]) => [name, given?.join(',')]));
  } catch (error) {
    // Node's hints on how to pass such an argument all the same begin with the second sentence.
    return stop((error instanceof Error ? error.message : String(error)).split(/\.\s|\n/, 1)[0] ?? '');
  }
}

/** Ends the program with a message and exit code 1. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
