import { parseBackup } from '../../../src/core/facts/backup.ts';
import type { Facts } from '../../../src/core/facts/facts.ts';
import { type Plan, plan } from '../../../src/core/plan/plan.ts';
import type { PlannedStep } from '../../../src/core/plan/step.ts';

/** A record as a backup holds it. */
export type Raw = Readonly<Record<string, unknown>> & { readonly kind: string; readonly id: string };

export const NEW_YORK = 'America/New_York';
export const BERLIN = 'Europe/Berlin';

/** Facts from records as a backup holds them, checked the same way; an instant may leave out its seconds. */
export function factsOf(...records: readonly Raw[]): Facts {
  const text = JSON.stringify({ afterview: 'backup', version: 1, records });
  const backup = parseBackup(text.replaceAll(/(T\d\d:\d\d)Z"/g, '$1:00Z"'), 0);
  if (!backup.ok) throw new Error(`${backup.code} ${backup.detail}`);
  return backup.value;
}

export const application = (fields: object = {}): Raw => ({
  kind: 'application',
  id: 'a',
  company: 'Lindqvist Optics',
  role: 'Data analyst',
  ...fields,
});
/** One hour with Dana and nobody else, if not said otherwise. */
export const interview = (start: string | undefined, fields: object = {}): Raw => ({
  kind: 'interview',
  id: 'i',
  application: 'a',
  ...(start === undefined ? {} : { start }),
  durationMinutes: 60,
  zone: BERLIN,
  people: ['dana'],
  ...fields,
});
export const person = (id: string, fields: object = {}): Raw => ({ kind: 'person', id, application: 'a', ...fields });
export const dana = person('dana', { name: 'Dana Reyes', address: 'dana@lindqvist.example', part: 'interviewer' });
export const touch = (at: string, about: string, fields: object = {}): Raw => ({
  kind: 'touch',
  id: `touch:${at}`,
  application: 'a',
  at,
  direction: 'out',
  about,
  channel: 'mail',
  ...fields,
});
export const mark = (step: string, as: string, at: string, fields: object = {}): Raw => ({
  kind: 'mark',
  id: `mark:${step}`,
  step,
  as,
  at,
  ...fields,
});

/** The plan of some records at an ISO instant, for a user in Berlin. */
export const planAt = (now: string, ...records: readonly Raw[]): Plan => plan(factsOf(...records), Date.parse(now), BERLIN);

/** The one step with this id. */
export function stepAt(id: string, now: string, ...records: readonly Raw[]): PlannedStep {
  const step = planAt(now, ...records).steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

export const idsOf = ({ steps }: Plan, rule?: string): string[] =>
  steps.filter((step) => rule === undefined || step.rule === rule).map(({ id }) => id);

/** The window of a step as ISO instants. */
export const windowOf = ({ opensAt, suggestedAt, dueAt, closesAt }: PlannedStep) => ({
  opens: iso(opensAt),
  suggested: iso(suggestedAt),
  due: iso(dueAt),
  closes: iso(closesAt),
});
const iso = (instant: number | undefined) => (instant === undefined ? undefined : new Date(instant).toISOString().replace(':00.000Z', 'Z'));
