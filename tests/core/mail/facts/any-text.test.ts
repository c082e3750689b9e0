import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../../src/core/mail/facts/deadline.ts';
import { readDecisionDay } from '../../../../src/core/mail/facts/decision-day.ts';
import { readLinks } from '../../../../src/core/mail/facts/link.ts';
import { readPeople } from '../../../../src/core/mail/facts/people.ts';
import { readPlace } from '../../../../src/core/mail/facts/place.ts';
import { readRequests } from '../../../../src/core/mail/facts/requests.ts';
import { mailOf } from './mail-of.ts';
import { LINEAR, growth, repeated } from '../../../growth.ts';

const pieces = fc.constantFrom(
  ...'meet with Dana Reyes , and Mr. Dr. Mo Ab-Cd "Peg" ( ) : - | by 4 May 2026 within two weeks the 12th the next day please bring send your ID list : at the door of 12 Hill Street rue de la Via Roma https://zoom.us/j/1 a@b.example Regards'.split(
    ' ',
  ),
  '\n',
  '\n\n',
  '. ',
);
const mails = fc.array(pieces, { maxLength: 200 }).map((words) => words.join(' '));

describe('any text', () => {
  it('is read without a throw, and what is read stands in it', () => {
    fc.assert(
      fc.property(mails, (text) => {
        const mail = mailOf(text);
        const facts = [
          ...readPeople(mail, undefined),
          ...readRequests(mail),
          readPlace(mail),
          readDeadline(mail),
          readDecisionDay(mail),
          readLinks(mail).link,
        ];
        for (const fact of facts) {
          if (!fact || (fact.evidence.where !== 'text' && fact.evidence.where !== 'signature')) continue;
          const part = fact.evidence.where === 'text' ? mail.body.text : mail.signature.text;
          expect(part.slice(fact.evidence.index, fact.evidence.index + fact.evidence.words.length)).toBe(fact.evidence.words);
        }
      }),
    );
  });

  it.each([
    'meet Ab Cd and ',
    'ask for Mo. ',
    'Ab-',
    'we decide by 4 May 2026, reply by 5 May ',
    'Panel: Ab Cd, Ef Gh\n',
    'the 12th ',
    'please bring ',
    '12 Ab Cd ',
  ])('%j over and over is read in time in proportion', (piece) => {
    const work = (mail: ReturnType<typeof mailOf>) => {
      readPeople(mail, undefined);
      readRequests(mail);
      readPlace(mail);
      readDeadline(mail);
      readDecisionDay(mail);
    };
    expect(growth((size) => mailOf(repeated(piece, size)), work, 20_000)).toBeLessThan(LINEAR);
  });
});
