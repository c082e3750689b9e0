import type { Zone } from '../calendar/time.ts';
import type { MailKind, Reading } from '../mail/reading.ts';
import { type Sentence, type SentenceValue, sentence } from '../sentence.ts';
import { instantOf } from './known.ts';

/** What a mail was noticed as, in one line: "Interview invitation · tomorrow, 15:00". `zone` is the user's, for a mail that states none. */
export function headline(reading: Reading, zone: Zone): Sentence {
  const when = whenOf(reading, zone);
  return when === undefined ? sentence(plain[reading.kind]) : sentence(dated[reading.kind], { when });
}

function whenOf({ start, zone: stated }: Reading, userZone: Zone): SentenceValue | undefined {
  if (!start) return undefined;
  const { day, clock, otherDay } = start.value;
  // A day that may be another one is asked for, not told.
  if (otherDay !== undefined) return clock;
  const zone = start.value.zone ?? stated?.value ?? userZone;
  const instant = instantOf(start.value, zone);
  if (instant !== undefined) return { instant, zone };
  return day === undefined ? clock : { day };
}

const plain: Readonly<Record<MailKind, string>> = {
  invitation: 'noticedInvitation',
  confirmation: 'noticedConfirmation',
  reschedule: 'noticedReschedule',
  cancellation: 'noticedCancellation',
  timeline: 'noticedTimeline',
  request: 'noticedRequest',
  rejection: 'noticedRejection',
  offer: 'noticedOffer',
  other: 'noticedOther',
  unrelated: 'noticedUnrelated',
};

const dated: Readonly<Record<MailKind, string>> = {
  ...plain,
  invitation: 'noticedInvitationAt',
  confirmation: 'noticedConfirmationAt',
  reschedule: 'noticedRescheduleAt',
  cancellation: 'noticedCancellationAt',
};
