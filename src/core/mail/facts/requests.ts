import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Handing something over: each thing is a request of its own. */
const GIVE = setOf(
  'bring send carry email e-mail mail upload attach provide submit share supply forward return hand enter give shoot ping fax pack produce furnish deliver include revert scan present show post dig jot pop fetch sending bringing providing uploading submitting sharing emailing returning attaching supplying forwarding',
);
/** Doing something: the verb belongs to it. */
const DO = setOf(
  'complete fill read prepare sign answer acknowledge download install print mark tick translate record draft solve watch register add e-sign countersign rehearse create photograph build design review study wear list name state type compile collect gather outline sketch rank practise practice memorize',
);
/** Asked for only with "ready" or "with you" behind the thing. */
const KEEP = setOf('have keep take');
const AT_HAND = setOf('handy ready hand available nearby');
const NEEDS = setOf('need needs require requires missing lack lacks want wants awaiting');
/** Two words that want something: "waiting on", "asks for", "like to see". */
const WANTS: Readonly<Record<string, readonly string[]>> = {
  for: ['ask', 'asks', 'asking', 'asked', 'waiting', 'looking', 'trouble', 'wait', 'bother', 'chasing', 'you'],
  on: ['waiting', 'wait'],
  of: ['short', 'chance', 'sight'],
  see: ['to', 'we', 'i'],
  have: ['us', 'me', 'we', 'i', 'you', 'to'],
  got: ['you'],
  get: ['we', 'i'],
};
const MODALS = setOf("could can may might would do have like love let any possible need trouble we'd i'd they'd need");
const REQUIRED = setOf('required needed mandatory compulsory obligatory necessary essential outstanding missing');
const ASKS = setOf(
  "please kindly pls plz also just do then and or to must should could can would will you'll so but remember always first next either both simply",
);
const THEY = setOf("we i they he she it who we'll i'll they'll she'll he'll we'd i'd they'd we've i've us which that already");
const ASKED = setOf(
  'you need needs required requested asked want like invited ask asks sure remember forget have kindly please able expected candidates applicants us me',
);
const SUBJECTS = setOf('candidates applicants folks those everyone interested shortlisted');
const SKIPPED = setOf('us me over along back in out with you on up off also please again down our your the to through');
const STOPS = setOf(
  'by before prior so when if because since until via using ahead unless while once after within as soon whenever whether where which who but please we i',
);
/** What a mail asks for in passing: an answer, a time, a word. */
const NO_THINGS = setOf(
  `availability available time times slot slots feedback attendance reply response thoughts survey call ring shout line note message word experience day days date dates link email mail it them that this these those one two
  us me you him her yourself yourselves anything something nothing everything questions question attention confirmation opinion digit number news update updates heads-up look notice ok okay regards thanks luck hand feel mind way best yes no here there
  same above below following further more information details_ detail_ consideration interest patience idea preference`,
);
/** Alone they are too little to tick off: "details", "number". */
const LONGEST = 120;
const MOST = 12;
const MOST_TOKENS = 200;

interface Piece {
  readonly text: string;
  readonly index: number;
}

/** What the mail asks its reader for, one by one (C37). To answer, to confirm or to pick a time is none of them. */
export function readRequests({ body }: MailText): Fact<string>[] {
  const lists = listsIn(body);
  const pieces = lists.flatMap(({ items }) => items);
  let at = 0;
  for (const sentence of body.sentences) {
    while ((body.tokens[at]?.index ?? Infinity) < sentence.index) at += 1;
    let end = at;
    while ((body.tokens[end]?.index ?? Infinity) < sentence.end && end < at + MOST_TOKENS) end += 1;
    if (!lists.some(({ from, to }) => sentence.index >= from && sentence.index < to))
      pieces.push(...askedIn(body, at, end), ...requiredIn(body, sentence));
    at = end;
  }
  const found: Fact<string>[] = [];
  for (const { text, index } of pieces.sort((a, b) => a.index - b.index)) {
    const what = tidied(text);
    if (found.length < MOST && isThing(what) && !found.some(({ value }) => value.toLowerCase() === what.toLowerCase()))
      found.push({ value: what, evidence: evidenceIn(body, index, index + text.length) });
  }
  return found;
}

