import { readFileSync } from 'node:fs';

/** The description of what went wrong, for one line on stderr. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Reads JSON Lines from stdin and writes what `answer` makes of each, one line each. A line that is not JSON, or that `answer` throws
 * on, is named by its number on stderr; the others are still answered, and the exit code is 1 at the end.
 */
export function answerLines(answer: (value: unknown) => unknown): void {
  const answers: string[] = [];
  // Some programs begin a file with a byte order mark.
  const lines = readFileSync(0, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      answers.push(JSON.stringify(answer(JSON.parse(line))));
    } catch (error) {
      console.error(`line ${at + 1}: ${reasonOf(error)}`);
      process.exitCode = 1;
    }
  }
  if (answers.length > 0) process.stdout.write(`${answers.join('\n')}\n`);
}
