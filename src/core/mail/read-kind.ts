import { ActFinder } from './acts.ts';
import { jobActs, weighJob } from './job.ts';
import { kinds } from './kinds/index.ts';
import type { Grounds } from './kinds/kind.ts';
import type { MailText } from './mail-text.ts';
import type { Evidence, MailKind } from './reading.ts';

const finder = new ActFinder([...kinds.flatMap(({ acts }) => acts), ...jobActs]);
/** Below this a mail is not taken for any kind. */
const LEAST_CONFIDENCE = 0.5;

export interface KindRead {
  readonly kind: MailKind;
  readonly confidence: number;
  readonly because: readonly Evidence[];
}

/** What a mail does, decided by the acts found in it: who asks whom for what, when, about which job. */
export function readKind(mail: MailText): KindRead {
  const acts = finder.find(mail);
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
  let best: KindRead = { kind: 'unrelated', confidence: 1 - LEAST_CONFIDENCE, because: [] };
  for (const { kind, acts: own, weigh } of kinds) {
    const confidence = weigh(grounds);
    if (confidence >= LEAST_CONFIDENCE && confidence > best.confidence - (best.kind === 'unrelated' ? 0.01 : 0)) {
      best = { kind, confidence, because: acts.evidence(own.map(({ name }) => name)) };
    }
  }
  return best;
}
