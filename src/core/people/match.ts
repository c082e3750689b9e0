import { type Sentence, sentence } from '../sentence.ts';
import { compareAll } from './compare-names.ts';
import { type Fit, INCOMPARABLE } from './compare-words.ts';
import { houseOf, isHouseOf, isSameCompany, namesCompany } from './company.ts';
import { type NameForm, nameForms } from './display-name.ts';
import { compareHandle, localWords, slugWords } from './handle.ts';
import { type NameEvidence, type Reason, weighNames } from './name-evidence.ts';
import { parseName } from './names.ts';
import { plainSlug, type Profile, profileSlug } from './profile.ts';
import { isSameTitle } from './title.ts';

/** Somebody whom a profile may belong to, as far as they are known. */
export interface Candidate {
  readonly id: string;
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly title?: string | undefined;
  /** The employer of the application they belong to. */
  readonly company?: string | undefined;
  /** The profile that the user said is theirs, and those that are not. */
  readonly profile?: string | undefined;
  readonly notProfiles?: readonly string[] | undefined;
}

/** `same`: sure enough to say so. `likely` and `ask`: the user is asked, with the reasons. `no`: another person. */
export type Verdict = 'same' | 'likely' | 'ask' | 'no';

export interface Match {
  /** Of the candidate. */
  readonly id: string;
  readonly verdict: Verdict;
  /** 0 to 100, the sum of what the reasons weigh. */
  readonly score: number;
  /** Why, best first: "The name is the same", "The mail address is of the same company". */
  readonly reasons: readonly Sentence[];
}

/** A candidate judged alone, before the others are looked at. */
interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly isStrong: boolean;
}

const STRENGTH: Readonly<Record<Verdict, number>> = { same: 3, likely: 2, ask: 1, no: 0 };

/**
 * Whose profile this is, of the people met: a match for each candidate, best first (C29). `same` is said only of what the user confirmed, and of a strong name
 * together with the company, where nobody else fits as well. A company that differs speaks against nobody, since recruiters of agencies work elsewhere.
 */
export function matchProfile(profile: Profile, candidates: readonly Candidate[]): readonly Match[] {
  const names = nameForms(profile.name);
  const judged = candidates.map((candidate) => judge(profile, names, candidate));
  return judged
    .map((one) => besideOthers(one, judged))
    .map(({ candidate, verdict, reasons }) => ({
      id: candidate.id,
      verdict,
      score: scoreOf(reasons),
      reasons: reasons.toSorted((a, b) => b.weight - a.weight).map(({ said }) => said),
    }))
    .toSorted((a, b) => STRENGTH[b.verdict] - STRENGTH[a.verdict] || b.score - a.score);
}

const scoreOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, { weight }) => sum + weight, 0);

function judge(profile: Profile, names: readonly NameForm[], candidate: Candidate): Judged {
  const decided = (verdict: Verdict, key: Sentence, weight = 0): Judged => ({
    candidate,
    verdict,
    reasons: [{ said: key, weight }],
    isStrong: false,
  });
  const slug = plainSlug(profile.slug);
  if (profile.connection === 'self') return decided('no', sentence('peopleOwnProfile'));
  if (candidate.notProfiles?.some((url) => profileSlug(url) === slug)) return decided('no', sentence('peopleRefused'));
  const confirmed = candidate.profile === undefined ? undefined : profileSlug(candidate.profile);
  if (confirmed === slug) return decided('same', sentence('peopleConfirmed'), 100);

  const { fit, reasons: named } = nameEvidence(profile, names, candidate);
  if (fit === 'differs') return { candidate, verdict: 'no', reasons: named, isStrong: false };
  const house = companyEvidence(profile, candidate);
  const isSupported = house.length > 0;
  const verdict = verdictOn(fit, isSupported, isElsewhere(profile, candidate));
  if (verdict === 'no') return decided('no', sentence('peopleNothingFits'));
  const reasons = [...named, ...house, ...titleEvidence(profile, candidate)];
  // People have one profile, whose address may change: only what would be sure is worth a question.
  if (confirmed !== undefined) {
    if (verdict !== 'same') return decided('no', sentence('peopleOtherProfile'));
    return { candidate, verdict: 'ask', reasons: [...reasons, { said: sentence('peopleOtherProfile'), weight: 0 }], isStrong: false };
  }
  return { candidate, verdict, reasons, isStrong: fit === 'strong' };
}

