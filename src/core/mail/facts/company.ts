import { parseName } from '../../people/names.ts';
import { HIRING_DOMAINS, isHiringDomain } from '../job.ts';
import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Evidence, Fact } from '../reading.ts';
import { labelsOf } from './labels.ts';
import { readProperName } from './proper-name.ts';
import { isJobTitle } from './role.ts';

/** A name that may be the employer's, and how much speaks for it. */
interface Candidate {
  readonly name: string;
  readonly votes: number;
  readonly evidence: Evidence;
}

const LABELS = new Set(['company', 'employer', 'organization', 'organisation', 'client', 'company name', 'hiring company', 'firm']);
/** "at", "with" and their like lead to a company where a word of working life stands close before. */
const LEADS: Readonly<Record<string, number>> = {
  at: 2,
  with: 1.2,
  to: 1,
  from: 1.5,
  joining: 3,
  join: 2,
  for: 1,
  within: 1.5,
  by: 0.5,
  of: 0.5,
  about: 0.5,
};
const WORKING_LIFE = new Set(
  'role position job opportunity opportunities opening vacancy interview interviews application applying applied apply interest interested career careers team internship work working here employment life us process candidacy journey offer intern join meeting screen chat talent behalf welcome recruiter hiring'.split(
    ' ',
  ),
);
const LOOK_BACK = 8;
const SUFFIX =
  /\b(?:Inc|LLC|Ltd|GmbH|AG|Corp|Corporation|Company|LLP|PLC|Group|Technologies|Solutions|Labs|Systems|Software|Partners|Bank|Health|Media|Studios?|Foods?|Energy|Hospital|Robotics|Industries|Services|Consulting|Capital|Insurance|Logistics|Networks|Pharma|University|Ventures|Analytics|Entertainment|Games|Press)\b/;
/** What is left when a department has no company's name before it. */
const DEPARTMENT =
  /^(?:(?:the|our|global|campus|hr|human|resources|talent|acquisition|people|recruiting|recruitment|hiring|careers?|team|confirmation|cancellation|invitation|interview|update|of|your|for|department|group|operations|engineering|services|regards)\b[\s,&-]*)+$/i;
const FREE_MAIL = new Set(
  'gmail googlemail outlook hotmail live yahoo icloud me aol gmx web proton protonmail mail msn zoho yandex qq example company email'.split(' '),
);
const TRAILING =
  /\s*[-–|,:]?\s*(?:the\s+)?(?:(?:university|campus|global|early|technical|us|uk|emea)\s+)?(?:recruiting|recruitment|recruiter|talent(?: acquisition)?|careers?|hiring|human resources|hr|people(?: operations| team| ops)?|jobs?|interviews?|scheduling|notifications?|team|no-?reply|workday|hr team|staffing|candidate experience|support|via .{1,40})(?:\s+(?:team|department|group|partner|notifications?|services|operations|jobs|center))*\s*$/i;
