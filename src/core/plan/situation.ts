import type { Instant, Zone } from '../calendar/time.ts';
import { type Facts, recordsOf } from '../facts/facts.ts';
import type { Application, Interview, Mark, Person, Request, Review, Settings, Touch } from '../facts/records.ts';

/** What a rule may look at: one application with all that hangs on it. It knows no now, so a step's window depends on the facts alone. */
export interface Process {
  readonly application: Application;
  /** Not cancelled, by start; those without a start last. */
  readonly interviews: readonly Interview[];
  readonly people: readonly Person[];
  /** By instant. */
  readonly touches: readonly Touch[];
  /** What they asked for and what the user promised, by id. */
  readonly requests: readonly Request[];
  readonly reviews: readonly Review[];
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
  const interviews = byApplication(recordsOf(facts, 'interview').filter((interview) => !interview.cancelled));
  const people = byApplication(recordsOf(facts, 'person'));
  const touches = byApplication(recordsOf(facts, 'touch'));
  const requests = byApplication(recordsOf(facts, 'request'));
  const reviews = byApplication(recordsOf(facts, 'review'));
  const marks = new Map(recordsOf(facts, 'mark').map((mark) => [mark.step, mark]));
  const applications = [...recordsOf(facts, 'application'), ...unstated(facts)].sort(byId);
  const companies = [...new Set(applications.flatMap(({ company }) => company?.trim() || []))];
  return applications.map((application) => ({
    application,
    interviews: [...(interviews.get(application.id) ?? [])].sort((a, b) => byStart(a, b) || byId(a, b)),
    people: people.get(application.id) ?? [],
    touches: [...(touches.get(application.id) ?? [])].sort((a, b) => a.at - b.at || byId(a, b)),
    requests: requests.get(application.id) ?? [],
    reviews: reviews.get(application.id) ?? [],
    marks,
    settings,
    zone: settings.zone ?? machineZone,
    now,
    otherCompanies: companies.filter((company) => company !== application.company?.trim()),
  }));
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
