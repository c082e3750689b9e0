import type { Situation } from '../../core/plan/situation.ts';
import { Icon } from '../parts/icon.tsx';
import { nameOf } from '../parts/name-of.ts';
import { partWords } from '../parts/part-words.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { missingOf, missingWords } from './person-words.ts';

/** The people of an application, each with their part, their address, and what is not known of them yet (C16). */
export function PeopleOf({ situation }: { readonly situation: Situation }) {
  const { text } = useReader();
  const { application, people } = situation;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{text('placePeople')}</h2>
      {people.length === 0 && <p class="small muted">{text('nobodyYet')}</p>}
      <ul class="cards">
        {people.map((person) => {
          const missing = missingOf(person).filter((field) => field === 'name' || field === 'address');
          return (
            <li key={person.id}>
              <a data-row href={hrefOf('person', person.id)}>
                <span class="company">{nameOf(person, text)}</span>
                <span class="small muted">{[person.part && text(partWords[person.part]), person.title].filter(Boolean).join(' · ')}</span>
                {person.address !== undefined && person.name !== undefined && <span class="small muted">{person.address}</span>}
                {missing.length > 0 && (
                  <span class="small asks">
                    <Icon name="alert" /> {text('missingShort', { what: missing.map((field) => text(missingWords[field])).join(', ') })}
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
      <a class="add small no-print" href={hrefOf('add-person', application.id)}>
        <Icon name="add" /> {text('addPerson')}
      </a>
    </section>
  );
}