function verdictOn(fit: Fit, isSupported: boolean, isElsewhere: boolean): Verdict {
  if (fit === 'strong') return isSupported ? 'same' : 'likely';
  if (fit === 'close') return isSupported ? 'likely' : 'ask';
  if (fit === 'weak') return isElsewhere && !isSupported ? 'no' : 'ask';
  return isSupported && fit === 'unknown' ? 'ask' : 'no';
}

// ---------------------------------------------------------------------------------------------------------------- one among others

function besideOthers(one: Judged, all: readonly Judged[]): Judged {
  const others = all.filter((other) => other !== one && other.verdict !== 'no' && !isOnePerson(other.candidate, one.candidate));
  const better = others.some((other) => other.verdict === 'same' && one.verdict !== 'same');
  const asGood = others.filter((other) => (one.isStrong ? other.isStrong : true) && STRENGTH[other.verdict] >= STRENGTH[one.verdict]);
  if (one.verdict === 'no' || one.verdict === 'ask' || isConfirmed(one) || (!better && asGood.length === 0)) return one;
  const isBest = asGood.every((other) => scoreOf(other.reasons) < scoreOf(one.reasons));
  const verdict = one.verdict === 'same' && isBest ? 'likely' : 'ask';
  return { ...one, verdict, reasons: [...one.reasons, { said: sentence('peopleRival'), weight: 0 }] };
}

const isConfirmed = ({ verdict, isStrong }: Judged): boolean => verdict === 'same' && !isStrong;
/** Met in two applications, somebody is kept twice. */
const isOnePerson = (a: Candidate, b: Candidate): boolean => a.address !== undefined && a.address.toLowerCase() === b.address?.toLowerCase();

// ---------------------------------------------------------------------------------------------------------------- evidence

/** What the names say, of the person, the mail address and the address of the profile together. */
function nameEvidence(profile: Profile, names: readonly NameForm[], { name, address }: Candidate): NameEvidence {
  const theirs = nameForms(name ?? '');
  const shown = compareAll(names, theirs);
  // "Kestrel Recruiting Team" is nobody, unless the profile is called the same.
  const display = shown.fit === 'strong' || parseName(name ?? '') ? shown : INCOMPARABLE;
  const mail = address === undefined ? INCOMPARABLE : compareHandle(localWords(address), names);
  const slug = display === INCOMPARABLE && shown !== INCOMPARABLE ? INCOMPARABLE : compareHandle(slugWords(profile.slug), theirs);
  return weighNames(display, mail, slug);
}

function companyEvidence({ company, headline, position }: Profile, candidate: Candidate): Reason[] {
  const lines = [headline, position].filter((line) => line !== undefined);
  const reasons: Reason[] = [];
  const house = candidate.address === undefined ? undefined : houseOf(candidate.address);
  if (house !== undefined && company !== undefined && isHouseOf(house, company))
    reasons.push({ said: sentence('peopleHouse', { company }), weight: 15 });
  const applied = candidate.company;
  if (applied !== undefined && ((company !== undefined && isSameCompany(company, applied)) || lines.some((line) => namesCompany(line, applied))))
    reasons.push({ said: sentence('peopleCompany', { company: applied }), weight: 10 });
  return reasons;
}

/** Both companies are known: then little evidence is too little where they differ. */
const isElsewhere = ({ company }: Profile, candidate: Candidate): boolean =>
  company !== undefined && (candidate.company !== undefined || (candidate.address !== undefined && houseOf(candidate.address) !== undefined));

const titleEvidence = ({ headline = '', position = '' }: Profile, { title }: Candidate): Reason[] =>
  title !== undefined && [headline, position].some((line) => isSameTitle(line, title))
    ? [{ said: sentence('peopleTitle', { title }), weight: 10 }]
    : [];
