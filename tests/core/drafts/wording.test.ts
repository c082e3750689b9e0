import { describe, expect, test } from 'vitest';
import {
  answerInMail,
  agreedInMail,
  dayInMail,
  isClause,
  listed,
  monthInMail,
  promiseInMail,
  shortened,
  topicsInMail,
  weakInMail,
  whenInMail,
  wishesInMail,
} from '../../../src/core/drafts/wording.ts';

test.each([
  ['how the lens lab measures scratches', 'how the lens lab measures scratches'],
  ['We talked about the lens lab.', 'the lens lab'],
  ['discussed Kafka vs. queues', 'Kafka vs. queues'],
  ['Kafka vs. Flink, and why they left it', 'Kafka vs. Flink, and why they left it'],
  ['the U.S. Market vs. Europe.', 'the U.S. Market vs. Europe'],
  ['The move to Malmö!', 'the move to Malmö'],
  ['Kafka', 'Kafka'],
  ['  about her team\nand the weather', 'your team and the weather'],
  ['- the night trains\n- also how she plans\n\n2. hiring', 'the night trains, how she plans and hiring'],
  ['Her team and how they split the work', 'your team and how they split the work'],
  ['how they price their repairs', 'how you price your repairs'],
  ['How she came from nursing to her present job', 'how you came from nursing to your present job'],
  ['why she runs two teams', 'why she runs two teams'],
  ["why they're moving", "why you're moving"],
  ['that they want to open a second lab', 'the fact that you want to open a second lab'],
  ['She explained how they measure scratches', 'how you measure scratches'],
  ['we had a chat about sailing', 'sailing'],
  ['good talk about pricing', 'pricing'],
  ['- Team structure', 'team structure'],
  ['Team Foundation Server', 'Team Foundation Server'],
  ['Kafka, hiring', 'Kafka and hiring'],
  ['pricing, on-call work; travel', 'pricing, on-call work and travel'],
  ['the lab, which moved', 'the lab, which moved'],
  ['UX', 'UX'],
  ['What happens next?', 'what happens next'],
  ['SQL 3.5 at scale', 'SQL 3.5 at scale'],
  ['abouts', 'abouts'],
])('the topic "%s" becomes "%s"', (note, expected) => expect(listed(topicsInMail(note))).toBe(expected));

test.each([
  ['I liked her dog', true],
  ['She is leaving in June', true],
  ["they're moving", true],
  ['Luis said that you ship weekly', true],
  ['IT security', false],
  ['US pricing', false],
  ['your team', false],
  ['how she runs two teams', false],
  ['itineraries', false],
])('the topic "%s" is a sentence of its own: %s', (topic, expected) => expect(isClause(topic)).toBe(expected));

test.each([
  ['I should have mentioned that I speak Czech.', 'I speak Czech'],
  ['that I speak Czech', 'I speak Czech'],
  ["I wish I'd said that I speak Czech", 'I speak Czech'],
  ['I wish I’d mentioned my certificate', 'my certificate'],
  ['i wish i had told her about Rust', 'Rust'],
  ['I forgot to say that I speak Czech.', 'I speak Czech'],
  ['My certificate arrives in May', 'my certificate arrives in May'],
])('the wish "%s" becomes "%s"', (note, expected) => expect(wishesInMail(note)).toEqual({ unsaid: [expected], undone: [], regretted: [] }));

test.each([
  ['to ask about remote', 'to ask about remote'],
  ['ask about remote', 'to ask about remote'],
  ['I forgot to ask her about remote', 'to ask you about remote'],
  ['I should have asked her team about remote', 'to ask her team about remote'],
  ["I didn't get to ask them how they plan", 'to ask you how they plan'],
  ['I wish I had asked if remote is possible', 'to ask if remote is possible'],
  ['I wish I had said more about testing', 'to say more about testing'],
  ['to show him my portfolio', 'to show you my portfolio'],
])('the wish "%s" is something to do: "%s"', (note, expected) =>
  expect(wishesInMail(note)).toEqual({ unsaid: [], undone: [expected], regretted: [] }),
);

