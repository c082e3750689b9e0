import type { Instant } from '../../core/calendar/time.ts';
import type { Change, SetEdit } from '../../core/facts/change.ts';
import { sentence } from '../../core/sentence.ts';

/** The changes of what is to be handed in. */

/** Notes what they asked for or the user promised (C37, C39). The id is new, or that of a quick pick. */
export const addRequest = (id: string, request: SetEdit<'request'>['set'], at: Instant): Change => ({
  edits: [{ kind: 'request', id, set: { ...request, askedAt: at } }],
  said: sentence(request.promised ? 'promiseNoted' : 'requestNoted'),
});

/** It was not handed in after all. */
export const takeBackHandIn = (id: string): Change => ({
  edits: [{ kind: 'request', id, set: { handedIn: undefined } }],
  said: sentence('requestOpenAgain'),
});

export const removeRequest = (id: string): Change => ({ edits: [{ kind: 'request', id, remove: true }], said: sentence('requestTakenOff') });
