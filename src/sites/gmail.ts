import type { Instant } from '../core/calendar/time.ts';
import type { Message } from '../core/mail/message.ts';
import { type BodyMarks, lineOf, readBody } from './body-text.ts';
import { composeUrl } from './compose-url.ts';
import { copiedOf, recipientsOf, senderOf } from './gmail-people.ts';
import { WHERE, WRITTEN_BY_OTHERS } from './gmail-selectors.ts';
import { mailMarks } from './mail-marks.ts';
import { chromeOf, isAddress, pick, seen } from './page-elements.ts';
import type { MailPage, MailSite, PageReading } from './site.ts';
import { watchPage } from './watch-page.ts';

const DAY_MS = 86_400_000;
const GMAIL_BEGAN: Instant = Date.UTC(2004, 3, 1);
/** As many as the worker takes in one report; Gmail itself begins another conversation after 100. */
const MOST_MESSAGES = 200;
const MOST_ATTACHMENTS = 100;

/** Gmail on the web: conversation, preview pane and conversations in a window of their own (C1). */
export const gmailPage: MailPage = {
  read: readGmail,
  // `style` hides and shows whole views; the ids come late to a mail just sent.
  watch: (document, changed, signal) =>
    watchPage(document, () => first(document, WHERE.container), ['style', 'data-legacy-message-id'], changed, signal),
};

export const gmail: MailSite = {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  page: gmailPage,
  composeUrl: ({ to, subject, body }) =>
    composeUrl('https://mail.google.com/mail/?view=cm&fs=1&tf=cm', [
      ['to', to.join(',')],
      ['su', subject],
      ['body', body],
    ]),
};

function readGmail(document: Document, now: number): PageReading {
  const subjects = seen(document, WHERE.subject, WRITTEN_BY_OTHERS);
  const [subject] = subjects;
  if (!subject) {
    const hasBody = seen(document, WHERE.bodyFrame, WRITTEN_BY_OTHERS).length > 0;
    return hasBody ? { unreadable: { found: ['body'], missing: ['subject'] } } : { none: true };
  }
  // Two conversations at once: no telling which one the user means.
  if (subjects.length > 1) return { unreadable: { found: ['subject'], missing: ['one open conversation'] } };

  const { items, leftOut } = messageItems(subject.closest('[role=main]') ?? document.body);
  if (items.length === 0) return { unreadable: { found: ['subject'], missing: ['messages'] } };

  const subjectLine = lineOf(subject);
  const account = accountOf(document, subjectLine);
  const shared = { subject: subjectLine, threadId: threadIdOf(subject), account, now };
  const messages: Message[] = [];
  for (const [index, item] of items.entries()) {
    const message = readMessage(item, index, shared);
    if ('missing' in message) return { unreadable: { found: ['subject', ...message.found], missing: message.missing } };
    messages.push(message);
  }
  return { messages, ...(account !== undefined && { account }), ...(leftOut > 0 && { leftOut }) };
}

interface Shared {
  readonly subject: string;
  readonly threadId: string | undefined;
  /** Lower case. */
  readonly account: string | undefined;
  readonly now: Instant;
}

/** One message of the list: its element, and those of its elements that Gmail made. */
interface Item {
  readonly element: Element;
  readonly chrome: readonly Element[];
}

function messageItems(root: Element): { items: Item[]; leftOut: number } {
  const chrome = chromeOf(root, WRITTEN_BY_OTHERS);
  for (const selector of WHERE.message) {
    const items: Item[] = [];
    let leftOut = 0;
    for (const element of chrome) {
      if (!element.matches(selector) || items.at(-1)?.element.contains(element)) continue;
      if (items.length === MOST_MESSAGES) {
        leftOut += 1;
        continue;
      }
      const item = { element, chrome: chromeOf(element, WRITTEN_BY_OTHERS) };
      const isMessage = [...WHERE.messageId, ...WHERE.sender, ...WHERE.bodyFrame].some((each) => item.chrome.some((part) => part.matches(each)));
      if (isMessage && !isDraft(item)) items.push(item);
    }
    if (items.length > 0) return { items, leftOut };
  }
  return { items: [], leftOut: 0 };
}

/** A reply begun below a message belongs to that message's element; one that stands alone is no message yet. */
const isDraft = ({ chrome }: Item) => Boolean(pick(chrome, WHERE.reply)) && !pick(chrome, WHERE.bodyFrame) && !pick(chrome, WHERE.sender);

