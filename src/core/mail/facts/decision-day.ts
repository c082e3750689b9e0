import type { Day } from '../../calendar/time.ts';
import { evidenceIn, type MailText } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import { type Limit, limitsIn } from './limits.ts';
import { readerActs, theirAnswers } from './who-acts.ts';
import { wordSet } from '../word-set.ts';

/** Less sure than this, a call may be the interview itself: only a mail that speaks of a decision elsewhere makes it one. */
const SURE = 0.75;

/** The day by which they promise an answer (C40, C41). */
export function readDecisionDay({ body, subject, day: written }: MailText): Fact<Day> | undefined {
  let best: { limit: Limit; score: number } | undefined;
  const speaksOfOutcome = [...body.sentences, ...subject.sentences].some(
    ({ words }) => theirAnswers(words).some(({ sure }) => sure >= SURE) || words.some(({ lower }) => OUTCOME_WORDS.has(lower)),
  );
  // "We phone that same evening" may count from the day in the subject.
  let before: Day | undefined = subject.dates.findLast(({ day }) => day !== undefined)?.day;
  for (const sentence of body.sentences) {
    const limits = limitsIn(body, sentence, written, before);
    before = limits.at(-1)?.day ?? before;
    if (limits.length === 0) continue;
    const { words } = sentence;
    const acts = readerActs(words);
    const placed = limits.map((limit) => ({ limit, word: words.findIndex(({ index }) => index >= limit.index) }));
    for (const signal of theirAnswers(words)) {
      const at = words[signal.at]?.index ?? 0;
      for (const { limit, word } of placed) {
        if ((written !== undefined && limit.day < written) || (signal.sure < SURE && !speaksOfOutcome && !limit.isBound)) continue;
        // "Reply by Friday and we will let you know": the day is the reader's.
        const isReaders = acts.some((act) => act.at < word && act.at !== signal.at && (limit.index < at || act.at > signal.at));
        if (isReaders || (signal.sure < SURE && hasClock(body.dates, limit))) continue;
        const isAfter = limit.index > at;
        // In such a mail a call brings the answer, and what the committee does comes before it.
        const score =
          (signal.sure < SURE ? 0.9 : signal.sure) +
          (isAfter ? 0.3 : 0) +
          (limit.isBound ? 0.3 : 0) -
          Math.min(Math.abs(limit.index - at), 300) / 600;
        if (!best || score > best.score) best = { limit, score };
      }
    }
  }
  return best && { value: best.limit.day, evidence: evidenceIn(body, best.limit.index, best.limit.end) };
}

const OUTCOME_WORDS = wordSet(
  'decision decide decided deciding news outcome committee candidates finalists debrief debriefs recommendation vote votes either verdict interviews waiting silence way recommendation unanimous',
);

const hasClock = (dates: MailText['body']['dates'], { index }: Limit): boolean =>
  dates.some((date) => date.index === index && date.clock !== undefined);
