import { dayAt } from '../../core/calendar/time.ts';
import { recordOf } from '../../core/facts/facts.ts';
import type { Person, Touch } from '../../core/facts/records.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import { Icon } from '../parts/icon.tsx';
import { nameOf } from '../parts/name-of.ts';
import { partWords } from '../parts/part-words.ts';
import { useReader } from '../parts/reader.ts';
import { goBack, hrefOf } from '../parts/route.ts';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';
import { removePerson } from './edits.ts';
import { PersonForm } from './person-form.tsx';
import { missingOf, missingWords } from './person-words.ts';

/** One person: what is known of them, what is missing, where they were met and what was written. */
export function PersonView({ afterview, id }: ViewProps) {
  const { text } = useReader();
  const person = recordOf(afterview.facts.value, 'person', id);
  const situation = person && afterview.situations.value.find(({ application }) => application.id === person.application);
  if (!person || !situation) return <View title={text('personGoneTitle')} lead={text('personGoneWords')} />;
  const missing = missingOf(person);
  const remove = async () => {
    if (await afterview.change((facts) => ok(removePerson(facts, person)))) goBack();
  };
  return (
    <View
      title={nameOf(person, text)}
      lead={
        <>
          {[person.part && text(partWords[person.part]), person.title].filter(Boolean).join(', ')}
          {(person.part ?? person.title) !== undefined && ' · '}
          <a href={hrefOf('application', person.application)}>{situation.application.company ?? text('someEmployer')}</a>
        </>
      }
    >
      {missing.length > 0 && (
        <p class="small asks">
          <Icon name="alert" />
          <span>
            {text('missingLong', { what: missing.map((field) => text(missingWords[field])).join(', ') })}{' '}
            {missing.includes('address') && text('missingAddressWhy')}
          </span>
        </p>
      )}
      <div class="columns">
        <div class="column">
          <PersonForm afterview={afterview} situation={situation} person={person} typedAs={`person:${id}`} />
        </div>
        <div class="column">
          <Met situation={situation} person={person} />
          <Contacts situation={situation} person={person} />
          <section>
            {person.profile !== undefined && (
              <p>
                <a href={person.profile} target="_blank" rel="noreferrer noopener">
                  {text('openProfile')} <Icon name="external" />
                </a>
              </p>
            )}
            <button type="button" class="plain flush" onClick={() => void remove()}>
              {text('removeThisPerson')}
            </button>
          </section>
        </div>
      </div>
    </View>
  );
}

interface OfPerson {
  readonly situation: Situation;
  readonly person: Person;
}

function Met({ situation, person }: OfPerson) {
  const { text } = useReader();
  const rounds = situation.interviews.filter(({ people }) => people?.includes(person.id));
  return (
    <section aria-labelledby="met">
      <h2 id="met">{text('headingMet')}</h2>
      {rounds.length === 0 && <p class="small muted">{text('metNowhere')}</p>}
      <ul class="facts">
        {rounds.map(({ id, start, zone = situation.zone, round, topics }) => (
          <li key={id}>
            {start === undefined ? text('timeOpen') : text('timeAt', { when: { instant: start, zone } })}
            {round !== undefined && <span class="muted"> · {round}</span>}
            {topics?.[person.id] !== undefined && <p class="small muted">{text('noteAbout', { topic: topics[person.id] ?? '' })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a contact was, where more can be said than who wrote. */
const touchWords: Readonly<Record<Touch['direction'], Readonly<Partial<Record<Touch['about'], string>>>>> = {
  out: { 'thank-you': 'touchThanked', status: 'touchAsked', connection: 'touchConnected' },
  in: { connection: 'touchAccepted' },
};
const touchWord = ({ direction, about }: Touch): string => touchWords[direction][about] ?? (direction === 'out' ? 'touchWrote' : 'touchAnswered');

function Contacts({ situation, person }: OfPerson) {
  const { text, zone } = useReader();
  const touches = situation.touches.filter((touch) => touch.person === person.id);
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">{text('headingContacts')}</h2>
      {touches.length === 0 && <p class="small muted">{text('noContacts')}</p>}
      <ul class="facts">
        {touches.map((touch) => (
          <li key={touch.id}>
            {text(touchWord(touch))} <span class="small muted">{text('touchWhen', { when: { day: dayAt(touch.at, zone) } })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