// ---------------------------------------------------------------------------------------------------------------- one sentence

/** What the verbs of a sentence ask for; `from` and `to` are positions of tokens. */
function askedIn(part: TextPart, from: number, to: number): Piece[] {
  const { tokens } = part;
  const pieces: Piece[] = [];
  let asked = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const isGive = GIVE.has(token.lower);
    const isDo = DO.has(token.lower);
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
      ['what', 'whatever', 'how', 'why'].includes(tokens[isDo ? start + 1 : start]?.lower ?? '') ||
      isCaption(tokens, at, end, from)
    )
      continue;
    pieces.push(...(isDo ? [object] : thingsOf(object)));
    at = end - 1;
  }
  return pieces;
}

/** "Enter the pad" above a link says where the link leads. */
const isCaption = (tokens: readonly Token[], at: number, end: number, from: number): boolean =>
  at === from &&
  end - at < 5 &&
  [tokens[end], tokens[end + 1]].some((token, next, both) => token?.kind === 'link' && (next === 0 || both[0]?.kind === 'break'));

/** Whether the reader is told to do what the verb says: an imperative, "please …", "could you …", "you will need to …". */
function isAsked(tokens: readonly Token[], at: number, from: number, asked: boolean): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || at === from || before.index < (tokens[from]?.index ?? 0)) return true;
  if (isGerund(token) && before.kind !== 'word') return false;
  if (before.kind === 'break') return true;
  // "Noah, bring …", "on the day: bring …", "(bring …)"
  if (before.kind === 'mark' && !token.spaced && before.text === '-') return false;
  // "2. Sign …", "• Sign …"
  if (before.kind === 'mark' && isBullet(tokens, at)) return true;
  if (before.kind === 'mark')
    return (
      [',', ':', '-', '–', '—', '(', ';', '"', '“', '!', ')'].includes(before.text) && (before.text !== ',' || asked || isClauseOf(tokens, at, from))
    );
  if (SUBJECTS.has(before.lower)) return true;
  if (isGerund(token) && ['mind', 'by', 'about'].includes(before.lower)) return true;
  if (isGerund(token)) return false;
  if (!ASKS.has(before.lower) && before.lower !== 'you' && before.lower !== 'forget') return false;
  const nearby = tokens.slice(Math.max(from, at - 7), at).filter(({ kind }) => kind === 'word');
  if (['please', 'kindly', 'pls', 'plz', 'remember', 'do'].includes(before.lower)) return true;
  if (before.lower === 'to')
    return (
      nearby.some(({ lower }) => ASKED.has(lower) || lower === 'forget') &&
      !nearby
        .slice(-4, -1)
        .some(
          ({ lower }) =>
            ['like', 'love', 'going', 'happy', 'want'].includes(lower) &&
            nearby.some((word) => THEY.has(word.lower)) &&
            !nearby.some((word) => word.lower === 'you'),
        )
    );
  if (before.lower === 'and' || before.lower === 'or' || before.lower === 'then' || before.lower === 'so' || before.lower === 'but')
    return asked || !nearby.some(({ lower }) => THEY.has(lower));
  if (before.lower === 'you')
    return ['could', 'can', 'would', 'will', 'if', 'must', 'should', 'that'].includes(tokens[at - 2]?.lower ?? '') && tokens[at - 2]?.lower !== 'if';
  // "It would help if you could send …" asks; "on which you could give" does not.
  if (['can', 'could', 'would', 'will'].includes(before.lower)) return tokens[at - 2]?.lower === 'you' && tokens[at - 3]?.lower === 'if';
  if (nearby.length === 1 && ['just', 'also', 'simply', 'always', 'first', 'next'].includes(before.lower)) return true;
  return (
    nearby.some(({ lower }) => lower === 'you' || lower === "you'll" || SUBJECTS.has(lower)) && !nearby.slice(-2).some(({ lower }) => THEY.has(lower))
  );
}

