import { type Instant, dayAt } from '../calendar/time.ts';
import type { Person } from '../facts/records.ts';
import { type SentenceValue, sentence } from '../sentence.ts';
import type { Process } from './situation.ts';

const parts = {
  coordinator: sentence('planCoordinator'),
  recruiter: sentence('planRecruiter'),
  'hiring manager': sentence('planHiringManager'),
  interviewer: sentence('planSomebody'),
} as const;

/** What a person is called in a sentence: by name, or by what else is known. */
export const called = (person: Person | undefined): SentenceValue => person?.name?.trim() || person?.address || parts[person?.part ?? 'interviewer'];

/** Whether a person is known by neither name nor part: "you met the person you met" says nothing. */
export const isUnnamed = (person: Person | undefined): boolean => called(person) === parts.interviewer;

/** What the employer is called in a sentence. */
export const employer = ({ application }: Process): SentenceValue => application.company?.trim() || sentence('planThisEmployer');

/** An instant as the user's own clock shows it. */
export const usersTime = ({ zone }: Process, instant: Instant): SentenceValue => ({ instant, zone });

/** The day of an instant by the user's own clock. */
export const usersDay = ({ zone }: Process, instant: Instant): SentenceValue => ({ day: dayAt(instant, zone) });
