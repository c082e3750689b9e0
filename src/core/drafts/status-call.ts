import { waitOf } from '../plan/wait.ts';
import { contactFor } from './contact.ts';
import { defineDraft } from './draft.ts';
import { gap } from './gaps.ts';
import { companyOf, greetingTo, interviewOf, roleOf, toneOf, whenOf } from './pieces.ts';
import { known, said } from './said.ts';
import { deadlineAhead, firstAsked, passedPromise } from './status-pieces.ts';

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
    const deadline = deadlineAhead(situation);
    const person = contactFor(situation, interview);
    const greeting = greetingTo(person, toneOf(situation, choices));
    const why =
      step.rule === 'second-status'
        ? said`I called ${firstAsked(situation, wait)}, and have some news to add: ${gap('something new since your last call')}.`
        : promise
          ? said`You had hoped to decide by ${promise}: may I ask where things stand?`
          : said`May I ask how the decision is coming along?`;
    return {
      to: [],
      subject: '',
      paragraphs: [
        [
          // Nobody is called dear on the telephone.
          { ...greeting, text: greeting.text.replace(/^(?:Dear|Hi) /, 'Hello ') },
          said`this is ${name}; thank you again for the interview ${when} for ${role} at ${company}.`,
        ],
        [said`Do you have a minute, or may I call at a better time?`],
        [why],
        ...(deadline
          ? [[said`To be open with you: I have to give somebody else my answer by ${deadline}; if it can be no sooner, I understand.`]]
          : []),
        ...(person?.part === 'recruiter'
          ? [[said`Could you pass on that I am still interested, and tell me any feedback they shared with you?`]]
          : []),
        [said`If it takes longer, that is no trouble: by when may I hope to hear, and from whom?`],
        [said`Thank you for your time.`],
      ],
    };
  },
});
