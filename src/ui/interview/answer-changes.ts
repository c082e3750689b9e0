import type { Change, SetEdit } from '../../core/facts/change.ts';
import type { Application, Interview } from '../../core/facts/records.ts';
import { sentence } from '../../core/sentence.ts';

/** The changes of what is asked at the end of an interview (C11) and prepared for it (C12, C13): each answer one change. */

type InterviewSet = SetEdit<'interview'>['set'];
type ApplicationSet = SetEdit<'application'>['set'];

/** Keeps an answer with its round; `undefined` clears it. */
export const answerInterview = ({ id }: Interview, set: InterviewSet): Change => ({
  edits: [{ kind: 'interview', id, set }],
  said: sentence('answerKept'),
});

/** Keeps what holds for the whole application; `undefined` clears it. */
export const answerApplication = ({ id }: Pick<Application, 'id'>, set: ApplicationSet): Change => ({
  edits: [{ kind: 'application', id, set }],
  said: sentence('answerKept'),
});

/** Names somebody not known so far as the one who gets in touch, or to write to. `id` is new. They did not sit in the round, so they are not counted as met. */
export const answerWithNewPerson = (interview: Interview, field: 'answerFrom' | 'contact', id: string, name: string): Change => ({
  edits: [
    { kind: 'person', id, set: { application: interview.application, name: name.trim() } },
    { kind: 'interview', id: interview.id, set: { [field]: id } },
  ],
  said: sentence('answerKept'),
});

/** The points of the closing statement with one of them changed; `undefined` where none is left. */
export function withPoint(points: Application['closingPoints'] = [], at: number, point: string): Application['closingPoints'] {
  const changed = Array.from({ length: Math.max(points.length, at + 1) }, (_, index) => (index === at ? point.trim() : (points[index] ?? '')));
  const last = changed.findLastIndex((each) => each !== '');
  return last < 0 ? undefined : changed.slice(0, last + 1);
}
