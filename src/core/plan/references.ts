import { type Clock, type Instant, type Zone, addMonths, dayAt, instantAt } from '../calendar/time.ts';
import type { Reference, Touch } from '../facts/records.ts';
import { sentence } from '../sentence.ts';
import type { Process } from './situation.ts';
import type { RuleStep } from './step.ts';
import { sentSince } from './sent-since.ts';

/** How long a yes holds before one asks again (C34). */
export const CONFIRMED_FOR_MONTHS = 6;
/** When a step that comes with a day and not with an hour begins. */
const MORNING: Clock = '09:00';

export interface ReferenceTimes {
  /** From then on their yes is too old to rely on; 0 where they never gave one. */
  readonly confirmAgainAt: Instant;
  /** The last contact with them that is known. */
  readonly lastContact?: Instant;
  /** When the user wants to be in touch again, where they said how often; 0 where no contact is known (C36). */
  readonly writeAt?: Instant;
}

/** When a reference is to be asked again and written to, by the user's clock. `touches` may be those of anybody. */
export function referenceTimes({ id, confirmedAt, everyMonths, writtenAt }: Reference, touches: readonly Touch[], zone: Zone): ReferenceTimes {
  const contacts = [confirmedAt, writtenAt, ...touches.filter(({ reference }) => reference === id).map(({ at }) => at)].filter(
    (at) => at !== undefined,
  );
  const lastContact = contacts.length > 0 ? Math.max(...contacts) : undefined;
  return {
    confirmAgainAt: monthsAfter(confirmedAt, CONFIRMED_FOR_MONTHS, zone),
    ...(lastContact !== undefined && { lastContact }),
    ...(everyMonths !== undefined && { writeAt: monthsAfter(lastContact, everyMonths, zone) }),
  };
}

function monthsAfter(instant: Instant | undefined, months: number, zone: Zone): Instant {
  return instant === undefined ? 0 : Math.max(instant, instantAt(addMonths(dayAt(instant, zone), months), MORNING, zone));
}

type AboutReference = 'reference' | 'reference-check' | 'keep-in-touch';

/** Whether a reference stands on the list that an employer gets: as long as they are not left out of it. */
export const isListed = ({ application }: Pick<Process, 'application'>, { id }: Reference): boolean => !application.referencesLeftOut?.includes(id);

/** What every message to a reference has in common. That about one employer is one thing, that about the search is another: neither ticks the other. */
export const writesTo = ({ id }: Reference, about: AboutReference): Pick<RuleStep, 'reference' | 'does' | 'about'> => ({
  reference: id,
  does: 'write',
  about,
});

/** The first message to a reference since an instant, about one employer if not said otherwise. */
export const writtenSince = (
  touches: readonly Touch[],
  { id }: Reference,
  since: Instant,
  about: readonly AboutReference[] = ['reference'],
): Instant | undefined => {
  const theirs = touches.filter(({ reference }) => reference === id);
  const sent = about.flatMap((each) => sentSince(theirs, each, since) ?? []);
  return sent.length > 0 ? Math.min(...sent) : undefined;
};

/** What a reference is called in a sentence. */
export const referenceCalled = ({ name }: Reference) => name.trim() || sentence('planReference');
