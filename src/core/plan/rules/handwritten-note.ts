import { HOUR_MS } from '../../calendar/time.ts';
import type { Person } from '../../facts/records.ts';
import { sentence } from '../../sentence.ts';
import { customOf } from '../customs.ts';
import { called, usersTime } from '../naming.ts';
import { arrivalOfNote } from '../post-days.ts';
import { type Round, peopleMet, roundsOf } from '../round.ts';
import type { Process } from '../situation.ts';
import { type RuleStep, defineRule } from '../step.ts';

/** After the one-minute notes, which are what it is written from. */
const SUGGESTED_AFTER_HOURS = 1;
/** As long as a thank-you is welcome. */
const CLOSES_AFTER_HOURS = 72;

export const handwrittenNote = defineRule({
  id: 'handwritten-note',
  title: 'A card to the one who led the round, where it arrives before they decide',
  serves: ['C27'],
  steps: (process) =>
    customOf(process).thanks === 'unusual' || isDecided(process) ? [] : roundsOf(process).flatMap((round) => stepFor(process, round)),
});

/** It arrives before they decide, or not at all: not after their offer, nor once the user took another job. */
const isDecided = ({ application, acceptedElsewhere }: Process): boolean => application.stage === 'offered' || acceptedElsewhere !== undefined;

function stepFor(process: Process, round: Round): RuleStep[] {
  const { interview, end } = round;
  const person = leadOf(process, round);
  const { postBy, day, before, isPromised, isInTime, lastPostBy = postBy } = arrivalOfNote(process, round);
  if (!person || !isInTime) return [];
  const values = {
    person: called(person),
    end: usersTime(process, end),
    post: usersTime(process, postBy),
    arrives: { day },
    before: { day: before },
    last: usersTime(process, lastPostBy),
  };
  return [
    {
      id: `handwritten-note:${interview.id}`,
      interview: interview.id,
      person: person.id,
      does: 'do',
      title: sentence('planNoteTitle', values),
      opensAt: end,
      suggestedAt: end + SUGGESTED_AFTER_HOURS * HOUR_MS,
      dueAt: postBy,
      closesAt: Math.max(postBy, Math.min(lastPostBy, end + CLOSES_AFTER_HOURS * HOUR_MS)),
      whyNow: sentence(isPromised ? 'planNotePromisedNow' : 'planNoteNow', values),
      whyNotYet: sentence('planNoteNotYet', values),
      whyLate: sentence('planNoteLate', values),
      drafts: ['handwritten-note'],
    },
  ];
}

/** Who led the round: the hiring manager, else the first interviewer, else the first of those met. */
function leadOf(process: Process, round: Round): Person | undefined {
  const met = peopleMet(process, round);
  const seat = ({ id }: Person) => round.interview.people?.indexOf(id) ?? 0;
  const rank = ({ part }: Person) => (part === 'hiring manager' ? 0 : part === 'interviewer' ? 1 : 2);
  return met.toSorted((a, b) => rank(a) - rank(b) || seat(a) - seat(b))[0];
}
