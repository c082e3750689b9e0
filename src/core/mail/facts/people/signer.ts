import { evidenceIn, type MailText, type TextPart } from '../../mail-text.ts';
import type { Evidence } from '../../reading.ts';
import { tokensOf } from '../../tokens.ts';
import { addressesIn } from '../mail-addresses.ts';
import { isRoleOf } from './name-words.ts';
import { nameAt, type WrittenName } from './person-name.ts';
import { isJobTitle } from '../role/words.ts';
import { wordSet } from '../../word-set.ts';

/** Who put the name below the mail. */
export interface Signer {
  readonly name: string;
  readonly words: number;
  readonly title?: string;
  readonly address?: string;
  readonly evidence: Evidence;
}

/** More lines than this below the text are small print, not a signature. */
const MOST_LINES = 14;
const LONGEST_LINE = 120;
const LONGEST_TITLE = 80;
const CLOSING = wordSet(
  `regards rgds wishes best cheers sincerely yours truly faithfully respectfully thanks thank thx warmly cordially blessings respect greeting greetings love soon bjs xx x ciao saluti saluto gruß grüße gruss grüßen grüssen cordialement
  salutations vous saludo saludos atentamente atte cumprimentos abraço att groet groeten groetjes dank mihi herzlich journée vite`,
);
const PARTING = new Set(['|', ',', '•', '·', '(', '–', '—', '-', '/', '@', '#', '+', ';']);

interface Line {
  readonly text: string;
  readonly index: number;
  readonly part: TextPart;
}

/** Who signed: the first line of a name alone, or of a name and what they are, after the text. `senderName` is what the mail program calls the sender. */
export function readSigner({ body, signature }: MailText, senderName: string): Signer | undefined {
  const below = linesOf(signature).slice(0, MOST_LINES);
  const lines = [...linesOf(body).slice(-MOST_LINES), ...below];
  const givenOfSender = senderName.toLowerCase().split(/[\s,.]+/);
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const opens = before === undefined ? 0 : opening(line, before);
    if (line.text.length > LONGEST_LINE || opens === 0) continue;
    const found = signedLine(line);
    if (!found) continue;
    const words = found.name.name.toLowerCase().split(/[\s,.]+/);
    const isSender = words.some((word) => word.length > 1 && givenOfSender.includes(word));
    const isClosing = below.length > 0 ? line.part === signature : opens === 2 || lines.length - at <= 4;
    if (found.name.isDoubtful && !isSender && !found.title) continue;
    const isLast = at >= lines.length - 4;
    if (!(isSender || (isClosing && (opens === 2 || (isLast && (found.name.words > 1 || isApart(line, before)))) && !isList(lines, at)))) continue;
    const title = found.title ?? titleBelow(lines[at + 1]);
    const address = addressIn(lines.slice(at, at + 8));
    return {
      name: found.name.name,
      words: found.name.words,
      ...(title ? { title } : {}),
      ...(address ? { address } : {}),
      evidence: evidenceIn(line.part, line.index, line.index + line.text.length),
    };
  }
  return (
    lines.map(signedAtEnd).find((found) => found !== undefined) ??
    linesOf(body)
      .map(signedAtEnd)
      .find((found) => found !== undefined)
  );
}

/** "… see you there, cheers Deb" and "… use the side door. - Greg". */
function signedAtEnd(line: Line): Signer | undefined {
  const tail = line.text.slice(-60);
  const tokens = tokensOf(tail);
  for (let at = Math.max(1, tokens.length - 6); at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
    const isClosed =
      before &&
      (CLOSING.has(before.lower) || (/^[-–—]$/.test(before.text) && before.spaced && token?.spaced && /[.!?)]/.test(tokens[at - 2]?.text ?? '')));
    const name = isClosed ? nameAt(tail, tokens, at) : undefined;
    if (!name || name.words > 3 || tokens.slice(name.next).some(({ kind }) => kind !== 'mark')) continue;
    const index = line.index + line.text.length - tail.length + name.index;
    return { name: name.name, words: name.words, evidence: evidenceIn(line.part, index, index + name.name.length) };
  }
  return undefined;
}

function linesOf(part: TextPart): Line[] {
  const lines: Line[] = [];
  let index = 0;
  for (const written of part.text.split('\n')) {
    const text = written.trim();
    if (text !== '') lines.push({ text, index: index + written.indexOf(text), part });
    index += written.length + 1;
  }
  return lines;
}

