import { roundOf } from '../plan/round.ts';
import { type DraftSentence, defineDraft, textOf } from './draft.ts';
import { gap } from './gaps.ts';
import {
  shortCompany,
  greetingTo,
  interviewOf,
  onlyArranged,
  personOf,
  readersUpTo,
  shortRole,
  roleUnnamed,
  signed,
  toneOf,
  topicOf,
} from './pieces.ts';
import { known } from './said.ts';
import { fill } from './saying.ts';
import { castOfLetter } from './thank-you/cast-of-letter.ts';
import { dayOnCard } from './wording.ts';

const FEWEST_WORDS = 40;
const MOST_WORDS = 70;

const cards = [
  ['opening', 'point', 'tie'],
  ['opening', 'point'],
  ['opening', 'point', 'tie', 'offer'],
] as const;
const arrangerCards = [
  ['opening', 'point', 'offer'],
  ['opening', 'point'],
] as const;

/** The words for a card (C27): the thanks, the one point, and as much more as fits on it by hand. Whoever gets it has had the mail, so it says it in other words. */
export const handwrittenNote = defineDraft({
  id: 'handwritten-note',
  for: ['handwritten-note'],
  write(situation, step, choices) {
    const interview = interviewOf(situation, step);
    const person = personOf(situation, step);
    const tone = toneOf(situation, choices);
    const round = interview && roundOf(situation, interview);
    const isArranger = onlyArranged(interview, person);
    const shared = {
      when: round ? known(dayOnCard(round.start, round.zone), round.interview, 'start') : { text: 'recently', facts: [] },
      role: shortRole(situation),
      roleName: undefined,
      company: shortCompany(situation),
    };
    const topic = topicOf(interview, person) ?? gap('what you talked about');
    const cast = castOfLetter(situation, isArranger, readersUpTo(situation, interview, person, true), shared);
    // Named once; from there on it is "the role".
    const role = cast.opening.neutral.includes('{role}') ? roleUnnamed : shared.role;
    const put = (part: 'opening' | 'point' | 'tie' | 'offer') => fill(cast[part], tone, { ...shared, topic, ...(part === 'tie' && { role }) });
    const composed = (isArranger ? arrangerCards : cards).map((parts): DraftSentence[][] => [
      [greetingTo(person, tone)],
      parts.map(put),
      signed(situation, fill(cast.farewell, tone, {}).text),
    ]);
    const fits = composed.find((paragraphs) => {
      const count = textOf({ paragraphs }).split(/\s+/).length;
      return count >= FEWEST_WORDS && count <= MOST_WORDS;
    });
    return { to: [], subject: '', paragraphs: fits ?? composed[1] ?? [] };
  },
});
