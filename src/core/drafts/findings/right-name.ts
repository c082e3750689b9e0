import { sentence } from '../../sentence.ts';
import { contactFor } from '../contact.ts';
import { interviewOf, personOf } from '../pieces.ts';
import { type Check, phraseIn, wordsOf } from './finding.ts';

const greetings = ['dear', 'hi', 'hello', 'hey', 'good morning', 'good afternoon', 'good evening'];
/** What stands in a greeting beside the name. */
const besideNames = new Set('there all everyone everybody team dr prof professor mr mrs ms mx and'.split(' '));

/** The greeting names whom the mail goes to, spelled as the name is (C22). */
export const rightName: Check = (text, situation, step) => {
  const person = personOf(situation, step) ?? contactFor(situation, interviewOf(situation, step));
  if (!person?.name?.trim()) return [];
  // Whom to ask where things stand is for the user to choose.
  const possible = step.person === undefined ? situation.people : [person];
  const names = possible.flatMap(({ name = '' }) => wordsOf(name).map(plain));
  const strangers = greeted(text).filter((word) => !names.includes(plain(word)));
  if (strangers.length > 0) {
    const words = strangers.join(' ');
    return [{ code: 'wrong-name', blocks: false, reason: sentence('findingWrongName', { words, person: person.name }), words }];
  }
  const isNamed = names.some((name) => phraseIn(plain(text), name) !== undefined);
  return isNamed ? [] : [{ code: 'missing-name', blocks: false, reason: sentence('findingMissingName', { person: person.name }) }];
};

/** The names in the first line, if it is a greeting. */
function greeted(text: string): string[] {
  const line = (text.trimStart().split('\n', 1)[0] ?? '').slice(0, 200);
  const greeting = greetings.find((words) => line.toLowerCase().startsWith(`${words} `));
  if (greeting === undefined) return [];
  const [to = ''] = line.slice(greeting.length).split(/[,:!–—]/, 1);
  // A long "greeting" is a sentence without a comma: nothing in it can be told to be a name.
  const words = wordsOf(to);
  return words.length > 4 ? [] : words.filter((word) => !besideNames.has(word.toLowerCase()));
}

const plain = (name: string): string => name.normalize('NFC').toLowerCase();
