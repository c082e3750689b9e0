// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/calendar/time.ts';
import { recordOf, recordsOf } from '../../src/core/facts/facts.ts';
import { entriesOf, search } from '../../src/ui/dashboard/search.ts';
import { english } from '../../src/ui/words/english.ts';
import { head, read, reading } from '../core/capture/sample.ts';
import { click, control, facts, field, has, keep, leave, letter, open, openPage, resetWorld, seen, type, world } from './page-world.ts';

vi.mock('../../src/browser/clock.ts', () => ({ now: () => world.now, machineZone: () => world.zone }));
vi.mock('../../src/browser/trace.ts', () => ({
  readTrace: async () => undefined,
  leaveTrace: async () => undefined,
  eraseTrace: async () => undefined,
}));
vi.mock('../../src/browser/browser.ts', async () => ({ browser: (await import('./page-world.ts')).browser }));

/** Tuesday 10 March, 19:00 in Oslo. */
const NOW = world.now;
const settings = { kind: 'settings', id: 'settings', name: 'Robin Lind' };
const application = { kind: 'application', id: 'a', company: 'Halden Rail', role: 'train planner', country: 'GB' };
const jon = { kind: 'person', id: 'p', application: 'a', name: 'Jon Vik', address: 'jon.vik@haldenrail.example', part: 'interviewer' };
const interview = {
  kind: 'interview',
  id: 'i',
  application: 'a',
  start: NOW - 9 * DAY_MS,
  durationMinutes: 60,
  zone: 'Europe/London',
  people: ['p'],
};
const round = [settings, jon, interview];
const offered = { ...application, stage: 'offered', stagedAt: NOW - DAY_MS };
const rejected = { ...application, stage: 'rejected', stagedAt: NOW - DAY_MS };
const other = { kind: 'application', id: 'z', company: 'Brightwater Labs', role: 'researcher' };

const stageOf = async (id = 'a') => recordOf(await facts(), 'application', id);
const touches = async () => recordsOf(await facts(), 'touch').map(({ direction, about, at }) => ({ direction, about, at }));
const choose = async (label: string) => {
  field(label).click();
  await vi.waitFor(() => expect((field(label) as HTMLInputElement).checked).toBe(true));
};

beforeEach(resetWorld);
afterEach(leave);

describe('an offer long past its day (C47)', () => {
  const lapsed = { ...offered, stagedAt: NOW - 60 * DAY_MS, offerBy: '2026-01-20' };

  test.each([
    ['stageToAccepted', 'accepted'],
    ['stageToDeclined', 'closed'],
    ['offerLapsed', 'closed'],
  ])('is settled with one click on %s', async (label, stage) => {
    await keep(...round, lapsed);
    await open('offer-lapsed:a');
    await click(english(label));
    expect(await stageOf()).toMatchObject({ stage, stagedAt: NOW });
  });

  test('cannot be accepted any more beside another that was', async () => {
    await keep(...round, lapsed, { ...other, stage: 'accepted', stagedAt: NOW - DAY_MS });
    await open('offer-lapsed:a');
    expect(has(english('stageToAccepted'))).toBe(false);
    expect(has(english('offerLapsed'))).toBe(true);
  });
});

