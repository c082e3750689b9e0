import { sentence } from '../../sentence.ts';
import { charactersOf, noteLengthOf } from '../connection-request.ts';
import { type Check, wordsOf } from './finding.ts';

const MOST_WORDS = 150;
const MOST_ON_CARD = 80;

/** A mail of this kind is read on a telephone between two meetings: 150 words at most (C22). A card has less room, and LinkedIn counts characters (C27, C30). */
export const tooLong: Check = (text, situation, { about, rule }) => {
  if (about === 'connection') {
    const [count, most] = [charactersOf(text), noteLengthOf(situation)];
    return count > most ? [{ code: 'too-long', blocks: false, reason: sentence('findingNoteTooLong', { count, most }) }] : [];
  }
  const count = wordsOf(text).length;
  if (rule === 'handwritten-note') {
    return count > MOST_ON_CARD ? [{ code: 'too-long', blocks: false, reason: sentence('findingCardTooLong', { count, most: MOST_ON_CARD }) }] : [];
  }
  return count > MOST_WORDS ? [{ code: 'too-long', blocks: false, reason: sentence('findingTooLong', { count, most: MOST_WORDS }) }] : [];
};
