import { type Phrase, byFirstWord, endOfPhrase, phrase } from '../../mail/phrases.ts';
import { type Sentence, sentencesOf } from '../../mail/sentences.ts';
import { type Token, tokensOf } from '../../mail/tokens.ts';

/*
 * The wordings that press, in the small language of `core/mail/phrases.ts`: within one sentence, whatever its commas, in time linear in the text.
 * A word that presses in one sentence and is harmless in the next stands with what makes it press.
 */

const lines = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

const ANSWER = 'answer|reply|respond|decide|know|hear|back|confirm|tell|inform|answer|decision|response|word|news';
const REPLY = 'answer|reply|response|decision|word';
const FIRM =
  'firm|firms|company|companies|employer|employers|organisation|organisations|organization|organizations|business|businesses|party|parties';
const DECIDE = 'decide|answer|reply|respond|accept|sign|choose|commit';
const BY = 'by|before|until|till|within the? #time';

/** Asking them for an answer, and by when or how soon: each of the one with each of the other. */
const asked = [
  `please|kindly * ${ANSWER}`,
  `could|would|can|will|must you * ${ANSWER}`,
  `let me know`,
  `ask|expect|need|want|urge you to * ${ANSWER}`,
  `need|want|expect|require|demand * hear|know`,
  `need|want|expect|require|demand|await your|a|an * ${REPLY}`,
  `appreciate|grateful|glad|like|love|welcome|helpful * a|an|your * ${REPLY}`,
];
const limits = [`* ${BY}`, '* no later than', '* at the latest', '* as soon as possible', '* without * delay', '* right away', '* at once'].concat([
  'today|tonight|tomorrow|now|immediately|promptly|urgently',
  'this #time',
  'me? immediately|urgently',
]);

/** Words that push: ultimatums, reproach, impatience. They rarely speed anything up and are remembered. */
const pushing = [
  ...asked.flatMap((ask) => limits.map((limit) => `${ask} ${limit}`)),
  ...lines(`
    asap
    time sensitive
    a|an quick|speedy|swift|prompt|fast|immediate|rapid|early reply|answer|response|decision
    ${REPLY} by|before the? #time would|is
    you need|have|ought to * ${DECIDE} * ${BY}
    you must * ${DECIDE} * ${BY}
    i need|want|require|demand an? answer|decision|reply|explanation
    need your decision
    need|want to know where|whether|if i
    i expect a|an|your|you
    i demand
    i insist
    i deserve
    i must insist|press|urge|know
    this|it is * urgent
    it's * urgent
    urgent reply|response|answer|matter|request|attention
    urgently need|needs|require|await
    last chance
    final reminder|notice|offer|warning
    take it or leave it
    now or never
    or else i
    otherwise i|i'll * withdraw|stop|look|go|move|complain|assume|consider|contact
    withdraw my application|candidacy
    look|looking elsewhere
    i|i'm * in * demand
    i|i'll * move on
    if i do|don't|have|haven't|did|didn't not? * hear|heard|receive|received|get|got from|by|back|anything|a|an|your|any|soon
    if i hear|receive|get nothing
    if you do|don't|cannot|can't not? * answer|reply|respond|decide
    unless i hear|receive|get
    should i not hear|receive|get
    without|failing an|a|your answer|reply|response
    i|i'll will|shall|must? * assume|conclude that? you|the
    i|i'll will|shall|must? * take it that
    still waiting
    been waiting
    waiting for * days|weeks|months
    kept|keep|keeping waiting
    kept|keep|keeping me waiting
    ${REPLY} * overdue
    overdue ${REPLY}
    taking|taken|takes|take so|too|this long
    what is|what's taking|holding
    how much longer
    how long * wait|waiting
    impatient
    lose|losing|lost|out of? my? patience
    my patience
    running out
    cannot|can't|not wait any|much|forever|longer
    it has|it's already|now been
    you promised
    as you promised
    your|you * broken|broke * promise|word
    you said you would|you'd
    you said|wrote|told that you would|you'd
    you were|are supposed|meant to
    you were going to
    was|were supposed|meant to hear|have|get|receive
    i should|ought to? have heard|had|received
    you should have answered|replied|responded|decided|written|called
    as i already wrote|said|mentioned
    as per my last
    my|the|a second|third|fourth|fifth time that? i? am? asking|ask|writing|write
    following up again
    my * previous|earlier|many|several|two|three|four|unanswered|repeated e? emails|mails|messages|letters|calls
    why have|has|did|do|does|am|is|are|was not|i|you|nobody|nothing|there * not|never|nobody|nothing|still|no|silence
    why haven't|hasn't|didn't|don't|isn't|aren't you|i|anybody|anyone|nobody
    why you|i haven't|didn't|don't
    why you|i have|did|do not
    haven't|hasn't * heard back|anything
    have|has not * heard back|anything
    haven't|hasn't|didn't * replied|reply|answered|responded|respond
    have|has|did not * replied|reply|answered|responded|respond
    never * replied|answered|responded
    nobody|one has? replied|answered|responded
    no response
    no answer|reply|word|news from|to|yet|since|so
    did you even
    the least you
    common courtesy
    i|emails|mails|messages|questions * ignored
    feel|being|been ignored
    ignoring me|my
    ghosted
    ghosting
    disappointed|frustrated|annoyed in|by|with|that|at|about
    very|so|find|getting|is|am|i'm frustrating|frustrated
    unfair
    unprofessional
    unacceptable
    disrespectful
    waste|wasting|wasted of? my? time`),
];

