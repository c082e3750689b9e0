import { evidenceIn, type MailText, type TextPart } from './mail-text.ts';
import { endOfPhrase, type Phrase, phrase } from './phrases.ts';
import type { Evidence } from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Something a mail does, and the ways to say it. */
export interface Act {
  readonly name: string;
  readonly phrases: readonly string[];
  /** It counts even in a sentence that only says what happens "if you are selected". */
  readonly evenIfConditional?: boolean;
}

export interface FoundAct {
  readonly name: string;
  readonly evidence: Evidence;
}

/** The acts found in a mail. */
export class FoundActs {
  private readonly byName = new Map<string, FoundAct[]>();

  constructor(found: readonly FoundAct[]) {
    for (const act of found) {
      const others = this.byName.get(act.name);
      if (others) others.push(act);
      else this.byName.set(act.name, [act]);
    }
  }

  has(...names: readonly string[]): boolean {
    return names.some((name) => this.byName.has(name));
  }

  inSubject(...names: readonly string[]): boolean {
    return names.some((name) => this.byName.get(name)?.some(({ evidence }) => evidence.where === 'subject'));
  }

  inText(...names: readonly string[]): boolean {
    return names.some((name) => this.byName.get(name)?.some(({ evidence }) => evidence.where !== 'subject'));
  }

  count(name: string): number {
    return this.byName.get(name)?.length ?? 0;
  }

  evidence(names: readonly string[]): Evidence[] {
    return names.flatMap((name) => this.byName.get(name)?.slice(0, 1).map(({ evidence }) => evidence) ?? []);
  }
}

interface Entry {
  readonly act: Act;
  readonly phrase: Phrase;
}

/** Finds acts in mail. A phrase is tried only where its first word stands. */
export class ActFinder {
  private readonly byFirstWord = new Map<string, Entry[]>();

  constructor(acts: readonly Act[]) {
    for (const act of acts) {
      for (const written of act.phrases) {
        const compiled = phrase(written);
        for (const word of compiled.firstWords) {
          const entries = this.byFirstWord.get(word);
          if (entries) entries.push({ act, phrase: compiled });
          else this.byFirstWord.set(word, [{ act, phrase: compiled }]);
        }
      }
    }
  }

  find(mail: MailText): FoundActs {
    const found: FoundAct[] = [];
    for (const part of [mail.subject, mail.body]) {
      const timeTokens = tokensOfDates(part);
      for (const sentence of part.sentences) this.findIn(sentence, part, timeTokens, found);
    }
    return new FoundActs(found);
  }

  private findIn(sentence: Sentence, part: TextPart, timeTokens: ReadonlySet<number>, found: FoundAct[]): void {
    const isTime = (token: Token) => timeTokens.has(token.index);
    const conditional = isConditional(sentence);
    const seen = new Set<string>();
    for (const [at, word] of sentence.words.entries()) {
      for (const { act, phrase: candidate } of this.byFirstWord.get(word.lower) ?? []) {
        if (seen.has(act.name) || (conditional && !act.evenIfConditional)) continue;
        const end = endOfPhrase(candidate, sentence.words, at, isTime);
        const last = sentence.words[end - 1];
        if (!last) continue;
        seen.add(act.name);
        found.push({ name: act.name, evidence: evidenceIn(part, word.index, last.end) });
      }
    }
  }
}

/** The indexes of the tokens that are part of a date or a time. */
function tokensOfDates({ tokens, dates }: TextPart): Set<number> {
  const indexes = new Set<number>();
  let at = 0;
  for (const { index, end } of dates) {
    while (at < tokens.length && (tokens[at]?.index ?? 0) < index) at += 1;
    for (; at < tokens.length && (tokens[at]?.index ?? end) < end; at += 1) indexes.add(tokens[at]?.index ?? -1);
  }
  return indexes;
}

/** What would happen later, to those who are chosen: says nothing about this candidate yet. */
const CONDITIONS = [
  'if|should|when|once|where|unless you|you\'re|we|they|candidates|applicants|your * selected|shortlisted|successful|chosen|qualified|short-listed|listed',
  'if|should|when|once|where|whether your|you * application|background|skills|experience|qualifications|profile|resume|qualify|credentials|candidacy',
  'if|should|when|where|whether there|there\'s|we|it|they|your|you|our|a|the ** match|matches|fit|suitable|meet|meets|align|aligns|aligned',
  'if|should|whether we|they|our|the ** decide|decides|feel|feels|think|believe|determine|determines|proceed|interested',
  'if selected|shortlisted|successful|chosen|qualified|suitable|so|there\'s',
  'if you|we|your * move|moves|advance|advances|progress|proceed|make|pass * next|further|forward|round|stage',
  'if you|we * not * hear|heard|contact|contacted|received',
  'if you * don\'t|haven\'t|not hear|heard',
  'selected|shortlisted|successful|qualified|suitable candidates|applicants|individuals|participants * will|may',
  'those|only candidates|applicants|who|those * selected|shortlisted|will|meet|closely',
  'may|might|could be|also|then asked|contacted|invited|required|interviewed|need|reach|contact',
  'we|recruiter|team|someone may|might * contact|reach|call|invite|ask|schedule',
  'once|after|as we|our|your|the|soon|hiring|team|recruiters ** reviewed|review|reviewing|reviews',
].map(phrase);

const NEVER = () => false;

function isConditional({ words }: Sentence): boolean {
  return words.some((word, at) => CONDITIONS.some((condition) => condition.firstWords.has(word.lower) && endOfPhrase(condition, words, at, NEVER) >= 0));
}
