import type { EarlierRound } from '../../core/plan/earlier-rounds.ts';
import { useReader } from './reader.ts';
import { hrefOf } from './route.ts';

/** A card has room for the last few; the others are a click away. */
const MOST_ROUNDS = 3;

interface EarlierNotesProps {
  readonly rounds: readonly EarlierRound[];
  /** The application at hand: a round of another one says which. */
  readonly here: string;
}

/** What was noted of earlier rounds with the same employer (C18): the notes of one minute, the answers, and how the company read. */
export function EarlierNotes({ rounds, here }: EarlierNotesProps) {
  const { text, zone } = useReader();
  const noted = rounds.map((round) => ({ round, notes: notesOf(round) })).filter(({ notes }) => notes.length > 0);
  if (noted.length === 0) return null;
  return (
    <section class="earlier" aria-labelledby="earlier">
      <h2 id="earlier">{text('cardNotes')}</h2>
      {noted.slice(0, MOST_ROUNDS).map(({ round: { application, interview }, notes }) => (
        <div key={interview.id} class="earlier-round">
          <h3 class="small">
            <a href={hrefOf('review', interview.id)}>
              {interview.round ?? text('cardRound')}
              {interview.start !== undefined && <> · {text('timeAt', { when: { instant: interview.start, zone } })}</>}
            </a>
            {application.id !== here && application.role !== undefined && <span class="muted"> · {application.role}</span>}
          </h3>
          <dl class="notes">
            {notes.map(([key, note]) => (
              <div key={key}>
                <dt>{text(key)}</dt>
                <dd>{note}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {noted.length > MOST_ROUNDS && (
        <details class="on-screen small">
          <summary>{text('cardMoreRounds', { count: noted.length - MOST_ROUNDS })}</summary>
          <ul>
            {noted.slice(MOST_ROUNDS).map(({ round: { interview } }) => (
              <li key={interview.id}>
                <a href={hrefOf('review', interview.id)}>
                  {interview.round ?? text('cardRound')}
                  {interview.start !== undefined && <> · {text('timeAt', { when: { instant: interview.start, zone } })}</>}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What there is of a round, each with the key of its label, what helps most first. */
export function notesOf({ interview, review }: Pick<EarlierRound, 'interview' | 'review'>): [string, string][] {
  const topics = Object.values(interview.topics ?? {});
  const said: readonly (readonly [string, string | undefined])[] = [
    ['noteTopics', topics.length > 0 ? topics.join('; ') : undefined],
    ['noteWell', interview.wentWell],
    ['noteWeak', interview.wasWeak],
    ['noteBetter', interview.betterAnswer],
    ['noteWish', interview.wishSaid],
    ['noteNext', interview.nextStep],
    ['noteImpressed', review?.impressedBy],
    ['noteWeakness', review?.weakness],
    ['noteDifferently', review?.differently],
    ['noteEachOther', review?.eachOther],
    ['noteTreatedMe', review?.treatedMe],
    ['noteWorkplace', review?.workplace],
  ];
  return said.flatMap(([key, note]) => (note?.trim() ? [[key, note.trim()] as [string, string]] : []));
}
