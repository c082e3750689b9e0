import { dayAt } from '../calendar/time.ts';
import type { Facts } from '../facts/facts.ts';
import { isSameCompany, namesCompany } from '../people/company.ts';
import type { Profile } from '../people/profile.ts';
import { endingOf } from '../plan/ending.ts';
import { isSameWork } from '../plan/hired.ts';
import type { Situation } from '../plan/situation.ts';
import type { PlannedStep } from '../plan/step.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { recogniseProfile } from './profile.ts';

/** An application for which the person in front of the user may have been hired, and why it seems so. */
export interface MaybeHired {
  readonly situation: Situation;
  readonly reasons: readonly Sentence[];
}

/**
 * Where the person whose profile is open works now, the user was told no, and it is the time of a look at who was hired (C55). Nobody who is known from the
 * interviews there, or may be: they were there before.
 */
export function maybeHired(facts: Facts, profile: Profile, situations: readonly Situation[], steps: readonly PlannedStep[]): MaybeHired[] {
  if (profile.connection === 'self') return [];
  const looked = new Set(
    steps.filter(({ rule, state }) => rule === 'who-was-hired' && (state === 'open' || state === 'due')).map(({ application }) => application),
  );
  const waiting = situations.filter(({ application }) => looked.has(application.id));
  if (waiting.length === 0) return [];
  const known = new Set(recogniseProfile(facts, profile).map(({ person }) => person.application));
  return waiting.flatMap((situation) => {
    const works = worksThere(profile, situation);
    return works && !known.has(situation.application.id)
      ? [{ situation, reasons: [works, ...roleReasons(profile, situation), ...timeReasons(situation)] }]
      : [];
  });
}

function worksThere({ company, headline = '' }: Profile, { application }: Situation): Sentence | undefined {
  const wanted = application.company?.trim();
  if (!wanted) return undefined;
  if (company !== undefined) return isSameCompany(company, wanted) ? sentence('hiredWorksThere', { company }) : undefined;
  return namesCompany(headline, wanted) ? sentence('hiredSaysThere', { company: wanted }) : undefined;
}

function roleReasons({ position, headline }: Profile, { application: { role } }: Situation): Sentence[] {
  const title = position ?? headline;
  if (!role?.trim() || title === undefined) return [];
  if (isSameWork(title, role)) return [sentence('hiredSameWork', { title })];
  return position === undefined ? [] : [sentence('hiredOtherWork', { title, role })];
}

function timeReasons(situation: Situation): Sentence[] {
  const told = endingOf(situation)?.at;
  return told === undefined ? [] : [sentence('hiredTimeFits', { told: { day: dayAt(told, situation.zone) } })];
}
