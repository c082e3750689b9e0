import type { History } from '../core/people/history.ts';
import { linkedinHistory } from '../sites/linkedin-history.ts';
import { answerAlone } from './answer-alone.ts';
import { isFor } from './is-for.ts';
import { HISTORY } from './page-names.ts';

/*
 * Reads more of the profile in front of the user than its first card, when one of our own pages asks for a click of theirs: the page puts this in
 * right before, so that of nobody else more is read. To the page nothing happens.
 */

answerAlone<History | undefined>(HISTORY, (message, _sender, respond) => {
  if (!isFor('history', message)) return undefined;
  respond(linkedinHistory(document));
  return true;
});
