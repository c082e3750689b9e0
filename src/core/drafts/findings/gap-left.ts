import { sentence } from '../../sentence.ts';
import { bracketed } from '../gaps.ts';
import type { Check } from './finding.ts';

/** Whatever still stands in square brackets was meant to be filled in (C21). */
export const gapLeft: Check = (text) =>
  bracketed(text).map((words) => ({ code: 'gap-left', blocks: true, reason: sentence('findingGapLeft', { words }), words }));
