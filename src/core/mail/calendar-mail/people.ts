import { isSharedByEvents } from '../mailboxes.ts';
import type { CalendarEvent, EventPerson, Stated } from '../../calendar/ics/read-calendar.ts';
import { parseName } from '../../people/names.ts';
import type { Message } from '../message.ts';
import type { Fact, PersonRead } from '../reading.ts';
import { evidenceOf } from './stated.ts';
import { userOf } from './user.ts';

const MOST_PEOPLE = 12;

/**
 * Whom the event brings together, the user left out and those who declined; then whom the mail names besides. Who invites is a coordinator where
 * others are met as well.
 */
export function peopleOf(event: CalendarEvent, named: readonly Fact<PersonRead>[], message: Message): Fact<PersonRead>[] {
  const user = userOf(event, message);
  const isUser = ({ name, address }: { readonly name?: string | undefined; readonly address?: string | undefined }) =>
    (address !== undefined && user.addresses.has(address.toLowerCase())) || (name !== undefined && user.names.has(name.toLowerCase()));
  const { organizer } = event;
  const isOrganizer = ({ value }: Stated<EventPerson>) => value.address !== undefined && value.address === organizer?.value.address;
  const guests = event.attendees.filter(
    (guest) => guest.value.isPerson && guest.value.answer !== 'declined' && !isUser(guest.value) && !isOrganizer(guest),
  );
  const hasOthers = guests.length > 0;
  const found = [
    ...guests.flatMap((guest) => personFact(guest, 'interviewer')),
    ...(organizer && !isUser(organizer.value) ? personFact(organizer, hasOthers ? 'coordinator' : 'interviewer') : []),
  ];
  const people: Fact<PersonRead>[] = [];
  for (const fact of [...found, ...named]) {
    if (isUser(fact.value)) continue;
    const same = people.findIndex(({ value }) => isSamePerson(value, fact.value));
    const known = people[same];
    if (!known) {
      if (!isHalfNamed(fact)) people.push(fact);
    } else {
      // Words that say whom one meets know it better than who sent the event.
      const isMet = fact.value.part === 'interviewer';
      people[same] = { ...known, value: { ...fact.value, ...known.value, ...(isMet && { part: 'interviewer' as const }) } };
    }
  }
  return people.slice(0, MOST_PEOPLE);
}

function personFact(person: Stated<EventPerson>, part: PersonRead['part']): Fact<PersonRead>[] {
  const { name, address } = person.value;
  const parsed = name === undefined ? undefined : parseName(name)?.full;
  // A box such as "Acme Recruiting" is nobody to thank.
  if (parsed === undefined && (address === undefined || name !== undefined || isBox(address))) return [];
  return [
    { value: { ...(parsed !== undefined && { name: parsed }), ...(address !== undefined && { address }), part }, evidence: evidenceOf(person) },
  ];
}

/** An event lists its guests: a half name in its words is somebody greeted, or nobody. */
function isHalfNamed({ value: { name, address }, evidence }: Fact<PersonRead>): boolean {
  const parsed = name === undefined ? undefined : parseName(name);
  return evidence.where === 'calendar' && address === undefined && (parsed?.given === undefined || parsed.family === undefined);
}

const isBox = (address: string): boolean => isSharedByEvents(address) || address.endsWith('.calendar.google.com');

const isSamePerson = (a: PersonRead, b: PersonRead): boolean =>
  (a.address !== undefined && a.address === b.address?.toLowerCase()) || (a.name !== undefined && a.name.toLowerCase() === b.name?.toLowerCase());
