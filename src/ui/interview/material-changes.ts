import * as v from 'valibot';
import type { Change } from '../../core/facts/change.ts';
import { type Application, schemas } from '../../core/facts/records.ts';
import { sentence } from '../../core/sentence.ts';
import { linkOf } from '../parts/person-typed.ts';

/** The changes of what a candidate hands over (C13): samples of work. */

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
