import type { Language } from '../languages/language.ts';
import type { MailText } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import { around } from './role/around.ts';
import { inPieces } from './role/in-pieces.ts';
import { inSentences } from './role/in-sentences.ts';
import { labelled } from './role/labelled.ts';
import type { Mention, Sign } from './role/mention.ts';
import { sureness } from './role/sureness.ts';
import { wordsOf } from './words-of.ts';
import { type Votes, vote } from './votes.ts';

const ENOUGH = 2;
const MOST_MENTIONS = 150;

/** What the job is called. */
export function readRole(mail: MailText): Fact<string> | undefined {
  const { subject, body, language } = mail;
  const mentions = [
    ...labelled(body, language),
    ...around(subject, 1.2, language),
    ...around(body, 1, language),
    ...inPieces(subject, language, 0.8),
    ...inPieces(body, language, 0.5),
    ...inSentences(body, language),
  ]
    .filter(({ title }) => !isPerson(mail, title))
    .slice(0, MOST_MENTIONS);
  return mostVoted(mentions, language);
}

/** Whether a title is a name of the sender's or the reader's: "Anna Baker", "Dean". */
function isPerson({ message, sender }: MailText, title: string): boolean {
  const names = [sender.name, ...message.to.map(({ name }) => name ?? '')].map((name) => ` ${wordsOf(name).join(' ')} `);
  return /^\p{Lu}/u.test(title) && names.some((name) => name.trim() !== '' && name.includes(` ${wordsOf(title).join(' ')} `));
}

function mostVoted(mentions: readonly Mention[], language: Language): Fact<string> | undefined {
  const byTitle = new Map<string, { first: Mention; votes: Votes<Sign> }>();
  for (const mention of mentions) {
    const key = mention.title.toLowerCase();
    const known = byTitle.get(key) ?? { first: mention, votes: new Map<Sign, number>() };
    vote(known.votes, mention.sign, mention.votes);
    byTitle.set(key, known);
  }
  let best: Mention | undefined;
  let most = ENOUGH;
  for (const [key, { first, votes }] of byTitle) {
    let sum = sureness(first.title, language) + Math.min(first.title.length, 40) / 100;
    for (const count of votes.values()) sum += count;
    // What names the same job in fewer or more words speaks for it too.
    let more = 0;
    for (const [other, { votes: others }] of byTitle)
      if (other !== key && (holds(key, other) || holds(other, key))) more = Math.max(more, ...others.values());
    sum += more / 2;
    if (sum >= most) [best, most] = [sum > most ? first : (best ?? first), sum];
  }
  return best && { value: best.title, evidence: best.evidence };
}

/** Whether the words of one title stand in another. */
const holds = (title: string, part: string): boolean => ` ${wordsOf(title).join(' ')} `.includes(` ${wordsOf(part).join(' ')} `);
