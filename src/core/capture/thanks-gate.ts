import { saysThanks } from '../people/thanks.ts';

/** Beginnings of the commonest words of a meeting: pages have no room for all that `thanks-for-meeting.ts` knows. */
const OFTEN =
  /talk|interview|me(?:e|t )|conver|time|call|sp[eo]|chat|visit|discuss|arrang|today|gespr|zeit|entreti|rencontr|entrev|reuni|colloq|incontr|tempo|tiempo|tijd|samtal/i;
const MOST_CHARACTERS = 10_000;

/** Whether a mail of the user's own may thank for a meeting: what pages carry to tell it from ordinary mail. It errs on yes. */
export const mayThankForMeeting = (text: string): boolean => saysThanks(text) && OFTEN.test(text.slice(0, MOST_CHARACTERS));
