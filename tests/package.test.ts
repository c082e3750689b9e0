import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, root, zipped } from '../build.mjs';

/** What is shipped: the package as the stores get it, not the sources it is made from. */
let files: Map<string, Uint8Array>;
const text = (path: string) => Buffer.from(files.get(path) ?? []).toString();

beforeAll(async () => {
  files = await buildExtension();
});

describe('the package', () => {
  it('can make no request and run no text as a program (C58)', () => {
    // `eval:{minArgs…` is the polyfill's table of the browser's own interface; "fetch" before another word is what mails ask people to do.
    const means =
      /\b(?:fetch(?! [a-z])|XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts|eval(?!:\{minArgs|\\x)|Worklet|SharedWorker|new Worker|new Function|new Image|FontFace|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|document\.write)\b/g;
    const found = [...files.keys()]
      .filter((path) => path.endsWith('.js'))
      .flatMap((path) =>
        [...text(path).matchAll(means)].map((match) => `${path}: …${match.input.slice(Math.max(0, match.index - 60), match.index + 60)}…`),
      );
    expect(found).toEqual([]);
  });

  it('loads nothing from elsewhere in its pages and styles', () => {
    const found = [...files.keys()]
      .filter((path) => /\.(?:html|css)$/.test(path))
      .filter((path) => /(?:https?:)?\/\/[a-z]|@import|\bon[a-z]+=|<style|style=/i.test(text(path).replaceAll(/xmlns="[^"]*"/g, '')));
    expect(found).toEqual([]);
  });

  it('holds every file that its programs, pages and manifest name', () => {
    const named = [...files.keys()]
      .filter((path) => /\.(?:js|json)$/.test(path))
      .flatMap((path) => text(path).match(/["'`](?:icons|ui|content)\/[\w/-]+\.\w+/g) ?? [])
      .map((path) => path.slice(1));
    const inPages = [...files.keys()]
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) =>
        [...text(path).matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, target = '']) => new URL(target, `file:///${path}`).pathname.slice(1)),
      );
    expect(named.length).toBeGreaterThan(3);
    expect([...new Set([...named, ...inPages])].filter((path) => !files.has(path))).toEqual([]);
  });

  it('has nothing that pages could find', () => {
    const manifest = JSON.parse(text('manifest.json'));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.externally_connectable).toEqual({ ids: [], matches: [] });
  });

  it('asks for no more than it uses', () => {
    const manifest = JSON.parse(text('manifest.json'));
    const programs = [...files.keys()]
      .filter((path) => path.endsWith('.js'))
      .map(text)
      .join('\n');
    for (const permission of manifest.permissions) {
      // What a click allows for a moment has no interface of its own.
      expect(programs, permission).toMatch(permission === 'activeTab' ? /\.executeScript\(/ : new RegExp(`\\.${permission}\\.\\w+`));
    }
    expect(
      manifest.optional_host_permissions.every((host: string) =>
        /^https:\/\/(?:mail\.google\.com|outlook\.(?:live\.com|office(?:365)?\.com|cloud\.microsoft)|www\.linkedin\.com)\/\*$/.test(host),
      ),
    ).toBe(true);
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('keeps the policy of its pages', () => {
    expect(JSON.parse(text('manifest.json')).content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
  });

  it('states the licence of everything in it', () => {
    const notices = text('THIRD-PARTY-NOTICES.txt');
    for (const name of ['preact', 'valibot', 'webextension-polyfill', 'date-fns', 'date-holidays'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('is the same bytes in every zone', async () => {
    const digest = createHash('sha256')
      .update(await zipped(files))
      .digest('hex');
    const program = `import { buildExtension, zipped } from './build.mjs'; import { createHash } from 'node:crypto';
      console.log(createHash('sha256').update(await zipped(await buildExtension())).digest('hex'));`;
    for (const TZ of ['Pacific/Kiritimati', 'America/New_York']) {
      const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, env: { ...process.env, TZ } });
      expect(output.toString().trim()).toBe(digest);
    }
  });
});
