import { sentence } from '../../sentence.ts';
import { employer, usersTime } from '../naming.ts';
import { defineRule } from '../step.ts';
import { answerEnds } from './offer-answer.ts';

export const offerLapsed = defineRule({
  id: 'offer-lapsed',
  title: 'An offer long past its day: note how it ended, and close it',
  serves: ['C47', 'C53'],
  steps: (process) => {
    const { id, stage, offerBy } = process.application;
    const opensAt = stage === 'offered' ? answerEnds(process).closesAt : undefined;
    if (opensAt === undefined) return [];
    const values = { employer: employer(process), by: offerBy === undefined ? '' : { day: offerBy }, opens: usersTime(process, opensAt) };
    return [
      {
        id: `offer-lapsed:${id}`,
        does: 'do',
        title: sentence('planLapsedTitle', values),
        opensAt,
        suggestedAt: opensAt,
        // It never closes: like silence, an offer that nobody answered must end somewhere (C47).
        whyNow: sentence(offerBy === undefined ? 'planLapsedUndatedNow' : 'planLapsedNow', values),
        whyNotYet: sentence('planLapsedNotYet', values),
      },
    ];
  },
});
