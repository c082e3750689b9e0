import { afterAll, beforeAll } from 'vitest';
import type { Session } from '../driver/session.ts';
import { type StartOptions, startSession } from '../driver/start.ts';

/** The browser this run is about. */
export const browserName = process.env.AFTERVIEW_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** One browser for all tests of a file, closed after the last. */
export function useBrowser(options: () => StartOptions | Promise<StartOptions>): () => Session {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(browserName, await options());
  });
  afterAll(() => session?.close());
  return () => session;
}
