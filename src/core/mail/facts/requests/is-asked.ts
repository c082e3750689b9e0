import type { Token } from '../../tokens.ts';
import { wordSet } from '../../word-set.ts';
import { OBJECTS, SUBJECTS, THEY } from './words.ts';

const ASKS = wordSet(
  "please kindly pls plz also just do then and or to must should could can would will you'll so but remember always first next either both simply",
);
const ASKED = wordSet(
  'you need needs required requested asked want like invited ask asks sure remember forget have kindly please able expected candidates applicants us me',
);

/** Whether the reader is told to do what the verb says: an imperative, "please …", "could you …", "you will need to …". */
export function isAsked(tokens: readonly Token[], at: number, from: number, asked: boolean): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before || at === from || before.index < (tokens[from]?.index ?? 0)) return true;
  if (isGerund(token) && before.kind !== 'word') return false;
  if (before.kind === 'break') return true;
  // "Noah, bring …", "on the day: bring …", "(bring …)"
  if (before.kind === 'mark' && !token.spaced && before.text === '-') return false;
  // "Meeting Room 5, State Library" names something.
  if (before.text === ',' && /^\p{Lu}/u.test(token.text)) return false;
  // "2. Sign …", "• Sign …"
  if (before.kind === 'mark' && isBullet(tokens, at)) return true;
  if (before.kind === 'mark')
    return (
      [',', ':', '-', '–', '—', '(', ';', '"', '“', '!', ')'].includes(before.text) &&
      (before.text !== ',' ||
        asked ||
        isClauseOf(tokens, at, from) ||
        (OBJECTS.has(tokens[at + 1]?.lower ?? '') && !tokens.slice(from, at).some(({ lower }) => THEY.has(lower))))
    );
  if (SUBJECTS.has(before.lower)) return true;
  if (isGerund(token) && ['mind', 'by', 'about'].includes(before.lower)) return true;
  if (isGerund(token)) return false;
  if (
    ['ensure', 'sure', 'check'].some((word) => tokens.slice(Math.max(from, at - 3), at).some(({ lower }) => lower === word)) &&
    token.lower === 'have'
  )
    return true;
  if (token.lower === 'forget') return true;
  if (!ASKS.has(before.lower) && before.lower !== 'you' && before.lower !== 'forget') return false;
  const nearby = tokens.slice(Math.max(from, at - 7), at).filter(({ kind }) => kind === 'word');
  if (['please', 'kindly', 'pls', 'plz', 'remember', 'do'].includes(before.lower)) return true;
  // "Be ready to share your screen"
  if (before.lower === 'to' && ['ready', 'prepared'].includes(tokens[at - 2]?.lower ?? '') && tokens[at - 3]?.lower === 'be') return true;
  if (before.lower === 'to')
    return (
      nearby.some(({ lower }) => ASKED.has(lower) || lower === 'forget') &&
      !nearby
        .slice(-4, -1)
        .some(
          ({ lower }) =>
            ['like', 'love', 'going', 'happy', 'want'].includes(lower) &&
            nearby.some((word) => THEY.has(word.lower)) &&
            !nearby.some((word) => word.lower === 'you'),
        )
    );
  if (before.lower === 'and' || before.lower === 'or' || before.lower === 'then' || before.lower === 'so' || before.lower === 'but')
    return asked || !nearby.some(({ lower }) => THEY.has(lower));
  if (before.lower === 'you') return ['could', 'can', 'would', 'will', 'must', 'should', 'that'].includes(tokens[at - 2]?.lower ?? '');
  // "It would help if you could send …" asks; "on which you could give" does not.
  if (['can', 'could', 'would', 'will'].includes(before.lower)) return tokens[at - 2]?.lower === 'you' && tokens[at - 3]?.lower === 'if';
  if (nearby.length === 1 && ['just', 'also', 'simply', 'always', 'first', 'next'].includes(before.lower)) return true;
  return (
    nearby.some(({ lower }) => lower === 'you' || lower === "you'll" || SUBJECTS.has(lower)) && !nearby.slice(-2).some(({ lower }) => THEY.has(lower))
  );
}

const isGerund = ({ lower }: Token): boolean => lower.endsWith('ing') && lower !== 'bring';

const isBullet = (tokens: readonly Token[], at: number): boolean => {
  const [first, mark] = [tokens[at - 2], tokens[at - 1]];
  if (!mark) return false;
  if (['*', '•', '·', '▪', '◦', '☐', '□', '>', '→', '✓'].includes(mark.text)) return true;
  return (
    ['.', ')', ':'].includes(mark.text) &&
    first !== undefined &&
    (first.kind === 'number' || first.text.length === 1) &&
    [undefined, 'break'].includes((tokens[at - 3]?.text === '(' ? tokens[at - 4] : tokens[at - 3])?.kind)
  );
};

/** Before the comma stands no subject that does it: "we meet, talk, share ideas". */
const isClauseOf = (tokens: readonly Token[], at: number, from: number): boolean =>
  at - from <= 4 || ['if', 'when', 'before', 'for', 'on', 'to', 'in', 'at', 'as', 'once', 'ahead'].includes(tokens[from]?.lower ?? '');
