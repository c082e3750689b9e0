import type { Person } from '../../core/facts/records.ts';

const fields = ['name', 'address', 'part', 'title', 'profile'] as const;
export type Missing = (typeof fields)[number];

/** What is not known of a person and would help, the most useful first (C16): without an address no thank-you finds its way. */
export const missingOf = (person: Person): Missing[] => fields.filter((field) => !person[field]?.trim());

/** The key of the words for each, as they stand in a list. */
export const missingWords: Readonly<Record<Missing, string>> = {
  name: 'missingName',
  address: 'missingAddress',
  part: 'missingPart',
  title: 'missingTitle',
  profile: 'missingProfile',
};
