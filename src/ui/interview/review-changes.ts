import { filled } from '../parts/filled.ts';
import * as v from 'valibot';
import type { Instant } from '../../core/calendar/time.ts';
import type { Change } from '../../core/facts/change.ts';
import type { Interview, Review } from '../../core/facts/records.ts';
import { sentence } from '../../core/sentence.ts';

/** The full review as it is typed; every field may be empty. */
export const reviewSchema = v.object({
  questions: v.array(v.object({ question: v.string(), went: v.picklist(['strong', 'ok', 'rough']) })),
  impressedBy: v.string(),
  weakness: v.string(),
  differently: v.string(),
  eachOther: v.string(),
  treatedMe: v.string(),
  workplace: v.string(),
  expectations: v.picklist(['', 'met', 'partly', 'not']),
  wouldGo: v.picklist(['', 'yes', 'unsure', 'no']),
});
export type ReviewTyped = v.InferOutput<typeof reviewSchema>;

/** The form of a review as far as it was kept before. */
export const reviewTyped = (review: Review | undefined): ReviewTyped => ({
  questions: review?.questions ?? [],
  impressedBy: review?.impressedBy ?? '',
  weakness: review?.weakness ?? '',
  differently: review?.differently ?? '',
  eachOther: review?.eachOther ?? '',
  treatedMe: review?.treatedMe ?? '',
  workplace: review?.workplace ?? '',
  expectations: review?.expectations ?? '',
  wouldGo: review?.wouldGo ?? '',
});

/** Keeps the full review of a round (C15, C17). A row without a question is left out. */
export function keepReview(interview: Interview, typed: ReviewTyped, at: Instant): Change {
  const questions = typed.questions.map(({ question, went }) => ({ question: question.trim(), went })).filter(({ question }) => question !== '');
  return {
    edits: [
      {
        kind: 'review',
        id: `review:${interview.id}`,
        set: {
          application: interview.application,
          interview: interview.id,
          at,
          questions: questions.length > 0 ? questions : undefined,
          impressedBy: filled(typed.impressedBy),
          weakness: filled(typed.weakness),
          differently: filled(typed.differently),
          eachOther: filled(typed.eachOther),
          treatedMe: filled(typed.treatedMe),
          workplace: filled(typed.workplace),
          expectations: typed.expectations || undefined,
          wouldGo: typed.wouldGo || undefined,
        },
      },
    ],
    said: sentence('reviewKept'),
  };
}