const isGerund = ({ lower }: Token): boolean => lower.endsWith('ing') && lower !== 'bring';

const isBullet = (tokens: readonly Token[], at: number): boolean => {
  const [first, mark] = [tokens[at - 2], tokens[at - 1]];
  if (!mark) return false;
  if (['*', '•', '·', '▪', '◦', '☐', '□', '>', '→', '✓'].includes(mark.text)) return true;
  return (
    ['.', ')', ':'].includes(mark.text) &&
    first !== undefined &&
    (first.kind === 'number' || first.text.length === 1) &&
    [undefined, 'break'].includes((tokens[at - 3]?.text === '(' ? tokens[at - 4] : tokens[at - 3])?.kind)
  );
};

/** Before the comma stands no subject that does it: "we meet, talk, share ideas". */
const isClauseOf = (tokens: readonly Token[], at: number, from: number): boolean =>
  at - from <= 4 || ['if', 'when', 'before', 'for', 'on', 'to', 'in', 'at', 'as', 'once', 'ahead'].includes(tokens[from]?.lower ?? '');

/** "I need name and phone", "we are still missing your form"; not "we need to" and not "you need". */
function isOurNeed(tokens: readonly Token[], at: number, from: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (
    ['to', 'you', 'not', 'a', 'is', 'are', 'from', 'any'].includes(next) &&
    !(next === 'a' && ['copy', 'photo', 'scan', 'reference'].includes(tokens[at + 2]?.lower ?? ''))
  )
    return false;
  const before = tokens.slice(Math.max(from, at - 5), at).filter(({ kind }) => kind === 'word');
  return (
    before.some(({ lower }) => ['we', 'i', "we'll", "i'll", "we're", "i'm", "we'd", 'still', "you'll", 'you'].includes(lower)) &&
    !before.some(({ lower }) => ['no', "don't", 'not', "won't", 'if', 'what', 'all', 'do'].includes(lower))
  );
}

/** "We're waiting on your licence", "may I have …", "do you have …", "the client asks for …". */
function isWanted(tokens: readonly Token[], at: number, from: number): boolean {
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]];
  if (!before || !(WANTS[word]?.includes(before.lower) ?? false)) return false;
  const nearby = tokens.slice(Math.max(from, at - 6), at).map(({ lower }) => lower);
  const next = tokens[at + 1]?.lower ?? '';
  if (
    ['you', 'to', 'a', 'any', 'from', 'the'].includes(next) &&
    [
      'you',
      'chance',
      'look',
      'good',
      'nice',
      'great',
      'chat',
      'on',
      'in',
      'phone',
      'quick',
      'moment',
      'minute',
      'call',
      'conversation',
      'talk',
      'experience',
      'idea',
      'word',
      'questions',
      'time',
      'interview',
      'how',
    ].includes(next === 'you' || next === 'to' || next === 'from' ? next : (tokens[at + 2]?.lower ?? ''))
  )
    return false;
  if (['on', 'in', 'up', 'through', 'together', 'started', 'going', 'back', 'it', 'that'].includes(next)) return false;
  if (nearby.some((each) => ["don't", 'not', 'no', "won't", 'if'].includes(each))) return false;
  const isQuestion = ['could', 'can', 'may', 'might', 'do', 'have', 'any', 'would'].includes(tokens[from]?.lower ?? '');
  if (word === 'for' || word === 'on' || word === 'of') {
    if (before.lower === 'you') return nearby.includes('trouble') || nearby.includes('bother');
    if (before.lower === 'looking') return false;
    return before.lower === 'chance'
      ? nearby.includes('any')
      : nearby.some(
          (each) =>
            THEY.has(each) ||
            ["we're", "i'm", "they're", 'committee', 'panel', 'hr', 'client', 'payroll', 'board', 'still', 'may', 'could'].includes(each),
        );
  }
  if (before.lower === 'us' || before.lower === 'me') return nearby.includes('let');
  if (before.lower === 'you') return isQuestion || nearby.includes('might');
  if (before.lower === 'to')
    return (
      nearby.some((each) => ['like', 'love', 'possible', 'need', 'want'].includes(each)) &&
      nearby.some((each) => ["we'd", "i'd", "they'd", 'we', 'i', 'they', 'committee', 'panel', 'possible', 'would'].includes(each)) &&
      !nearby.includes('you')
    );
  return (before.lower === 'we' || before.lower === 'i') && nearby.some((each) => MODALS.has(each));
}

