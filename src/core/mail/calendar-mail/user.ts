import type { CalendarEvent } from '../../calendar/ics/read-calendar.ts';
import { onlyOne } from '../../only-one.ts';
import type { Message } from '../message.ts';

/**
 * Who of them is the user: whom the mail was sent to; in a file alone, or where it was sent to several, the one with a private address, the one guest,
 * or the one from another house than the host's.
 */
export function userOf(
  { attendees, organizer }: CalendarEvent,
  { to }: Message,
): { readonly addresses: ReadonlySet<string>; readonly names: ReadonlySet<string> } {
  const sentTo = new Set(to.flatMap(({ address }) => address?.toLowerCase() ?? []));
  const people = new Map(
    [organizer, ...attendees].flatMap((person) => (person?.value.isPerson && person.value.address ? [[person.value.address, person]] : [])),
  );
  const among = [...people.values()].filter(({ value: { address = '' } }) => sentTo.size === 0 || sentTo.has(address));
  const guests = among.filter(({ value }) => value.address !== organizer?.value.address);
  const domain = (address = '') => address.slice(address.lastIndexOf('@'));
  const user =
    (sentTo.size > 0 ? onlyOne(among) : undefined) ??
    onlyOne(among.filter(({ value }) => FREE_MAIL.test(value.address ?? ''))) ??
    onlyOne(guests) ??
    onlyOne(guests.filter(({ value }) => domain(value.address) !== domain(organizer?.value.address)));
  const names = [user?.value.name, ...(to.length === 1 ? [to[0]?.name] : [])];
  return {
    addresses: new Set([...(sentTo.size === 1 ? sentTo : []), ...(user?.value.address ? [user.value.address] : [])]),
    names: new Set(names.flatMap((name) => name?.toLowerCase() ?? [])),
  };
}

const FREE_MAIL =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|zoho|yandex|mail|posteo|t-online|free|orange|laposte|libero|comcast|fastmail)\.[a-z.]{2,6}$/;
