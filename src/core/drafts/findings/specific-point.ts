import { called } from '../../plan/naming.ts';
import { sentence } from '../../sentence.ts';
import { gapsIn } from '../gaps.ts';
import { hasSharedTopic, interviewOf, noteOf, onlyArranged, personOf, topicOf } from '../pieces.ts';
import { allSayings } from '../thank-you/cast-of-letter.ts';
import { type Check, isThanks, wordsOf } from './finding.ts';

/** Words that stand in every thank-you and so make none of them particular, beside those of our own sentences. */
const usual =
  'able about above again also although always appreciate appreciated because been before being best better both came chance come conversation could dear decision discuss ' +
  'discussed discussing enjoyed even ever every everything excellent excited exciting experience forward from further glad good grateful great happy have hear hearing help ' +
  'here hope hoping interest interested interesting interview interviewing into join joining just kind know learn learned learning like look looking made make many meet ' +
  'meeting more most much opportunity please pleasure position possible process question questions really regards role sincerely some soon speak speaking still such team ' +
  'talk talking than thank thanks that their them then there these they thing things this those time today tomorrow truly very want wanted warm welcome well were what when ' +
  'where which while will wish wishes with work working would yesterday your yours company contact information need next person remain step steps sent send free feel let ' +
  'advert description stayed exchange side line enough answer colleague carry reach address clear left thought turning sign example described pleased easy picture short gladly planned ' +
  'understand detail monday tuesday wednesday thursday friday saturday sunday';
const general = new Set([
  ...usual.split(' '),
  ...allSayings.flatMap(({ warm = '', neutral, formal = '' }) => wordsOf(`${warm} ${neutral} ${formal}`.toLowerCase())),
]);
const isTelling = (word: string): boolean => word.length >= 4 && !general.has(word);
const tellingWords = (text: string): Set<string> => new Set(wordsOf(text.toLowerCase()).filter(isTelling));

/** Without notes to compare with, this many words that are in no general thank-you count as something particular. */
const ENOUGH_TELLING_WORDS = 3;
/** A longer topic need not fit into a note on LinkedIn, and one that others have too need not stand in each. */
const LONGEST_TOPIC_IN_NOTE = 50;

/** A thank-you to somebody the user talked with names one thing that was said (C22): words of the notes, else at least some that are not in every such mail. */
export const specificPoint: Check = (text, situation, step) => {
  const person = personOf(situation, step);
  const interview = interviewOf(situation, step);
  const topic = noteOf(interview?.topics?.[step.person ?? '']);
  const isNote = step.about === 'connection' && topic !== undefined && topic.length <= LONGEST_TOPIC_IN_NOTE && !hasSharedTopic(interview, person);
  if (!(isThanks(step) || isNote) || onlyArranged(interview, person)) return [];

  const noted = [topic, interview?.wishSaid, interview?.betterAnswer, interview?.wentWell].filter(Boolean).join(' ');
  const notes = tellingWords(noted);
  const { company = '', role = '' } = situation.application;
  const names = tellingWords([company, role, person?.name, situation.settings.name].filter(Boolean).join(' '));
  const said = [...tellingWords(text)].filter((word) => !names.has(word));
  // A topic of small words, "the why of it", can be looked for only as a whole.
  const asDrafted = topicOf(interview, person)?.text.toLowerCase();
  const namesTopic = asDrafted !== undefined && !asDrafted.startsWith('[') && text.toLowerCase().includes(asDrafted);
  const isSpecific = notes.size > 0 ? said.some((word) => notes.has(word)) : said.length >= ENOUGH_TELLING_WORDS;
  // A gap for it says so already.
  const isAsked = gapsIn(text).some(({ name }) => name.startsWith('what you talked about'));
  return isSpecific || namesTopic || isAsked
    ? []
    : [{ code: 'no-specific-point', blocks: false, reason: sentence('findingNoSpecificPoint', { person: called(person) }) }];
};
