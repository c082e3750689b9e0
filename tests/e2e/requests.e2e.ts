import { expect, it } from 'vitest';
import { buildExtension } from '../../build.mjs';
import { eventually } from '../driver/session.ts';
import { useBrowser } from './here.ts';

/** A copy of the extension that does what ours never does, from each place where its scripts run: it shows that the other tests would notice. */
async function talkativePackage(): Promise<Map<string, Uint8Array>> {
  const files = new Map(await buildExtension());
  const manifest = JSON.parse(Buffer.from(files.get('manifest.json') ?? '').toString());
  // Our own policy would not let it.
  delete manifest.content_security_policy;
  files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  const asking = (path: string) => Buffer.from(`;setTimeout(() => fetch('https://mail.google.com/${path}').catch(() => undefined), 1000);`);
  for (const [path, place] of [
    ['background.js', 'worker'],
    ['content/gmail.js', 'content'],
    ['ui/popup/popup.js', 'page'],
  ] as const) {
    files.set(path, Buffer.concat([files.get(path) ?? Buffer.from(''), asking(place)]));
  }
  return files;
}

const session = useBrowser(async () => ({ threads: [], files: await talkativePackage() }));

it('a request is seen wherever it is made', async () => {
  await session().allowGmail();
  await session().openExtensionPage('ui/popup/popup.html');
  await session().openMail();
  await eventually('all three reach the server', async () =>
    ['GET /worker', 'GET /content', 'GET /page'].every((request) => session().server.requests.includes(request)),
  );
  // Firefox takes a content script's request for the page's own: there the server's list is what tells.
  const wanted = ['worker', 'page', ...(session().name === 'chromium' ? ['content'] : [])].map((path) => `https://mail.google.com/${path}`);
  const seen = await eventually('each is in the list', async () => {
    const requests = await session().requestsOfExtension();
    return wanted.every((url) => requests.includes(url)) && requests;
  });
  expect(seen.toSorted()).toEqual(wanted.toSorted());
});
