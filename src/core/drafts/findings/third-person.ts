import { sentence } from '../../sentence.ts';
import { type Check, phraseIn } from './finding.ts';

const thirdPersons = ['she', 'he', 'her', 'his', 'him'];

/** Notes speak of somebody as "she"; the mail goes to her. */
export const thirdPerson: Check = (text, _, { about, person }) =>
  about === 'status' || about === undefined || person === undefined
    ? []
    : thirdPersons.flatMap((pronoun) => {
        const words = phraseIn(text, pronoun);
        return words === undefined ? [] : [{ code: 'third-person', blocks: false, reason: sentence('findingThirdPerson', { words }), words }];
      });
