import { foldings } from './fold.ts';

/** What companies add to their names, and words so common in them that they tell none apart. */
const LEGAL_FORMS = new Set(
  `inc incorporated llc ltd limited gmbh ag kg kgaa ug se ev mbh ohg corp corporation company co companies llp plc pty pvt pte as asa ab oy oyj aps bv nv sa sarl sas sasu srl spa lda ltda sl slu kk sro zrt kft ood eood doo
  the and und et y e i of group holding holdings societe sociedad societa gruppe grupo gruppo groupe groep 株式会社 有限会社 有限公司 주식회사`.split(
    /\s+/,
  ),
);
/** With nothing but one of these in common, two companies are two. */
const COMMON_WORDS = new Set(
  `first national international global world general united american european royal new north south east west central deutsche banco bank banque university universidad universite universitat hochschule institute college school city state
  hospital clinic labs lab studio solutions services systems software tech technologies consulting partners foods health capital media digital energy data cloud smart green blue red bright open department ministry stadt`.split(
    /\s+/,
  ),
);
/** What houses put around their name to make a domain of it. */
const AROUND_NAMES = new Set(
  'group uni tu fh univ university hq inc corp co app io labs lab tech global careers jobs mail get join team the hello use go usa us uk eu de fr es it nl int international online digital software systems holding company energy health bank'.split(
    ' ',
  ),
);
/** Mail for everybody: such an address says nothing of who employs its owner. */
const PUBLIC_MAIL = new Set(
  `gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac gmx web proton protonmail pm aol mail email yandex ya qq 163 126 foxmail sina orange free wanadoo laposte sfr libero virgilio tiscali alice tin t-online
  freenet seznam wp o2 onet interia op rediffmail comcast verizon att sbcglobal bellsouth cox charter btinternet sky virginmedia ntlworld zoho fastmail hey hushmail tuta tutanota uol bol terra ig ukr rambler bk inbox list i naver daum
  hanmail bluewin telenet skynet ziggo kpnmail home planet xs4all chello hetnet telia spray bredband online duck posteo mailbox`.split(/\s+/),
);
const SECOND_LEVEL = new Set('co com org net ac gov edu or ne go gob nom'.split(' '));
const FORMER = /\b(?:ex|former|formerly|previously|prev|past|alumn\w{0,3}|ehemals|ancien|anciennement|antes|was at|retired)\b/i;

const LONGEST = 200;
const isOwn = (word: string): boolean => !COMMON_WORDS.has(word);

/** A company's name in each folding, word by word. */
function allWords(company: string): readonly (readonly string[])[] {
  const [name = ''] = company
    .slice(0, LONGEST)
    .normalize('NFKC')
    .split(/\s[·•|–—]\s?/);
  const bare = name.replaceAll(/株式会社|有限会社|股份有限公司|有限公司|주식회사/g, ' ').replaceAll(/[.'’]/g, '');
  return foldings(bare).map((folded) => folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean));
}

const isTelling = (word: string): boolean => !LEGAL_FORMS.has(word);
/** Without what companies add. */
const nameWords = (company: string): readonly (readonly string[])[] => allWords(company).map((words) => words.filter(isTelling));

/** Whether two names are of one company: the same, or one the beginning of the other ("Acme", "Acme Payments"). */
export const isSameCompany = (one: string, other: string): boolean => companyFinder([one])(other).length > 0;

/** Tells of many names which of a few companies each is of, as `isSameCompany` does: their positions in `companies`. Each name is folded once. */
export function companyFinder(companies: readonly string[]): (name: string) => readonly number[] {
  const wanted = companies.map(nameWords);
  // Names that are one share their first word, or all their letters.
  const alike = new Map<string, number[]>();
  for (const [at, forms] of wanted.entries()) for (const key of new Set(forms.flatMap(keysOf))) alike.set(key, [...(alike.get(key) ?? []), at]);
  return (name) => {
    const said = nameWords(name);
    const candidates = new Set(said.flatMap(keysOf).flatMap((key) => alike.get(key) ?? []));
    const isOne = (at: number) => wanted[at]?.some((ours) => said.some((theirs) => beginsWith(ours, theirs) || beginsWith(theirs, ours)));
    return [...candidates].filter(isOne).sort((one, other) => one - other);
  };
}

const keysOf = (words: readonly string[]): string[] => (words.length === 0 ? [] : [words[0] ?? '', words.join('')]);

const beginsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 &&
  (short.every((word, at) => word === long[at]) || short.join('') === long.join('')) &&
  (short.length === long.length || short.some(isOwn));

/** Whether a headline says that somebody is with a company, and not that they once were. */
export const namesCompany = (headline: string, company: string): boolean =>
  headline
    .slice(0, LONGEST)
    .split(/[|·•,;/–—]|\s-\s/)
    .filter((piece) => !FORMER.test(piece))
    .some((piece) => nameWords(piece).some((said) => nameWords(company).some((words) => holds(said, words))));

/** The words stand together, and are not all common ones. */
const holds = (said: readonly string[], words: readonly string[]): boolean =>
  words.some(isOwn) && said.some((_, at) => words.every((word, index) => said[at + index] === word));

/** The name that a house gave its mail: "haldenrail" of dana@mail.halden-rail.co.uk; undefined for mail for everybody. */
export function houseOf(address: string): string | undefined {
  const labels = (address.split('@')[1] ?? '').slice(0, LONGEST).toLowerCase().split('.');
  const at = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2 ? -3 : -2;
  const label = labels.at(at) ?? '';
  return label === '' || PUBLIC_MAIL.has(label) ? undefined : label.replaceAll('-', '');
}

/** Whether a house's mail is a company's, by its name, the beginning of it, what is its own in it, or its initials. */
export const isHouseOf = (house: string, company: string): boolean =>
  allWords(company).some((all) => {
    const words = all.filter(isTelling);
    const own = words.filter(isOwn).join('');
    const initials = words.map((word) => word.charAt(0)).join('');
    const beginnings = words.map((_, at) => words.slice(0, at + 1)).filter((some) => some.some(isOwn));
    return (
      beginnings.some((some) => isNamedAfter(house, some.join(''))) ||
      (own !== '' && (house === all.join('') || isNamedAfter(house, own))) ||
      (initials.length > 2 && house === initials)
    );
  });

function isNamedAfter(house: string, name: string): boolean {
  if (house === name) return name.length > 1;
  if (name.length < 4) return false;
  return (
    (house.startsWith(name) && AROUND_NAMES.has(house.slice(name.length))) || (house.endsWith(name) && AROUND_NAMES.has(house.slice(0, -name.length)))
  );
}
