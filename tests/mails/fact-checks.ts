import type { Fact, Reading, When } from '../../src/core/mail/reading.ts';
import type { WrittenMail } from './load.ts';

export interface Read {
  readonly mail: WrittenMail;
  readonly reading: Reading;
}

/** Whether each fact of one sort that a mail states is read as a careful person reads it; empty where it states none. */
export type FactCheck = (read: Read) => readonly boolean[];

type Expected = WrittenMail['expected'];

const wallTime = (fact: Fact<When> | undefined): string | undefined => fact && `${fact.value.day ?? ''}T${fact.value.clock ?? ''}`;

/** Letters and digits alone: "Brightloom Insurance, Inc." is Brightloom Insurance. */
const bare = (text = ''): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\b(?:inc|llc|ltd|gmbh|ag|corp|corporation|company|llp|plc)\b/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The same words, or the one name within the other. */
function isAlike(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [bare(a), bare(b)];
  if (x === '' || y === '') return false;
  return x === y || (Math.min(x.length, y.length) > 2 && (x.includes(y) || y.includes(x)));
}

const ifStated = <Value>(value: Value | undefined, isRight: (value: Value) => boolean): readonly boolean[] =>
  value === undefined ? [] : [isRight(value)];

const words =
  (name: 'company' | 'role' | 'place' | 'round'): FactCheck =>
  ({ mail, reading }) =>
    ifStated(mail.expected[name], (value) => isAlike(reading[name]?.value, value));

const same =
  (name: keyof Expected & keyof Reading): FactCheck =>
  ({ mail, reading }) =>
    ifStated(mail.expected[name], (value) => (reading[name] as Fact<unknown> | undefined)?.value === value);

const statesNoTime = ({ kind, start, startDay, startTime, slots }: Expected): boolean =>
  start === undefined &&
  startDay === undefined &&
  startTime === undefined &&
  slots === undefined &&
  kind !== 'invitation' &&
  kind !== 'confirmation' &&
  kind !== 'reschedule';

export const factChecks: Readonly<Record<string, FactCheck>> = {
  start: ({ mail, reading }) => ifStated(mail.expected.start, (start) => wallTime(reading.start) === start),
  'part of a start': ({ mail: { expected }, reading }) => [
    ...ifStated(expected.startDay, (day) => reading.start?.value.day === day),
    ...ifStated(expected.startTime, (clock) => reading.start?.value.clock === clock),
  ],
  'no start stated': ({ mail, reading }) => (statesNoTime(mail.expected) ? [reading.start === undefined] : []),
  'old start': ({ mail, reading }) => ifStated(mail.expected.oldStart, (start) => wallTime(reading.oldStart) === start),
  slots: ({ mail, reading }) => ifStated(mail.expected.slots, (slots) => isSameSet(reading.slots.map(wallTime), slots)),
  zone: ({ mail, reading }) => ifStated(mail.expected.timeZone, (zone) => reading.zone?.value === zone),
  duration: ({ mail, reading }) => ifStated(mail.expected.durationMin, (minutes) => reading.durationMinutes?.value === minutes),
  link: same('link'),
  'booking link': same('bookingLink'),
  place: words('place'),
  phone: ({ mail, reading }) => ifStated(mail.expected.phone, (phone) => digitsOf(reading.phone?.value) === digitsOf(phone)),
  people: ({ mail, reading }) =>
    (mail.expected.people ?? []).map((person) =>
      reading.people.some(({ value }) => (person.name === undefined ? value.address === person.address : isAlike(value.name, person.name))),
    ),
  company: words('company'),
  role: words('role'),
  round: words('round'),
  'decision day': same('decisionBy'),
  deadline: same('deadline'),
  requests: ({ mail, reading }) =>
    (mail.expected.requests ?? []).map((request) => {
      const telling = request
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 3);
      return reading.requests.some(({ value }) => telling.some((word) => value.toLowerCase().includes(word)));
    }),
};

const isSameSet = (a: readonly (string | undefined)[], b: readonly string[]): boolean => a.length === b.length && b.every((each) => a.includes(each));

const digitsOf = (phone = ''): string => phone.replaceAll(/\D/g, '');
