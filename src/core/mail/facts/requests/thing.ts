import { wordSet } from '../../word-set.ts';
import { FUNCTION, LONGEST } from './words.ts';

export const isThing = (what: string): boolean => {
  if (what.length < 2) return false;
  const words = what
    .toLowerCase()
    .split(/[^\p{L}\d'-]+/u)
    .filter(Boolean);
  return (
    words.some((word) => word.length > 1 && !NO_THINGS.has(word) && !FUNCTION.has(word)) &&
    !words.slice(0, 3).some((word) => PASSING.has(word)) &&
    !NOTHING_ASKED.test(what) &&
    !(words.length > 1 && DESKS.has(words.at(-1) ?? '') && !/(?:^|\s)\p{Ll}/u.test(what.replace(/^(?:call|contact|ring|phone|e-?mail) /i, '')))
  );
};

/** What a mail asks for in passing: an answer, a time, a word. */
const NO_THINGS = wordSet(
  `availability available time times slot slots feedback attendance reply response thoughts survey call ring shout line note message word experience day days date dates link email mail it them that this these those one two
  us me you him her yourself yourselves anything something nothing everything questions question attention confirmation opinion digit number news update updates heads-up look notice ok okay regards thanks luck hand feel mind way best yes no here there
  same above below following further more information details_ detail_ consideration interest patience idea preference`,
);

/** "(bring your) interview forward to Tuesday", "Company: Oak Ltd" on a line of a card, "24 hours' notice", and what ends in a kiss. */
const NOTHING_ASKED =
  /^(?:interview|meeting|appointment|call|chat|start) (?:forward|back|ahead)\b|^(?:project|company|position|role|job|title|location|venue|date|time):|\b(?:hours?|days?|weeks?)['’]? notice$|\sx{1,3}$/i;

/** "Northgate Clinic HR" below a list signs it. */
const DESKS = wordSet('hr recruiting recruitment resourcing careers team');

/** "Your availability", "any questions", "a quick reply": what is asked in passing begins with it. */
const PASSING = wordSet(
  'following availability questions feedback reply thoughts line shout ring note bell heads-up survey confirmation attendance interest consideration patience preference rsvp',
);

export const tidied = (written: string): string => {
  let what = written.replaceAll(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)).trim();
  for (let round = 0; round < 3; round += 1)
    what = what.replace(
      /^(?:[-*•·–,;:]\s*|(?:us|me|back|with|along|over|also|then|and|or|please|a|an|the|your|any|some|both|own|either|copies of|copy of|below)\s+)/i,
      '',
    );
  // Cut before the word that is too much.
  if (what.length > LONGEST) what = what.slice(0, what.lastIndexOf(' ', LONGEST));
  return what.replace(/(?<![\s.,;:!?(–-])[\s.,;:!?(–-]+$/, '');
};
