import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { labelsOf } from './labels.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a step is called ends in one of these … */
const STEPS =
  set(`interview interviews screen screening round rd stage call chat conversation meeting panel viva audition loop onsite on-site centre center
  discussion review day board trial`);
/** … after words that tell it from another step; "a call" alone names none. */
const WHICH =
  set(`first second third fourth final 1st 2nd 3rd 4th last next initial preliminary intro introductory phone telephone video virtual remote technical
  tech coding design system panel hiring manager recruiter hr culture cultural fit behavioral behavioural competency structured peer team leadership
  executive assessment screening onsite on-site in-person group personal working follow-up exploratory live pair pairing case study board oral
  appraisal skills values bar raiser superday written practical trade-test shortlist`);
/** Words among these that name a step only together with others: "team meeting", "next day". */
const PLAIN = set('next last team working live day meeting conversation call chat discussion review board written group design system trial');
const NUMBERED = set('round stage step phase level');
const LABEL = /^(?:(?:interview )?(?:stage|round|type|format|step)|event type|event|meeting type)$/;
const LONGEST = 60;

/** What this step is called: "second interview", "hiring manager screen", "round 3", "L2"; as the mail writes it. */
export function readRound({ subject, body }: MailText): Fact<string> | undefined {
  return inPart(subject) ?? labelled(body) ?? inPart(body);
}

function labelled(body: TextPart): Fact<string> | undefined {
  const label = labelsOf(body).find(({ name, value }) => LABEL.test(name) && value.length <= LONGEST && !value.includes('\n'));
  return label && { value: label.value, evidence: evidenceIn(body, label.index, label.index + label.value.length) };
}

function inPart(part: TextPart): Fact<string> | undefined {
  for (const { words } of part.sentences) {
    for (const [at, word] of words.entries()) {
      const end = endOfStep(words, at);
      const last = words[end - 1];
      if (last) return { value: part.text.slice(word.index, last.end), evidence: evidenceIn(part, word.index, last.end) };
    }
  }
  return undefined;
}

/** The position after the name of a step that begins at `at`; 0 where none does. */
function endOfStep(words: readonly Token[], at: number): number {
  const [word, after] = [words[at], words[at + 1]];
  if (!word) return 0;
  // "Round 3", "L2"
  if (NUMBERED.has(word.lower) && after?.kind === 'number' && after.text.length === 1) return at + 2;
  if (/^L$/.test(word.text) && after?.kind === 'number' && !after.spaced && after.text.length === 1) return at + 2;
  let end = at;
  let tells = false;
  while (WHICH.has(words[end]?.lower ?? '') || isOrdinal(words, end)) {
    if (isOrdinal(words, end)) {
      end += 2;
      tells = true;
      continue;
    }
    tells ||= !PLAIN.has(words[end]?.lower ?? '');
    end += 1;
  }
  if (end === at) return 0;
  const hasStep = STEPS.has(words[end]?.lower ?? '');
  if (hasStep) {
    const isStep = !PLAIN.has(words[end]?.lower ?? '');
    return tells || isStep ? end + 1 : 0;
  }
  // The step may close the row itself: "the final panel", "a phone screen".
  const closing = words[end - 1]?.lower ?? '';
  return end - at > 1 && tells && STEPS.has(closing) && !PLAIN.has(closing) ? end : 0;
}

/** "2nd" is two tokens. */
const isOrdinal = (words: readonly Token[], at: number): boolean =>
  words[at]?.kind === 'number' &&
  /^(?:st|nd|rd|th)$/.test(words[at + 1]?.lower ?? '') &&
  words[at + 1]?.spaced === false &&
  STEPS.has(words[at + 2]?.lower ?? '');