describe('the answer to an offer (C53)', () => {
  test('is one of three letters, each with what the user made of it', async () => {
    await keep(...round, offered);
    await open('offer-answer:a');
    expect(letter()).toContain('I gladly accept your offer for the train planner role');
    const area = document.querySelector<HTMLTextAreaElement>('textarea.letter')!;
    area.value = `${area.value} See you soon.`;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await choose(english('letterDecline'));
    expect(letter()).toContain('have decided not to accept');
    await choose(english('letterAccept'));
    await vi.waitFor(() => expect(letter()).toContain('See you soon.'));
  });

  test('goes on with the letter chosen when the popup, which closes at the first click into the mail, opens again', async () => {
    await keep(...round, offered);
    await open('offer-answer:a');
    await choose(english('letterTime'));
    await open('offer-answer:a');
    await vi.waitFor(() => expect(letter()).toContain('give you an answer that holds'));
  });

  test.each([
    ['letterAccept', 'sentAccept', 'accepted', 'sentAcceptSaid'],
    ['letterDecline', 'sentDecline', 'closed', 'sentDeclineSaid'],
  ])('%s, once it is sent, is noted with what it settles, and undone with it', async (which, sent, stage, said) => {
    await keep(...round, offered);
    await open('offer-answer:a');
    await choose(english(which));
    await click(english(sent));
    expect(await stageOf()).toMatchObject({ stage, stagedAt: NOW });
    expect(await touches()).toEqual([{ direction: 'out', about: 'offer', at: NOW }]);
    expect(seen()).toContain(english(said));
    await click('Undo');
    expect(await stageOf()).toMatchObject({ stage: 'offered', stagedAt: NOW - DAY_MS });
    expect(await touches()).toEqual([]);
  });

  test('asked for more time, the offer stands, and its answer is still to be given', async () => {
    await keep(...round, offered);
    await open('offer-answer:a');
    await choose(english('letterTime'));
    await click(english('markAsSent'));
    expect(await touches()).toHaveLength(1);
    expect(await stageOf()).toMatchObject({ stage: 'offered' });
    await open('offer-answer:a');
    expect(letter()).toBeTruthy();
  });

  test('may have been given without a letter', async () => {
    await keep(...round, offered);
    await open('offer-answer:a');
    await click('I accepted');
    expect(await stageOf()).toMatchObject({ stage: 'accepted', stagedAt: NOW });
    expect(await touches()).toEqual([]);
  });

  test('knows the day they named, and the letter with it', async () => {
    await keep(...round, offered);
    await open('offer-answer:a');
    await choose(english('letterTime'));
    await type(english('fieldOfferBy'), '2026-03-17');
    await click(english('keepDay'));
    expect((await stageOf())?.offerBy).toBe('2026-03-17');
    expect(letter()).toContain('by Tuesday, 17 March');
    await type(english('fieldOfferBy'), '');
    await click(english('keepDay'));
    expect((await stageOf())?.offerBy).toBeUndefined();
  });

  test('is a no where another offer was accepted', async () => {
    await keep(...round, offered, { ...other, stage: 'accepted', stagedAt: NOW - HOUR_MS });
    await open('offer-answer:a');
    expect(document.querySelectorAll('input[type=radio]')).toHaveLength(0);
    expect(has('I accepted')).toBe(false);
    await click(english('sentDecline'));
    expect(await stageOf()).toMatchObject({ stage: 'closed' });
  });

  test('is not ticked off without saying which', async () => {
    await keep(...round, offered);
    await open('offer-answer:a');
    expect(has(english('markDone'))).toBe(false);
  });
});

test('every other employer is told, and closed by the same click (C53)', async () => {
  await keep(...round, application, { ...other, stage: 'accepted', stagedAt: NOW - HOUR_MS });
  await open('withdraw:a');
  expect(letter()).toContain('I step back as a candidate');
  await click(english('sentWithdraw'));
  expect(await stageOf()).toMatchObject({ stage: 'closed', stagedAt: NOW });
  expect(await touches()).toEqual([{ direction: 'out', about: 'offer', at: NOW }]);
  await click('Undo');
  expect((await stageOf())?.stage).toBeUndefined();
  expect(await touches()).toEqual([]);
});

test('an employer who was told by phone is closed without a letter (C53)', async () => {
  await keep(...round, application, { ...other, stage: 'accepted', stagedAt: NOW - HOUR_MS });
  await open('withdraw:a');
  await click(english('withdrawnOtherwise'));
  expect(await stageOf()).toMatchObject({ stage: 'closed', stagedAt: NOW });
  expect(await touches()).toEqual([]);
});

describe('an offer read from a mail (C53)', () => {
  const offer = reading({ kind: 'offer', deadline: read('2026-03-17'), link: read('https://meet.example/1') });
  beforeEach(async () => {
    Object.assign(world, { withheld: [], shows: 'reported' });
    await keep(...round, { ...application, threads: ['gmail:thread'] });
    await world.storage.session.set({ 'findings:7': [{ head: head('1', { threadId: 'thread', sentAt: NOW - 12 * HOUR_MS }), reading: offer }] });
  });

  test('shows by when it wants its answer, in the words it was read from, to correct before it is kept', async () => {
    await openPage('popup', '#mail/1');
    expect(field(english('fieldOfferBy')).value).toBe('2026-03-17');
    expect(field(english('fieldOfferBy')).closest('.field')?.querySelector('.evidence')).not.toBeNull();
    // Nothing of a round is asked that keeping an offer would not keep.
    expect(() => field(english('fieldLink'))).toThrow();
    await type(english('fieldOfferBy'), '2026-03-18');
    expect(field(english('fieldOfferBy')).closest('.field')?.querySelector('.evidence')).toBeNull();
    await click(english('keepOffer'));
    expect(await stageOf()).toMatchObject({ stage: 'offered', offerBy: '2026-03-18', stagedAt: NOW - 12 * HOUR_MS, learnedAt: NOW });
  });

  test('says it on the card of the popup, too', async () => {
    await openPage('popup');
    expect(document.querySelector('.finding')?.textContent).toMatch(/An offer, to be answered by Tue,? 17 March/);
    await click(english('keepOffer'));
    expect(await stageOf()).toMatchObject({ stage: 'offered', offerBy: '2026-03-17' });
  });
});

