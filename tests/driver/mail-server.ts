import { X509Certificate, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer as createHttpServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { root } from '../../build.mjs';
import { linkedinSite, sampleProfiles } from '../mailbox/linkedin-page.ts';
import type { SampleThread } from '../mailbox/mails.ts';
import { outlookPage } from '../mailbox/outlook-page.ts';
import { mailboxPage, policy } from '../mailbox/page.ts';

const MAIL_HOST = 'mail.google.com';
const MAIL_PATH = '/mail/u/0/';
const OUTLOOK_HOSTS = ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'] as const;
const LINKEDIN_HOST = 'www.linkedin.com';
const HOSTS = [MAIL_HOST, ...OUTLOOK_HOSTS, LINKEDIN_HOST];
export type OutlookHost = (typeof OUTLOOK_HOSTS)[number];

/** The sample mailbox at https://mail.google.com and at the hosts of Outlook, and the sample of LinkedIn, for a browser that uses the proxy; no other host can be reached through it. */
export interface MailServer {
  readonly proxyPort: number;
  /** The public key of the certificate, as Chromium wants it named. */
  readonly keyHash: string;
  /** What was asked of the mailbox: `GET /mail/u/0/`. */
  readonly requests: string[];
  /** Hosts that were asked for and refused. */
  readonly refused: string[];
  /** What the next load of the page shows. */
  threads: readonly SampleThread[];
  /** Answers instead of the mailbox, for a test's own page; undefined leaves it to the mailbox. */
  answer?: (path: string) => { readonly type: string; readonly body: string; readonly policy?: string } | undefined;
  readonly close: () => Promise<void>;
}

export async function startMailServer(threads: readonly SampleThread[]): Promise<MailServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: MAIL_HOST }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });

  const tls = createTlsServer({ key, cert }, (request, response) => answerRequest(server, request, response));
  const proxy = createHttpServer((request, response) => {
    // Plain http asks a proxy for the whole address.
    server.refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  const sockets = new Set<Socket>();
  proxy.on('connection', (socket) => sockets.add(socket));
  proxy.on('connect', (request, socket: Socket) => {
    socket.on('error', () => socket.destroy());
    if (!HOSTS.some((host) => request.url === `${host}:443`)) {
      server.refused.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(portOf(tls), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
  });
  await Promise.all([listen(tls), listen(proxy)]);

  const server: MailServer = {
    proxyPort: portOf(proxy),
    keyHash: createHash('sha256').update(publicKey).digest('base64'),
    requests: [],
    refused: [],
    threads,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([tls, proxy].map((each) => new Promise((resolve) => each.close(resolve))));
    },
  };
  return server;
}

function answerRequest(server: MailServer, request: IncomingMessage, response: ServerResponse): void {
  const { pathname: path, searchParams } = new URL(request.url ?? '/', `https://${MAIL_HOST}`);
  server.requests.push(`${request.method} ${path}`);
  const own = server.answer?.(path);
  if (own) send(response, own.type, own.body, own.policy ?? policy);
  else if (OUTLOOK_HOSTS.some((host) => host === request.headers.host) && path.startsWith('/mail/'))
    send(response, 'text/html', outlookPage(server.threads), policy);
  else if (request.headers.host === LINKEDIN_HOST && /^\/(?:in|feed)\//.test(path))
    send(response, 'text/html', linkedinSite(searchParams.has('classed') ? 'classed' : 'keyed', sampleProfiles), policy);
  else if (path === MAIL_PATH) send(response, 'text/html', mailboxPage(server.threads), policy);
  else if (/^\/sample\/(?:style|outlook|linkedin)\.css$/.test(path)) send(response, 'text/css', asset(path.slice('/sample/'.length)), policy);
  else if (/^\/sample\/(?:mailbox|outlook|linkedin)\.js$/.test(path)) send(response, 'text/javascript', asset(path.slice('/sample/'.length)), policy);
  else response.writeHead(404).end();
}

/** The requests that loading the page of the mailbox once makes. */
export const pageLoad = [`GET ${MAIL_PATH}`, 'GET /sample/style.css', 'GET /sample/mailbox.js'] as const;
/** What the extension is granted for it. */
export const gmailOrigins = [`https://${MAIL_HOST}/*`] as const;
export const linkedinOrigins = [`https://${LINKEDIN_HOST}/*`] as const;
export const outlookOrigins = OUTLOOK_HOSTS.map((host) => `https://${host}/*`);
/** The address of the sample mailbox, or of one of its conversations. */
export const mailUrl = (thread?: string): string => `https://${MAIL_HOST}${MAIL_PATH}#inbox${thread ? `/${thread}` : ''}`;

/** The address of one of its conversations at a host of Outlook, or of its list; with `item`, where conversations are switched off. */
export const outlookUrl = (host: OutlookHost, thread?: string, { item = false } = {}): string =>
  `https://${host}/mail/${host === 'outlook.live.com' ? '0/' : ''}inbox${thread ? `/id/${thread}` : ''}${item ? '?item' : ''}`;

/** The address of a page of the sample of LinkedIn, such as `in/dana-reyes-larkspur/`, in one generation of its pages. */
export const linkedinUrl = (path: string, generation: 'keyed' | 'classed'): string => `https://${LINKEDIN_HOST}/${path}?${generation}`;

const asset = (name: string) => readFileSync(join(root, 'tests/mailbox', name), 'utf8');

function send(response: ServerResponse, type: string, body: string, contentPolicy: string): void {
  response
    .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': contentPolicy, 'cache-control': 'no-store' })
    .end(body);
}

const listen = (server: Server) => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
const portOf = (server: Server) => (server.address() as AddressInfo).port;
