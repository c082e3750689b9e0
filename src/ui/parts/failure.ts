import { type Sentence, sentence } from '../../core/sentence.ts';

const keys: Readonly<Record<string, string>> = {
  'store-full': 'failedStoreFull',
  'store-newer': 'storeNewerWords',
  'store-missing': 'failedStoreMissing',
  'store-broken': 'storeBrokenWords',
  'not-a-backup': 'failedNotABackup',
  'backup-newer': 'failedBackupNewer',
  'backup-damaged': 'failedBackupDamaged',
  'clock-ahead': 'failedClockAhead',
  'not-a-day': 'failedNotADay',
  'day-not-chosen': 'failedDayNotChosen',
  'not-a-time': 'failedNotATime',
  'time-without-day': 'failedTimeWithoutDay',
  'not-a-zone': 'failedNotAZone',
  'not-a-duration': 'failedNotADuration',
  'not-a-link': 'failedNotALink',
  'not-an-address': 'failedNotAnAddress',
  'not-a-decision-day': 'failedNotADay',
  'not-a-due-day': 'failedNotADay',
  'no-mail-tab': 'failedNoMailTab',
  'no-reply-open': 'failedNoReplyOpen',
  'not-taken': 'failedNotTaken',
  'not-read': 'failedNotRead',
  'not-a-mail': 'failedNotAMail',
  'outlook-format': 'failedOutlookFormat',
  'no-event': 'failedNoEvent',
  'calendar-too-large': 'failedCalendarTooLarge',
  'file-not-read': 'failedFileNotRead',
};

/** The sentence, with what to do, for the code of an expected failure. */
export const failureOf = (code: string): Sentence => sentence(keys[code] ?? 'failedUnexpectedly');
