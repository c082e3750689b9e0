import type { HiredComparison, HiredRow, Line } from '../../core/plan/hired.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';

const headings: Readonly<Record<HiredRow['about'], string>> = {
  place: 'hiredAboutPlace',
  years: 'hiredAboutYears',
  employers: 'hiredAboutEmployers',
  certificates: 'hiredAboutCertificates',
};

interface HiredSheetProps {
  readonly comparison: HiredComparison;
  /** Of the person on the profile. */
  readonly name: string;
  /** The user has noted something of their own way. */
  readonly isOwnNoted: boolean;
}

/** Two ways of working life, side by side, with what is not known said as such; and at its end one thing at most to take from it. */
export function HiredSheet({ comparison: { rows, takeAway }, name, isOwnNoted }: HiredSheetProps) {
  const { say, text } = useReader();
  return (
    <section class="hired-sheet" aria-labelledby="hired-sheet">
      <h2 id="hired-sheet">{text('hiredSheet', { name })}</h2>
      {rows.map((row) => (
        <div key={row.about} class="hired-row">
          <h3>{text(headings[row.about])}</h3>
          <dl>
            <Side label={text('hiredTheirs')} lines={row.theirs} />
            <Side label={text('hiredOwn')} lines={row.own} />
          </dl>
          {row.said.map((said) => (
            <p key={said.key}>{say(said)}</p>
          ))}
        </div>
      ))}
      {!isOwnNoted && (
        <p class="small">
          <a href={hrefOf('own-way')}>{text('hiredNoteOwn')}</a>
        </p>
      )}
      {takeAway && <p class="hired-take">{say(takeAway)}</p>}
      <p class="muted">{text('hiredEnd')}</p>
    </section>
  );
}

function Side({ label, lines }: { readonly label: string; readonly lines: readonly Line[] }) {
  const { say } = useReader();
  if (lines.length === 0) return null;
  // What is said below a list is none of its items.
  const isList = lines.some((line) => typeof line === 'string');
  return (
    <div>
      <dt class="small muted">{label}</dt>
      {lines.map((line, at) => (
        <dd key={at} class={isList && typeof line !== 'string' ? 'small muted' : undefined}>
          {typeof line === 'string' ? line : say(line)}
        </dd>
      ))}
    </div>
  );
}
