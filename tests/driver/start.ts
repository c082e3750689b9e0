import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension, writeFiles } from '../../build.mjs';
import { ensureBrowser } from '../browsers.mjs';
import type { SampleThread } from '../mailbox/mails.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { startMailServer } from './mail-server.ts';
import { type Session, withTestClock } from './session.ts';

export interface StartOptions {
  readonly threads: readonly SampleThread[];
  readonly headless?: boolean;
  /** Whether the test moves the clock; else the extension is the very one that is shipped. */
  readonly movesClock?: boolean;
  readonly zone?: string;
  /** Another package than the one that is shipped: with pages of a test's own, or nothing but an empty page to compare with. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/** Starts a browser with a fresh profile, the extension as built now, and the sample mailbox in reach. Closing it removes all traces. */
export async function startSession(
  name: 'chromium' | 'firefox',
  { threads, headless = true, movesClock = false, zone, files }: StartOptions,
): Promise<Session> {
  const executablePath = ensureBrowser(name);
  const built = files ?? (await buildExtension());
  const folder = mkdtempSync(join(tmpdir(), 'afterview-'));
  const extension = join(folder, 'extension');
  writeFiles(extension, movesClock ? withTestClock(built) : built);
  const { browser_specific_settings } = JSON.parse(Buffer.from(built.get('manifest.json') ?? []).toString());
  const server = await startMailServer(threads);
  const start = name === 'chromium' ? startChromium : startFirefox;
  const session = await start({
    server,
    executablePath,
    extension,
    extensionId: browser_specific_settings.gecko.id,
    profile: join(folder, 'profile'),
    headless,
    ...(zone && { zone }),
  });
  return {
    ...session,
    async close() {
      // It may be the user who closed it.
      await session.close().catch(() => undefined);
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
