/** A person's name, taken apart. */
export interface Name {
  /** Without credentials, pronouns, and what mail programs add. */
  readonly full: string;
  readonly given?: string;
  readonly family?: string;
  /** "Dr", "Prof": how they sign, without a full stop. */
  readonly honorific?: string;
}

export const HONORIFICS: ReadonlyMap<string, string> = new Map([
  ['dr', 'Dr'],
  ['prof', 'Prof'],
  ['professor', 'Prof'],
  ['mr', 'Mr'],
  ['mrs', 'Mrs'],
  ['ms', 'Ms'],
  ['miss', 'Miss'],
  ['mx', 'Mx'],
  ['sir', 'Sir'],
  ['dame', 'Dame'],
  ['rev', 'Rev'],
  ['herr', 'Herr'],
  ['frau', 'Frau'],
]);
const CREDENTIALS = new Set(
  'phd md mba jd esq cpa pe pmp rn bsc msc ba ma bs ms mph edd dds dvm cfa shrm-cp shrm-scp shrm sphr phr ccp cissp jr sr ii iii iv mcipd cipd assoc fcca acca ceng llb llm'.split(
    ' ',
  ),
);
/** Words that begin a family name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das do la le el al bin ibn ter ten af av zu zum zur st mac'.split(' '),
);
/** Words that no person is called: the sender is a department, a program or a company. */
const NOT_PERSON = new Set(
  `team teams recruiting recruitment recruiter recruiters recruit talent acquisition careers career jobs job hiring hr human resources people support noreply no-reply reply donotreply notification notifications
  info admin office hello contact system systems calendar scheduling scheduler interviews interview staffing university college inc llc ltd gmbh corp corporation company group services service department
  newsletter alerts alert news updates linkedin indeed greenhouse lever workday ashby calendly google microsoft zoom outlook teams goodtime hirevue smartrecruiters icims via the your our dear candidate
  applicant applicants candidates program committee manager director engineer coordinator specialist partner lead head operations technical software product senior junior data officer analyst
  customer account community bank health solutions technologies labs software studio studios consulting partners global international`.split(/\s+/),
);
const LONGEST_NAME = 80;

const isWritten = (word: string): boolean => /^\p{L}/u.test(word);
export const bare = (word: string): string => word.toLowerCase().replaceAll('.', '');
/** "DANA" and "dana" as people write them; mixed case is theirs to choose. */
const inNameCase = (word: string): string =>
  word.length > 2 && (word === word.toUpperCase() || word === word.toLowerCase()) && !PARTICLES.has(word)
    ? word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (start) => start.toUpperCase())
    : word;

/**
 * The name in a display name such as `"Reyes, Dana (she/her)"` or `Dr. Dana Reyes, PhD | Acme`; undefined where it names no person
 * (a department, a company, an address).
 */
export function parseName(display: string): Name | undefined {
  const cleaned = withoutAdditions(display.slice(0, LONGEST_NAME * 2));
  if (cleaned === '' || cleaned.includes('@')) return undefined;
  const [before = '', after = ''] = cleaned.split(',', 2).map((part) => part.trim());
  const afterIsName =
    after !== '' &&
    after.split(' ').every((word) => isWritten(word) && !CREDENTIALS.has(bare(word))) &&
    !before.includes(' ') &&
    after.split(' ').length <= 2;
  const words = (afterIsName ? `${after} ${before}` : before).split(' ').filter(isWritten);
  const honorific = HONORIFICS.get(bare(words[0] ?? ''));
  const kept = (honorific ? words.slice(1) : words).filter((word, at) => at === 0 || !isCredential(word));
  if (kept.length === 0 || kept.length > 6 || kept.some((word) => NOT_PERSON.has(bare(word)))) return undefined;
  return nameOf(kept.map(inNameCase), honorific, afterIsName ? before.split(' ').length : undefined);
}

/** Only what is written like one: "MA" and "Ba" are both names and degrees. */
export const isCredential = (word: string): boolean =>
  CREDENTIALS.has(bare(word)) && (word === word.toUpperCase() || word.includes('.') || word.length > 2);

function nameOf(words: readonly string[], honorific: string | undefined, familyWords = 0): Name {
  const full = words.join(' ');
  const withHonorific = honorific ? { full, honorific } : { full };
  if (words.length === 1) return honorific ? { ...withHonorific, family: full } : { ...withHonorific, given: full };
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word.toLowerCase()));
  const from = familyWords > 0 ? words.length - familyWords : particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  const given = words.slice(0, from).filter((word, at) => at === 0 || word.replace('.', '').length > 1);
  return { ...withHonorific, given: given[0] ?? full, family: words.slice(from).join(' ') };
}

/** Without quotes, brackets and their content, emoji, and what follows "via", "|", "at" or a dash. */
export function withoutAdditions(display: string): string {
  const outside = display.replaceAll(/[("[<{][^()"[\]<>{}]{0,80}[)\]>}]/g, ' ').replaceAll(/["“”<>()[\]{}*]/g, ' ');
  const first = outside.split(/\s(?:via|at|from|@|[|/–—·•:-])\s|\s?[|·•]\s?/i)[0] ?? '';
  return first
    .replaceAll(/[^\p{L}\p{M}.,'’\- @]/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .replace(/^[',.\- ]+/, '')
    .replace(/(?<![',\- ])[',\- ]+$/, '')
    .trim();
}

/**
 * What to call somebody in a greeting: the given name; with an honorific they sign with, that and the family name (a knight's given name); the whole name
 * where the given one is only an initial.
 */
export function greetingName(display: string): string | undefined {
  const name = parseName(display);
  if (!name) return undefined;
  // A knight is addressed by the given name.
  if ((name.honorific === 'Sir' || name.honorific === 'Dame') && name.given) return `${name.honorific} ${name.given}`;
  if (name.honorific && name.family)
    return `${name.honorific}${name.honorific.length <= 4 && /^(?:Dr|Prof|Rev|Mrs?|Ms|Mx)$/.test(name.honorific) ? '.' : ''} ${name.family}`;
  return name.given !== undefined && name.given.replace('.', '').length > 1 ? name.given : name.full;
}

/** For ids and comparing: lower case, without marks, words joined by hyphens; empty where nothing is left. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
