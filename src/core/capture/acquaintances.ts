import type { Day } from '../calendar/time.ts';
import type { Change } from '../facts/change.ts';
import { type Facts, recordsOf } from '../facts/facts.ts';
import type { Acquaintance, Application } from '../facts/records.ts';
import { findDates } from '../mail/dates/find-dates.ts';
import { languages } from '../mail/languages/index.ts';
import { tokensOf } from '../mail/tokens.ts';
import { companyFinder } from '../people/company.ts';
import type { Connection } from '../people/connections.ts';
import { isAlive } from '../plan/ending.ts';
import { sentence } from '../sentence.ts';

/** Of a large employer a list of everybody is no help, and a page of thousands none to look at. */
const MOST_SHOWN = 100;

/** Somebody the user knows where they apply. */
export interface Acquainted {
  readonly name: string;
  /** What the file calls the employer; absent of somebody who is kept and not in the file. */
  readonly company?: string;
  readonly position?: string;
  readonly profile?: string;
  readonly connectedOn?: Day;
  /** The record, once the user kept them. */
  readonly kept?: Acquaintance;
}

export interface Known {
  readonly application: Application;
  /** Those who are kept and not in the file, then those in it in its order, the latest connections first. */
  readonly people: readonly Acquainted[];
  /** How many more the file has. */
  readonly more: number;
}

/** Whom of their own connections the user knows at each employer where a process goes on (C33). Nothing is kept by it. */
export function knownIn(facts: Facts, connections: readonly Connection[]): Known[] {
  const applications = recordsOf(facts, 'application').filter((application) => isAlive(application) && application.company?.trim());
  const found = applications.map((): Connection[] => []);
  const find = companyFinder(applications.map(({ company = '' }) => company));
  /** Many connections have one employer. */
  const positions = new Map<string, readonly number[]>();
  for (const connection of connections) {
    if (connection.company === '') continue;
    const at = positions.get(connection.company) ?? find(connection.company);
    positions.set(connection.company, at);
    for (const index of at) found[index]?.push(connection);
  }
  const acquaintances = recordsOf(facts, 'acquaintance');
  return applications.map((application, index) => {
    const kept = new Map(acquaintances.filter((each) => each.application === application.id).map((each) => [personKey(each), each]));
    const there = found[index] ?? [];
    const inFile = new Set(there.map(personKey));
    const others = [...kept].filter(([key]) => !inFile.has(key)).map(([, each]): Acquainted => ({ ...shownOf(each), kept: each }));
    const people = there.filter((each, at) => at < MOST_SHOWN || kept.has(personKey(each)));
    return {
      application,
      people: [...others, ...people.map((each) => acquainted(each, kept.get(personKey(each))))],
      more: there.length - people.length,
    };
  });
}

const personKey = ({ name, profile }: { readonly name: string; readonly profile?: string | undefined }): string => profile ?? name;

const shownOf = ({ name, position, profile, connectedOn }: Acquaintance): Acquainted => ({
  name,
  ...(position !== undefined && { position }),
  ...(profile !== undefined && { profile }),
  ...(connectedOn !== undefined && { connectedOn }),
});

const acquainted = ({ connectedOn, ...connection }: Connection, kept: Acquaintance | undefined): Acquainted => ({
  ...connection,
  ...dayOf(connectedOn),
  ...(kept && { kept }),
});

/** Keeps one of them, and of the file nothing else. `id` is new and names nobody: it becomes part of the ids of steps. */
export const keepAcquaintance = (id: string, application: string, { name, position, profile, connectedOn }: Acquainted): Change => ({
  edits: [
    {
      kind: 'acquaintance',
      id,
      set: {
        application,
        name,
        ...(position !== undefined && { position }),
        ...(profile !== undefined && { profile }),
        ...(connectedOn !== undefined && { connectedOn }),
      },
    },
  ],
  said: sentence('networkKept', { name }),
});

export const removeAcquaintance = ({ id, name }: Acquaintance): Change => ({
  edits: [{ kind: 'acquaintance', id, remove: true }],
  said: sentence('networkRemoved', { name }),
});

/** "12 janv. 2024", "2024年1月12日"; nothing where the words can be two days, as 3/4/18 can. */
function dayOf(written: string | undefined): { readonly connectedOn?: Day } {
  if (written === undefined) return {};
  const tokens = tokensOf(written.slice(0, 40).replace(/(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/, '$1-$2-$3'));
  for (const { dates: language } of languages) {
    const [mention] = findDates(tokens, { zone: 'UTC', language });
    if (mention?.day !== undefined && mention.otherDay === undefined && mention.sure) return { connectedOn: mention.day };
  }
  return {};
}
