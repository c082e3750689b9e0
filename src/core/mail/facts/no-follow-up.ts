import { evidenceIn, type MailText } from '../mail-text.ts';
import { byFirstWord, endOfPhrase, phrase } from '../phrases.ts';
import type { Fact } from '../reading.ts';

/** "Please do not reply to this mail" is about a mailbox, not about following up. */
const PHRASES = byFirstWord(
  [
    'no phone|follow-up calls|emails|inquiries|enquiries|follow-ups',
    "don't|not|avoid|refrain follow|following up",
    "don't|not|avoid|refrain from? * contact|contacting|call|calling|phone|email|chase ** status|update|updates|outcome|progress|decision|regarding|about|application",
    'no need to * follow|contact|call|check|chase',
    'unable|cannot|not * to? respond|answer|reply|provide|give ** status|inquiries|enquiries|updates',
  ].map((written) => ({ phrase: phrase(written) })),
);

const NEVER = () => false;

/** They ask not to be contacted about the outcome (C43). */
export function readNoFollowUp({ body }: MailText): Fact<true> | undefined {
  for (const { words } of body.sentences) {
    for (const [at, word] of words.entries()) {
      for (const candidate of PHRASES.get(word.lower) ?? []) {
        const last = words[endOfPhrase(candidate.phrase, words, at, NEVER) - 1];
        if (last) return { value: true, evidence: evidenceIn(body, word.index, last.end) };
      }
    }
  }
  return undefined;
}
