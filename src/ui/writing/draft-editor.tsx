import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { check } from '../../core/drafts/check.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import type { Afterview } from '../parts/afterview.ts';
import { DraftChoices } from './draft-choices.tsx';
import { DraftFindings } from './draft-findings.tsx';
import { DraftGaps } from './draft-gaps.tsx';
import { type Letter, useLetter } from './draft-letter.ts';
import { DraftText, selectWords } from './draft-text.tsx';
import { useReader } from '../parts/reader.ts';

interface DraftEditorProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly step: PlannedStep;
  readonly draftId: string;
  /** What the text is called: a mail, a note, a card. */
  readonly label: string;
  /** The ways on which it may go; blocked as long as something in it is to be filled in. */
  readonly children: (letter: Letter, isBlocked: boolean) => ComponentChildren;
}

/** The words for a step: written from the facts, the user's to change, looked over as they type. */
export function DraftEditor({ afterview, situation, step, draftId, label, children }: DraftEditorProps) {
  const { text } = useReader();
  const letter = useLetter(situation, step, draftId);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const findings = check(letter.body, situation, step);
  const isBlocked = findings.some(({ blocks }) => blocks);
  const shared = { afterview, situation, step, letter };
  return (
    <div class="draft">
      <DraftGaps {...shared} onFilled={() => area.current?.focus()} />
      <Outdated letter={letter} onChosen={() => area.current?.focus({ preventScroll: true })} />
      <DraftText letter={letter} label={label} to={toLine(letter)} area={area} describedBy={id} />
      <LeftOut letter={letter} />
      <DraftFindings
        id={id}
        letter={letter}
        findings={findings}
        select={(words) => selectWords(area.current, words)}
        onLeft={() => area.current?.focus({ preventScroll: true })}
      />
      <DraftChoices {...shared} />
      {children(letter, isBlocked)}
    </div>
  );

  function toLine({ draft: { to } }: Letter): string | undefined {
    return to.length > 0 ? text('draftTo', { to: to.join(', ') }) : undefined;
  }
}

/** What the notes say besides: a letter read in a minute does not hold it all, and nothing goes missing without a word. */
function LeftOut({ letter: { draft, body } }: { readonly letter: Letter }) {
  const { text } = useReader();
  const leftOut = draft.paragraphs.flat().flatMap((sentence) => sentence.leftOut ?? []);
  const missing = [...new Set(leftOut)].filter((words) => !body.includes(words));
  return missing.length > 0 ? <p class="small muted">{text('noteLeftOut', { words: missing.join('; ') })}</p> : null;
}

/** The draft would read otherwise by now: the user's text is theirs, and nothing takes it from them unasked. */
function Outdated({ letter, onChosen }: { readonly letter: Letter; readonly onChosen: () => void }) {
  const { text } = useReader();
  const choosing = (choose: () => void) => () => {
    choose();
    onChosen();
  };
  if (letter.takeBack) {
    return (
      <p class="note small" role="status">
        <span>{text('writtenAnew')}</span>
        <button type="button" class="plain" onClick={choosing(letter.takeBack)}>
          {text('takeMineBack')}
        </button>
      </p>
    );
  }
  if (!letter.isOutdated) return null;
  return (
    <div class="question" role="status">
      <p>{text('draftOutdated')}</p>
      <div class="actions">
        <button type="button" onClick={choosing(letter.writeAnew)}>
          {text('writeAnew')}
        </button>
        <button type="button" class="plain" onClick={choosing(letter.keepMine)}>
          {text('keepMine')}
        </button>
      </div>
    </div>
  );
}
