import { sentence } from '../../sentence.ts';
import { employer } from '../naming.ts';
import { lastKnownOf } from '../silence.ts';
import { asksNothing } from '../wait.ts';
import { defineRule } from '../step.ts';

export const interviewTime = defineRule({
  id: 'interview-time',
  title: 'When an interview is that has no time yet: its other steps come after that',
  serves: ['C47'],
  steps: (process) => {
    const { application, interviews } = process;
    const [interview] = interviews;
    // A next round has the wait for its time; and where none is spoken of, what was last heard tells when to let go.
    const isKnown = interview === undefined ? lastKnownOf(process) !== undefined : interview.start !== undefined;
    if (isKnown || application.stage === 'offered' || asksNothing(process)) return [];
    const values = { employer: employer(process) };
    return [
      {
        id: `interview-time:${interview?.id ?? application.id}`,
        ...(interview && { interview: interview.id }),
        does: 'do',
        title: sentence('planTimeTitle', values),
        // Since when it is open, nobody knows.
        opensAt: 0,
        suggestedAt: 0,
        isOptional: true,
        whyNow: sentence('planTimeNow', values),
        whyNotYet: sentence('planTimeNow', values),
      },
    ];
  },
});
