import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import * as v from 'valibot';
import type { PageFinding } from '../../browser/findings.ts';
import { send } from '../../browser/messages.ts';
import { MOST_PASTED, PASTED, PASTED_CORRECTED, forgetTyped } from '../../browser/typed.ts';
import { messageKey } from '../../core/capture/known.ts';
import type { Message } from '../../core/mail/message.ts';
import { isInterviewKind } from '../../core/mail/reading.ts';
import { type Sentence, sentence } from '../../core/sentence.ts';
import type { Afterview } from '../parts/afterview.ts';
import { ChooseFile } from '../parts/choose-file.tsx';
import { failureOf } from '../parts/failure.ts';
import { dropFiles, giveFiles, givenFiles, takeFile } from '../parts/given-files.ts';
import { mailInGivenFile, mailInText } from './given-mail.ts';
import { ProposalForm } from './proposal-form.tsx';
import { useReader } from '../parts/reader.ts';
import { go } from '../parts/route.ts';
import { useProposal } from './use-proposal.ts';
import { useTyped } from '../parts/use-typed.ts';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';

interface GivenMail extends PageFinding {
  /** The name under which its corrections are kept while they are typed. */
  readonly typedAs: string;
}

/**
 * A mail pasted, selected in a page, or in a file: read like one in a page, with no access to any page granted (C8). Of several files one is shown
 * after the other. As `selection` the text is there already, and is read without a further click.
 */
export function PasteView({ afterview, id: from }: ViewProps) {
  const readsAtOnce = from === 'selection';
  const { text, say } = useReader();
  const id = useId();
  const readButton = useRef<HTMLButtonElement>(null);
  const isJustPasted = useRef(false);
  const pasted = useTyped(PASTED, v.string(), '');
  const failures = useSignal<readonly Sentence[]>([]);
  const read = useSignal<GivenMail | undefined>(undefined);
  const isReading = useSignal(false);
  const hasReadAtOnce = useSignal(false);

  const readIt = async (message: Message, typedAs: string) => {
    const reply = await send('read', { message }).catch(() => undefined);
    if (reply?.ok) read.value = { head: message, reading: reply.value, typedAs };
    return reply?.ok === true;
  };
  const readText = async () => {
    failures.value = [];
    const mail = mailInText(pasted.value.value);
    if (!mail.ok) failures.value = [failureOf(mail.code)];
    else if (!(await readIt(mail.value, PASTED_CORRECTED))) failures.value = [failureOf('not-read')];
  };
  const readFiles = async () => {
    isReading.value = true;
    for (let file = takeFile(); file && !read.value; file = read.value ? undefined : takeFile()) {
      const { name } = file;
      const mail = await mailInGivenFile(file).catch(() => undefined);
      const isRead = mail?.ok === true && (await readIt(mail.value, `file-corrected:${messageKey(mail.value)}`));
      if (!isRead) {
        const why = failureOf(mail?.ok === false ? mail.code : 'file-not-read');
        failures.value = [...failures.value, sentence('fileFailed', { name: name.slice(0, 100), why })];
      }
    }
    isReading.value = false;
  };
  const waits = givenFiles.value.length;
  useEffect(() => {
    if (waits > 0 && !read.value && !isReading.value) void readFiles();
  });
  useEffect(() => {
    if (!readsAtOnce || hasReadAtOnce.value || pasted.value.value === '') return;
    hasReadAtOnce.value = true;
    void readText();
  });
  useEffect(() => dropFiles, []);
  useEffect(() => {
    // It takes the focus only once it can be pressed.
    if (!isJustPasted.current || readButton.current?.disabled !== false) return;
    isJustPasted.current = false;
    readButton.current?.focus();
  });
  usePaste((words) => {
    pasted.set((pasted.value.value + words).slice(0, MOST_PASTED));
    void forgetTyped(PASTED_CORRECTED);
    isJustPasted.current = true;
  });

  const goOn = () => {
    read.value = undefined;
    failures.value = [];
    if (givenFiles.value.length === 0) go();
  };
  const problems = failures.value.map((failure) => (
    <p class="small lost wide" key={say(failure)}>
      {say(failure)}
    </p>
  ));
  const mail = read.value;
  if (mail) return <ReadMail key={messageKey(mail.head)} afterview={afterview} mail={mail} waits={waits} problems={problems} onDone={goOn} />;
  return (
    <View title={text('pasteTitle')} lead={text('pasteLead')}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void readText();
        }}
      >
        <div class="field wide">
          <label for={id}>{text('fieldPasted')}</label>
          <textarea
            id={id}
            rows={12}
            maxLength={MOST_PASTED}
            value={pasted.value.value}
            onInput={(event) => {
              pasted.set(event.currentTarget.value);
              // Corrections to another text are none to this one.
              void forgetTyped(PASTED_CORRECTED);
            }}
          />
        </div>
        <div class="wide" role="alert">
          {problems}
        </div>
        <div class="actions wide">
          <button type="submit" class="primary" ref={readButton} disabled={pasted.value.value.trim() === ''}>
            {text('readPasted')}
          </button>
          <ChooseFile
            label={text('chooseFile')}
            labelInPopup={text('chooseFileInPage')}
            href="#paste"
            accept=".eml,.ics,message/rfc822,text/calendar"
            onFiles={giveFiles}
          />
        </div>
      </form>
    </View>
  );
}

/** Takes what is pasted anywhere in the view, so that nobody has to find the field first. */
function usePaste(take: (words: string) => void) {
  const taker = useRef(take);
  taker.current = take;
  useEffect(() => {
    const leaving = new AbortController();
    const onPaste = (event: ClipboardEvent) => {
      const { files } = event.clipboardData ?? {};
      if (files && files.length > 0) return giveFiles(files);
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      taker.current(event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('paste', onPaste, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
}

interface ReadMailProps {
  readonly afterview: Afterview;
  readonly mail: GivenMail;
  /** How many more files wait. */
  readonly waits: number;
  readonly problems: ComponentChildren;
  readonly onDone: () => void;
}

function ReadMail({ afterview, mail, waits, problems, onDone }: ReadMailProps) {
  const { say, text } = useReader();
  const { title, proposal, proposalAbout, keep } = useProposal(afterview, mail);
  const { kind } = mail.reading;
  // Kept or left, the pasted mail is not needed any more; a popup that only closed has it still.
  useEffect(
    () => () => {
      if (mail.typedAs === PASTED_CORRECTED) void forgetTyped(PASTED);
      void forgetTyped(mail.typedAs);
    },
    [],
  );
  const isSure = isInterviewKind(kind) || kind === 'rejection' || proposal.effect !== 'new';
  const isNamed = isSure || kind === 'timeline' || kind === 'offer' || kind === 'request';
  const lead = [isSure ? mail.head.subject : text('pasteUnsureLead'), waits > 0 ? text('filesWait', { count: waits }) : ''];
  return (
    <View title={isNamed ? say(title) : text('pasteUnsureTitle')} lead={lead.filter((part) => part !== '').join(' · ') || undefined}>
      <div role="alert">{problems}</div>
      <ProposalForm
        proposal={proposal}
        reading={mail.reading}
        typedAs={mail.typedAs}
        about={{ facts: afterview.facts.value, propose: proposalAbout }}
        onKeep={(corrected) => void keep(corrected).then((isKept) => isKept && onDone())}
        {...(waits > 0 && { other: { label: text('nextFile'), act: onDone } })}
      />
    </View>
  );
}
