import { HOUR_MS } from '../calendar/time.ts';
import type { Interview } from '../facts/records.ts';
import { customOf } from '../plan/customs.ts';
import { roundOf } from '../plan/round.ts';
import type { Situation } from '../plan/situation.ts';
import { hash } from './cast.ts';
import { type DraftChoices, type DraftSentence, type WrittenDraft, defineDraft, textOf } from './draft.ts';
import { gap } from './gaps.ts';
import {
  shortCompany,
  greetingTo,
  hasSharedTopic,
  interviewOf,
  onlyArranged,
  personOf,
  readersUpTo,
  roleNameOf,
  roleOf,
  roleUnnamed,
  shortRole,
  signed,
  toneOf,
  topicOf,
  whenOf,
} from './pieces.ts';
import type { Known } from './said.ts';
import { type Slots, fill } from './saying.ts';
import { type Part, castOfLetter } from './thank-you/cast-of-letter.ts';
import { type Offered, offeredFor } from './thank-you/offered.ts';
import { noteInMail, shortened } from './wording.ts';

type Block = 'opening' | 'point' | 'tie' | 'offer' | Offered['where'];

/** The orders in which a thank-you may go: the thanks first, a link last, a paragraph each. */
const layouts: readonly (readonly (readonly Block[])[])[] = [
  [['opening', 'point'], ['unsaid'], ['agreed', 'tie', 'offer'], ['sample']],
  [['opening'], ['point', 'tie'], ['unsaid'], ['agreed', 'offer'], ['sample']],
  [['opening', 'point'], ['unsaid'], ['agreed', 'tie'], ['offer'], ['sample']],
  [['opening'], ['point'], ['unsaid'], ['tie', 'agreed'], ['offer'], ['sample']],
  [['opening', 'point', 'tie'], ['unsaid'], ['agreed', 'offer'], ['sample']],
];
/** Where a thank-you is welcome and not expected, and where it is no custom at all (C26). */
const optionalLayouts: typeof layouts = [
  [['opening', 'point'], ['unsaid'], ['agreed', 'tie'], ['sample']],
  [['opening'], ['point', 'tie'], ['unsaid'], ['agreed'], ['sample']],
];
const unusualLayouts: typeof layouts = [
  [['opening', 'point'], ['unsaid'], ['agreed'], ['sample']],
  [['opening'], ['point'], ['unsaid'], ['agreed'], ['sample']],
];
/** To those who only arranged the interview. */
const arrangerLayouts: typeof layouts = [
  [['opening', 'point'], ['unsaid'], ['agreed', 'offer'], ['sample']],
  [['opening'], ['point', 'offer'], ['unsaid'], ['agreed'], ['sample']],
];
const layoutsFor = { expected: layouts, optional: optionalLayouts, unusual: unusualLayouts };

/** Read on a telephone between two meetings (C22). What the user wants in it may make it longer, what fills it may not. */
const TYPICAL_WORDS = 110;
const MOST_WORDS = 150;
const LATE_AFTER_HOURS = 72;