test.each([
  ['should have shown my portfolio', 'I should have shown my portfolio'],
  ['I wish I had been asked about Rust', 'I wish I had been asked about Rust'],
])('the wish "%s" is said in the user\'s own words: "%s"', (note, expected) =>
  expect(wishesInMail(note)).toEqual({ unsaid: [], undone: [], regretted: [expected] }),
);

test('each line of a wish is told by its form', () =>
  expect(wishesInMail('that I speak Czech\n- to ask about remote\nand my certificate\n')).toEqual({
    unsaid: ['I speak Czech', 'my certificate'],
    undone: ['to ask about remote'],
    regretted: [],
  }));

test.each([
  ['to start small', 'I would start small'],
  ['I should have said that I start small.', 'I start small'],
  ['say that it depends', 'it depends'],
  ['Tomorrow I would ask the customers\nThen sketch', 'Tomorrow I would ask the customers; sketch'],
])('the answer "%s" becomes "%s"', (note, expected) => expect(answerInMail(note)).toBe(expected));

test.each([
  ['send the case study', 'the case study'],
  ['Send her the case study.', 'the case study'],
  ["I'll email you the slides", 'the slides'],
  ['to introduce her to Sam', 'to introduce her to Sam'],
  ['a list of references', 'a list of references'],
])('the promise "%s" becomes "%s"', (note, expected) => expect(promiseInMail(note)).toBe(expected));

test.each([
  ['the question about SQL window functions', 'SQL window functions'],
  ['My answer on pricing', 'pricing'],
  ['how I handle conflict', undefined],
  ['how to handle conflict', 'how to handle conflict'],
  ['scaling, I was too vague', 'scaling'],
  ['I rambled about testing', undefined],
  ['the pricing question was weak', undefined],
])('the weak answer "%s" was about %j', (note, expected) => expect(weakInMail(note)).toBe(expected));

test.each([
  ['They will call me', 'you will call me'],
  ["They'll call me", "you'll call me"],
  ['a task at home', 'a task at home'],
  ['Next step: the panel', 'the panel'],
])('the next step "%s" becomes "%s"', (note, expected) => expect(agreedInMail(note)).toBe(expected));

test.each([
  ['one two three', 3, 'one two three'],
  ['one two. three four', 3, 'one two'],
  ['one, two three four five', 3, 'one'],
  ['one, two; three four five', 3, 'one, two'],
  ['one two three four', 3, undefined],
])('"%s" in %d words', (text, most, expected) => expect(shortened(text, most)).toBe(expected));

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as "%s"', (items, expected) => expect(listed(items)).toBe(expected));

describe('a day in a mail', () => {
  const at = Date.parse('2026-03-03T23:30:00Z');

  test.each([
    ['2026-03-03T23:45:00Z', 'Europe/Berlin', 'today'],
    ['2026-03-04T00:15:00Z', 'Europe/London', 'yesterday'],
    ['2026-03-04T00:15:00Z', 'Europe/Berlin', 'today'],
    ['2026-03-09T12:00:00Z', 'Europe/London', 'on Tuesday'],
    ['2026-03-10T12:00:00Z', 'Europe/London', 'on 3 March'],
    ['2026-03-01T12:00:00Z', 'Europe/London', 'on 3 March'],
  ])('at %s in %s it was "%s"', (now, zone, expected) => expect(whenInMail(at, Date.parse(now), zone)).toBe(expected));

  test.each([
    ['2026-05-01T12:00:00Z', 'Europe/London', 'in March'],
    ['2026-12-20T12:00:00Z', 'Europe/London', 'in March'],
    ['2027-02-20T12:00:00Z', 'Europe/London', 'in March 2026'],
    ['2029-05-01T12:00:00Z', 'Europe/London', 'in March 2026'],
  ])('months later, at %s in %s, it was "%s"', (now, zone, expected) => expect(monthInMail(at, Date.parse(now), zone)).toBe(expected));

  test('is written for both sides of the Atlantic', () => expect(dayInMail('2026-03-13')).toBe('Friday, 13 March'));
});
