import type { Zone } from '../calendar/time.ts';
import type { EventAnswer, MailKind, Reading } from '../mail/reading.ts';
import { type Sentence, type SentenceValue, sentence } from '../sentence.ts';
import { instantOf } from './known.ts';
import { type Effect, type Proposal, isTimeline } from './proposal.ts';

/**
 * What a mail was noticed as, in one line: "Interview invitation · tomorrow, 15:00". What it does to a known interview says more than its words:
 * a time that a later update has replaced is not told. `zone` is the user's, for a mail that states none.
 */
export function headline(reading: Reading, zone: Zone, { effect, interview }: Partial<Pick<Proposal, 'effect' | 'interview'>> = {}): Sentence {
  if (effect === 'outdated') return sentence('noticedOutdated');
  const when = whenOf(reading, zone);
  const { answer } = reading;
  if (answer && (reading.kind !== 'unrelated' || interview !== undefined)) {
    const { does, who } = answer.value;
    const by = who ?? sentence('somebodyAsked');
    return does === 'proposes' && when !== undefined ? sentence('noticedProposesAt', { who: by, when }) : sentence(answers[does], { who: by });
  }
  if (isTimeline(effect) && reading.decisionBy) return sentence('noticedTimelineBy', { day: { day: reading.decisionBy.value } });
  if (effect === 'offer' && reading.deadline) return sentence('noticedOfferBy', { day: { day: reading.deadline.value } });
  const kind = (interview !== undefined && effect && byEffect[effect]) || reading.kind;
  return when === undefined ? sentence(plain[kind]) : sentence(dated[kind], { when });
}

/** An update of a known event moves it or calls it off, whatever its words are. */
const byEffect: Readonly<Partial<Record<Effect, MailKind>>> = { reschedule: 'reschedule', cancel: 'cancellation' };

const answers: Readonly<Record<EventAnswer['does'], string>> = {
  accepts: 'noticedAccepts',
  declines: 'noticedDeclines',
  'may-come': 'noticedMayCome',
  proposes: 'noticedProposes',
  'keeps-time': 'noticedKeepsTime',
  'asks-again': 'noticedAsksAgain',
};

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
