import { dayAt } from '../calendar/time.ts';
import type { Situation } from '../plan/situation.ts';
import { contactFor } from './contact.ts';
import { waysTo } from './reference-pieces.ts';
import { type Known, joined, known } from './said.ts';
import { dayInMail, noteInMail, shortened } from './wording.ts';

const MOST_POINTS = 3;
/** Three points and what stands around them are to be read in a minute. */
const MOST_POINT_WORDS = 15;

/** What is known of the call that references are told of (C35): what the user said of it comes first, then what else is noted. */
export interface ReferenceCall {
  readonly who?: Known;
  /** Who has got in touch until now: somebody to propose to the user, never told to anybody before they said so. */
  readonly perhaps?: string;
  /** A number or an address, or both. */
  readonly from?: Known;
  /** As they said it, or the day on which they want to decide. */
  readonly by?: Known & { readonly isDecision: boolean };
  /** Points worth mentioning; the text of one that is too long for a letter is empty. */
  readonly points: readonly Known[];
}

/** Who gets in touch only the user knows; of somebody of the employer's whom they name, the ways are known. What is past is not told. */
export function referenceCallOf(situation: Situation): ReferenceCall {
  const { application, people } = situation;
  const told = application.referenceCaller?.trim();
  const person = told ? people.find(({ name }) => name?.trim() === told) : undefined;
  const perhaps = told ? undefined : contactFor(situation, situation.interviews.at(-1))?.name?.trim();
  const from = application.referenceCallFrom?.trim();
  const ways = person ? waysTo(person, person) : [];
  const by = callByOf(situation);
  const own = (application.referencePoints ?? []).filter((point) => point.trim() !== '');
  const noted = (application.closingPoints ?? []).filter((point) => point.trim() !== '').slice(0, MOST_POINTS);
  return {
    ...(told && { who: known(told, application, 'referenceCaller') }),
    ...(perhaps && { perhaps }),
    ...(from ? { from: known(from, application, 'referenceCallFrom') } : ways.length > 0 && { from: joined(ways, ' or ') }),
    ...(by && { by }),
    points:
      own.length > 0
        ? own.map((point) => known(noteInMail(point), application, 'referencePoints'))
        : noted.map((point) => known(shortened(noteInMail(point), MOST_POINT_WORDS) ?? '', application, 'closingPoints')),
  };
}

function callByOf(situation: Situation): ReferenceCall['by'] {
  const { application, interviews, now, zone } = situation;
  const { referenceCallBy } = application;
  if (referenceCallBy !== undefined && referenceCallBy >= dayAt(now, zone)) {
    return { ...known(dayInMail(referenceCallBy), application, 'referenceCallBy'), isDecision: false };
  }
  const interview = interviews.findLast(({ decisionBy }) => decisionBy !== undefined);
  const day = interview?.decisionBy;
  if (!interview || day === undefined || day < dayAt(now, interview.zone ?? zone)) return undefined;
  return { ...known(dayInMail(day), interview, 'decisionBy'), isDecision: true };
}
