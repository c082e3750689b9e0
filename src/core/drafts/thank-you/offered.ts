import { dayAt } from '../../calendar/time.ts';
import type { Interview, Person, Request } from '../../facts/records.ts';
import type { Situation } from '../../plan/situation.ts';
import { type Sentence, sentence } from '../../sentence.ts';
import type { DraftSentence, Tone } from '../draft.ts';
import { gap } from '../gaps.ts';
import { decisionDayAhead, inFewWords, listedInFewWords, noteOf, onlyArranged, talkedTo } from '../pieces.ts';
import { type Known, known } from '../said.ts';
import { type Slots, fill } from '../saying.ts';
import { type Wishes, agreedInMail, answerInMail, dayInMail, listed, noteInMail, promiseInMail, weakInMail, wishesInMail } from '../wording.ts';
import type { Cast } from '../cast.ts';
import type { Part } from './cast-of-letter.ts';

/** Sentences that the user may take into a thank-you, where they stand, and whether they are in unless the user says otherwise. */
export interface Offered {
  readonly id: string;
  readonly label: Sentence;
  readonly where: 'unsaid' | 'agreed' | 'sample';
  readonly isDefault: boolean;
  readonly sentences: readonly DraftSentence[];
}

/**
 * What the notes offer beside the thanks and the point. By default one person is told each of these: whoever led the round hears of the repaired answer, of promises made to
 * nobody in particular and of what comes next; of what was left unsaid too, or where there is a repaired answer somebody else of the round.
 */
export function offeredFor(
  situation: Situation,
  interview: Interview | undefined,
  person: Person | undefined,
  cast: Cast<Part>,
  tone: Tone,
): Offered[] {
  const [lead, second] = talkedTo(situation, interview);
  const isLead = person !== undefined && lead?.id === person.id;
  const isSecond = person !== undefined && second?.id === person.id;
  const put = (part: Part, slots: Slots) => fill(cast[part], tone, slots);
  const offered: Offered[] = [];

  const wish = noteOf(interview?.wishSaid);
  // Who arranged it heard no answers.
  const heard = !onlyArranged(interview, person);
  if (interview && wish && heard) {
    const isDefault = noteOf(interview.betterAnswer) && second ? isSecond : isLead;
    offered.push({
      id: 'wish-said',
      label: sentence('optionWishSaid'),
      where: 'unsaid',
      isDefault,
      sentences: sentencesOf(wishesInMail(wish), interview, put),
    });
  }

  const [weak, better] = [noteOf(interview?.wasWeak), noteOf(interview?.betterAnswer)];
  if (interview && heard && (weak || better)) {
    const about = weak ? weakInMail(weak) : undefined;
    const slots = {
      weak: about === undefined ? undefined : known(about, interview, 'wasWeak'),
      better: better
        ? inFewWords(answerInMail(better), interview, 'betterAnswer', 'what you would answer now, in a few words')
        : gap('what you would answer now'),
    };
    const sentences = [put(slots.weak ? 'repairs' : 'repairsOfSomething', slots)];
    offered.push({ id: 'weak-answer', label: sentence('optionWeakAnswer'), where: 'unsaid', isDefault: Boolean(better) && isLead, sentences });
  }

  const promised = promisesTo(situation, interview, person);
  if (promised.length > 0) {
    const isDefault = isLead || promised.some((request) => request.person === person?.id);
    const sentences = [put('promises', { promised: namesOf(situation, interview, promised) })];
    offered.push({ id: 'promises', label: sentence('optionPromises'), where: 'agreed', isDefault, sentences });
  }

  const next = noteOf(interview?.nextStep);
  const day = decisionDayAhead(situation, interview);
  if (interview && (next || day)) {
    const sentences = [
      ...(next ? [put('nextSteps', { next: inFewWords(agreedInMail(next), interview, 'nextStep', 'what comes next, in a few words') })] : []),
      ...(day ? [put('decisionDays', { day })] : []),
    ];
    offered.push({ id: 'next-step', label: sentence(next ? 'optionNextStep' : 'optionDecisionDay'), where: 'agreed', isDefault: isLead, sentences });
  }

  return [...offered, ...samplesOf(situation, put)];
}

type Put = (part: Part, slots: Slots) => DraftSentence;

/** What was left unsaid, in a sentence for each way in which the note says it. */
function sentencesOf({ unsaid, undone, regretted }: Wishes, interview: Interview, put: Put): DraftSentence[] {
  const short = 'what you wish you had said, in a few words';
  return [
    ...(unsaid.length > 0 ? [put('wishes', { wish: inFewWords(unsaid.join('; '), interview, 'wishSaid', short) })] : []),
    ...(undone.length > 0 ? [put('wishesToDo', { wish: listedInFewWords(undone, interview, 'wishSaid', short) })] : []),
    ...(regretted.length > 0 ? [put('wishesInOwnWords', { wish: inFewWords(regretted.join('; '), interview, 'wishSaid', short) })] : []),
  ];
}

/** Work to show: one link at most may stand in a mail, and none does unless the user wants it (C23). */
function samplesOf({ application }: Situation, put: Put): Offered[] {
  return (application.samples ?? []).flatMap(({ what, link }, index): Offered[] => {
    if (what.trim() === '') return [];
    const slots = {
      sample: inFewWords(noteInMail(what), application, 'samples', 'what you hand in'),
      link: link === undefined ? undefined : known(link, application, 'samples'),
    };
    const sentences = [put(link === undefined ? 'samplesWithoutLink' : 'samplesWithLink', slots)];
    return [{ id: `sample:${index}`, label: sentence('optionSample', { what }), where: 'sample', isDefault: false, sentences }];
  });
}

/** What the user promised and has not handed in: to this person, and to nobody in particular. */
const promisesTo = ({ requests }: Situation, interview: Interview | undefined, person: Person | undefined): Request[] =>
  requests.filter(
    (request) =>
      request.promised &&
      request.handedIn === undefined &&
      (request.interview === undefined || request.interview === interview?.id) &&
      (request.person === undefined || request.person === person?.id),
  );

/** "the case study by Friday, 6 March". */
function namesOf({ now, zone }: Situation, interview: Interview | undefined, promised: readonly Request[]): Known {
  const today = dayAt(now, interview?.zone ?? zone);
  const names = promised.map((request) => {
    const what = inFewWords(promiseInMail(request.what), request, 'what', 'what you promised, in a few words');
    const { due } = request;
    const by = due === undefined || due < today ? '' : due === today ? 'today' : `by ${dayInMail(due)}`;
    const text = by === '' ? what.text : promised.length === 1 ? `${what.text} ${by}` : `${what.text} (${by})`;
    return { text, facts: by === '' ? what.facts : [...what.facts, `${request.id}.due`] };
  });
  return { text: listed(names.map(({ text }) => text)), facts: names.flatMap(({ facts }) => facts) };
}
