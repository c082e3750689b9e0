import type { Person } from '../../core/facts/records.ts';

type Part = NonNullable<Person['part']>;

/** The key of the words for each part that somebody may have. */
export const partWords: Readonly<Record<Part, string>> = {
  interviewer: 'partInterviewer',
  'hiring manager': 'partHiringManager',
  recruiter: 'partRecruiter',
  coordinator: 'partCoordinator',
};

/** The parts to choose from. */
export const partOptions = (text: (key: string) => string): { readonly value: Part; readonly label: string }[] =>
  Object.entries(partWords).map(([part, key]) => ({ value: part as Part, label: text(key) }));
