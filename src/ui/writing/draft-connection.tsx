import type { Person } from '../../core/facts/records.ts';
import { profileSlug, profileUrl } from '../../core/people/profile.ts';
import { called } from '../../core/plan/naming.ts';
import { ok } from '../../core/result.ts';
import { sentence } from '../../core/sentence.ts';
import type { Afterview } from '../parts/afterview.ts';
import { markSent } from '../parts/changes.ts';
import { DraftEditor } from './draft-editor.tsx';
import type { Letter } from './draft-letter.ts';
import { noteBudget } from './draft-note-budget.ts';
import { useSaid } from './draft-said.ts';
import { Field } from '../parts/field.tsx';
import { GrantProfiles } from '../parts/grant-site.tsx';
import { NoteAccount, OwnProfile } from './own-profile.tsx';
import { useReader } from '../parts/reader.ts';
import type { StepBodyProps } from '../parts/step-body.ts';

const PROFILE = 'profile';

/** A request to connect: its note to copy, the profile to take it to, and the tick; nothing is done on LinkedIn itself (C30). */
export function ConnectionBody({ leave, ...props }: StepBodyProps) {
  const { text } = useReader();
  const { afterview, situation, step } = props;
  const [draftId] = step.drafts;
  if (draftId === undefined) return null;
  const person = situation.people.find(({ id }) => id === step.person);
  const sent = async (letter: Letter, withNote: boolean) => {
    if (await afterview.change((_, now) => ok(markSent(step, crypto.randomUUID(), now, withNote)), letter.forget)) leave();
  };
  return (
    <>
      <DraftEditor {...props} draftId={draftId} label={text('fieldNote')}>
        {(letter, isBlocked) => (
          <>
            <Account afterview={afterview} />
            <NoteActions afterview={afterview} letter={letter} isBlocked={isBlocked} person={person} />
            <div class="marks">
              <button type="button" class="plain" onClick={() => void sent(letter, true)}>
                {text('sentWithNote')}
              </button>
              <button type="button" class="plain" onClick={() => void sent(letter, false)}>
                {text('sentWithoutNote')}
              </button>
            </div>
          </>
        )}
      </DraftEditor>
      <OwnProfile afterview={afterview} />
      <GrantProfiles />
    </>
  );
}

/** How many notes the month has left, and what the user's account may write. */
function Account({ afterview }: { readonly afterview: Afterview }) {
  const { text, now, zone } = useReader();
  const { used, most, isAssumed } = noteBudget(afterview.facts.value, now, zone);
  const left = most === undefined ? undefined : Math.max(0, most - used);
  return (
    <details class="choices">
      <summary class="small">
        {left === undefined ? text('notesUsed', { count: used }) : text(isAssumed ? 'notesLeftAssumed' : 'notesLeft', { count: left })}
      </summary>
      <p class="small muted">{text('notesWords')}</p>
      <NoteAccount afterview={afterview} />
    </details>
  );
}

interface NoteActionsProps {
  readonly afterview: Afterview;
  readonly letter: Letter;
  readonly isBlocked: boolean;
  readonly person: Person | undefined;
}

function NoteActions({ afterview, letter, isBlocked, person }: NoteActionsProps) {
  const { say, text } = useReader();
  const { said, tell, copy } = useSaid(letter.body);
  const profile = person?.profile;
  const typed = letter.beside(PROFILE) ?? '';
  const slug = profileSlug(/^https?:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);
  const open = async (event: Event) => {
    // Opening it closes a popup, and what that copies is lost unless it is done before.
    event.preventDefault();
    if (isBlocked || (await copy(sentence('copied')))) window.open(profile, '_blank', 'noopener,noreferrer');
  };
  const keep = async () => {
    if (!person || slug === undefined) {
      if (typed.trim() !== '') tell(sentence('notAProfile'));
      return;
    }
    const edit = { kind: 'person' as const, id: person.id, set: { profile: profileUrl(slug) } };
    if (await afterview.change(() => ok({ edits: [edit], said: sentence('profileKept') }))) letter.setBeside(PROFILE, undefined);
  };
  return (
    <>
      {person && profile === undefined && (
        <Field
          wide
          type="url"
          label={text('fieldTheirProfile', { person: called(person) })}
          hint={text('fieldProfileHint')}
          value={typed}
          onChange={(words) => letter.setBeside(PROFILE, words)}
          onDone={() => void keep()}
        />
      )}
      <div class="actions">
        {profile !== undefined && (
          <a class="button primary" href={profile} target="_blank" rel="noreferrer noopener" onClick={(event) => void open(event)}>
            {text(isBlocked ? 'openProfile' : 'copyAndOpenProfile')}
          </a>
        )}
        <button type="button" class={profile === undefined ? 'primary' : ''} disabled={isBlocked} onClick={() => void copy(sentence('copied'))}>
          {text('copy')}
        </button>
      </div>
      <p class="said small" role="status">
        {said && say(said)}
      </p>
    </>
  );
}
