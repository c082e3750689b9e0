import { dayAt } from '../../core/calendar/time.ts';
import { askAgain } from '../../core/capture/dismiss.ts';
import { recordsOf } from '../../core/facts/facts.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';

/** The mails the user said are no interview, newest first, each to be asked about again (C4). */
export function DismissedMails({ afterview }: { readonly afterview: Afterview }) {
  const { text, zone } = useReader();
  const dismissals = recordsOf(afterview.facts.value, 'dismissal').toSorted((a, b) => b.at - a.at);
  if (dismissals.length === 0) return null;
  return (
    <div class="group">
      <h2>{text('settingsDismissed')}</h2>
      <details>
        <summary>{text('settingsDismissedCount', { count: dismissals.length })}</summary>
        <ul class="rows">
          {dismissals.map(({ id, at, subject = text('dismissedNoSubject') }) => (
            <li key={id} class="row">
              <p>
                {subject} <span class="small muted">{text('dismissedAt', { when: { day: dayAt(at, zone) } })}</span>
              </p>
              <button
                type="button"
                class="plain"
                aria-label={text('askAgainAbout', { subject })}
                onClick={() => void afterview.change(() => ok(askAgain(id)))}
              >
                {text('askAgain')}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