function readMessage(item: Item, index: number, { subject, threadId, account, now }: Shared): Message | { found: string[]; missing: string[] } {
  const { chrome } = item;
  const frame = pick(chrome, WHERE.bodyFrame);
  // Gmail leaves `.a3s.undefined` where it failed to draw a body.
  const body = frame?.matches('.a3s') ? frame : frame?.querySelector('.a3s:not(.undefined)');
  // Collapsed again, a message may keep its body in the page.
  const isExpanded = Boolean(pick(chrome, WHERE.expanded)) || (Boolean(frame) && item.element.getAttribute('aria-expanded') !== 'false');
  const id = messageIdOf(chrome);
  const from = senderOf(chrome);

  if (isExpanded && !(body && id && from?.address)) {
    const parts = { body, sender: from?.address, id };
    const has = (wanted: boolean) => Object.entries(parts).flatMap(([name, part]) => (Boolean(part) === wanted ? [name] : []));
    return { found: has(true), missing: has(false) };
  }

  const cc = copiedOf(chrome);
  const sentAt = sentAtOf(chrome, now);
  const text = body && isExpanded ? readBody(body, MARKS) : undefined;
  const isCutByGmail = Array.from(frame?.querySelectorAll('.iX a[href*="view=lg"]') ?? []).some(isGmailsOwnLink);
  return {
    site: 'gmail',
    // A collapsed message may have no id on the page; its place in the thread tells it from the others.
    id: id ?? `${threadId ?? 'thread'}/${index}`,
    ...(threadId && { threadId }),
    subject,
    ...(from && { from }),
    to: recipientsOf(chrome, account).filter(({ address }) => !cc.some((copied) => copied.address?.toLowerCase() === address?.toLowerCase())),
    cc,
    ...(sentAt !== undefined && { sentAt, dated: { words: pick(chrome, WHERE.date)?.getAttribute('title')?.slice(0, 200) ?? '', languages: [] } }),
    blocks: text?.blocks ?? [],
    links: text?.links ?? [],
    attachments: attachmentsOf(chrome),
    // Gmail gives `msg-a` numbers to what this account itself wrote.
    fromMe: isWrittenHere(chrome) || (account !== undefined && from?.address?.toLowerCase() === account),
    collapsed: !isExpanded,
    clipped: isCutByGmail || (text?.cut ?? false),
  };
}

const first = (document: Document, selectors: readonly string[]) => seen(document, selectors, WRITTEN_BY_OTHERS)[0];

/** Gmail writes ids in hexadecimal in one attribute and in decimal in another; here they are hexadecimal. */
function idFrom(hexadecimal: string | null, named: string | null, prefix: 'msg' | 'thread'): string | undefined {
  if (hexadecimal && /^[0-9a-f]{8,20}$/.test(hexadecimal)) return hexadecimal;
  const [, kind, value] = /^#?(?:msg|thread)-([af]):(r?-?\d{1,25})$/.exec(named ?? '') ?? [];
  if (kind === undefined || value === undefined) return undefined;
  return kind === 'f' && /^\d+$/.test(value) ? BigInt(value).toString(16) : `${prefix}-${kind}:${value}`;
}

// Since November 2025 `data-thread-perm-id` may be missing or the word "undefined".
const threadIdOf = (subject: Element) => idFrom(subject.getAttribute('data-legacy-thread-id'), subject.getAttribute('data-thread-perm-id'), 'thread');

function messageIdOf(chrome: readonly Element[]): string | undefined {
  const holder = pick(chrome, WHERE.messageId);
  return holder && idFrom(holder.getAttribute('data-legacy-message-id'), holder.getAttribute('data-message-id'), 'msg');
}

const isWrittenHere = (chrome: readonly Element[]) => chrome.some((part) => part.getAttribute('data-message-id')?.startsWith('#msg-a:'));

/**
 * When the message arrived, to the millisecond: the upper bits of its id. Nothing documents this, so it must lie where mail can lie,
 * and agree with the date in the page, which `pageMail` looks after.
 */
function sentAtOf(chrome: readonly Element[], now: Instant): Instant | undefined {
  const id = messageIdOf(chrome);
  if (!id || id.includes(':')) return undefined;
  const instant = Number(BigInt(`0x${id}`) >> 20n);
  return instant < GMAIL_BEGAN || instant > now + DAY_MS ? undefined : instant;
}

function attachmentsOf(chrome: readonly Element[]): string[] {
  const [names, chips] = WHERE.attachment;
  const found = chrome.map((part) => {
    if (part.matches(names)) return lineOf(part);
    // `type:encoded-name:address`
    return part.matches(chips) && !part.querySelector(names) ? decoded(part.getAttribute('download_url')?.split(':')[1] ?? '') : '';
  });
  return [...new Set(found.filter((name) => name !== ''))].slice(0, MOST_ATTACHMENTS).map((name) => name.slice(0, 500));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The address of the mailbox, in lower case. The account button is Gmail's own; the title, "subject - address - Gmail", begins with words
 * of others, so only what follows the whole subject counts.
 */
function accountOf(document: Document, subject: string): string | undefined {
  const stated = first(document, WHERE.account)?.getAttribute('aria-label')?.slice(0, 1_000) ?? '';
  const title = document.title.slice(0, 4_000).replace(/\s+/g, ' ');
  const [, titled] = (title.startsWith(subject) && /^ [-–—] (\S+) [-–—] \S/.exec(title.slice(subject.length))) || [];
  return [stated.split(/[\s()<>]+/).find(isAddress), titled].find((each) => each !== undefined && isAddress(each))?.toLowerCase();
}

const MARKS: BodyMarks = {
  ...mailMarks,
  // What Gmail folds away under its three dots.
  partOf: (element, lineBefore) =>
    /(?:^|\s)ad[LM](?:\s|$)/.test(element.getAttribute('class') ?? '') ? 'quoted' : mailMarks.partOf(element, lineBefore),
  isForeign: (element) => element.matches('.yj6qo, .iX'),
};

const isGmailsOwnLink = (link: Element) => /^(?:\?|https:\/\/mail\.google\.com\/)/.test(link.getAttribute('href') ?? '');
