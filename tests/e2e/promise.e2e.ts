import { describe, expect, it } from 'vitest';
import { cardText } from '../driver/card.ts';
import { linkedinOrigins, linkedinUrl } from '../driver/mail-server.ts';
import { requestsOfOthers } from '../driver/session.ts';
import { storyOf } from '../driver/story.ts';
import { allowGmailOnWelcomePage, choose, click, fill, openReply, profileRead, shows, stepsNow } from '../driver/user.ts';
import { word, wordPattern } from '../driver/words.ts';
import { feedbackWords, promiseThreads } from '../mailbox/stories.ts';
import { useBrowser } from './here.ts';

const ZONE = 'America/New_York';
const HOUR_MS = 3_600_000;
/** Ten in the morning over there on a day of September 2026, whose first Monday, the seventh, is a public holiday. */
const september = (day: number) => Date.UTC(2026, 8, day, 14);
const START = september(1) + 4 * HOUR_MS;
/** The mail that says no comes at one in the afternoon. */
const NO = september(17) + 3 * HOUR_MS;
/** Another interview, with somebody else, at the end of October. */
const NEXT = september(57) + 4 * HOUR_MS;

const threads = promiseThreads(
  {
    start: START,
    promise: september(2),
    friday: september(4),
    moreTime: september(9),
    newDay: september(16),
    no: NO,
    feedback: september(21),
    next: NEXT,
  },
  ZONE,
);

const employer = 'Larkspur';
const ask = word('planStatusTitle', { whom: employer });
const askAgain = word('planSecondTitle', { whom: employer });
const answer = word('planReplyTitle', { employer });

