import { dayAt } from '../calendar/time.ts';
import { waitOf } from '../plan/wait.ts';
import { defineDraft } from './draft.ts';
import { contactFor } from './contact.ts';
import { companyOf, greetingTo, interviewOf, roleOf, signed, toneOf, whenOf } from './pieces.ts';
import { known, said } from './said.ts';
import { dayInMail } from './wording.ts';

export const statusMail = defineDraft({
  id: 'status-mail',
  for: ['status-promised', 'status-unpromised'],
  write(situation, step, choices) {
    const interview = interviewOf(situation, step);
    const person = contactFor(situation, interview);
    const [role, when, company] = [roleOf(situation), whenOf(situation, interview), companyOf(situation)];
    const promised = waitOf(situation)?.promised;
    // Who asks before the promised day, against advice, had better not quote it.
    const hasPassed = promised !== undefined && promised.day < dayAt(situation.now, interview?.zone ?? situation.zone);
    const question = hasPassed
      ? [
          said`You had hoped to decide by ${known(dayInMail(promised.day), promised.interview, 'decisionBy')}, so I am writing to ask where things stand.`,
          said`If it is taking longer, that is no trouble; a rough new day would help me plan.`,
        ]
      : [
          said`I am writing to ask how the decision is coming along, and when I may expect to hear.`,
          said`A rough idea is enough, should it still be open.`,
        ];
    return {
      to: person?.address ? [person.address] : [],
      subject: said`Where things stand with ${role}`.text,
      paragraphs: [
        [greetingTo(person, toneOf(situation, choices))],
        [said`Thank you again for the interview ${when} for ${role} at ${company}.`, ...question],
        [said`I am still interested, and glad to send anything that would help you decide.`],
        signed(situation, 'Kind regards'),
      ],
    };
  },
});
