import type { Person } from '../../core/facts/records.ts';

/** What a person goes by in a list or above a page: their name, else their address, else "this person". */
export const nameOf = ({ name, address }: Pick<Person, 'name' | 'address'>, text: (key: string) => string): string =>
  name ?? address ?? text('somebody');