test('the warm line is news, or that the role is open again (C56)', async () => {
  const past = (about: string, direction: string, days: number) => ({
    kind: 'touch',
    id: `touch:${about}${direction}`,
    application: 'a',
    person: 'p',
    at: NOW - days * DAY_MS,
    direction,
    about,
    channel: 'mail',
  });
  await keep(settings, jon, { ...interview, start: NOW - 130 * DAY_MS }, { ...rejected, stagedAt: NOW - 120 * DAY_MS });
  await world.storage.local.set({
    'record:out': past('rejection', 'out', 119),
    'record:in': past('other', 'in', 118),
  });
  await open('keep-warm:a:0');
  expect(letter()).toContain('you took the time to answer me');
  await choose(english('letterReopened'));
  expect(letter()).toContain('is open again');
  expect(field(english('letterNews'))).toBeTruthy();
});

describe('what they say of the user (C54)', () => {
  const replied = { kind: 'touch', id: 't', application: 'a', at: NOW - 20 * HOUR_MS, direction: 'out', about: 'rejection', channel: 'mail' };
  const WORDS = 'Strong on systems.\n  Less so on budgets: “too vague”.';

  test('is kept word for word, with tags and its day, and does the step', async () => {
    await keep(...round, rejected, replied);
    await open('feedback:a');
    await click(english('keepFeedback'));
    expect(seen()).toContain(english('errorFeedback'));
    expect(recordsOf(await facts(), 'feedback')).toEqual([]);
    await type(english('fieldFeedback'), `${WORDS}\n`);
    await choose(english('tagTechnical'));
    await type(english('fieldOwnTags'), ' budgets, ,budgets');
    await click(english('keepFeedback'));
    expect(recordsOf(await facts(), 'feedback')).toMatchObject([{ application: 'a', at: NOW, words: WORDS, tags: ['technical', 'budgets'] }]);
    await open('feedback:a');
    expect(seen()).toContain('Done');
    expect(has(english('keepFeedback'))).toBe(false);
  });

  test('is taken over from what is selected in the mail in view, and kept by a click alone', async () => {
    await keep(...round, rejected, replied);
    await open('feedback:a');
    await click(english('takeSelected'));
    expect(seen()).toContain(english('nothingSelected'));
    world.selected = ` ${WORDS}\n`;
    await click(english('takeSelected'));
    expect(seen()).not.toContain(english('nothingSelected'));
    expect(field(english('fieldFeedback')).value).toBe(WORDS);
    world.selected = 'Do apply again.';
    await click(english('takeSelected'));
    expect(field(english('fieldFeedback')).value).toBe(`${WORDS}\n\nDo apply again.`);
    expect(recordsOf(await facts(), 'feedback')).toEqual([]);
    await click(english('keepFeedback'));
    expect(recordsOf(await facts(), 'feedback')).toMatchObject([{ words: `${WORDS}\n\nDo apply again.` }]);
  });

  test('is typed or pasted where no mail is in view', async () => {
    world.isMailInFront = false;
    await keep(...round, rejected, replied);
    await open('feedback:a');
    expect(has(english('takeSelected'))).toBe(false);
  });

  test('is still there, half typed, when the window died', async () => {
    await keep(...round, rejected, replied);
    await open('feedback:a');
    await type(english('fieldFeedback'), 'Strong on');
    await open('feedback:a');
    expect(field(english('fieldFeedback')).value).toBe('Strong on');
    await click(english('keepFeedback'));
    await openPage('dashboard', '#application/a');
    await click(english('addFeedback'));
    expect(field(english('fieldFeedback')).value).toBe('');
  });

  test('may come unasked, at any stage, on an earlier day, and several times', async () => {
    world.isPopup = false;
    await keep(...round, application);
    await openPage('dashboard', '#application/a');
    expect(seen()).toContain(english('noFeedback'));
    for (const [words, day] of [
      ['You were well prepared.', '2026-03-06'],
      ['Good questions.', '2026-03-10'],
    ] as const) {
      await type(english('fieldFeedback'), words);
      await type(english('fieldHeardOn'), day);
      await click(english('keepFeedback'));
    }
    expect(recordsOf(await facts(), 'feedback').map(({ words, at }) => [words, at])).toEqual(
      expect.arrayContaining([
        // To the end of that day in Oslo.
        ['You were well prepared.', Date.parse('2026-03-06T22:59Z')],
        ['Good questions.', NOW],
      ]),
    );
    expect([...document.querySelectorAll('.feedback blockquote')].map(({ textContent }) => textContent)).toEqual([
      'Good questions.',
      'You were well prepared.',
    ]);
    expect(field(english('fieldFeedback')).value).toBe('');
  });

  test('is changed and removed, each taken back by undo; its instant stays while its day does', async () => {
    world.isPopup = false;
    const at = NOW - 3 * DAY_MS;
    await keep(...round, rejected, { kind: 'feedback', id: 'f', application: 'a', at, words: 'Strong on systems.', tags: ['fit', 'own'] });
    await openPage('dashboard', '#application/a');
    expect(seen()).toContain(english('tagFit'));
    await click(english('changeFeedback'));
    expect(field(english('fieldOwnTags')).value).toBe('own');
    await type(english('fieldFeedback'), 'Mistyped');
    await click(english('leaveAsItWas'));
    expect(seen()).toContain('Strong on systems.');
    await click(english('changeFeedback'));
    expect(field(english('fieldFeedback')).value).toBe('Strong on systems.');
    await type(english('fieldFeedback'), 'Strong on systems, they said.');
    await click(english('keepFeedback'));
    expect(recordOf(await facts(), 'feedback', 'f')).toMatchObject({ at, words: 'Strong on systems, they said.', tags: ['fit', 'own'] });
    await click(english('removeFeedback'));
    expect(recordOf(await facts(), 'feedback', 'f')).toBeUndefined();
    await click('Undo');
    expect(seen()).toContain('Strong on systems, they said.');
  });

  test('comes back on the card of the next interview, with whatever employer', async () => {
    const next = { ...interview, id: 'j', application: 'z', start: NOW + DAY_MS, people: [] };
    await keep(...round, rejected, other, next, { kind: 'feedback', id: 'f', application: 'a', at: NOW - HOUR_MS, words: 'Too vague on budgets.' });
    await openPage('popup', '#card/j');
    expect(seen()).toContain('They told you: “Too vague on budgets.”');
  });

  test('is found by its words and its tags', async () => {
    await keep(...round, rejected, { kind: 'feedback', id: 'f', application: 'a', at: NOW, words: 'Too vague on budgets.', tags: ['figures'] });
    const entries = entriesOf(await facts(), '');
    for (const query of ['vague', 'figures']) expect(search(entries, query)).toMatchObject([{ entry: { place: ['application', 'a'] } }]);
  });
});

