import { evidenceIn, type MailText, type TextPart } from './mail-text.ts';
import { byFirstWord, endOfPhrase, type Phrase, phrase } from './phrases.ts';
import type { Evidence } from './reading.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Something a mail does, and the ways to say it. */
export interface Act {
  readonly name: string;
  readonly phrases: readonly string[];
  /** It counts even in a sentence that only says what happens "if you are selected". */
  readonly evenIfConditional?: boolean;
  /** It does not count where it is denied: "is not cancelled", "no need to reschedule", "ignore the cancellation". */
  readonly unlessDenied?: boolean;
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

  names(): Iterable<string> {
    return this.byName.keys();
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
    return names.flatMap(
      (name) =>
        this.byName
          .get(name)
          ?.slice(0, 1)
          .map(({ evidence }) => evidence) ?? [],
    );
  }
}

interface Entry {
  readonly act: Act;
  readonly phrase: Phrase;
}

/** A mail does what it does near its top; what comes later is footers, articles, history. */
const MOST_ACTED_CHARACTERS = 4_000;

/** Finds acts in mail. A phrase is tried only where its first word stands. */
export class ActFinder {
  private readonly entries: ReadonlyMap<string, readonly Entry[]>;

  constructor(acts: readonly Act[]) {
    this.entries = byFirstWord(acts.flatMap((act) => act.phrases.map((written) => ({ act, phrase: phrase(written) }))));
  }

  find(mail: MailText): FoundActs {
    const found: FoundAct[] = [];
    for (const part of [mail.subject, mail.body]) {
      const timeTokens = tokensOfDates(part);
      for (const sentence of part.sentences) {
        if (sentence.index > MOST_ACTED_CHARACTERS) break;
        this.findIn(sentence, part, timeTokens, found);
      }
    }
    return new FoundActs(found);
  }

  private findIn(sentence: Sentence, part: TextPart, timeTokens: ReadonlySet<number>, found: FoundAct[]): void {
    const isTime = (token: Token) => timeTokens.has(token.index);
    const seen = new Set<string>();
    let conditional: boolean | undefined;
    for (const [at, word] of sentence.words.entries()) {
      for (const { act, phrase: candidate } of this.entries.get(word.lower) ?? []) {
        if (seen.has(act.name)) continue;
        const end = endOfPhrase(candidate, sentence.words, at, isTime);
        const last = sentence.words[end - 1];
        if (!last || (act.unlessDenied && isDenied(sentence.words, at, end))) continue;
        conditional ??= isConditional(sentence);
        if (conditional && !act.evenIfConditional) continue;
        seen.add(act.name);
        found.push({ name: act.name, evidence: evidenceIn(part, word.index, last.end) });
      }
    }
  }
}

const DENIALS = wordSet("not isn't hasn't wasn't aren't haven't won't never no ignore disregard without");
const CALLED_OFF_OR_MOVED = /^(?:cancel|resched|rearrang|postpon|mov|chang|withdraw|off$)/;
const LOOK_BACK = 3;

/** Whether the words from `at` to `end` say that something was not called off or moved. */
const isDenied = (words: readonly Token[], at: number, end: number): boolean =>
  words
    .slice(at, end)
    .some(
      ({ lower }, index) =>
        CALLED_OFF_OR_MOVED.test(lower) && words.slice(Math.max(0, at + index - LOOK_BACK), at + index).some((before) => DENIALS.has(before.lower)),
    );

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
const CONDITIONS = byFirstWord(
  [
    "if|should|when|once|where|unless you|you're|we|they|candidates|applicants|your * selected|shortlisted|successful|chosen|qualified|short-listed|listed",
    'if|should|when|once|where|whether your|you * application|background|skills|experience|qualifications|profile|resume|qualify|credentials|candidacy|skillset',
    "if|should|when|where|whether there|there's|we|it|it's|this|they|your|you|our|a|the ** match|matches|fit|suitable|meet|meets|align|aligns|aligned",
    'if|should|whether we|they|our|the ** decide|decides|feel|feels|think|believe|determine|determines|proceed|interested|decision|filled|closed',
    'if you * decide|see|notice|wish|want|need|require|are|would * not|no|to|moved',
    'until|unless|without we|you|they|receive|receiving|received|the|your|these|all|this',
    "if selected|shortlisted|successful|chosen|qualified|suitable|so|there's|interested",
    'if you|we|your * move|moves|advance|advances|progress|progresses|make|pass * next|further|forward|round|stage',
    'if|in you|we|your|the|case * not * hear|heard|contact|contacted|received|selected|successful|chosen|fit|match',
    "if you * don't|haven't|not hear|heard",
    'selected|shortlisted|successful|qualified|suitable candidates|applicants|individuals|participants * will|may',
    'those|only candidates|applicants|who|those * selected|shortlisted|will|meet|closely',
    'candidates|applicants who|that * selected|shortlisted|successful|meet|qualify',
    'may|might|could be|also|then asked|contacted|invited|required|interviewed|need|reach|contact',
    'may|might include|involve|consist|request|require|ask',
    'we|recruiter|team|someone may|might * contact|reach|call|invite|ask|schedule',
    'once|after|as we|our|your|the|soon|hiring|team|recruiters ** reviewed|review|reviewing|reviews',
  ].map((written) => ({ phrase: phrase(written) })),
);

const NEVER = () => false;
/** A sentence with one of these tells what was decided, whatever conditions it also names. */
const DECIDED = wordSet('unfortunately regret decided chosen pleased delighted thrilled');

function isConditional({ words }: Sentence): boolean {
  if (words.some(({ lower }) => DECIDED.has(lower))) return false;
  return words.some((word, at) => CONDITIONS.get(word.lower)?.some((condition) => endOfPhrase(condition.phrase, words, at, NEVER) >= 0));
}
