import type { Token } from '../../tokens.ts';
import { wordSet } from '../../word-set.ts';
import { FUNCTION, KEEP, OBJECTS, STOPS, SUBJECTS } from './words.ts';

/** "Remember your hard hat", "don't forget a pen". */
export const isNotToForget = (tokens: readonly Token[], at: number, from: number): boolean =>
  ['your', 'a', 'an', 'the'].includes(tokens[at + 1]?.lower ?? '') &&
  ((tokens[at]?.lower === 'remember' && (at === from || tokens[at - 1]?.lower === 'please')) ||
    (tokens[at]?.lower === 'forget' && ["don't", 'not', 'dont'].includes(tokens[at - 1]?.lower ?? '')));

/** "Ensure you have a headset", "you should have a working webcam". */
export const isToHave = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens[at]?.lower === 'have' &&
  ['a', 'an', 'your'].includes(tokens[at + 1]?.lower ?? '') &&
  !['chance', 'look', 'good', 'great', 'nice', 'question', 'moment', 'few'].includes(tokens[at + 2]?.lower ?? '') &&
  tokens[at - 1]?.lower === 'you' &&
  tokens.slice(Math.max(from, at - 4), at).some(({ lower }) => ['ensure', 'sure', 'check'].includes(lower));

/** Verbs of tasks that are nouns, too, or stand in other sentences: only an object right behind them makes them one. */
const TASK_VERBS = wordSet(
  `charge switch silence quote mention cite staple stamp witness certify log verify update correct amend measure cook bake sing play teach plan pitch analyse analyze code submit redact zip convert rename label order arrange obtain
  request apply collect leave revise refresh research familiarise familiarize go think think pick get take use learn memorise rehearse show tidy dress swap renew book buy enrol enroll join scan sketch choose jot describe explain outline suggest
  pay transfer save open set make update reread brush pack check test try copy cross-check double-check highlight attach initial date number bind frame load weigh count look`,
);
const OFF_TOPIC = wordSet(
  'time times slot slots date dates day link button calendar call interview meeting look advantage care note place trip journey train bus lift exit stairs road left right door entrance app best',
);

/** "Charge your laptop", "revise the chapter on dyes" at the head of a sentence. */
export function isPlainAct(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || at + 2 > to || !TASK_VERBS.has(token.lower) || !OBJECTS.has(next.lower)) return false;
  if (!(at === from || ['and', 'please', 'kindly', 'pls', 'then', 'also'].includes(tokens[at - 1]?.lower ?? ''))) return false;
  return !tokens.slice(at + 1, Math.min(to, at + 7)).some(({ lower, kind }) => kind === 'link' || OFF_TOPIC.has(lower));
}

/** What one may be told to do that is no task of its own: it is about the call, the time or the reply. */
const NO_TASKS = wordSet(
  `note find see feel hesitate contact visit click join follow let know be do have disregard ignore reply respond revert confirm tell say expect allow bear understand consider remember forget keep stay wait meet come attend arrive
  pick choose select book use accept rest speak talk chat get go make call ring phone text email e-mail reach hear discuss schedule reschedule cancel enjoy start begin stop delete unsubscribe help like want need love work hold speak
  give take look try ensure proceed advise notify inform indicate signify acknowledge affirm shout refer apologise apologize excuse share believe trust imagine guess think also just kindly please not then now only still soon either both dial connect drop enter mind suit refrain continue`,
);
const NO_TOLD = wordSet(
  'able available unable receive bring able worry travel apply sit eat drive walk lose miss pass stop interview move hear share end leave succeed win happy interested successful unsuccessful aware comfortable free good fine well there here very more most any some',
);

/** "Please laminate it", "you must witness …", "could you redact …", "we want you to tidy …": any verb where one is told to do something. */
export function isToldTo(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (
    at === from ||
    NO_TASKS.has(word) ||
    KEEP.has(word) ||
    STOPS.has(word) ||
    FUNCTION.has(word) ||
    NO_TOLD.has(word) ||
    word.endsWith('ly') ||
    word.endsWith('ing')
  )
    return false;
  let before = at - 1;
  while (before > from && ['please', 'kindly', 'also', 'just', 'then', 'pls'].includes(tokens[before]?.lower ?? '')) before -= 1;
  const [last, second, third] = [tokens[before]?.lower ?? '', tokens[before - 1]?.lower ?? '', tokens[before - 2]?.lower ?? ''];
  if (before === from && ['please', 'kindly', 'pls'].includes(last)) return OBJECTS.has(tokens[at + 1]?.lower ?? '');
  if (last === 'you' && ['could', 'can', 'would', 'will'].includes(second) && before - 1 <= from + 3) return true;
  if (['must', 'should', 'shall'].includes(last) && ['you', 'candidates', 'applicants'].includes(second)) return true;
  if (last !== 'to') return false;
  if (['required', 'asked', 'requested', 'expected'].includes(second))
    return tokens.slice(Math.max(from, before - 5), before).some(({ lower }) => lower === 'you' || SUBJECTS.has(lower));
  if (['need', 'have'].includes(second)) return third === 'you' || third === "you'll" || (third === 'will' && tokens[before - 3]?.lower === 'you');
  return (
    (second === 'you' && ['ask', 'like', 'want', 'need', 'love'].includes(third)) ||
    (['sure', 'remember', 'forget'].includes(second) && tokens[before - 3]?.lower !== 'i')
  );
}
