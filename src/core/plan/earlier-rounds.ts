import type { Application, Interview, Review } from '../facts/records.ts';
import { slugOf } from '../people/names.ts';
import type { Situation } from './situation.ts';

/** A round before the one at hand, with what the user noted of it. */
export interface EarlierRound {
  readonly application: Application;
  readonly interview: Interview;
  readonly review?: Review;
}

/**
 * The rounds with the same employer that began before this one, latest first (C10, C18): of its own application and of others at the same company,
 * as the user writes its name. Empty where the start of `interview` is not known and none other has one.
 */
export function earlierRounds(situations: readonly Situation[], interview: Interview): EarlierRound[] {
  const own = situations.find(({ application }) => application.id === interview.application);
  const company = slugOf(own?.application.company ?? '');
  const isSameEmployer = ({ application }: Situation) =>
    application.id === interview.application || (company !== '' && slugOf(application.company ?? '') === company);
  const { start: before = Infinity } = interview;
  return situations
    .filter(isSameEmployer)
    .flatMap(({ application, interviews, reviews }) =>
      interviews
        .filter(({ id, start = Infinity }) => id !== interview.id && start < before)
        .map((round): EarlierRound => {
          const review = reviews.find((each) => each.interview === round.id);
          return { application, interview: round, ...(review && { review }) };
        }),
    )
    .sort((a, b) => (b.interview.start ?? 0) - (a.interview.start ?? 0));
}
