import { type SampleThread, me } from './mails.ts';

/** What the page's own program gets to know: everything but the bodies, which stand in the page as templates. */
export interface MailboxData {
  readonly me: typeof me;
  readonly threads: readonly {
    readonly name: string;
    readonly id: string;
    readonly subject: string;
    readonly unread: boolean;
    readonly messages: readonly {
      readonly id: string;
      readonly from: typeof me;
      readonly to: readonly (typeof me)[];
      readonly cc: readonly (typeof me)[];
      readonly at: number;
      readonly attachments: readonly string[];
    }[];
  }[];
}

/** Gmail's ids hold the instant in their upper bits; the lower 20 tell mails of the same millisecond apart. */
const idAt = (instant: number, salt: number): string => ((BigInt(Math.floor(instant)) << 20n) | BigInt(salt & 0xfffff)).toString(16);

/** The policy of the page: like Gmail's it admits no markup made from text, and no program but its own. */
export const policy = "script-src 'self'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The sample mailbox as one page in the structure of Gmail: list, open conversation, reply editor. */
export function mailboxPage(threads: readonly SampleThread[]): string {
  const data: MailboxData = {
    me,
    threads: threads.map(({ name, subject, unread = false, messages }, t) => ({
      name,
      id: idAt(messages[0]?.at ?? 0, 0x1000 + t),
      subject,
      unread,
      messages: messages.map(({ from, to, cc = [], at, attachments = [] }, m) => ({
        id: idAt(at, 0x1000 + t + (m << 8)),
        from,
        to,
        cc,
        at,
        attachments,
      })),
    })),
  };
  const bodies = threads.flatMap(({ messages }, t) =>
    messages.map(({ html }, m) => `<template id="body-${data.threads[t]?.messages[m]?.id}">${html}</template>`),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Inbox - ${me.address} - Gmail</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sample/style.css">
</head>
<body class="aAU">
<div class="nH bkK">
<header role="banner" class="gb">
<div class="logo">Mail</div>
<form role="search" class="search"><input name="q" aria-label="Search mail" placeholder="Search mail"></form>
<a class="account" aria-label="Account: ${me.name} (${me.address})" href="#inbox">A</a>
</header>
<div class="columns">
<nav class="aeN" role="navigation" aria-label="Folders">
<div class="T-I T-I-KE L3" role="button" gh="cm" tabindex="0">Compose</div>
<a class="folder current" href="#inbox">Inbox</a><a class="folder" href="#inbox">Starred</a><a class="folder" href="#inbox">Sent</a><a class="folder" href="#inbox">Drafts</a>
</nav>
<div class="aeF"><div class="nH"></div></div>
</div>
</div>
<script type="application/json" id="mailbox">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
${bodies.join('\n')}
<script src="/sample/mailbox.js"></script>
</body>
</html>
`;
}
