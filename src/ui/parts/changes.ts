import type { Instant } from '../../core/calendar/time.ts';
import type { Change, Edit, SetEdit } from '../../core/facts/change.ts';
import type { Facts } from '../../core/facts/facts.ts';
import type { Application, Mark, Settings } from '../../core/facts/records.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { sentence } from '../../core/sentence.ts';

/** The changes that a click makes. */

/** The record of what the user decided about a step. */
export const markId = (step: PlannedStep): string => `mark:${step.id}`;

/** Notes that the user did a step, skips it, or wants to see it again at `until`. */
export const markStep = (step: PlannedStep, as: Mark['as'], at: Instant, until?: Instant): Change => ({
  edits: [{ kind: 'mark', id: markId(step), set: { step: step.id, as, at, until } }],
  said: sentence({ done: 'markedDone', skipped: 'markedSkipped', later: 'markedLater' }[as]),
});

/** Takes back what the user decided about a step: it is as if they had not looked at it yet. */
export const bringBack = (step: PlannedStep): Change => ({
  edits: [{ kind: 'mark', id: markId(step), remove: true }],
  said: sentence('broughtBack'),
});

/** Notes that the user sent what a step asks for (C25). `id` is new; `withNote` tells of a connection request whether it took one of the month's notes. */
export function markSent(step: PlannedStep, id: string, at: Instant, withNote?: boolean): Change {
  const { about, application, interview, person, reference } = step;
  if (about === undefined) return markStep(step, 'done', at);
  const touch: SetEdit<'touch'> = {
    kind: 'touch',
    id: `touch:${id}`,
    set: {
      application,
      ...(interview !== undefined && { interview }),
      ...(person !== undefined && { person }),
      ...(reference !== undefined && { reference }),
      at,
      direction: 'out',
      about,
      channel: about === 'connection' || about === 'good-word' ? 'linkedin' : (step.by ?? 'mail'),
      ...(withNote !== undefined && { withNote }),
    },
  };
  return { edits: [touch], said: sentence('markedSent') };
}

/** Notes that the user handed in what was asked for. */
export const handIn = (requestId: string, at: Instant): Change => ({
  edits: [{ kind: 'request', id: requestId, set: { handedIn: at } }],
  said: sentence('markedDone'),
});

export type Stage = NonNullable<Application['stage']>;

const saidOfStage: Readonly<Record<Stage, string>> = {
  active: 'stageActiveSaid',
  rejected: 'stageRejectedSaid',
  offered: 'stageOfferedSaid',
  accepted: 'stageAcceptedSaid',
  closed: 'applicationClosed',
};

/** Notes where an application stands, from now on: what the user knows they learned now, and the day of an earlier offer is not that of a new one. */
export const setStage = (id: string, stage: Stage, at: Instant): Change => ({
  edits: [
    {
      kind: 'application',
      id,
      set: { stage, stagedAt: at, learnedAt: undefined, ...(stage === 'offered' && { offerBy: undefined }) },
    },
  ],
  said: sentence(saidOfStage[stage]),
});

/** Closes an application without blame: nothing more is suggested for it. */
export const closeApplication = (id: string, at: Instant): Change => setStage(id, 'closed', at);

/** Removes an application with all that hangs on it. */
export function removeApplication(facts: Facts, id: string): Change {
  const edits: Edit[] = [...facts.values()]
    .filter(({ record, removed }) => !removed && (record.id === id || ('application' in record && record.application === id)))
    .map(({ record }) => ({ kind: record.kind, id: record.id, remove: true }));
  return { edits, said: sentence('applicationRemoved') };
}

/** Sets the user's own settings; `undefined` clears one. */
export function setSettings(set: Partial<Omit<Settings, 'kind' | 'id'>>): Change {
  return { edits: [{ kind: 'settings', id: 'settings', set }], said: sentence('settingsKept') };
}
