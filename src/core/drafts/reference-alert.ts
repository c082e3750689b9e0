import { dayAt } from '../calendar/time.ts';
import { whyCalled } from '../plan/rules/reference-alert.ts';
import { roundsOf } from '../plan/round.ts';
import type { Situation } from '../plan/situation.ts';
import { addresseeOf, addressesOf } from './addressee.ts';
import { contactFor } from './contact.ts';
import { type DraftSentence, type Tone, defineDraft } from './draft.ts';
import { gap } from './gaps.ts';
import { companyOf, greetingTo, roleOf, signed } from './pieces.ts';
import { joinedBy, toneToReference, waysTo } from './reference-pieces.ts';
import { type Known, known, said } from './said.ts';
import { type Saying, fill } from './saying.ts';
import { dayInMail, noteInMail, shortened, whenInMail } from './wording.ts';

const MOST_POINTS = 3;
/** Three points and what stands around them are to be read in a minute. */
const MOST_POINT_WORDS = 15;

const onTheList: Saying = {
  warm: '{company} now has my list of references, and you are on it, so they may well get in touch with you.',
  neutral: '{company} now has my list of references, and you are on it, so they may get in touch with you.',
};
const askedForIt: Saying = {
  warm: "{company} has asked me for references, and I'd love to name you, if that's still all right with you.",
  neutral: '{company} has asked me for references, and I would like to name you, if that is still all right with you.',
};
const lastRound: Saying = {
  warm: "My final round at {company} is coming up, and should they ask for references, I'd love to name you.",
  neutral: 'My final round at {company} is near, and should they ask for references, I would like to name you.',
};
const closing: Saying = {
  warm: "If anything about this doesn't suit you, just tell me. And thank you for speaking for me!",
  neutral: 'If anything about this does not suit you, please tell me. And thank you for speaking for me.',
};

/** What a reference needs to know before a call: who it will be, from where and by when, what the job is, and what would help (C35). */
export const referenceAlert = defineDraft({
  id: 'reference-alert',
  for: ['reference-alert'],
  write(situation, step, choices) {
    const tone = toneToReference(choices);
    const reader = addresseeOf(situation, step);
    const company = companyOf(situation);
    const why = { given: onTheList, asked: askedForIt, final: lastRound }[whyCalled(situation) ?? 'given'];
    return {
      to: addressesOf(reader),
      subject: said`${company} may ask you about me`.text,
      paragraphs: [
        [greetingTo(reader, tone)],
        [fill(why, tone, { company }), ...jobOf(situation)],
        [caller(situation), byWhen(situation, tone)],
        [points(situation)],
        [fill(closing, tone, {})],
        signed(situation, tone === 'formal' ? 'Yours sincerely' : 'Many thanks'),
      ],
    };
  },
});

/** The job's facts, as far as the user has been told: what it is, and how far it has come. */
function jobOf(situation: Situation): DraftSentence[] {
  const role = roleOf(situation);
  const held = roundsOf(situation).filter(({ end }) => end <= situation.now);
  const last = held.at(-1);
  if (!last) return [said`It is about ${role}.`];
  const when = known(whenInMail(last.end, situation.now, situation.zone), last.interview, 'start');
  const met = situation.people.find(({ id, name, part }) => name?.trim() && last.interview.people?.includes(id) && part !== 'coordinator');
  const whom: Known[] = met
    ? [known(met.name?.trim() ?? '', met, 'name'), ...(met.title?.trim() ? [known(met.title.trim(), met, 'title')] : [])]
    : [];
  if (whom.length === 0) return [said`It is about ${role}; I was interviewed for it ${when}.`];
  return [said`It is about ${role}; I was interviewed for it ${when}, by ${joinedWithCommas(whom)}.`];
}

const joinedWithCommas = (pieces: readonly Known[]): Known => ({
  text: pieces.map(({ text }) => text).join(', '),
  facts: pieces.flatMap(({ facts }) => facts),
});

/** Who gets in touch is whoever has done so until now, unless the user knows better. */
function caller(situation: Situation): DraftSentence {
  const person = contactFor(situation, situation.interviews.at(-1));
  if (!person?.name?.trim()) return said`The one to expect is ${gap('who will get in touch, and from where')}.`;
  const ways = waysTo(person, person);
  const from = ways.length > 0 ? joinedBy(ways, 'or') : gap('the number or address they use');
  return said`The one to expect is ${known(person.name.trim(), person, 'name')}, from ${from}.`;
}

function byWhen({ interviews, now, zone }: Situation, tone: Tone): DraftSentence {
  const interview = interviews.findLast(({ decisionBy }) => decisionBy !== undefined);
  const day = interview?.decisionBy;
  if (!interview || day === undefined || day < dayAt(now, interview.zone ?? zone)) {
    return fill({ warm: "When, I can't say yet.", neutral: 'When, I cannot say yet.' }, tone, {});
  }
  return said`They want to decide by ${known(dayInMail(day), interview, 'decisionBy')}, so it would be before that.`;
}

function points({ application }: Situation): DraftSentence {
  const noted = (application.closingPoints ?? []).filter((point) => point.trim() !== '').slice(0, MOST_POINTS);
  if (noted.length === 0) return said`What would help me, should it come up: ${gap('three points worth mentioning')}.`;
  const lines = noted.map((point) => {
    const text = shortened(noteInMail(point), MOST_POINT_WORDS);
    return `\n– ${text === undefined ? gap('a point worth mentioning, in a few words').text : capitalised(text)}`;
  });
  return said`What would help me, should it come up:${known(lines.join(''), application, 'closingPoints')}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
