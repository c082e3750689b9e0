import * as v from 'valibot';
import type { Instant } from '../../core/calendar/time.ts';
import type { Change } from '../../core/facts/change.ts';
import { type Application, schemas } from '../../core/facts/records.ts';
import { type Profile, profileUrl } from '../../core/people/profile.ts';
import { sentence } from '../../core/sentence.ts';
import { filled } from '../parts/filled.ts';
import { linkOf } from '../parts/person-typed.ts';

/** Who was hired, as the form holds it: what is not known is empty. */
export const hiredSchema = v.object({ name: v.string(), profile: v.string(), said: v.string() });
export type HiredTyped = v.InferOutput<typeof hiredSchema>;

export const hiredTyped = ({ hired }: Application): HiredTyped => ({
  name: hired?.name ?? '',
  profile: hired?.profile ?? '',
  said: hired?.said ?? '',
});

/** The form with name and address of the profile in front of the user; what they take from it stays. */
export const withProfile = (typed: HiredTyped, { name, slug }: Profile): HiredTyped => ({ ...typed, name, profile: profileUrl(slug) });

/** What of it cannot be kept, as keys of the sentences that say how to mend it: a name or a link is needed, and a link has to be one. */
export function errorsInHired({ name, profile }: HiredTyped): Readonly<Partial<Record<'name' | 'profile', string>>> {
  const link = linkOf(profile);
  return {
    ...(filled(name) === undefined && link === undefined && { name: 'hiredErrorName' }),
    ...(!v.is(schemas.person.entries.profile, link) && { profile: 'errorLink' }),
  };
}

/** Notes who was hired, by name and address alone, and what the user takes from it (C55): nothing else of a profile is kept. */
export const keepHired = ({ id }: Application, typed: HiredTyped, at: Instant): Change => ({
  edits: [{ kind: 'application', id, set: { hired: { name: filled(typed.name), profile: linkOf(typed.profile), said: filled(typed.said), at } } }],
  said: sentence('hiredKept'),
});

/** The user leaves the question alone: no further look is suggested. What they take from it all the same is kept. */
export const leaveHired = ({ id }: Application, { said }: HiredTyped, at: Instant): Change => ({
  edits: [{ kind: 'application', id, set: { hired: { said: filled(said), isLeft: true, at } } }],
  said: sentence('hiredLeft'),
});
