import { waitOf } from '../plan/wait.ts';
import { contactFor } from './contact.ts';
import { defineDraft } from './draft.ts';
import { companyOf, greetingTo, interviewOf, roleOf, signed, toneOf, whenOf } from './pieces.ts';
import { said } from './said.ts';
import { passedPromise, relayTo, thankedFor } from './status-pieces.ts';

export const statusMail = defineDraft({
  id: 'status-mail',
  for: ['status-promised', 'status-unpromised'],
  write(situation, step, choices) {
    const interview = interviewOf(situation, step);
    const person = contactFor(situation, interview);
    const [role, when, company] = [roleOf(situation), whenOf(situation, interview), companyOf(situation)];
    const wait = waitOf(situation);
    const isArranging = wait?.isArranging === true;
    const promise = passedPromise(situation, wait);
    const question = promise
      ? [
          said`You had hoped to decide by ${promise}, so I am writing to ask where things stand.`,
          said`If it is taking longer, that is no trouble; a rough new day would help me plan.`,
        ]
      : isArranging
        ? [said`I am writing to ask whether there is a time for the next round by now.`, said`A rough idea is enough, should it still be open.`]
        : [
            said`I am writing to ask how the decision is coming along, and when I may expect to hear.`,
            said`A rough idea is enough, should it still be open.`,
          ];
    return {
      to: person?.address ? [person.address] : [],
      subject: (isArranging ? said`The time of the next round for ${role}` : said`Where things stand with ${role}`).text,
      paragraphs: [
        [greetingTo(person, toneOf(situation, choices))],
        [said`Thank you ${thankedFor(interview, person)} ${when} for ${role} at ${company}.`, ...question],
        relayTo(person) ?? [
          isArranging
            ? said`I look forward to it, and am glad to send anything you need before then.`
            : said`I am still interested, and glad to send anything that would help you decide.`,
        ],
        signed(situation, 'Kind regards'),
      ],
    };
  },
});
