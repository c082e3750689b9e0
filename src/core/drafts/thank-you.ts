import type { Interview, Person } from '../facts/records.ts';
import { peopleToThank, roundOf } from '../plan/round.ts';
import type { Situation } from '../plan/situation.ts';
import { type DraftSentence, type WrittenDraft, defineDraft } from './draft.ts';
import { gap } from './gaps.ts';
import { companyOf, decisionDayAhead, greeting, interviewOf, personOf, pick, placeOf, roleOf, signed, topicOf, whenOf, wishOf } from './pieces.ts';
import { type Known, said } from './said.ts';

/** What a voice may use. */
interface Pieces {
  readonly when: Known;
  readonly role: Known;
  readonly company: Known;
  readonly topic: Known;
}

/** One way to say it. */
interface Voice {
  readonly subject: DraftSentence;
  readonly thanks: DraftSentence;
  readonly point: readonly DraftSentence[];
  readonly offer: DraftSentence;
  readonly farewell: string;
}

/** Their number is a prime, see `pick`. No two people of a panel get the same one, since interviewers compare (C20). A topic is a noun or a "how …", and each voice takes both. */
const voices: readonly ((pieces: Pieces) => Voice)[] = [
  ({ when, role, company, topic }) => ({
    subject: said`Thank you for talking with me ${when}`,
    thanks: said`Thank you for talking with me ${when} about ${role} at ${company}.`,
    point: [said`Our exchange about ${topic} has stayed with me, and it is a good part of why I would like to join you.`],
    offer: said`If anything I said needs more detail, I am happy to send it.`,
    farewell: 'Kind regards',
  }),
  ({ when, company, topic }) => ({
    subject: said`Thank you for your time ${when}`,
    thanks: said`I am grateful for the time you gave me ${when}.`,
    point: [said`What you said about ${topic} told me more about working at ${company} than any job description does.`],
    offer: said`Should a question come up on your side, one line is enough and I will answer.`,
    farewell: 'Best wishes',
  }),
  ({ when, role, topic }) => ({
    subject: said`Many thanks for meeting me ${when}`,
    thanks: said`Many thanks for meeting me ${when}.`,
    point: [said`Of all we covered, ${topic} is what I have gone on thinking about.`, said`I would look forward to more talks like that in ${role}.`],
    offer: said`Please tell me if there is anything you would still like to see from me.`,
    farewell: 'With best wishes',
  }),
  ({ when, topic }) => ({
    subject: said`Our conversation ${when}: thank you`,
    thanks: said`I wanted to thank you for our conversation ${when}.`,
    point: [said`Talking about ${topic} was the best part of it for me; I would be glad to carry on as a colleague.`],
    offer: said`You can always reach me at this address if something is still unclear.`,
    farewell: 'Warm regards',
  }),
  ({ when, topic }) => ({
    subject: said`My thanks for the interview ${when}`,
    thanks: said`My thanks for the interview ${when}, and for the thought you put into it.`,
    point: [said`Since then I have been turning over what came up about ${topic}, which I take as a good sign.`],
    offer: said`An example of anything I described is easily sent, so just let me know.`,
    farewell: 'Best regards',
  }),
  ({ when, company, topic }) => ({
    subject: said`Thank you for making room for me ${when}`,
    thanks: said`It was kind of you to make room for me ${when}; thank you.`,
    point: [said`I was pleased that we got to ${topic}: it made it easy to picture myself at ${company}.`],
    offer: said`I will gladly add to any answer of mine that was too short.`,
    farewell: 'All the best',
  }),
  ({ when, role, topic }) => ({
    subject: said`With thanks for our meeting ${when}`,
    thanks: said`Meeting you ${when} gave me a clear view of ${role}, and I thank you for it.`,
    point: [said`Most of all I liked hearing about ${topic}, where I had more to ask than there was time.`],
    offer: said`Whatever you want to know beyond that, ask away.`,
    farewell: 'Many greetings',
  }),
];

