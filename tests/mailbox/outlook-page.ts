import { type SampleThread, me } from './mails.ts';

/** What the page's own program gets to know: everything but the bodies and cards, which stand in the page as templates. */
export interface OutlookData {
  readonly threads: readonly {
    readonly name: string;
    readonly subject: string;
    readonly isCard: boolean;
    readonly messages: readonly { readonly id: string; readonly from: typeof me; readonly to: readonly (typeof me)[]; readonly at: number }[];
  }[];
}

/**
 * The sample mailbox as one page in the structure of Outlook on the web: list, conversation or item, reply editor. A mail whose thread is called
 * `meeting…` is shown as a card of the calendar, without the markup of a mail. Addresses change by pushState; with `?item` conversations are off.
 */
export function outlookPage(threads: readonly SampleThread[]): string {
  const data: OutlookData = {
    threads: threads.map(({ name, subject, messages }, t) => ({
      name,
      subject,
      isCard: name.startsWith('meeting'),
      messages: messages.map(({ from, to, at }, m) => ({ id: `QAH${t}c${m}0AA`, from, to, at })),
    })),
  };
  const bodies = threads.flatMap(({ messages }, t) =>
    messages.map(({ html }, m) => `<template id="body-${data.threads[t]?.messages[m]?.id}">${html}</template>`),
  );
  return `<!doctype html>
<html lang="en-US" dir="ltr">
<head>
<meta charset="utf-8">
<title>Inbox - ${me.name} - Outlook</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sample/outlook.css">
</head>
<body>
<header id="OwaTitleBar"><span>Outlook</span><button id="O365_MainLink_Me" aria-label="Account manager for ${me.name}">A</button></header>
<div data-app-section="Ribbon" class="ribbon"><button>New mail</button><button>Delete</button><button>Archive</button></div>
<div class="columns">
<nav data-app-section="NavigationPane" aria-label="Folders"><div role="tree"><div role="treeitem" id="primaryMailboxRoot_0" title="${me.address}">${me.address}</div><div role="treeitem" data-folder-name="inbox" title="Inbox">Inbox</div></div></nav>
<div role="complementary" data-app-section="MessageList" aria-label="Message list"><div id="MailList"><div role="listbox"></div></div></div>
<div role="main" data-app-section="MailReadCompose" aria-label="Reading Pane"><div id="ReadingPaneContainerId"></div></div>
</div>
<script type="application/json" id="mailbox">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
${bodies.join('\n')}
<script src="/sample/outlook.js"></script>
</body>
</html>
`;
}
