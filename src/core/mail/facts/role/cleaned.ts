import { trimMarks } from '../proper-name.ts';
import { wordSet } from '../../word-set.ts';

const MARKS = ' \t,.:;–—()&/-#';

/** Without numbers of requisitions, brackets that stay open, and marks at the ends. */
export function cleaned(written: string): string {
  const words = written.trim().split(/\s+/);
  while (words.length > 1 && (BEFORE_TITLE.has(words[0]?.toLowerCase() ?? '') || isCode(words[0]))) words.shift();
  // "Interview for", "role of"
  if (words.length > 2 && NOUN_BEFORE.has(words[0]?.toLowerCase() ?? '')) {
    words.shift();
    if (words.length > 1 && /^(?:of|as|for)$/i.test(words[0] ?? '')) words.shift();
    while (words.length > 1 && isCode(words[0])) words.shift();
  }
  // "(#R88210)", "Req ID 169410BR", "- REQ_20113"
  while (
    words.length > 1 &&
    (isCode(words.at(-1)) ||
      /^(?:req|requisition|ref|id|no|nr)\.?$/i.test(trimMarks(words.at(-1) ?? '', MARKS)) ||
      trimMarks(words.at(-1) ?? '', MARKS) === '')
  )
    words.pop();
  if (words.length > 1 && NOUN_AFTER.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  let title = words.join(' ');
  if (title.includes('(') && !title.includes(')')) title = title.slice(0, title.indexOf('('));
  return trimMarks(title, MARKS, title.includes('(') ? ' \t,.:;–—(&/-#' : MARKS);
}

const BEFORE_TITLE = wordSet('the our a an your his her their');
const NOUN_BEFORE = wordSet('interview position role post vacancy job');
const NOUN_AFTER = wordSet('role position job opening vacancy');

/** A number as requisitions have: "4471", "#R88210", "2024-09", "00"; but not "911", and no level as "II" or "2". */
function isCode(written = ''): boolean {
  const word = trimMarks(written, MARKS);
  let digits = 0;
  for (const letter of word) if (letter >= '0' && letter <= '9') digits += 1;
  return digits > 3 || (digits > 2 && digits < word.length) || (digits === 2 && word.length === 2);
}
