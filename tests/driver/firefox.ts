import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, type Page, launch } from 'puppeteer-core';
import { kill } from './chromium.ts';
import { gmailOrigins, mailUrl } from './mail-server.ts';
import { type Session, type SessionOptions, type ShadowElement, eventually, hostSelector, sortedByText } from './session.ts';

const UUID = '6e1b1d5c-6c35-4b52-9df6-4a2f30a0c0de';

/** Firefox with the extension installed for the session, driven over WebDriver BiDi; its own system scope does what no page may. */
export async function startFirefox({ server, executablePath, extension, extensionId, profile, headless, zone }: SessionOptions): Promise<Session> {
  let browser: Browser;
  let control: Page;
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;

  async function start(): Promise<void> {
    browser = await launch({
      browser: 'firefox',
      // Tests have their own patience.
      protocolTimeout: 0,
      executablePath,
      headless,
      userDataDir: profile,
      acceptInsecureCerts: true,
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
      // The profile must not be one that a Firefox of the user's has open.
      args: ['--remote-allow-system-access', '--no-remote'],
      env: {
        ...process.env,
        ...(zone && { TZ: zone }),
        MOZ_CRASHREPORTER_DISABLE: '1',
        // For root Firefox does not start where the home is somebody else's, as in a container.
        ...(process.getuid?.() === 0 && { HOME: dirname(profile) }),
      },
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
        // Where nobody sees it, a permission dialog would wait for ever.
        'extensions.webextOptionalPermissionPrompts': !headless,
        'intl.accept_languages': 'en-US, en',
        'intl.locale.requested': 'en-US',
        'devtools.jsonview.enabled': false,
        // Without a desktop a notification of the system is over at once; Firefox's own stays.
        'alerts.useSystemBackend': false,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': server.proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': server.proxyPort,
        'network.proxy.no_proxies_on': '',
        'network.http.http3.enable': false,
        ...quietPrefs,
      },
    });
    await inSystem(
      `(() => {
        globalThis.requestsOfExtensions = [];
        const isExtension = (principal) => Boolean(principal?.addonPolicy ?? principal?.contentScriptAddonPolicy);
        const observe = (subject) => {
          const channel = subject.QueryInterface(Ci.nsIHttpChannel);
          const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
          if (isExtension(loadingPrincipal) || isExtension(triggeringPrincipal)) globalThis.requestsOfExtensions.push(channel.URI.spec);
        };
        Services.obs.addObserver({ observe }, 'http-on-opening-request');
      })()`,
    );
    await browser.installExtension(extension);
    control = await openExtensionPage('manifest.json');
  }

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    // The promise of a navigation to an extension page never resolves, or rejects, although the page opens.
    void page.goto(extensionUrl(path)).catch(() => undefined);
    await eventually(`${path} opens`, () =>
      page.evaluate((url) => location.href.startsWith(url) && document.readyState === 'complete', extensionUrl('')),
    );
    return page;
  }

  async function openPage(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }

  /** Runs an expression with the rights of the browser itself. */
  async function inSystem(expression: string): Promise<unknown> {
    const bidi = connectionOf(browser);
    const { result: tree } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const answer = await bidi.send('script.evaluate', { expression, target: { context: tree.contexts[0].context }, awaitPromise: true });
    if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
    return answer.result.result.value;
  }

  async function allow(origins: readonly string[]): Promise<void> {
    await inSystem(
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add('${extensionId}', { permissions: [], origins: ${JSON.stringify(origins)} }, ${policy}.extension);
      })()`,
    );
  }

  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;

  await start();
  return {
    name: 'firefox',
    server,
    requestsOfExtension: async () => JSON.parse(String(await inSystem('JSON.stringify(globalThis.requestsOfExtensions)'))),
    openMail: (thread) => openPage(mailUrl(thread)),
    openPage,
    openExtensionPage,
    pages: () => browser.pages(),
    control: () => control,
    async shadowElements(page) {
      const { result } = await connectionOf(browser).send('script.evaluate', {
        expression: `[...document.querySelectorAll('${hostSelector}')]`,
        target: { context: contextOf(page) },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 100 },
      });
      return sortedByText(
        result.result.value.flatMap(shadowRootsIn).flatMap((shadow: Node) => elementsIn(shadow).map((node) => shadowElement(browser, page, node))),
      );
    },
    // Prompts are off, so that a request made from a click is granted.
    willAllowGmail: async () => undefined,
    allowGmail: () => allow(gmailOrigins),
    allow,
    async stopBackground() {
      // Firefox stops a background that has been idle, never one that is starting or at work: then it forgets what the background listens for.
      await eventually('the background is at rest', async () =>
        ['running', 'stopped'].includes(String(await inSystem(`${policy}.extension.backgroundState`))),
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      await inSystem(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
      await eventually('the background stops', async () => (await inSystem(`${policy}.extension.backgroundState`)) === 'stopped');
    },
    isBackgroundRunning: async () => (await inSystem(`${policy}.extension.backgroundState`)) === 'running',
    notices: () => control.evaluate(async () => Object.keys(await chrome.notifications.getAll())),
    async clickNotice(notice) {
      await inSystem(
        `(() => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const api = ExtensionParent.apiManager.getAPI('notifications', ${policy}.extension, 'addon_parent');
          api.notificationsMap.get(${JSON.stringify(notice)}).observe(null, 'alertclickcallback', null);
        })()`,
      );
    },
    async clickMenuItem(item, selectionText) {
      const isThere = await control.evaluate(
        (id) =>
          chrome.contextMenus.update(id, {}).then(
            () => true,
            () => false,
          ),
        item,
      );
      if (!isThere) return false;
      await inSystem(
        `(async () => {
          const { extension } = ${policy};
          await extension.wakeupBackground?.();
          const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
          extension.emit('webext-menu-menuitem-click', { menuItemId: ${JSON.stringify(item)}, selectionText: ${JSON.stringify(selectionText)}, frameId: 0, editable: false, modifiers: [] }, tab);
        })()`,
      );
      return true;
    },
    async setColorScheme(_page, scheme) {
      await inSystem(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`);
    },
    async killAndRestart() {
      await kill(browser);
      // Puppeteer puts the profile's own preferences back once the process is gone; a start in the middle of that finds none.
      await eventually(
        'the profile is in order',
        async () => !['user.js', 'prefs.js'].some((file) => existsSync(join(profile, `${file}.puppeteer`))),
      );
      await start();
    },
    closed: () => new Promise((resolve) => void browser.once('disconnected', resolve)),
    close: () => browser.close(),
  };
}

