import { useSignal } from '@preact/signals';
import type { Application } from '../../core/facts/records.ts';
import { CLOSING_SECONDS, CLOSING_WORDS, WORDS_A_MINUTE, spoken } from '../../core/plan/spoken.ts';
import { ok } from '../../core/result.ts';
import { answerApplication, withPoint } from './answer-changes.ts';
import type { Afterview } from '../parts/afterview.ts';
import { ClosingTimer } from './closing-timer.tsx';
import { KeptField } from '../parts/kept-field.tsx';
import { useReader } from '../parts/reader.ts';

const POINTS = [0, 1, 2];

/** Three points to end on (C12): how long they take to say, whether that is too long, and a timer to practise with. */
export function ClosingStatement({ afterview, application }: { readonly afterview: Afterview; readonly application: Application }) {
  const { text, locale } = useReader();
  const points = application.closingPoints ?? [];
  /** As they stand in the fields. */
  const typing = useSignal<readonly string[]>(points);
  const { words, seconds, tooMany } = spoken(typing.value, locale);
  return (
    <section class="closing" aria-labelledby="closing">
      <h2 id="closing">{text('closingTitle')}</h2>
      <div class="on-screen">
        <div class="form">
          {POINTS.map((at) => (
            <KeptField
              key={at}
              wide
              lines={2}
              maxLength={1000}
              label={text('closingPoint', { count: at + 1 })}
              hint={at === 0 && words === 0 ? text('closingHint') : undefined}
              typedAs={`closing-${at + 1}:${application.id}`}
              kept={points[at] ?? ''}
              onKeep={(point) =>
                afterview.change((facts) => {
                  const entry = facts.get(application.id);
                  const kept = entry?.record.kind === 'application' && !entry.removed ? entry.record.closingPoints : points;
                  return ok(answerApplication(application, { closingPoints: withPoint(kept, at, point) }));
                })
              }
              onTyping={(point) => (typing.value = POINTS.map((index) => (index === at ? point : (typing.peek()[index] ?? ''))))}
            />
          ))}
        </div>
        <p class={tooMany > 0 ? 'small attention' : 'small muted'}>
          {words > 0 && text('closingLength', { words: text('closingWords', { count: words }), count: seconds, pace: WORDS_A_MINUTE })}{' '}
          {tooMany > 0 && text('closingTooLong', { count: tooMany, seconds: CLOSING_SECONDS, most: CLOSING_WORDS })}
        </p>
        <ClosingTimer />
      </div>
      <ol class="on-paper points">
        {POINTS.map((at) => (
          <li key={at}>{points[at] ?? ''}</li>
        ))}
      </ol>
    </section>
  );
}
