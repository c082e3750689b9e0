import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';

/** Handing something over: each thing is a request of its own. */
const GIVE = wordSet(
  'bring send carry email e-mail mail upload attach provide submit share supply forward return hand enter give shoot ping fax pack produce furnish deliver include revert scan present show post dig jot pop fetch sending bringing providing uploading submitting sharing emailing returning attaching supplying forwarding',
);
/** Doing something: the verb belongs to it. */
const DO = wordSet(
  'complete fill read prepare sign answer acknowledge download install print mark tick translate record draft solve watch register add e-sign countersign rehearse claim redraw rewrite summarise summarize create photograph build design review study wear list name state type compile collect gather outline sketch rank practise practice memorize',
);
/** Asked for only with "ready" or "with you" behind the thing. */
const KEEP = wordSet('have keep take');
const AT_HAND = wordSet('handy ready hand available nearby');
const NEEDS = wordSet('need needs require requires missing lack lacks lacking want wants awaiting');
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
const MODALS = wordSet("could can may might would do have like love let any possible need trouble we'd i'd they'd need");
const REQUIRED = wordSet('required needed mandatory compulsory obligatory necessary essential outstanding missing');
const ASKS = wordSet(
  "please kindly pls plz also just do then and or to must should could can would will you'll so but remember always first next either both simply",
);
const THEY = wordSet("we i they he she it who we'll i'll they'll she'll he'll we'd i'd they'd we've i've us which that already");
const ASKED = wordSet(
  'you need needs required requested asked want like invited ask asks sure remember forget have kindly please able expected candidates applicants us me',
);
const SUBJECTS = wordSet('candidates applicants folks those everyone interested shortlisted');
const SKIPPED = wordSet('us me over along back in out with you on up off also please again down our your the to through');
const STOPS = wordSet(
  'by before prior so when if because since until via using ahead unless while once after within as soon whenever whether where which who but please we i',
);
/** What a mail asks for in passing: an answer, a time, a word. */
const NO_THINGS = wordSet(
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

/**
 * What the mail asks its reader for, one by one (C37). An answer is one of them where the mail says what it is to tell or by when:
 * "let me know whether you can come"; a bare "please reply" is not.
 */
export function readRequests({ body, sender }: MailText): Fact<string>[] {
  const lists = listsIn(body);
  const pieces = lists.flatMap(({ items }) => items);
  let at = 0;
  let askedBefore = false;
  for (const sentence of body.sentences) {
    while ((body.tokens[at]?.index ?? Infinity) < sentence.index) at += 1;
    let end = at;
    while ((body.tokens[end]?.index ?? Infinity) < sentence.end && end < at + MOST_TOKENS) end += 1;
    if (!lists.some(({ from, to }) => sentence.index >= from && sentence.index < to)) {
      const verbs = askedIn(body, at, end);
      const things = [
        ...verbs,
        ...requiredIn(body, sentence).filter((piece) => !verbs.some((verb) => overlap(piece, verb))),
        ...answersIn(body, sentence, at, end),
      ];
      const asked: Piece[] = things.length > 0 ? things : [...(askedBefore ? moreOf(body, sentence) : []), ...namedIn(body, sentence, at, end)];
      pieces.push(...asked);
      askedBefore = asked.length > 0;
    }
    at = end;
  }
  const found: Fact<string>[] = [];
  for (const { text, index } of pieces.sort((a, b) => a.index - b.index)) {
    const what = tidied(text);
    const isSender = sender.name !== '' && sender.name.toLowerCase().endsWith(what.toLowerCase());
    if (found.length < MOST && isThing(what) && !isSender && !found.some(({ value }) => value.toLowerCase() === what.toLowerCase()))
      found.push({ value: what, evidence: evidenceIn(body, index, index + text.length) });
  }
  return found;
}

const overlap = (a: Piece, b: Piece): boolean => a.index < b.index + b.text.length && b.index < a.index + a.text.length;

// ---------------------------------------------------------------------------------------------------------------- one sentence

/** What the verbs of a sentence ask for; `from` and `to` are positions of tokens. */
function askedIn(part: TextPart, from: number, to: number): Piece[] {
  const { tokens } = part;
  const pieces: Piece[] = [];
  let asked = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const isGive = GIVE.has(token.lower) || isNotToForget(tokens, at, from) || isToHave(tokens, at, from);
    const isDo = DO.has(token.lower) || (!isGive && (isPlainAct(tokens, at, from, to) || isToldTo(tokens, at, from)));
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

const hasThing = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => THINGS.has(word));

/** What one may be told to do that is no task of its own: it is about the call, the time or the reply. */
const NO_TASKS = wordSet(
  `note find see feel hesitate contact visit click join follow let know be do have disregard ignore reply respond revert confirm tell say expect allow bear understand consider remember forget keep stay wait meet come attend arrive
  pick choose select book use accept rest speak talk chat get go make call ring phone text email e-mail reach hear discuss schedule reschedule cancel enjoy start begin stop delete unsubscribe help like want need love work hold speak
  give take look try ensure proceed advise notify inform indicate signify acknowledge affirm shout refer apologise apologize excuse share believe trust imagine guess think also just kindly please not then now only still soon either both dial connect drop enter mind suit refrain continue`,
);
/** "Remember your hard hat", "don't forget a pen". */
const isNotToForget = (tokens: readonly Token[], at: number, from: number): boolean =>
  ['your', 'a', 'an', 'the'].includes(tokens[at + 1]?.lower ?? '') &&
  ((tokens[at]?.lower === 'remember' && (at === from || tokens[at - 1]?.lower === 'please')) ||
    (tokens[at]?.lower === 'forget' && ["don't", 'not', 'dont'].includes(tokens[at - 1]?.lower ?? '')));

/** "Ensure you have a headset", "you should have a working webcam". */
const isToHave = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens[at]?.lower === 'have' &&
  ['a', 'an', 'your'].includes(tokens[at + 1]?.lower ?? '') &&
  !['chance', 'look', 'good', 'great', 'nice', 'question', 'moment', 'few'].includes(tokens[at + 2]?.lower ?? '') &&
  tokens[at - 1]?.lower === 'you' &&
  tokens.slice(Math.max(from, at - 4), at).some(({ lower }) => ['ensure', 'sure', 'check'].includes(lower));

/** Verbs of tasks that are nouns, too, or stand in other sentences: only an object right behind them makes them one. */
const TASK_VERBS = wordSet(
  `charge switch silence quote mention cite staple stamp witness certify log verify update correct amend measure cook bake sing play teach plan pitch analyse analyze code submit redact zip convert rename label order arrange obtain
  request apply collect leave revise refresh research familiarise familiarize go think think pick get take use learn memorise rehearse show tidy dress swap renew book buy enrol enroll join scan sketch choose jot describe explain outline suggest
  pay transfer save open set make update reread brush pack check test try copy cross-check double-check highlight attach initial date number bind frame load weigh count look`,
);
const OBJECTS = wordSet('the your a an our any each all some two three four five this these those them yourself through over up about of off');

/** "Charge your laptop", "revise the chapter on dyes" at the head of a sentence. */
function isPlainAct(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || at + 2 > to || !TASK_VERBS.has(token.lower) || !OBJECTS.has(next.lower)) return false;
  if (!(at === from || ['and', 'please', 'kindly', 'pls', 'then', 'also'].includes(tokens[at - 1]?.lower ?? ''))) return false;
  return !tokens.slice(at + 1, Math.min(to, at + 7)).some(({ lower, kind }) => kind === 'link' || OFF_TOPIC.has(lower));
}
const OFF_TOPIC = wordSet(
  'time times slot slots date dates day link button calendar call interview meeting look advantage care note place trip journey train bus lift exit stairs road left right door entrance app best',
);

