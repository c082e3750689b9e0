import { evidenceIn, type MailText } from '../mail-text.ts';
import type { Fact } from '../reading.ts';

const ASKS =
  /\b(?:please|kindly|could you|can you|would you|you(?:'ll| will) need to|we (?:also |still )?(?:need|require)|need you to|ask(?:ing)? (?:that )?you (?:to )?|be sure to|remember to|try to)\b/i;
const GIVES =
  /\b(?:send|provide|submit|upload|share|attach|return|forward|supply|bring|complete|fill (?:in|out)|email|need|require|following (?:documents|items|materials|information))(?: (?:us|me|over|back|along|in|with you|to us))*\s*:?\s*/i;
/** What is asked for is a thing one has or makes; a time or an answer is not. */
const THINGS =
  /\b(?:resume|résumé|cv|references?|referees?|documents?|transcripts?|portfolio|forms?|questionnaire|questions|samples?|id|identification|passport|certificates?|proof|payslips?|licen[cs]e|degree|diploma|salary|cover letter|letter|work (?:authori[sz]ation|permit)|visa|assignment|assessment|test|challenge|case study|presentation|slides|code|copy|copies|photo|laptop|check|interview questions|history|application|details|numbers?|information|contact)\b/i;
const NOT_THINGS =
  /\b(?:availability|available|time(?:s|slots?)?|slots?|dates?|feedback|attendance|the link|this (?:e?mail|message)|reply|questions? (?:you|about|to us)|let (?:us|me)|preferred|convenient|days?)\b/i;
const LONGEST = 120;
const MOST = 10;

/** What the mail asks its reader for, one by one (C37). */
export function readRequests({ body }: MailText): Fact<string>[] {
  const found: Fact<string>[] = [];
  const { sentences, text } = body;
  for (const [at, { index, end }] of sentences.entries()) {
    const sentence = text.slice(index, Math.min(end, index + 600));
    const asks = ASKS.exec(sentence);
    const gives = asks && GIVES.exec(sentence.slice(asks.index));
    if (!asks || !gives) continue;
    const from = asks.index + gives.index + gives[0].length;
    const listed = /(?:following|below|items|documents|:)\s*(?:\w+\s*){0,6}:?\s*$/i.test(sentence.slice(from)) || from >= sentence.length - 1;
    if (listed) {
      for (let next = at + 1; next <= at + MOST && isListItem(text, sentences[next]?.index ?? -1); next += 1) {
        const item = sentences[next];
        if (item) add(found, text.slice(item.index, item.end), item.index);
      }
    }
    for (const piece of splitThings(sentence.slice(from), index + from)) if (THINGS.test(piece.text)) add(found, piece.text, piece.index);
  }
  return found.slice(0, MOST);

  function add(facts: Fact<string>[], written: string, index: number): void {
    const what = tidy(written);
    if (what.length < 2 || what.length > LONGEST || NOT_THINGS.test(what) || facts.some(({ value }) => value.toLowerCase() === what.toLowerCase()))
      return;
    facts.push({ value: what, evidence: evidenceIn(body, index, index + written.length) });
  }
}

/** Whether the sentence at `index` stands on a line of a list: after a bullet or a number. */
function isListItem(text: string, index: number): boolean {
  if (index < 0) return false;
  const line = text.slice(Math.max(text.lastIndexOf('\n', index - 1) + 1, index - 12), index);
  return /^\s*(?:[-*•·–▪◦]|\(?\d{1,2}[.)])\s*$/.test(line) || /^\s*\d{1,2}\s*$/.test(line) || /^\d{1,2}[.)]?\s/.test(text.slice(index, index + 4));
}

/** The things of one sentence, parted by commas and "and". */
function splitThings(text: string, index: number): { text: string; index: number }[] {
  const stop = text.search(
    / (?:by|before|prior|no later|so that|so we|when you|at the|if you|as soon|within|via|through|using|in order|to help|ahead of|on your)\b/i,
  );
  const things = stop < 0 ? text : text.slice(0, stop);
  const pieces: { text: string; index: number }[] = [];
  let at = 0;
  for (const piece of things.split(/(, and |, or |,| and | as well as | & |;)/)) {
    if (!/^(?:, and |, or |,| and | as well as | & |;)$/.test(piece) && piece.trim() !== '')
      pieces.push({ text: piece.trimStart(), index: index + at + (piece.length - piece.trimStart().length) });
    at += piece.length;
  }
  return pieces;
}

const tidy = (written: string): string =>
  written
    .replace(/^[\s\d.)•*·–-]+/, '')
    .replace(/^(?:us|me|back|with|along|over|in|out|to)\s+/i, '')
    .replace(/^(?:a|an|the|your|any|some|both|at least|copies of|a copy of|your own|along|also|either)\s+/i, '')
    .replace(/^(?:copy of|copies of)\s+/i, '')
    .replace(/[\s.,;:!?]+$/, '')
    .trim();
