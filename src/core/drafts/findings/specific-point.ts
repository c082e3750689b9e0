import { sentence } from '../../sentence.ts';
import { called } from '../../plan/naming.ts';
import { interviewOf, personOf } from '../pieces.ts';
import { type Check, wordsOf } from './finding.ts';

/** Words that stand in every thank-you and so make none of them particular. */
const general = new Set(
  (
    'able about above again also although always appreciate appreciated because been before being best better both came chance come conversation could dear decision discuss ' +
    'discussed discussing enjoyed even ever every everything excellent excited exciting experience forward from further glad good grateful great happy have hear hearing help ' +
    'here hope hoping interest interested interesting interview interviewing into join joining just kind know learn learned learning like look looking made make many meet ' +
    'meeting more most much opportunity please pleasure position possible process question questions really regards role sincerely some soon speak speaking still such team ' +
    'talk talking than thank thanks that their them then there these they thing things this those time today tomorrow truly very want wanted warm welcome well were what when ' +
    'where which while will wish wishes with work working would yesterday your yours company contact information need next person remain step steps sent send free feel let ' +
    'advert description stayed exchange side line enough answer colleague carry reach address clear left thought turning sign example described pleased easy picture short gladly planned ' +
    'understand detail monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
const isTelling = (word: string): boolean => word.length >= 4 && !general.has(word);
const tellingWords = (text: string): Set<string> => new Set(wordsOf(text.toLowerCase()).filter(isTelling));

/** Without notes to compare with, this many words that are in no general thank-you count as something particular. */
const ENOUGH_TELLING_WORDS = 3;

/** A thank-you to somebody the user talked with names one thing that was said (C22): words of the notes, else at least some that are not in every such mail. */
export const specificPoint: Check = (text, situation, step) => {
  const person = personOf(situation, step);
  const interview = interviewOf(situation, step);
  const topic = interview?.topics?.[step.person ?? ''];
  if (step.about !== 'thank-you' || (person?.part === 'coordinator' && !topic)) return [];

  const notes = tellingWords([topic, interview?.wishSaid, interview?.wentWell].filter(Boolean).join(' '));
  const { company = '', role = '' } = situation.application;
  const names = tellingWords([company, role, person?.name, situation.settings.name].filter(Boolean).join(' '));
  const said = [...tellingWords(text)].filter((word) => !names.has(word));
  const isSpecific = notes.size > 0 ? said.some((word) => notes.has(word)) : said.length >= ENOUGH_TELLING_WORDS;
  return isSpecific ? [] : [{ code: 'no-specific-point', blocks: false, reason: sentence('findingNoSpecificPoint', { person: called(person) }) }];
};
