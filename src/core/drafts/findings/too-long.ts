import { sentence } from '../../sentence.ts';
import { NOTE_LENGTH } from '../connection-request.ts';
import { type Check, wordsOf } from './finding.ts';

const MOST_WORDS = 150;

/** A mail of this kind is read on a telephone between two meetings: 150 words at most (C22). A LinkedIn note has 200 characters (C30). */
export const tooLong: Check = (text, _, { about }) => {
  if (about === 'connection') {
    const count = [...text].length;
    return count > NOTE_LENGTH ? [{ code: 'too-long', blocks: false, reason: sentence('findingNoteTooLong', { count, most: NOTE_LENGTH }) }] : [];
  }
  const count = wordsOf(text).length;
  return count > MOST_WORDS ? [{ code: 'too-long', blocks: false, reason: sentence('findingTooLong', { count, most: MOST_WORDS }) }] : [];
};
