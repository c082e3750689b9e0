import type { Settings } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { setSettings } from '../parts/changes.ts';
import { Choice } from '../parts/field.tsx';
import { useReader } from '../parts/reader.ts';
import { settingsOf } from '../parts/settings-of.ts';

type Part = NonNullable<Settings['profileReady']>[number];

/** What whoever is asked to connect looks at first, in the order in which they see it (C32). */
const parts: readonly { readonly part: Part; readonly name: string; readonly hint: string }[] = [
  { part: 'photo', name: 'readyPhoto', hint: 'readyPhotoHint' },
  { part: 'headline', name: 'readyHeadline', hint: 'readyHeadlineHint' },
  { part: 'position', name: 'readyPosition', hint: 'readyPositionHint' },
  { part: 'recommendations', name: 'readyRecommendations', hint: 'readyRecommendationsHint' },
];

const LENGTHS = [200, 300] as const;
/** How many notes a month LinkedIn has been seen to give: a few to accounts that pay nothing. */
const NOTES = [5, 3, 10, 20, 50] as const;

interface OwnProfileProps {
  readonly afterview: Afterview;
}

const set = (afterview: Afterview, change: Partial<Omit<Settings, 'kind' | 'id'>>) => void afterview.change(() => ok(setSettings(change)));

/** What of the user's own profile is in order, to tick; what its page shows to be is ticked by itself. */
export function ReadyList({ afterview }: OwnProfileProps) {
  const { text } = useReader();
  const ready = settingsOf(afterview)?.profileReady ?? [];
  const tick = (part: Part, isReady: boolean) =>
    set(afterview, { profileReady: parts.flatMap(({ part: each }) => ((each === part ? isReady : ready.includes(each)) ? each : [])) });
  return (
    <fieldset class="ready">
      <legend>{text('readyTitle')}</legend>
      <p class="small muted">{text('readyWords')}</p>
      {parts.map(({ part, name, hint }) => (
        <label class="check" key={part}>
          <input type="checkbox" checked={ready.includes(part)} onChange={(event) => tick(part, event.currentTarget.checked)} />
          <span>
            {text(name)} <span class="small muted">{text(hint)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The same where a request is written, as long as something is open in it. */
export function OwnProfile({ afterview }: OwnProfileProps) {
  const { text } = useReader();
  const ready = settingsOf(afterview)?.profileReady ?? [];
  if (ready.length === parts.length) return null;
  return (
    <details class="choices">
      <summary class="small">{text('ownProfile', { ready: ready.length, all: parts.length })}</summary>
      <ReadyList afterview={afterview} />
    </details>
  );
}

/** What the user's own account may write: how long a note, and how many a month. */
export function NoteAccount({ afterview }: OwnProfileProps) {
  const { text } = useReader();
  const settings = settingsOf(afterview);
  const notes = settings?.notesPerMonth;
  const amounts = [...new Set([...NOTES, ...(notes === undefined ? [] : [notes])])].sort((a, b) => a - b);
  return (
    <div class="pair">
      <Choice
        label={text('settingsNoteLength')}
        value={String(settings?.noteLength ?? '')}
        options={[
          { value: '', label: text('noteLengthUnknown') },
          ...LENGTHS.map((length) => ({ value: String(length), label: text('noteLengthIs', { count: length }) })),
        ]}
        onChange={(value) => set(afterview, { noteLength: LENGTHS.find((length) => String(length) === value) })}
      />
      <Choice
        label={text('settingsNotesPerMonth')}
        value={notes === undefined ? '' : String(notes)}
        options={[
          { value: '', label: text('notesUnknown') },
          ...amounts.map((count) => ({ value: String(count), label: text('notesPerMonthIs', { count }) })),
        ]}
        onChange={(value) => set(afterview, { notesPerMonth: value === '' ? undefined : Number(value) })}
      />
    </div>
  );
}
