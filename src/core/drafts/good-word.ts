import type { Person } from '../facts/records.ts';
import type { Situation } from '../plan/situation.ts';
import { addresseeOf } from './addressee.ts';
import { defineDraft } from './draft.ts';
import { gap } from './gaps.ts';
import { companyOf, greetingTo, roleNameOf, roleOf, signed } from './pieces.ts';
import { known, said } from './said.ts';

/** Asks somebody who works there for a favour, and for nothing that touches the result (C33). */
export const goodWord = defineDraft({
  id: 'good-word',
  for: ['good-word'],
  write(situation, step, { tone = 'neutral' }) {
    const reader = addresseeOf(situation, step);
    const company = companyOf(situation);
    const whom = hiringPerson(situation);
    return {
      to: [],
      subject: said`A small favour at ${company}`.text,
      paragraphs: [
        [greetingTo(reader, tone)],
        [
          said`We know each other from ${gap('where you know each other from')}, so I dare to ask you for something.`,
          roleNameOf(situation)
            ? said`I have applied at ${company} for ${roleOf(situation)}, and saw that you work there.`
            : said`I have applied at ${company}, and saw that you work there.`,
        ],
        [
          whom?.name
            ? said`If you think well of my work, would you say so to ${known(whom.name.trim(), whom, 'name')}?`
            : said`If you think well of my work, would you say so to the people who are hiring?`,
          said`Only that: how they decide is up to them, and I am not asking you to find out.`,
        ],
        [said`And if it is awkward for you, simply leave it. I will not mind.`],
        signed(situation, 'Many thanks'),
      ],
    };
  },
});

/** Who leads the hiring, as far as that is known. */
const hiringPerson = ({ people }: Situation): Person | undefined =>
  people.find(({ part, name }) => part === 'hiring manager' && name?.trim()) ?? people.find(({ part, name }) => part === 'recruiter' && name?.trim());
