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
  const met = situations.filter(({ interviews }) => interviews.length > 0);
  const of = met.length;
  if (of < LEAST) return { rows: [], says: sentence('learnStagesFew', { count: LEAST - of }) };
  const rows = stages.map((stage): StageRow => ({ stage, count: met.filter((situation) => cameTo(stage, situation)).length, of }));
  const [, second = { count: 0 }, , offer = { count: 0 }] = rows;
  const values = { of, second: second.count, offer: offer.count };
  return { rows, says: sentence(second.count + offer.count === 0 ? 'learnStagesFirst' : 'learnStages', values) };
}

/** An offer after one round is an offer, and no second round: what came is counted, and nothing that was passed over. */
function cameTo(stage: StageRow['stage'], { application, touches, interviews }: Situation): boolean {
  switch (stage) {
    // A round whose time is not named yet is agreed all the same.
    case 'first':
      return interviews.length > 0;
    case 'second':
      return interviews.length > 1;
    case 'third':
      return interviews.length > 2;
    case 'offer':
      return (
        application.stage === 'offered' ||
        application.stage === 'accepted' ||
        touches.some(({ about, direction }) => about === 'offer' && direction === 'in')
      );
    case 'accepted':
      return application.stage === 'accepted';
  }
}
