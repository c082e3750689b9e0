import * as v from 'valibot';
import type { Change } from '../../core/facts/change.ts';
import { type Application, type Reference, schemas } from '../../core/facts/records.ts';
import { sentence } from '../../core/sentence.ts';
import { filled } from '../parts/filled.ts';
import { linkOf } from '../parts/person-typed.ts';

/** The changes of what a candidate hands over (C13): samples of work, and the people who speak for them. */

type Sample = NonNullable<Application['samples']>[number];
export const MOST_SAMPLES = 20;

/** A sample of work as it is typed; `link` may be empty. What is wrong with its link, as the key of a sentence; nothing where it can be kept. */
export const errorInSample = ({ link }: { readonly link: string }): string | undefined =>
  v.is(schemas.person.entries.profile, linkOf(link)) ? undefined : 'errorLink';

/** Adds a sample that `errorInSample` finds nothing in. */
export function addSample({ id, samples = [] }: Application, what: string, link: string): Change {
  const url = linkOf(link);
  const added: Sample = { what: what.trim(), ...(url !== undefined && { link: url }) };
  return { edits: [{ kind: 'application', id, set: { samples: [...samples, added] } }], said: sentence('sampleAdded') };
}

/** Takes the sample at this place of the list away. */
export function removeSample({ id, samples = [] }: Application, at: number): Change {
  const left = samples.filter((_, index) => index !== at);
  return { edits: [{ kind: 'application', id, set: { samples: left.length > 0 ? left : undefined } }], said: sentence('sampleRemoved') };
}

/** Somebody who speaks for the user, as a form holds them: what is not known is empty. */
export const referenceSchema = v.object({
  name: v.string(),
  title: v.string(),
  company: v.string(),
  relation: v.string(),
  address: v.string(),
  phone: v.string(),
});
export type ReferenceTyped = v.InferOutput<typeof referenceSchema>;

export const referenceTyped = (reference?: Reference): ReferenceTyped => ({
  name: reference?.name ?? '',
  title: reference?.title ?? '',
  company: reference?.company ?? '',
  relation: reference?.relation ?? '',
  address: reference?.address ?? '',
  phone: reference?.phone ?? '',
});

/** What is wrong with a field, as the key of the sentence that says how to mend it. */
export type ReferenceErrors = Readonly<Partial<Record<keyof ReferenceTyped, string>>>;

/** The fields of a reference that cannot be kept as they are typed; a name there has to be. */
export const errorsInReference = ({ name, address }: ReferenceTyped): ReferenceErrors => ({
  ...(name.trim() === '' && { name: 'errorNoName' }),
  ...(!v.is(schemas.reference.entries.address, filled(address)) && { address: 'errorAddress' }),
});

/** Keeps a reference without errors under its id, new or known. */
export function keepReference(id: string, { name, title, company, relation, address, phone }: ReferenceTyped): Change {
  return {
    edits: [
      {
        kind: 'reference',
        id,
        set: {
          name: name.trim(),
          title: filled(title),
          company: filled(company),
          relation: filled(relation),
          address: filled(address),
          phone: filled(phone),
        },
      },
    ],
    said: sentence('referenceKept'),
  };
}

export const removeReference = (id: string): Change => ({ edits: [{ kind: 'reference', id, remove: true }], said: sentence('referenceRemoved') });
