import { sentence } from '../../sentence.ts';
import { employer } from '../naming.ts';
import { lastKnownOf } from '../silence.ts';
import { asksNothing } from '../wait.ts';
import { defineRule } from '../step.ts';

export const interviewTime = defineRule({
  id: 'interview-time',
  title: 'When an interview is, of which nothing is known that has a day: no other step can come before that',
  serves: ['C47'],
  steps: (process) => {
    const { application, interviews } = process;
    const isDated = interviews.some(({ start }) => start !== undefined) || lastKnownOf(process) !== undefined;
    if (isDated || application.stage === 'offered' || asksNothing(process)) return [];
    const [interview] = interviews;
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
