import type { Interview } from '../facts/records.ts';
import { slugOf } from '../people/names.ts';
import type { Situation } from './situation.ts';

/** Something learned in another interview that may help in this one (C10). */
export interface Lesson {
  /** To do differently; or a question that went rough, with the better answer where one was noted. */
  readonly kind: 'differently' | 'rough';
  readonly text: string;
  readonly betterAnswer?: string;
  /** Of the interview it comes from. */
  readonly interview: string;
  readonly company?: string;
}

/**
 * What the reviews of the user's other interviews, with whatever employer, taught them: the latest first, each only once however often it was noted.
 * Of this interview itself there is none.
 */
export function lessonsFor(situations: readonly Situation[], { id }: Pick<Interview, 'id'>): Lesson[] {
  const lessons = situations
    .flatMap(({ application, interviews, reviews }) =>
      reviews.map((review) => ({ application, review, interview: interviews.find((each) => each.id === review.interview) })),
    )
    .filter(({ review }) => review.interview !== id)
    .sort((a, b) => b.review.at - a.review.at)
    .flatMap(({ application: { company }, review, interview }): Lesson[] => {
      const from = { interview: review.interview, ...(company !== undefined && { company }) };
      const rough = (review.questions ?? []).filter(({ went }) => went === 'rough');
      // A better answer is noted for the round; it answers the one question that went rough there.
      const betterAnswer = rough.length === 1 ? interview?.betterAnswer?.trim() : undefined;
      return [
        ...(review.differently?.trim() ? [{ kind: 'differently' as const, text: review.differently.trim(), ...from }] : []),
        ...rough.map(({ question }) => ({ kind: 'rough' as const, text: question.trim(), ...(betterAnswer && { betterAnswer }), ...from })),
      ];
    });
  const seen = new Set<string>();
  return lessons.filter(({ text }) => {
    const key = slugOf(text) || text;
    if (text === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
