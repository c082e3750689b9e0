import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Evidence, Fact } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { labelsOf } from './labels.ts';

/** Words that end what a job is called, in lower case. */
const TITLES = new Set(
  `engineer developer analyst manager designer scientist intern internship assistant associate specialist coordinator director lead architect consultant administrator accountant nurse teacher technician representative rep
  executive officer supervisor clerk driver paralegal lawyer counsel attorney writer editor researcher professor lecturer chef cook cashier barista mechanic electrician operator planner buyer strategist producer programmer tester
  trader president vp head partner advisor adviser trainee apprentice fellow postdoc physician pharmacist therapist caregiver receptionist secretary agent generalist controller auditor bookkeeper translator copywriter marketer
  recruiter sre devops qa tutor instructor librarian curator conductor pilot plumber carpenter welder guard warehouse worker labourer laborer host server waiter waitress bartender handler picker packer surveyor estimator
  actuary economist statistician biologist chemist physicist geologist veterinarian dentist hygienist surgeon paramedic midwife carer companion aide steward scheduler dispatcher investigator inspector underwriter broker banker teller
  principal dean counselor counsellor merchandiser stylist photographer videographer animator illustrator artist musician journalist reporter correspondent facilitator trainer coach owner scrum master cfo cto ceo coo cmo cio staff`.split(
    /\s+/,
  ),
);
const ROLE_NOUNS = new Set(['role', 'position', 'opening', 'vacancy', 'opportunity', 'job', 'post', 'internship']);
const LABELS = new Set([
  'position',
  'role',
  'job title',
  'job',
  'title',
  'position title',
  'job position',
  'opening',
  'vacancy',
  'project',
  'applied position',
  'interview for',
  'requisition',
  'job opening',
  'position applied for',
  'designation',
]);
/** Lower-case words inside a title: "Head of People", "Analyst, Trends and Insights". */
const INNER = new Set(['of', 'and', 'for', 'in', 'to', 'the', 'with', 'on', 'or']);
const INNER_MARKS = new Set([',', '-', '–', '/', '&', '(', ')', '.', '+', '#', ':', '@', '—', '‑']);
/** Words that stand before a title without being part of it. */
const OPENERS = new Set('the our a an your this that for of as open available exciting following current new we us hiring is at in'.split(' '));
const MOST_TOKENS = 14;

interface Candidate {
  readonly title: string;
  readonly votes: number;
  readonly evidence: Evidence;
}

/** Whether a name is what a job is called rather than a company. */
export const isJobTitle = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => TITLES.has(word) && word !== 'staff');

/** What the job is called. */
export function readRole(mail: MailText): Fact<string> | undefined {
  const candidates = [
    ...labelled(mail.body),
    ...aroundNouns(mail.body, 1),
    ...aroundNouns(mail.subject, 1.2),
    ...afterFor(mail.body, 0.8),
    ...afterFor(mail.subject, 1),
    ...inSubject(mail.subject),
  ];
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const title = isJobTitle(candidate.title);
    const repeated = candidates.filter((other) => other !== candidate && other.title.toLowerCase() === candidate.title.toLowerCase()).length;
    const votes = candidate.votes + (title ? 2 : 0) + Math.min(repeated, 2) * 0.5;
    if (votes > most && votes >= 2) [best, most] = [candidate, votes];
  }
  return best && { value: best.title, evidence: best.evidence };
}

const labelled = (part: TextPart): Candidate[] =>
  labelsOf(part)
    .filter(({ name, value }) => LABELS.has(name) && value.length <= 120 && (name !== 'project' || isJobTitle(value)))
    .flatMap(({ value, index }) => candidate(part, value.split('\n')[0] ?? '', index, 4));

/** "the Data Analyst position", "position of Data Analyst", "role: Data Analyst". */
function aroundNouns(part: TextPart, weight: number): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, token] of part.tokens.entries()) {
    if (!ROLE_NOUNS.has(token.lower)) continue;
    const before = titleBefore(part, at);
    if (before) found.push(...candidate(part, before.text, before.index, 2 * weight));
    const next = part.tokens[at + 1];
    if (next && (next.lower === 'of' || next.lower === 'as' || next.lower === 'for' || next.text === ':' || next.text === '-' || next.text === '–')) {
      const after = titleAfter(part, at + 2);
      if (after) found.push(...candidate(part, after.text, after.index, (next.lower === 'for' ? 1.2 : 2) * weight));
    }
  }
  return found;
}

/** "application for Data Analyst", "interview for the Data Analyst role", "applying to Data Analyst at Acme". */
function afterFor(part: TextPart, weight: number): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, token] of part.tokens.entries()) {
    if (token.lower !== 'for' && token.lower !== 'to' && token.lower !== 'in' && token.lower !== 'as') continue;
    const before = part.tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }) => /^(?:appl|interview|candida|shortlist|consider|interest|submi|screen|resume|offer|hire|select)/.test(lower));
    const after = before ? titleAfter(part, at + 1) : undefined;
    if (after && isJobTitle(after.text)) found.push(...candidate(part, after.text, after.index, weight));
  }
  return found;
}

