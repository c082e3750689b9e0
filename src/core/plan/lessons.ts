import type { Instant } from '../calendar/time.ts';
import type { Interview } from '../facts/records.ts';
import { slugOf } from '../people/names.ts';
import { endingOf } from './ending.ts';
import type { Situation } from './situation.ts';

/** Something learned in another interview that may help in this one (C10). */
export interface Lesson {
  /**
   * To do differently; a question that went rough, with the better answer where one was noted; what they said of the user, word for word (C54); or what the
   * user took from who was hired (C55).
   */
  readonly kind: 'differently' | 'rough' | 'feedback' | 'hired';
  readonly text: string;
  readonly betterAnswer?: string;
  /** Of the interview it comes from. */
  readonly interview: string;
  readonly company?: string;
}

interface Dated {
  readonly at: Instant;
  readonly lessons: readonly Lesson[];
}

/**
 * What the reviews of the user's other interviews, with whatever employer, taught them, and what they were told after a no: the latest first, each only once
 * however often it was noted. Of this interview itself there is none.
 */
export function lessonsFor(situations: readonly Situation[], { id }: Pick<Interview, 'id'>): Lesson[] {
  const lessons = situations
    .flatMap((situation) => [...fromReviews(situation), ...fromFeedback(situation), ...fromHired(situation)])
    .sort((a, b) => b.at - a.at)
    .flatMap((dated) => dated.lessons)
    .filter(({ interview }) => interview !== id);
  const seen = new Set<string>();
  return lessons.filter(({ text }) => {
    const key = slugOf(text) || text;
    if (text === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const fromReviews = ({ application: { company }, interviews, reviews }: Situation): Dated[] =>
  reviews.map((review) => {
    const from = { interview: review.interview, ...(company !== undefined && { company }) };
    const rough = (review.questions ?? []).filter(({ went }) => went === 'rough');
    // A better answer is noted for the round; it answers the one question that went rough there.
    const betterAnswer = rough.length === 1 ? interviews.find((each) => each.id === review.interview)?.betterAnswer?.trim() : undefined;
    return {
      at: review.at,
      lessons: [
        ...(review.differently?.trim() ? [{ kind: 'differently' as const, text: review.differently.trim(), ...from }] : []),
        ...rough.map(({ question }) => ({ kind: 'rough' as const, text: question.trim(), ...(betterAnswer && { betterAnswer }), ...from })),
      ],
    };
  });

/** What they said is said of all that they had seen: of the latest round before it. */
const fromFeedback = (situation: Situation): Dated[] =>
  situation.feedback.map(({ at, words }) => {
    const { company } = situation.application;
    const interview = situation.interviews.findLast(({ start = 0 }) => start <= at)?.id ?? '';
    return { at, lessons: [{ kind: 'feedback', text: words.trim(), interview, ...(company !== undefined && { company }) }] };
  });

const fromHired = (situation: Situation): Dated[] => {
  const { company, hired } = situation.application;
  const { said = '', at = endingOf(situation)?.at ?? 0 } = hired ?? {};
  const interview = situation.interviews.findLast(({ start = 0 }) => start <= at)?.id ?? '';
  return said.trim() === '' ? [] : [{ at, lessons: [{ kind: 'hired', text: said.trim(), interview, ...(company !== undefined && { company }) }] }];
};
