import { type Day, type Instant, type Zone, dayAt } from '../calendar/time.ts';
import { type Facts, recordsOf } from '../facts/facts.ts';
import type { Application, Effort, Touch } from '../facts/records.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { roundOf } from './round.ts';
import { type Situation, situationsOf } from './situation.ts';

/** Something the user did for their search themselves: never what others did, and never how it came out (C52). */
export interface Done {
  readonly at: Instant;
  readonly what: Effort['what'] | Touch['about'] | 'reflection' | 'review' | 'request';
  /** The application it was for, and the user's own words on it. */
  readonly application?: Application;
  readonly note?: string;
  /** Of the record, where they noted it themselves. */
  readonly effort?: string;
}

/** Everything the user did, in order. A mail that goes to several people is one thing done. `machineZone` serves where the settings name no zone. */
export function effortsOf(facts: Facts, machineZone: Zone): Done[] {
  // What was done depends on no now.
  const inProcesses = situationsOf(facts, 0, machineZone).flatMap(doneIn);
  const others = recordsOf(facts, 'effort').map(({ id, at, what, note }): Done => ({
    at,
    what,
    ...(note?.trim() && { note: note.trim() }),
    effort: id,
  }));
  return [...inProcesses, ...others].sort((a, b) => a.at - b.at);
}

function doneIn(situation: Situation): Done[] {
  const { application, touches, interviews, reviews, requests } = situation;
  const sent = touches.filter(
    ({ direction, message }, at) => direction === 'out' && (message === undefined || touches.findIndex((other) => other.message === message) === at),
  );
  const done: Done[] = [
    ...sent.map(({ at, about }): Done => ({ at, what: about })),
    ...interviews.flatMap((interview): Done[] => {
      const { wentWell, wasWeak, wishSaid, topics = {} } = interview;
      const end = roundOf(situation, interview)?.end;
      // Notes carry no instant of their own; they are made right after.
      const isWritten = [wentWell, wasWeak, wishSaid, ...Object.values(topics)].some((note) => note?.trim());
      return isWritten && end !== undefined ? [{ at: end, what: 'reflection' }] : [];
    }),
    ...reviews.map(({ at }): Done => ({ at, what: 'review' })),
    ...requests.flatMap(({ handedIn, what }): Done[] => (handedIn === undefined ? [] : [{ at: handedIn, what: 'request', note: what }])),
  ];
  return done.map((each) => ({ ...each, application }));
}

/** What was done, in words: "Thank-you sent". */
export const effortNamed = ({ what }: Pick<Done, 'what'>): Sentence => names[what];

const names: Readonly<Record<Done['what'], Sentence>> = {
  'thank-you': sentence('effortThankYou'),
  status: sentence('effortStatus'),
  connection: sentence('effortConnection'),
  reference: sentence('effortReference'),
  'reference-check': sentence('effortReference'),
  'keep-in-touch': sentence('effortReference'),
  rejection: sentence('effortRejection'),
  offer: sentence('effortOffer'),
  'good-word': sentence('effortGoodWord'),
  'keep-warm': sentence('effortKeepWarm'),
  reflection: sentence('effortReflection'),
  review: sentence('effortReview'),
  request: sentence('effortRequest'),
  application: sentence('effortApplication'),
  contact: sentence('effortContact'),
  preparation: sentence('effortPreparation'),
  learning: sentence('effortLearning'),
  other: sentence('effortOther'),
};

/** A line of the effort log. */
export interface EffortRow {
  readonly day: Day;
  readonly what: Sentence;
  readonly company: string;
  readonly note: string;
}

/** The effort log, in order, for a file and for paper (C52). */
export function effortLog(facts: Facts, machineZone: Zone): EffortRow[] {
  const zone = recordsOf(facts, 'settings')[0]?.zone ?? machineZone;
  return effortsOf(facts, machineZone).map((done) => ({
    day: dayAt(done.at, zone),
    what: effortNamed(done),
    company: done.application?.company?.trim() ?? '',
    note: done.note ?? '',
  }));
}
