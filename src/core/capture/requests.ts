import type { Instant } from '../calendar/time.ts';
import type { SetEdit } from '../facts/change.ts';
import type { Reading } from '../mail/reading.ts';

/** Something a mail asks for, in its own words; kept unless the user says no. */
export interface ProposedRequest {
  readonly what: string;
  readonly isKept: boolean;
}

/** An answer is settled with the interview itself, or with the offer: it is shown, but nobody has to tick it off. */
const ANSWER =
  /^(?:let (?:me|us) know|confirm|reply|respond|rsvp|arrive|join)\b|^(?:(?:your|the) )?(?:final )?(?:decision|answer|reply|acceptance)$|\b(?:slots?|availabilit(?:y|ies)|windows?|times?|dates?)\b/i;

export const proposedRequests = ({ requests }: Reading): ProposedRequest[] =>
  requests.map(({ value }) => {
    const what = value.trim().slice(0, 500);
    return { what, isKept: !ANSWER.test(what) };
  });

/** What the requests of one mail have in common. */
export interface AskedIn {
  readonly application: string;
  /** The mail, `site:messageId`. */
  readonly message: string;
  /** `YYYY-MM-DD`, or empty where it names no day. */
  readonly due: string;
  /** When it was sent, if the page states it; who sent it, if they are known; and the interview that it is about. */
  readonly askedAt: Instant | undefined;
  readonly person: string | undefined;
  readonly interview: string | undefined;
}

/** What keeps the requests, each named by its mail and its place in it: keeping the same mail twice makes one of each. */
export const requestEdits = (requests: readonly ProposedRequest[], asked: AskedIn): SetEdit<'request'>[] => {
  const { application, message, due, askedAt, person, interview } = asked;
  return requests.flatMap(({ what, isKept }, index): SetEdit<'request'>[] =>
    isKept && what.trim() !== ''
      ? [
          {
            kind: 'request',
            id: `request:${message}:${index + 1}`,
            set: {
              application,
              what,
              due: due === '' ? undefined : due,
              // What the user noted since is not undone by a mail that does not say it.
              ...(askedAt !== undefined && { askedAt }),
              ...(person !== undefined && { person }),
              ...(interview !== undefined && { interview }),
            },
          },
        ]
      : [],
  );
};