/** From the interview over a promise, more time and a no to who was hired; each test goes on where the one before ended. */
describe('a promised answer', () => {
  const session = useBrowser(() => ({ threads: [], movesClock: true, zone: ZONE }));
  const story = storyOf(session, threads);

  it('follows an interview kept from its mail, and thanks the same day', async () => {
    await story.at(START - 12 * HOUR_MS);
    await allowGmailOnWelcomePage(session());
    await story.keep('talk', word('cardKeep'));
    await story.at(START + 4 * HOUR_MS);
    const popup = await story.openStep(word('planReflectionTitle', { employer }));
    await fill(popup, word('reflectTopic', { person: 'Dana Reyes' }), 'the new checkout');
    await click(popup, word('keepReflection'));
    await shows(popup, word('reflectionKept'));
    const thanks = word('planThankTitle', { person: 'Dana Reyes' });
    await story.sign(thanks, 'Alex Morgan');
    await story.send('talk', thanks);
  });

  it('is read from their mail, and waits a public holiday out once their country is known (C41)', async () => {
    await story.at(september(2) + HOUR_MS);
    expect(await story.keep('promise', word('cardPromise'))).toMatch(/Fri, September 4/);
    const popup = await story.openPopup(word('headingWaiting'));
    await shows(popup, wordPattern('planQuietUntilPromisedRoughly', { employer, promised: 'Fri, September 4', until: 'Mon, September 7.*?' }));
    await click(popup, word('correctInterview'));
    await choose(popup, word('fieldCountry'), 'US');
    await click(popup, word('keepCorrected'));
    await shows(popup, wordPattern('planQuietUntilPromised', { employer, promised: 'Fri, September 4', until: 'Tue, September 8.*?' }));
    expect(await stepsNow(popup)).not.toContain(ask);
    await story.looksRight(popup);
  });

  it('says in a reply to them that it is too early to ask (C49)', async () => {
    await story.at(september(3));
    const mail = await story.openMail('promise');
    await openReply(mail);
    await mail.keyboard.type('Hello');
    // A page may hear of a reply that was opened before all of its programs ran only once the user goes on to another field.
    await mail.focus('[aria-label="To recipients"]');
    await mail.focus('[g_editable=true]');
    const said = await cardText(session(), mail);
    expect(said).toContain(word('tooEarly'));
    expect(said).toMatch(wordPattern('planQuietUntilPromised', { employer, until: 'Tue, September 8.*?' }));
  });

  it('is asked about on the first working day after it, in their own words (C41)', async () => {
    await story.at(september(7));
    const monday = await story.openPopup(word('headingWaiting'));
    expect(await stepsNow(monday)).not.toContain(ask);
    await story.at(september(8));
    await story.looksRight(await story.openStep(ask));
    expect(await story.send('promise', ask)).toMatch(/Friday, (?:4 September|September 4)/);
  });

  it('is put off by them: the wait begins anew, and the count of questions does not (C46)', async () => {
    await story.at(september(9) + HOUR_MS);
    await story.keep('more-time', word('cardNews'));
    const popup = await story.openPopup(word('headingWaiting'));
    await shows(popup, wordPattern('planQuietUntilPromised', { employer, promised: 'Wed, September 16', until: 'Thu, September 17.*?' }));
    expect(await stepsNow(popup)).not.toContain(askAgain);
    await story.at(september(17));
    const due = await story.due();
    expect(due).toContain(askAgain);
    expect(due).not.toContain(ask);
  });

  it('ends in a no, which is answered two hours after it was read and not before (C53)', async () => {
    await story.at(NO + HOUR_MS / 2);
    await story.keep('no', word('cardReject'));
    const popup = await story.openPopup(word('headingWaiting'));
    await shows(popup, wordPattern('planReplyNotYet'));
    // In the first hours nothing at all is asked of the user.
    expect(await stepsNow(popup)).toEqual([]);
    await story.looksRight(popup);
    await story.at(NO + 2 * HOUR_MS);
    expect(await story.due()).toEqual([]);
    await story.at(NO + 2.5 * HOUR_MS + 60_000);
    await story.looksRight(await story.openStep(answer));
    await story.send('no', answer);
  });

  it('is followed by what they say of the user, kept word for word (C54)', async () => {
    await story.at(september(21) + HOUR_MS);
    const mail = await story.openMail('feedback');
    await mail.evaluate(() => {
      const words = document.querySelector('.a3s p:nth-of-type(3)');
      if (words) getSelection()?.selectAllChildren(words);
    });
    // What is left of it is no wait: a no is not to stand before the user's eyes for months.
    expect(await (await story.openPopup(word('headingNow'))).$('[aria-labelledby=waiting]')).toBeNull();
    const popup = await story.openStep(word('planFeedbackTitle', { employer }));
    await click(popup, word('takeSelected'));
    await popup.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    expect(await popup.$eval('textarea', ({ value }) => value)).toBe(feedbackWords);
    await story.looksRight(popup);
    await click(popup, word('keepFeedback'));
    await shows(popup, word('feedbackKept'));
    expect(await story.due()).not.toContain(word('planFeedbackTitle', { employer }));
  });

  it('lets the user see a month later who was hired, beside their own way, and ends there (C55)', async () => {
    await story.at(september(50));
    expect(await story.due()).toContain(word('planHiredTitle', { employer }));
    await session().allow(linkedinOrigins);
    const profile = await session().openPage(linkedinUrl('in/rosa-whitlock/', 'keyed'));
    await profileRead(session());
    const popup = await story.openPopup(word('hiredOffer', { role: 'Product Designer', employer }));
    await story.looksRight(popup);
    await click(popup, word('hiredOfferCompare'));
    await click(popup, word('hiredCompare'));
    await shows(popup, word('hiredSheet', { name: 'Rosa Whitlock' }));
    await shows(popup, 'Certified Usability Analyst');
    await story.looksRight(popup);
    await fill(popup, word('hiredSaid'), 'Look up the exam in usability');
    await click(popup, word('hiredKeep'));
    await shows(popup, word('hiredKept'));
    await profile.close();
    const after = await story.openPopup(word('emptyTitle'));
    expect(await stepsNow(after)).toEqual([]);
  });

  it('leaves its lessons on the card of the next interview, with somebody else (C10, C54)', async () => {
    await story.at(NEXT - 30 * HOUR_MS);
    await story.keep('next', word('cardKeep'));
    await story.at(NEXT - 5 * HOUR_MS);
    const popup = await story.openStep(word('planCardTitle', { employer: 'Tidewater' }));
    await shows(popup, word('lessonFeedback', { words: feedbackWords }));
    await shows(popup, word('lessonHired', { words: 'Look up the exam in usability' }));
    await story.looksRight(popup);
  });

  it('made no request in all that time', async () => {
    expect(await session().requestsOfExtension()).toEqual([]);
    expect(requestsOfOthers(session())).toEqual([]);
  });
});
