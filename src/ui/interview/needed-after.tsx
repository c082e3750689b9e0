import { useSignal } from '@preact/signals';
import type { Interview, Request } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';
import { addRequest, removeRequest } from '../parts/request-changes.ts';

/** What interviewers most often still need, by the last part of its request's id: the same pick is one request, wherever it was ticked. */
const picks = { references: 'needReferences', samples: 'needSamples', plan: 'needPlan' } as const;

/** "Does anybody need anything else from me?" (C11): each answer becomes something to hand in, first in the plan (C38). */
export function NeededAfter({ afterview, interview, requests }: NeededAfterProps) {
  const { text } = useReader();
  const typed = useSignal('');
  const ofRound = requests.filter((request) => request.interview === interview.id && request.promised !== true);
  const idOf = (pick: string) => `request:${interview.id}:${pick}`;
  const isPick = (id: string) => Object.keys(picks).some((pick) => idOf(pick) === id);
  const asked = (what: string) => ({ application: interview.application, interview: interview.id, what });
  const add = async () => {
    const what = typed.peek().trim();
    if (what === '') return;
    if (await afterview.change((_, now) => ok(addRequest(`request:${crypto.randomUUID()}`, asked(what), now)))) typed.value = '';
  };
  return (
    <fieldset class="needed wide">
      <legend>{text('closingNeeded')}</legend>
      <div class="picks">
        {Object.entries(picks).map(([pick, key]) => {
          const id = idOf(pick);
          const isAsked = ofRound.some((request) => request.id === id);
          return (
            <label class="check" key={pick}>
              <input
                type="checkbox"
                checked={isAsked}
                onChange={() => void afterview.change((_, now) => ok(isAsked ? removeRequest(id) : addRequest(id, asked(text(key)), now)))}
              />
              <span>{text(key)}</span>
            </label>
          );
        })}
      </div>
      {ofRound.some(({ id }) => !isPick(id)) && (
        <ul class="kept-rows">
          {ofRound
            .filter(({ id }) => !isPick(id))
            .map(({ id, what }) => (
              <li key={id}>
                <span>{what}</span>
                <button
                  type="button"
                  class="plain bare"
                  aria-label={text('removeNeeded', { what })}
                  onClick={() => void afterview.change(() => ok(removeRequest(id)))}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
        </ul>
      )}
      <Field label={text('needOther')} value={typed.value} onChange={(what) => (typed.value = what)} onDone={() => void add()} />
    </fieldset>
  );
}

interface NeededAfterProps {
  readonly afterview: Afterview;
  readonly interview: Interview;
  /** Of the application. */
  readonly requests: readonly Request[];
}
