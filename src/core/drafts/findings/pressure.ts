import { sentence } from '../../sentence.ts';
import { deadlineAhead } from '../status-pieces.ts';
import type { Check } from './finding.ts';
import { pressingIn } from './pressing-words.ts';

const reasons = { pushing: 'findingPressure', leverage: 'findingDeadline' } as const;

/**
 * Words that press. Leverage fails where it is a bluff; where it is true, the user says so first by noting the day, and until that day it is said plainly (C48).
 */
export const pressure: Check = (text, situation) => {
  const isTrue = deadlineAhead(situation) !== undefined;
  return pressingIn(text)
    .filter(({ how }) => how === 'pushing' || !isTrue)
    .map(({ how, words }) => ({ code: 'pressure', blocks: false, reason: sentence(reasons[how], { words }), words }));
};
