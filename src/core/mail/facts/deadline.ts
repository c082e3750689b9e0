import type { Day } from '../../calendar/time.ts';
import { evidenceIn, type MailText } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import { limitsIn } from './limits.ts';
import { readerActs, theirAnswers } from './who-acts.ts';
import { wordSet } from '../word-set.ts';

/** Ends on a day without a word of the reader's part in it. */
const ENDS = wordSet(
  'deadline due expires expire expiring closes locks lapses valid cut-off cutoff overdue shuts stops withdrawn released removed stands finished counts',
);
/** A day of something else: an advertisement's, the first one at work, one to ask for help by. */
const OTHER = wordSet(
  'scores profile advert advertisement shortlisting vacancy posting survey recommend doj joining dob dated unless rebook cancel claimed claim invoice',
);

/** The day by which the mail asks its reader to do something. */
export function readDeadline({ body, subject, day: written }: MailText): Fact<Day> | undefined {
  let best: { day: Day; score: number; evidence: Fact<Day>['evidence'] } | undefined;
  for (const part of [body, subject]) {
    let before: Day | undefined;
    /** How many sentences ago the reader was told to do something. */
    let sinceAct = Infinity;
    for (const sentence of part.sentences) {
      const limits = limitsIn(part, sentence, written, before);
      sinceAct = limits.length === 0 && readerActs(sentence.words).length > 0 ? 0 : sinceAct + 1;
      before = limits.at(-1)?.day ?? before;
      const { words } = sentence;
      if (limits.length === 0 || (words.some(({ lower }) => OTHER.has(lower)) && !hearsFromReader(words)) || asksForHelp(words) || isTheirTime(words))
        continue;
      const own = readerActs(words);
      // "Ideally before Thursday lunch": the day of what the sentence before asks for.
      const acts = own.length === 0 && sinceAct < MOST_SENTENCES_AGO && isOnlyADay(words) ? [{ at: 0, sure: 0.7 }] : own;
      const answers = theirAnswers(words);
      for (const limit of limits) {
        const word = words.findIndex(({ index }) => index >= limit.index);
        if ((!limit.isBound && !isToldOutright(words, word, acts)) || (written !== undefined && limit.day < written)) continue;
        const act = nearest(acts, word);
        if (words[word - 1]?.lower === 'was' || words[word - 2]?.lower === 'was') continue;
        const answer = nearest(answers, word);
        const ends = words.slice(Math.max(0, word - 9), word + 6).some(({ lower }) => ENDS.has(lower));
        if (!act && !ends) continue;
        // "Open until August" alone may be a shop; "you will be done by noon" is the interview.
        if (!ends && act && act.sure < 0.6 && limit.isSpan) continue;
        // "We will let you know by Friday" is their day.
        if (answer && (!act || distance(answer, word) <= distance(act, word)) && !ends) continue;
        const score = (act ? act.sure - Math.min(distance(act, word), 20) / 60 : 0) + (ends ? 0.5 : 0) - (limit.isSpan ? 0.2 : 0);
        if (!best || score > best.score) best = { day: limit.day, score, evidence: evidenceIn(part, limit.index, limit.end) };
      }
    }
  }
  return best && { value: best.day, evidence: best.evidence };
}

/** Between what is to be done and its day may stand a list. */
const MOST_SENTENCES_AGO = 8;
const isOnlyADay = (words: readonly { readonly lower: string }[]): boolean =>
  words.length <= 14 && (LEADS.has(words[0]?.lower ?? '') || (SOFTENERS.has(words[0]?.lower ?? '') && LEADS.has(words[1]?.lower ?? '')));
const LEADS = wordSet('by before within inside until till latest deadline');
const SOFTENERS = wordSet('ideally preferably please no at and hopefully all anytime any');

/** "Unless we hear from you by Friday" */
const hearsFromReader = (words: readonly { readonly lower: string }[]): boolean =>
  words.some(({ lower }, at) => ['hear', 'heard'].includes(lower) && words[at + 1]?.lower === 'from' && words[at + 2]?.lower === 'you');
/** "Give us until Friday", "please allow until the 12th for a response": they ask for time. */
const isTheirTime = (words: readonly { readonly lower: string }[]): boolean =>
  words.some(
    ({ lower }, at) =>
      (lower === 'allow' || (lower === 'give' && words[at + 1]?.lower === 'us')) &&
      ['until', 'till', 'up'].some((until) => words.slice(at + 1, at + 4).some((word) => word.lower === until)),
  );

/** "If you need adjustments, tell us by Friday" is due from few. */
const asksForHelp = (words: readonly { readonly lower: string }[]): boolean => {
  const has = (set: ReadonlySet<string>) => words.some(({ lower }) => set.has(lower));
  return has(HELP) && !has(ACCEPTS);
};
const HELP = wordSet('adjustments adjustment accommodation accommodations dietary');
const ACCEPTS = wordSet('accept confirm reply attend attendance');

/** "Let me know Friday", "send them back today": nothing but a day after what is to be done. */
function isToldOutright(words: readonly { readonly lower: string }[], word: number, acts: readonly Placed[]): boolean {
  return DONE.has(words[word - 1]?.lower ?? '') && acts.some(({ at, sure }) => sure > 0.8 && at < word && word - at < 9);
}
const DONE = wordSet('us me it them back know yes no answer reply in form form, over this these');

interface Placed {
  readonly at: number;
  readonly sure: number;
}
/** What follows a day speaks of it less often than what leads to it. */
const distance = ({ at }: Placed, word: number): number => (at < word ? word - at : 2 * (at - word) + 2);
const nearest = (signals: readonly Placed[], word: number): Placed | undefined =>
  signals.reduce<Placed | undefined>((best, signal) => (best && distance(best, word) <= distance(signal, word) ? best : signal), undefined);
