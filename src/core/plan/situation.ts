import type { Instant, Zone } from '../calendar/time.ts';
import { type Facts, recordsOf } from '../facts/facts.ts';
import type { Application, Interview, Person, Request, Settings, Touch } from '../facts/records.ts';

/** What a rule or a draft may look at: one application with all that hangs on it. */
export interface Situation {
  readonly application: Application;
  /** Not cancelled, by start; those without a start last. */
  readonly interviews: readonly Interview[];
  readonly people: readonly Person[];
  readonly touches: readonly Touch[];
  readonly requests: readonly Request[];
  readonly settings: Settings;
  /** The user's zone. */
  readonly zone: Zone;
  readonly now: Instant;
}

/** One situation per application, in the order of their ids. `machineZone` serves where the settings name no zone. */
export function situationsOf(facts: Facts, now: Instant, machineZone: Zone): Situation[] {
  const settings: Settings = recordsOf(facts, 'settings')[0] ?? { kind: 'settings', id: 'settings' };
  const interviews = byApplication(recordsOf(facts, 'interview').filter((interview) => !interview.cancelled));
  const people = byApplication(recordsOf(facts, 'person'));
  const touches = byApplication(recordsOf(facts, 'touch'));
  const requests = byApplication(recordsOf(facts, 'request'));
  return recordsOf(facts, 'application').map((application) => ({
    application,
    interviews: [...(interviews.get(application.id) ?? [])].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || (a.id < b.id ? -1 : 1)),
    people: people.get(application.id) ?? [],
    touches: [...(touches.get(application.id) ?? [])].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    requests: requests.get(application.id) ?? [],
    settings,
    zone: settings.zone ?? machineZone,
    now,
  }));
}

function byApplication<R extends { readonly application: string }>(records: readonly R[]): Map<string, R[]> {
  const grouped = new Map<string, R[]>();
  for (const record of records) {
    const group = grouped.get(record.application);
    if (group) group.push(record);
    else grouped.set(record.application, [record]);
  }
  return grouped;
}
