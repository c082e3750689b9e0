import type { Instant } from '../calendar/time.ts';
import type { Change } from '../facts/change.ts';
import { sentence } from '../sentence.ts';
import { type MessageHead, messageKey } from './known.ts';

/** The change that remembers that a mail is no interview mail (C4). */
export function dismiss(head: MessageHead, now: Instant): Change {
  const message = messageKey(head);
  const id = `dismissal:${message}`;
  return { edits: [{ kind: 'dismissal', id, set: { message, at: now } }], said: sentence('dismissed') };
}
