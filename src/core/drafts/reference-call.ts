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
  /** A number or an address, or both. */
  readonly from?: Known;
  /** As they said it, or the day on which they want to decide. */
  readonly by?: Known & { readonly isDecision: boolean };
  /** Points worth mentioning; the text of one that is too long for a letter is empty. */
  readonly points: readonly Known[];
}

/** Who gets in touch is whoever has done so until now, unless the user knows better; what is past is not told. */
export function referenceCallOf(situation: Situation): ReferenceCall {
  const { application, people } = situation;
  const told = application.referenceCaller?.trim();
  const person = told ? people.find(({ name }) => name?.trim() === told) : contactFor(situation, situation.interviews.at(-1));
  const name = person?.name?.trim();
  const who = told ? known(told, application, 'referenceCaller') : person && name ? known(name, person, 'name') : undefined;
  const from = application.referenceCallFrom?.trim();
  // The number of somebody whose name is not known would be the wrong one as soon as the name is.
  const ways = person && name ? waysTo(person, person) : [];
  const by = callByOf(situation);
  const own = (application.referencePoints ?? []).filter((point) => point.trim() !== '');
  const noted = (application.closingPoints ?? []).filter((point) => point.trim() !== '').slice(0, MOST_POINTS);
  return {
    ...(who && { who }),
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
