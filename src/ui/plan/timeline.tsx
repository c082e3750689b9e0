import { type Clock, type Instant, dayAt, instantAt } from '../../core/calendar/time.ts';
import { called } from '../../core/plan/naming.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { type Label, grouped, inRows, placeLabel, spread } from './timeline-layout.ts';
import { type Reader, useReader } from '../parts/reader.ts';
import { type Timeline, timelineOf } from './timeline-of.ts';
import { useWidth } from '../parts/use-width.ts';

/** How large the picture is: in a row of a list without words, in the popup, or as the first thing of an application's page. */
type Size = 'row' | 'small' | 'large';

interface Form {
  readonly height: number;
  readonly lineY: number;
  /** The baselines of the rows of labels, the nearest to the line first. */
  readonly above: readonly number[];
  readonly below: readonly number[];
  readonly dot: number;
}

/** A promised day has no hour; drawn in its middle it is neither the day before nor the day after. */
const MIDDAY: Clock = '12:00';

const forms: Readonly<Record<Size, Form>> = {
  row: { height: 24, lineY: 12, above: [], below: [], dot: 4 },
  small: { height: 64, lineY: 32, above: [14], below: [58], dot: 5 },
  large: { height: 116, lineY: 56, above: [32, 12], below: [90, 110], dot: 6 },
};

interface TimelinePictureProps {
  readonly situation: Situation;
  /** The application's own. */
  readonly steps: readonly PlannedStep[];
  readonly size: Size;
  /** In CSS pixels; a large one takes the width it is given. */
  readonly width: number;
}

/**
 * The picture of an application: rounds as dots, each thank-you as a mark of its own, the wait as a shaded stretch with the promised day at its
 * end, now, and what comes next. Told as a list to those who listen; in a row of a list, whose words say it, it is silent.
 */
export function TimelinePicture({ situation, steps, size, width }: TimelinePictureProps) {
  const timeline = timelineOf(situation, steps);
  if (!timeline) return null;
  if (size === 'row') return <Drawing timeline={timeline} size={size} width={width} />;
  return (
    <figure class={`timeline ${size}`}>
      {size === 'large' ? <WideDrawing timeline={timeline} assumed={width} /> : <Drawing timeline={timeline} size={size} width={width} />}
      <figcaption>
        {size === 'large' && <Legend timeline={timeline} />}
        <Told timeline={timeline} situation={situation} />
      </figcaption>
    </figure>
  );
}

function WideDrawing({ timeline, assumed }: { readonly timeline: Timeline; readonly assumed: number }) {
  const [ref, width] = useWidth<HTMLDivElement>(assumed);
  return (
    <div ref={ref}>
      <Drawing timeline={timeline} size="large" width={width} />
    </div>
  );
}

interface DrawingProps {
  readonly timeline: Timeline;
  readonly size: Size;
  readonly width: number;
}

function Drawing({ timeline, size, width }: DrawingProps) {
  const reader = useReader();
  const { from, to, now, rounds, thanks, wait } = timeline;
  const { height, lineY, above, below, dot } = forms[size];
  const promisedAt = wait?.promised === undefined ? undefined : instantAt(wait.promised, MIDDAY, reader.zone);
  const x = (instant: Instant) => Math.round(((Math.min(Math.max(instant, from), to) - from) / (to - from)) * width * 10) / 10;
  const marks = grouped(
    thanks.map(({ at, isSent }) => ({ at: x(at), isSent })),
    dot * 2 + 1,
    width,
  );
  const places = spread(
    marks,
    rounds.map(({ at }) => x(at)),
    width + dot,
  );
  const labels = size === 'row' ? [] : [...labelsAbove(timeline, x, width, above, reader), ...labelsBelow(timeline, x, width, size, below, reader)];
  const ys = labels.map(({ y }) => y);
  // Rows that nothing stands in take no room.
  const top = ys.length === 0 ? 0 : Math.min(lineY, ...ys) - 14;
  const bottom = ys.length === 0 ? height : Math.max(...ys) + 6;
  return (
    <svg viewBox={`0 ${top} ${width} ${bottom - top}`} width={width} height={bottom - top} aria-hidden="true">
      <path class="timeline-line" d={`M0 ${lineY}H${width}`} />
      {wait && (
        <>
          <rect
            class="timeline-wait"
            x={x(wait.from)}
            y={lineY - dot - 4}
            width={Math.max(x(wait.to) - x(wait.from), 2)}
            height={dot * 2 + 8}
            rx={4}
          />
          {promisedAt !== undefined && <path class="timeline-promised" d={`M${x(promisedAt)} ${lineY - dot - 4}v${dot * 2 + 8}`} />}
          <path class="timeline-end" d={`M${x(wait.to)} ${lineY - dot - 6}v${dot * 2 + 12}`} />
        </>
      )}
      <path class="timeline-now" d={`M${x(now)} ${lineY - dot - 6}v${dot * 2 + 12}`} />
      {rounds.map(({ at, isOver }) => (
        <circle key={at} class={isOver ? 'timeline-round over' : 'timeline-round'} cx={x(at)} cy={lineY} r={dot} />
      ))}
      {marks.map(({ isSent }, index) => (
        <Diamond key={index} x={places[index] ?? 0} y={lineY} isSent={isSent} radius={dot - 0.5} />
      ))}
      {size !== 'row' &&
        marks.map(({ count }, index) => (
          <text key={index} class="timeline-count" x={(places[index] ?? 0) + dot} y={lineY + 4}>
            {count > 1 && count}
          </text>
        ))}
      {labels.map(({ left, y, words }) => (
        <text key={`${left} ${y}`} x={left} y={y}>
          {words}
        </text>
      ))}
    </svg>
  );
}