const LEADING =
  /^(?:the|team|workday for|greenhouse for|recruiting at|talent at|careers at|jobs at|hiring at|hr at|people at|[\p{L}.' -]{2,40} (?:at|from|@)|notification from)\s+/iu;
/** Programs, boards and tools: they carry the mail or the call, they do not employ. */
const NEVER = new Set([
  ...HIRING_DOMAINS.map((domain) => domain.split('.')[0] ?? ''),
  ...'zoom teams google googlemeet googlecalendar microsoftteams meet skype webex linkedin indeed glassdoor ziprecruiter monster dice naukri xing stepstone seek calendly greenhouse lever workday ashby sparkhire hirevue hackerrank github slack outlook whatsapp facebook twitter instagram youtube goodtime hr humanresources talentacquisition recruiting recruitment team hiring careers interview interviewer i we you the your our us united unitedstates dear hi hello thanks thank regards best please monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december est pst cet gmt utc am pm round application candidate position role job date time location congratulations university internship zoommeeting googlehangouts phone video engineering technical data product sales marketing talent next'.split(
    ' ',
  ),
]);
/** Their names also open longer ones: "Spark Hire Recruit". */
const PROGRAMS = HIRING_DOMAINS.map((domain) => domain.split('.')[0] ?? '').filter((name) => name.length > 6);
const TOO_LONG = 60;

/** The employer: what the mail calls it, weighed by where it says so; never the program or board that sent the mail. */
export function readCompany(mail: MailText): Fact<string> | undefined {
  const candidates = [
    ...labelled(mail),
    ...fromSender(mail),
    ...inPart(mail.subject, 1.3),
    ...inPart(mail.body, 1),
    ...inPart(mail.signature, 1.2),
    ...inSignature(mail),
  ].filter(({ name }) => isPossible(name));
  return mostVoted(candidates.slice(0, MOST_CANDIDATES));
}

/** A long mail repeats itself; comparing every name with every other has to stay cheap. */
const MOST_CANDIDATES = 120;

/** The name with the most votes, those of its shorter and longer forms included; the first written of equals. */
function mostVoted(candidates: readonly Candidate[]): Fact<string> | undefined {
  const votes = new Map<string, number>();
  const keyed = candidates.map((candidate) => ({ candidate, key: keyOf(candidate.name) }));
  for (const { candidate, key } of keyed) votes.set(key, (votes.get(key) ?? 0) + candidate.votes);
  let best: Candidate | undefined;
  let most = 1;
  for (const { candidate, key } of keyed) {
    let sum = Math.min(candidate.name.length, 30) / 1000;
    for (const [other, count] of votes) if (areSame(key, other)) sum += count;
    if (sum > most) [best, most] = [candidate, sum];
  }
  return best && { value: best.name, evidence: best.evidence };
}

const LEGAL_FORMS = new Set('inc llc ltd gmbh ag corp corporation company llp plc co'.split(' '));
/** A name as far as it counts for comparing: without its legal form, in lower-case letters and digits. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !LEGAL_FORMS.has(word))
    .join('');

const areSame = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a)));

function isPossible(name: string): boolean {
  const key = keyOf(name);
  if (key.length < 2 || name.length > TOO_LONG || NEVER.has(key) || PROGRAMS.some((program) => key.startsWith(program))) return false;
  return (
    !isJobTitle(name) &&
    !DEPARTMENT.test(name) &&
    !/^(?:round|interview|phone|telephone|technical|hiring|your|our|this|next|final|virtual|video|google meet|microsoft teams)\b/i.test(name)
  );
}

const labelled = ({ body }: MailText): Candidate[] =>
  labelsOf(body)
    .filter(({ name }) => LABELS.has(name))
    .map(({ value, index }) => ({ name: value.split('\n')[0] ?? value, votes: 6, evidence: evidenceIn(body, index, index + value.length) }));

function fromSender({ sender }: MailText): Candidate[] {
  const found: Candidate[] = [];
  const shown = sender.name.replaceAll(/["()]|\bvia\b.{0,40}$/gi, ' ').trim();
  const stripped = shown.replace(LEADING, '').replace(TRAILING, '').replace(TRAILING, '').trim();
  const isProgram = isHiringDomain(sender.domain);
  // A name that loses something on the way names a department; one that stays whole may be a person.
  const isDepartment =
    stripped !== shown ||
    isProgram ||
    /no-?reply|notif|do-?not/i.test(sender.mailbox) ||
    !/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(shown) ||
    parseName(shown) === undefined;
  if (stripped !== '' && isDepartment && !stripped.includes('@'))
    found.push({ name: stripped, votes: 3, evidence: { words: sender.name, where: 'from', index: 0 } });
  const labels = sender.domain.split('.');
  const label = isProgram ? sender.mailbox : (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2 ? labels.at(-3) : labels.at(-2);
  if (label && label.length > 1 && !FREE_MAIL.has(label) && !/no-?reply|donotreply|notif|talent|recruit|career|jobs?$|hr$|system|info/i.test(label)) {
    found.push({ name: label.charAt(0).toUpperCase() + label.slice(1), votes: 1.5, evidence: { words: sender.address, where: 'from', index: 0 } });
  }
  return found;
}

function inPart(part: TextPart, weight: number): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, token] of part.tokens.entries()) {
    const before = part.tokens[at - 1]?.lower ?? '';
    const lead = token.lower === 'in' && before.startsWith('interest') ? 1.5 : before === 'behalf' ? 4 : LEADS[token.lower];
    if (lead === undefined) continue;
    const start = part.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const name = readProperName(part.text, part.tokens, start);
    if (!name || part.tokens[start]?.kind === 'number' || isDate(part, name.index)) continue;
    const isWork = part.tokens.slice(Math.max(0, at - LOOK_BACK), at).some(({ lower }) => WORKING_LIFE.has(lower));
    const votes = ((isWork ? lead : lead / 4) + (SUFFIX.test(name.text) ? 1 : 0)) * weight * (mayBePerson(name.text) ? 0.4 : 1);
    found.push({ name: withoutDepartment(name.text), votes, evidence: evidenceIn(part, name.index, name.end) });
  }
  return [...found, ...teamsIn(part, weight)];
}

const isDate = ({ dates }: TextPart, index: number): boolean => dates.some((date) => date.index <= index && index < date.end);
const withoutDepartment = (name: string): string => name.replace(TRAILING, '').trim() || name;
const mayBePerson = (name: string): boolean =>
  !SUFFIX.test(name) && /^(?:\p{Lu}\p{L}+\.? ){1,2}\p{Lu}\p{L}+$/u.test(name) && parseName(name) !== undefined;

const AFTER_COMPANY = new Set(['application', 'interview', 'team', 'recruiting', 'talent', 'careers', 'family', 'internship']);

/** "The Acme Recruiting Team", "Acme Talent Acquisition", "your Acme application". */
function teamsIn(part: TextPart, weight: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < part.tokens.length; at += 1) {
    const name = readProperName(part.text, part.tokens, at);
    if (!name) continue;
    const short = withoutDepartment(name.text).replace(/^(?:The|Your|Our|Team)\s+/, '');
    const before = part.tokens[at - 1]?.lower ?? '';
    const isOwned = (before === 'your' || before === 'the') && AFTER_COMPANY.has(part.tokens[name.next]?.lower ?? '');
    const isTeam = TRAILING.test(name.text);
    if (isTeam || isOwned)
      found.push({ name: short, votes: (isTeam || !mayBePerson(short) ? 1.4 : 0.5) * weight, evidence: evidenceIn(part, name.index, name.end) });
    at = name.next - 1;
  }
  return found;
}

/** Lines of the signature that are the company's name, alone or after the person's title. */
function inSignature({ body, signature }: MailText): Candidate[] {
  const found: Candidate[] = [];
  let index = 0;
  for (const [at, line] of signature.text.split('\n').slice(0, 8).entries()) {
    const pieces = line.split(/\s*[|,•·]\s*|\s+[-–—]\s+/).filter((piece) => piece.trim() !== '');
    for (const [place, piece] of pieces.entries()) {
      const name = withoutDepartment(piece.trim()).replace(/^(?:The|Team)\s+/, '');
      const isFirstName = at <= 1 && place === 0 && mayBePerson(name);
      if (/^\p{Lu}/u.test(name) && !isFirstName && !/[@\d]/.test(name))
        found.push({ name, votes: pieces.length > 1 && place > 0 ? 1 : 0.8, evidence: evidenceIn(signature, index, index + line.length) });
    }
    index += line.length + 1;
  }
  return [...found, ...lastLine(body)];
}

/** A mail signed with the company's name alone. */
function lastLine(body: TextPart): Candidate[] {
  const text = body.text.trimEnd();
  const index = text.lastIndexOf('\n') + 1;
  const name = text.slice(index);
  const isName = index > 0 && name.length < 50 && /^\p{Lu}/u.test(name) && !/[.!?:@\d,]/.test(name);
  return isName
    ? [{ name: withoutDepartment(name.trim()), votes: mayBePerson(name) ? 0.5 : 0.8, evidence: evidenceIn(body, index, index + name.length) }]
    : [];
}
