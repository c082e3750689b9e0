import { describe, expect, test } from 'vitest';
import { loadMails } from './load.ts';

const mails = loadMails();

const trigrams = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
};

/** Weekdays that stand right beside a full English date, with the date. */
const datesWithWeekday =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][a-z]+)|([A-Z][a-z]+) (\d{1,2})(?:st|nd|rd|th)?),? (\d{4})\b/g;
const weekdays = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'];

describe('the mails written for the reader', () => {
  test('are each worded on their own: no two share a third of their word triples', () => {
    const seen = mails.map(({ id, text }) => ({ id, triples: trigrams(text) }));
    const alike = seen.flatMap(({ id, triples }, index) =>
      seen.slice(index + 1).flatMap((other) => {
        const [small, large] = triples.size < other.triples.size ? [triples, other.triples] : [other.triples, triples];
        const shared = [...small].filter((triple) => large.has(triple)).length;
        return shared > small.size / 3 ? [`${id} ~ ${other.id}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  test('name weekdays that belong to their dates, unless the mail is about one that does not', () => {
    const wrong = mails
      .filter(({ about }) => !about.includes('weekday'))
      .flatMap(({ id, text }) =>
        [...text.matchAll(datesWithWeekday)].flatMap(([found, weekday = '', day1, month1, month2, day2, year]) => {
          const date = new Date(`${day1 ?? day2} ${month1 ?? month2} ${year} UTC`);
          return Number.isNaN(date.getTime()) || weekdays[date.getUTCDay()] === weekday ? [] : [`${id}: ${found}`];
        }),
      );
    expect(wrong).toEqual([]);
  });
});
