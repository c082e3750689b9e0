import { useWidth } from '../parts/use-width.ts';

/** A line of words, a drawing, and the numbers in words: read aloud the list says it all. */
export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly values: readonly number[];
  readonly says: string;
}

interface LearnBarsProps {
  readonly bars: readonly Bar[];
  /** The value that takes all the room. */
  readonly most: number;
  /** Each value is a dot on a line of its own length, where a row has several; else a row is a bar. */
  readonly areDots?: boolean;
}

/** Bars, or dots on lines, below one another. */
export function LearnBars({ bars, most, areDots = false }: LearnBarsProps) {
  return (
    <ul class="learn-bars">
      {bars.map(({ id, name, values, says }) => (
        <li key={id}>
          <span class="name">{name}</span>
          <BarDrawing shares={values.map((value) => (most === 0 ? 0 : value / most))} areDots={areDots} />
          <span class="numbers">{says}</span>
        </li>
      ))}
    </ul>
  );
}

const HEIGHT = 12;
const DOT = 4.5;

function BarDrawing({ shares, areDots }: { readonly shares: readonly number[]; readonly areDots: boolean }) {
  const [ref, width] = useWidth<HTMLSpanElement>(240);
  const longest = Math.max(0, ...shares);
  // A dot at either end stays within the drawing.
  const x = (share: number) => DOT + 0.5 + share * (width - 2 * DOT - 1);
  return (
    <span class="bar-drawing" ref={ref}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
        <path class="base" d={`M0.5 0V${HEIGHT}`} />
        {areDots ? (
          <>
            <path class="stem" d={`M0.5 ${HEIGHT / 2}H${x(longest)}`} />
            {shares.map((share, index) => (
              <circle key={index} class="part series-0" cx={x(share)} cy={HEIGHT / 2} r={DOT} />
            ))}
          </>
        ) : (
          longest > 0 && <rect class="part series-0" x={0.5} y={1} width={Math.max(longest * width - 1, 2)} height={HEIGHT - 2} rx={2} />
        )}
      </svg>
    </span>
  );
}
