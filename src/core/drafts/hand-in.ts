import type { Request } from '../facts/records.ts';
import { askedFor } from '../plan/asked-for.ts';
import type { Situation } from '../plan/situation.ts';
import { sentence } from '../sentence.ts';
import { contactFor } from './contact.ts';
import { type DraftChoices, defineDraft } from './draft.ts';
import { gap } from './gaps.ts';
import { greetingTo, inFewWords, interviewOf, personOf, roleOf, signed, toneOf } from './pieces.ts';
import type { Known } from './said.ts';
import { type Saying, fill } from './saying.ts';
import { listed, promiseInMail } from './wording.ts';

const attached: Readonly<Record<'asked' | 'promised' | 'both', Saying>> = {
  asked: {
    warm: "Attached you'll find what you asked for in connection with {role}: {items}.",
    neutral: 'Attached you will find what you asked for in connection with {role}: {items}.',
    formal: 'Attached is what you asked for in connection with {role}: {items}.',
  },
  promised: {
    warm: 'Attached is what I promised you: {items}.',
    neutral: 'Attached you will find what I promised in connection with {role}: {items}.',
    formal: 'Attached is what I promised in connection with {role}: {items}.',
  },
  both: { warm: "Attached you'll find, in connection with {role}: {items}.", neutral: 'Attached you will find, in connection with {role}: {items}.' },
};
const answers: Readonly<Record<'asked' | 'promised', Saying>> = {
  asked: {
    warm: "Here's my answer to what you asked, in connection with {role}: {answer}.",
    neutral: 'Here is my answer to what you asked, in connection with {role}: {answer}.',
  },
  promised: { warm: "As I promised, here's my answer: {answer}.", neutral: 'As I promised, here is my answer: {answer}.' },
};
const more: Saying = {
  warm: "If something is missing or won't open, tell me and I'll send it again.",
  neutral: 'If something is missing or does not open, please tell me and I will send it again.',
  formal: 'Should something be missing or fail to open, please let me know and I will send it again.',
};
const MOST_SUBJECT_LENGTH = 70;

/** The mail with which requested or promised things go out (C38, C39): what the step is about, and what else the same person still gets. */
export const handIn = defineDraft({
  id: 'hand-in',
  for: ['request'],
  write(situation, step, choices) {
    const person = personOf(situation, step) ?? contactFor(situation, interviewOf(situation, step));
    const tone = toneOf(situation, choices);
    const main = situation.requests.find(({ id }) => id === step.request);
    const others = main ? openBeside(situation, main) : [];
    const isIn = ({ id }: Request) => isChosen(id, choices);
    const handed = [...(main ? [main] : []), ...others.filter(isIn)];
    const things = handed.filter((each) => !isAnswer(each));
    const answered = handed.find(isAnswer);
    const said = answered && fill(answers[answered.promised ? 'promised' : 'asked'], tone, { role: roleOf(situation), answer: gap('your answer') });
    const kind = things.every(({ promised }) => promised) ? 'promised' : things.some(({ promised }) => promised) ? 'both' : 'asked';
    const items = things.map(itemOf);
    const all: Known = main ? { text: listed(items.map(({ text }) => text)), facts: items.flatMap(({ facts }) => facts) } : gap('what you hand in');
    const subject = `${kind === 'promised' ? 'As promised' : kind === 'asked' ? 'As you asked' : 'As agreed'}: ${all.text}`;
    const options = others.map((request) => ({ id: request.id, label: sentence('optionHandIn', { what: request.what }), isIn: isIn(request) }));
    const ends = signed(situation, tone === 'formal' ? 'Yours sincerely' : tone === 'warm' ? 'Best wishes' : 'Kind regards');
    const to = person?.address ? [person.address] : [];
    if (said && things.length === 0) {
      const own = answered.promised ? 'My answer, as promised' : 'My answer, as you asked';
      return { to, subject: own, paragraphs: [[greetingTo(person, tone)], [said], ends], options };
    }
    return {
      to,
      subject:
        subject.length <= MOST_SUBJECT_LENGTH
          ? subject
          : fill({ neutral: kind === 'asked' ? 'What you asked for' : 'What I promised' }, tone, {}).text,
      paragraphs: [
        [greetingTo(person, tone)],
        ...(said ? [[said]] : []),
        [fill(attached[kind], tone, { role: roleOf(situation), items: all })],
        [fill(more, tone, {})],
        ends,
      ],
      options,
    };
  },
});

/** What else the same person waits for already. */
const openBeside = ({ requests, now }: Situation, main: Request): Request[] =>
  requests.filter(
    ({ id, handedIn, person, askedAt }) =>
      id !== main.id && handedIn === undefined && person === main.person && (askedAt === undefined || askedAt <= now),
  );

const isChosen = (id: string, { options = {} }: DraftChoices): boolean => options[id] ?? true;

/** An answer is given in the mail itself. */
const isAnswer = ({ what }: Request): boolean => askedFor(promiseInMail(what)) === 'answer';

/** A promise to do something is nothing that can be attached. */
function itemOf(request: Request): Known {
  const item = asMine(request.what);
  return askedFor(item) === 'task' ? gap('what you hand in') : inFewWords(item, request, 'what', 'what you hand in');
}

/** "your CV", as they asked for it, is "my CV". */
const asMine = (what: string): string => promiseInMail(what).replace(/^your\s/i, 'my ');
