import { useSignal } from '@preact/signals';
import type { Afterview } from '../parts/afterview.ts';
import { Mark } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';
import { route } from '../parts/route.ts';
import { ViewAt } from '../view-at.tsx';
import { Applications } from './applications.tsx';
import { KeyList } from './key-list.tsx';
import { useKeys } from './keys.ts';
import { hrefOfPlace, ownViews, places } from './places.ts';
import { SearchField } from './search-field.tsx';

/** The frame of the full page: where one can go, the search, and below them the view that the address names. */
export function Shell({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  const isListOpen = useSignal(false);
  const openList = () => (isListOpen.value = true);
  useKeys(afterview, openList);
  const [here = ''] = route.value;
  return (
    <>
      <header class="page-head">
        <a class="home" href="#">
          <Mark />
          <span>Afterview</span>
        </a>
        <nav aria-label={text('placesLabel')}>
          {places.map(({ place, name, holds }) => (
            <a
              key={place}
              href={hrefOfPlace(place)}
              class={(holds as readonly string[]).includes(here) ? 'within' : ''}
              aria-current={here === place ? 'page' : undefined}
            >
              {text(name)}
            </a>
          ))}
        </nav>
        <SearchField afterview={afterview} />
        <button type="button" class="plain key-help" aria-label={text('keysTitle')} onClick={openList}>
          ?
        </button>
      </header>
      <main>
        <ViewAt afterview={afterview} views={ownViews} home={<Applications afterview={afterview} />} />
      </main>
      <KeyList isOpen={isListOpen.value} onClose={() => (isListOpen.value = false)} />
    </>
  );
}
