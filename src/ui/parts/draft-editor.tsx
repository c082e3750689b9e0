import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { sendToTab } from '../../browser/messages.ts';
import { report } from '../../browser/report.ts';
import { check } from '../../core/drafts/check.ts';
import { textOf } from '../../core/drafts/draft.ts';
import { gapsIn } from '../../core/drafts/gaps.ts';
import { write } from '../../core/drafts/index.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { ok } from '../../core/result.ts';
import { type Sentence, sentence } from '../../core/sentence.ts';
import { siteAt } from '../../sites/index.ts';
import type { MailSite, NewMail } from '../../sites/site.ts';
import type { Afterview } from './afterview.ts';
import { markSent } from './changes.ts';
import { failureOf } from './failure.ts';
import { Field } from './field.tsx';
import { useGranted } from './grant-site.tsx';
import { Icon } from './icon.tsx';
import { newMailUrl } from './new-mail.ts';
import { useReader } from './reader.ts';
import { useTyped } from './use-typed.ts';

const letterSchema = v.object({ subject: v.string(), body: v.string() });

interface DraftEditorProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly step: PlannedStep;
  readonly draftId: string;
  /** After it was marked as sent. */
  readonly onSent: () => void;
}

/**
 * The words for a step: written from the facts, the user's to change, looked over as they type. They go into the open reply, a new mail or the
 * clipboard; the user sends them.
 */
export function DraftEditor({ afterview, situation, step, draftId, onSent }: DraftEditorProps) {
  const { say, text } = useReader();
  const granted = useGranted();
  const draft = write(draftId, situation, step);
  const bodyId = useId();
  const letter = useTyped(`draft:${step.id}:${draftId}`, letterSchema, { subject: draft.subject, body: textOf(draft) }, 'browser');
  const { subject, body } = letter.value.value;
  const said = useSignal<Sentence | undefined>(undefined);
  const findings = check(body, situation, step);
  const isBlocked = findings.some(({ blocks }) => blocks);
  const isMail = draft.maxLength === undefined;
  const mailTab = afterview.mailTab.value;
  const tab = mailTab?.tab;
  // The mail goes on where it came from; else where the user is; else to any site that is allowed.
  const sites = [...(granted ?? [])];
  const site =
    sites.find(({ id }) => situation.application.threads?.some((thread) => thread.startsWith(`${id}:`))) ??
    sites.find(({ id }) => mailTab !== undefined && siteAt(mailTab.url)?.id === id) ??
    sites[0];

  const change = (changed: Partial<typeof letter.value.value>) => {
    letter.set({ subject, body, ...changed });
    said.value = undefined;
  };

  /** Says `done` once the text is in the clipboard. */
  const copy = async (done: Sentence) => {
    try {
      await navigator.clipboard.writeText(body);
      said.value = done;
    } catch (error) {
      report(error);
      said.value = sentence('copyFailed');
    }
  };
  const insert = async () => {
    const insertion = tab === undefined ? undefined : await sendToTab(tab, 'insert', { text: body, subject });
    if (insertion === 'in-reply' || insertion === 'in-mail') {
      said.value = sentence(insertion === 'in-reply' ? 'inserted' : 'insertedInMail');
      return;
    }
    // Nothing the user wrote is lost for a page that would not take it.
    await copy(failureOf(insertion ?? 'no-mail-tab'));
  };
  const sent = async () => {
    if (!(await afterview.change((_, now) => ok(markSent(step, crypto.randomUUID(), now))))) return;
    await letter.forget();
    onSent();
  };

  return (
    <div class="draft">
      {isMail && <Field wide label={text('fieldSubject')} value={subject} onChange={(value) => change({ subject: value })} />}
      <div class="field wide">
        <label for={bodyId}>{text(isMail ? 'fieldBody' : 'fieldNote')}</label>
        <textarea
          id={bodyId}
          class="letter"
          rows={isMail ? 15 : 6}
          maxLength={20_000}
          value={body}
          aria-describedby={`${bodyId}-findings`}
          onInput={(event) => change({ body: event.currentTarget.value })}
        />
        {draft.maxLength !== undefined && (
          <p class={`counter small numbers ${body.length > draft.maxLength ? 'lost' : 'muted'}`}>
            {text('counter', { count: body.length, most: draft.maxLength })}
          </p>
        )}
      </div>
      <ul id={`${bodyId}-findings`} class="findings">
        {gapsIn(body).map(({ name, hint }) => (
          <li key={name} class="blocks">
            <Icon name="alert" />
            <span>{text('gapToFill', { gap: `[${name}]`, hint: say(hint) })}</span>
          </li>
        ))}
        {findings
          // A gap of ours is named above, with what to write there.
          .filter(({ code, words }) => code !== 'gap-left' || !gapsIn(body).some(({ name }) => words === `[${name}]`))
          .map(({ code, blocks, reason, words }) => (
            <li key={code + (words ?? '')} class={blocks ? 'blocks' : ''}>
              <Icon name={blocks ? 'alert' : 'quote'} />
              <span>{say(reason)}</span>
            </li>
          ))}
      </ul>
      <div class="actions">
        {isMail && tab !== undefined && (
          <button type="button" class="primary" disabled={isBlocked} onClick={() => void insert()}>
            {text('putIntoReply')}
          </button>
        )}
        {isMail && granted && (
          <NewMailLink
            site={site}
            near={mailTab?.url}
            mail={{ to: draft.to, subject, body }}
            isBlocked={isBlocked}
            primary={tab === undefined}
            onOpened={() => (said.value = sentence('openedNew'))}
            copyBody={() => copy(sentence('openedNewWithoutBody'))}
          />
        )}
        <button type="button" class={isMail ? '' : 'primary'} disabled={isBlocked} onClick={() => void copy(sentence('copied'))}>
          {text('copy')}
        </button>
      </div>
      <div class="marks">
        <button type="button" class="plain" onClick={() => void sent()}>
          {text('markAsSent')}
        </button>
      </div>
      <p class="said small" role="status">
        {said.value && say(said.value)}
      </p>
    </div>
  );
}

interface NewMailLinkProps {
  /** A granted one; without one the mail opens in the mail program of the computer. */
  readonly site: MailSite | undefined;
  /** The page of a mail site in view. */
  readonly near: string | undefined;
  readonly mail: NewMail;
  readonly isBlocked: boolean;
  readonly primary: boolean;
  readonly onOpened: () => void;
  /** For a body that does not fit into the link. */
  readonly copyBody: () => Promise<void>;
}

/** A link, since the browser itself then finds the mail program; blocked, a button that cannot be pressed. */
function NewMailLink({ site, near, mail, isBlocked, primary, onOpened, copyBody }: NewMailLinkProps) {
  const { text } = useReader();
  const label = site ? text('openNewMail', { site: site.name }) : text('openNewMailElsewhere');
  if (isBlocked) {
    return (
      <button type="button" class={primary ? 'primary' : ''} disabled>
        {label}
      </button>
    );
  }
  const { url, bodyFits } = newMailUrl(mail, site, near);
  const open = async (event: Event) => {
    if (bodyFits) return onOpened();
    // Opening the mail closes a popup, and what it copies is lost unless that is done before.
    event.preventDefault();
    await copyBody();
    window.open(url, '_blank', 'noopener,noreferrer');
  };
  return (
    <a class={primary ? 'button primary' : 'button'} href={url} target="_blank" rel="noreferrer noopener" onClick={(event) => void open(event)}>
      {label}
    </a>
  );
}
