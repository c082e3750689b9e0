import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../src/core/calendar/time.ts';
import { keep } from '../../../src/core/capture/keep.ts';
import { propose } from '../../../src/core/capture/proposal.ts';
import { noteSent } from '../../../src/core/capture/sent.ts';
import { asksWhereThingsStand } from '../../../src/core/capture/status-question.ts';
import { type Edit, apply } from '../../../src/core/facts/change.ts';
import { type Facts, latestStamp, noFacts, recordsOf } from '../../../src/core/facts/facts.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import type { Message } from '../../../src/core/mail/message.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import { sentence } from '../../../src/core/sentence.ts';
import { at, head, read, reading } from './sample.ts';

const ZONE = 'Europe/Oslo';
const START = Date.UTC(2026, 2, 10, 14);
const END = START + HOUR_MS;

const with_ = (facts: Facts, ...edits: Edit[]) => apply(facts, { edits, said: sentence('keptNew') }, nextStamp(latestStamp(facts), START, 'n'));
const panel = reading({
  kind: 'confirmation',
  start: at('2026-03-10', '15:00', ZONE),
  durationMinutes: read(60),
  company: read('Halden Rail'),
  people: [
    read({ name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' as const }),
    read({ name: 'Mia Berg', address: 'mia.berg@haldenrail.example', part: 'interviewer' as const }),
  ],
});
const change = keep(noFacts, propose(panel, head('1'), noFacts, ZONE), head('1'), START);
if (!change.ok) throw new Error(change.code);
const facts = with_(noFacts, ...change.value.edits);

const mail = (id: string, text: string, sentAt: number | undefined, to: string[], more: Partial<Message> = {}): Message => ({
  site: 'gmail',
  id,
  threadId: 'thread-1',
  subject: 'Re: Interview',
  to: to.map((address) => ({ address })),
  cc: [],
  ...(sentAt !== undefined && { sentAt }),
  blocks: [{ part: 'own', text }],
  links: [],
  attachments: [],
  fromMe: true,
  collapsed: false,
  clipped: false,
  ...more,
});
const noted = (all: Facts, message: Message): Facts => {
  const made = noteSent(all, message, ZONE);
  return made ? with_(all, ...made.edits) : all;
};
const sent = (all: Facts) => recordsOf(all, 'touch').filter(({ direction }) => direction === 'out');
const thanked = (all: Facts) => sent(all).map(({ about, person }) => `${about} ${recordsOf(all, 'person').find(({ id }) => id === person)?.name}`);

describe('a mail of the user’s own, seen in the thread', () => {
  test('after the interview that thanks is the thank-you to its recipient alone (C25)', () => {
    expect(thanked(noted(facts, mail('2', 'Dear Jon, thank you for the time today.', END + HOUR_MS, ['Jon.Vik@haldenrail.example'])))).toEqual([
      'thank-you Jon Vik',
    ]);
  });

  const THANKS = 'thank you for the time today.';
  const JON = ['jon.vik@haldenrail.example'];
  const BOTH = ['jon.vik@haldenrail.example', 'mia.berg@haldenrail.example'];

  test.each<[string, Partial<Message>, string[]]>([
    ['by its name, in a thread of the application', { to: [{ name: 'jon vik' }] }, ['Jon Vik']],
    ['by a name in the other order', { to: [{ name: 'Vik, Jon' }] }, ['Jon Vik']],
    ['by a name with another address never', { to: [{ name: 'Jon Vik', address: 'jon.vik@other.example' }] }, []],
    ['by a name in another thread where the mail speaks of a job', { to: [{ name: 'Jon Vik' }], threadId: 'x' }, ['Jon Vik']],
    ['by a name in another thread in no other mail', { to: [{ name: 'Jon Vik' }], threadId: 'x', subject: 'Today' }, []],
    ['by half a name in another thread never', { to: [{ name: 'Jon' }], threadId: 'x' }, []],
    ['by its address in any thread', { to: [{ address: 'JON.VIK@haldenrail.example' }], threadId: 'x', subject: 'Today' }, ['Jon Vik']],
  ])('knows its recipient %s', (_, more, people) => {
    const message = mail('2', `Dear Jon, ${THANKS}`, END + HOUR_MS, [], more);
    expect(thanked(noted(facts, message))).toEqual(people.map((name) => `thank-you ${name}`));
  });

  test.each([
    ['nobody by name', 'Dear both,\nthank you for the time today.', ['Jon Vik', 'Mia Berg']],
    ['both', 'Dear Mia and Jon,\nthank you for the time today.', ['Jon Vik', 'Mia Berg']],
    ['one of them by the given name', 'Hi Jon,\nthank you for the time today.', ['Jon Vik']],
    ['one of them by the family name', 'Dear Ms Berg, thank you for the time today.', ['Mia Berg']],
  ])('to two that greets %s thanks those', (_, text, people) => {
    expect(thanked(noted(facts, mail('2', text, END + HOUR_MS, BOTH)))).toEqual(people.map((name) => `thank-you ${name}`));
  });

  test('to each of a panel, in one thread or in several, ticks one after the other', () => {
    const inOne = [mail('2', `Dear Jon, ${THANKS}`, END + HOUR_MS, JON), mail('3', `Dear Mia, ${THANKS}`, END + 2 * HOUR_MS, BOTH.slice(1))];
    const inSeveral = inOne.map((message, at) => ({ ...message, threadId: `own-${at}` }));
    for (const messages of [inOne, inSeveral, inOne.toReversed()])
      expect(thanked(messages.reduce(noted, facts)).toSorted()).toEqual(['thank-you Jon Vik', 'thank-you Mia Berg']);
  });

  test('after three days is still the thank-you, late as it is', () => {
    expect(thanked(noted(facts, mail('2', `Dear Jon, ${THANKS}`, END + 100 * HOUR_MS, JON)))).toEqual(['thank-you Jon Vik']);
  });

  test('counts once, however often it is seen', () => {
    const once = noted(facts, mail('2', 'Thank you for the talk.', END + HOUR_MS, ['jon.vik@haldenrail.example']));
    expect(noteSent(once, mail('2', 'Thank you for the talk.', END + HOUR_MS, ['jon.vik@haldenrail.example']), ZONE)).toBeUndefined();
  });

  test.each([
    ['before the interview', mail('2', 'Thanks, Tuesday suits me.', START - HOUR_MS, ['jon.vik@haldenrail.example'])],
    ['that thanks for a paper', mail('2', 'Thanks, received. I will fill in the form today.', END + HOUR_MS, ['jon.vik@haldenrail.example'])],
    ['that thanks nobody', mail('2', 'Here is the certificate.', END + HOUR_MS, ['jon.vik@haldenrail.example'])],
    ['to somebody else', mail('2', 'Thank you for the talk today!', END + HOUR_MS, ['aunt@home.example'])],
    ['whose time is not known yet', mail('2', 'Thank you for the talk today!', undefined, ['jon.vik@haldenrail.example'])],
    ['of which only the head shows', mail('2', 'Thank you for the talk today!', END + HOUR_MS, ['jon.vik@haldenrail.example'], { collapsed: true })],
    ['that others wrote', mail('2', 'Thank you for the talk today!', END + HOUR_MS, ['jon.vik@haldenrail.example'], { fromMe: false })],
    [
      'whose thanks are only quoted',
      mail('2', 'See below.', END + HOUR_MS, ['jon.vik@haldenrail.example'], { blocks: [{ part: 'quoted', text: 'Thank you for the talk today' }] }),
    ],
  ])('%s ticks nothing', (_name, message) => {
    expect(noteSent(facts, message, ZONE)).toBeUndefined();
  });

  test('and the click on "mark as sent" before it are one thank-you', () => {
    const jon = recordsOf(facts, 'person').find(({ name }) => name === 'Jon Vik');
    const interview = recordsOf(facts, 'interview')[0];
    const clicked = with_(facts, {
      kind: 'touch',
      id: 'clicked',
      set: {
        application: interview?.application ?? '',
        interview: interview?.id,
        person: jon?.id,
        at: END + 2 * HOUR_MS,
        direction: 'out',
        about: 'thank-you',
        channel: 'mail',
      },
    });
    expect(sent(noted(clicked, mail('2', 'Thank you for the talk.', END + HOUR_MS, ['jon.vik@haldenrail.example'])))).toHaveLength(1);
  });

  test('that thanks again and asks where things stand is the question, and the next one the second', () => {
    const thankedFirst = noted(facts, mail('2', 'Thank you for the talk.', END + HOUR_MS, ['jon.vik@haldenrail.example']));
    const asked = noted(
      thankedFirst,
      mail('3', 'Thank you again for your time. Is there news?', END + 11 * 24 * HOUR_MS, ['jon.vik@haldenrail.example']),
    );
    expect(sent(asked).map(({ about }) => about)).toEqual(['thank-you', 'status']);
    const askedTwice = noted(asked, mail('4', 'Thanks in advance for a line.', END + 20 * 24 * HOUR_MS, ['jon.vik@haldenrail.example']));
    expect(sent(askedTwice).map(({ about }) => about)).toEqual(['thank-you', 'status', 'status']);
  });

  test('when the wait is over is the status mail', () => {
    const asked = noted(facts, mail('3', 'Dear Jon, is there any news on your decision?', END + 11 * 24 * HOUR_MS, ['jon.vik@haldenrail.example']));
    expect(sent(asked).map(({ about }) => about)).toEqual(['status']);
    const another = noted(asked, mail('4', 'Here is the certificate.', END + 12 * 24 * HOUR_MS, ['jon.vik@haldenrail.example']));
    expect(sent(another)).toHaveLength(1);
  });

  test('that asks inside the wait is a question all the same, and says to whom; what else is written then is none (C45)', () => {
    const to = ['jon.vik@haldenrail.example'];
    const early = END + 4 * 24 * HOUR_MS;
    const asked = noted(facts, mail('3', 'Dear Jon, may I ask how the decision is coming along?', early, to));
    expect(thanked(asked)).toEqual(['status Jon Vik']);
    const again = noted(asked, mail('4', 'Dear Jon, are there any news on the role?', early + 24 * HOUR_MS, to));
    expect(sent(again)).toHaveLength(2);
    // A third is not advised, and not held against anybody.
    expect(sent(noted(again, mail('5', 'Any news?', early + 48 * HOUR_MS, to)))).toHaveLength(2);
    expect(sent(noted(facts, mail('3', 'Dear Jon, here is the certificate you asked for.', early, to)))).toEqual([]);
    expect(sent(noted(facts, mail('3', 'Is there any news about the room?', START - 24 * HOUR_MS, to)))).toEqual([]);
    const both = noted(facts, mail('3', 'Is there any news?', early, [...to, 'mia.berg@haldenrail.example']));
    expect(sent(both)).toMatchObject([{ about: 'status' }]);
    expect(sent(both)[0]?.person).toBeUndefined();
  });

  test('that was put off and sent all the same is seen', () => {
    const [step] = plan(facts, END + HOUR_MS, ZONE).steps.filter(({ rule }) => rule === 'thank-you');
    const later = with_(facts, {
      kind: 'mark',
      id: `mark:${step?.id}`,
      set: { step: step?.id ?? '', as: 'later', at: END + HOUR_MS, until: END + 5 * HOUR_MS },
    });
    expect(
      sent(noted(later, mail('2', 'Dear Jon and Mia, thank you for the time today.', END + 2 * HOUR_MS, ['jon.vik@haldenrail.example']))),
    ).toHaveLength(1);
  });
});

describe('a mail after an answer', () => {
  const TOLD = END + 48 * HOUR_MS;
  const [application] = recordsOf(facts, 'application');
  const staged = (stage: 'rejected' | 'offered' | 'active') =>
    with_(facts, { kind: 'application', id: application?.id ?? '', set: { stage, ...(stage !== 'active' && { stagedAt: TOLD }) } });
  const abouts = (all: Facts) => sent(all).map(({ about }) => about);
  const words = 'Dear Jon, thank you for letting me know.';
  const to = ['jon.vik@haldenrail.example'];

  test.each([
    ['a no', 'rejected', 'rejection'],
    ['an offer', 'offered', 'offer'],
  ] as const)('is the answer to %s', (_, stage, about) => {
    const once = noted(staged(stage), mail('8', words, TOLD + 5 * HOUR_MS, to));
    expect(abouts(once)).toEqual([about]);
    expect(abouts(noted(once, mail('9', 'One more thing.', TOLD + 6 * HOUR_MS, to)))).toEqual(stage === 'offered' ? [about, 'other'] : [about]);
  });

  test('after the thanks for an offer may be its answer, which the user is asked for, and nobody else is (C53)', () => {
    const thanked = noted(staged('offered'), mail('8', words, TOLD + 5 * HOUR_MS, to));
    const letter = mail('9', 'Dear Jon, I gladly accept your offer.', TOLD + 24 * HOUR_MS, to);
    const wrote = noted(thanked, letter);
    expect(sent(wrote).at(-1)).toMatchObject({ about: 'other', at: letter.sentAt, message: 'gmail:9' });
    expect(recordsOf(wrote, 'application')).toMatchObject([{ stage: 'offered' }]);
    expect(sent(noted(wrote, letter))).toHaveLength(2);
    expect(abouts(noted(thanked, { ...letter, to: [{ address: 'mum@home.example' }], threadId: 'other' }))).toEqual(['offer']);
  });

  test.each([
    ['while the thank-you is open', END + 5 * HOUR_MS],
    ['once it is too late for it', END + 100 * HOUR_MS],
  ])('is the thanks for an offer, not for the interview, %s', (_, at) => {
    const offer = 'Dear Jon, thank you for offering me the role. Could you send me the terms in writing: pay, hours, place and notice?';
    const told = with_(facts, { kind: 'application', id: application?.id ?? '', set: { stage: 'offered', stagedAt: at - HOUR_MS } });
    const once = noted(told, mail('8', offer, at, to));
    expect(abouts(once)).toEqual(['offer']);
    const late = noted(once, mail('9', 'Dear Jon, thank you once more for the talk yesterday.', at + HOUR_MS, to));
    expect(abouts(late)).toEqual(['offer', 'thank-you']);
  });

  test('that withdraws is no thank-you, however it thanks for the time, and the user is asked whether it withdrew', () => {
    const elsewhere = with_(facts, { kind: 'application', id: 'b', set: { stage: 'accepted', stagedAt: TOLD } });
    const letter = 'Dear Jon, I have accepted another position. Thank you, and your colleagues, for the time that you gave me.';
    expect(abouts(noted(elsewhere, mail('8', letter, END + 100 * HOUR_MS, to)))).toEqual(['other']);
  });

  test('is the answer to a no also where it was sent at once', () => {
    expect(abouts(noted(staged('rejected'), mail('8', words, TOLD + HOUR_MS, to)))).toEqual(['rejection']);
  });

  test.each([
    ['before the no', mail('8', words, TOLD - HOUR_MS, to)],
    ['to somebody else', mail('8', words, TOLD + 5 * HOUR_MS, ['mum@home.example'], { threadId: 'other' })],
    ['a month later', mail('8', words, TOLD + 31 * 24 * HOUR_MS, to)],
  ])('is nothing of the kind %s', (_, message) => {
    expect(sent(noted(staged('rejected'), message))).toEqual([]);
  });
});

describe('a question of where things stand', () => {
  test.each([
    'I am writing to ask how the decision is coming along, and when I may expect to hear.',
    'You had hoped to decide by Friday, so I am writing to ask where things stand.',
    'Just wondering if there are any updates on the role.',
    'Have you made a decision yet?',
    'I have not heard back since the interview.',
    'I am following up on my application.',
    'Gibt es schon Neuigkeiten zu meiner Bewerbung?',
    'Wann darf ich mit einer Rückmeldung rechnen?',
    'Avez-vous des nouvelles ?',
    'Quería saber si hay alguna novedad.',
    'Gostaria de saber se há novidades.',
    'Ci sono novità?',
    'Is er al nieuws?',
  ])('%s', (text) => expect(asksWhereThingsStand(text)).toBe(true));

  test.each([
    'Thank you for your time today. I look forward to hearing from you.',
    'As you asked, here is my portfolio.',
    'Thursday at ten works for me. Where shall I report?',
    'I enjoyed the news about your new line.',
    'Following up on our talk, here is the article I mentioned.',
    'Vielen Dank für das Gespräch, ich freue mich auf Ihre Rückmeldung.',
    'Merci pour votre accueil.',
  ])('is not: %s', (text) => expect(asksWhereThingsStand(text)).toBe(false));
});
