import { useReader } from '../parts/reader.ts';
import { useWidth } from '../parts/use-width.ts';

/** A column over time: its parts from the bottom up, each drawn in the manner of its series. */
export interface Column {
  /** Below it, as short as can be; the table names it in full. */
  readonly label: string;
  readonly name: string;
  readonly values: readonly number[];
  /** More may come: it is drawn paler. */
  readonly isUnfinished?: boolean;
}

interface LearnColumnsProps {
  /** What a column is: the head of the table's first column. */
  readonly of: string;
  /** The names of the series. With more than one they have a legend. */
  readonly series: readonly string[];
  readonly columns: readonly Column[];
}

const HEIGHT = 128;
const TOP = 20;
const FOOT = 24;
const WIDEST = 40;
/** What a number and a label need to be read. */
const LEAST_HEIGHT = 16;
const LEAST_ROOM = 52;

/** Columns side by side, the latest at the right; the same numbers as a table below. */
export function LearnColumns({ of, series, columns }: LearnColumnsProps) {
  const { text } = useReader();
  const [ref, width] = useWidth<HTMLDivElement>(600);
  const totals = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const highest = Math.max(1, ...totals);
  const room = width / columns.length;
  const size = Math.min(WIDEST, room * 0.7);
  // Labels keep clear of one another; the latest has one.
  const every = Math.ceil(LEAST_ROOM / room);
  const base = TOP + HEIGHT;
  return (
    <figure class="learn-columns">
      {series.length > 1 && (
        <ul class="series small" aria-hidden="true">
          {series.map((name, index) => (
            <li key={name}>
              <svg width="14" height="14" aria-hidden="true">
                <Part x={1} y={1} width={12} height={12} series={index} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <div ref={ref}>
        <svg viewBox={`0 0 ${width} ${base + FOOT}`} width={width} height={base + FOOT} aria-hidden="true">
          <defs>
            <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path class="hatch" d="M0 0V6" />
            </pattern>
          </defs>
          {columns.map(({ label, values, isUnfinished = false }, index) => {
            const middle = room * (index + 0.5);
            const total = totals[index] ?? 0;
            let y = base;
            return (
              <g key={index}>
                {values.map((value, at) => {
                  const height = (value / highest) * HEIGHT;
                  y -= height;
                  if (value === 0) return null;
                  const hasNumber = series.length > 1 && height >= LEAST_HEIGHT && size >= LEAST_HEIGHT;
                  return (
                    <g key={at}>
                      <Part x={middle - size / 2} y={y + 1} width={size} height={Math.max(height - 2, 1)} series={isUnfinished ? 1 : at} />
                      {hasNumber && (
                        <text class={`part-number series-${at}`} x={middle} y={y + height / 2 + 4.5}>
                          {value}
                        </text>
                      )}
                    </g>
                  );
                })}
                {series.length === 1 && (
                  <text class="total" x={middle} y={y - 6}>
                    {total}
                  </text>
                )}
                {(columns.length - 1 - index) % every === 0 && (
                  <text class="column-label" x={Math.min(Math.max(middle, 22), width - 22)} y={base + 18}>
                    {label}
                  </text>
                )}
              </g>
            );
          })}
          <path class="base" d={`M0 ${base + 0.5}H${width}`} />
        </svg>
      </div>
      <details>
        <summary class="small">{text('learnTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{of}</th>
              {series.map((name) => (
                <th key={name} scope="col" class="numbers">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, values }, index) => (
              <tr key={index}>
                <th scope="row">{name}</th>
                {values.map((value, at) => (
                  <td key={at} class="numbers">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

interface PartProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly series: number;
}

/** Full, pale or hatched: told apart without colour too. */
const Part = ({ series, ...box }: PartProps) => (
  <>
    <rect {...box} rx={2} class={`part series-${series}`} />
    {series === 2 && <rect {...box} rx={2} fill="url(#hatch)" />}
  </>
);
