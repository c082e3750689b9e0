import { waitOf } from '../plan/wait.ts';
import { contactFor } from './contact.ts';
import { defineDraft } from './draft.ts';
import { companyOf, greetingTo, interviewOf, roleOf, signed, toneOf } from './pieces.ts';
import { said } from './said.ts';
import { deadlineSaid, firstQuestion, relayTo } from './status-pieces.ts';

/** The last one (C45): it has to bring something new, which only the user can know. */
export const secondStatus = defineDraft({
  id: 'second-status',
  for: ['second-status'],
  write(situation, step, choices) {
    const person = contactFor(situation, interviewOf(situation, step));
    const [role, company] = [roleOf(situation), companyOf(situation)];
    const wait = waitOf(situation);
    const { words: first, news } = firstQuestion(situation, wait, person, false);
    const wish = wait?.isArranging
      ? said`I still look forward to the next round, whenever there is a time for it.`
      : said`If the decision is still open, I would be glad to stay in the running.`;
    return {
      to: person?.address ? [person.address] : [],
      subject: said`One more word about ${role}`.text,
      paragraphs: [
        [greetingTo(person, toneOf(situation, choices))],
        [said`I ${first} about ${role} at ${company}, and have some news to add: ${news}.`, ...deadlineSaid(situation)],
        [
          ...(relayTo(person)?.slice(0, 1) ?? [wish]),
          said`If it has gone another way, a short line is welcome too; either way, thank you for considering me.`,
        ],
        signed(situation, 'Kind regards'),
      ],
    };
  },
});