describe('a new job (C51)', () => {
  const accepted = { ...application, stage: 'accepted', stagedAt: NOW - 10 * DAY_MS };
  const begun = { ...accepted, stagedAt: NOW - 40 * DAY_MS, startsOn: '2026-03-02' };
  const inTheEvening = { now: Date.UTC(2026, 2, 9, 18) };

  test('wants its first day, and says what follows from it', async () => {
    await keep(...round, accepted);
    await open('first-day:a');
    expect(has(english('markDone'))).toBe(false);
    expect((control(english('keepDay')) as HTMLButtonElement).disabled).toBe(true);
    await type(english('fieldStartsOn'), '2026-04-01');
    expect(seen()).toMatch(/stays open until Wed,? 8 April/);
    await click(english('keepDay'));
    expect((await stageOf())?.startsOn).toBe('2026-04-01');
    await click('Undo');
    expect((await stageOf())?.startsOn).toBeUndefined();
  });

  test('good after its first week closes the search', async () => {
    Object.assign(world, inTheEvening);
    await keep(settings, interview, begun, other, { kind: 'effort', id: 'e', at: NOW - 90 * DAY_MS, what: 'application' });
    await open('first-week:a');
    expect(document.querySelector('.outcome button.primary')).toBeNull();
    const [agreed, stay] = document.querySelectorAll('fieldset');
    for (const group of [agreed, stay]) group?.querySelector('input')?.click();
    await vi.waitFor(() => expect(document.querySelector('.outcome button.primary')?.textContent).toBe(english('closeSearch')));
    expect(seen()).toContain(english('adviceClose'));
    expect(seen()).toContain(english('treatAny'));
    expect(seen()).toContain('1 thing done');
    expect(control('Brightwater Labs').getAttribute('href')).toContain('#application/z');
    await click(english('closeSearch'));
    expect(recordOf(await facts(), 'mark', 'mark:first-week:a')).toMatchObject({ as: 'done' });
    expect(seen()).toContain(english('closeSearchSaid'));
    expect(await stageOf()).toMatchObject({ stage: 'accepted' });
  });

  test('not sure of, is looked at again a week later, and the search stays open', async () => {
    Object.assign(world, inTheEvening);
    await keep({ ...settings, treat: 'a day at the sea' }, interview, begun);
    await open('first-week:a');
    expect(seen()).toContain('You promised yourself: a day at the sea');
    expect(seen()).not.toContain(english('stillOpen'));
    expect(seen()).not.toContain('0 things');
    await click(/^Ask me again on Mon,? 16 March$/);
    expect(recordOf(await facts(), 'mark', 'mark:first-week:a')).toMatchObject({ as: 'later', until: Date.UTC(2026, 2, 16, 18) });
  });

  test('that is not what was agreed opens the search again', async () => {
    Object.assign(world, inTheEvening);
    await keep(settings, interview, begun);
    await open('first-week:a');
    await click(english('keepLooking'));
    expect(await stageOf()).toMatchObject({ stage: 'closed', stagedAt: NOW - 40 * DAY_MS });
    expect(seen()).toContain(english('keepLookingSaid'));
  });
});

