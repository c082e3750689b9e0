import type { Language } from '../languages/language.ts';
import { type MailText, type TextPart, evidenceIn } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import { closingLines } from './company/closing.ts';
import { type Hint, domainVotes, hintsOf } from './company/domain.ts';
import { inSubject } from './company/in-subject.ts';
import { inText } from './company/in-text.ts';
import type { Mention, Sign } from './company/mention.ts';
import { areSame, keyOf, nameVotes } from './company/name.ts';
import { peopleOf } from './company/persons.ts';
import { isPossible } from './company/possible.ts';
import { remembered } from './company/remembered.ts';
import { fromAddress, fromSender } from './company/sender.ts';
import { LABELS } from './company/words.ts';
import { labelsOf } from './labels.ts';
import { wordsOf } from './words-of.ts';
import { type Votes, vote } from './votes.ts';

/** Fewer votes name nobody: one proper name somewhere in a mail is as often a person, a place or a program. */
const ENOUGH = 1.6;

/** A long mail repeats itself; comparing every name with every other has to stay cheap. */
const MOST_MENTIONS = 600;

/** The employer: what the mail calls it, weighed by where it says so; never the program or board that sent the mail, and no person. */
export function readCompany(mail: MailText): Fact<string> | undefined {
  const people = peopleOf(mail);
  const isName = remembered((name) => isPossible({ name, sign: 'named' }, people) && !isCommon(name, mail.language));
  const mentions = [
    ...labelled(mail.body),
    ...fromSender(mail, people),
    ...inText(mail.subject, people, 1.2),
    ...inSubject(mail.subject),
    ...inText(mail.signature, people, 1, 0),
    ...inText(mail.body, people, 1, closingLines(mail.body.text).at(-1)?.index),
  ].filter((mention) => (STATED.has(mention.sign) ? isPossible(mention, people) : isName(mention.name)));
  return mostVoted(mentions.slice(0, MOST_MENTIONS), hintsOf(mail)) ?? fromAddress(mail);
}

/** Where these speak for a name, it may be of common words. */
const STATED: ReadonlySet<Sign> = new Set(['label', 'sender', 'hirer']);

/** Whether all words are such as any mail about a job has: "Ihr Vorstellungsgespräch"; German writes every noun with a capital. */
function isCommon(name: string, { common, vocabulary, locale }: Language): boolean {
  const words = wordsOf(name);
  const isPlain = (word: string) => common.has(word) || vocabulary.conceptsOf(word).includes('interview');
  return words.every(isPlain) || (locale === 'de' && words.length === 1 && vocabulary.conceptsOf(words[0] ?? '').length > 0);
}

/** The name that most speaks for, what is said of its longer and shorter forms included; the first written of equals. */
function mostVoted(mentions: readonly Mention[], hints: readonly Hint[]): Fact<string> | undefined {
  const byKey = new Map<string, { first: Mention; votes: Votes<Sign> }>();
  for (const mention of mentions) {
    const key = keyOf(mention.name);
    const known = byKey.get(key) ?? { first: mention, votes: new Map<Sign, number>() };
    // The form with its legal ending says more: "Nordvik Kraft AS".
    if (mention.name.length > known.first.name.length) known.first = mention;
    const sign = known.votes.has('named') && mention.sign === 'named' ? 'again' : mention.sign;
    vote(known.votes, sign, mention.votes);
    byKey.set(key, known);
  }
  let best: Mention | undefined;
  let most = ENOUGH;
  for (const [key, { first, votes }] of byKey) {
    const together = new Map(votes);
    for (const [other, { votes: more }] of byKey) {
      if (other === key || !areSame(key, other)) continue;
      for (const [sign, count] of more) vote(together, sign, count);
    }
    let sum = domainVotes(first.name, hints) + nameVotes(first.name) + Math.min(first.name.length, 30) / 100;
    for (const count of together.values()) sum += count;
    if (sum > most) [best, most] = [first, sum];
  }
  return best && { value: best.name, evidence: best.evidence };
}

const labelled = (body: TextPart): Mention[] =>
  labelsOf(body)
    .filter(({ name }) => name.split(' ').some((word) => LABELS.has(word)) && name.split(' ').length <= 2)
    .map(({ value, index }) => ({
      name: value.split('\n')[0] ?? value,
      sign: 'label',
      votes: 6,
      evidence: evidenceIn(body, index, index + value.length),
    }));
