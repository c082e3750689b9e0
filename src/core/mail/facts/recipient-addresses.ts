import { onlyOne } from '../../only-one.ts';
import { slugOf } from '../../people/names.ts';
import type { Message } from '../message.ts';
import type { Fact, PersonRead } from '../reading.ts';

/** The people with the addresses under which the mail went to them as well: "you will meet Mei Tanaka", with Mei Tanaka in copy. Only the whole name counts. */
export function withRecipientAddresses(people: readonly Fact<PersonRead>[], { to, cc }: Message): readonly Fact<PersonRead>[] {
  const recipients = [...to, ...cc];
  const addressOf = (name: string): string | undefined => {
    const addresses = recipients.filter((recipient) => recipient.name !== undefined && slugOf(recipient.name) === slugOf(name));
    return onlyOne([...new Set(addresses.flatMap(({ address }) => address ?? []))]);
  };
  return people.map((fact) => {
    const { name, address } = fact.value;
    const found = address === undefined && name?.includes(' ') ? addressOf(name) : undefined;
    return found === undefined ? fact : { ...fact, value: { ...fact.value, address: found } };
  });
}
