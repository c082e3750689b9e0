import { browser } from '../browser/browser.ts';
import { machineZone, now } from '../browser/clock.ts';
import { type PageFinding, findingsOf, setFindings, setProfile } from '../browser/findings.ts';
import type { CardFinding } from '../browser/messages.ts';
import type { Handlers } from '../browser/router.ts';
import { type StoreError, readStore, write } from '../browser/store.ts';
import { loadCard, loadWriting, openPage } from '../browser/tabs.ts';
import { dismiss } from '../core/capture/dismiss.ts';
import { headline } from '../core/capture/headline.ts';
import { isExpected, isSettled } from '../core/capture/known.ts';
import { noteConnection, noteReadiness } from '../core/capture/profile.ts';
import { changesNothing, keep } from '../core/capture/keep.ts';
import { type Proposal, propose } from '../core/capture/proposal.ts';
import { noteSent } from '../core/capture/sent.ts';
import { isAnyQuiet, tooEarly } from '../core/capture/too-early.ts';
import { isWorthShowing } from '../core/capture/worth-showing.ts';
import { type Change, apply } from '../core/facts/change.ts';
import { type Facts, noFacts } from '../core/facts/facts.ts';
import type { Message } from '../core/mail/message.ts';
import { readMail } from '../core/mail/read-mail.ts';
import { pageMail } from '../core/mail/page-mail.ts';
import type { MailKind } from '../core/mail/reading.ts';
import { type Result, fail, ok } from '../core/result.ts';
import { markProfileTab } from './profile-badge.ts';
import { wordsNow } from './words.ts';

/** What the worker answers to each command. */
export const answers: Handlers = {
  async report({ messages: reported }, { tab }) {
    const zone = machineZone();
    const messages = oldestFirst(reported.map((message) => pageMail(message, zone)));
    await noteSentMails(messages);
    const facts = await knownFacts();
    const findings: PageFinding[] = [];
    for (const message of messages) {
      if (message.fromMe || message.collapsed) continue;
      const head = headOf(message);
      const finding = { head, reading: readMail(message, { zone, isExpected: isExpected(facts, head) }) };
      if (isWorthShowing(facts, finding.head, finding.reading)) findings.push(finding);
    }
    if (tab?.id !== undefined) await setFindings(tab.id, findings);
    return { findings: findings.map((finding) => cardFinding(finding, facts)) };
  },

  keep: ({ id }, { tab }) =>
    settle(tab?.id, id, ({ head, reading }, facts) => keep(facts, propose(reading, head, facts, machineZone()), head, now())),

  dismiss: ({ id }, { tab }) => settle(tab?.id, id, ({ head }) => ok(dismiss(head, now()))),

  async 'load-card'(_, { tab }) {
    if (tab?.id !== undefined) await loadCard(tab.id);
    return undefined;
  },

  async 'watch-writing'(_, { tab }) {
    if (tab?.id !== undefined && isAnyQuiet(await knownFacts(), now(), machineZone())) await loadWriting(tab.id);
    return undefined;
  },

  async 'too-early'({ recipients }) {
    const why = tooEarly(recipients, await knownFacts(), now(), machineZone());
    const { text, say } = wordsNow();
    return why && { headline: text('tooEarly'), because: say(why) };
  },

  async 'open-plan'() {
    try {
      await browser.action.openPopup();
    } catch {
      // Firefox opens the popup only from a click of its own, older Chromes never: there the plan opens in a tab.
      await openPage('ui/popup/popup.html');
    }
    return undefined;
  },

  async 'report-profile'({ profile, unreadable }, { tab }) {
    if (tab?.id === undefined) return undefined;
    // First what it means, so that whoever is told of the profile finds that noted.
    if (profile) await write((facts) => noteConnection(facts, profile, now()) ?? noteReadiness(facts, profile));
    await setProfile(tab.id, profile ? { profile } : unreadable && { unreadable });
    await markProfileTab(tab.id, await knownFacts());
    return undefined;
  },

  read: async ({ message }) => readMail(message, { zone: machineZone(), now: now() }),
};

