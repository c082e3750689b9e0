import { type TextPart, evidenceIn } from '../../mail-text.ts';
import type { Evidence } from '../../reading.ts';
import { cleaned } from './cleaned.ts';

/** What speaks for a title: each counts once for it, with the most votes it has there. */
export type Sign = 'label' | 'noun' | 'lead' | 'applying' | 'subject' | 'line' | 'named';

export interface Mention {
  readonly title: string;
  readonly sign: Sign;
  readonly votes: number;
  readonly evidence: Evidence;
}

export interface Span {
  readonly text: string;
  readonly index: number;
}

/** What the job is called is said in the first of a mail. */
export const MOST_READ = 6_000;

export function mention(part: TextPart, span: Span, sign: Sign, votes: number): Mention[] {
  if (span.text.length > 200) return [];
  const { text, index } = beforeDate(part, span);
  const title = cleaned(text);
  if (title.length < 2 || title.length > 100 || NO_TITLE.has(title.toLowerCase()) || !/\p{L}{2}/u.test(title)) return [];
  if (title.length <= 3 && title !== title.toUpperCase()) return [];
  return [{ title, sign, votes, evidence: evidenceIn(part, index, index + text.length) }];
}

/** "Train planner" of "Train planner on Thursday, 3 December": no job is called by its date. */
function beforeDate({ dates }: TextPart, { text, index }: Span): Span {
  const date = dates.find(({ day, index: from, end }) => day !== undefined && end > index && from < index + text.length);
  if (!date) return { text, index };
  return { text: text.slice(0, Math.max(0, date.index - index)).replace(/\s(?:on|at|for|from|am|le|el|op|il|em|na)\s?$/i, ''), index };
}

const NO_TITLE = new Set(
  'trabajo empleo trabalho emprego lavoro travail emploi werk crew mate staff head lead partner reader runner chair helper judge carrier fellow host owner officer server help hand chief dean graduate guard member the this our your a an open new next other future several similar interview application job role position team hiring manager|recruiter|hiring team|which|above|same|following|advertised|dream|first|final|ideal|candidate|your application|zoom|video|phone'
    .split(/[|]/)
    .flatMap((each, at) => (at === 0 ? [...each.split(' '), 'hiring manager'] : [each])),
);
