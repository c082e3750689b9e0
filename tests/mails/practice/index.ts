import type { TestMail } from '../../core/mail/mail.ts';
import { everyday } from './everyday.ts';
import { office } from './office.ts';
import { morePlainWords } from './more-plain-words.ts';
import { plainWords } from './plain-words.ts';
import { companyArchive } from './company-archive.ts';
import { listsAndNewsletters } from './lists-and-newsletters.ts';
import { invitationsFromPeople } from './invitations-from-people.ts';
import { invitationsFromSystems } from './invitations-from-systems.ts';
import { scams } from './scams.ts';
import { waitingAndTests } from './waiting-and-tests.ts';
import { requestsForPapers } from './requests-for-papers.ts';
import { appointments } from './appointments.ts';
import { rejectionsSoftAndPlain } from './rejections-soft-and-plain.ts';
import { offersAndClosedRoles } from './offers-and-closed-roles.ts';
import { receiptsAndOutreach } from './receipts-and-outreach.ts';
import { confirmationsFromPeople } from './confirmations-from-people.ts';
import { confirmationsAndMoves } from './confirmations-and-moves.ts';
import { changesAndCancellations } from './changes-and-cancellations.ts';
import { salesAndClubs } from './sales-and-clubs.ts';
import { german } from './german.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { italian } from './italian.ts';
import { spanish } from './spanish.ts';
import { portuguese } from './portuguese.ts';
import { talkAboutJobs } from './talk-about-jobs.ts';
import { corporateInvitations } from './corporate-invitations.ts';
import { corporateConfirmations } from './corporate-confirmations.ts';
import { corporateMovesAndWaits } from './corporate-moves-and-waits.ts';
import { corporateReceiptsAndRequests } from './corporate-receipts-and-requests.ts';
import { corporateRejections } from './corporate-rejections.ts';
import { corporateOffersOutreachAndBulk } from './corporate-offers-outreach-and-bulk.ts';
import { workOfTheDay } from './work-of-the-day.ts';
import { threadsAndHeadlines } from './threads-and-headlines.ts';
import { bulkOfAllTrades } from './bulk-of-all-trades.ts';
import { receiptsAndBookings } from './receipts-and-bookings.ts';
import { friendsAndCampus } from './friends-and-campus.ts';
import { formalReschedules } from './formal-reschedules.ts';
import { formalCancellationsAndConfirmations } from './formal-cancellations-and-confirmations.ts';
import { formalTimelines } from './formal-timelines.ts';
import { formalRequests } from './formal-requests.ts';
import { courtesiesAndDenials } from './courtesies-and-denials.ts';
import { waitsInPassing } from './waits-in-passing.ts';
import { notAboutYou } from './not-about-you.ts';

/** Mail to learn weights from, and nothing else: nothing is measured with it, and the reader need not get all of it right. */
export const practice: readonly TestMail[] = [
  ...everyday,
  ...office,
  ...plainWords,
  ...morePlainWords,
  ...companyArchive,
  ...listsAndNewsletters,
  ...invitationsFromPeople,
  ...invitationsFromSystems,
  ...scams,
  ...waitingAndTests,
  ...requestsForPapers,
  ...appointments,
  ...rejectionsSoftAndPlain,
  ...offersAndClosedRoles,
  ...receiptsAndOutreach,
  ...confirmationsFromPeople,
  ...confirmationsAndMoves,
  ...changesAndCancellations,
  ...salesAndClubs,
  ...german,
  ...dutch,
  ...french,
  ...italian,
  ...spanish,
  ...portuguese,
  ...talkAboutJobs,
  ...corporateInvitations,
  ...corporateConfirmations,
  ...corporateMovesAndWaits,
  ...corporateReceiptsAndRequests,
  ...corporateRejections,
  ...corporateOffersOutreachAndBulk,
  ...workOfTheDay,
  ...threadsAndHeadlines,
  ...bulkOfAllTrades,
  ...receiptsAndBookings,
  ...friendsAndCampus,
  ...formalReschedules,
  ...formalCancellationsAndConfirmations,
  ...formalTimelines,
  ...formalRequests,
  ...courtesiesAndDenials,
  ...waitsInPassing,
  ...notAboutYou,
];
