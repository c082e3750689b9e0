import * as v from 'valibot';
import type { SetEdit } from '../../core/facts/change.ts';
import { type Person, schemas } from '../../core/facts/records.ts';
import { filled } from './filled.ts';

/** A person as a form holds it: what is not known is empty. */
export const personTypedSchema = v.object({
  name: v.string(),
  title: v.string(),
  part: v.picklist(['', 'interviewer', 'coordinator', 'recruiter', 'hiring manager']),
  address: v.string(),
  phone: v.string(),
  profile: v.string(),
});
export type PersonTyped = v.InferOutput<typeof personTypedSchema>;

/** The form of a person as they are known; empty without one. */
export const personTyped = (person?: Person): PersonTyped => ({
  name: person?.name ?? '',
  title: person?.title ?? '',
  part: person?.part ?? '',
  address: person?.address ?? '',
  phone: person?.phone ?? '',
  profile: person?.profile ?? '',
});

/** What is wrong with a field, as the key of the sentence that says how to mend it. */
export type PersonErrors = Readonly<Partial<Record<keyof PersonTyped, string>>>;

/** The fields of a person that cannot be kept as they are typed; empty where all can. */
export function errorsInPerson({ address, profile }: PersonTyped): PersonErrors {
  const { entries } = schemas.person;
  return {
    ...(!v.is(entries.address, filled(address)) && { address: 'errorAddress' }),
    ...(!v.is(entries.profile, linkOf(profile)) && { profile: 'errorLink' }),
  };
}

/** What keeps a typed person; an emptied field is cleared. Only of one without errors, see `errorsInPerson`. */
export const personSet = ({ name, title, part, address, phone, profile }: PersonTyped): SetEdit<'person'>['set'] => ({
  name: filled(name),
  title: filled(title),
  part: part || undefined,
  address: filled(address),
  phone: filled(phone),
  profile: linkOf(profile),
});

/** A link as people type it, with or without `https://`; undefined where nothing is typed. */
export function linkOf(typed: string): string | undefined {
  const link = typed.trim();
  if (link === '') return undefined;
  return /^[a-z][a-z\d+.-]*:/i.test(link) ? link : `https://${link}`;
}
