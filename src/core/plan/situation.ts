import { DAY_MS, type Instant, type Zone } from '../calendar/time.ts';
import { type Facts, recordsOf } from '../facts/facts.ts';
import type { Acquaintance, Application, Feedback, Interview, Mark, Person, Reference, Request, Review, Settings, Touch } from '../facts/records.ts';
import { type Ending, endingOf, isAlive } from './ending.ts';

/** What a rule may look at: one application with all that hangs on it. It knows no now, so a step's window depends on the facts alone. */
export interface Process {
  readonly application: Application;
  /** Not cancelled, by start; those without a start last. */
  readonly interviews: readonly Interview[];
  /** Called off, in the same order. */
  readonly cancelled: readonly Interview[];
  readonly people: readonly Person[];
  /** By instant. */
  readonly touches: readonly Touch[];
  /** What they asked for and what the user promised, by id. */
  readonly requests: readonly Request[];
  readonly reviews: readonly Review[];
  /** What they said of the user, by instant. */
  readonly feedback: readonly Feedback[];
  /** Those who speak for the user, with whichever employer, and every contact with them, by instant (C34). */
  readonly references: readonly Reference[];
  readonly referenceTouches: readonly Touch[];
  /** Whom the user knows there (C33), by id. */
  readonly acquaintances: readonly Acquaintance[];
  /** Of all applications the one at which the steps of the whole search stand: the first that is alive, else the first. */
  readonly isLead: boolean;
  /** Every application, this one with it, in the order of their ids: for what concerns them all. */
  readonly search: readonly Process[];
  /** Another application of the same search, whose offer the user accepted. */
  readonly acceptedElsewhere?: Ending;
  /** What the user decided about steps, by step id. */
  readonly marks: ReadonlyMap<string, Mark>;
  readonly settings: Settings;
  /** The user's zone. */
  readonly zone: Zone;
}

/** What a draft may look at. */
export interface Situation extends Process {
  readonly now: Instant;
  /** The companies of the user's other applications: a name that must not slip into this one's mails. */
  readonly otherCompanies: readonly string[];
}

/** One situation per application, in the order of their ids. `machineZone` serves where the settings name no zone. */
export function situationsOf(facts: Facts, now: Instant, machineZone: Zone): Situation[] {
  const settings: Settings = recordsOf(facts, 'settings')[0] ?? { kind: 'settings', id: 'settings' };
  const allInterviews = recordsOf(facts, 'interview').sort((a, b) => byStart(a, b) || byId(a, b));
  const interviews = byApplication(allInterviews.filter(({ cancelled: isCancelled }) => !isCancelled));
  const cancelled = byApplication(allInterviews.filter(({ cancelled: isCancelled }) => isCancelled));
  const people = byApplication(recordsOf(facts, 'person'));
  const allTouches = recordsOf(facts, 'touch').sort(byInstant);
  const touches = byApplication(allTouches);
  const requests = byApplication(recordsOf(facts, 'request'));
  const reviews = byApplication(recordsOf(facts, 'review'));
  const marks = new Map(recordsOf(facts, 'mark').map((mark) => [mark.step, mark]));
  const applications = [...recordsOf(facts, 'application'), ...unstated(facts)].sort(byId);
  const feedback = byApplication(recordsOf(facts, 'feedback').sort(byInstant));
  const acquaintances = byApplication(recordsOf(facts, 'acquaintance'));
  const references = recordsOf(facts, 'reference');
  const referenceTouches = allTouches.filter(({ reference }) => reference !== undefined);
  const lead = applications.find(isAlive) ?? applications[0];
  const accepted = applications
    .filter(({ stage }) => stage === 'accepted')
    .flatMap((application) => endingOf({ application, touches: touches.get(application.id) ?? [] }) ?? [])
    .sort((a, b) => b.at - a.at || byId(a.application, b.application));
  const companies = [...new Set(applications.flatMap(({ company }) => company?.trim() || []))];
  const search: Situation[] = [];
  search.push(
    ...applications.map((application): Situation => ({
      application,
      interviews: interviews.get(application.id) ?? [],
      cancelled: cancelled.get(application.id) ?? [],
      people: people.get(application.id) ?? [],
      touches: touches.get(application.id) ?? [],
      requests: requests.get(application.id) ?? [],
      reviews: reviews.get(application.id) ?? [],
      feedback: feedback.get(application.id) ?? [],
      references,
      referenceTouches,
      acquaintances: acquaintances.get(application.id) ?? [],
      isLead: application === lead,
      search,
      ...elsewhere(accepted, {
        application,
        interviews: interviews.get(application.id) ?? [],
        touches: touches.get(application.id) ?? [],
      }),
      marks,
      settings,
      zone: settings.zone ?? machineZone,
      now,
      otherCompanies: companies.filter((company) => company !== application.company?.trim()),
    })),
  );
  return search;
}

/** What begins this long after the user took a job belongs to another search. */
const ANOTHER_SEARCH_AFTER_MS = 30 * DAY_MS;

/** The latest acceptance elsewhere in the same search. */
function elsewhere(accepted: readonly Ending[], { application, interviews, touches }: Pick<Process, 'application' | 'interviews' | 'touches'>) {
  const known = [...interviews.map(({ start = 0 }) => start), ...touches.map(({ at }) => at)];
  const began = known.length === 0 ? 0 : Math.min(...known);
  const other = accepted.find((each) => each.application.id !== application.id && began < each.at + ANOTHER_SEARCH_AFTER_MS);
  return other ? { acceptedElsewhere: other } : {};
}

/** The applications of which nothing is known but their interviews: a backup may be as small as that. A removed one is known, and gone. */
function unstated(facts: Facts): Application[] {
  const ids = recordsOf(facts, 'interview').map(({ application }) => application);
  return [...new Set(ids)].filter((id) => !facts.has(id)).map((id) => ({ kind: 'application', id }));
}

/** Infinity less Infinity is no number, hence the comparison. */
function byStart({ start: a = Infinity }: Interview, { start: b = Infinity }: Interview): number {
  return a === b ? 0 : a - b;
}

const byInstant = (a: { readonly at: Instant; readonly id: string }, b: { readonly at: Instant; readonly id: string }): number =>
  a.at - b.at || byId(a, b);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

function byApplication<R extends { readonly application: string }>(records: readonly R[]): Map<string, R[]> {
  const grouped = new Map<string, R[]>();
  for (const record of records) {
    const group = grouped.get(record.application);
    if (group) group.push(record);
    else grouped.set(record.application, [record]);
  }
  return grouped;
}
