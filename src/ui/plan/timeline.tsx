import { type Instant, dayAt, instantAt } from '../../core/calendar/time.ts';
import { called } from '../../core/plan/naming.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { type Label, grouped, inRows, placeLabel, spread } from './timeline-layout.ts';
import { type Reader, useReader } from '../parts/reader.ts';
import { Legend, MarkShape, marksOf, markWords } from './timeline-marks.tsx';
import { MIDDAY, type Timeline, timelineOf } from './timeline-of.ts';
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
 * The picture of an application: rounds as dots, each thank-you and how it came out as marks of their own, the wait as a shaded stretch with the promised day at its
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
  const { from, to, now, rounds, wait } = timeline;
  const { height, lineY, above, below, dot } = forms[size];
  const promisedAt = wait?.promised === undefined ? undefined : instantAt(wait.promised, MIDDAY, reader.zone);
  const x = (instant: Instant) => Math.round(((Math.min(Math.max(instant, from), to) - from) / (to - from)) * width * 10) / 10;
  const marks = grouped(
    marksOf(timeline).map(({ at, kind }) => ({ at: x(at), kind })),
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
      {marks.map(({ kind }, index) => (
        <MarkShape key={index} kind={kind} x={places[index] ?? 0} y={lineY} radius={dot - 0.5} />
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

type ToX = (instant: Instant) => number;
type Words = readonly [at: Instant, words: string];

/** How it came out tells more than the day of a round, where there is no room for both. */
function labelsAbove({ rounds, turns }: Timeline, x: ToX, width: number, ys: readonly number[], { locale, text, zone }: Reader): Label[] {
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: zone });
  const labels = [
    ...turns.map(({ at, kind }) => ({ at, name: text(markWords(kind)) })),
    ...rounds.map(({ at, name }) => ({ at, name: name !== undefined && ys.length > 1 && name.length <= 30 ? name : undefined })),
  ];
  return inRows(
    labels.map(({ at, name }) => placeLabel(x(at), name === undefined ? date.format(at) : `${name}, ${date.format(at)}`, width)),
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

function Told({ timeline, situation }: { readonly timeline: Timeline; readonly situation: Situation }) {
  const { say, text, zone } = useReader();
  const { rounds, thanks, turns, wait, next } = timeline;
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
      {turns.map(({ at: when, kind }) => (
        <li key={kind}>{text(toldTurns[kind], { when: { day: dayAt(when, zone) } })}</li>
      ))}
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

const toldTurns = { no: 'toldNo', offer: 'toldOffer', accepted: 'toldAccepted', firstDay: 'toldFirstDay' } as const;