describe('the page of an application', () => {
  beforeEach(() => {
    world.isPopup = false;
  });

  test('has the day of the offer where an offer stands, and of a new offer not the old one (C53)', async () => {
    await keep(...round, { ...offered, offerBy: '2026-03-13' });
    await openPage('dashboard', '#application/a');
    expect(field(english('fieldOfferBy')).value).toBe('2026-03-13');
    await click('It is in progress again');
    expect(() => field(english('fieldOfferBy'))).toThrow();
    await click('They made an offer');
    expect(field(english('fieldOfferBy')).value).toBe('');
    await click('I accepted');
    expect(field(english('fieldStartsOn')).value).toBe('');
  });

  test('says kindly what may still come after a no, and counts what was done (C52)', async () => {
    const thanks = {
      kind: 'touch',
      id: 't',
      application: 'a',
      person: 'p',
      at: NOW - 9 * DAY_MS,
      direction: 'out',
      about: 'thank-you',
      channel: 'mail',
    };
    await keep(...round, { ...rejected, stagedAt: NOW - HOUR_MS }, thanks);
    await openPage('dashboard', '#application/a');
    expect(document.querySelector('.after-no')?.textContent).toContain('The thing you did for it stays done');
    expect(document.querySelectorAll('.after-no li')).toHaveLength(3);
    await click(english('afterNoReply'));
    // It cools off until 20:00.
    expect(seen()).toContain('Two hours for yourself first');
    expect(document.querySelector('textarea.letter')).toBeNull();
  });

  test('leads to nothing whose time is over', async () => {
    const replied = { kind: 'touch', id: 't', application: 'a', at: NOW - 29 * DAY_MS, direction: 'out', about: 'rejection', channel: 'mail' };
    const long = { ...interview, start: NOW - 40 * DAY_MS };
    await keep(settings, jon, long, { ...rejected, stagedAt: NOW - 30 * DAY_MS }, replied);
    await openPage('dashboard', '#application/a');
    const items = [...document.querySelectorAll('.after-no li')].map((item) => item.textContent ?? '');
    expect(items).toHaveLength(2);
    expect(items.join()).not.toContain(english('afterNoFeedback'));
  });

  test('asks for no reply where nobody had met', async () => {
    await keep(settings, rejected);
    await openPage('dashboard', '#application/a');
    expect(document.querySelector('.after-no')?.textContent).toBe(`${english('afterNo')}${english('afterNoWords')}`);
  });
});