const Diamond = ({ x, y, isSent, radius }: { readonly x: number; readonly y: number; readonly isSent: boolean; readonly radius: number }) => (
  <path
    class={isSent ? 'timeline-thanks sent' : 'timeline-thanks'}
    d={`M${x} ${y - radius}l${radius} ${radius}l${-radius} ${radius}l${-radius} ${-radius}z`}
  />
);

type ToX = (instant: Instant) => number;
type Words = readonly [at: Instant, words: string];

function labelsAbove({ rounds }: Timeline, x: ToX, width: number, ys: readonly number[], { locale, zone }: Reader): Label[] {
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: zone });
  return inRows(
    rounds.map(({ at, name }) => {
      const words = date.format(at);
      return placeLabel(x(at), name !== undefined && ys.length > 1 && name.length <= 30 ? `${name}, ${words}` : words, width);
    }),
    ys,
  );
}

function labelsBelow({ now, wait, next }: Timeline, x: ToX, width: number, size: Size, ys: readonly number[], { say, text, zone }: Reader): Label[] {
  const isNextNow = next !== undefined && next.at <= now;
  const nextWords = next && size === 'large' ? say(next.step.title) : undefined;
  const end = wait && { day: dayAt(wait.to, zone) };
  const askFrom: Words | undefined = wait &&
    end && [
      wait.to,
      wait.promised !== undefined && size === 'large'
        ? text('timelinePromised', { promised: { day: wait.promised }, day: end })
        : text('timelineAskFrom', { day: end }),
    ];
  const present: Words = [now, isNextNow && nextWords !== undefined ? text('timelineNowNext', { step: nextWords }) : text('timelineNow')];
  const ahead: Words | undefined = isNextNow || nextWords === undefined ? undefined : [next?.at ?? now, text('timelineNext', { step: nextWords })];
  // Where there is room for one alone it is the day from which one may ask.
  const words = size === 'large' ? [present, askFrom, ahead] : [askFrom, present];
  return inRows(
    words.filter((each) => each !== undefined).map(([at, label]) => placeLabel(x(at), label, width)),
    ys,
  );
}

/** What the marks mean, those that there are. */
function Legend({ timeline }: { readonly timeline: Timeline }) {
  const { text } = useReader();
  const { wait, thanks, rounds } = timeline;
  const shapes = [
    rounds.some(({ isOver }) => isOver) && { key: 'legendRoundOver', shape: <circle class="timeline-round over" cx="7" cy="7" r="5" /> },
    rounds.some(({ isOver }) => !isOver) && { key: 'legendRoundAhead', shape: <circle class="timeline-round" cx="7" cy="7" r="5" /> },
    thanks.some(({ isSent }) => isSent) && { key: 'legendThanked', shape: <Diamond x={7} y={7} isSent radius={5} /> },
    thanks.some(({ isSent }) => !isSent) && { key: 'legendToThank', shape: <Diamond x={7} y={7} isSent={false} radius={5} /> },
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

function Told({ timeline, situation }: { readonly timeline: Timeline; readonly situation: Situation }) {
  const { say, text, zone } = useReader();
  const { rounds, thanks, wait, next } = timeline;
  const at = (instant: Instant) => ({ instant, zone });
  return (
    <ul class="unseen">
      {rounds.map((round) => (
        <li key={round.at}>{text(round.isOver ? 'toldRoundOver' : 'toldRoundAhead', { start: at(round.at) })}</li>
      ))}
      {thanks.map(({ at: when, isSent, person: id }, index) => {
        const person = called(situation.people.find((each) => each.id === id));
        return (
          <li key={index}>
            {isSent ? text('toldThanked', { person, when: { day: dayAt(when, zone) } }) : text('toldThanks', { person, until: at(when) })}
          </li>
        );
      })}
      {wait?.promised !== undefined && <li>{text('toldPromised', { day: { day: wait.promised } })}</li>}
      {wait && (
        <li>
          {text('toldWait', { until: at(wait.to) })} {say(wait.why)}
        </li>
      )}
      {next && <li>{text('toldNext', { step: say(next.step.title), when: at(next.at) })}</li>}
    </ul>
  );
}
