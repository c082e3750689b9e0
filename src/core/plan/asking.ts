import type { Interview, Person } from '../facts/records.ts';
import { type SentenceValue, sentence } from '../sentence.ts';
import { called, employer } from './naming.ts';
import type { Process } from './situation.ts';
import type { RuleStep } from './step.ts';

/** How one asks where things stand: by mail, or by the call they asked for, and whom, as far as they said (C44). */
export interface Asking {
  /** What the steps that ask have in common. Not the person: a question sent to a colleague of theirs has been asked, too. */
  readonly step: Pick<RuleStep, 'by'>;
  readonly isCall: boolean;
  /** For its sentences: the person to ask, else the employer; and "a friendly question", "a short call to Dana Reyes". */
  readonly values: { readonly whom: SentenceValue; readonly question: SentenceValue };
}

/** As they said at the latest round at which they said anything of it. */
export function askingOf(process: Process): Asking {
  const said = <F extends 'channel' | 'contact'>(field: F): Interview[F] => process.interviews.findLast((interview) => interview[field])?.[field];
  const isCall = said('channel') === 'phone';
  const contactId = said('contact');
  const contact = process.people.find(({ id }) => id === contactId);
  return {
    step: isCall ? { by: 'phone' } : {},
    isCall,
    values: { whom: contact ? called(contact) : employer(process), question: questionTo(contact, isCall) },
  };
}

function questionTo(contact: Person | undefined, isCall: boolean): SentenceValue {
  if (contact === undefined) return sentence(isCall ? 'planCall' : 'planQuestion');
  return sentence(isCall ? 'planCallTo' : 'planQuestionTo', { contact: called(contact) });
}
