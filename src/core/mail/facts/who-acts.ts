import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';

const THEY = wordSet(
  `we we'll we'd we're i i'll i'd i'm they they'll they'd he he'll she she'll it committee board panel team governors directors management hr recruiter department ministry jury client partners council trustees vestry office group group's decision`,
);
const YOU = wordSet("you you'll you'd you're please kindly pls candidates applicants candidate applicant your revert");

/** Verbs of what a reader is asked to do by a day. */
const DO = wordSet(
  `reply respond answer confirm rsvp submit return complete upload sign accept acknowledge send provide share forward email finish book choose pick select register enter signify revert fill tell get bring say decide schedule
  countersign initial drop ring call phone text message write attach supply record do cast hand turn post mail fax shoot ping pop pay finalise finalize fill mark indicate advise review take acknowledge poll think consider withdraw decline shout let`,
);
/** Nouns and verbs of a thing that ends on a day. */
const ENDS = wordSet(
  'shuts stops released removed reach deadline due expires expire expiring closes lapses locks valid cut-off cutoff lapse withdrawn stands counts overdue rsvp lands',
);
/** Verbs that tell a reader how it went. */
const TELL = wordSet('bell update notify inform contact email call ring phone telephone text message tell holler write announce advise communicate');
const OUTCOMES = wordSet('decision decisions answer outcome verdict result results yes news word recommendation feedback reply update');
const MADE = wordSet(
  'provide share bring have from count give make makes making made reach reached take taken sent released communicated shared expected announced appear appears posted published go goes be from out to ready due have get issued published',
);
/** "You have a yes or no from me" */
const DECIDE = wordSet('decide decides decided deciding votes vote choose chooses');

/** More words are no sentence. */
const MOST_WORDS = 120;

export interface Signal {
  /** Position among the words of its sentence. */
  readonly at: number;
  /** 0 to 1: a call alone may be the interview itself. */
  readonly sure: number;
}

/** Where a sentence says that the reader does something. */
export function readerActs(words: readonly Token[]): Signal[] {
  const signals: Signal[] = [];
  for (const [at, { lower }] of words.slice(0, MOST_WORDS).entries()) {
    if (ENDS.has(lower) && words[at - 1]?.lower !== 'was') signals.push({ at, sure: 1 });
    // "Hear from you before Friday?"
    else if (['hear', 'hearing', 'heard'].includes(lower) && words[at + 1]?.lower === 'from' && words[at + 2]?.lower === 'you')
      signals.push({ at, sure: 0.9 });
    // "Come back to me by Friday"
    else if (lower === 'back' && words[at + 1]?.lower === 'to' && ['me', 'us'].includes(words[at + 2]?.lower ?? '')) signals.push({ at, sure: 0.9 });
    else if (DO.has(lower) && isReaders(words, at)) signals.push({ at, sure: lower === 'take' || lower === 'do' || lower === 'say' ? 0.6 : 0.9 });
  }
  // "We need it by Friday", "the slot is yours until Friday"
  if (signals.length === 0) {
    for (const [at, { lower }] of words.slice(0, MOST_WORDS).entries()) {
      if (WANT.has(lower) && (at === 0 || words.slice(Math.max(0, at - 4), at).some((word) => THEY.has(word.lower)))) signals.push({ at, sure: 0.8 });
      else if (DUE.has(lower)) signals.push({ at, sure: 0.5 });
    }
  }
  return signals;
}

const WANT = wordSet("need needs want wants require requires like love appreciate 'd must");
/** Things that wait for the reader. */
const DUE = wordSet(
  'confirmation confirmations attendance booking bookings forms access poll registration offer response responses reply replies acceptance submission submissions form link slot slots invitation assessment test exercise answer answers documents references questionnaire paperwork yes hold held yours window tests task',
);

function isReaders(words: readonly Token[], at: number): boolean {
  const [verb, next, after] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  if (verb === 'let')
    return (
      (next === 'us' || next === 'me' || /^\p{Lu}/u.test(words[at + 1]?.text ?? '')) &&
      words.slice(at, at + 4).some(({ lower }) => lower === 'know' || lower === 'have')
    );
  // "call you", "tell you": somebody else does.
  if (next === 'you' || (next === 'your' && ['email', 'review'].includes(verb) && after === '')) return false;
  for (let before = at - 1; before >= 0 && before >= at - 7; before -= 1) {
    const word = words[before]?.lower ?? '';
    if (YOU.has(word)) return true;
    if (
      ['us', 'me', 'need', 'require', 'could', 'can'].includes(word) &&
      before > 0 &&
      ['need', 'ask', 'you', 'require'].includes(words[before - 1]?.lower ?? '')
    )
      return true;
    if (THEY.has(word)) return false;
  }
  return at < 4 || ['and', 'or', 'to', 'then', 'so', 'by'].includes(words[at - 1]?.lower ?? '');
}

