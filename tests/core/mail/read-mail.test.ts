import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/core/mail/read-mail.ts';
import { type Fact, type When, isInterviewKind } from '../../../src/core/mail/reading.ts';
import { messageOf, type TestMail } from './mail.ts';
import { mails } from './mails/index.ts';

const zone = 'Europe/London';
const wall = (fact: Fact<When> | undefined) => fact && `${fact.value.day ?? ''}T${fact.value.clock ?? ''}`;

/** The facts a mail's expectation names, as the reading has them. */
function factsOf(mail: TestMail): NonNullable<TestMail['expect']> {
  const reading = readMail(messageOf(mail), { zone });
  const names = new Set(Object.keys(mail.expect ?? {}));
  const found = {
    start: wall(reading.start),
    oldStart: wall(reading.oldStart),
    slots: reading.slots.map(wall),
    zone: reading.zone?.value,
    minutes: reading.durationMinutes?.value,
    company: reading.company?.value,
    role: reading.role?.value,
    people: reading.people.map(({ value }) => value.name).filter((name) => mail.expect?.people?.some((expected) => expected === name)),
    link: reading.link?.value,
    bookingLink: reading.bookingLink?.value,
    place: reading.place?.value,
    decisionBy: reading.decisionBy?.value,
    deadline: reading.deadline?.value,
    requests: mail.expect?.requests?.filter((wanted) => reading.requests.some(({ value }) => value.toLowerCase().includes(wanted))),
    noFollowUp: reading.noFollowUp?.value,
  };
  return Object.fromEntries(Object.entries(found).filter(([name]) => names.has(name)));
}

describe('what a mail does (C1, C5)', () => {
  it.each(mails.map((mail) => [mail.kind, mail.subject, mail] as const))('%s: %s', (kind, _subject, mail) => {
    expect(readMail(messageOf(mail), { zone }).kind).toBe(kind);
  });
});

describe('what a mail says (C3)', () => {
  it.each(mails.filter(({ expect: expected }) => expected).map((mail) => [mail.subject, mail] as const))('%s', (_subject, mail) => {
    expect(factsOf(mail)).toEqual(mail.expect);
  });
});

describe('a mail that may well be about a known interview', () => {
  const mail = messageOf({
    subject: 'Re: Thursday',
    from: 'Dana <dana@oakbakery.example>',
    text: 'Is 3 also fine for you? The van is late. Dana',
  });

  it('is read as one, where the same words from a stranger say too little', () => {
    expect(readMail(mail, { zone: 'UTC' }).kind).toBe('unrelated');
    expect(isInterviewKind(readMail(mail, { zone: 'UTC', isExpected: true }).kind)).toBe(true);
  });
});
