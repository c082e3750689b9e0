import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { send } from '../../browser/messages.ts';
import type { MessageHead } from '../../core/capture/known.ts';
import { headline } from '../../core/capture/headline.ts';
import { type Proposal, keep, propose } from '../../core/capture/proposal.ts';
import { pastedMail } from '../../core/mail/pasted-mail.ts';
import { type Reading, isInterviewKind } from '../../core/mail/reading.ts';
import type { Sentence } from '../../core/sentence.ts';
import type { Afterview } from './afterview.ts';
import { failureOf } from './failure.ts';
import { keepLabelOf } from './keep-label.ts';
import { OldAndNew } from './old-and-new.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { useReader } from './reader.ts';
import { go } from './route.ts';
import { useTyped } from './use-typed.ts';
import { View } from './view.tsx';

/** A page's worth of a long mail; what goes beyond is not read. */
const MOST_CHARACTERS = 200_000;

/** A mail pasted in: read like one in a page, with no access to any page granted (C8). */
export function PasteView({ afterview }: { readonly afterview: Afterview }) {
  const { text, say } = useReader();
  const id = useId();
  const pasted = useTyped('paste', v.string(), '');
  const failure = useSignal<Sentence | undefined>(undefined);
  const read = useSignal<{ readonly head: MessageHead; readonly reading: Reading } | undefined>(undefined);

  const readIt = async () => {
    const message = pastedMail(pasted.value.value, crypto.randomUUID());
    const reply = await send('read', { message }).catch(() => undefined);
    failure.value = reply?.ok ? undefined : failureOf('not-read');
    if (reply?.ok) read.value = { head: message, reading: reply.value };
  };
  if (read.value) {
    return <ReadMail afterview={afterview} {...read.value} onKept={() => void pasted.forget()} />;
  }
  return (
    <View title={text('pasteTitle')} lead={text('pasteLead')}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void readIt();
        }}
      >
        <div class="field wide">
          <label for={id}>{text('fieldPasted')}</label>
          <textarea
            id={id}
            rows={12}
            maxLength={MOST_CHARACTERS}
            value={pasted.value.value}
            onInput={(event) => pasted.set(event.currentTarget.value)}
          />
        </div>
        <p class="small lost wide" role="alert">
          {failure.value && say(failure.value)}
        </p>
        <div class="actions wide">
          <button type="submit" class="primary" disabled={pasted.value.value.trim() === ''}>
            {text('readPasted')}
          </button>
        </div>
      </form>
    </View>
  );
}

interface ReadMailProps {
  readonly afterview: Afterview;
  readonly head: MessageHead;
  readonly reading: Reading;
  readonly onKept: () => void;
}

function ReadMail({ afterview, head, reading, onKept }: ReadMailProps) {
  const { say, text, now, zone } = useReader();
  const proposal = propose(reading, head, afterview.facts.value, zone);
  const keepIt = async (corrected: Proposal) => {
    if (!(await afterview.change((facts) => keep(facts, corrected, head, now)))) return;
    onKept();
    go();
  };
  const isInterview = isInterviewKind(reading.kind) || reading.kind === 'rejection';
  return (
    <View title={isInterview ? say(headline(reading, zone)) : text('pasteUnsureTitle')} lead={isInterview ? undefined : text('pasteUnsureLead')}>
      <OldAndNew facts={afterview.facts.value} proposal={proposal} />
      <ProposalForm proposal={proposal} reading={reading} keepLabel={text(keepLabelOf(proposal))} onKeep={(corrected) => void keepIt(corrected)} />
    </View>
  );
}
