import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Letter } from './draft-letter.ts';
import { useReader } from '../parts/reader.ts';

interface DraftTextProps {
  readonly letter: Letter;
  /** What the text is called: a mail, a note, a card. */
  readonly label: string;
  /** Whom it goes to, as one line. */
  readonly to?: string | undefined;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  /** Of what is said about the text. */
  readonly describedBy: string;
}

/** The letter itself, as a sheet that is as long as what stands on it. */
export function DraftText({ letter, label, to, area, describedBy }: DraftTextProps) {
  const { text } = useReader();
  const id = useId();
  const { draft, subject, body } = letter;
  const most = draft.maxLength;
  return (
    <div class="sheet">
      {to !== undefined && <p class="sheet-line small muted">{to}</p>}
      {draft.subject !== '' && (
        <div class="sheet-line">
          <label for={`${id}-subject`} class="small muted">
            {text('fieldSubject')}
          </label>
          <div class="grow" data-text={subject}>
            <textarea
              id={`${id}-subject`}
              rows={1}
              maxLength={500}
              value={subject}
              onInput={(event) => letter.edit({ subject: event.currentTarget.value.replaceAll(/[\r\n]/g, ' ') })}
            />
          </div>
        </div>
      )}
      <label for={id} class="unseen">
        {label}
      </label>
      <div class="grow" data-text={body}>
        <textarea
          id={id}
          ref={area}
          class="letter"
          maxLength={20_000}
          value={body}
          aria-describedby={describedBy}
          onInput={(event) => letter.edit({ body: event.currentTarget.value })}
        />
      </div>
      {most !== undefined && (
        <p class={`counter small numbers ${body.length > most ? 'lost' : 'muted'}`}>{text('counter', { count: body.length, most })}</p>
      )}
    </div>
  );
}

/** Shows where words stand in the letter. */
export function selectWords(area: HTMLTextAreaElement | null, words: string): void {
  if (!area) return;
  const at = area.value.toLowerCase().indexOf(words.toLowerCase());
  area.focus();
  if (at >= 0) area.setSelectionRange(at, at + words.length);
}