/** "Arrive ten minutes early", "call me when you are out", "accept the offer", "confirm receipt". */
function isActOf(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const nouns = ACTS[word];
  return nouns !== undefined && tokens.slice(at + 1, Math.min(to, at + 8)).some(({ lower }) => nouns.includes(lower));
}
const REPLIES = setOf('reply respond revert answer');
const ACTS: Readonly<Record<string, readonly string[]>> = {
  arrive: ['early', 'minutes'],
  come: ['early', 'prepared'],
  call: ['when', 'once', 'after', 'minute'],
  ring: ['when', 'once', 'after', 'minute'],
  text: ['when', 'once', 'after', 'minute'],
  accept: ['offer', 'letter', 'terms', 'contract', 'sign'],
  confirm: ['receipt', 'acceptance', 'writing', 'address', 'name', 'pronouns', 'details'],
  reply: ['yes', 'accept'],
  test: ['camera', 'microphone', 'connection', 'audio', 'headset', 'setup'],
  check: ['camera', 'microphone', 'connection', 'audio', 'headset', 'setup'],
  park: ['behind', 'behind', 'round'],
};

const isAtHand = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens
    .slice(at + 1, Math.min(to, at + 12))
    .some(({ lower }, next, all) => AT_HAND.has(lower) || (lower === 'with' && all[next + 1]?.lower === 'you'));

function objectStart(tokens: readonly Token[], at: number, end: number): number {
  let start = at;
  while (start < end && start < at + 5 && (SKIPPED.has(tokens[start]?.lower ?? '') || tokens[start]?.text === ':' || tokens[start]?.kind === 'break'))
    start += 1;
  return start;
}

/** Where the words go on about when, how or why. */
function objectEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  for (; end < to; end += 1) {
    const token = tokens[end];
    if (!token || token.kind === 'link') break;
    if (token.kind !== 'word') {
      if (end > at && (token.text === ';' || token.text === '?' || token.text === '!')) break;
      continue;
    }
    const next = tokens[end + 1]?.lower ?? '';
    if (token.lower === 'by' && next === 'hand') continue;
    if (token.lower === 'as' && next === 'well') continue;
    if (token.lower === 'no' && next === 'later') break;
    if (token.lower === 'to' && ['say', 'help', 'allow', 'let', 'make', 'confirm', 'the', 'this', 'me', 'us', 'reach', 'keep', 'get'].includes(next))
      break;
    if (
      end > at &&
      ['at', 'on', 'for'].includes(token.lower) &&
      [
        'least',
        'the',
        'your',
        'our',
        'monday',
        'tuesday',
        'wednesday',
        'thursday',
        'friday',
        'saturday',
        'sunday',
        'this',
        'us',
        'me',
        'check',
        'id',
      ].includes(next) &&
      next !== 'least'
    )
      break;
    if (STOPS.has(token.lower)) break;
  }
  while (
    end > at &&
    (tokens[end - 1]?.kind === 'mark'
      ? tokens[end - 1]?.text !== ')'
      : tokens[end - 1]?.kind === 'break' || ['and', 'or', 'with', 'ready', 'handy', 'in', 'at', 'to'].includes(tokens[end - 1]?.lower ?? ''))
  )
    end -= 1;
  return end;
}

function between(part: TextPart, from: number, to: number): Piece | undefined {
  const [first, last] = [part.tokens[from], part.tokens[to - 1]];
  return first && last ? { text: part.text.slice(first.index, last.end), index: first.index } : undefined;
}

