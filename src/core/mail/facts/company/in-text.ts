import { type TextPart, evidenceIn } from '../../mail-text.ts';
import type { Token } from '../../tokens.ts';
import { readProperName } from '../proper-name.ts';
import { isJobTitle, isTitle } from '../role/words.ts';
import { MOST_READ, type Mention, type Sign } from './mention.ts';
import { mayBePerson, withoutDepartment } from './name.ts';
import type { People } from './persons.ts';
import { remembered } from './remembered.ts';
import { signedVotes } from './signed.ts';
import { DEPARTMENT_WORDS, EMPLOYER_DEEDS, EMPLOYER_VERBS, LEADS, OPENERS, RANKS, WORKING_LIFE } from './words.ts';
import { wordSet } from '../../word-set.ts';

const LOOK_BACK = 8;

/** A name as the text has it, with the words around it. */
export function inText(part: TextPart, people: People, weight: number, closing = Number.POSITIVE_INFINITY): Mention[] {
  const { text, tokens } = part;
  const found: Mention[] = [];
  const dates = datesOf(part);
  // A mail names the same few again and again.
  const shortOf = remembered(withoutDepartment);
  const isPersonLikeOf = remembered(mayBePerson);
  for (let at = 0; at < tokens.length; at += 1) {
    const { index } = tokens[at] ?? { index: 0 };
    if (index > MOST_READ && index < closing && index < text.length - MOST_READ / 3) continue;
    const name = readProperName(text, tokens, at);
    // "Follow-Up"
    if (!name || (tokens[at - 1]?.text === '-' && !tokens[at]?.spaced)) continue;
    const from = at;
    let first = at;
    while (first < name.next - 1 && OPENERS.has(tokens[first]?.lower ?? '')) first += 1;
    const start = tokens[first];
    at = name.next - 1;
    const after = tokens[name.next];
    // "Werdstrasse 21", "the Data Operations role", "Train planner"
    const isAddress = tokens[from - 1]?.kind === 'number' && tokens[from - 2]?.text !== '©';
    // "Former Date & Time:"
    const isLabel = after?.text === ':' && part.where !== 'subject' && (tokens[from - 1]?.kind ?? 'break') === 'break';
    if (after?.kind === 'number' || isAddress || isLabel || ROLE_NOUNS.has(after?.lower ?? '') || isTitleOf(after) || STREET.test(name.text))
      continue;
    if (!start || start.index >= name.end || dates.cover(start.index, name.end) || start.kind === 'number') continue;
    const whole = text.slice(start.index, name.end);
    const short = shortOf(whole);
    const evidence = evidenceIn(part, start.index, name.end);
    const isPersonLike = isPersonLikeOf(short);
    const behind = tokens[name.next + 1]?.lower ?? '';
    // "Beat Aebi, VP Engineering"
    if (isPersonLike && after?.text === ',' && (RANKS.has(behind) || isTitle(behind))) continue;
    const opener = tokens[first - 1];
    const begins = first > from || !opener || opener.kind === 'break' || ['.', '!', '?', '|'].includes(opener.text);
    const isEmployed = after !== undefined && EMPLOYER_VERBS.has(after.lower);
    // One word may have its capital from the sentence alone.
    if (begins && first === from && after?.kind === 'word' && !isEmployed && !short.includes(' ') && !/^\p{Lu}\p{Lu}/u.test(short)) continue;
    const add = (sign: Sign, votes: number) => found.push({ name: short, sign, votes: votes * weight, evidence });
    let before = tokens[first - 1];
    let leadAt = first - 1;
    if (before?.lower === 'the' || before?.lower === 'our' || before?.lower === 'der' || before?.lower === 'la') {
      leadAt -= 1;
      before = tokens[leadAt];
    }
    const lead = leadOf(tokens, leadAt);
    if (lead > 0) {
      const isWork = hasBefore(tokens, leadAt, LOOK_BACK, WORKING_LIFE);
      const isVisit = before?.lower === 'at' && hasBefore(tokens, leadAt, 4, VISITS);
      const isSure = lead >= 2;
      const isOne =
        !short.includes(' ') && (before?.lower === 'with' || before?.lower === 'by' || before?.lower === 'to' || before?.lower === 'from');
      add(
        'lead',
        ((isWork && !isVisit) || before?.text === '@' ? lead : lead / (LOCAL.has(before?.lower ?? '') ? 2 : 4)) *
          (isPersonLike && !isSure ? 0.4 : 1) *
          (isOne && !isSure ? 0.6 : 1),
      );
    }
    if (short !== whole) add('team', 1.4);
    else if (after && TEAM.has(after.lower) && (tokens[first - 1]?.lower === 'your' || tokens[first - 1]?.lower === 'the'))
      add('team', isPersonLike ? 0.5 : 1.4);
    add('named', 0.3);
    if (begins && isEmployed) {
      const isDeed = tokens.slice(name.next, name.next + 4).some(({ lower }) => EMPLOYER_DEEDS.has(lower));
      add('deed', (isDeed ? 1.5 : 0.7) * (short.includes(' ') ? 1 : 0.5));
    }
    if (before?.text === '(') add('beside', short.includes(' ') ? 0.8 : 0.4);
    if (before?.text === ',' && isTitled(tokens, leadAt - 1)) add('beside', 0.8);
    if (start.index >= closing) add('signed', signedVotes(part, people, first, name.next, short));
    if (before?.text === '©' || (before?.kind === 'number' && tokens[leadAt - 1]?.text === '©')) add('beside', 1.5);
  }
  return found;
}

function hasBefore(tokens: readonly Token[], at: number, most: number, words: ReadonlySet<string>): boolean {
  for (let before = Math.max(0, at - most); before < at; before += 1) if (words.has(tokens[before]?.lower ?? '')) return true;
  return false;
}

const VISITS = wordSet(
  'office coffee lunch dinner breakfast desk room building campus station cafe pub come arrive park parking located drink reception',
);
const LOCAL = wordSet('chez bei presso bij');

const isTitleOf = (token: Token | undefined): boolean => token?.kind === 'word' && isTitle(token.text) && !DEPARTMENT_WORDS.has(token.lower);

const ROLE_NOUNS = wordSet('role position job opening vacancy post internship roles positions jobs');

const STREET = /(?:stra(?:ß|ss)e|straat|gasse|\b(?:street|avenue|road|lane|boulevard|rd|ave|blvd))$/i;

const TEAM = wordSet('application interview team recruiting talent careers family internship hiring recruitment crew');

function leadOf(tokens: readonly Token[], at: number): number {
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (word === 'in' && before.startsWith('interest')) return 2;
  if ((word === 'of' || word === 'for') && before === 'behalf') return 4;
  if ((word === 'to' || word === 'with') && /^(?:appl|sent$|candida|position)/.test(before)) return 2;
  return LEADS.get(word) ?? 0;
}

/** Whether a job's title ends close before a comma: "Policy Adviser (HEO), Department for Coastal Affairs". */
const isTitled = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at + 1).some(({ kind, text }) => kind === 'word' && isJobTitle(text));

/** Asked in the order of the text whether a stretch is a date from end to end: "Sun Valley Pack" is no Sunday. */
function datesOf({ dates }: TextPart): { cover(index: number, end: number): boolean } {
  let at = 0;
  return {
    cover(index, end) {
      while ((dates[at]?.end ?? Number.POSITIVE_INFINITY) <= index) at += 1;
      const date = dates[at];
      return date !== undefined && date.index <= index && end <= date.end;
    },
  };
}