const isApart = (line: Line, before: Line | undefined): boolean =>
  before !== undefined && line.part === before.part && line.index - (before.index + before.text.length) > 1;

/** 2 where a closing such as "Kind regards" stands above or before it, 1 where the text above ended, else 0. */
function opening(line: Line, before: Line): number {
  if (isClosing(before.text) || /^(?:—|--|~)/.test(line.text) || isClosing(line.text.split(',')[0] ?? '')) return 2;
  if (line.part !== before.part || /^[-–—_*=]+$/.test(before.text)) return 2;
  return isApart(line, before) || /[.!?)…+]$|\p{Extended_Pictographic}$/u.test(before.text) ? 1 : 0;
}

function isClosing(text: string): boolean {
  if (text.length > 50) return false;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  // "See you tonight,"
  if (words.length > 0 && words.length <= 5 && text.endsWith(',')) return true;
  return words.length > 0 && words.length <= 7 && words.some((word) => CLOSING.has(word)) && !/[.?:]$/.test(text.slice(0, -1)) && !/[?:]$/.test(text);
}

/** Several lines of the same form are a list of people or of things. */
const isList = (lines: readonly Line[], at: number): boolean => /^[-*•\d]/.test(lines[at]?.text ?? '') && /^[-*•\d]/.test(lines[at - 1]?.text ?? '');

/** A line that is a name, or begins with one and goes on with what the person is. */
function signedLine(line: Line): { name: WrittenName; title?: string } | undefined {
  const tokens = tokensOf(line.text);
  let from = 0;
  while (
    tokens[from]?.kind === 'mark' ||
    (CLOSING.has(tokens[from]?.lower ?? '') && from < 6) ||
    ['kind', 'best', 'many', 'with', 'warm', '&'].includes(tokens[from]?.lower ?? '')
  )
    from += 1;
  // "i.A. Nadine Rupp" signs for somebody.
  if (/^i$|^p$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.text === '.') from = Math.min(from + 4, tokens.length);
  const name = nameAt(line.text, tokens, from, true);
  if (!name || (name.words === 1 && !name.honorific && name.name === name.name.toUpperCase())) return undefined;
  let next = name.next;
  while (tokens[next]?.text === '.') next += 1;
  const mark = tokens[next];
  if (!mark) return { name };
  const isFrom = ['at', 'from', 'von', 'de'].includes(mark.lower) && name.words <= 2;
  if (mark.kind !== 'mark' ? !isFrom : !PARTING.has(mark.text)) return undefined;
  const rest = line.text.slice(tokens[next + 1]?.index ?? line.text.length);
  // A sentence goes on: "Dana, thanks for …".
  if (rest.length > LONGEST_TITLE || /[.!?]$/.test(rest.replace(/\b(?:inc|ltd|co|dept)\.$/i, '')) || rest.split(' ').length > 9) return undefined;
  const title = isFrom || mark.text === '@' ? undefined : titleIn(rest);
  return title ? { name, title } : { name };
}

/** What stands before the firm: "Headteacher", "People team, Coralline Bio". */
function titleIn(text: string): string | undefined {
  const first = (text.split(/[|•·@#]|\s[-–—]\s|,\s?/)[0] ?? '').replace(/^[\s(–—-]+|(?<![\s)])[\s)]+$/g, '');
  const whole = text.replace(/(?<![\s)])[\s)]+$/, '');
  if (first === '' || first.length > LONGEST_TITLE || /\d{3}/.test(first) || !/^\p{L}/u.test(first)) return undefined;
  // "President, Board of Trustees, Ste. Anne Free Library"
  const second = whole.slice(first.length).match(/^,\s?((?:Board|Department|Division|Office) of [\p{L} ]{3,40})/u)?.[1];
  if (!isJobTitle(first) && !isRoleOf(first) && !/^(?:human resources|in charge|person in charge|people & culture)/i.test(first)) return undefined;
  return second ? `${first}, ${second}` : first;
}

const titleBelow = (line: Line | undefined): string | undefined =>
  line && line.text.length <= LONGEST_LINE ? titleIn(line.text.replace(/\bat\b[^]*$/, '')) : undefined;

function addressIn(lines: readonly Line[]): string | undefined {
  for (const { text } of lines) {
    const found = addressesIn(text.slice(0, 300), 0)[0];
    if (found) return found.address;
  }
  return undefined;
}
