import { ActFinder, type FoundActs } from './acts.ts';
import { jobActs, weighJob } from './job.ts';
import { kinds } from './kinds/index.ts';
import type { Grounds } from './kinds/kind.ts';
import type { MailText } from './mail-text.ts';
import { type Evidence, isInterviewKind, type MailKind, mailKinds } from './reading.ts';
import { type FoundSigns, namesJob, signsOf } from './signs/signs.ts';
import { reasonsFor, type Weights, weighSigns } from './signs/weigh-signs.ts';
import learned from './signs/weights.json';

const finder = new ActFinder([...kinds.flatMap(({ acts }) => acts), ...jobActs]);
const weights: Weights = learned;
/** Below this a mail is not taken for any kind. */
const LEAST_CONFIDENCE = 0.5;
/** What the signs have to come to: a time and a place alone, with no job in sight, have to be very clear. */
const LEAST_INTERVIEW = 0.51;
const LEAST_INTERVIEW_WITHOUT_JOB = 0.7;
const LEAST_OTHER_KIND = 0.48;
/** Acts surer than this stand even where hardly any sign bears them out. */
const SURELY_SAID = 0.8;
const HARDLY_SHOWN = 0.25;
const CLEARLY_SHOWN = 0.7;
const BEYOND_DOUBT = 0.95;
/** Much longer than any letter: a newsletter or a programme, in which some of every sign turns up. */
const MOST_LETTER_CHARACTERS = 3_000;
const interviewKinds = mailKinds.filter(isInterviewKind);
const otherKinds = mailKinds.filter((kind) => !isInterviewKind(kind));
const UNRELATED: KindRead = { kind: 'unrelated', confidence: 1 - LEAST_CONFIDENCE, because: [] };

export interface KindRead {
  readonly kind: MailKind;
  readonly confidence: number;
  readonly because: readonly Evidence[];
}

/**
 * What a mail does, seen twice: by acts said in words known for them, and by all its signs together. Known words go first; where they are
 * few or ambiguous, the signs decide.
 */
export function readKind(mail: MailText): KindRead {
  const acts = finder.find(mail);
  const said = readByActs(mail, acts);
  if (mail.body.text.length > MOST_LETTER_CHARACTERS) return said ?? UNRELATED;
  const shown = new Shown(signsOf(mail, acts));
  if (!said) return shown.read() ?? UNRELATED;
  if (isInterviewKind(said.kind)) {
    if (said.confidence < SURELY_SAID && shown.interview < HARDLY_SHOWN) return shown.read() ?? UNRELATED;
    const other = shown.surest(interviewKinds);
    return other.share >= CLEARLY_SHOWN ? { ...said, kind: other.kind } : said;
  }
  return shown.interview >= BEYOND_DOUBT ? (shown.read() ?? said) : said;
}

/** The names of a mail's signs, to learn their weights from. */
export const signNames = (mail: MailText): string[] => [...signsOf(mail, finder.find(mail)).keys()];

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
  /** How surely it is about an interview, 0 to 1, whatever it does with it. */
  readonly interview: number;

  constructor(private readonly signs: FoundSigns) {
    this.shares = weighSigns(signs, weights);
    this.interview = interviewKinds.reduce((sum, kind) => sum + this.shareOf(kind), 0);
  }

  surest(kinds: readonly MailKind[]): { readonly kind: MailKind; readonly share: number } {
    const kind = kinds.reduce((best, each) => (this.shareOf(each) > this.shareOf(best) ? each : best));
    return { kind, share: this.shareOf(kind) };
  }

  /** The kind, where the signs are clear enough. */
  read(): KindRead | undefined {
    const isAboutJob = namesJob(this.signs);
    if (this.interview >= (isAboutJob ? LEAST_INTERVIEW : LEAST_INTERVIEW_WITHOUT_JOB)) {
      return this.readAs(this.surest(interviewKinds).kind, this.interview);
    }
    const { kind, share } = this.surest(otherKinds);
    return isAboutJob && kind !== 'unrelated' && share >= LEAST_OTHER_KIND ? this.readAs(kind, share) : undefined;
  }

  private shareOf(kind: MailKind): number {
    return this.shares.get(kind) ?? 0;
  }

  private readAs(kind: MailKind, confidence: number): KindRead {
    return { kind, confidence, because: reasonsFor(kind, this.signs, weights) };
  }
}