/** "Please laminate it", "you must witness …", "could you redact …", "we want you to tidy …": any verb where one is told to do something. */
function isToldTo(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (
    at === from ||
    NO_TASKS.has(word) ||
    KEEP.has(word) ||
    STOPS.has(word) ||
    FUNCTION.has(word) ||
    NO_TOLD.has(word) ||
    word.endsWith('ly') ||
    word.endsWith('ing')
  )
    return false;
  let before = at - 1;
  while (before > from && ['please', 'kindly', 'also', 'just', 'then', 'pls'].includes(tokens[before]?.lower ?? '')) before -= 1;
  const [last, second, third] = [tokens[before]?.lower ?? '', tokens[before - 1]?.lower ?? '', tokens[before - 2]?.lower ?? ''];
  if (before === from && ['please', 'kindly', 'pls'].includes(last)) return OBJECTS.has(tokens[at + 1]?.lower ?? '');
  if (last === 'you' && before < at - 0 && ['could', 'can', 'would', 'will'].includes(second) && before - 1 <= from + 3) return true;
  if (['must', 'should', 'shall'].includes(last) && ['you', 'candidates', 'applicants'].includes(second)) return true;
  if (last !== 'to') return false;
  if (['required', 'asked', 'requested', 'expected'].includes(second))
    return tokens.slice(Math.max(from, before - 5), before).some(({ lower }) => lower === 'you' || SUBJECTS.has(lower));
  if (['need', 'have'].includes(second)) return third === 'you' || third === "you'll" || (third === 'will' && tokens[before - 3]?.lower === 'you');
  return (
    (second === 'you' && ['ask', 'like', 'want', 'need', 'love'].includes(third)) ||
    (['sure', 'remember', 'forget'].includes(second) && tokens[before - 3]?.lower !== 'i')
  );
}
const NO_TOLD = wordSet(
  'able available unable receive bring able worry travel apply sit eat drive walk lose miss pass stop interview move hear share end leave succeed win happy interested successful unsuccessful aware comfortable free good fine well there here very more most any some',
);

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
  // "Meeting Room 5, State Library" names something.
  if (before.text === ',' && /^\p{Lu}/u.test(token.text)) return false;
  // "2. Sign …", "• Sign …"
  if (before.kind === 'mark' && isBullet(tokens, at)) return true;
  if (before.kind === 'mark')
    return (
      [',', ':', '-', '–', '—', '(', ';', '"', '“', '!', ')'].includes(before.text) &&
      (before.text !== ',' ||
        asked ||
        isClauseOf(tokens, at, from) ||
        (OBJECTS.has(tokens[at + 1]?.lower ?? '') && !tokens.slice(from, at).some(({ lower }) => THEY.has(lower))))
    );
  if (SUBJECTS.has(before.lower)) return true;
  if (isGerund(token) && ['mind', 'by', 'about'].includes(before.lower)) return true;
  if (isGerund(token)) return false;
  if (
    ['ensure', 'sure', 'check'].some((word) => tokens.slice(Math.max(from, at - 3), at).some(({ lower }) => lower === word)) &&
    token.lower === 'have'
  )
    return true;
  if (token.lower === 'forget') return true;
  if (!ASKS.has(before.lower) && before.lower !== 'you' && before.lower !== 'forget') return false;
  const nearby = tokens.slice(Math.max(from, at - 7), at).filter(({ kind }) => kind === 'word');
  if (['please', 'kindly', 'pls', 'plz', 'remember', 'do'].includes(before.lower)) return true;
  // "Be ready to share your screen"
  if (before.lower === 'to' && ['ready', 'prepared'].includes(tokens[at - 2]?.lower ?? '') && tokens[at - 3]?.lower === 'be') return true;
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
  // "Also, do you have …", "have you got …"; "you have progressed" is no question.
  const isQuestion = tokens
    .slice(from, Math.min(from + 4, at - 1))
    .some(({ lower }) => ['could', 'can', 'may', 'might', 'do', 'have', 'any', 'would'].includes(lower));
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
      nearby.some((each) => ['like', 'love', 'possible', 'need', 'want', 'got'].includes(each)) &&
      nearby.some((each) =>
        ["we'd", "i'd", "they'd", "we've", "i've", 'we', 'i', 'they', 'committee', 'panel', 'possible', 'would'].includes(each),
      ) &&
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
const REPLIES = wordSet('reply respond revert answer come along attend report arrive');
const ACTS: Readonly<Record<string, readonly string[]>> = {
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
      ].includes(next)
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
      /^\s*(?:no|not|(?:one|two) (?:must|of|should)|ideally|preferably|at least|neither|both|each|if|or|etc|including|it|they|which|she|he|we|i|there|whichever(?:['’]s)?|whatever|drop)\b/i.test(
        piece,
      ) && pieces.length > 0;
    if (!isJoint && !isMore && piece.trim() !== '' && !isClause(piece))
      pieces.push({ text: piece.trim(), index: index + at + (piece.length - piece.trimStart().length) });
    at += piece.length;
  }
  return pieces;
}

