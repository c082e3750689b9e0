import type { Interview, Review } from '../../core/facts/records.ts';
import type { EarlierRound } from '../../core/plan/earlier-rounds.ts';
import { fullTime } from './full-date.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';

/** A card has room for the last few; the others are a click away. */
export const MOST_ROUNDS = 3;

interface EarlierNotesProps {
  /** Those that `hasNotes`. */
  readonly rounds: readonly EarlierRound[];
  /** The application at hand: a round of another one says which. */
  readonly here: string;
}

/** What was noted of earlier rounds with the same employer (C18): the notes of one minute, the answers, and how the company read. */
export function EarlierNotes({ rounds, here }: EarlierNotesProps) {
  const { text } = useReader();
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{text('cardNotes')}</h2>
      {rounds.slice(0, MOST_ROUNDS).map(({ application, interview, review }) => (
        <div key={interview.id} class="earlier-round">
          <h3 class="small">
            <RoundLink interview={interview} />
            {application.id !== here && application.role !== undefined && <span class="muted"> · {application.role}</span>}
          </h3>
          <dl class="notes">
            {notesOf({ interview, review }).map(([key, note]) => (
              <div key={key}>
                <dt>{text(key)}</dt>
                <dd>{note}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {rounds.length > MOST_ROUNDS && (
        <details class="on-screen small">
          <summary>{text('cardMoreRounds', { count: rounds.length - MOST_ROUNDS })}</summary>
          <ul>
            {rounds.slice(MOST_ROUNDS).map(({ interview }) => (
              <li key={interview.id}>
                <RoundLink interview={interview} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function RoundLink({ interview: { id, round, start } }: { readonly interview: Interview }) {
  const { text, zone, locale } = useReader();
  return (
    <a href={hrefOf('review', id)}>
      {round ?? text('cardRound')}
      {start !== undefined && <> · {fullTime(start, zone, locale)}</>}
    </a>
  );
}

/** Whether anything was noted of a round. */
export const hasNotes = (round: EarlierRound): boolean => notesOf(round).length > 0;

interface Noted {
  readonly interview: Interview;
  readonly review?: Review | undefined;
}

/** What there is of a round, each with the key of its label, what helps most first. */
export function notesOf({ interview, review }: Noted): [string, string][] {
  const topics = Object.values(interview.topics ?? {});
  const rough = (review?.questions ?? []).filter(({ went }) => went === 'rough').map(({ question }) => question);
  const said: readonly (readonly [string, string | undefined])[] = [
    ['noteTopics', topics.length > 0 ? topics.join('; ') : undefined],
    ['noteWell', interview.wentWell],
    ['noteWeak', interview.wasWeak],
    ['noteRough', rough.length > 0 ? rough.join('; ') : undefined],
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
