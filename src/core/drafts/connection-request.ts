import { sentence } from '../sentence.ts';
import { type DraftSentence, defineDraft } from './draft.ts';
import { companyOf, interviewOf, nameOf, personOf, topicOf, whenOf } from './pieces.ts';
import { said } from './said.ts';

/** What LinkedIn takes with an invitation from an account that pays nothing; others may write 300. */
export const NOTE_LENGTH = 200;

export const connectionRequest = defineDraft({
  id: 'connection-request',
  title: sentence('draftConnection'),
  for: ['connection-request'],
  write(situation, step) {
    const interview = interviewOf(situation, step);
    const person = personOf(situation, step);
    const [name, when, company, topic] = [nameOf(person), whenOf(situation, interview), companyOf(situation), topicOf(interview, person)];
    const greeting = said`Hi ${name},`;
    const wish = said`I would be glad to stay in touch.`;
    const brief = person?.part === 'coordinator' ? said`thank you for arranging my interview ${when}.` : said`it was good to meet you ${when}.`;
    const about: DraftSentence[] = [
      ...(topic ? [said`it was good to talk with you ${when}, above all about ${topic}.`] : []),
      ...(company.facts.length > 0 && person?.part !== 'coordinator' ? [said`it was good to meet you ${when} at my interview with ${company}.`] : []),
    ];
    // The most telling note that fits; a shorter one rather than one cut off.
    const fits = (sentence: DraftSentence) => [greeting, sentence, wish].map(({ text }) => text).join(' ').length <= NOTE_LENGTH;
    return { to: [], subject: '', paragraphs: [[greeting, about.find(fits) ?? brief, wish]], maxLength: NOTE_LENGTH };
  },
});