/** Leverage: another offer, another's deadline. */
const leverage = lines(`
  another|other|competing|rival|better|higher|several|multiple|two|three|outside|pending|job job|firm|written|good? offer|offers
  an offer from
  offer|offers in hand
  offer|offers on the table
  i|i've have|had|got|received|hold|was|am|now|just|also|already * an|one firm|written|good|attractive? offer
  made|make|making|gave|given|give me an|a * offer
  been offered a|an|another|the|one|two|three * job|jobs|position|positions|role|roles|post|contract|contracts
  offered|job|position|role|post|answer|accept|accepted|sign|contract|interviewing|interviews|opportunity|opportunities elsewhere
  need|have|asked|expected|required to give? * ${DECIDE} * ${BY}
  must give? * ${DECIDE} * ${BY}
  i|i've have|only|got * until|till the? #time
  another|other|different|larger|smaller|second|competing ${FIRM} * want|wants|wanted|expect|expects|waiting|offered|made|interested|pressing|pushing
  wants|want|needs|need|expects|expect|awaits|await my answer|decision|reply
  give|owe|giving them|him|her|somebody|someone|another|others * answer|decision
  interview|interviews|interviewing|round|rounds|stage|stages|process|processes|talks|talking|negotiating|negotiations|discussions with|at * another|other|two|three|several|different ${FIRM}
  i|we|i've have|got|face? a|an|another|one * deadline
  my deadline
  another|other|their deadline
  deadline to decide|answer|reply|accept|respond|sign
  deadline of|on|by|is #time
  deadline elsewhere
  have|forced|obliged to accept
  accept|take the other|another|their offer|job|one`);

const WEEK = 'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun';
const MONTHS = 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec';
const TIMES = new Set(
  `${WEEK} ${MONTHS} today tonight tomorrow noon midday midnight morning afternoon evening week weekend month end close eod cob then next this now day days hour hours a one two three`.split(
    ' ',
  ),
);
const isTime = ({ kind, lower }: Token): boolean => kind === 'number' || TIMES.has(lower);

const compiled = (patterns: readonly string[]) => byFirstWord(patterns.map((pattern): { readonly phrase: Phrase } => ({ phrase: phrase(pattern) })));
const wordings = { pushing: compiled(pushing), leverage: compiled(leverage) };

interface Pressing {
  readonly how: keyof typeof wordings;
  /** As they stand in the text. */
  readonly words: string;
}

/** What presses in a text, in its order: what overlaps is told as one, and leverage within what pushes is not told again. Linear in the length of the text. */
export function pressingIn(text: string): Pressing[] {
  const sentences = sentencesOf(tokensOf(text));
  const [pushed, levered] = (['pushing', 'leverage'] as const).map((how) => stretchesOf(sentences, how));
  const alone = levered?.filter((one) => !pushed?.some(({ from, to }) => from <= one.from && one.to <= to));
  return [...(pushed ?? []), ...(alone ?? [])].sort((a, b) => a.from - b.from).map(({ how, from, to }) => ({ how, words: text.slice(from, to) }));
}

interface Stretch {
  readonly how: Pressing['how'];
  readonly from: number;
  readonly to: number;
}

function stretchesOf(sentences: readonly Sentence[], how: Stretch['how']): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { words } of sentences) {
    for (const [at, { lower, index }] of words.entries()) {
      const ends = (wordings[how].get(lower) ?? []).map((each) => words[endOfPhrase(each.phrase, words, at, isTime) - 1]?.end ?? 0);
      const to = Math.max(0, ...ends);
      const last = stretches.at(-1);
      if (last && index < last.to) stretches.splice(-1, 1, { ...last, to: Math.max(last.to, to) });
      else if (to > 0) stretches.push({ how, from: index, to });
    }
  }
  return stretches;
}
