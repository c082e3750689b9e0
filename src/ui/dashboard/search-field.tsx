import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';
import { go, route } from '../parts/route.ts';
import { type Group, type Hit, type Marked, entriesOf, groups, search } from './search.ts';

/** Of one group so many are shown; who types on finds the others. */
const MOST_OF_GROUP = 6;

const names: Readonly<Record<Group, string>> = {
  application: 'placeApplications',
  person: 'placePeople',
  request: 'searchRequests',
  note: 'searchNotes',
};

/** Finds while it is typed: arrow keys choose, Enter opens, Escape leaves. */
export function SearchField({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const query = useSignal('');
  const isOpen = useSignal(false);
  const chosen = useSignal(0);
  const entries = useComputed(() => entriesOf(afterview.facts.value, text('someEmployer')));
  const hits = useComputed(() => (query.value.trim() === '' ? [] : search(entries.value, query.value)));
  const shown = groups.flatMap((group) => hits.value.filter(({ entry }) => entry.group === group).slice(0, MOST_OF_GROUP));
  const isShown = isOpen.value && query.value.trim() !== '';
  const optionId = (at: number) => `${id}-${at}`;

  const close = () => (isOpen.value = false);
  useEffect(() => {
    close();
  }, [route.value]);
  const open = ({ entry }: Hit) => {
    query.value = '';
    close();
    // The next key is for the place that opens.
    box.current?.querySelector('input')?.blur();
    go(...entry.place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      isOpen.value = true;
      chosen.value = (chosen.value + step + shown.length) % shown.length;
      document.getElementById(optionId(chosen.value))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      const hit = shown[chosen.value];
      if (isShown && hit) open(hit);
    } else if (event.key === 'Escape') {
      if (isShown) event.preventDefault();
      if (!isShown) query.value = '';
      close();
    }
  };
  return (
    <div
      class="search"
      role="search"
      ref={box}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget))) close();
      }}
    >
      <input
        type="text"
        role="combobox"
        aria-label={text('searchLabel')}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && shown.length > 0 ? optionId(chosen.value) : undefined}
        placeholder={text('searchHint')}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={query.value}
        onFocus={() => (isOpen.value = true)}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          chosen.value = 0;
          isOpen.value = true;
        }}
        onKeyDown={onKeyDown}
      />
      <div class="search-results" id={`${id}-list`} role="listbox" aria-label={text('searchLabel')} hidden={!isShown || shown.length === 0}>
        {groups.map((group) => {
          const ofGroup = shown.filter(({ entry }) => entry.group === group);
          const all = hits.value.filter(({ entry }) => entry.group === group).length;
          if (ofGroup.length === 0) return null;
          return (
            <div key={group} role="group" aria-label={text(names[group])}>
              <p class="small muted" aria-hidden="true">
                {text(names[group])}
                {all > ofGroup.length && <span class="numbers"> · {text('searchOf', { shown: ofGroup.length, all })}</span>}
              </p>
              {ofGroup.map((hit) => {
                const at = shown.indexOf(hit);
                return (
                  <div
                    key={at}
                    id={optionId(at)}
                    role="option"
                    aria-selected={at === chosen.value}
                    class={at === chosen.value ? 'chosen' : ''}
                    // The field keeps the focus, so that the click is not lost with the list.
                    onMouseDown={(event) => event.preventDefault()}
                    onMouseMove={() => (chosen.value = at)}
                    onClick={() => open(hit)}
                  >
                    <Pieces marked={hit.title} />
                    {hit.detail.length > 0 && (
                      <span class="small muted">
                        <Pieces marked={hit.detail} />
                      </span>
                    )}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
      {isShown && shown.length === 0 && <p class="search-results nothing">{text('searchNothing')}</p>}
      <p class="unseen" role="status">
        {isShown && text('searchFound', { count: hits.value.length })}
      </p>
    </div>
  );
}

const Pieces = ({ marked }: { readonly marked: Marked }) => (
  <span>{marked.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}</span>
);
