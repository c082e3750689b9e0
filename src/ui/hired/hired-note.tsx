import type { Application } from '../../core/facts/records.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';

/** After a no: who was hired, as noted, and what the user takes from it; or the way to note it at any time (C55). */
export function HiredNote({ application }: { readonly application: Application }) {
  const { text } = useReader();
  const { id, stage, hired } = application;
  const name = hired?.name?.trim() || hired?.profile;
  if (stage !== 'rejected' && name === undefined) return null;
  return (
    <section aria-labelledby="hired">
      <h2 id="hired">{text('hiredHeading')}</h2>
      {name !== undefined && <p>{hired?.profile ? <ProfileLink name={name} profile={hired.profile} /> : name}</p>}
      {hired?.isLeft && <p class="muted">{text('hiredIsLeft')}</p>}
      {hired?.said && (
        <p class="hired-take">
          <span class="small muted">{text('hiredSaid')}</span> {hired.said}
        </p>
      )}
      <a class="small no-print" href={hrefOf('hired', id)}>
        {text(hired === undefined ? 'hiredNoteIt' : 'hiredChange')}
      </a>
    </section>
  );
}

const ProfileLink = ({ name, profile }: { readonly name: string; readonly profile: string }) => (
  <a href={profile} target="_blank" rel="noreferrer noopener">
    {name}
  </a>
);
