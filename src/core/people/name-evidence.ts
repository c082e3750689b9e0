import { type Sentence, sentence } from '../sentence.ts';
import { type Comparison, type Fit, type How } from './compare-words.ts';

/** Why two may be one, and how much that weighs. */
export interface Reason {
  readonly said: Sentence;
  readonly weight: number;
}

export interface NameEvidence {
  readonly fit: Fit;
  readonly reasons: readonly Reason[];
}

type Say = (one: string, other: string) => Sentence;
const SAID: Readonly<Record<How, readonly [Say, number]>> = {
  same: [() => sentence('peopleNameSame'), 50],
  order: [() => sentence('peopleNameOrder'), 48],
  shorter: [() => sentence('peopleNameShorter'), 45],
  generation: [() => sentence('peopleNameGeneration'), 40],
  nickname: [(one, other) => sentence('peopleNameNickname', { one, other }), 35],
  compound: [() => sentence('peopleNameCompound'), 35],
  initial: [() => sentence('peopleNameInitial'), 30],
  part: [() => sentence('peopleNamePart'), 30],
  alone: [() => sentence('peopleNameAlone'), 25],
  slip: [(one, other) => sentence('peopleNameSlip', { one, other }), 20],
  shorts: [(one, other) => sentence('peopleNameShorts', { one, other }), 20],
  middle: [(one, other) => sentence('peopleNameMiddle', { one, other }), 15],
  given: [() => sentence('peopleNameGiven'), 15],
  family: [() => sentence('peopleNameFamily'), 15],
  nothing: [() => sentence('peopleNothingFits'), 0],
};
/** What a name leaves open and an address may tell: but not which of a family's generations, nor which of two middle names. */
const OPEN: ReadonlySet<How> = new Set<How>(['order', 'nickname', 'compound', 'initial', 'part', 'alone', 'slip', 'shorts', 'given', 'family']);
const SHORTENED: ReadonlySet<How> = new Set<How>(['initial', 'given', 'family', 'alone']);

/** The rest of 100 is for the companies and the title. */
const MOST_FOR_NAMES = 65;

const mailReason = { strong: () => sentence('peopleMailName'), close: () => sentence('peopleMailInitial'), weak: () => sentence('peopleMailPart') };
const slugReason = (weight: number): Reason => ({ said: sentence('peopleSlugName'), weight });

/**
 * What the name shown, the name in the mail address, and the name in the address of the profile say together. The name shown beats the others: they
 * fill in what it leaves open.
 */
export function weighNames(shown: Comparison, mail: Comparison, slug: Comparison): NameEvidence {
  if (shown.fit === 'unknown') return withoutName(mail, slug);
  if (shown.fit === 'differs') return withDifference(shown, mail, slug);
  const [say, weight] = SAID[shown.how];
  const reasons: Reason[] = [{ said: say(shown.one ?? '', shown.other ?? ''), weight }];
  let { fit } = shown;
  if (mail.fit === 'strong') {
    const isTold = fit !== 'strong' && OPEN.has(shown.how);
    reasons.push({ said: mailReason.strong(), weight: isTold ? Math.min(25, MOST_FOR_NAMES - weight) : 15 });
    if (isTold) fit = 'strong';
  } else if (mail.fit === 'close') {
    reasons.push({ said: mailReason.close(), weight: 8 });
    if (fit === 'weak' && SHORTENED.has(shown.how)) fit = 'close';
  }
  if (slug.fit === 'strong' && fit !== 'strong' && SHORTENED.has(shown.how)) return { fit: 'strong', reasons: [...reasons, slugReason(25)] };
  return { fit, reasons };
}

/** No name, or one in letters that cannot be compared. */
function withoutName(mail: Comparison, slug: Comparison): NameEvidence {
  if (mail.fit === 'differs') return different(mail);
  const reasons: Reason[] = mail.fit === 'unknown' ? [] : [{ said: mailReason[mail.fit](), weight: { strong: 45, close: 30, weak: 15 }[mail.fit] }];
  if (slug.fit === 'strong' && mail.fit !== 'strong') return { fit: 'strong', reasons: [...reasons, slugReason(mail.fit === 'unknown' ? 45 : 25)] };
  return { fit: mail.fit, reasons };
}

/** A name may have been changed, and an address still have the other one. */
function withDifference(shown: Comparison, mail: Comparison, slug: Comparison): NameEvidence {
  const traces = [...(mail.fit === 'strong' ? [{ said: mailReason.strong(), weight: 15 }] : []), ...(slug.fit === 'strong' ? [slugReason(15)] : [])];
  if (traces.length === 0 || (shown.how !== 'family' && shown.how !== 'given')) return different(shown);
  const { one = '', other = '' } = shown;
  // Many have a second given name for abroad; a sister has another address.
  if (shown.how === 'given') return { fit: 'weak', reasons: [...different(shown).reasons, ...traces] };
  return { fit: 'close', reasons: [{ said: sentence('peopleNameChanged', { one, other }), weight: 15 }, ...traces] };
}

function different({ how, one = '', other = '' }: Comparison): NameEvidence {
  const said =
    how === 'given'
      ? sentence('peopleGivenDiffer', { one, other })
      : how === 'family'
        ? sentence('peopleFamilyDiffer', { one, other })
        : how === 'generation'
          ? sentence('peopleGenerationsDiffer', { one, other })
          : sentence('peopleNothingFits');
  return { fit: 'differs', reasons: [{ said, weight: 0 }] };
}
