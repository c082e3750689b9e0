import type { Finding } from '../../core/drafts/draft.ts';
import { gapsIn } from '../../core/drafts/gaps.ts';
import type { Letter } from './draft-letter.ts';
import { Icon } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';

interface DraftFindingsProps {
  readonly id: string;
  readonly letter: Letter;
  readonly findings: readonly Finding[];
  readonly select: (words: string) => void;
  /** After one is left: its button is gone. */
  readonly onLeft: () => void;
}

/** What to mend before the letter goes out, each with its reason: what is missing first. What the user leaves as it is, is not said again (C22). */
export function DraftFindings({ id, letter, findings, select, onLeft }: DraftFindingsProps) {
  const { say, text } = useReader();
  const gaps = gapsIn(`${letter.subject}\n${letter.body}`);
  // A gap of ours is named with what to write there.
  const isGap = ({ code, words }: Finding) => code === 'gap-left' && gaps.some(({ name }) => words === `[${name}]`);
  const said = findings.filter((finding) => !isGap(finding) && !letter.isLeft(finding));
  const leave = (finding: Finding) => {
    letter.leave(finding);
    onLeft();
  };
  const left = findings.filter((finding) => letter.isLeft(finding)).length;
  return (
    <>
      <ul id={id} class="findings">
        {gaps.map(({ name, hint }) => (
          <li key={name} class="blocks">
            <Icon name="alert" />
            <button type="button" class="words" onClick={() => select(`[${name}]`)}>
              {text('gapToFill', { gap: `[${name}]`, hint: say(hint) })}
            </button>
          </li>
        ))}
        {said.map((finding) => {
          const { code, blocks, reason, words } = finding;
          return (
            <li key={code + (words ?? '')} class={blocks ? 'blocks' : ''}>
              <Icon name={blocks ? 'alert' : 'quote'} />
              {words === undefined ? (
                <span class="words">{say(reason)}</span>
              ) : (
                <button type="button" class="words" onClick={() => select(words)}>
                  {say(reason)}
                </button>
              )}
              {!blocks && (
                <button
                  type="button"
                  class="plain small"
                  aria-label={text('leaveFindingNamed', { finding: say(reason) })}
                  onClick={() => leave(finding)}
                >
                  {text('leaveFinding')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <p class="small muted">
          {text('findingsLeft', { count: left })}{' '}
          <button type="button" class="words" onClick={letter.showLeft}>
            {text('showFindings')}
          </button>
        </p>
      )}
    </>
  );
}
