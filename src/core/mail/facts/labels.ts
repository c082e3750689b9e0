import type { TextPart } from '../mail-text.ts';
import { wordSet } from '../word-set.ts';

/** A line such as "Where: 14 Main Street", or a heading with its value on the next line. */
export interface Label {
  /** In lower case, without emoji and marks: "date & time". */
  readonly name: string;
  readonly value: string;
  readonly index: number;
}

const LONGEST_NAME = 40;
const LONGEST_VALUE = 300;

/** The labelled lines of a text, in order. */
export function labelsOf({ text }: TextPart): Label[] {
  const labels: Label[] = [];
  let index = 0;
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const mark = separatorOf(line);
    const name = line
      .slice(0, mark < 0 ? LONGEST_NAME + 1 : mark)
      .toLowerCase()
      .replaceAll(/[^\p{L} &/()'’-]/gu, '')
      .replace(/^[ -]+/, '')
      .trimEnd();
    if (mark > 0 && name !== '' && !line.slice(mark).startsWith('://')) {
      const value = line.slice(mark + 1);
      const start = index + mark + 1 + (value.length - value.trimStart().length);
      if (value.trim() !== '') labels.push({ name, value: value.trim().slice(0, LONGEST_VALUE), index: start });
      else labels.push(...valueBelow(name, lines, at, index + line.length + 1));
    } else if (HEADINGS.has(name) && line.length <= LONGEST_NAME) {
      labels.push(...valueBelow(name, lines, at, index + line.length + 1));
    }
    index += line.length + 1;
  }
  return labels;
}

/** Stand above their value without a mark, as on the cards of calendars. */
const HEADINGS = wordSet('location where venue address place organizer organiser interviewer interviewers');
const MOST_NAME_WORDS = 3;

/** Where a label ends: its colon, a tab, or a dash behind at most three words; -1 where there is none. */
function separatorOf(line: string): number {
  const head = line.slice(0, LONGEST_NAME + 1);
  const colon = head.indexOf(':');
  if (colon >= 0) return colon;
  const tab = head.indexOf('\t');
  if (tab > 0) return tab;
  const dash = head.search(/ [-–—=] /);
  return dash > 0 && head.slice(0, dash).trim().split(' ').length <= MOST_NAME_WORDS ? dash + 1 : -1;
}

/** The value of a label that ends its line: the next line with text, up to two of them where they go on. */
function valueBelow(name: string, lines: readonly string[], at: number, from: number): Label[] {
  let index = from;
  for (let next = at + 1; next <= at + 2 && next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() !== '') {
      const below = (lines[next + 1] ?? '').trim();
      const value = below !== '' && !below.includes(':') ? `${line.trim()}\n${below}` : line.trim();
      return [{ name, value: value.slice(0, LONGEST_VALUE), index: index + (line.length - line.trimStart().length) }];
    }
    index += line.length + 1;
  }
  return [];
}
