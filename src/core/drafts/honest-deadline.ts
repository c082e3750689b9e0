import { contactFor } from './contact.ts';
import { defineDraft } from './draft.ts';
import { companyOf, greetingTo, interviewOf, roleOf, signed, toneOf, whenOf } from './pieces.ts';
import { said } from './said.ts';
import { statusMail } from './status-mail.ts';
import { deadlineAhead, relayTo, thankedFor } from './status-pieces.ts';

/** Says plainly that the user has to answer somebody else, which they confirmed is true: no threat, and a way out (C48). Past that day it is the usual mail. */
export const honestDeadline = defineDraft({
  id: 'honest-deadline',
  for: ['status-promised', 'status-unpromised'],
  write(situation, step, choices) {
    const deadline = deadlineAhead(situation);
    if (!deadline) return statusMail.write(situation, step, choices);
    const interview = interviewOf(situation, step);
    const person = contactFor(situation, interview);
    const [role, when, company] = [roleOf(situation), whenOf(situation, interview), companyOf(situation)];
    return {
      to: person?.address ? [person.address] : [],
      subject: said`A date I would like you to know of, for ${role}`.text,
      paragraphs: [
        [greetingTo(person, toneOf(situation, choices))],
        [
          said`Thank you ${thankedFor(interview, person)} ${when} for ${role} at ${company}.`,
          said`I would like to be open with you: I have to give somebody else my answer by ${deadline}.`,
        ],
        [
          said`If you can tell me before that day where things stand, it would help me a great deal.`,
          said`If it is too soon for you, I understand, and will let you know how I have decided.`,
        ],
        relayTo(person)?.slice(0, 1) ?? [said`I am still interested, which is why I am telling you now.`],
        signed(situation, 'Kind regards'),
      ],
    };
  },
});
