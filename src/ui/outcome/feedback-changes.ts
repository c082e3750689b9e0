import * as v from 'valibot';
import { type Instant, type Zone, dayAt } from '../../core/calendar/time.ts';
import type { Change } from '../../core/facts/change.ts';
import type { Feedback } from '../../core/facts/records.ts';
import { sentence } from '../../core/sentence.ts';
import { onDay } from '../parts/on-day.ts';
import { isUsualTag } from './feedback-tags.ts';

/** The changes of what they said of the user (C54). */

/** What they said, as it is typed; the user's own tags stand in one line, parted by commas. */
export const feedbackSchema = v.object({ words: v.string(), tags: v.array(v.string()), own: v.string(), day: v.string() });
export type FeedbackTyped = v.InferOutput<typeof feedbackSchema>;

/** The form of what was kept before, or an empty one for today. */
export const feedbackTyped = (feedback: Feedback | undefined, now: Instant, zone: Zone): FeedbackTyped => ({
  words: feedback?.words ?? '',
  tags: (feedback?.tags ?? []).filter(isUsualTag),
  own: (feedback?.tags ?? []).filter((tag) => !isUsualTag(tag)).join(', '),
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
  const at = onDay(day, before?.at, now, zone, '23:59');
  return {
    edits: [{ kind: 'feedback', id, set: { application, at, words: words.trim(), tags: all.length > 0 ? all : undefined } }],
    said: sentence('feedbackKept'),
  };
}

export const removeFeedback = (id: string): Change => ({ edits: [{ kind: 'feedback', id, remove: true }], said: sentence('feedbackRemoved') });
