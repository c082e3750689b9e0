import type { Instant } from '../../core/calendar/time.ts';
import type { Change } from '../../core/facts/change.ts';
import type { Effort } from '../../core/facts/records.ts';
import { sentence } from '../../core/sentence.ts';

/** Notes something the user did for their search (C52). `id` is new. */
export const addEffort = (id: string, what: Effort['what'], at: Instant, note: string): Change => ({
  edits: [{ kind: 'effort', id, set: { at, what, ...(note.trim() && { note: note.trim() }) } }],
  said: sentence('effortAdded'),
});

export const removeEffort = (id: string): Change => ({ edits: [{ kind: 'effort', id, remove: true }], said: sentence('effortRemoved') });
