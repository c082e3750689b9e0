import { existsSync } from 'node:fs';
import { type Browser, type CDPSession, type Page, type Protocol, type Target, TargetType, launch } from 'puppeteer-core';
import { gmailOrigins, mailUrl } from './mail-server.ts';
import { type Session, type SessionOptions, type ShadowElement, eventually, hostSelector, sortedByText } from './session.ts';

/** Chromium or Chrome with the extension loaded unpacked, driven over the DevTools protocol. */
export async function startChromium({ server, executablePath, extension, profile, headless, zone }: SessionOptions): Promise<Session> {
  let browser: Browser;
  let id: string;
  let control: Page;
  const requests: string[] = [];
  const listening = new Set<CDPSession>();

  async function start(): Promise<void> {
    browser = await launch({
      executablePath,
      headless,
      pipe: true,
      // Tests have their own patience.
      protocolTimeout: 0,
      enableExtensions: [extension],
      userDataDir: profile,
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
      ...(zone && { env: { ...process.env, TZ: zone } }),
      args: [
        `--proxy-server=http://127.0.0.1:${server.proxyPort}`,
        '--proxy-bypass-list=<-loopback>',
        `--ignore-certificate-errors-spki-list=${server.keyHash}`,
        '--disable-quic',
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
        '--lang=en-US',
        // Chromium's sandbox does not work for root, as in a container.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    browser.on('targetcreated', (target) => void listen(target).catch(() => undefined));
    for (const target of browser.targets()) await listen(target);
    id = await eventually('the extension is loaded', async () => [...(await browser.extensions()).keys()][0]);
    control = await newPage(`chrome-extension://${id}/manifest.json`);
  }

  /** Writes down each request that a script of the extension makes: in its worker, in its pages, in a page of a site. */
  async function listen(target: Target): Promise<void> {
    if (![TargetType.PAGE, TargetType.SERVICE_WORKER].includes(target.type())) return;
    const devtools = await target.createCDPSession();
    devtools.on('Network.requestWillBeSent', ({ request, documentURL, initiator }) => {
      const scripts = JSON.stringify(initiator.stack ?? '');
      const isOfExtension = [target.url(), documentURL].some((url) => url.startsWith('chrome-extension:')) || scripts.includes('chrome-extension:');
      if (isOfExtension && /^(?:https?|wss?):/.test(request.url)) requests.push(request.url);
    });
    if (target.type() !== TargetType.PAGE) listening.add(devtools);
    await devtools.send('Network.enable');
  }

  async function newPage(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }

  async function willAllow(origins: readonly string[]): Promise<void> {
    // The browser's own settings note the host as allowed; a request for it is then granted without the dialog, which cannot be answered headless.
    const settings = await newPage('chrome://extensions/');
    for (const origin of origins)
      await settings.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(origin)})`);
    await settings.close();
  }

  async function allow(origins: readonly string[]): Promise<void> {
    await willAllow(origins);
    await control.evaluate((wanted) => chrome.permissions.request({ origins: wanted }), [...origins]);
  }

  const workers = () =>
    browser.targets().filter((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(`chrome-extension://${id}/`));

  await start();
  return {
    name: 'chromium',
    server,
    requestsOfExtension: async () => requests,
    openMail: (thread) => newPage(mailUrl(thread)),
    openPage: newPage,
    openExtensionPage: (path) => newPage(`chrome-extension://${id}/${path}`),
    pages: () => browser.pages(),
    control: () => control,
    async shadowElements(page) {
      const devtools = await page.createCDPSession();
      const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
      const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: hostSelector });
      const hosts = await Promise.all(nodeIds.map((nodeId) => devtools.send('DOM.describeNode', { nodeId, depth: -1, pierce: true })));
      const shadows = hosts.flatMap(({ node }) => shadowRootsIn(node));
      return sortedByText(shadows.flatMap((shadow) => elementsIn(shadow).map((node) => shadowElement(page, devtools, node))));
    },
    willAllowGmail: () => willAllow(gmailOrigins),
    allowGmail: () => allow(gmailOrigins),
    allow,
    async stopBackground() {
      const devtools = await control.createCDPSession();
      await devtools.send('ServiceWorker.enable');
      await eventually(
        'the worker stops',
        async () => {
          // A worker that somebody listens to does not stop.
          for (const listener of listening) await listener.detach().catch(() => undefined);
          listening.clear();
          // One with an event still to handle starts again at once: it needs the time to get done with it.
          await new Promise((resolve) => setTimeout(resolve, 400));
          await devtools.send('ServiceWorker.stopAllWorkers');
          await new Promise((resolve) => setTimeout(resolve, 100));
          return workers().length === 0;
        },
        30_000,
      );
      await devtools.detach();
    },
    isBackgroundRunning: async () => workers().length > 0,
    notices: () => control.evaluate(async () => Object.keys(await chrome.notifications.getAll())),
    async clickNotice(notice) {
      // Nothing in Chromium clicks a notification from outside: the event is dispatched in a worker just started, as soon as it is there.
      await eventually('the worker takes the click', async () => {
        await control.evaluate(() => chrome.runtime.sendMessage({ command: 'read' }));
        const devtools = await workers().at(-1)?.createCDPSession();
        await devtools?.send('Runtime.evaluate', { expression: `chrome.notifications.onClicked.dispatch(${JSON.stringify(notice)})` });
        await devtools?.detach();
        return devtools;
      });
    },
    async clickMenuItem(item, selectionText) {
      const click = `(async () => {
        try { await chrome.contextMenus.update(${JSON.stringify(item)}, {}); } catch { return false; }
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(item)}, selectionText: ${JSON.stringify(selectionText)}, frameId: 0, editable: false }, tab);
        return true;
      })()`;
      return eventually('the worker takes the click', async () => {
        await control.evaluate(() => chrome.runtime.sendMessage({ command: 'read' }));
        const devtools = await workers().at(-1)?.createCDPSession();
        const answer = await devtools?.send('Runtime.evaluate', { expression: click, awaitPromise: true, returnByValue: true });
        await devtools?.detach();
        return answer && { isThere: answer.result.value === true };
      }).then(({ isThere }) => isThere);
    },
    setColorScheme: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    async killAndRestart() {
      await kill(browser);
      await eventually('the profile is free', async () => !existsSync(`/proc/${browser.process()?.pid}`));
      await start();
    },
    closed: () => new Promise((resolve) => void browser.once('disconnected', resolve)),
    close: () => browser.close(),
  };
}

/** Ends the process without a word of warning. */
export async function kill(browser: Browser): Promise<void> {
  const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
  browser.process()?.kill('SIGKILL');
  await gone;
}

type Node = Protocol.DOM.Node;
const shadowRootsIn = (node: Node): Node[] => [
  ...(node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed'),
  ...(node.children ?? []).flatMap(shadowRootsIn),
];
const elementsIn = (node: Node): Node[] => (node.children ?? []).flatMap((child) => [...(child.nodeType === 1 ? [child] : []), ...elementsIn(child)]);
const textIn = (node: Node): string => (node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textIn).join(''));

function shadowElement(page: Page, devtools: CDPSession, node: Node): ShadowElement {
  const attributes: Record<string, string> = {};
  for (let i = 0; i < (node.attributes ?? []).length; i += 2) attributes[node.attributes?.[i] ?? ''] = node.attributes?.[i + 1] ?? '';
  return {
    tag: node.localName,
    attributes,
    text: textIn(node),
    async click() {
      const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
      const [left = 0, top = 0] = model.border;
      await page.mouse.click(left + model.width / 2, top + model.height / 2);
    },
  };
}
