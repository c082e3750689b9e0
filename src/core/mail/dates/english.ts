import { defineLanguage, namesFromIntl } from './language.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const english = defineLanguage({
  locale: 'en',
  months: namesFromIntl('en', 'month', { sept: 8 }),
  weekdays: namesFromIntl('en', 'weekday', { tues: 2, weds: 3, thur: 4, thurs: 4 }),
  ordinalEndings: set('st nd rd th'),
  relativeDays: new Map([
    ['today', 0],
    ['tonight', 0],
    ['tomorrow', 1],
    ['tmrw', 1],
    ['tomorow', 1],
    ['yesterday', -1],
  ]),
  numbers: new Map(
    ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, at) => [
      word,
      Math.max(at, 1),
    ]),
  ),
  next: set('next coming'),
  thisOne: set('this'),
  last: set('last previous'),
  at: set('at @'),
  on: set('on'),
  from: set('from between'),
  to: set('to until till and through'),
  joints: set('on at @ of the from between for in by starting beginning'),
  mornings: set('morning'),
  evenings: set('afternoon evening night tonight'),
  hourWords: set("o'clock oclock"),
  namedClocks: new Map([
    ['noon', 12 * 60],
    ['midday', 12 * 60],
    ['midnight', 0],
  ]),
});
