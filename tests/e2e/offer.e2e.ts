import { describe, expect, it } from 'vitest';
import { requestsOfOthers } from '../driver/session.ts';
import { storyOf } from '../driver/story.ts';
import { allowGmailOnWelcomePage, answer, click, fill, shows, stepsNow } from '../driver/user.ts';
import { word, wordPattern } from '../driver/words.ts';
import { offerThreads } from '../mailbox/stories.ts';
import { useBrowser } from './here.ts';

const ZONE = 'America/New_York';
const HOUR_MS = 3_600_000;
/** Ten in the morning over there on a day of April 2026, or so many days after its first. */
const april = (day: number) => Date.UTC(2026, 3, day, 14);

const threads = offerThreads({ start: april(7) + 4 * HOUR_MS, other: april(8) + HOUR_MS, offer: april(14), answerBy: april(20) }, ZONE);

const employer = 'Tidewater';
const other = 'Harrow Press';
const reference = 'Jonas Wiik';
const thanks = word('planOfferThanksTitle', { employer });
const toAnswer = word('planOfferAnswerTitle', { employer });
const withdraw = word('planWithdrawTitle', { employer: other });
const outcome = word('planOutcomeTitle', { reference, employer });
const firstDay = word('planFirstDayTitle', { employer });
const firstWeek = word('planFirstWeekTitle', { employer });

/** From an offer to the end of the search, with another process under way; each test goes on where the one before ended. */
describe('an offer', () => {
  const session = useBrowser(() => ({ threads: [], movesClock: true, zone: ZONE }));
  const story = storyOf(session, threads);

  it('follows an interview, while another employer is interviewing too and a reference may be called', async () => {
    await story.at(april(6) + HOUR_MS);
    await allowGmailOnWelcomePage(session());
    await story.keep('tidewater', word('cardKeep'));
    await story.at(april(7));
    await story.keep('harrow', word('cardKeep'));
    const page = await session().openExtensionPage('ui/dashboard/dashboard.html#references');
    await click(page, word('addReference'));
    await fill(page, word('fieldName'), reference);
    await fill(page, word('fieldAddress'), 'jonas.wiik@halden.example');
    await fill(page, word('fieldConfirmedOn'), '2026-04-02');
    await click(page, word('keepReference'));
    await shows(page, word('referenceKept'));
    await click(page, word('placeApplications'));
    await click(page, new RegExp(`^${employer}`));
    await click(page, word('giveList'));
    await shows(page, word('listGivenSaid'));
    await page.close();
  });

  it('is noted from its mail with the day by which it wants an answer, and thanked for at once (C53)', async () => {
    await story.at(april(14) + HOUR_MS);
    await story.keep('offer', word('cardOffer'));
    const popup = await story.openPopup(thanks);
    expect((await stepsNow(popup))[0]).toBe(thanks);
    // That a reference's yes holds for half a year is no wait for an employer.
    expect(await popup.$eval('[aria-labelledby=waiting]', ({ textContent }) => textContent)).not.toContain(reference);
    await story.looksRight(popup);
    await click(popup, new RegExp(`^${thanks}`));
    await story.sign(thanks, 'Alex Morgan');
    await story.send('offer', thanks);
    const step = await story.openStep(toAnswer);
    await shows(step, wordPattern('planOfferAnswerNow', { by: '.*?Mon, April 20' }));
    await story.looksRight(step);
  });

  it('is accepted with a letter that says so (C53)', async () => {
    await story.at(april(17));
    expect(await story.write('offer', toAnswer)).toContain('UX Designer');
    const popup = await story.openStep(toAnswer);
    await click(popup, word('sentAccept'));
    await shows(popup, word('sentAcceptSaid'));
    expect(await story.due()).not.toContain(toAnswer);
  });

  it('lets the other employer know decently, and closes that (C53)', async () => {
    expect(await story.write('harrow', withdraw)).toContain('Art Director');
    const popup = await story.openStep(withdraw);
    await story.looksRight(popup);
    await click(popup, word('sentWithdraw'));
    await shows(popup, word('sentWithdrawSaid'));
    expect((await story.due()).filter((title) => title.includes(other) || title.includes('Maud'))).toEqual([]);
  });

  it('is told to the reference, with thanks (C36)', async () => {
    await story.at(april(20));
    const popup = await story.openStep(outcome);
    await story.looksRight(popup);
    await click(popup, word('markAsSent'));
    await shows(popup, word('markedSent'));
    expect(await story.due()).not.toContain(outcome);
  });

  it('keeps the search open until a week in the new job (C51)', async () => {
    const popup = await story.openStep(firstDay);
    await fill(popup, word('fieldStartsOn'), '2026-05-04');
    await story.looksRight(popup);
    await click(popup, word('keepDay'));
    await shows(popup, wordPattern('dayKept'));
    const waiting = await story.openPopup(word('headingWaiting'));
    await shows(waiting, firstWeek);
    await story.looksRight(waiting);
  });

  it('is looked back on, and the search is closed (C51)', async () => {
    await story.at(april(30 + 11) + 9 * HOUR_MS);
    const popup = await story.openStep(firstWeek);
    await answer(popup, word('weekAgreed'), word('weekAgreedYes'));
    await answer(popup, word('weekStay'), word('weekStayYes'));
    await shows(popup, word('adviceClose'));
    await story.looksRight(popup);
    await click(popup, word('closeSearch'));
    await shows(popup, word('closeSearchSaid'));
  });

  it('leaves nothing to do, and no week to fill (C50, C51)', async () => {
    const popup = await story.openPopup(word('emptyTitle'));
    await shows(popup, word('searchClosed'));
    expect(await popup.$('.week-line')).toBeNull();
    await story.looksRight(popup);
    const week = await session().openExtensionPage('ui/dashboard/dashboard.html#search');
    // Of what was done there is each thing once: to step back with thanks is no thank-you for the interview.
    expect(await shows(week, word('searchClosed'))).not.toContain(word('effortThankYou'));
    await story.looksRight(week);
    await week.close();
  });

  it('made no request in all that time', async () => {
    expect(await session().requestsOfExtension()).toEqual([]);
    expect(requestsOfOthers(session())).toEqual([]);
  });
});
