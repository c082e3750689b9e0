import { type TextPart, evidenceIn } from '../../mail-text.ts';
import type { Fact, PersonRead } from '../../reading.ts';
import { type Token, firstFrom } from '../../tokens.ts';
import { labelsOf } from '../labels.ts';
import { addressesIn } from '../mail-addresses.ts';
import { belongsTo } from './mailbox.ts';
import { HONORIFICS, NOT_NAMES, isRoleOf } from './name-words.ts';
import { nameAt } from './person-name.ts';
import { MOST_NAMED, personOf } from './person.ts';
import { isRole, titleAfter, titleBefore } from './title.ts';

const INTERVIEWER_LABELS =
  /^(?:(?:your )?interviewer(?:s|\(s\))?(?: name)?|panel(?:l?ists?| members)?|(?:interview|selection) panel|the panel|with|who|you(?:'|’)?ll meet|you will meet|who you(?:'|’)?ll meet|meet|meeting with|speaking with|attendees?|guests?|participants?|invitees|hiring manager|manager|interviewed by|conducted by|led by|host(?:ed by)?|interview team|interview board|board|teilnehmer|con chi|con|avec|met|entrevistador(?:es|a|as)?(?:\(es\))?|quem vai te entrevistar|gesprächspartner|interlocuteurs?)$/;

const COORDINATOR_LABELS =
  /^(?:(?:your |main )?contact(?: person| name)?(?: at venue| on the day)?|recruiter|your recruiter|coordinator|recruiting coordinator|point of contact|poc|spoc|arranged by|scheduled by|questions|ansprechpartner(?:in)?)$/;

const EITHER_LABELS = /^organi[sz]er$/;

const READER_MARK = /[-–(]\s?(?:guest|you|candidate|invitee)\b/i;

const MOST_ROWS = 12;

/** People on lines such as "Panel: …", and below headings such as "Guests". */
export function listed(body: TextPart): Fact<PersonRead>[] {
  const found: Fact<PersonRead>[] = [];
  for (const { name, value, index } of labelsOf(body)) {
    const part = partOfLabel(name);
    if (part && found.length < MOST_NAMED) found.push(...inRow(body, index, index + (value.split('\n')[0] ?? '').length, part));
  }
  let index = 0;
  let heading: PersonRead['part'] | undefined;
  let rows = 0;
  for (const line of body.text.split('\n')) {
    const text = line.trim();
    const label = text.length <= 40 ? partOfLabel(text.replace(/:$/, '').toLowerCase()) : undefined;
    if (label) [heading, rows] = [label, 0];
    else if (heading && found.length < MOST_NAMED && text !== '' && rows < MOST_ROWS && text.length < 160 && !READER_MARK.test(text)) {
      const people = inRow(body, index, index + line.length, heading);
      found.push(...people);
      rows += 1;
      if (people.length === 0) heading = undefined;
    } else if (heading && (text === '' ? rows > 0 : !READER_MARK.test(text))) heading = undefined;
    // "Who" may end with its colon and an empty line.
    index += line.length + 1;
  }
  return found;
}

const partOfLabel = (label: string): PersonRead['part'] | undefined =>
  COORDINATOR_LABELS.test(label) ? 'coordinator' : INTERVIEWER_LABELS.test(label) || EITHER_LABELS.test(label) ? 'interviewer' : undefined;

/** Every name of a row, each with what the person is; a mail address is the person's beside it, or a person of its own. */
function inRow(part: TextPart, from: number, to: number, role: PersonRead['part']): Fact<PersonRead>[] {
  const found: Fact<PersonRead>[] = [];
  for (const { address, index } of addressesIn(part.text.slice(from, to), from)) {
    if (belongsTo(address, undefined)) found.push({ value: { address, part: role }, evidence: evidenceIn(part, index, index + address.length) });
  }
  for (let at = firstFrom(part.tokens, from); at < part.tokens.length && (part.tokens[at]?.index ?? to) < to; at += 1) {
    if (isInBrackets(part.tokens, at, from, found.length > 0)) continue;
    const name = nameAt(part.text, part.tokens, at, true);
    if (!name || goesOnFrom(part.tokens, at, from)) continue;
    const title = titleAfter(part, name.next);
    found.push(personOf(part, name, role, title?.text ?? roleBefore(part, at, from), title?.end));
    at = (title?.next ?? name.next) - 1;
  }
  return found;
}

/** What stands in brackets behind a name is about them: "(by video from Stavanger)", "(Retd.)". */
function isInBrackets(tokens: readonly Token[], at: number, from: number, isBehindName: boolean): boolean {
  for (let position = at - 1; position > at - 12; position -= 1) {
    const token = tokens[position];
    if (!token || token.index < from || token.text === ')') return false;
    if (token.text === '(') return isBehindName || tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === ')';
  }
  return false;
}

/** "Technical Authority Subsea": a word that only goes on with a name, or with something else, begins none. */
const goesOnFrom = (tokens: readonly Token[], at: number, from: number): boolean => {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    before.index >= from &&
    /^\p{Lu}/u.test(before.text) &&
    !isRole(before.text) &&
    !HONORIFICS.has(before.lower) &&
    !NOT_NAMES.has(before.lower)
  );
};

const roleBefore = (part: TextPart, at: number, from: number): string | undefined => {
  const title = titleBefore(part, at, from);
  return title && isRoleOf(title.text) ? title.text : undefined;
};
