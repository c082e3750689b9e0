import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';

/** A call is spoken of this close before a number, or right after it. */
const LOOK_BACK = 12;
const LOOK_AHEAD = 6;
const CALLS = wordSet(
  `number did call calling calls called phone telephone tel dial dial-in ring ringing reach mobile cell ph contact contactable whatsapp direct line audio conference
  anruf anrufen telefon telefonnummer rufnummer handy durchwahl appeler appel téléphone numéro joindre llamar llamaré llamada teléfono móvil número ligar
  ligação telefone telemóvel celular chiamare chiamata telefono cellulare numero bellen telefoonnummer nummer bereiken`,
);
/** What is no phone number although it looks like one. */
const OTHER_NUMBERS = wordSet(
  'id passcode pin code req requisition reference ref password isbn invoice ticket fax meeting access account order case application vacancy job card candidate event file',
);
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
const MARKS = new Set(['-', '.', '(', ')', '/', '‑', '–', '+']);

/** The number of a call: one to dial, or one they ring from; the first that stands beside words of calling, in the mail before its signature. */
export function readPhone({ body, signature }: MailText): Fact<string> | undefined {
  return numberIn(body, 'call') ?? numberIn(body, 'shape') ?? numberIn(signature, 'plus');
}

/** What has to show that digits are a phone number: words of calling beside them; or no more than how they are written. */
type Proof = 'call' | 'shape' | 'plus';

function numberIn(part: TextPart, proof: Proof): Fact<string> | undefined {
  const { tokens } = part;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!begins(tokens, at)) continue;
    const end = endOfNumber(tokens, at);
    if (end === undefined) continue;
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (part.dates.some(({ index, end: dateEnd }) => index <= (first?.index ?? -1) && dateEnd > (first?.index ?? Infinity))) {
      at = end - 1;
      continue;
    }
    const before = tokens.slice(Math.max(0, at - LOOK_BACK), at);
    const after = tokens.slice(end, end + LOOK_AHEAD);
    const isOther = before.slice(-4).some(({ lower }) => OTHER_NUMBERS.has(lower));
    const isCall = [...before, ...after].some(({ lower }) => CALLS.has(lower));
    if (
      first &&
      last &&
      !isOther &&
      (isCall || (proof !== 'call' && first.text === '+') || (proof === 'shape' && isWrittenAsPhone(tokens, at, end) && isInProse(tokens, at)))
    )
      return { value: part.text.slice(first.index, last.end), evidence: evidenceIn(part, first.index, last.end) };
    at = end - 1;
  }
  return undefined;
}

/** "020 7946 0018", "(02) 8555 0166", "617-555-0164": nothing else is written so. */
function isWrittenAsPhone(tokens: readonly Token[], from: number, to: number): boolean {
  const groups = tokens.slice(from, to).filter(({ kind }) => kind === 'number');
  const digits = groups.map(({ text }) => text).join('');
  const isAmerican = groups.length === 3 && groups.map(({ text }) => text.length).join() === '3,3,4' && tokens[from + 1]?.text !== '/';
  return (
    isAmerican ||
    (digits.startsWith('0') && digits.length > 8 && groups.length > 1 && groups.length < 6 && !['/', '.'].includes(tokens[from + 1]?.text ?? ''))
  );
}

/** In a sentence, not on a line of the sender's name and numbers. */
const isInProse = (tokens: readonly Token[], at: number): boolean => {
  const start = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'break') + 1;
  return tokens.slice(start, at).some(({ kind, lower, text }) => kind === 'word' && text === lower && text.length > 1);
};

const begins = (tokens: readonly Token[], at: number): boolean => {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || (before && !token.spaced && before.kind !== 'break' && before.text !== ':' && before.text !== '(')) return false;
  return token.kind === 'number' || ((token.text === '+' || token.text === '(') && tokens[at + 1]?.kind === 'number');
};

/** The position after a row of digits parted by spaces and marks, with a conference's own code (",,5731#"); undefined where it is no phone number. */
function endOfNumber(tokens: readonly Token[], from: number): number | undefined {
  let digits = 0;
  let end = from;
  let groups = 0;
  for (let at = from; at < from + 20; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number') {
      digits += token.text.length;
      groups += 1;
      end = at + 1;
    } else if (!token || token.kind !== 'mark' || !MARKS.has(token.text)) break;
  }
  // Years, amounts and one long id are no phone numbers: those have a plus or come in groups.
  const isGrouped = groups > 1 || tokens[from]?.text === '+' || (digits >= 10 && tokens[from]?.text.startsWith('0') === true) || digits === 10;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || !isGrouped) return undefined;
  if (tokens[end]?.text === ',' && tokens[end + 1]?.text === ',' && tokens[end + 2]?.kind === 'number') {
    end += 3;
    while (tokens[end]?.text === '#' || tokens[end]?.text === ',' || (tokens[end]?.kind === 'number' && !tokens[end]?.spaced)) end += 1;
  }
  return end;
}
