import type { Interview } from '../../core/facts/records.ts';
import { roundOf } from '../../core/plan/round.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';

/** The rounds, each with its time, its notes, and the ways to its card, its review and its correction. */
export function Rounds({ situation }: { readonly situation: Situation }) {
  const { text } = useReader();
  if (situation.interviews.length === 0) return null;
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">{text('headingRounds')}</h2>
      <ol class="rounds">
        {situation.interviews.map((interview) => (
          <RoundItem key={interview.id} situation={situation} interview={interview} />
        ))}
      </ol>
    </section>
  );
}

function RoundItem({ situation, interview }: { readonly situation: Situation; readonly interview: Interview }) {
  const { text, zone } = useReader();
  const { id, round: name, start, zone: itsZone = zone, durationMinutes, place, decisionBy } = interview;
  const round = roundOf(situation, interview);
  const isOver = round !== undefined && round.end <= situation.now;
  const isReviewed = situation.reviews.some((review) => review.interview === id);
  const met = situation.people.filter((person) => interview.people?.includes(person.id)).flatMap(({ name, address }) => name ?? address ?? []);
  return (
    <li>
      <h3>{start === undefined ? text('timeOpen') : text('timeAt', { when: { instant: start, zone: itsZone } })}</h3>
      <p class="small muted">
        {[
          name,
          durationMinutes !== undefined && text('minutes', { count: durationMinutes }),
          place,
          met.length > 0 && text('withPeople', { people: met.join(', ') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {decisionBy !== undefined && <p class="small">{text('roundPromised', { day: { day: decisionBy } })}</p>}
      <Notes situation={situation} interview={interview} />
      <p class="small ways-of-round no-print">
        <a href={hrefOf('card', id)}>{text('roundCard')}</a>
        {isOver && <a href={hrefOf('notes', id)}>{text('roundNotes')}</a>}
        {isOver && <a href={hrefOf('review', id)}>{text(isReviewed ? 'roundReviewOpen' : 'roundReview')}</a>}
        <a
          href={hrefOf('interview', id)}
          aria-label={start === undefined ? undefined : text('correctInterviewAt', { when: { instant: start, zone } })}
        >
          {text('correctInterview')}
        </a>
      </p>
    </li>
  );
}

function Notes({ situation, interview }: { readonly situation: Situation; readonly interview: Interview }) {
  const { text } = useReader();
  const { wentWell, wasWeak, betterAnswer, wishSaid, nextStep, topics = {} } = interview;
  const nameOf = (id: string) => situation.people.find((person) => person.id === id)?.name ?? text('somebody');
  const notes = [
    ...Object.entries(topics).map(([id, topic]) => ({ label: text('noteTopic', { person: nameOf(id) }), words: topic })),
    { label: text('noteWentWell'), words: wentWell },
    { label: text('noteWasWeak'), words: wasWeak },
    { label: text('noteBetterAnswer'), words: betterAnswer },
    { label: text('noteWishSaid'), words: wishSaid },
    { label: text('noteNextStep'), words: nextStep },
  ].filter(({ words }) => words?.trim());
  if (notes.length === 0) return null;
  return (
    <dl class="round-notes">
      {notes.map(({ label, words }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
