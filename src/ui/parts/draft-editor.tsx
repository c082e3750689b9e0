import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { sendToTab } from '../../browser/messages.ts';
import { openTab } from '../../browser/tabs.ts';
import { check } from '../../core/drafts/check.ts';
import { textOf } from '../../core/drafts/draft.ts';
import { gapsIn } from '../../core/drafts/gaps.ts';
import { write } from '../../core/drafts/index.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { ok } from '../../core/result.ts';
import { type Sentence, sentence } from '../../core/sentence.ts';
import { mailSites } from '../../sites/index.ts';
import type { Afterview } from './afterview.ts';
import { markSent } from './changes.ts';
import { failureOf } from './failure.ts';
import { Field } from './field.tsx';
import { Icon } from './icon.tsx';
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
  const { say, text, now } = useReader();
  const draft = write(draftId, situation, step);
  const bodyId = useId();
  const letter = useTyped(`draft:${step.id}:${draftId}`, letterSchema, { subject: draft.subject, body: textOf(draft) });
  const { subject, body } = letter.value.value;
  const said = useSignal<Sentence | undefined>(undefined);
  const findings = check(body, situation, step);
  const isBlocked = findings.some(({ blocks }) => blocks);
  const isMail = draft.maxLength === undefined;
  const tab = afterview.mailTab.value?.tab;

  const change = (changed: Partial<typeof letter.value.value>) => {
    letter.set({ subject, body, ...changed });
    said.value = undefined;
  };

  const copy = async () => {
    await navigator.clipboard.writeText(body);
    said.value = sentence('copied');
  };
  const insert = async () => {
    const insertion = tab === undefined ? undefined : await sendToTab(tab, 'insert', { text: body });
    if (insertion === 'inserted') {
      said.value = sentence('inserted');
      return;
    }
    // Nothing the user wrote is lost for a page that would not take it.
    await navigator.clipboard.writeText(body);
    said.value = failureOf(insertion ?? 'no-mail-tab');
  };
  const openNew = async () => {
    const [site] = mailSites;
    if (!site) return;
    const { url, bodyFits } = site.composeUrl({ to: draft.to, subject: subject, body: body });
    if (!bodyFits) await navigator.clipboard.writeText(body);
    await openTab(url);
    said.value = sentence(bodyFits ? 'openedNew' : 'openedNewWithoutBody');
  };
  const sent = async () => {
    if (!(await afterview.change(() => ok(markSent(step, crypto.randomUUID(), now))))) return;
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
        {isMail && (
          <button type="button" class={tab === undefined ? 'primary' : ''} disabled={isBlocked} onClick={() => void openNew()}>
            {text('openNewMail')}
          </button>
        )}
        <button type="button" class={isMail ? '' : 'primary'} disabled={isBlocked} onClick={() => void copy()}>
          {text('copy')}
        </button>
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
