import type { SetEdit } from '../facts/change.ts';
import type { Reading } from '../mail/reading.ts';

/** Something a mail asks for, in its own words; kept unless the user says no. */
export interface ProposedRequest {
  readonly what: string;
  readonly isKept: boolean;
}

/** An answer about the time is settled with the interview itself: it is shown, but nobody has to tick it off. */
const ANSWER = /^(?:let (?:me|us) know|confirm|reply|respond|rsvp|arrive|join)\b|\b(?:slots?|availabilit(?:y|ies)|windows?|times?|dates?)\b/i;

export const proposedRequests = ({ requests }: Reading): ProposedRequest[] =>
  requests.map(({ value }) => {
    const what = value.trim().slice(0, 500);
    return { what, isKept: !ANSWER.test(what) };
  });

/** What keeps the requests, each named by its mail and its place in it: keeping the same mail twice makes one of each. `due` may be empty. */
export const requestEdits = (requests: readonly ProposedRequest[], due: string, message: string, application: string): SetEdit<'request'>[] =>
  requests.flatMap(({ what, isKept }, index) =>
    isKept && what !== ''
      ? [{ kind: 'request' as const, id: `request:${message}:${index + 1}`, set: { application, what, due: due === '' ? undefined : due } }]
      : [],
  );
