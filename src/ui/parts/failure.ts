import type { StoreError } from '../../browser/store.ts';
import type { CalendarError } from '../../core/calendar/ics/read-calendar.ts';
import type { ProposalError } from '../../core/capture/keep.ts';
import type { BackupError } from '../../core/facts/backup.ts';
import type { MailFileError } from '../../core/mail/mail-file.ts';
import { type Sentence, sentence } from '../../core/sentence.ts';
import type { Insertion } from '../../sites/site.ts';

/** Every way in which something may fail that people can meet; `unexpected` is a bug. */
export type Failure =
  | ProposalError
  | StoreError
  | BackupError
  | MailFileError
  | CalendarError
  | Exclude<Insertion, 'in-reply' | 'in-mail'>
  | 'no-mail-tab'
  | 'not-read'
  | 'file-not-read'
  | 'unexpected';

const keys: Readonly<Record<Failure, string>> = {
  'store-full': 'failedStoreFull',
  'store-newer': 'storeNewerWords',
  'store-missing': 'failedStoreMissing',
  'store-broken': 'storeBrokenWords',
  'not-a-backup': 'failedNotABackup',
  'backup-newer': 'failedBackupNewer',
  'backup-damaged': 'failedBackupDamaged',
  'backup-clash': 'failedBackupClash',
  'clock-ahead': 'failedClockAhead',
  'says-nothing': 'failedSaysNothing',
  'not-a-day': 'failedNotADay',
  'day-not-chosen': 'failedDayNotChosen',
  'interview-not-chosen': 'failedInterviewNotChosen',
  'not-a-time': 'failedNotATime',
  'time-without-day': 'failedTimeWithoutDay',
  'not-a-country': 'failedNotACountry',
  'not-a-zone': 'failedNotAZone',
  'not-a-duration': 'failedNotADuration',
  'not-a-link': 'failedNotALink',
  'not-an-address': 'failedNotAnAddress',
  'not-a-decision-day': 'failedNotADay',
  'not-a-due-day': 'failedNotADay',
  'no-mail-tab': 'failedNoMailTab',
  'none-open': 'failedNoneOpen',
  'several-open': 'failedSeveralOpen',
  'not-taken': 'failedNotTaken',
  'not-read': 'failedNotRead',
  'not-a-mail': 'failedNotAMail',
  'outlook-format': 'failedOutlookFormat',
  'body-not-read': 'failedBodyNotRead',
  'no-event': 'failedNoEvent',
  'no-start': 'failedNoStart',
  'calendar-too-large': 'failedCalendarTooLarge',
  'file-not-read': 'failedFileNotRead',
  unexpected: 'failedUnexpectedly',
};

/** The sentence, with what to do, for a failure. */
export const failureOf = (failure: Failure): Sentence => sentence(keys[failure]);
