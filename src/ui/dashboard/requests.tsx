import { dayAt } from '../../core/calendar/time.ts';
import type { Request } from '../../core/facts/records.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { handIn } from '../parts/changes.ts';
import { Icon } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';
import { removeRequest, takeBackHandIn } from '../parts/request-changes.ts';
import { RequestForm } from './request-form.tsx';

interface RequestsProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
}

/** What they asked for and what the user promised, each with its day, ticked one by one (C37, C39). */
export function Requests({ afterview, situation }: RequestsProps) {
  const { text } = useReader();
  const asked = situation.requests.filter(({ promised }) => !promised);
  const promised = situation.requests.filter(({ promised: is }) => is);
  return (
    <section class="requests" aria-labelledby="requests">
      <h2 id="requests">{text('headingRequests')}</h2>
      {situation.requests.length === 0 && <p class="small muted">{text('noRequests')}</p>}
      {asked.length > 0 && <List title={text('requestsTitle')} requests={asked} afterview={afterview} situation={situation} />}
      {promised.length > 0 && <List title={text('promisesTitle')} requests={promised} afterview={afterview} situation={situation} />}
      <RequestForm afterview={afterview} situation={situation} />
    </section>
  );
}

interface ListProps extends RequestsProps {
  readonly title: string;
  readonly requests: readonly Request[];
}

function List({ afterview, situation, title, requests }: ListProps) {
  const { text, zone } = useReader();
  const inOrder = requests.toSorted((a, b) => Number(a.handedIn !== undefined) - Number(b.handedIn !== undefined) || (dueOf(a) < dueOf(b) ? -1 : 1));
  return (
    <>
      <h3 class="small">{title}</h3>
      <ul class="ticks">
        {inOrder.map(({ id, what, due, handedIn, person }) => {
          const name = situation.people.find((each) => each.id === person)?.name;
          const when =
            handedIn === undefined
              ? due !== undefined && text('requestBy', { when: { day: due } })
              : text('requestHandedIn', { when: { day: dayAt(handedIn, zone) } });
          return (
            <li key={id} class={handedIn === undefined ? '' : 'done'}>
              <p>
                <span class="what">{what}</span> <span class="small muted">{[name, when].filter(Boolean).join(' · ')}</span>
              </p>
              {handedIn === undefined ? (
                <button
                  type="button"
                  class="plain"
                  aria-label={text('handInWhat', { what })}
                  onClick={() => void afterview.change((_, now) => ok(handIn(id, now)))}
                >
                  {text('markDone')}
                </button>
              ) : (
                <button
                  type="button"
                  class="plain"
                  aria-label={text('notYetWhat', { what })}
                  onClick={() => void afterview.change(() => ok(takeBackHandIn(id)))}
                >
                  {text('notYet')}
                </button>
              )}
              <button
                type="button"
                class="plain bare"
                aria-label={text('removeWhat', { what })}
                onClick={() => void afterview.change(() => ok(removeRequest(id)))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** One without a day comes after those that have one. */
const dueOf = ({ due = '~', id }: Request): string => `${due} ${id}`;