const VERBS = wordSet(
  "is are was were has have had will would can could got won't isn't aren't i'll we'll they'll he'll she'll i'm we're it's that's",
);
/** "The commission is on holiday" has a subject of its own; "the form that is attached" says which form. */
function isClause(piece: string): boolean {
  const words = piece
    .toLowerCase()
    .split(/[^\p{L}’']+/u, 8)
    .filter(Boolean);
  const verb = words.findIndex((word) => VERBS.has(word.replace('’', "'")));
  return verb >= 0 && !words.slice(0, verb).some((word) => ['that', 'which', 'who', 'you', 'whatever', 'what', 'where'].includes(word));
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
      (HANDED.has(lower) && words[at - 1]?.lower === 'be' && ['should', 'must', 'to', 'can', 'need', 'shall'].includes(words[at - 2]?.lower ?? '')) ||
      (['reach', 'accompany'].includes(lower) && ['should', 'must', 'shall'].includes(words[at - 1]?.lower ?? '')),
  );
  const arrived = words.findIndex(
    ({ lower }, at) =>
      ['arrived', 'received', 'come', 'reached', 'file', 'uploaded', 'seen'].includes(lower) &&
      words.slice(Math.max(0, at - 3), at).some((word) => NOT_YET.has(word.lower)),
  );
  const state =
    passive > 0
      ? words
          .slice(0, passive)
          .findLastIndex(({ lower }) => ['should', 'must', 'shall', 'are', 'is', 'need', 'needs', 'has', 'have', 'can'].includes(lower))
      : arrived > 0
        ? words.slice(0, arrived).findIndex(({ lower }) => NOT_YET.has(lower))
        : -1;
  if (state > 0) {
    const subject = words.slice(0, state).filter(({ lower }) => lower !== 'still' && lower !== 'has' && lower !== 'have');
    const [first, last] = [subject[0], subject.at(-1)];
    if (first && last && subject.length <= 12 && !subject.some(({ lower, end: after }) => NO_SUBJECTS.has(lower) && part.text.charAt(after) !== '-'))
      return thingsOf({ text: part.text.slice(first.index, last.end), index: first.index });
  }
  // "The only thing left is your licence", "what is missing is …"
  const left = words.findIndex(
    ({ lower }, at) =>
      LEFT.has(lower) &&
      at < 9 &&
      words.slice(0, at).some((word) => ['thing', 'things', 'what', "what's", 'piece', 'only', 'bit'].includes(word.lower)) &&
      (!['like', 'want'].includes(lower) || words[at + 1]?.lower === 'is'),
  );
  const is = left < 0 ? -1 : words.findIndex(({ lower }, at) => at > left && (lower === 'is' || lower === 'are'));
  const rest = is < 0 ? undefined : words[is + 1];
  const final = words.at(-1);
  if (rest && final && is - left < 4) return thingsOf({ text: part.text.slice(rest.index, final.end), index: rest.index });
  // "We ask you for a short presentation"
  const ask = words.findIndex(({ lower }, at) => lower === 'for' && words[at - 1]?.lower === 'you' && words[at - 2]?.lower === 'ask');
  const asked = ask < 0 ? undefined : words[ask + 1];
  if (asked && final) return thingsOf({ text: part.text.slice(asked.index, final.end).split(/ on | by | before /)[0] ?? '', index: asked.index });
  const wish = wishOf(words);
  const [wished, lastWished] = [words[wish?.from ?? -1], words[(wish?.to ?? 0) - 1]];
  if (wished && lastWished) return thingsOf({ text: part.text.slice(wished.index, lastWished.end), index: wished.index });
  const colon = text.indexOf(': ');
  if (colon > 0 && colon < 40 && isListHead(text.slice(0, colon))) return thingsOf({ text: text.slice(colon + 2), index: index + colon + 2 });
  const task = taskOf(words);
  if (task) return [{ text: part.text.slice(task.index, task.end), index: task.index }];
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
        THEY.has(lower) ||
        GIVE.has(lower) ||
        ['following', 'meet', 'speak', 'talk', 'be', 'is', 'are', 'has', 'have', 'had', 'was', 'will', 'stay', 'up', 'get', 'touch', 'in'].includes(
          lower,
        ),
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
  if (asks && isQuestionOfFacts(words)) return [{ text, index }];
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

/** "Documents: passport, visa", "Missing items: …": what goes before a list in one line. */
const isListHead = (head: string): boolean => {
  const words = head
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return words.length < 7 && words.some((word) => HEADS.has(word)) && !words.some((word) => NO_LIST.has(word) || THEY.has(word));
};
const HEADS = wordSet(
  'documents papers paperwork items missing outstanding pending required needed originals requirements bring enclosures homework',
);

/** "Two references would be great", "it would be good to see some of your work", "safety boots compulsory": positions among the words. */
function wishOf(words: readonly Token[]): { readonly from: number; readonly to: number } | undefined {
  const last = words.at(-1)?.lower ?? '';
  if (
    words.length > 1 &&
    words.length < 7 &&
    REQUIRED.has(last) &&
    !words.slice(0, -1).some(({ lower }) => VERBS.has(lower) || NO_SUBJECTS.has(lower) || HEADS.has(lower))
  )
    return { from: 0, to: words.length - 1 };
  const would = words.findIndex(
    ({ lower }, at) =>
      lower === 'would' && ((words[at + 1]?.lower === 'be' && WELCOME.has(words[at + 2]?.lower ?? '')) || words[at + 1]?.lower === 'help'),
  );
  if (would < 0 || words.length > 24) return undefined;
  if (words[0]?.lower === 'it') {
    const to = words.findIndex(({ lower }, at) => at > would && lower === 'to');
    const isSeen = ['see', 'have', 'get', 'receive'].includes(words[to + 1]?.lower ?? '');
    return to > 0 && isSeen && !words.slice(to).some(({ lower }) => lower === 'you' || lower === 'chat')
      ? { from: to + 2, to: words.length }
      : undefined;
  }
  const isThingLed =
    DETERMINERS.has(words[0]?.lower ?? '') || words[0]?.kind === 'number' || words.slice(0, would).some(({ lower }) => THINGS.has(lower));
  return isThingLed && would > 1 && would < 12 && !words.slice(0, would).some(({ lower }) => NOT_WISHED.has(lower) || VERBS.has(lower))
    ? { from: 0, to: would }
    : undefined;
}
const WELCOME = wordSet('great good helpful useful appreciated nice handy perfect ideal lovely brilliant grand welcome');
const NOT_WISHED = wordSet(
  'call chat meeting interview time day slot monday tuesday wednesday thursday friday saturday sunday week hour role job reply response answer confirmation word this that',
);

const TASKS = wordSet('presentation talk seminar lecture pitch demo');
/** "Ten-minute presentation on …", "you will give your fifteen-minute talk": the words of the task. */
function taskOf(words: readonly Token[]): { readonly index: number; readonly end: number } | undefined {
  const at = words.findIndex(({ lower }) => TASKS.has(lower));
  const [task, first] = [words[at], words[0]];
  if (!task || !first) return undefined;
  const minutes = words.slice(Math.max(0, at - 4), at + 3).findIndex(({ lower }) => /^minutes?$/.test(lower));
  const give = words.findIndex(({ lower }, verb) => ['give', 'present', 'deliver', 'hold'].includes(lower) && verb < at && at - verb < 7);
  if (
    give >= 0 &&
    ['will', 'to', 'please', 'should', "you'll", 'shall'].includes(words[give - 1]?.lower ?? '') &&
    words.slice(Math.max(0, give - 5), give).some(({ lower }) => ['you', "you'll", 'please', 'candidates'].includes(lower))
  )
    return { index: words[give + 1]?.index ?? task.index, end: task.end };
  // Without a verb it stands at the head of its sentence, with its length.
  return at < 4 && minutes >= 0 && !words.slice(0, at + 4).some(({ lower }) => VERBS.has(lower) || THEY.has(lower) || lower === 'will')
    ? { index: first.index, end: (words[Math.min(words.length - 1, at + 6)] ?? task).end }
    : undefined;
}

/** "Which sizes do you wear?", "Do you have a car?": an answer is to be sent back. What asks for a time, or only for the pleasure of it, is none. */
function isQuestionOfFacts(words: readonly Token[]): boolean {
  if (words.length < 4 || words.length > 24) return false;
  const first = words.slice(0, 3).map(({ lower }) => lower);
  return (
    first.some((word) => QUESTION_WORDS.has(word)) &&
    words.slice(0, 8).some(({ lower }) => ['you', 'your', "you're", "you've", "you'd"].includes(lower)) &&
    !words.some(({ lower, kind }) => PLEASANT.has(lower) || (kind === 'number' && lower.length > 0))
  );
}
const QUESTION_WORDS = wordSet('which what where who how do are is have does did');
const PLEASANT = wordSet(
  `questions question today tomorrow monday tuesday wednesday thursday friday saturday sunday week morning afternoon time times suit suits works work free available availability interested happy sound feel think know forward mind fancy join come
  slot slots date dates day call meet talk speak chat still like life week things weekend ok okay us`,
);

const HANDED = wordSet(
  'sent uploaded emailed returned submitted provided brought handed completed signed attached received presented produced filled shown enclosed scanned forwarded',
);
const NOT_YET = wordSet("hasn't haven't isn't aren't not never");
const LEFT = wordSet('left missing outstanding lack need needed require remaining remains like want');
const NO_VERBS = wordSet(
  'be is are can could would will let call ring reply confirm come meet stop wait tell ask respond say know do give book pick choose see look arrive park join click note',
);
const NO_SUBJECTS = wordSet(
  'no action nothing experience parking response reply attendance you we i they it what this that there all who not if further need decision more time everything payment',
);
const FORMS = wordSet('form questionnaire exercise task challenge worksheet brief');
/** What a question in a mail is about when its answer is to be sent back. */
const ASKED_OF = wordSet(
  'salary notice expectations visa permit licence license eat allergies allergic dietary vegetarian mac pronounced pronouns wheelchair eligible relocate sponsorship certified certificate',
);
const DATA = wordSet('number numbers birth salary expectations notice size passport id code licence license registration pin address');

// ---------------------------------------------------------------------------------------------------------------- answers, and things by their name

const TELLS = wordSet('know tell say confirm advise signify indicate shout acknowledge ack affirm accept');
const TOLD = wordSet('whether which that what when where how once receipt');
/** "If you have any questions": asked of nobody in particular. */
const OFFERED = wordSet(
  'questions question anything concerns problem problems queries issues help further feedback thoughts adjustments accommodations else',
);

/** "Let me know by Monday which day suits", "confirm that you hold a licence"; `from` and `to` are positions of tokens. */
function answersIn(part: TextPart, { index, end, words }: Sentence, from: number, to: number): Piece[] {
  const { tokens } = part;
  if (words.some(({ lower }) => OFFERED.has(lower))) return [];
  const hasDay = part.dates.some((date) => date.index >= index && date.end <= end && date.day !== undefined);
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (!TELLS.has(word)) continue;
    const isLet = word === 'know' && tokens[at - 2]?.lower === 'let';
    const isNeed = word === 'know' && ['need', 'have'].includes(tokens[at - 2]?.lower ?? '') && tokens[at - 1]?.lower === 'to';
    const start = isLet ? at - 2 : at;
    if (word === 'know' && !isLet && !isNeed) continue;
    if (tokens[start + 1]?.lower === 'you' || tokens[start + 1]?.kind !== 'word' || (!isNeed && !isAsked(tokens, start, from, false))) continue;
    const after = tokens.slice(at + 1, Math.min(to, at + 10)).map(({ lower }) => lower);
    // "Let us know of any dietary needs", "tell me your size"
    const over = tokens.slice(at + 1, at + 4).findIndex(({ lower }) => lower === 'your' || lower === 'any');
    const thing =
      over >= 0 && !after.slice(0, over).some((each) => TOLD.has(each))
        ? between(part, at + 1 + over, objectEnd(tokens, at + 1 + over, to))
        : undefined;
    if (thing && ['know', 'tell', 'confirm', 'advise', 'indicate'].includes(word)) return thingsOf(thing);
    const isTold = after.some((each) => TOLD.has(each)) || (after.includes('if') && !after.includes('need') && !after.includes('would'));
    const isBoth = word === 'accept' && after.includes('decline');
    if (!(isBoth || hasDay || (word !== 'accept' && isTold) || word === 'ack' || (word === 'acknowledge' && after.length < 4))) continue;
    const piece = between(part, start, Math.min(to, start + 24));
    return piece ? [piece] : [];
  }
  return [];
}

/** Nouns of what one hands over, brings or fills in: in a sentence that asks, they are the things. */
const THINGS = wordSet(
  `passport passports id ids identification certificate certificates cert certs cv resume résumé portfolio references reference referees referee licence license permit visa payslip payslips payslips transcript transcripts
  diploma diplomas degree form forms questionnaire photo photos photograph photographs picture pictures copy copies scan scans proof slides presentation talk sample samples statement clearance shoes boots laptop contract reel showreel
  letter letters essay worksheet screenshot registration card checklist bill declaration signature consent notebook`,
);
const CUES = wordSet(
  `please pls plz kindly need needs needed require requires required must remember forget bring help appreciate appreciated grateful could handy ready missing outstanding pending awaiting owe lacking still chance mind without ask asked asking`,
);
const PAST = wordSet('thank thanks received got find attached enclosed note already sent issue issued booked below offered reimburse');
const DETERMINERS = wordSet('a an the your any some two three both one my all each its current valid');

/** A sentence that asks, in whatever words, for something of those: "any chance of a photo of your licence". */
function namedIn(part: TextPart, { words, index }: Sentence, from: number, to: number): Piece[] {
  if (
    words.length > 40 ||
    !words.some(({ lower }, at) => CUES.has(lower) && !isTheirs(words, at)) ||
    words.some(({ lower }) => PAST.has(lower) || NEGATIVE.has(lower)) ||
    /reference(?: is made)? to /i.test(part.text.slice(words[0]?.index ?? index, words.at(-1)?.end))
  )
    return [];
  const { tokens } = part;
  const thing = tokens.findIndex(({ lower }, at) => at >= from && at < to && THINGS.has(lower));
  if (thing < 0) return [];
  // "We must ask for …" asks; "we need to send you the form" does not.
  const before = tokens.slice(from, thing).map(({ lower }) => lower);
  if (before.includes('you') && ['send', 'give', 'issue', 'email', 'forward', 'post'].some((verb) => before.includes(verb))) return [];
  let start = thing;
  while (start > from && thing - start < 5 && isOfPhrase(tokens[start - 1])) {
    start -= 1;
    if (DETERMINERS.has(tokens[start]?.lower ?? '')) break;
  }
  if (start === thing && (tokens[thing - 1]?.lower ?? '') === 'to') return [];
  const piece = between(part, start, objectEnd(tokens, thing, to));
  return piece && piece.index >= index ? thingsOf(piece) : [];
}

/** "I will bring the contract" */
const isTheirs = (words: readonly Token[], at: number): boolean =>
  // "The law requires a contract"
  (NEEDS.has(words[at]?.lower ?? '') && !words.some(({ lower }) => OURS.has(lower))) ||
  (['bring', 'ask', 'asking', 'help', 'remember'].includes(words[at]?.lower ?? '') &&
    words.slice(Math.max(0, at - 3), at).some(({ lower }) => THEY.has(lower)));
const OURS = wordSet("we i you your us me client panel board hr candidates we'll i'll you'll we'd i'd we're i'm we've i've still");
const NEGATIVE = wordSet("don't no not won't nothing needn't never isn't aren't");
const isOfPhrase = (token: Token | undefined): boolean =>
  (token?.kind === 'word' && !FUNCTION_VERBS.has(token.lower)) || token?.kind === 'number' || (token?.text === '-' && !token.spaced);
const FUNCTION_VERBS = wordSet(
  'is are was were be have has had need needs bring send of for with to on in at and or by from see get got want please pls kindly also just us me without about both require requires required ask still missing any',
);

/** "And your police check if it came.": a thing more, after a sentence that asked. */
function moreOf(part: TextPart, { words, end }: Sentence): Piece[] {
  const [first, second, last] = [words[0], words[1], words.at(-1)];
  if (!first || !second || !last || words.length > 14 || !['and', 'plus', 'also', '&'].includes(first.lower)) return [];
  if (!['your', 'a', 'an', 'the', 'any', 'two', 'one', 'some'].includes(second.lower)) return [];
  const stop = words.findIndex(({ lower }, at) => at > 1 && (STOPS.has(lower) || ['is', 'are', 'will', 'was', 'can'].includes(lower)));
  if (stop > 0 && ['is', 'are', 'will', 'was', 'can'].includes(words[stop]?.lower ?? '')) return [];
  const to = stop > 0 ? (words[stop - 1]?.end ?? end) : last.end;
  return thingsOf({ text: part.text.slice(second.index, to), index: second.index });
}

// ---------------------------------------------------------------------------------------------------------------- lists

interface List {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Piece[];
}

/** A line that opens a list of things: "Please bring:", "What we still need from you", "below are not uploaded:". */
const OPENS = wordSet(
  'bring send carry upload attach provide submit share supply forward return need needed require required missing outstanding documents document following checklist paperwork enclose complete prepare uploaded pending items requirements please list file rest finish left short things papers homework paperwork ready need check enclosures requires needs produce produced originals original brought submitted supplied',
);
const NO_LIST = wordSet(
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
  // "reply in a day with:"
  if (words.at(-1) === 'with' && words.some((word) => REPLIES.has(word))) return true;
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
  return (
    words.some((word) => word.length > 1 && !NO_THINGS.has(word) && !FUNCTION.has(word)) &&
    !words.slice(0, 3).some((word) => PASSING.has(word)) &&
    !NOTHING_ASKED.test(what) &&
    !(words.length > 1 && DESKS.has(words.at(-1) ?? '') && !/(?:^|\s)\p{Ll}/u.test(what.replace(/^(?:call|contact|ring|phone|e-?mail) /i, '')))
  );
};

/** "(bring your) interview forward to Tuesday", "Company: Oak Ltd" on a line of a card, "24 hours' notice", and what ends in a kiss. */
const NOTHING_ASKED =
  /^(?:interview|meeting|appointment|call|chat|start) (?:forward|back|ahead)\b|^(?:project|company|position|role|job|title|location|venue|date|time):|\b(?:hours?|days?|weeks?)['’]? notice$|\sx{1,3}$/i;
/** "Northgate Clinic HR" below a list signs it. */
const DESKS = wordSet('hr recruiting recruitment resourcing careers team');

const FUNCTION = wordSet(
  'a an the of and or for in on at to with your you my our any some all both either each other another which what who that this it is are be as so if do does can will would could please just only very few least copy copies',
);
/** "Your availability", "any questions", "a quick reply": what is asked in passing begins with it. */
const PASSING = wordSet(
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
