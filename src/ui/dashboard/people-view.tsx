import { useSignal } from '@preact/signals';
import { recordsOf } from '../../core/facts/facts.ts';
import type { Person } from '../../core/facts/records.ts';
import { Field } from '../parts/field.tsx';
import { nameOf } from '../parts/name-of.ts';
import { partWords } from '../parts/part-words.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import type { ViewProps } from '../parts/view-props.ts';
import { fold } from './fold.ts';
import { PlaceHeading } from './place-heading.tsx';

/** Everybody the user met or is to meet, over all applications, to look up and to filter by typing. */
export function PeopleView({ afterview }: ViewProps) {
  const { text, locale } = useReader();
  const query = useSignal('');
  const facts = afterview.facts.value;
  const companies = new Map(recordsOf(facts, 'application').map(({ id, company }) => [id, company]));
  const companyOf = ({ application }: Person) => companies.get(application) ?? text('someEmployer');
  const all = recordsOf(facts, 'person').map((person) => ({
    person,
    name: nameOf(person, text),
    company: companyOf(person),
  }));
  const words = fold(query.value).split(/\s+/).filter(Boolean);
  const found = all
    .filter(({ person, name, company }) => {
      const searched = fold([name, company, person.title, person.address].join(' '));
      return words.every((word) => searched.includes(word));
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale) || a.company.localeCompare(b.company, locale));
  return (
    <>
      <PlaceHeading title={text('placePeople')} />
      <p>
        <a href={hrefOf('network')}>{text('networkTitle')}</a>
      </p>
      {all.length === 0 ? (
        <p class="muted">{text('nobodyAtAll')}</p>
      ) : (
        <>
          <div class="filter">
            <Field label={text('filterPeople')} value={query.value} onChange={(value) => (query.value = value)} />
            <p class="small muted" role="status">
              {text('peopleCount', { count: found.length })}
            </p>
          </div>
          <ul class="people-list">
            {found.map(({ person, name, company }) => (
              <li key={person.id}>
                <a data-row href={hrefOf('person', person.id)}>
                  <span class="company">{name}</span>
                  <span class="small muted">{[person.part && text(partWords[person.part]), person.title].filter(Boolean).join(' · ')}</span>
                  <span>{company}</span>
                  <span class="small muted address">{person.name === undefined ? '' : person.address}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
