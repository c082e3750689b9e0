import { addDays, type Day, weekdayOf } from '../../calendar/time.ts';

/** A stretch of time that ends on a known day, as words of a sentence. */
export interface SpanEnd {
  readonly day: Day;
  readonly index: number;
  readonly end: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
  fourteen: 14,
};
const AMOUNT = String.raw`(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|(?:a )?couple(?: of)?|(?:a )?few)`;
const COUNTED = new RegExp(
  String.raw`\b(?:within|inside|in|over|during|after|for|have)(?: about| around| approximately)?(?: the)?(?: next| coming| following)? ${AMOUNT}(?:\s?(?:-|–|to|or)\s?(\d{1,3}|two|three|four|five|six|seven|ten))?(?: \(\d{1,3}\))?[ -]?(business|working|calendar)?\s?(hour|hr|h|day|week|fortnight|month)s?\b`,
  'i',
);
const WEEK =
  /\b(?:(?:by|before|until|till|til|at|towards?|toward) )?(?:the )?(?:(early|beginning of|start of|mid|middle of|later|late|end of)(?: the)? )?(this|next|the|coming|following) (week|month)\b/i;
const WEEK_END = /\b(?:by|before|at|towards?) the end of (?:the )?(day|week|month|business day)\b|\bend of (week|month)\b/i;

/** The day on which a stretch named in `sentence`, written on `written`, ends: "within 5 business days", "by the end of next week". */
export function spanEndingAt(sentence: string, written: Day): SpanEnd | undefined {
  return countedSpan(sentence, written) ?? calendarSpan(sentence, written);
}

function countedSpan(sentence: string, written: Day): SpanEnd | undefined {
  const found = COUNTED.exec(sentence);
  if (!found) return undefined;
  const amountOf = (text: string | undefined) =>
    text === undefined
      ? undefined
      : /^\d/.test(text)
        ? Number(text)
        : NUMBERS[
            text
              .toLowerCase()
              .replace(/^a (?=couple|few)/, '')
              .replace(/ of$/, '')
          ];
  const amount = amountOf(found[2]) ?? amountOf(found[1]);
  if (amount === undefined) return undefined;
  const unit = (found[4] ?? '').toLowerCase();
  const isWorking = /business|working/i.test(found[3] ?? '');
  const day = isWorking && unit === 'day' ? addWorkingDays(written, amount) : addDays(written, daysIn(amount, unit));
  return { day, index: found.index, end: found.index + found[0].length };
}

const daysIn = (amount: number, unit: string): number =>
  unit === 'fortnight' ? amount * 14 : unit.startsWith('h') ? Math.ceil(amount / 24) : amount * (unit === 'week' ? 7 : unit === 'month' ? 30 : 1);

/** Monday to Friday; public holidays are not known here, since the mail rarely names a country. */
function addWorkingDays(day: Day, count: number): Day {
  let [current, left] = [day, Math.min(count, 250)];
  while (left > 0) {
    current = addDays(current, 1);
    if (weekdayOf(current) !== 0 && weekdayOf(current) !== 6) left -= 1;
  }
  return current;
}

function calendarSpan(sentence: string, written: Day): SpanEnd | undefined {
  const week = WEEK.exec(sentence);
  if (week) {
    const isNext = /next|coming|following/i.test(week[2] ?? '');
    const day = (week[3] ?? '').toLowerCase() === 'week' ? dayOfWeek(written, isNext, week[1]?.toLowerCase()) : lastOfMonth(written, isNext ? 1 : 0);
    return { day, index: week.index, end: week.index + week[0].length };
  }
  const closing = WEEK_END.exec(sentence);
  if (!closing) return undefined;
  const unit = (closing[1] ?? closing[2] ?? '').toLowerCase();
  const day = unit === 'week' ? dayOfWeek(written, false, 'end of') : unit === 'month' ? lastOfMonth(written, 0) : written;
  return { day, index: closing.index, end: closing.index + closing[0].length };
}

const FRIDAY = 5;

/** "early next week" ends on Tuesday, "mid" on Wednesday, the rest of a working week on Friday. */
function dayOfWeek(written: Day, isNext: boolean, when: string | undefined): Day {
  const monday = addDays(written, -((weekdayOf(written) + 6) % 7) + (isNext ? 7 : 0));
  const isEarly = when === 'early' || when?.startsWith('beginning') || when?.startsWith('start');
  const isMiddle = when === 'mid' || when?.startsWith('middle');
  return addDays(monday, (isEarly ? 2 : isMiddle ? 3 : FRIDAY) - 1);
}

function lastOfMonth(written: Day, ahead: number): Day {
  const index = Number(written.slice(0, 4)) * 12 + Number(written.slice(5, 7)) + ahead;
  return addDays(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`, -1);
}
