import type { Message } from '../core/mail/message.ts';
import { type BodyMarks, type BodyText, lineOf, readBody } from './body-text.ts';
import { composeUrl } from './compose-url.ts';
import { recipientsOf, senderOf } from './outlook-people.ts';
import { WHERE, WRITTEN_BY_OTHERS } from './outlook-selectors.ts';
import { mailMarks } from './mail-marks.ts';
import { chromeOf, isAddress, isShown, pick, seen } from './page-elements.ts';
import type { MailPage, MailSite, PageReading } from './site.ts';
import { watchPage } from './watch-page.ts';

/** As many as the worker takes in one report. */
const MOST_MESSAGES = 200;
const MOST_ATTACHMENTS = 100;
const MOST_ID_CHARACTERS = 120;

/** Outlook on the web: conversation and item view, with a list beside it or opened by its own address (C2). */
export const outlookPage: MailPage = {
  read: readOutlook,
  readShown,
  watch: (document, changed, signal) => watchPage(document, () => panesOf(document)[0], ['id', 'style', 'aria-expanded'], changed, signal),
};

/** The first is that of people at home. */
const MATCHES = [
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

export const outlook: MailSite = {
  id: 'outlook',
  name: 'Outlook',
  matches: MATCHES,
  blockedInEdge: ['https://outlook.cloud.microsoft/'],
  page: outlookPage,
  composeUrl: ({ to, subject, body }, near = '') => {
    const at = MATCHES.findIndex((pattern) => near.startsWith(pattern.slice(0, -1)));
    const folder = at > 0 ? 'mail/' : 'mail/0/';
    const start = `${MATCHES[Math.max(at, 0)]?.slice(0, -1)}${folder}deeplink/compose?to=${encodeURIComponent(to.join(';'))}`;
    return composeUrl(start, [
      ['subject', subject],
      ['body', body],
    ]);
  },
};

/** The panes that mails are read in; where several stand apart, nobody knows which the user means. */
function panesOf(document: Document): Element[] {
  const panes = seen(document, WHERE.pane, WRITTEN_BY_OTHERS);
  return panes.filter((pane) => !panes.some((other) => other !== pane && other.contains(pane)));
}

function readOutlook(document: Document): PageReading {
  const [pane, ...others] = panesOf(document);
  if (!pane) return { none: true };
  const place = placeOf(document, pane);
  const { chrome, subject, times } = place;
  const bodies = chrome.flatMap(bodiesIn);
  if (bodies.length === 0) {
    // A reply may stand in the place of its mail. A pane that is empty, or being drawn, is none.
    if (pick(chrome, WHERE.editor) || !pick(chrome, WHERE.open)) return { none: true };
    return { unreadable: { found: subject ? ['subject'] : [], missing: ['body'], hint: 'meeting-card' }, shownId: shownIdOf(place) };
  }
  if (!subject) return { unreadable: { found: ['body'], missing: ['subject'] } };
  const isTwo = chrome.some((part) => part.matches(WHERE.subject[0]) && part.id !== subject.id);
  if (isTwo || others.some((other) => chromeOf(other, WRITTEN_BY_OTHERS).some((part) => bodiesIn(part).length > 0)))
    return { unreadable: { found: ['subject'], missing: ['one open conversation'] } };
  if (times.length === 0) return { unreadable: { found: ['subject', 'body'], missing: ['sender', 'id'] } };

  const messages: Message[] = [];
  for (const [index, time] of times.slice(0, MOST_MESSAGES).entries()) {
    const item = itemAround(time, pane, [times[index - 1], times[index + 1]]);
    const [body, ...more] = item.flatMap(bodiesIn);
    if (!body && pick(item, WHERE.editor)) continue; // a draft
    const id = idOf(item, time);
    const from = senderOf(item, place.row);
    // Below the body of a mail Outlook may show the history it answers as a body of its own.
    const isOneBody = more.every((other) => other.querySelector('[id$=divRplyFwdMsg], [id$=appendonsend], [id*=reference-message]'));
    if (body && !(id && from && isOneBody)) {
      const parts = Object.entries({ subject, body, sender: from, id, ...(!isOneBody && { 'one body': false }) });
      const named = (wanted: boolean) => parts.flatMap(([name, part]) => (Boolean(part) === wanted ? name : []));
      return { unreadable: { found: named(true), missing: named(false) } };
    }
    const message = messageOf(place, item, time, body && readBody(body, MARKS));
    // A collapsed message may have no id on the page; the time tells it from the others.
    const own = id ?? `${place.threadId ?? 'thread'}/${lineOf(time).slice(0, 50)}`;
    messages.push({ ...message, id: messages.some((other) => other.id === own) ? `${own}/${index}` : own });
  }
  const leftOut = times.length - MOST_MESSAGES;
  return { messages, ...(place.account !== undefined && { account: place.account }), ...(leftOut > 0 && { leftOut }) };
}

/**
 * Of a page that shows something where a mail would be, all that stands there to be seen: text, not layout. The browser is asked which of it is
 * shown, so this is for a click alone.
 */
function readShown(document: Document): PageReading {
  const [pane] = panesOf(document);
  const place = pane && placeOf(document, pane);
  const text = pane && readBody(pane, SHOWN);
  if (!place || !text?.blocks.length) return { none: true };
  const { chrome, row } = place;
  const message = messageOf(place, chrome, place.times[0], text);
  const heading = chrome.find((part) => part.matches('h1, h2, h3, [role=heading]') && lineOf(part) !== '');
  const subject = message.subject || (heading ? lineOf(heading).slice(0, 200) : '');
  return { messages: [{ ...(row && { from: row }), ...message, id: shownIdOf(place), subject, unconfirmed: true }] };
}

type Place = ReturnType<typeof placeOf>;

/** What the pane shows around a message, what its row in the list says, if one is selected, and whose mailbox it is. */
function placeOf(document: Document, pane: Element) {
  const chrome = chromeOf(pane, WRITTEN_BY_OTHERS);
  const subject = pick(chrome, WHERE.subject);
  const rows = seen(document, WHERE.row, WRITTEN_BY_OTHERS);
  const row = rows.length === 1 ? rows[0] : undefined;
  const [sender, ...others] = row?.querySelectorAll('span[title*="@"]') ?? [];
  const address = sender?.getAttribute('title') ?? '';
  return {
    chrome,
    subject,
    times: chrome.filter((part) => part.matches(WHERE.time[0]) && !part.parentElement?.closest(WHERE.time[0])),
    threadId: shortId(/^CONV_(.+)_SUBJECT$/.exec(subject?.id ?? '')?.[1] ?? row?.getAttribute('data-convid')),
    row: sender && others.length === 0 && isAddress(address) ? { name: lineOf(sender), address } : undefined,
    languages: [document.documentElement.lang.slice(0, 50)],
    ...accountOf(document),
  };
}

function messageOf(place: Place, chrome: readonly Element[], time: Element | undefined, text: BodyText | undefined): Message {
  const { subject, threadId, languages, account, ownName } = place;
  const from = senderOf(chrome, place.row);
  const { name = '', address = '' } = from ?? {};
  return {
    site: 'outlook',
    id: '',
    ...(threadId && { threadId }),
    subject: subject ? subject.querySelector('span[title]')?.getAttribute('title')?.slice(0, 2_000) || lineOf(subject) : '',
    ...(from && { from }),
    to: recipientsOf(chrome, WHERE.to),
    cc: recipientsOf(chrome, WHERE.cc),
    ...(time && { dated: { words: lineOf(time).slice(0, 200), languages } }),
    blocks: text?.blocks ?? [],
    links: text?.links ?? [],
    attachments: attachmentsOf(chrome),
    // Of the user, too, Outlook may show the name alone.
    fromMe: address === '' ? name.includes(' ') && ownName.includes(name) : address.toLowerCase() === account,
    collapsed: !text,
    clipped: text?.cut ?? false,
  };
}

/** What belongs to one message: the largest element around its `anchor` that holds no other message's. */
function itemAround(anchor: Element, pane: Element, others: readonly (Element | undefined)[]): Element[] {
  let item = anchor;
  while (item !== pane && item.parentElement && !others.some((other) => other && item.parentElement?.contains(other))) item = item.parentElement;
  return chromeOf(item, WRITTEN_BY_OTHERS);
}

/** The bodies of mails that an element of Outlook's is, or frames. */
function bodiesIn(part: Element): Element[] {
  if (!part.matches(WRITTEN_BY_OTHERS) || part.matches(WHERE.editor[0])) return [];
  for (const selector of WHERE.body) {
    if (part.matches(selector)) return [part];
    const bodies = Array.from(part.querySelectorAll(selector));
    const outer = bodies.filter((body) => isShown(body) && !body.parentElement?.closest(selector));
    if (outer.length > 0) return outer;
  }
  return [];
}

const shownIdOf = ({ threadId, chrome: [pane] }: Place) => `shown/${threadId ?? (pane ? lineOf(pane).slice(0, 100) : '')}`;

/** An id in the letters that Outlook itself uses for it in addresses; of a long one the end, which is what tells it from others. */
function shortId(id: string | null | undefined): string | undefined {
  if (!id) return undefined;
  return id
    .replaceAll('/', '-')
    .replaceAll('+', '_')
    .replace(/(?<!=)=+$/, '')
    .slice(-MOST_ID_CHARACTERS);
}

/** All parts of a message's header are called `MSG_`, its id, and what they are. */
function idOf(chrome: readonly Element[], time: Element): string | undefined {
  const named = (element: Element | undefined) => /^MSG_(.+)_[A-Z]+$/.exec(element?.id ?? '')?.[1];
  return shortId(named(pick(chrome, WHERE.from)) ?? named(time));
}

function attachmentsOf(chrome: readonly Element[]): string[] {
  const names = chrome
    .filter((part) => part.matches(WHERE.attachment[0]))
    .map((part) => part.querySelector('[title]')?.getAttribute('title')?.trim().slice(0, 500) ?? '');
  return [...new Set(names)].filter((name) => name !== '').slice(0, MOST_ATTACHMENTS);
}

/** The address of the mailbox, in lower case, where one mailbox alone is open; and the words, with the user's name in them, on the account's button. */
function accountOf(document: Document): { readonly account: string | undefined; readonly ownName: string } {
  const [folders, button] = WHERE.account;
  const stated = (selector: string) =>
    Array.from(document.querySelectorAll(selector))
      .filter((element) => !element.closest(WRITTEN_BY_OTHERS))
      .map((element) => ['data-folder-name', 'title', 'aria-label'].map((name) => element.getAttribute(name)?.slice(0, 1_000) ?? '').join(' '));
  const addresses = (texts: readonly string[]) => [
    ...new Set(
      texts.flatMap((text) =>
        text
          .toLowerCase()
          .split(/[\s()<>,]+/)
          .filter(isAddress),
      ),
    ),
  ];
  const ownName = stated(button).join(' ');
  const [account, ...others] = [addresses(stated(folders)), addresses([ownName])].find((each) => each.length > 0) ?? [];
  return { account: others.length === 0 ? account : undefined, ownName };
}

const MARKS: BodyMarks = {
  ...mailMarks,
  // `pageMail` undoes most; Outlook itself says what it has wrapped.
  hrefOf: (link) => {
    const href = mailMarks.hrefOf(link);
    return (href.includes('.safelinks.protection.outlook.com/') && link.getAttribute('originalsrc')) || href;
  },
};

const SHOWN: BodyMarks = {
  ...MARKS,
  partOf: () => undefined,
  holdsAnswers: () => false,
  isRestQuoted: () => false,
  isForeign: (element) =>
    element.matches('button, input, select, [role=toolbar], [role=menu], [role=menubar], [contenteditable=true]') ||
    ('checkVisibility' in element && !element.checkVisibility()),
};
