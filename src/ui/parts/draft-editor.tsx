import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import * as v from 'valibot';
import { sendToTab } from '../../browser/messages.ts';
import { openTab } from '../../browser/tabs.ts';
import { keepTyped, readTyped } from '../../browser/typed.ts';
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

const typedSchema = v.object({ subject: v.string(), body: v.string() });

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
  const typed = `draft:${step.id}:${draftId}`;
  const subject = useSignal(draft.subject);
  const body = useSignal(textOf(draft));
  const said = useSignal<Sentence | undefined>(undefined);
  const findings = useComputed(() => check(body.value, situation, step));
  const isBlocked = findings.value.some(({ blocks }) => blocks);
  const isMail = draft.maxLength === undefined;
  const tab = afterview.mailTab.value?.tab;

  useEffect(() => {
    void readTyped(typed).then((found) => {
      if (!v.is(typedSchema, found)) return;
      subject.value = found.subject;
      body.value = found.body;
    });
  }, [typed]);
  const change = (field: { value: string }, value: string) => {
    field.value = value;
    said.value = undefined;
    void keepTyped(typed, { subject: subject.value, body: body.value });
  };

  const copy = async () => {
    await navigator.clipboard.writeText(body.value);
    said.value = sentence('copied');
  };
  const insert = async () => {
    const insertion = tab === undefined ? undefined : await sendToTab(tab, 'insert', { text: body.value });
    if (insertion === 'inserted') {
      said.value = sentence('inserted');
      return;
    }
    // Nothing the user wrote is lost for a page that would not take it.
    await navigator.clipboard.writeText(body.value);
    said.value = failureOf(insertion ?? 'no-mail-tab');
  };
  const openNew = async () => {
    const [site] = mailSites;
    if (!site) return;
    const { url, bodyFits } = site.composeUrl({ to: draft.to, subject: subject.value, body: body.value });
    if (!bodyFits) await navigator.clipboard.writeText(body.value);
    await openTab(url);
    said.value = sentence(bodyFits ? 'openedNew' : 'openedNewWithoutBody');
  };
  const sent = async () => {
    if (!(await afterview.change(() => ok(markSent(step, crypto.randomUUID(), now))))) return;
    await keepTyped(typed, undefined);
    onSent();
  };

  return (
    <div class="draft">
      {isMail && <Field wide label={text('fieldSubject')} value={subject.value} onChange={(value) => change(subject, value)} />}
      <div class="field wide">
        <label for={bodyId}>{text(isMail ? 'fieldBody' : 'fieldNote')}</label>
        <textarea
          id={bodyId}
          class="letter"
          rows={isMail ? 15 : 6}
          maxLength={20_000}
          value={body.value}
          aria-describedby={`${bodyId}-findings`}
          onInput={(event) => change(body, event.currentTarget.value)}
        />
        {draft.maxLength !== undefined && (
          <p class={`counter small numbers ${body.value.length > draft.maxLength ? 'lost' : 'muted'}`}>{text('counter', { count: body.value.length, most: draft.maxLength })}</p>
        )}
      </div>
      <ul id={`${bodyId}-findings`} class="findings">
        {gapsIn(body.value).map(({ name, hint }) => (
          <li key={name} class="blocks">
            <Icon name="alert" />
            <span>{text('gapToFill', { gap: `[${name}]`, hint: say(hint) })}</span>
          </li>
        ))}
        {findings.value
          // A gap of ours is named above, with what to write there.
          .filter(({ code, words }) => code !== 'gap-left' || !gapsIn(body.value).some(({ name }) => words === `[${name}]`))
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
