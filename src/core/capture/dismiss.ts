import type { Instant } from '../calendar/time.ts';
import type { Change } from '../facts/change.ts';
import { sentence } from '../sentence.ts';
import { type MessageHead, messageKey } from './known.ts';

/** The change that remembers that a mail is no interview mail (C4). */
export function dismiss(head: MessageHead, now: Instant): Change {
  const message = messageKey(head);
  const id = `dismissal:${message}`;
  const subject = head.subject.trim().slice(0, 500) || undefined;
  return { edits: [{ kind: 'dismissal', id, set: { message, at: now, subject } }], said: sentence('dismissed') };
}

/** The change that forgets it again: the mail is asked about when it is next opened. */
export const askAgain = (dismissalId: string): Change => ({
  edits: [{ kind: 'dismissal', id: dismissalId, remove: true }],
  said: sentence('askedAgain'),
});
