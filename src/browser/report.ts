const reported = new Set<string>();

/** Says a bug once per place in the browser's own console; nothing leaves the computer. */
export function report(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (reported.has(text)) return;
  reported.add(text);
  console.error('Afterview:', text);
}