/** A subject's pieces between dashes and bars: "Interview - Data Analyst | Acme". */
function inSubject(part: TextPart): Candidate[] {
  const found: Candidate[] = [];
  let index = 0;
  for (const piece of part.text.split(/(\s[-–—|:@•]\s|:\s)/)) {
    if (isJobTitle(piece) && !/interview|application|update|invitation|your|thank|re\b/i.test(piece))
      found.push(...candidate(part, piece, index, 0.8));
    index += piece.length;
  }
  return found;
}

function candidate(part: TextPart, written: string, index: number, votes: number): Candidate[] {
  if (written.length > 200) return [];
  const title = cleaned(written);
  if (
    title.length < 2 ||
    title.length > 100 ||
    /^(?:the|this|our|your|a|an|open|new|next|other|future|several|similar|interview|application|job)$/i.test(title)
  )
    return [];
  return [{ title, votes, evidence: evidenceIn(part, index, index + written.length) }];
}

/** Without numbers of requisitions, brackets that stay open, and marks at the ends. */
function cleaned(written: string): string {
  let title = written.trim().replace(/^(?:the|our|a|an|your)\s+/i, '');
  title = title.replace(/^[A-Z]{0,4}-?\d{3,}\s*[-–:]?\s*/, '').replace(/\s*[-–(#]*\s*(?:[A-Z]{1,4}[-_]?)?\d{4,}\s*\)?\s*$/, '');
  title = title.replace(/^(?:interview (?:for|as)|position of|role of)\s+/i, '').replace(/\s+(?:role|position|job|opening|vacancy)$/i, '');
  if (title.includes('(') && !title.includes(')')) title = title.slice(0, title.indexOf('('));
  return title.replace(/^[\s,.:;–—()&/-]+/, '').replace(/[\s,.:;–—(&/-]+$/, '');
}

const isTitleWord = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && (/^\p{Lu}/u.test(token.text) || TITLES.has(token.lower)));

interface Span {
  readonly text: string;
  readonly index: number;
}

/** The title that ends right before the token at `at`. */
function titleBefore(part: TextPart, at: number): Span | undefined {
  const { tokens, text } = part;
  let first = at;
  let start = at - 1;
  for (; start >= 0 && start > at - MOST_TOKENS; start -= 1) {
    const token = tokens[start];
    if (!token || token.kind === 'break' || token.kind === 'link') break;
    if (isTitleWord(token) && !OPENERS.has(token.lower)) first = start;
    else if (
      token.kind === 'mark'
        ? !INNER_MARKS.has(token.text) || (token.text === '.' && tokens[start + 1]?.spaced)
        : !INNER.has(token.lower) || start === at - 1
    )
      break;
    // "the" opens a title: what stands before it is not part of it.
    if (token.lower === 'the' || ((token.lower === 'for' || token.lower === 'in') && !isTitleWord(tokens[start - 1] ?? token))) break;
  }
  const [from, to] = [tokens[first], tokens[at - 1]];
  if (first >= at - 1 || !from || !to)
    return lowerCaseTitle(part, at) ?? (from && to && first < at ? { text: text.slice(from.index, to.end), index: from.index } : undefined);
  return { text: text.slice(from.index, to.end), index: from.index };
}

/** "software engineer role": everything in lower case, up to three words before the title's last. */
function lowerCaseTitle({ tokens, text }: TextPart, at: number): Span | undefined {
  const last = tokens[at - 1];
  if (!last || !TITLES.has(last.lower)) return undefined;
  let first = at - 1;
  while (first > at - 4 && tokens[first - 1]?.kind === 'word' && !OPENERS.has(tokens[first - 1]?.lower ?? '')) first -= 1;
  const from = tokens[first] ?? last;
  return { text: text.slice(from.index, last.end), index: from.index };
}

/** The title that begins at `at`. */
function titleAfter({ tokens, text }: TextPart, at: number): Span | undefined {
  let from = at;
  while (OPENERS.has(tokens[from]?.lower ?? '') && from < at + 3) from += 1;
  const first = tokens[from];
  if (!first || !isTitleWord(first)) return undefined;
  let last = from;
  for (let next = from + 1; next < tokens.length && next < from + MOST_TOKENS; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || token.kind === 'link' || ROLE_NOUNS.has(token.lower)) break;
    if (isTitleWord(token)) last = next;
    else if (token.kind === 'mark' ? !INNER_MARKS.has(token.text) || token.text === '.' : !INNER.has(token.lower)) break;
    if (token.text === ')') last = next;
  }
  return { text: text.slice(first.index, tokens[last]?.end ?? first.end), index: first.index };
}
