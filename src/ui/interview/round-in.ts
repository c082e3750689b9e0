import type { Interview } from '../../core/facts/records.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { Afterview } from '../parts/afterview.ts';

/** A round that is not cancelled, and the situation it stands in; nothing where it is gone. */
export function roundIn(afterview: Afterview, id: string): { readonly situation: Situation; readonly interview: Interview } | undefined {
  for (const situation of afterview.situations.value) {
    const interview = situation.interviews.find((each) => each.id === id);
    if (interview) return { situation, interview };
  }
  return undefined;
}
