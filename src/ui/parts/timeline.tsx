import type { Instant } from '../../core/calendar/time.ts';
import { dayAt } from '../../core/calendar/time.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { useReader } from './reader.ts';
import { type Timeline, timelineOf } from './timeline-of.ts';

const HEIGHT = 64;
const LINE_Y = 32;
const LABEL_TOP_Y = 14;
const LABEL_BOTTOM_Y = 58;
/** About how wide a character of a label is: enough to keep two labels apart. */
const CHARACTER_WIDTH = 7;
const LABEL_GAP = 12;

/** The picture of an application: rounds as dots, the thank-you window, the wait as a shaded stretch, now. Told as a list to those who listen. */
export function TimelinePicture({
  situation,
  steps,
  width,
}: {
  readonly situation: Situation;
  readonly steps: readonly PlannedStep[];
  readonly width: number;
}) {
  const timeline = timelineOf(situation, steps);
  if (!timeline) return null;
  return (
    <figure class="timeline">
      <Drawing timeline={timeline} width={width} />
      <Told timeline={timeline} />
    </figure>
  );
}

function Drawing({ timeline, width }: { readonly timeline: Timeline; readonly width: number }) {
  const { text, locale, zone } = useReader();
  const { from, to, now, rounds, thanks, wait } = timeline;
  const x = (instant: Instant) => Math.round(((Math.min(Math.max(instant, from), to) - from) / (to - from)) * width * 10) / 10;
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: zone });
  const placed = (at: Instant, words: string) => placeLabel(x(at), words, width);
  const above = apart(rounds.map(({ at }) => placed(at, date.format(at))));
  const askFrom = wait ? [placed(wait.to, text('timelineAskFrom', { day: { day: dayAt(wait.to, zone) } }))] : [];
  const below = apart([...askFrom, placed(now, text('timelineNow'))]);
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
      <path class="timeline-line" d={`M0 ${LINE_Y}H${width}`} />
      {wait && <rect class="timeline-wait" x={x(wait.from)} y={LINE_Y - 8} width={Math.max(x(wait.to) - x(wait.from), 2)} height={16} rx={3} />}
      {wait && <path class="timeline-end" d={`M${x(wait.to)} ${LINE_Y - 10}v20`} />}
      {thanks && <path class="timeline-thanks" d={`M${x(thanks.from)} ${LINE_Y}H${Math.max(x(thanks.to), x(thanks.from) + 6)}`} />}
      <path class="timeline-now" d={`M${x(now)} ${LINE_Y - 10}v20`} />
      {rounds.map(({ at, isOver }) => (
        <circle key={at} class={isOver ? 'timeline-round over' : 'timeline-round'} cx={x(at)} cy={LINE_Y} r={5} />
      ))}
      {above.map(({ left, words }) => (
        <text key={left} x={left} y={LABEL_TOP_Y}>
          {words}
        </text>
      ))}
      {below.map(({ left, words }) => (
        <text key={left} x={left} y={LABEL_BOTTOM_Y}>
          {words}
        </text>
      ))}
    </svg>
  );
}

interface Label {
  readonly left: number;
  readonly right: number;
  readonly words: string;
}

/** A label with its middle at `x`, as far as the picture's edges let it. */
function placeLabel(x: number, words: string, width: number): Label {
  const wide = words.length * CHARACTER_WIDTH;
  const left = Math.max(0, Math.min(x - wide / 2, width - wide));
  return { left, right: left + wide, words };
}

/** Those labels that find room, the first ones first. */
const apart = (labels: readonly Label[]): readonly Label[] =>
  labels.reduce<readonly Label[]>((placed, label) => {
    const isFree = placed.every(({ left, right }) => label.right + LABEL_GAP < left || label.left > right + LABEL_GAP);
    return isFree ? [...placed, label] : placed;
  }, []);

function Told({ timeline }: { readonly timeline: Timeline }) {
  const { say, text, zone } = useReader();
  const { rounds, thanks, wait, next } = timeline;
  const at = (instant: Instant) => ({ instant, zone });
  return (
    <figcaption class="unseen">
      <ul>
        {rounds.map((round) => (
          <li key={round.at}>{text(round.isOver ? 'toldRoundOver' : 'toldRoundAhead', { start: at(round.at) })}</li>
        ))}
        {thanks && <li>{text('toldThanks', { until: at(thanks.to) })}</li>}
        {wait && <li>{text('toldWait', { until: at(wait.to) })}</li>}
        {next && <li>{text('toldNext', { step: say(next.step.title), when: at(next.at) })}</li>}
      </ul>
    </figcaption>
  );
}
