import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import * as v from 'valibot';
import type { PageFinding } from '../../browser/findings.ts';
import { send } from '../../browser/messages.ts';
import { forgetTyped } from '../../browser/typed.ts';
import type { Proposal } from '../../core/capture/proposal.ts';
import { pastedMail } from '../../core/mail/pasted-mail.ts';
import { isInterviewKind } from '../../core/mail/reading.ts';
import type { Sentence } from '../../core/sentence.ts';
import type { Afterview } from './afterview.ts';
import { failureOf } from './failure.ts';
import { keepLabelOf } from './keep-label.ts';
import { OldAndNew } from './old-and-new.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { useReader } from './reader.ts';
import { go } from './route.ts';
import { useProposal } from './use-proposal.ts';
import { useTyped } from './use-typed.ts';
import { View } from './view.tsx';

/** A page's worth of a long mail; what goes beyond is not read. */
const MOST_CHARACTERS = 200_000;

const PASTED = 'paste';
/** The facts read from it, as far as they were corrected. */
const CORRECTED = 'paste-corrected';

/** A mail pasted in: read like one in a page, with no access to any page granted (C8). */
export function PasteView({ afterview }: { readonly afterview: Afterview }) {
  const { text, say } = useReader();
  const id = useId();
  const pasted = useTyped(PASTED, v.string(), '');
  const failure = useSignal<Sentence | undefined>(undefined);
  const read = useSignal<PageFinding | undefined>(undefined);

  const readIt = async () => {
    const message = pastedMail(pasted.value.value, crypto.randomUUID());
    const reply = await send('read', { message }).catch(() => undefined);
    failure.value = reply?.ok ? undefined : failureOf('not-read');
    if (reply?.ok) read.value = { head: message, reading: reply.value };
  };
  if (read.value) return <ReadMail afterview={afterview} mail={read.value} />;
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
            onInput={(event) => {
              pasted.set(event.currentTarget.value);
              // Corrections to another text are none to this one.
              void forgetTyped(CORRECTED);
            }}
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

function ReadMail({ afterview, mail }: { readonly afterview: Afterview; readonly mail: PageFinding }) {
  const { say, text } = useReader();
  const { title, proposal, keep } = useProposal(afterview, mail);
  const { kind } = mail.reading;
  // Kept or left, the pasted mail is not needed any more; a popup that only closed has it still.
  useEffect(
    () => () => {
      void forgetTyped(PASTED);
      void forgetTyped(CORRECTED);
    },
    [],
  );
  const keepIt = async (corrected: Proposal) => {
    if (await keep(corrected)) go();
  };
  const isInterview = isInterviewKind(kind) || kind === 'rejection';
  return (
    <View title={isInterview ? say(title) : text('pasteUnsureTitle')} lead={isInterview ? undefined : text('pasteUnsureLead')}>
      <OldAndNew facts={afterview.facts.value} proposal={proposal} />
      <ProposalForm
        proposal={proposal}
        reading={mail.reading}
        typedAs={CORRECTED}
        keepLabel={text(keepLabelOf(proposal))}
        onKeep={(corrected) => void keepIt(corrected)}
      />
    </View>
  );
}
