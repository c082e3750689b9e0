import { dayAt } from '../../core/calendar/time.ts';
import { recordsOf } from '../../core/facts/facts.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { handIn } from '../parts/changes.ts';
import { useReader } from '../parts/reader.ts';

/** What an employer asked the user for, with its day, and whether it was handed in. */
export function Requests({ afterview, application }: { readonly afterview: Afterview; readonly application: string }) {
  const { text, zone } = useReader();
  const requests = recordsOf(afterview.facts.value, 'request').filter((request) => request.application === application);
  if (requests.length === 0) return null;
  return (
    <div class="requests">
      <h3>{text('requestsTitle')}</h3>
      <ul class="rows">
        {requests.map(({ id, what, due, handedIn }) => (
          <li key={id} class="row">
            <p>
              {what}{' '}
              <span class="small muted">
                {handedIn !== undefined
                  ? text('requestHandedIn', { when: { day: dayAt(handedIn, zone) } })
                  : due !== undefined && text('requestBy', { when: { day: due } })}
              </span>
            </p>
            {handedIn === undefined && (
              <button
                type="button"
                class="plain"
                aria-label={text('handInWhat', { what })}
                onClick={() => void afterview.change((_, now) => ok(handIn(id, now)))}
              >
                {text('markDone')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