/** Firefox talks a lot on its own; all of it would only be refused by the proxy. */
const quietPrefs = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.startup.page': 0,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.OCSP.enabled': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

interface Bidi {
  // oxlint-disable-next-line typescript/no-explicit-any -- the protocol's answers, whose types puppeteer does not publish
  readonly send: (method: string, params: object) => Promise<{ readonly result: any }>;
}
const connectionOf = (browser: Browser) => (browser as unknown as { readonly connection: Bidi }).connection;
const contextOf = (page: Page) => (page.mainFrame() as unknown as { readonly _id: string })._id;

/** A node as BiDi serialises it. */
interface Node {
  readonly sharedId?: string;
  readonly value: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Record<string, string>;
    readonly mode?: string;
    readonly children?: readonly Node[];
    readonly shadowRoot?: Node | null;
  };
}
const shadowRootsIn = ({ value }: Node): Node[] => [
  ...(value.shadowRoot?.value.mode === 'closed' ? [value.shadowRoot] : []),
  ...(value.children ?? []).flatMap(shadowRootsIn),
];
const elementsIn = ({ value }: Node): Node[] =>
  (value.children ?? []).flatMap((child) => [...(child.value.nodeType === 1 ? [child] : []), ...elementsIn(child)]);
const textIn = ({ value }: Node): string => (value.nodeType === 3 ? (value.nodeValue ?? '') : (value.children ?? []).map(textIn).join(''));

function shadowElement(browser: Browser, page: Page, node: Node): ShadowElement {
  return {
    tag: node.value.localName ?? '',
    attributes: node.value.attributes ?? {},
    text: textIn(node),
    async click() {
      const { result } = await connectionOf(browser).send('script.callFunction', {
        functionDeclaration:
          '(element) => { element.scrollIntoView({ block: "nearest" }); const { x, y, width, height } = element.getBoundingClientRect(); return [x + width / 2, y + height / 2]; }',
        arguments: [{ sharedId: node.sharedId }],
        target: { context: contextOf(page) },
        awaitPromise: false,
      });
      const [x, y] = result.result.value.map(({ value }: { readonly value: number }) => value);
      await page.mouse.click(x, y);
    },
  };
}
