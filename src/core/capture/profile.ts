import { type Instant, type Zone, dayAt } from '../calendar/time.ts';
import type { Change, Edit, SetEdit } from '../facts/change.ts';
import { type Facts, recordOf, recordsOf } from '../facts/facts.ts';
import type { Application, Person } from '../facts/records.ts';
import { type Verdict, matchProfile } from '../people/match.ts';
import { type Profile, plainSlug, profileParts, profileSlug, profileUrl } from '../people/profile.ts';
import { called } from '../plan/naming.ts';
import { roundOf } from '../plan/round.ts';
import { situationsOf } from '../plan/situation.ts';
import { type Sentence, sentence } from '../sentence.ts';

/** Somebody the user knows whom the profile in front of them may belong to (C29). */
export interface Recognised {
  readonly person: Person;
  readonly application: Application | undefined;
  readonly verdict: Exclude<Verdict, 'no'>;
  /** Best first. */
  readonly reasons: readonly Sentence[];
  /** The user has said so. */
  readonly isConfirmed: boolean;
}

const MOST_RECOGNISED = 4;

/**
 * Whom a profile belongs to, the likeliest first; nobody where no name fits. Whom the user has confirmed is the only answer, and where somebody is
 * sure nobody who is not is named beside them.
 */
export function recogniseProfile(facts: Facts, profile: Profile): readonly Recognised[] {
  const applications = new Map(recordsOf(facts, 'application').map((application) => [application.id, application]));
  const people = new Map(recordsOf(facts, 'person').map((person) => [person.id, person]));
  const candidates = [...people.values()].map((person) => ({ ...person, company: applications.get(person.application)?.company }));
  const found = matchProfile(profile, candidates).flatMap(({ id, verdict, reasons }): Recognised[] => {
    const person = people.get(id);
    if (!person || verdict === 'no') return [];
    return [{ person, application: applications.get(person.application), verdict, reasons, isConfirmed: isTheirs(person, profile) }];
  });
  const confirmed = found.filter(({ isConfirmed }) => isConfirmed);
  const sure = found.filter(({ verdict }) => verdict === 'same');
  return ([confirmed, sure].find((some) => some.length > 0) ?? found).slice(0, MOST_RECOGNISED);
}

/** "Dana Reyes, whom you met on Tuesday at Larkspur": by the latest round with them, or the next. */
function whoTheyAre(facts: Facts, { person, application }: Recognised, now: Instant, machineZone: Zone): Sentence {
  const situation = situationsOf(facts, now, machineZone).find((each) => each.application.id === person.application);
  const rounds = (situation?.interviews ?? []).flatMap((interview) =>
    situation && interview.people?.includes(person.id) ? (roundOf(situation, interview) ?? []) : [],
  );
  const round = rounds.findLast(({ start }) => start <= now) ?? rounds[0];
  const values = { person: called(person), company: application?.company?.trim() || sentence('planThisEmployer') };
  if (!situation || !round) return sentence('profileOf', values);
  return sentence(round.start <= now ? 'profileMet' : 'profileMeet', { ...values, day: { day: dayAt(round.start, situation.zone) } });
}

const seeming = { same: 'profileSeems', likely: 'profileSeems', ask: 'profileMayBe' } as const;

/** Whose profile it is, as surely as that is known: "This looks like Dana Reyes, whom you met on Tuesday at Larkspur." */
export const whoseItIs = (facts: Facts, recognised: Recognised, now: Instant, machineZone: Zone): Sentence =>
  sentence(recognised.isConfirmed ? 'profileIs' : seeming[recognised.verdict], { who: whoTheyAre(facts, recognised, now, machineZone) });

/** The user says that the profile is this person's (C29), and what it shows of the connection is noted with it (C31). */
export function confirmProfile(facts: Facts, id: string, profile: Profile, now: Instant): Change {
  const person = recordOf(facts, 'person', id);
  const notProfiles = person?.notProfiles?.filter((url) => !isOf(url, profile));
  const confirmed: SetEdit<'person'> = {
    kind: 'person',
    id,
    set: { profile: profileUrl(profile.slug), ...(notProfiles && { notProfiles: notProfiles.length > 0 ? notProfiles : undefined }) },
  };
  return {
    edits: [confirmed, ...(person ? connectionWith(facts, person, profile, now) : [])],
    said: sentence('profileConfirmed', { person: called(person) }),
  };
}

/** The user says that the profile is none of these people's. */
export function refuseProfile(facts: Facts, ids: readonly string[], profile: Profile): Change {
  const edits = ids.flatMap((id): Edit[] => {
    const person = recordOf(facts, 'person', id);
    const wasTheirs = person !== undefined && isTheirs(person, profile);
    // What was seen on it was another's.
    const seen = wasTheirs && recordOf(facts, 'touch', connectionId(person)) !== undefined;
    const others = (person?.notProfiles ?? []).filter((url) => !isOf(url, profile)).slice(-49);
    return [
      { kind: 'person', id, set: { notProfiles: [...others, profileUrl(profile.slug)], ...(wasTheirs && { profile: undefined }) } },
      ...(seen ? [{ kind: 'touch', id: connectionId(person), remove: true } as const] : []),
    ];
  });
  return { edits, said: sentence('profileRefused') };
}

/**
 * What the profile of somebody confirmed shows: that a request is under way, or was answered (C31). Nothing where it is noted, or another's profile.
 */
export function noteConnection(facts: Facts, profile: Profile, now: Instant): Change | undefined {
  const people = recordsOf(facts, 'person').filter((person) => isTheirs(person, profile));
  const edits = people.flatMap((person) => connectionWith(facts, person, profile, now));
  return edits.length > 0 ? { edits, said: sentence('profileConnectionNoted', { person: called(people[0]) }) } : undefined;
}

/** What the user's own profile shows to be in order (C32): it ticks, and never takes a tick away. */
export function noteReadiness(facts: Facts, { connection, ready = {} }: Profile): Change | undefined {
  if (connection !== 'self') return undefined;
  const known = recordOf(facts, 'settings', 'settings')?.profileReady ?? [];
  const seen = profileParts.filter((part) => ready[part] === true && !known.includes(part));
  if (seen.length === 0) return undefined;
  return { edits: [{ kind: 'settings', id: 'settings', set: { profileReady: [...known, ...seen] } }], said: sentence('profileReadinessNoted') };
}

function connectionWith(facts: Facts, person: Person, { connection }: Profile, now: Instant): SetEdit<'touch'>[] {
  if (connection !== 'pending' && connection !== 'connected') return [];
  if (recordsOf(facts, 'touch').some(({ about, person: id }) => about === 'connection' && id === person.id)) return [];
  return [
    {
      kind: 'touch',
      id: connectionId(person),
      set: { application: person.application, person: person.id, at: now, direction: 'out', about: 'connection', channel: 'linkedin' },
    },
  ];
}

/** Seen in two browsers of the user's, it is one contact. */
const connectionId = ({ id }: Person): string => `touch:connection:${id}`;

const isTheirs = (person: Person, profile: Profile): boolean => person.profile !== undefined && isOf(person.profile, profile);

const isOf = (url: string, { slug }: Profile): boolean => profileSlug(url) === plainSlug(slug);
