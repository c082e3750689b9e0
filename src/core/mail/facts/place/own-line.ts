import { type TextPart, evidenceIn } from '../../mail-text.ts';
import type { Fact } from '../../reading.ts';
import { isRoleOf } from '../people/name-words.ts';
import { isJobTitle } from '../role/words.ts';
import { REMOTE } from './place-of.ts';
import { VENUES, isStreetWord } from './street.ts';
import { NOT_A_PLACE, ROOMS } from './words.ts';
import { wordSet } from '../../word-set.ts';

const LONGEST_OWN_LINE = 120;
const LAST_LINES = 2;
const SIGNATURE_LINES = 5;

/** A line that is nothing but a place: "Kestrel House, Mill Quay, Aberdeen". Among the last lines it is the sender's, unless one is to go there. */
export function ownLine(part: TextPart, visits: boolean): Fact<string>[] {
  const lines = part.text.split('\n');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  let index = 0;
  for (const [at, written] of lines.entries()) {
    const start = index + (written.length - written.trimStart().length);
    index += written.length + 1;
    const line = written.trim().replace(/(?<!\.)\.$/, '');
    if (line.length < 10 || line.length > LONGEST_OWN_LINE || (!visits && isSigned(lines, at, last))) continue;
    const segments = line.split(', ');
    if (segments.length < 2 || segments.length > 6 || !segments.every(isPlaceSegment) || REMOTE.test(line)) continue;
    const words = line.toLowerCase().split(/[^\p{L}\d]+/u);
    if (!words.some((word) => (VENUES.has(word) || ROOMS.has(word) || isStreetWord(word)) && !ANYWHERE_IN_A_TITLE.has(word))) continue;
    return [{ value: line, evidence: evidenceIn(part, start, start + line.length) }];
  }
  return [];
}

/** The last lines, and those right below a name or a title. */
const isSigned = (lines: readonly string[], at: number, last: number): boolean =>
  at > last - LAST_LINES ||
  (at > last - SIGNATURE_LINES && (lines[at - 1] ?? '').trim() !== '' && (lines[at - 1] ?? '').trim().split(' ').length < 5);

const ANYWHERE_IN_A_TITLE = wordSet('office practice desk branch kitchen market counter store');

const isPlaceSegment = (segment: string): boolean => {
  const words = segment.split(' ');
  return (
    words.length <= 6 &&
    /^(?:\p{Lu}|\d|basement|side|first|second|third|ground|top|upstairs|downstairs|mailbox|opposite|next|near|above|behind)/u.test(segment) &&
    !/[:@?!;()]/.test(segment) &&
    !words.some(
      (word) =>
        NOT_A_PLACE.has(word.toLowerCase()) ||
        /^(?:mr|mrs|ms|dr|prof|professor|dear|hi|hello|is|are|will|we|you|i|venue|location|address|same|only|please)\.?$/i.test(word),
    ) &&
    !isJobTitle(segment) &&
    !isRoleOf(words[0] ?? '')
  );
};