/** Where a sentence says that they decide, or tell the reader how it went. */
export function theirAnswers(words: readonly Token[]): Signal[] {
  const signals: Signal[] = [];
  const near = (at: number, set: ReadonlySet<string>, from: number, to: number) =>
    words.slice(Math.max(0, at + from), at + to + 1).some(({ lower }) => set.has(lower));
  for (const [at, { lower }] of words.slice(0, MOST_WORDS).entries()) {
    const next = words[at + 1]?.lower ?? '';
    const last = words[at - 1]?.lower ?? '';
    const isYours = near(at, YOU_HEAR, -4, -1);
    if ((lower === 'hear' || lower === 'hearing') && isYours && !near(at, FORWARD, -4, -1) && !near(at, NEGATIVE, -4, 3))
      signals.push({ at, sure: 1 });
    else if (
      lower === 'know' &&
      ((['you', 'everyone', 'everybody', 'all', 'candidates', 'applicants'].includes(last) &&
        words[Math.max(0, at - (last === 'candidates' || last === 'applicants' ? 3 : 2))]?.lower === 'let') ||
        last === "you'll" ||
        (['will', 'should'].includes(last) && words[at - 2]?.lower === 'you')) &&
      !near(at, last === 'should' ? NEGATIVE : ASKS, -6, -1)
    )
      signals.push({ at, sure: 1 });
    else if (lower === 'heard' && next === 'from' && near(at, FROM_US, 2, 2)) signals.push({ at, sure: 0.9 });
    else if (lower === 'back' && next === 'to' && near(at, YOU_HEAR, 2, 4) && near(at, BACK, -2, -1)) signals.push({ at, sure: 1 });
    else if (lower === 'touch' && last === 'in' && near(at, THEY, -6, -1)) signals.push({ at, sure: 0.9 });
    else if (lower === 'reach' && next === 'out' && near(at, THEY, -5, -1)) signals.push({ at, sure: 0.8 });
    else if (
      TELL.has(lower) &&
      (next === 'you' || next === 'all' || next === 'candidates' || next === 'applicants' || next === 'everybody' || next === 'everyone') &&
      near(at, THEY, -12, -1) &&
      !near(at, NOW, -5, -1)
    )
      signals.push({ at, sure: ['update', 'notify', 'inform', 'announce', 'advise', 'communicate'].includes(lower) ? 1 : 0.5 });
    else if (['notified', 'informed', 'updated', 'contacted', 'told'].includes(lower) && near(at, YOU_HEAR, -4, -1)) signals.push({ at, sure: 0.9 });
    else if (
      OUTCOMES.has(lower) &&
      last !== 'your' &&
      (near(at, MADE, -4, 4) || lower === 'decision' || near(at, YOU_HEAR, -3, -1)) &&
      (near(at, FROM_US, 1, 3) || !near(at, YOURS, -3, -1))
    )
      signals.push({ at, sure: lower === 'reply' || lower === 'update' ? 0.6 : near(at, YOU_HEAR, -4, -1) || near(at, FROM_US, 1, 3) ? 0.95 : 0.76 });
    // "Whoever is through gets a phone call from me that day"
    else if (lower === 'call' && near(at, GETS, -4, -1) && (near(at, FROM_US, 1, 3) || near(at, YOU_HEAR, -5, -1))) signals.push({ at, sure: 0.8 });
    // "I'll give you a bell"
    else if (['bell', 'ring', 'call', 'shout'].includes(lower) && last === 'a' && words[at - 2]?.lower === 'you' && near(at, THEY, -6, -3))
      signals.push({ at, sure: 0.5 });
    else if (lower === 'word' && (at === 0 || near(at, YOU_HEAR, -2, -1)) && ['by', 'on', 'before'].includes(next)) signals.push({ at, sure: 0.9 });
    else if (lower === 'offer' && near(at, THEY, -6, -1) && near(at, MAKES, -3, -1)) signals.push({ at, sure: 0.8 });
    else if (['letter', 'letters'].includes(lower) && near(at, FOLLOWS, 1, 3)) signals.push({ at, sure: 0.8 });
    else if (['response', 'reply', 'answer', 'decision'].includes(lower) && near(at, ALLOWS, -7, -1)) signals.push({ at, sure: 0.95 });
    else if (DECIDE.has(lower) && near(at, THEY, -5, -1) && !near(at, YOU, -2, -1)) signals.push({ at, sure: lower === 'choose' ? 0.5 : 0.8 });
    else if (lower === 'holler' && near(at, THEY, -4, -1)) signals.push({ at, sure: 0.4 });
  }
  return signals;
}

/** "We are pleased to inform you" says it now. */
const NOW = wordSet('pleased glad happy sorry regret writing delighted like excited thrilled afraid');
const YOU_HEAR = wordSet("you you'll you'd expect candidates applicants everyone finalists shortlisted all");
const MAKES = wordSet('make making extend');
const FOLLOWS = wordSet('follow out');
const ALLOWS = wordSet('allow');
const GETS = wordSet('get gets receive receives expect');
const FROM_US = wordSet('us me');
const FORWARD = wordSet('forward from hope hoping');
const NEGATIVE = wordSet("don't not haven't didn't if unless");
const ASKS = wordSet('if please should whether');
const BACK = wordSet('get getting come coming be report');
const YOURS = wordSet('your us accept');