/** Settles a mail that this tab reported itself: what the message carries is only its id. */
async function settle<Code extends string>(
  tab: number | undefined,
  id: string,
  make: (finding: PageFinding, facts: Facts) => Result<Change, Code>,
): Promise<Result<undefined, Code | 'not-reported' | StoreError>> {
  const finding = (tab === undefined ? [] : await findingsOf(tab)).find(({ head }) => head.id === id);
  if (!finding) return fail('not-reported');
  let refused: Result<never, Code> | undefined;
  const written = await write((facts) => {
    const made = make(finding, facts);
    if (made.ok) return made.value;
    refused = made;
    return undefined;
  });
  if (refused) return refused;
  return written.ok ? ok(undefined) : written;
}

/** Many have the newest mail on top. */
const oldestFirst = (messages: readonly Message[]): readonly Message[] =>
  messages.every(({ sentAt }) => sentAt !== undefined) ? messages.toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0)) : messages;

async function noteSentMails(messages: readonly Message[]): Promise<void> {
  const own = messages.filter(({ fromMe }) => fromMe);
  if (own.length === 0) return;
  await write((facts) => {
    let noted = facts;
    const changes: Change[] = [];
    for (const message of own) {
      const change = noteSent(noted, message, machineZone());
      if (!change) continue;
      changes.push(change);
      // What one mail does, the next does not do again.
      noted = apply(noted, change, '');
    }
    const [first] = changes;
    return first && { edits: changes.flatMap(({ edits }) => edits), said: first.said };
  });
}

async function knownFacts(): Promise<Facts> {
  const store = await readStore();
  return store.status === 'ready' ? store.facts : noFacts;
}

const headOf = ({ site, id, threadId, subject, from, sentAt, unconfirmed }: Message): PageFinding['head'] => ({
  site,
  id,
  subject,
  ...(threadId !== undefined && { threadId }),
  ...(from && { from }),
  ...(sentAt !== undefined && { sentAt }),
  ...(unconfirmed && { unconfirmed }),
});

/** What the card says for each kind of mail that gets one: what to do, what it is not, and what is said when it is done. */
const SAYINGS: Readonly<Partial<Record<MailKind, Readonly<Record<'keep' | 'dismiss' | 'kept', string>>>>> = {
  invitation: { keep: 'cardKeep', dismiss: 'cardDismiss', kept: 'cardKept' },
  confirmation: { keep: 'cardKeep', dismiss: 'cardDismiss', kept: 'cardKept' },
  reschedule: { keep: 'cardMove', dismiss: 'cardDismiss', kept: 'cardDone' },
  cancellation: { keep: 'cardCancel', dismiss: 'cardDismiss', kept: 'cardDone' },
  rejection: { keep: 'cardReject', dismiss: 'cardDismissAnswer', kept: 'cardDone' },
  offer: { keep: 'cardOffer', dismiss: 'cardDismissOffer', kept: 'cardDone' },
};

const PROMISE = { keep: 'cardPromise', dismiss: 'cardDismissNews', kept: 'cardDone' } as const;
const NEWS = { keep: 'cardNews', dismiss: 'cardDismissNews', kept: 'cardDone' } as const;
const SETTLE = { keep: 'cardSettle', dismiss: 'cardDismiss', kept: 'cardDone' } as const;
const AGREE = { keep: 'cardCounter', dismiss: 'cardDismiss', kept: 'cardDone' } as const;

/** What a mail does to a known interview says more than its kind. */
function sayingsOf(proposal: Proposal, kind: MailKind): (typeof SAYINGS)[MailKind] {
  if (changesNothing(proposal)) return SETTLE;
  if (proposal.effect === 'promise') return PROMISE;
  if (proposal.effect === 'news') return NEWS;
  return proposal.effect === 'counter' ? AGREE : SAYINGS[kind];
}

function cardFinding({ head, reading }: PageFinding, facts: Facts): CardFinding {
  const { text, say } = wordsNow();
  const proposal = propose(reading, head, facts, machineZone());
  const sayings = sayingsOf(proposal, reading.kind);
  const words = reading.because[0]?.words;
  return {
    id: head.id,
    title: say(headline(reading, machineZone(), proposal)),
    because: head.unconfirmed ? text('unconfirmed') : words ? text('cardBecause', { words }) : '',
    ...(sayings && { labels: { keep: text(sayings.keep), dismiss: text(sayings.dismiss), kept: text(sayings.kept) } }),
    settled: isSettled(facts, head) !== undefined,
  };
}
