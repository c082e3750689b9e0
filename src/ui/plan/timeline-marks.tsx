import { useReader } from '../parts/reader.ts';
import type { Timeline } from './timeline-of.ts';

/** What stands on the line beside the rounds: each thank-you, sent or to be sent, and how it came out. */
type MarkKind = 'sent' | 'toSend' | Timeline['turns'][number]['kind'];

/** The marks of a timeline in their order. */
export const marksOf = ({ thanks, turns }: Timeline): { readonly at: number; readonly kind: MarkKind }[] =>
  [...thanks.map(({ at, isSent }) => ({ at, kind: isSent ? ('sent' as const) : ('toSend' as const) })), ...turns].sort((a, b) => a.at - b.at);

interface MarkShapeProps {
  readonly kind: MarkKind;
  /** Its middle, and how far it reaches to each side. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A thank-you is a diamond, a no a cross, an offer a square that a yes fills, and the first day a triangle: told apart without colours. */
export function MarkShape({ kind, x, y, radius: r }: MarkShapeProps) {
  const diamond = `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
  const square = `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
  const drawn: Readonly<Record<MarkKind, readonly [classes: string, path: string]>> = {
    sent: ['timeline-thanks sent', diamond],
    toSend: ['timeline-thanks', diamond],
    no: ['timeline-no', `M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`],
    offer: ['timeline-turn', square],
    accepted: ['timeline-turn taken', square],
    firstDay: ['timeline-turn taken', `M${x} ${y - r}l${r} ${2 * r}h${-2 * r}z`],
  };
  const [classes, path] = drawn[kind];
  return <path class={classes} d={path} />;
}

const legends: Readonly<Record<MarkKind, string>> = {
  sent: 'legendThanked',
  toSend: 'legendToThank',
  no: 'turnNo',
  offer: 'turnOffer',
  accepted: 'turnAccepted',
  firstDay: 'turnFirstDay',
};

/** The key of the words that say what a mark is. */
export const markWords = (kind: MarkKind): string => legends[kind];

/** What the marks mean, those that there are. */
export function Legend({ timeline }: { readonly timeline: Timeline }) {
  const { text } = useReader();
  const { wait, rounds } = timeline;
  const kinds = [...new Set(marksOf(timeline).map(({ kind }) => kind))];
  const shapes = [
    rounds.some(({ isOver }) => isOver) && { key: 'legendRoundOver', shape: <circle class="timeline-round over" cx="7" cy="7" r="5" /> },
    rounds.some(({ isOver }) => !isOver) && { key: 'legendRoundAhead', shape: <circle class="timeline-round" cx="7" cy="7" r="5" /> },
    ...kinds.map((kind) => ({ key: markWords(kind), shape: <MarkShape kind={kind} x={7} y={7} radius={5} /> })),
    wait && { key: 'legendWait', shape: <rect class="timeline-wait" x="0.5" y="1.5" width="13" height="11" rx="3" /> },
  ].filter((each) => each !== undefined && each !== false);
  return (
    <p class="legend small muted" aria-hidden="true">
      {shapes.map(({ key, shape }) => (
        <span key={key}>
          <svg viewBox="0 0 14 14" width="14" height="14">
            {shape}
          </svg>
          {text(key)}
        </span>
      ))}
    </p>
  );
}
