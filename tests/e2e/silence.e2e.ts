import { describe, expect, it } from 'vitest';
import { requestsOfOthers } from '../driver/session.ts';
import { storyOf } from '../driver/story.ts';
import { allowGmailOnWelcomePage, click, fill, shows, stepsNow } from '../driver/user.ts';
import { word, wordPattern } from '../driver/words.ts';
import { silenceThreads } from '../mailbox/stories.ts';
import { useBrowser } from './here.ts';

const ZONE = 'America/New_York';
/** A Tuesday, two in the afternoon over there; summer time begins that Sunday. */
const START = Date.UTC(2026, 2, 3, 19);
const HOUR_MS = 3_600_000;
/** Ten in the morning over there, so many days after the interview's. */
const day = (count: number) => Date.UTC(2026, 2, 3 + count, count < 5 ? 15 : 14);

const employer = 'Calder Optics';
const ask = word('planStatusTitle', { whom: employer });
const askAgain = word('planSecondTitle', { whom: employer });
const moveOn = word('planMoveOnTitle', { employer });

/** Of steps in a list. */
const titles = (steps: readonly Element[]) => steps.map((step) => step.querySelector('.step-title')?.textContent);

/** An employer who says nothing, from the interview to the neutral end; each test goes on where the one before ended. */
describe('silence', () => {
  const session = useBrowser(() => ({ threads: [], movesClock: true, zone: ZONE }));
  const story = storyOf(session, silenceThreads(START, ZONE));

  it('begins with an interview, and a thank-you the same day', async () => {
    await story.at(START - 12 * HOUR_MS);
    await allowGmailOnWelcomePage(session());
    await story.keep('talk', word('cardKeep'));
    await story.at(START + 4 * HOUR_MS);
    const popup = await story.openStep(word('planReflectionTitle', { employer }));
    await fill(popup, word('reflectTopic', { person: 'Nadia Quist' }), 'the queue of open tickets');
    await click(popup, word('keepReflection'));
    await shows(popup, word('reflectionKept'));
    const thanks = word('planThankTitle', { person: 'Nadia Quist' });
    await story.sign(thanks, 'Alex Morgan');
    const letter = await story.send('talk', thanks);
    expect(letter).toContain('the queue of open tickets');
    expect(letter).toContain('Alex Morgan');
  });

  it('is given a quiet week, with its end and its reason, in which the question is closed (C40)', async () => {
    await story.at(day(3));
    const popup = await story.openPopup(word('headingWaiting'));
    await shows(popup, wordPattern('planQuietWeek', { employer, until: 'Tue, March 10.*?' }));
    expect(await stepsNow(popup)).not.toContain(ask);
    await story.looksRight(popup);
    await click(popup, word('laterSteps_one', { count: '1' }));
    await click(popup, new RegExp(`^${ask}`));
    await shows(popup, wordPattern('planStatusUnpromisedNotYet', { question: word('planQuestion'), opens: 'Tue, March 10.*?' }));
    expect(await popup.$('textarea.letter')).toBeNull();
    await story.looksRight(popup);
  });

  it('opens the question on day 7, and suggests it on day 10 (C42)', async () => {
    await story.at(day(7));
    const early = await story.openPopup(word('headingNow'));
    expect(await stepsNow(early)).toContain(ask);
    expect(await early.$$eval('.step.due', titles)).not.toContain(ask);
    await story.at(day(10));
    const popup = await story.openPopup(ask);
    expect(await popup.$$eval('.step.due', titles)).toContain(ask);
    const letter = await story.send('talk', ask);
    expect(letter).toContain('Support Engineer');
  });

  it('takes one more mail, five working days later and with something new in it (C45)', async () => {
    await story.at(day(16));
    const popup = await story.openPopup(word('headingWaiting'));
    await shows(popup, wordPattern('planSecondNotYet'));
    expect(await stepsNow(popup)).toEqual([]);
    await story.at(day(17));
    const step = await story.openStep(askAgain);
    await shows(step, wordPattern('planSecondNow'));
    expect(await step.$$eval('button:disabled', (buttons) => buttons.map(({ textContent }) => textContent))).toContain(word('copy'));
    await story.looksRight(step);
    const letter = await story.send('talk', askAgain, { 'something new since your last mail': 'I passed the exam for support leads' });
    expect(letter).toContain('I passed the exam for support leads');
  });

  it('is counted and named, and ends without blame (C47)', async () => {
    await story.at(day(24));
    const popup = await story.openStep(moveOn);
    await shows(popup, word('planSilence_other', { count: '18' }));
    await story.looksRight(popup);
    await click(popup, word('closeApplication'));
    await shows(popup, word('applicationClosed'));
  });

  it('leaves nothing to do for it, and the week goes on (C50)', async () => {
    const popup = await story.openPopup(word('emptyTitle'));
    await shows(popup, word('weekLine', { done: '0', wanted: '5' }));
    await story.looksRight(popup);
    const week = await session().openExtensionPage('ui/dashboard/dashboard.html#search');
    await shows(week, word('weekOf', { done: '0', wanted: '5' }));
    await shows(week, word('searchNone'));
    await story.looksRight(week);
    await week.close();
  });

  it('made no request in all that time', async () => {
    expect(await session().requestsOfExtension()).toEqual([]);
    expect(requestsOfOthers(session())).toEqual([]);
  });
});
