import { sentence } from '../../sentence.ts';
import type { Situation } from '../situation.ts';
import { LEAST, type Learned } from './learned.ts';

const stages = ['first', 'second', 'third', 'offer', 'accepted'] as const;

/** How many applications came at least this far. */
export interface StageRow {
  readonly stage: (typeof stages)[number];
  readonly count: number;
  /** Of how many applications with an interview. */
  readonly of: number;
}

/** How far the applications came that came to an interview. */
export function learnStages(situations: readonly Situation[]): Learned<StageRow> {
  const reached = situations.filter(({ interviews }) => interviews.length > 0).map(stageOf);
  const of = reached.length;
  if (of < LEAST) return { rows: [], says: sentence('learnStagesFew', { count: LEAST - of }) };
  const rows = stages.map((stage, index): StageRow => ({ stage, count: reached.filter((each) => each >= index).length, of }));
  const [, second = { count: 0 }, , offer = { count: 0 }] = rows;
  const values = { of, second: second.count, offer: offer.count };
  return { rows, says: sentence(second.count + offer.count === 0 ? 'learnStagesFirst' : 'learnStages', values) };
}

/** The furthest stage, as its place in the list. An offer after one talk came as far as any. */
function stageOf({ application, touches, interviews }: Situation): number {
  if (application.stage === 'accepted') return stages.indexOf('accepted');
  if (application.stage === 'offered' || touches.some(({ about, direction }) => about === 'offer' && direction === 'in'))
    return stages.indexOf('offer');
  // A round whose time is not named yet is agreed all the same.
  return Math.min(interviews.length, 3) - 1;
}
