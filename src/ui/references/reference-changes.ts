import * as v from 'valibot';
import { type Day, type Instant, type Zone, dayAt, isDay } from '../../core/calendar/time.ts';
import type { Change, SetEdit } from '../../core/facts/change.ts';
import { type Application, type Reference, schemas } from '../../core/facts/records.ts';
import { sentence } from '../../core/sentence.ts';
import { filled } from '../parts/filled.ts';
import { onDay } from '../parts/on-day.ts';

/** The changes of the book of references (C34–C36). */

/** Somebody who speaks for the user, as a form holds them: what is not known is empty. */
export const referenceSchema = v.object({
  name: v.string(),
  title: v.string(),
  company: v.string(),
  relation: v.string(),
  address: v.string(),
  phone: v.string(),
  /** The days on which they last said yes and the user was last in touch, and how often they want to be. */
  confirmedOn: v.string(),
  writtenOn: v.string(),
  everyMonths: v.string(),
});
export type ReferenceTyped = v.InferOutput<typeof referenceSchema>;

export const referenceTyped = (zone: Zone, reference?: Reference): ReferenceTyped => ({
  name: reference?.name ?? '',
  title: reference?.title ?? '',
  company: reference?.company ?? '',
  relation: reference?.relation ?? '',
  address: reference?.address ?? '',
  phone: reference?.phone ?? '',
  confirmedOn: dayOf(reference?.confirmedAt, zone),
  writtenOn: dayOf(reference?.writtenAt, zone),
  everyMonths: reference?.everyMonths?.toString() ?? '',
});

const dayOf = (instant: Instant | undefined, zone: Zone): string => (instant === undefined ? '' : dayAt(instant, zone));

/** What is wrong with a field, as the key of the sentence that says how to mend it. */
export type ReferenceErrors = Readonly<Partial<Record<keyof ReferenceTyped, string>>>;

/** The fields of a reference that cannot be kept as they are typed; a name there has to be, and nobody said yes tomorrow. */
export const errorsInReference = ({ name, address, confirmedOn, writtenOn }: ReferenceTyped, today: Day): ReferenceErrors => ({
  ...(name.trim() === '' && { name: 'errorNoName' }),
  ...(!v.is(schemas.reference.entries.address, filled(address)) && { address: 'errorAddress' }),
  ...(confirmedOn > today && { confirmedOn: 'errorDayAhead' }),
  ...(writtenOn > today && { writtenOn: 'errorDayAhead' }),
});

/** Keeps a reference without errors under its id, new or known; `before` is what was kept. */
export function keepReference(id: string, typed: ReferenceTyped, before: Reference | undefined, now: Instant, zone: Zone): Change {
  const { name, title, company, relation, address, phone, confirmedOn, writtenOn, everyMonths } = typed;
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
          confirmedAt: isDay(confirmedOn) ? onDay(confirmedOn, before?.confirmedAt, now, zone) : undefined,
          writtenAt: isDay(writtenOn) ? onDay(writtenOn, before?.writtenAt, now, zone) : undefined,
          everyMonths: everyMonths === '' ? undefined : Number(everyMonths),
        },
      },
    ],
    said: sentence('referenceKept'),
  };
}

export const removeReference = (id: string): Change => ({ edits: [{ kind: 'reference', id, remove: true }], said: sentence('referenceRemoved') });

/** They said that they are glad to speak for the user (C34). */
export const confirmReference = ({ id, name }: Reference, at: Instant): Change => ({
  edits: [{ kind: 'reference', id, set: { confirmedAt: at } }],
  said: sentence('referenceConfirmed', { name }),
});

/** The user was in touch with them, in whatever way (C36). */
export const meetReference = ({ id, name }: Reference, at: Instant): Change => ({
  edits: [{ kind: 'reference', id, set: { writtenAt: at } }],
  said: sentence('referenceMet', { name }),
});

/** When the list of references went to an employer (C35); undefined where it did not after all. */
export function giveList(id: string, at: Instant | undefined): Change {
  const edit: SetEdit<'application'> = { kind: 'application', id, set: { referencesGivenAt: at } };
  return { edits: [edit], said: sentence(at === undefined ? 'listTakenBack' : 'listGivenSaid') };
}

/** What the references of an application are told of the call (C35). */
export const tellOfCall = (id: string, set: SetEdit<'application'>['set']): Change => ({
  edits: [{ kind: 'application', id, set }],
  said: sentence('callKept'),
});

/** Puts a reference on the list for an employer, or leaves them out of it. */
export function leaveOut({ id, referencesLeftOut = [] }: Application, reference: Reference, isLeftOut: boolean): Change {
  const others = referencesLeftOut.filter((each) => each !== reference.id);
  const left = isLeftOut ? [...others, reference.id] : others;
  return {
    edits: [{ kind: 'application', id, set: { referencesLeftOut: left.length > 0 ? left : undefined } }],
    said: sentence(isLeftOut ? 'leftOutSaid' : 'putOnSaid', { name: reference.name }),
  };
}
