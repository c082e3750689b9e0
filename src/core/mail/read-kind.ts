import { ActFinder, type FoundActs } from './acts.ts';
import type { Appointment } from './facts/appointments/appointment.ts';
import { appointmentsOf } from './facts/appointments.ts';
import { jobActs, weighJob } from './job.ts';
import { kinds } from './kinds/index.ts';
import type { Grounds } from './kinds/kind.ts';
import type { MailText } from './mail-text.ts';
import { type Evidence, isInterviewKind, type MailKind, mailKinds } from './reading.ts';
import { type FoundSigns, namesJob, signsOf } from './signs/signs.ts';
import { reasonsFor, type Weights, weighSigns } from './signs/weigh-signs.ts';
import learned from './signs/weights.json';

const finder = new ActFinder([...kinds.flatMap(({ acts }) => acts), ...jobActs]);
/** Below this the acts of a mail make it no kind. */
const LEAST_CONFIDENCE = 0.5;
/** From here on its acts make a mail surely what they say. */
const SURELY_SAID = 0.8;
/**
 * How probable the signs have to make an interview: less where the mail does what only mail about interviews does, more where it does something
 * else. A stranger's mail in which nothing speaks of a job is none: "Friday at 2 instead?" is what plumbers write. Chosen on mail that the weights had not seen, for few false alarms.
 */
const LEAST_INTERVIEW = { surelySaid: 0.2, said: 0.4, expected: 0.4, named: 0.6, otherwiseSaid: 0.9 } as const;
/** The same for another kind: hardly anything where its acts are found, much to outdo them, and most for the one nobody wants to read in error. */
const LEAST_KIND = { said: 0.1, named: 0.3, rejection: 0.65, overSaid: 0.75 } as const;
/** Where acts are silent, no more than this may speak for a mail about something else. */
const MOST_UNRELATED = 0.3;
/** Where the signs leave an interview's acts less, the signs know better which of the four it is; only a move or an end surely said stays one. */
const LEAST_SAME_KIND = 0.15;
const interviewKinds = mailKinds.filter(isInterviewKind);
const otherKinds = mailKinds.filter((kind) => !isInterviewKind(kind) && kind !== 'unrelated');
const UNRELATED: KindRead = { kind: 'unrelated', confidence: 1 - LEAST_CONFIDENCE, because: [] };

export interface KindRead {
  readonly kind: MailKind;
  readonly confidence: number;
  readonly because: readonly Evidence[];
}

/**
 * What a mail does, seen twice: by acts said in words known for them, and by all its signs together. What both say holds; acts alone hold unless
 * the signs speak against them; signs alone have to be clear, less so where mail about an interview is expected.
 * `appointments` are the mail’s own. Only who measures what learning carries over to gives other `weights`.
 */
export function readKind(mail: MailText, appointments: readonly Appointment[], isExpected = false, weights: Weights = learned): KindRead {
  const acts = finder.find(mail);
  const said = readByActs(mail, acts);
  return new Shown(signsOf(mail, acts, appointments), weights, isExpected).readWith(said) ?? UNRELATED;
}

/** The names of a mail's signs, to learn their weights from. */
export const signNames = (mail: MailText): string[] => [...signsOf(mail, finder.find(mail), appointmentsOf(mail)).keys()];

/** The surest kind of those whose acts are found: who asks whom for what, when, about which job. */
function readByActs(mail: MailText, acts: FoundActs): KindRead | undefined {
  const grounds: Grounds = {
    acts,
    mail,
    ...weighJob(acts, mail),
    statesTime: [mail.body, mail.subject].some(({ dates }) =>
      dates.some(({ day }) => day === undefined || mail.day === undefined || day >= mail.day),
    ),
    isReceipt:
      acts.has('has received an application') || (acts.has('thanks for applying') && acts.has('says what may come') && !acts.has('turns you down')),
  };
  let best: KindRead | undefined;
  for (const { kind, acts: own, weigh } of kinds) {
    const confidence = weigh(grounds);
    if (confidence >= LEAST_CONFIDENCE && confidence > (best?.confidence ?? 0)) {
      best = { kind, confidence, because: acts.evidence(own.map(({ name }) => name)) };
    }
  }
  return best;
}

/** What the signs of a mail make of it together. */
class Shown {
  private readonly shares: ReadonlyMap<MailKind, number>;

  constructor(
    private readonly signs: FoundSigns,
    private readonly weights: Weights,
    private readonly isExpected: boolean,
  ) {
    this.shares = weighSigns(signs, weights);
  }

  readWith(said: KindRead | undefined): KindRead | undefined {
    return this.readInterview(said) ?? this.readOther(said && !isInterviewKind(said.kind) ? said : undefined);
  }

  private readInterview(said: KindRead | undefined): KindRead | undefined {
    const share = interviewKinds.reduce((sum, kind) => sum + this.shareOf(kind), 0);
    if (share < this.leastInterview(said)) return undefined;
    const isSaid = said !== undefined && isInterviewKind(said.kind);
    const isMove = said?.kind === 'reschedule' || said?.kind === 'cancellation';
    const isSure = isSaid && ((isMove && said.confidence >= SURELY_SAID) || this.shareOf(said.kind) >= LEAST_SAME_KIND);
    return isSure ? said : this.readAs(this.surest(interviewKinds), share);
  }

  private leastInterview(said: KindRead | undefined): number {
    if (!said && this.isExpected) return LEAST_INTERVIEW.expected;
    if (!said) return namesJob(this.signs) ? LEAST_INTERVIEW.named : Number.POSITIVE_INFINITY;
    if (!isInterviewKind(said.kind)) return LEAST_INTERVIEW.otherwiseSaid;
    return said.confidence >= SURELY_SAID ? LEAST_INTERVIEW.surelySaid : LEAST_INTERVIEW.said;
  }

  private readOther(said: KindRead | undefined): KindRead | undefined {
    const kind = this.surest(otherKinds);
    const share = this.shareOf(kind);
    if (said && this.shareOf(said.kind) >= LEAST_KIND.said) return share >= LEAST_KIND.overSaid ? this.readAs(kind, share) : said;
    const isAboutJob = this.shareOf('unrelated') <= MOST_UNRELATED && (this.isExpected || namesJob(this.signs));
    return isAboutJob && share >= (kind === 'rejection' ? LEAST_KIND.rejection : LEAST_KIND.named) ? this.readAs(kind, share) : undefined;
  }

  private surest(kinds: readonly MailKind[]): MailKind {
    return kinds.reduce((best, each) => (this.shareOf(each) > this.shareOf(best) ? each : best));
  }

  private shareOf(kind: MailKind): number {
    return this.shares.get(kind) ?? 0;
  }

  private readAs(kind: MailKind, confidence: number): KindRead {
    return { kind, confidence, because: reasonsFor(kind, this.signs, this.weights) };
  }
}
