import type { Language } from '../languages/language.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { labelsOf } from './labels.ts';
import { wordSet } from '../word-set.ts';

/** What a step is called ends in one of these … */
const STEPS = wordSet(
  `interview interviews screen screening round rounds rd stage call calls chat chats conversation conversations meeting panel panels viva audition loop onsite on-site
  centre center discussion discussions review day board trial exercise`,
);
/** … after words that tell it from another step; "a call" alone names none. */
const WHICH = wordSet(
  `first second third fourth final 1st 2nd 3rd 4th last next initial preliminary intro introductory phone telephone video virtual remote technical
  tech coding design system panel hiring manager recruiter hr culture cultural fit behavioral behavioural competency structured peer team leadership
  executive assessment screening onsite on-site in-person group personal working follow-up exploratory live pair pairing case study board oral
  appraisal skills values bar raiser superday written practical trade-test shortlist trial selection`,
);
/** Words among these that name a step only together with others: "team meeting", "next day". */
const PLAIN = wordSet(
  'next last team working live day meeting conversation conversations call calls chat chats discussion discussions review board written group design system trial manager exercise panel personal remote video virtual',
);
/** Steps that are calls and talks of any sort: how they are held does not name them. */
const HELD = wordSet('call calls chat chats meeting conversation conversations');
const WAYS = wordSet('phone telephone video virtual remote live in-person team');
/** "First day" is one of work. */
const DAYS = wordSet('assessment trial selection panel working interview');
const NUMBERED = wordSet('round stage step phase');
const LABEL = /^(?:(?:interview )?(?:stage|round|type|format|step)|event type|event|meeting type|etapa|fase|étape|ronde|runde|stufe)$/;
const LONGEST = 60;
/** What the step is called is said in the first of a mail. */
const MOST_READ = 6_000;

/** What this step is called: "second interview", "hiring manager screen", "round 3", "L2"; as the mail writes it. */
export function readRound({ subject, body, language }: MailText): Fact<string> | undefined {
  return inPart(subject, language) ?? labelled(body) ?? numbered(body) ?? inPart(body, language) ?? inPieces(subject) ?? inPieces(body);
}

function labelled(body: TextPart): Fact<string> | undefined {
  const label = labelsOf(body).find(
    ({ name, value }) => LABEL.test(name) && value.length <= LONGEST && !value.includes('\n') && (!WIDE.test(name) || namesStep(value)),
  );
  return label && { value: label.value, evidence: evidenceIn(body, label.index, label.index + label.value.length) };
}

/** Labels for much else too: "Format: unchanged". */
const WIDE = /type$|format$|^event$/;
const namesStep = (value: string): boolean =>
  value
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .some((word) => STEPS.has(word) || WHICH.has(word));

function inPart(part: TextPart, language: Language): Fact<string> | undefined {
  return (
    numbered(part) ?? found(part, (words, at) => endOfStep(part.text, words, at)) ?? found(part, (words, at) => endOfForeignStep(words, at, language))
  );
}

/** A step told by its number is told best: "Technical Interview – Round 2". */
const numbered = (part: TextPart): Fact<string> | undefined => found(part, endOfNumber);

function found(part: TextPart, endOf: (words: readonly Token[], at: number) => number): Fact<string> | undefined {
  for (const { words, index } of part.sentences) {
    if (index > MOST_READ) break;
    for (const [at, word] of words.entries()) {
      const end = endOf(words, at);
      const last = words[end - 1];
      if (last) return { value: part.text.slice(word.index, last.end), evidence: evidenceIn(part, word.index, last.end) };
    }
  }
  return undefined;
}

/** The position after "Round 3", "L2", "2nd round", "20 Minute Screen"; 0 where none begins. */
function endOfNumber(words: readonly Token[], at: number): number {
  const [word, after] = [words[at], words[at + 1]];
  if (!word) return 0;
  const isDigit = after?.kind === 'number' && after.text.length === 1;
  if (NUMBERED.has(word.lower) && isDigit) return at + 2;
  if (word.text === 'L' && isDigit && !after.spaced) return at + 2;
  const step = words[at + 2]?.lower ?? '';
  const isTimed = word.kind === 'number' && (after?.lower === 'minute' || after?.lower === 'min') && STEPS.has(step) && !PLAIN.has(step);
  return isTimed ? at + 3 : 0;
}

/** The position after the name of a step that begins at `at`; 0 where none does. */
function endOfStep(text: string, words: readonly Token[], at: number): number {
  let end = at;
  let tells = false;
  while ((end === at || goesOn(text, words, end)) && (WHICH.has(words[end]?.lower ?? '') || isOrdinal(words, end))) {
    if (isOrdinal(words, end)) {
      end += 2;
      tells = true;
      continue;
    }
    const word = words[end]?.lower ?? '';
    tells ||= !PLAIN.has(word) || (word === 'manager' && words[end - 1]?.lower === 'hiring');
    end += 1;
  }
  if (end === at) return 0;
  const step = words[end]?.lower ?? '';
  // The step may close the row itself: "the final panel", "a phone screen", "oral board".
  const last = STEPS.has(step) && goesOn(text, words, end) ? end : end - at > 1 && STEPS.has(words[end - 1]?.lower ?? '') ? end - 1 : -1;
  if (last <= at - 1 || last < 0) return 0;
  const closing = words[last]?.lower ?? '';
  const which = words.slice(at, last).map(({ lower }) => lower);
  if (closing === 'day') return DAYS.has(which.at(-1) ?? '') ? last + 1 : 0;
  if (HELD.has(closing) && which.every((word) => WAYS.has(word))) return 0;
  // "The next round" and "the live round" are told from others by nothing that lasts.
  if (which.every((word) => word === 'next' || word === 'last' || word === 'live')) return 0;
  return tells || !PLAIN.has(closing) ? last + 1 : 0;
}

/** Whether nothing but a space or a hyphen parts a word from the one before: "Collections Manager – selection day" does not go on. */
const goesOn = (text: string, words: readonly Token[], at: number): boolean =>
  /^[\s-]?$/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.index ?? 0));

/** In other languages the word that tells stands before or behind the step: "zweites Gespräch", "colloquio tecnico"; or they are one word. */
function endOfForeignStep(words: readonly Token[], at: number, { rounds }: Language): number {
  const [word, after] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (rounds.which.has(word) && (rounds.steps.has(after) || rounds.names.has(after))) return at + 2;
  if (rounds.steps.has(word) && rounds.which.has(after)) return at + 2;
  return rounds.names.has(word) ? at + 1 : 0;
}

/** A piece between marks that tells the step alone: "Quantity Surveyor - Tariq - technical". */
function inPieces(part: TextPart): Fact<string> | undefined {
  const { tokens } = part;
  for (const [at, token] of tokens.entries()) {
    if (token.index > MOST_READ) break;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isPiece =
      before?.kind === 'mark' &&
      before.spaced &&
      '-–—|/:'.includes(before.text) &&
      (!after || after.kind === 'break' || (after.kind === 'mark' && after.spaced));
    if (isPiece && ALONE.has(token.lower)) return { value: token.text, evidence: evidenceIn(part, token.index, token.end) };
  }
  return undefined;
}
const ALONE = wordSet('technical final screening onsite superday panel behavioural behavioral competency');

/** "2nd" is two tokens. */
const isOrdinal = (words: readonly Token[], at: number): boolean =>
  words[at]?.kind === 'number' &&
  /^(?:st|nd|rd|th)$/.test(words[at + 1]?.lower ?? '') &&
  words[at + 1]?.spaced === false &&
  STEPS.has(words[at + 2]?.lower ?? '');
