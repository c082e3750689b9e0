import { type Clock, type Instant, MINUTE_MS, type Zone, addDays, dayAt, instantAt } from '../calendar/time.ts';
import { nextWaking } from '../calendar/waking-hours.ts';
import type { Settings } from '../facts/records.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { type Notice, noticeHoursOf, noticeKey } from './notices.ts';
import type { Plan } from './plan.ts';
import { type PlannedStep, isEnded, isPressing } from './step.ts';
import { toDo } from './to-do.ts';

/** When the digest comes, unless the user says otherwise. */
export const DIGEST_AT: Clock = '09:00';

/** What is remembered from one look to the next. */
export interface Told {
  /** When the latest digest was shown. */
  readonly at?: Instant;
  /** When the next one may be. */
  readonly next?: Instant;
  /** What digests told of and is still to be done. */
  readonly steps: readonly string[];
}

export interface Digest {
  /** The one notice to show now. Its words count and name nobody: others may see the screen. */
  readonly show?: { readonly title: Sentence; readonly message: Sentence };
  readonly told: Told;
  /** When to look again, while there is anything that may become due. */
  readonly lookAgainAt?: Instant;
}

const isToldAgain = (settings: Settings | undefined): boolean => settings?.tellAgain !== false;

/** What a digest remembers a step by: one that is due at another time than it was, or that was put off since, is another thing to tell. */
const digestKey = ({ id, dueAt, returnedAt }: PlannedStep, settings: Settings | undefined): string =>
  `${id}@${dueAt ?? ''}${isToldAgain(settings) && returnedAt !== undefined ? `+${returnedAt}` : ''}`;

/** What is told once `notices` are shown, too: the digest says nothing again of what was put off before its first notice. */
export function toldWith(told: Told, { steps }: Plan, settings: Settings | undefined, notices: readonly Notice[]): Told {
  const shown = new Set(notices.map(({ key }) => key));
  const keys = steps.filter((step) => step.returnedAt !== undefined && shown.has(noticeKey(step))).map((step) => digestKey(step, settings));
  return keys.length === 0 ? told : { ...told, steps: [...new Set([...told.steps, ...keys])] };
}

/**
 * The digest (C63): at most once a day, at the user's time and in their waking hours, how much became due since the last one and was not told by a notice of its own.
 * What a sleeping computer missed comes when it wakes. `noticed` holds the keys of the notices shown.
 */
export function digestOf(
  plan: Plan,
  settings: Settings | undefined,
  told: Told,
  noticed: ReadonlySet<string>,
  now: Instant,
  machineZone: Zone,
): Digest {
  const isAgain = isToldAgain(settings);
  const keyOf = (step: PlannedStep) => digestKey(step, settings);
  // Whoever put off what they had a notice of wants to hear of it once more, and not by another interruption.
  const isTold = (step: PlannedStep) => noticed.has(noticeKey(step)) && !(isAgain && step.returnedAt !== undefined);
  const due = toDo(plan.steps).filter((step) => isPressing(step) && !isTold(step));
  const keys = new Set(due.map(keyOf));
  // What is done is forgotten: should it become due again, it is new.
  const kept = new Set([...keys, ...plan.steps.filter(({ putOffUntil }) => !isAgain && putOffUntil !== undefined).map(keyOf)]);
  const steps = told.steps.filter((key) => kept.has(key));
  const last = told.at === undefined ? {} : { at: told.at };
  if (settings?.notifications === false || settings?.digest === false || !plan.steps.some(mayComeDue)) return { told: { ...last, steps } };

  const zone = settings?.zone ?? machineZone;
  const hours = noticeHoursOf(settings);
  const isAwake = (instant: Instant) => nextWaking(instant, zone, hours) === instant;
  const timeOn = (day: string) => {
    const wanted = instantAt(day, settings?.digestAt ?? DIGEST_AT, zone);
    // A browser may be half a minute late: at the very end of the waking hours it would be too late every day.
    return isAwake(wanted) && isAwake(wanted + MINUTE_MS) ? wanted : instantAt(day, hours.from, zone);
  };
  const today = dayAt(now, zone);
  const next = timeOn(today) > now ? timeOn(today) : timeOn(addDays(today, 1));
  const fresh = due.filter((step) => !steps.includes(keyOf(step)));
  const isTime = told.next !== undefined && told.next <= now && isAwake(now) && (told.at === undefined || dayAt(told.at, zone) !== today);
  if (!isTime || fresh.length === 0) return { told: { ...last, next, steps }, lookAgainAt: next };
  return { show: digestWords(fresh), told: { at: now, next, steps: [...new Set([...steps, ...keys])] }, lookAgainAt: next };
}

const mayComeDue = ({ does, state }: PlannedStep): boolean => does !== 'wait' && !isEnded(state);

function digestWords(steps: readonly PlannedStep[]): NonNullable<Digest['show']> {
  const letters = steps.filter(({ does }) => does === 'write').length;
  const others = steps.length - letters;
  const write = sentence('digestWrite', { count: letters });
  const act = sentence('digestDo', { count: others });
  return {
    title: sentence('digestTitle'),
    message: letters === 0 ? act : others === 0 ? write : sentence('digestBoth', { write, act }),
  };
}