export const thankYou = defineDraft({
  id: 'thank-you',
  for: ['thank-you'],
  write(situation, step, choices): WrittenDraft {
    const interview = interviewOf(situation, step);
    const person = personOf(situation, step);
    const tone = toneOf(situation, choices);
    const isArranger = onlyArranged(interview, person);
    const readers = readersUpTo(situation, interview, person);
    const place = readers.length - 1;
    const isTopicShared = hasSharedTopic(interview, person);
    const shared = {
      when: whenOf(situation, interview),
      // In everybody's letter it would be what they have in common.
      role: place % 4 === 0 ? roleOf(situation) : isTopicShared ? roleUnnamed : shortRole(situation),
      roleName: roleNameOf(situation),
      company: shortCompany(situation),
    };
    const slots: Slots = { ...shared, topic: topicOf(interview, person) ?? gap('what you talked about') };
    const cast = castOfLetter(situation, isArranger, readers, shared);
    const put = (part: Part, more: Slots = {}) => fill(cast[part], tone, { ...slots, ...more });
    const opening = put('opening');
    // Named once; from there on it is "the role".
    const role = opening.text.includes(shared.role.text) ? roleUnnamed : shared.role;

    const late = lateBecause(situation, interview, choices);
    const lateness = late ? [put('latenesses', { because: late })] : [];
    const offered = offeredFor(situation, interview, person, cast, tone);
    const compose = (left: readonly Offered[], without: readonly Block[]): readonly DraftSentence[][] => {
      const sentences: Record<Block, readonly DraftSentence[]> = {
        opening: isArranger ? [opening] : [opening, ...lateness],
        // The remark to an arranger is about the thanks, and follows it at once.
        point: isArranger ? [put('point'), ...lateness] : [put('point')],
        tie: [put('tie', { role })],
        offer: [put('offer')],
        unsaid: sentencesOf(left, 'unsaid'),
        agreed: sentencesOf(left, 'agreed'),
        sample: sentencesOf(left, 'sample'),
      };
      const possible = isArranger ? arrangerLayouts : layoutsFor[lengthFor(situation, isTopicShared)];
      const layout = possible[(place + hash(situation.application.id)) % possible.length] ?? [];
      return [
        [greetingTo(person, tone, place)],
        ...layout
          .map((blocks) => blocks.flatMap((block) => (without.includes(block) ? [] : sentences[block])))
          .filter((paragraph) => paragraph.length > 0),
        signed(situation, put('farewell').text),
      ];
    };
    const { paragraphs, left } = fitted(compose, wanted(offered, choices), choices);
    return {
      to: person?.address ? [person.address] : [],
      subject: put('subject').text,
      paragraphs,
      options: offered.map((option) => ({ id: option.id, label: option.label, isIn: left.includes(option) })),
    };
  },
});

/** As is usual there; letters about the very same topic need more beside it to differ. */
function lengthFor(situation: Situation, isTopicShared: boolean): keyof typeof layoutsFor {
  const { thanks } = customOf(situation);
  // Who took another job wishes for nothing here.
  if (situation.acceptedElsewhere) return 'unusual';
  if (!isTopicShared) return thanks;
  return thanks === 'unusual' ? 'optional' : 'expected';
}

const sentencesOf = (offered: readonly Offered[], where: Block): readonly DraftSentence[] =>
  offered.filter((option) => option.where === where).flatMap(({ sentences }) => sentences);

/** What the user chose, and what is in by default; of samples one. */
function wanted(offered: readonly Offered[], { options = {} }: DraftChoices): Offered[] {
  const chosen = offered.filter(({ id, isDefault }) => options[id] ?? isDefault);
  const sample = chosen.find(({ where }) => where === 'sample');
  return chosen.filter((option) => option.where !== 'sample' || option === sample);
}

/** Leaves out what fills a letter that is long already; one too long to be read, also what is in by default, then what was chosen last. */
function fitted(
  compose: (left: readonly Offered[], without: readonly Block[]) => readonly DraftSentence[][],
  chosen: Offered[],
  choices: DraftChoices,
) {
  const lengthOf = (paragraphs: readonly DraftSentence[][]) => textOf({ paragraphs }).split(/\s+/).length;
  const attempts: [Offered[], Block[], number][] = [
    [chosen, [], TYPICAL_WORDS],
    [chosen, ['offer'], TYPICAL_WORDS],
    [chosen, ['offer', 'tie'], MOST_WORDS],
  ];
  const byWish = [...chosen].sort((a, b) => Number(a.id in (choices.options ?? {})) - Number(b.id in (choices.options ?? {})));
  for (let out = 1; out <= byWish.length; out++) {
    const gone = byWish.slice(0, out);
    attempts.push([chosen.filter((option) => !gone.includes(option)), ['offer', 'tie'], MOST_WORDS]);
  }
  const composed = attempts.map(([left, without, most]) => ({ left, paragraphs: compose(left, without), most }));
  const fits = composed.find(({ paragraphs, most }) => lengthOf(paragraphs) <= most) ?? composed.at(-1);
  if (!fits) throw new RangeError('nothing was composed');
  return fits;
}

/** Why it comes so late, as the user says; after three days a place for it, since nobody else can know (C28). */
function lateBecause(situation: Situation, interview: Interview | undefined, { lateBecause: reason = '' }: DraftChoices): Known | undefined {
  const round = interview && roundOf(situation, interview);
  const hoursSince = round ? (situation.now - round.end) / HOUR_MS : 0;
  if (reason.trim() === '' || hoursSince <= 24) return hoursSince > LATE_AFTER_HOURS ? gap('why it comes late') : undefined;
  const short = shortened(noteInMail(reason), 20);
  return short === undefined ? gap('why it comes late, in a few words') : { text: short, facts: [] };
}
