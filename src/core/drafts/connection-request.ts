import { type DraftSentence, defineDraft } from './draft.ts';
import { companyOf, interviewOf, nameOf, personOf, pick, placeOf, topicOf, whenOf } from './pieces.ts';
import { type Known, said } from './said.ts';

/** What LinkedIn takes with an invitation from an account that pays nothing; others may write 300. */
export const NOTE_LENGTH = 200;

interface Pieces {
  readonly name: Known;
  readonly when: Known;
}

/** One way to say it: with the topic, with the company, or with neither. */
interface Voice {
  readonly greeting: DraftSentence;
  readonly onTopic: (topic: Known) => DraftSentence;
  readonly atCompany: (company: Known) => DraftSentence;
  readonly brief: DraftSentence;
  readonly wish: DraftSentence;
}

/** Colleagues show each other such notes, too. */
const voices: readonly ((pieces: Pieces) => Voice)[] = [
  ({ name, when }) => ({
    greeting: said`Hi ${name},`,
    onTopic: (topic) => said`it was good to talk with you ${when}, above all about ${topic}.`,
    atCompany: (company) => said`it was good to meet you ${when} at my interview with ${company}.`,
    brief: said`it was good to meet you ${when}.`,
    wish: said`I would be glad to stay in touch.`,
  }),
  ({ name, when }) => ({
    greeting: said`Hello ${name},`,
    onTopic: (topic) => said`thank you for our talk ${when}; I still think about ${topic}.`,
    atCompany: (company) => said`thank you for our talk about ${company} ${when}.`,
    brief: said`thank you for our talk ${when}.`,
    wish: said`Whatever comes of it, I would like to stay connected.`,
  }),
  ({ name, when }) => ({
    greeting: said`Dear ${name},`,
    onTopic: (topic) => said`I like to think back to our conversation ${when} about ${topic}.`,
    atCompany: (company) => said`I like to think back to our conversation at ${company} ${when}.`,
    brief: said`I like to think back to our conversation ${when}.`,
    wish: said`It would be nice to keep up the contact here.`,
  }),
];

const coordinatorVoices: readonly ((pieces: Pieces) => Voice)[] = [
  ({ name, when }) => ({
    greeting: said`Hi ${name},`,
    onTopic: (topic) => said`thank you for arranging my interview ${when}, and for our talk about ${topic}.`,
    atCompany: (company) => said`thank you for arranging my interview at ${company} ${when}.`,
    brief: said`thank you for arranging my interview ${when}.`,
    wish: said`I would be glad to stay in touch.`,
  }),
  ({ name, when }) => ({
    greeting: said`Hello ${name},`,
    onTopic: (topic) => said`you made my interview ${when} easy, and I enjoyed hearing about ${topic}.`,
    atCompany: (company) => said`you made my interview ${when} with ${company} easy.`,
    brief: said`you made my interview ${when} easy.`,
    wish: said`Whatever comes of it, I would like to stay connected.`,
  }),
  ({ name, when }) => ({
    greeting: said`Dear ${name},`,
    onTopic: (topic) => said`your help with my interview ${when} was kind, and so was our talk about ${topic}.`,
    atCompany: (company) => said`your help with my interview at ${company} ${when} was kind.`,
    brief: said`your help with my interview ${when} was kind.`,
    wish: said`It would be nice to keep up the contact here.`,
  }),
];

export const connectionRequest = defineDraft({
  id: 'connection-request',
  for: ['connection-request'],
  write(situation, step) {
    const interview = interviewOf(situation, step);
    const person = personOf(situation, step);
    const isArranger = person?.part === 'coordinator';
    const place = placeOf(situation, interview, person, (_, other) => (other?.part === 'coordinator') === isArranger);
    const pieces = { name: nameOf(person), when: whenOf(situation, interview) };
    const voiceOf = (part: number) => pick(isArranger ? coordinatorVoices : voices, place, part)(pieces);
    const { greeting, onTopic, atCompany, brief } = voiceOf(0);
    const { wish } = voiceOf(1);

    const topic = topicOf(interview, person);
    const company = companyOf(situation);
    // The most telling note that fits; a shorter one rather than one cut off.
    const notes = [...(topic ? [onTopic(topic)] : []), ...(situation.application.company ? [atCompany(company)] : []), brief];
    const fits = (note: DraftSentence) => [greeting, note, wish].map(({ text }) => text).join(' ').length <= NOTE_LENGTH;
    return { to: [], subject: '', paragraphs: [[greeting, notes.find(fits) ?? brief, wish]], maxLength: NOTE_LENGTH };
  },
});