/** The things of "your passport, two photos and a pen"; "one must be …" only says more of the one before. */
function thingsOf({ text, index }: Piece): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of text.split(/(, and |, or |,|;|\+| and | as well as | along with | plus | & )/i)) {
    const isJoint = /^(?:, and |, or |,|;|\+| and | as well as | along with | plus | & )$/i.test(piece);
    const isMore =
      /^\s*(?:no|not|(?:one|two) (?:must|of|should)|ideally|preferably|at least|neither|both|each|if|or|etc|including|it|they|which)\b/i.test(
        piece,
      ) && pieces.length > 0;
    if (!isJoint && !isMore && piece.trim() !== '')
      pieces.push({ text: piece.trim(), index: index + at + (piece.length - piece.trimStart().length) });
    at += piece.length;
  }
  return pieces;
}

/** "Photo identification is required", "garda form with you please", "What is your update number?". */
function requiredIn(part: TextPart, { index, end, words, asks }: Sentence): Piece[] {
  const text = part.text.slice(index, end);
  const required = words.findIndex(
    ({ lower }, at) => REQUIRED.has(lower) && words.slice(Math.max(0, at - 4), at).some((word) => ['is', 'are', 'be'].includes(word.lower)),
  );
  if (required > 0) {
    const verb = words.slice(0, required).findLastIndex(({ lower }) => ['is', 'are', 'will', 'must', 'still'].includes(lower));
    const subject = words.slice(0, Math.max(verb, 0)).filter(({ lower }) => lower !== 'still');
    const [first, last] = [subject[0], subject.at(-1)];
    const isOurs = subject.some(({ lower }) => NO_SUBJECTS.has(lower));
    if (first && last && subject.length <= 10 && !isOurs) return thingsOf({ text: part.text.slice(first.index, last.end), index: first.index });
  }
  const passive = words.findIndex(
    ({ lower }, at) =>
      HANDED.has(lower) && words[at - 1]?.lower === 'be' && ['should', 'must', 'to', 'can', 'need'].includes(words[at - 2]?.lower ?? ''),
  );
  const arrived = words.findIndex(
    ({ lower }, at) =>
      ['arrived', 'received', 'come', 'reached', 'file', 'uploaded', 'seen'].includes(lower) &&
      words.slice(Math.max(0, at - 3), at).some((word) => NOT_YET.has(word.lower)),
  );
  const state =
    passive > 0
      ? words.slice(0, passive).findLastIndex(({ lower }) => ['should', 'must', 'are', 'is', 'need', 'needs', 'has', 'have', 'can'].includes(lower))
      : arrived > 0
        ? words.slice(0, arrived).findIndex(({ lower }) => NOT_YET.has(lower))
        : -1;
  if (state > 0) {
    const subject = words.slice(0, state).filter(({ lower }) => lower !== 'still');
    const [first, last] = [subject[0], subject.at(-1)];
    if (first && last && subject.length <= 12 && !subject.some(({ lower }) => NO_SUBJECTS.has(lower)))
      return thingsOf({ text: part.text.slice(first.index, last.end), index: first.index });
  }
  // "The only thing left is your licence", "what is missing is …"
  const left = words.findIndex(
    ({ lower }, at) =>
      LEFT.has(lower) &&
      at < 9 &&
      words.slice(0, at).some((word) => ['thing', 'things', 'what', "what's", 'piece', 'only', 'bit'].includes(word.lower)),
  );
  const is = left < 0 ? -1 : words.findIndex(({ lower }, at) => at > left && (lower === 'is' || lower === 'are'));
  const rest = is < 0 ? undefined : words[is + 1];
  const final = words.at(-1);
  if (rest && final && is - left < 4) return thingsOf({ text: part.text.slice(rest.index, final.end), index: rest.index });
  // "Two references, please": no verb at all.
  if (
    /^(?:please|pls|plz)$/.test(final?.lower ?? '') &&
    words.length > 1 &&
    words.length <= 16 &&
    !words.some(({ lower }) => THEY.has(lower) || GIVE.has(lower) || DO.has(lower) || NO_VERBS.has(lower))
  ) {
    const thing = { text: text.slice(0, (words.at(-2)?.end ?? index) - index).replace(/ (?:by|before|for|with) [^]*$/i, ''), index };
    return thingsOf(thing);
  }
  const withYou = /^(.{4,80}?) with you(?:,? please)?$/i.exec(text);
  if (
    withYou?.[1] &&
    !words.some(
      ({ lower }) =>
        THEY.has(lower) || GIVE.has(lower) || ['following', 'meet', 'speak', 'talk', 'be', 'is', 'are', 'stay', 'up', 'get', 'touch'].includes(lower),
    )
  )
    return thingsOf({ text: withYou[1], index });
  const form = words.findIndex(({ lower }) => FORMS.has(lower));
  if (
    form > 0 &&
    form < 16 &&
    words.slice(form).some(({ kind, lower }) => kind === 'link' || ['attached', 'enclosed'].includes(lower)) &&
    !words.some(({ lower }) => GIVE.has(lower) || DO.has(lower) || ['cancel', 'reschedule', 'pick'].includes(lower))
  ) {
    const [first, last] = [words[Math.max(0, form - 6)], words[form]];
    if (first && last) return [{ text: part.text.slice(first.index, last.end), index: first.index }];
  }
  if (asks && words.length <= 16 && words.some(({ lower }) => ASKED_OF.has(lower)) && !words.some(({ lower }) => GIVE.has(lower) || DO.has(lower)))
    return [{ text, index }];
  const what = words[0]?.lower ?? '';
  const your = words.findIndex(({ lower }) => lower === 'your' || lower === 'you');
  if (
    (asks || words.length < 14) &&
    your > 0 &&
    words.some(({ lower }) => DATA.has(lower)) &&
    words.slice(0, your).some(({ lower }) => ["what's", 'whats', 'what'].includes(lower)) &&
    what !== 'you'
  ) {
    const [first, last] = [words[your + (words[your]?.lower === 'your' ? 1 : 0)], words.at(-1)];
    if (first && last) return [{ text: part.text.slice(first.index, last.end), index: first.index }];
  }
  return [];
}

