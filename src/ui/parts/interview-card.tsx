import type { Interview } from '../../core/facts/records.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { useReader } from './reader.ts';

/** Who, when and where on one screen (C10): the time on both clocks, and what is known from earlier rounds. */
export function InterviewCard({ situation, interview }: { readonly situation: Situation; readonly interview: Interview }) {
  const { text, zone } = useReader();
  const { application, people } = situation;
  const { start, durationMinutes, link, place, phone } = interview;
  const theirs = interview.zone ?? zone;
  const met = people.filter(({ id }) => interview.people?.includes(id));
  const isElsewhere = start !== undefined && clock(start, theirs) !== clock(start, zone);
  const earlier = situation.interviews.filter((other) => other.id !== interview.id && (other.start ?? 0) < (start ?? 0));
  const notes = earlier.flatMap((other) => [other.wentWell, other.wasWeak, other.wishSaid]).filter((note) => note !== undefined);
  return (
    <dl class="card">
      <dt>{text('cardWhen')}</dt>
      <dd>
        {start === undefined ? text('timeOpen') : text('timeAt', { when: { instant: start, zone } })}
        {durationMinutes !== undefined && <span class="muted"> · {text('minutes', { count: durationMinutes })}</span>}
        {isElsewhere && <p class="small muted">{text('cardTheirTime', { when: { instant: start, zone: theirs } })}</p>}
      </dd>
      {application.role !== undefined && (
        <>
          <dt>{text('fieldRole')}</dt>
          <dd>{application.role}</dd>
        </>
      )}
      {met.length > 0 && (
        <>
          <dt>{text('fieldPeople')}</dt>
          <dd>
            <ul>
              {met.map(({ id, name, address, title }) => (
                <li key={id}>
                  {name ?? address}
                  {title !== undefined && <span class="muted"> · {title}</span>}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {(place !== undefined || link !== undefined) && (
        <>
          <dt>{text('cardWhere')}</dt>
          <dd>
            {place}
            {link !== undefined && (
              <p>
                <a href={link} target="_blank" rel="noreferrer noopener">
                  {link}
                </a>
              </p>
            )}
          </dd>
        </>
      )}
      {phone !== undefined && (
        <>
          <dt>{text('fieldPhone')}</dt>
          <dd>{phone}</dd>
        </>
      )}
      {notes.length > 0 && (
        <>
          <dt>{text('cardNotes')}</dt>
          <dd>
            <ul>
              {notes.map((note, index) => (
                <li key={index}>{note}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

const clock = (instant: number, timeZone: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(instant);
