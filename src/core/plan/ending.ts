import type { Instant } from '../calendar/time.ts';
import type { Application, Touch } from '../facts/records.ts';

const ended: readonly Application['stage'][] = ['rejected', 'accepted', 'closed'];

/** Whether a process goes on: they have not said no, and the user neither accepted their offer nor closed it. */
export const isAlive = ({ stage }: Application): boolean => !ended.includes(stage);

/** An application that has come to its present stage, and when. */
export interface Ending {
  readonly application: Application;
  readonly at: Instant;
  /** When the user learned of it, never before it was said. */
  readonly learnedAt: Instant;
}

interface Told {
  readonly application: Application;
  /** By instant. */
  readonly touches: readonly Touch[];
}

/**
 * When they said no, made an offer, or the user accepted or closed it: the noted instant, else that of their latest mail, which is then taken for the one that said so.
 * None while nothing is decided, or where neither is known.
 */
export function endingOf({ application, touches }: Told): Ending | undefined {
  if (application.stage === undefined || application.stage === 'active') return undefined;
  const at = application.stagedAt ?? touches.findLast(({ direction, reference }) => direction === 'in' && reference === undefined)?.at;
  return at === undefined ? undefined : { application, at, learnedAt: Math.max(at, application.learnedAt ?? at) };
}
