import { whyCalled } from '../plan/rules/reference-alert.ts';
import { roundsOf } from '../plan/round.ts';
import type { Situation } from '../plan/situation.ts';
import { addresseeOf, addressesOf } from './addressee.ts';
import { type DraftSentence, type Tone, defineDraft } from './draft.ts';
import { gap } from './gaps.ts';
import { companyOf, greetingTo, roleOf, signed } from './pieces.ts';
import { type ReferenceCall, referenceCallOf } from './reference-call.ts';
import { toneToReference } from './reference-pieces.ts';
import { type Known, joined, known, said } from './said.ts';
import { type Saying, fill } from './saying.ts';
import { whenInMail } from './wording.ts';

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
const lastRoundHeld: Saying = {
  warm: "I've had my final round at {company}, and should they ask for references, I'd love to name you.",
  neutral: 'I have had my final round at {company}, and should they ask for references, I would like to name you.',
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
    const call = referenceCallOf(situation);
    const { because, at } = whyCalled(situation) ?? { because: 'given', at: 0 };
    const why = { given: onTheList, asked: askedForIt, final: at <= situation.now ? lastRoundHeld : lastRound }[because];
    return {
      to: addressesOf(reader),
      subject: said`${company} may ask you about me`.text,
      paragraphs: [
        [greetingTo(reader, tone)],
        [fill(why, tone, { company }), ...jobOf(situation)],
        [caller(call), byWhen(call, tone)],
        [points(call)],
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
  return [said`It is about ${role}; I was interviewed for it ${when}, by ${joined(whom, ', ')}.`];
}

function caller({ who, from }: ReferenceCall): DraftSentence {
  return said`The one to expect is ${who ?? gap('who will get in touch')}, from ${from ?? gap('the number or address they use')}.`;
}

function byWhen({ by }: ReferenceCall, tone: Tone): DraftSentence {
  if (!by) return fill({ warm: "When, I can't say yet.", neutral: 'When, I cannot say yet.' }, tone, {});
  return by.isDecision ? said`They want to decide by ${by}, so it would be before that.` : said`You should hear from them by ${by}.`;
}

function points({ points: all }: ReferenceCall): DraftSentence {
  if (all.length === 0) return said`What would help me, should it come up: ${gap('three points worth mentioning')}.`;
  const lines = all.map(({ text, facts }) => {
    const line = text === '' ? gap('a point worth mentioning, in a few words').text : capitalised(text);
    return { text: `\n– ${line}`, facts };
  });
  return said`What would help me, should it come up:${joined(lines, '')}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
