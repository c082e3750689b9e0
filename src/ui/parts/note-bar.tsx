import type { Afterview } from './afterview.ts';
import { failureOf } from './failure.ts';
import { Icon } from './icon.tsx';
import { useReader } from './reader.ts';

/** What the last click did, with the way back; or why it could not be done. */
export function NoteBar({ afterview }: { readonly afterview: Afterview }) {
  const { say, text } = useReader();
  const failure = afterview.failure.value;
  const note = afterview.note.value;
  const last = afterview.last.value;
  return (
    <div class="note-bar" role="status">
      {failure !== undefined && (
        <p class="note lost">
          <Icon name="alert" />
          <span>{say(failureOf(failure))}</span>
          <HideButton afterview={afterview} />
        </p>
      )}
      {failure === undefined && note && (
        <p class="note">
          <span>{say(note)}</span>
          {last && (
            <button type="button" class="plain" onClick={() => void afterview.undo()}>
              {text(note === last.change.said ? 'undo' : 'undoBefore')}
            </button>
          )}
          <HideButton afterview={afterview} />
        </p>
      )}
    </div>
  );
}

function HideButton({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  return (
    <button type="button" class="plain bare" aria-label={text('hideNote')} onClick={afterview.hideNote}>
      <Icon name="close" />
    </button>
  );
}