const HANDED = setOf(
  'sent uploaded emailed returned submitted provided brought handed completed signed attached received presented produced filled shown enclosed scanned forwarded',
);
const NOT_YET = setOf("hasn't haven't isn't aren't not never");
const LEFT = setOf('left missing outstanding lack need needed require remaining remains');
const NO_VERBS = setOf(
  'be is are can could would will let call ring reply confirm come meet stop wait tell ask respond say know do give book pick choose see look arrive park join click note',
);
const NO_SUBJECTS = setOf(
  'no action nothing experience parking response reply attendance you we i they it what this that there all who not if further need decision more time everything payment',
);
const FORMS = setOf('form questionnaire exercise task challenge worksheet brief');
/** What a question in a mail is about when its answer is to be sent back. */
const ASKED_OF = setOf(
  'salary notice expectations visa permit licence license eat allergies allergic dietary vegetarian mac pronounced pronouns wheelchair eligible relocate sponsorship certified certificate',
);
const DATA = setOf('number numbers birth salary expectations notice size passport id code licence license registration pin address');

// ---------------------------------------------------------------------------------------------------------------- lists

interface List {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Piece[];
}

/** A line that opens a list of things: "Please bring:", "What we still need from you", "below are not uploaded:". */
const OPENS = setOf(
  'bring send carry upload attach provide submit share supply forward return need needed require required missing outstanding documents document following checklist paperwork enclose complete prepare uploaded pending items requirements please list file rest finish left short things papers homework paperwork ready need check enclosures',
);
const NO_LIST = setOf(
  'slots slot times time available availability options panel interviewers schedule agenda plan meet programme topics days details particulars particular process steps choose pick join which suits date',
);
const BULLET = /^\s*(?:[-*•·–▪◦☐□✓]|\(?(?:\d{1,2}|[a-z])[.)])\s*/i;