/** To those who arranged the interview and talked about nothing in particular; a prime number, too. */
const coordinatorVoices: readonly ((pieces: Pieces) => Voice)[] = [
  ({ when }) => ({
    subject: said`Thank you for arranging the interview ${when}`,
    thanks: said`Thank you for arranging the interview ${when}.`,
    point: [said`It is work that hardly anybody sees, so I wanted to say that I noticed.`],
    offer: said`If you still need something from me, be it documents or dates, just write.`,
    farewell: 'Kind regards',
  }),
  ({ when, company }) => ({
    subject: said`Thanks for setting up the interview ${when}`,
    thanks: said`Many thanks for setting up the interview at ${company} ${when} and for looking after the details.`,
    point: [said`Such things are easy to overlook when all goes well.`],
    offer: said`Please tell me should anything be missing on my side.`,
    farewell: 'Best wishes',
  }),
  ({ when }) => ({
    subject: said`My interview ${when}: thank you`,
    thanks: said`I am grateful to you for organising my interview ${when}.`,
    point: [said`You left me nothing to think about but the conversation itself.`],
    offer: said`A form, a date, a reference: whatever is open, I will see to it.`,
    farewell: 'Best regards',
  }),
  ({ when, role }) => ({
    subject: said`With thanks for your help ${when}`,
    thanks: said`I would like to thank you for your help with the interview for ${role} ${when}.`,
    point: [said`Finding time for several people on one day takes patience, and yours helped me a lot.`],
    offer: said`Do you lack any paper of mine? Then I will gladly hand it in.`,
    farewell: 'With best wishes',
  }),
  ({ when, company }) => ({
    subject: said`Thank you for bringing us together ${when}`,
    thanks: said`Many thanks to you for bringing me and your colleagues at ${company} together ${when}.`,
    point: [said`A day like that runs well because somebody saw to it beforehand.`],
    offer: said`For anything that comes up on the way from here, I can be reached at this address.`,
    farewell: 'All the best',
  }),
];

export const thankYou = defineDraft({
  id: 'thank-you',
  for: ['thank-you'],
  write(situation, step): WrittenDraft {
    const interview = interviewOf(situation, step);
    const person = personOf(situation, step);
    const isLead = leadOf(situation, interview)?.id === person?.id;
    const unsaid = isLead ? wishOf(interview) : undefined;
    const decisionDay = isLead ? decisionDayAhead(situation, interview) : undefined;
    const { subject, thanks, point, offer, farewell } = voiceFor(
      situation,
      interview,
      person,
    )({
      when: whenOf(situation, interview),
      role: roleOf(situation),
      company: companyOf(situation),
      topic: topicOf(interview, person) ?? gap('what you talked about'),
    });
    return {
      to: person?.address ? [person.address] : [],
      subject: subject.text,
      paragraphs: [
        greeting(person),
        [thanks, ...point],
        ...(unsaid ? [[said`One thing I did not get to say: ${unsaid}.`]] : []),
        [...(decisionDay ? [said`I understand that a decision is planned by ${decisionDay}, and look forward to hearing from you.`] : []), offer],
        signed(situation, farewell),
      ],
    };
  },
});

/** Nobody of an application has the same voice as another, and nobody the same one after the next round. */
function voiceFor(situation: Situation, interview: Interview | undefined, person: Person | undefined): (pieces: Pieces) => Voice {
  const onlyArranged = (at: Interview | undefined, who: Person | undefined) => who?.part === 'coordinator' && !topicOf(at, who);
  const isArranger = onlyArranged(interview, person);
  const place = placeOf(situation, interview, person, (at, who) => onlyArranged(at, who) === isArranger);
  const voiceOf = (part: number) => pick(isArranger ? coordinatorVoices : voices, place, part);
  return (pieces) => ({
    ...voiceOf(0)(pieces),
    point: voiceOf(1)(pieces).point,
    offer: voiceOf(2)(pieces).offer,
    farewell: voiceOf(3)(pieces).farewell,
  });
}

/** The one person of a round who hears what was left unsaid and what comes next: the hiring manager, else the first interviewer. The same line to all would show. */
function leadOf(situation: Situation, interview: Interview | undefined): Person | undefined {
  const round = interview && roundOf(situation, interview);
  const talkedTo = round ? peopleToThank(situation, round).filter(({ part }) => part !== 'coordinator') : [];
  return talkedTo.find(({ part }) => part === 'hiring manager') ?? talkedTo[0];
}
