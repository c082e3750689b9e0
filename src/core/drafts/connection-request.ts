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

const coordinatorVoice = ({ name, when }: Pieces): Voice => ({
  greeting: said`Hi ${name},`,
  onTopic: (topic) => said`thank you for arranging my interview ${when}, and for our talk about ${topic}.`,
  atCompany: (company) => said`thank you for arranging my interview at ${company} ${when}.`,
  brief: said`thank you for arranging my interview ${when}.`,
  wish: said`I would be glad to stay in touch.`,
});

export const connectionRequest = defineDraft({
  id: 'connection-request',
  for: ['connection-request'],
  write(situation, step) {
    const interview = interviewOf(situation, step);
    const person = personOf(situation, step);
    const voice = person?.part === 'coordinator' ? coordinatorVoice : pick(voices, placeOf(situation, interview, person));
    const { greeting, onTopic, atCompany, brief, wish } = voice({ name: nameOf(person), when: whenOf(situation, interview) });

    const topic = topicOf(interview, person);
    const company = companyOf(situation);
    // The most telling note that fits; a shorter one rather than one cut off.
    const notes = [...(topic ? [onTopic(topic)] : []), ...(situation.application.company ? [atCompany(company)] : []), brief];
    const fits = (note: DraftSentence) => [greeting, note, wish].map(({ text }) => text).join(' ').length <= NOTE_LENGTH;
    return { to: [], subject: '', paragraphs: [[greeting, notes.find(fits) ?? brief, wish]], maxLength: NOTE_LENGTH };
  },
});