function listsIn({ text }: TextPart): List[] {
  const lists: List[] = [];
  let index = 0;
  let open = false;
  let from = 0;
  let items: Piece[] = [];
  const close = (at: number) => {
    if (items.length > 0) lists.push({ from, to: at, items });
    open = false;
    items = [];
  };
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const trimmed = line.trim();
    const mark = BULLET.exec(line)?.[0] ?? '';
    if (
      open &&
      trimmed !== '' &&
      trimmed.length <= LONGEST &&
      (mark !== '' || (items.every(({ text: item }) => !BULLET.test(item)) && isBareItem(trimmed, items.length)))
    ) {
      const item = line.slice(mark.length).trim();
      if (/\d[:.]\d\d|\d\/\d|https?:|\d ?(?:am|pm)\b/i.test(item)) {
        // Times and links are no papers.
        items = [];
        open = false;
        index += line.length + 1;
        continue;
      }
      items.push({ text: item, index: index + line.indexOf(item, mark.length) });
    } else if (open && (trimmed !== '' || items.length > 0)) close(index);
    const next = lines[at + 1]?.trim() === '' ? lines[at + 2] : lines[at + 1];
    if (!open && trimmed !== '' && (opensList(trimmed) || (mark === '' && BULLET.test(next ?? '') && opensBullets(trimmed)))) {
      open = true;
      from = index + line.length;
    }
    index += line.length + 1;
  }
  close(index);
  return lists;
}

/** A line without a bullet goes on with the list as long as it is no sentence. */
const isBareItem = (line: string, count: number): boolean =>
  !/[.?!:]$/.test(line) &&
  !/^(?:please|kindly|if|we|you|the|best|kind|regards|thanks|thank|i)\b/i.test(line) &&
  (count > 0 || line.length < 90) &&
  !/https?:/.test(line);

/** Any line that asks opens the bullets below it. */
function opensBullets(line: string): boolean {
  const words = line
    .slice(-300)
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  return words.some((word) => OPENS.has(word)) && !words.some((word) => NO_LIST.has(word));
}

function opensList(line: string): boolean {
  const last = line.split(/[.!?]\s/).at(-1) ?? '';
  const words = last
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (
    !line.endsWith(':') &&
    !(words.length <= 5 && /^(?:what to bring|to bring|please bring|documents needed|what we need|what you need|still missing)/i.test(last))
  )
    return false;
  return (
    words.length > 0 &&
    words.length <= 24 &&
    words.some((word) => OPENS.has(word)) &&
    !words.some((word) => NO_LIST.has(word)) &&
    words.some((word) => OPENS.has(word) && word !== 'please' && word !== 'following')
  );
}

// ---------------------------------------------------------------------------------------------------------------- one thing

const isThing = (what: string): boolean => {
  if (what.length < 2) return false;
  const words = what
    .toLowerCase()
    .split(/[^\p{L}\d'-]+/u)
    .filter(Boolean);
  return words.some((word) => word.length > 1 && !NO_THINGS.has(word) && !FUNCTION.has(word)) && !words.slice(0, 3).some((word) => PASSING.has(word));
};

const FUNCTION = setOf(
  'a an the of and or for in on at to with your you my our any some all both either each other another which what who that this it is are be as so if do does can will would could please just only very few least copy copies',
);
/** "Your availability", "any questions", "a quick reply": what is asked in passing begins with it. */
const PASSING = setOf(
  'following availability questions feedback reply thoughts line shout ring note bell heads-up survey confirmation attendance interest consideration patience preference rsvp',
);

const tidied = (written: string): string => {
  let what = written.replaceAll(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)).trim();
  for (let round = 0; round < 3; round += 1)
    what = what.replace(
      /^(?:[-*•·–,;:]\s*|(?:us|me|back|with|along|over|also|then|and|or|please|a|an|the|your|any|some|both|own|either|copies of|copy of|below)\s+)/i,
      '',
    );
  // Cut before the word that is too much.
  if (what.length > LONGEST) what = what.slice(0, what.lastIndexOf(' ', LONGEST));
  return what.replace(/(?<![\s.,;:!?(–-])[\s.,;:!?(–-]+$/, '');
};
