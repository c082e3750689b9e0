import { waitOf } from '../plan/wait.ts';
import { contactFor } from './contact.ts';
import { defineDraft } from './draft.ts';
import { gap } from './gaps.ts';
import { companyOf, greetingTo, interviewOf, roleOf, toneOf, whenOf } from './pieces.ts';
import { known, said } from './said.ts';
import { deadlineSaid, firstQuestion, passedPromise, thankedFor } from './status-pieces.ts';

/** What to say where they asked for a call: a point each, to be glanced at and not read out (C44). */
export const statusCall = defineDraft({
  id: 'status-call',
  for: ['status-promised', 'status-unpromised', 'second-status'],
  write(situation, step, choices) {
    const interview = interviewOf(situation, step);
    const { settings } = situation;
    const wait = waitOf(situation);
    const name = settings.name?.trim() ? known(settings.name.trim(), settings, 'name') : gap('your name');
    const [role, when, company] = [roleOf(situation), whenOf(situation, interview), companyOf(situation)];
    const promise = passedPromise(situation, wait);
    const person = contactFor(situation, interview);
    const { words: first, news } = firstQuestion(situation, wait, person, true);
    const deadline = deadlineSaid(situation);
    const greeting = greetingTo(person, toneOf(situation, choices));
    const why =
      step.rule === 'second-status'
        ? said`I ${first}, and have some news to add: ${news}.`
        : promise
          ? said`You had hoped to decide by ${promise}: may I ask where things stand?`
          : wait?.isArranging
            ? said`May I ask whether there is a time for the next round by now?`
            : said`May I ask how the decision is coming along?`;
    return {
      to: [],
      subject: '',
      paragraphs: [
        [
          // Nobody is called dear on the telephone.
          { ...greeting, text: greeting.text.replace(/^(?:Dear|Hi) /, 'Hello ') },
          said`this is ${name}; thank you ${thankedFor(interview, person)} ${when} for ${role} at ${company}.`,
        ],
        [said`Do you have a minute, or may I call at a better time?`],
        [why],
        ...(deadline.length > 0 ? [deadline] : []),
        ...(person?.part === 'recruiter'
          ? [[said`Could you pass on that I am still interested, and tell me any feedback they shared with you?`]]
          : []),
        [said`If it takes longer, that is no trouble: by when may I hope to hear, and from whom?`],
        [said`Thank you for your time.`],
      ],
    };
  },
});
