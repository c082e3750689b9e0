import * as v from 'valibot';
import { type Day, type Instant, type Zone, dayAt, instantAt } from '../../core/calendar/time.ts';
import type { Change } from '../../core/facts/change.ts';
import type { Application, Feedback } from '../../core/facts/records.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { sentence } from '../../core/sentence.ts';
import { markStep } from '../parts/changes.ts';

/** The changes that tell how a process came out. Each can be taken back. */

/** Notes by when an offer wants its answer; nothing takes the day back. */
export const setOfferBy = (application: string, offerBy: Day | undefined): Change => ({
  edits: [{ kind: 'application', id: application, set: { offerBy } }],
  said: sentence(offerBy === undefined ? 'dayTakenBack' : 'dayKept', offerBy === undefined ? {} : { day: { day: offerBy } }),
});

/** Notes the first day in the new job (C51); nothing takes it back. */
export const setStartsOn = (application: string, startsOn: Day | undefined): Change => ({
  edits: [{ kind: 'application', id: application, set: { startsOn } }],
  said: sentence(startsOn === undefined ? 'dayTakenBack' : 'dayKept', startsOn === undefined ? {} : { day: { day: startsOn } }),
});

/** The look back on the first week found it good: the search is finished (C51). */
export const closeSearch = (step: PlannedStep, at: Instant): Change => ({ ...markStep(step, 'done', at), said: sentence('closeSearchSaid') });

/** The job is not what was agreed: its process is over, and the search open again. When it was accepted stays as it was: references were told then. */
export const keepLooking = ({ id }: Application): Change => ({
  edits: [{ kind: 'application', id, set: { stage: 'closed' } }],
  said: sentence('keepLookingSaid'),
});

/** What they said, as it is typed; the user's own tags stand in one line, parted by commas. */
export const feedbackSchema = v.object({ words: v.string(), tags: v.array(v.string()), own: v.string(), day: v.string() });
export type FeedbackTyped = v.InferOutput<typeof feedbackSchema>;

/** Tags that most feedback falls under; kept as they stand here, whatever the language they are shown in. */
export const usualTags = ['technical', 'experience', 'communication', 'fit', 'process', 'other candidate'] as const;
const isUsual = (tag: string): boolean => usualTags.some((usual) => usual === tag);

/** The form of what was kept before, or an empty one for today. */
export const feedbackTyped = (feedback: Feedback | undefined, now: Instant, zone: Zone): FeedbackTyped => ({
  words: feedback?.words ?? '',
  tags: (feedback?.tags ?? []).filter(isUsual),
  own: (feedback?.tags ?? []).filter((tag) => !isUsual(tag)).join(', '),
  day: dayAt(feedback?.at ?? now, zone),
});

interface FeedbackAbout {
  /** New, or of what was kept before. */
  readonly id: string;
  readonly application: string;
  readonly before: Feedback | undefined;
  readonly zone: Zone;
}

const MOST_TAGS = 20;

/** Keeps what they said of the user, word for word (C54). What they said on a day, they said knowing all of that day. */
export function keepFeedback({ id, application, before, zone }: FeedbackAbout, { words, tags, own, day }: FeedbackTyped, now: Instant): Change {
  const owned = own.split(',').map((tag) => tag.trim());
  const all = [...new Set([...tags, ...owned])].filter((tag) => tag !== '').slice(0, MOST_TAGS);
  const isSameDay = before !== undefined && dayAt(before.at, zone) === day;
  const at = isSameDay ? before.at : Math.min(now, instantAt(day, '23:59', zone));
  return {
    edits: [{ kind: 'feedback', id, set: { application, at, words: words.trim(), tags: all.length > 0 ? all : undefined } }],
    said: sentence('feedbackKept'),
  };
}

export const removeFeedback = (id: string): Change => ({ edits: [{ kind: 'feedback', id, remove: true }], said: sentence('feedbackRemoved') });
