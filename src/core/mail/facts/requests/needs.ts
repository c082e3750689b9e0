import type { Token } from '../../tokens.ts';
import { wordSet } from '../../word-set.ts';
import { THEY } from './words.ts';

/** "I need name and phone", "we are still missing your form"; not "we need to" and not "you need". */
export function isOurNeed(tokens: readonly Token[], at: number, from: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  if (
    ['to', 'you', 'not', 'a', 'is', 'are', 'from', 'any'].includes(next) &&
    !(next === 'a' && ['copy', 'photo', 'scan', 'reference'].includes(tokens[at + 2]?.lower ?? ''))
  )
    return false;
  const before = tokens.slice(Math.max(from, at - 5), at).filter(({ kind }) => kind === 'word');
  return (
    before.some(({ lower }) => ['we', 'i', "we'll", "i'll", "we're", "i'm", "we'd", 'still', "you'll", 'you'].includes(lower)) &&
    !before.some(({ lower }) => ['no', "don't", 'not', "won't", 'if', 'what', 'all', 'do'].includes(lower))
  );
}

/** Two words that want something: "waiting on", "asks for", "like to see". */
const WANTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    for: ['ask', 'asks', 'asking', 'asked', 'waiting', 'looking', 'trouble', 'wait', 'bother', 'chasing', 'you'],
    on: ['waiting', 'wait'],
    of: ['short', 'chance', 'sight'],
    see: ['to', 'we', 'i'],
    have: ['us', 'me', 'we', 'i', 'you', 'to'],
    got: ['you'],
    get: ['we', 'i'],
  }),
);

const MODALS = wordSet("could can may might would do have like love let any possible need trouble we'd i'd they'd need");

/** "We're waiting on your licence", "may I have …", "do you have …", "the client asks for …". */
export function isWanted(tokens: readonly Token[], at: number, from: number): boolean {
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]];
  if (!before || !(WANTS.get(word)?.includes(before.lower) ?? false)) return false;
  const nearby = tokens.slice(Math.max(from, at - 6), at).map(({ lower }) => lower);
  const next = tokens[at + 1]?.lower ?? '';
  if (
    ['you', 'to', 'a', 'any', 'from', 'the'].includes(next) &&
    [
      'you',
      'chance',
      'look',
      'good',
      'nice',
      'great',
      'chat',
      'on',
      'in',
      'phone',
      'quick',
      'moment',
      'minute',
      'call',
      'conversation',
      'talk',
      'experience',
      'idea',
      'word',
      'questions',
      'time',
      'interview',
      'how',
    ].includes(next === 'you' || next === 'to' || next === 'from' ? next : (tokens[at + 2]?.lower ?? ''))
  )
    return false;
  if (['on', 'in', 'up', 'through', 'together', 'started', 'going', 'back', 'it', 'that'].includes(next)) return false;
  if (nearby.some((each) => ["don't", 'not', 'no', "won't", 'if'].includes(each))) return false;
  // "Also, do you have …", "have you got …"; "you have progressed" is no question.
  const isQuestion = tokens
    .slice(from, Math.min(from + 4, at - 1))
    .some(({ lower }) => ['could', 'can', 'may', 'might', 'do', 'have', 'any', 'would'].includes(lower));
  if (word === 'for' || word === 'on' || word === 'of') {
    if (before.lower === 'you') return nearby.includes('trouble') || nearby.includes('bother');
    if (before.lower === 'looking') return false;
    return before.lower === 'chance'
      ? nearby.includes('any')
      : nearby.some(
          (each) =>
            THEY.has(each) ||
            ["we're", "i'm", "they're", 'committee', 'panel', 'hr', 'client', 'payroll', 'board', 'still', 'may', 'could'].includes(each),
        );
  }
  if (before.lower === 'us' || before.lower === 'me') return nearby.includes('let');
  if (before.lower === 'you') return isQuestion || nearby.includes('might');
  if (before.lower === 'to')
    return (
      nearby.some((each) => ['like', 'love', 'possible', 'need', 'want', 'got'].includes(each)) &&
      nearby.some((each) =>
        ["we'd", "i'd", "they'd", "we've", "i've", 'we', 'i', 'they', 'committee', 'panel', 'possible', 'would'].includes(each),
      ) &&
      !nearby.includes('you')
    );
  return (before.lower === 'we' || before.lower === 'i') && nearby.some((each) => MODALS.has(each));
}
