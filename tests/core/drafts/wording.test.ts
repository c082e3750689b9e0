import { describe, expect, test } from 'vitest';
import { dayInMail, topicInMail, whenInMail, wishInMail } from '../../../src/core/drafts/wording.ts';

test.each([
  ['how the lens lab measures scratches', 'how the lens lab measures scratches'],
  ['We talked about the lens lab.', 'the lens lab'],
  ['discussed Kafka vs. queues', 'Kafka vs. queues'],
  ['Kafka vs. Flink, and why they left it', 'Kafka vs. Flink, and why they left it'],
  ['the U.S. Market vs. Europe.', 'the U.S. Market vs. Europe'],
  ['The move to Malmö!', 'the move to Malmö'],
  ['Kafka', 'Kafka'],
  ['  about her team\nand the weather', 'her team'],
  ['SQL 3.5 at scale', 'SQL 3.5 at scale'],
  ['abouts', 'abouts'],
])('the topic "%s" becomes "%s"', (note, expected) => expect(topicInMail(note)).toBe(expected));

test.each([
  ['I should have mentioned that I speak Czech.', 'I speak Czech'],
  ['that I speak Czech', 'I speak Czech'],
  ['I wish I had said more about testing', 'more about testing'],
  ["I wish I'd said that I speak Czech", 'I speak Czech'],
  ['I wish I’d mentioned my certificate', 'my certificate'],
  ['i wish i had told her about Rust', 'Rust'],
  ['I forgot to say that I speak Czech.', 'I speak Czech'],
  ['My certificate arrives in May', 'my certificate arrives in May'],
])('the wish "%s" becomes "%s"', (note, expected) => expect(wishInMail(note)).toBe(expected));

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

  test('is written for both sides of the Atlantic', () => expect(dayInMail('2026-03-13')).toBe('Friday, 13 March'));
});
