import type { TextPart } from '../../mail-text.ts';
import type { Token } from '../../tokens.ts';
import { wordSet } from '../../word-set.ts';
import { isAsked } from './is-asked.ts';
import { isOurNeed, isWanted } from './needs.ts';
import { type Piece, between, isClause, objectEnd, objectStart, thingsOf } from './piece.ts';
import { isNotToForget, isPlainAct, isToHave, isToldTo } from './told.ts';
import { DO, GIVE, KEEP, NEEDS, REPLIES, THINGS } from './words.ts';

const TITLES = wordSet('lead leader director manager head chief principal engineer editor producer specialist coordinator officer assistant analyst');

/** What the verbs of a sentence ask for; `from` and `to` are positions of tokens. */
export function askedIn(part: TextPart, from: number, to: number): Piece[] {
  const { tokens } = part;
  const pieces: Piece[] = [];
  let asked = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const isGive = GIVE.has(token.lower) || isNotToForget(tokens, at, from) || isToHave(tokens, at, from);
    // "Design lead" below a name is who they are.
    const isTitle = TITLES.has(tokens[at + 1]?.lower ?? '');
    const isDo = (DO.has(token.lower) && !isTitle) || (!isGive && (isPlainAct(tokens, at, from, to) || isToldTo(tokens, at, from)));
    const isKeep = KEEP.has(token.lower) && isAtHand(tokens, at, to);
    const isNeed = (NEEDS.has(token.lower) && isOurNeed(tokens, at, from)) || isWanted(tokens, at, from);
    const isReply = token.lower === 'with' && tokens.slice(Math.max(from, at - 7), at).some(({ lower }) => REPLIES.has(lower));
    const isAct = !isGive && !isDo && isActOf(tokens, at, to);
    if (!(isGive || isDo || isKeep || isNeed || isAct || isReply)) continue;
    if (!isNeed && !isReply && !isAsked(tokens, at, from, asked)) continue;
    asked = true;
    const end = isAct ? Math.min(to, at + 12) : objectEnd(tokens, at + 1, to);
    const start = isDo || isAct ? at : objectStart(tokens, at + 1, end);
    if (end <= start) continue;
    const object = between(part, start, end);
    if (
      object === undefined ||
      (!isDo && inBrackets(object).length > 0) ||
      ['what', 'whatever', 'how', 'why'].includes(tokens[isDo ? start + 1 : start]?.lower ?? '') ||
      isCaption(tokens, at, end, from)
    ) {
      const whole = isDo ? undefined : between(part, start, to);
      const inside = whole ? inBrackets(whole) : [];
      if (whole) pieces.push(...inside, ...besides(part, closingBracket(tokens, start, to), to));
      if (inside.length > 0) break;
      continue;
    }
    // "… the contract to sign"
    if (isDo && !object.text.includes(' ')) continue;
    pieces.push(...(isDo || isAct ? [object] : thingsOf(object)), ...(isAct ? [] : besides(part, end, to)));
    at = end - 1;
  }
  return pieces;
}

/** "Send your plate for the gate, plus your letter of good standing": what is added after the words about why. */
function besides({ tokens, ...part }: TextPart, from: number, to: number): Piece[] {
  for (let at = from; at < to - 1; at += 1) {
    if (!['and', 'plus', '&', 'with', 'or'].includes(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'your') continue;
    const piece = between({ tokens, ...part }, at + 1, objectEnd(tokens, at + 1, to));
    return piece && !isClause(piece.text) && hasThing(piece.text) ? thingsOf(piece) : [];
  }
  return [];
}

const hasThing = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => THINGS.has(word));

const closingBracket = (tokens: readonly Token[], from: number, to: number): number => {
  const close = tokens.findIndex(({ text }, at) => at >= from && at < to && text === ')');
  return close < 0 ? from : close;
};

/** "What you need for the check (passport, proof of address)": the brackets say what; others only say more. */
function inBrackets({ text, index }: Piece): Piece[] {
  const open = text.indexOf('(');
  const close = text.indexOf(')', open);
  if (
    open < 0 ||
    !/^(?:what|whatever|everything|the usual|usual|the following|papers|documents|(?:your|some|any|all)? ?(?:papers|documents|documentation|paperwork|originals|identification|id))\b/i.test(
      text,
    )
  )
    return [];
  return thingsOf({
    text: text.slice(open + 1, close < 0 ? undefined : close).replace(/^(?:e\.?g\.?|i\.e\.|such as|for example),? /i, ''),
    index: index + open + 1,
  });
}

/** "Enter the pad" above a link says where the link leads. */
const isCaption = (tokens: readonly Token[], at: number, end: number, from: number): boolean =>
  at === from &&
  end - at < 5 &&
  [tokens[end], tokens[end + 1]].some((token, next, both) => token?.kind === 'link' && (next === 0 || both[0]?.kind === 'break'));

const AT_HAND = wordSet('handy ready hand available nearby');

const isAtHand = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens
    .slice(at + 1, Math.min(to, at + 12))
    .some(({ lower }, next, all) => AT_HAND.has(lower) || (lower === 'with' && all[next + 1]?.lower === 'you'));

const ACTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ask: ['for'],
    look: ['for'],
    sign: ['in'],
    arrive: ['early', 'minutes'],
    come: ['early', 'prepared'],
    call: ['when', 'once', 'after', 'minute', 'say', 'tell'],
    ring: ['when', 'once', 'after', 'minute', 'say', 'tell'],
    text: ['when', 'once', 'after', 'minute'],
    accept: ['offer', 'letter', 'terms', 'contract', 'sign'],
    confirm: ['receipt', 'acceptance', 'writing', 'address', 'name', 'pronouns', 'details'],
    reply: ['yes', 'accept'],
    test: ['camera', 'microphone', 'connection', 'audio', 'headset', 'setup'],
    check: ['camera', 'microphone', 'connection', 'audio', 'headset', 'setup'],
    park: ['behind', 'round'],
  }),
);

/** "Arrive ten minutes early", "call me when you are out", "accept the offer", "confirm receipt". */
function isActOf(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const nouns = ACTS.get(word);
  return nouns !== undefined && tokens.slice(at + 1, Math.min(to, at + 8)).some(({ lower }) => nouns.includes(lower));
}
