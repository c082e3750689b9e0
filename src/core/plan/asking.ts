import type { Interview, Person } from '../facts/records.ts';
import { type SentenceValue, sentence } from '../sentence.ts';
import { called, employer } from './naming.ts';
import type { Process } from './situation.ts';
import type { RuleStep } from './step.ts';
import type { Wait } from './wait.ts';

/** How one asks where things stand: by mail, or by the call they asked for, and whom, as far as they said (C44). */
export interface Asking {
  /** What the steps that ask have in common. Not the person: a question sent to a colleague of theirs has been asked, too. */
  readonly step: Pick<RuleStep, 'by'>;
  readonly isCall: boolean;
  /** The key of what the first question is called: of a next round that has no time yet, that is what is asked for. */
  readonly title: string;
  /** The drafts of a first question, best first: what to say on the telephone; the day of another answer, where the user said that it is true (C48). */
  readonly drafts: readonly string[];
  /** For its sentences: the person to ask, else the employer; and "a friendly question", "a short call to Dana Reyes". */
  readonly values: { readonly whom: SentenceValue; readonly question: SentenceValue };
}

const titles = {
  standing: { mail: 'planStatusTitle', call: 'planStatusCallTitle' },
  time: { mail: 'planStatusTimeTitle', call: 'planStatusTimeCallTitle' },
} as const;

/** As they said at the latest round at which they said anything of it. */
export function askingOf(process: Process, { isArranging }: Pick<Wait, 'isArranging'>): Asking {
  const isCall = saidLast(process, 'channel') === 'phone';
  const contact = contactOf(process);
  const written = process.application.deadline === undefined ? [] : ['honest-deadline'];
  return {
    step: isCall ? { by: 'phone' } : {},
    isCall,
    title: titles[isArranging ? 'time' : 'standing'][isCall ? 'call' : 'mail'],
    drafts: isCall ? ['status-call'] : [...written, 'status-mail'],
    values: { whom: contact ? called(contact) : employer(process), question: questionTo(contact, isCall) },
  };
}

/** Whom to ask, where that is plain: the one they named, else the recruiter, who passes it on (C44). */
export function contactOf(process: Process): Person | undefined {
  const named = saidLast(process, 'contact');
  return process.people.find(({ id }) => id === named) ?? process.people.find(({ part }) => part === 'recruiter');
}

const saidLast = <F extends 'channel' | 'contact'>({ interviews }: Process, field: F): Interview[F] =>
  interviews.findLast((interview) => interview[field])?.[field];

function questionTo(contact: Person | undefined, isCall: boolean): SentenceValue {
  if (contact === undefined) return sentence(isCall ? 'planCall' : 'planQuestion');
  return sentence(isCall ? 'planCallTo' : 'planQuestionTo', { contact: called(contact) });
}
