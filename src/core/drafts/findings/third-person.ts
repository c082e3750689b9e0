import { sentence } from '../../sentence.ts';
import { type Check, isThanks, phraseIn } from './finding.ts';

const thirdPersons = ['she', 'he', 'her', 'his', 'him'];

/** Notes speak of somebody as "she"; what is written goes to her. */
export const thirdPerson: Check = (text, _, step) =>
  step.person === undefined || !(isThanks(step) || step.about === 'connection')
    ? []
    : thirdPersons
        .flatMap((pronoun) => phraseIn(text, pronoun) ?? [])
        .map((words) => ({ code: 'third-person', blocks: false, reason: sentence('findingThirdPerson', { words }), words }));
