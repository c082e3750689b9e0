import { type ReadonlySignal, computed, effect, signal } from '@preact/signals';
import { machineZone, now } from '../../browser/clock.ts';
import { type PageFinding, type ShownProfile, findingsOf, profileOf, watchFindings } from '../../browser/findings.ts';
import { type TabCommands, sendToTab } from '../../browser/messages.ts';
import { report } from '../../browser/report.ts';
import { type StoreError, type StoreState, type Written, importBackup, readStore, undoWritten, watchStore, write } from '../../browser/store.ts';
import { mailTabInView, profileTabInView } from '../../browser/tabs.ts';
import { type Instant, type Zone, addDays, dayAt, instantAt } from '../../core/calendar/time.ts';
import { isSettled } from '../../core/capture/known.ts';
import type { ProposalError } from '../../core/capture/keep.ts';
import { afterUndoing } from '../../core/facts/after-undoing.ts';
import type { BackupError } from '../../core/facts/backup.ts';
import type { Change } from '../../core/facts/change.ts';
import { type Facts, noFacts, recordOf } from '../../core/facts/facts.ts';
import { type Plan, plan } from '../../core/plan/plan.ts';
import { type Situation, situationsOf } from '../../core/plan/situation.ts';
import type { Result } from '../../core/result.ts';
import { type Sentence, sentence } from '../../core/sentence.ts';
import type { Failure } from './failure.ts';

/** The tab that shows a granted mail site, and what Afterview noticed in it. */
export interface MailTab {
  readonly tab: number;
  readonly url: string;
  /** What the page shows, as it says itself; absent where nothing answers there. */
  readonly page?: TabCommands['shows']['output'];
  readonly findings: readonly PageFinding[];
}

/** Everything a page shows, and the one way to change it. */
export interface Afterview {
  readonly store: ReadonlySignal<StoreState | undefined>;
  readonly facts: ReadonlySignal<Facts>;
  readonly plan: ReadonlySignal<Plan>;
  readonly situations: ReadonlySignal<readonly Situation[]>;
  /** What the mail tab shows and the user has neither kept nor dismissed. */
  readonly findings: ReadonlySignal<readonly PageFinding[]>;
  readonly mailTab: ReadonlySignal<MailTab | undefined>;
  /** The profile that the tab with a granted site of profiles shows. */
  readonly profile: ReadonlySignal<ShownProfile | undefined>;
  readonly zone: ReadonlySignal<Zone>;
  readonly now: ReadonlySignal<Instant>;
  /** What the last click did or took back, until it is hidden. */
  readonly note: ReadonlySignal<Sentence | undefined>;
  /** The change made here that would be taken back next; each takes its turn, the latest first. */
  readonly last: ReadonlySignal<Written | undefined>;
  /** Why the last change could not be made. */
  readonly failure: ReadonlySignal<Failure | undefined>;
  /**
   * Makes one change to the facts as they are, at the instant of the click; what it refuses, or the store, is told in `failure`. `forget` takes away what was
   * typed for it, once it is made; taken back, the change gives that back too.
   */
  readonly change: (make: (facts: Facts, now: Instant) => Result<Change, ProposalError>, forget?: Forget) => Promise<boolean>;
  /** Brings a backup file in, which can be taken back as one change; a file that is not ours is refused, and `failure` says why. */
  readonly importBackup: (text: string) => Promise<void>;
  /** Does what a click asks for. Whether it was done: what it throws is reported and told in `failure`, never swallowed. */
  readonly attempt: (act: () => Promise<unknown>) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** Hides what was said; what was done can be taken back all the same. */
  readonly hideNote: () => void;
  /** From now on nothing made so far can be taken back: it is all removed. */
  readonly forgetChanges: () => void;
  readonly reload: () => Promise<void>;
}

/** Takes away what the user typed; gives the way to bring it back. */
type Forget = () => Promise<() => Promise<void>>;

/** A change made here. */
interface Made extends Written {
  readonly bringTypedBack?: () => Promise<void>;
}

/** Each holds the facts around it, which share all that did not change. */
const MOST_UNDONE = 100;

/** Reads the store and keeps up with it until `abort` aborts. The worker is not asked, and not woken. */
export async function openAfterview(abort: AbortSignal): Promise<Afterview> {
  const store = signal<StoreState | undefined>(undefined);
  const mailTab = signal<MailTab | undefined>(undefined);
  const profile = signal<ShownProfile | undefined>(undefined);
  const at = signal(now());
  const note = signal<Sentence | undefined>(undefined);
  /** What was made here, the latest last. */
  const made = signal<readonly Made[]>([]);
  const last = computed(() => made.value.at(-1));
  const failure = signal<Failure | undefined>(undefined);

  const facts = computed(() => (store.value?.status === 'ready' ? store.value.facts : noFacts));
  const zone = computed(() => recordOf(facts.value, 'settings', 'settings')?.zone ?? machineZone());

  const reload = async () => {
    const read = await readStore();
    at.value = now();
    store.value = read;
  };
  const reloadFindings = async () => {
    const inView = await mailTabInView();
    if (!inView) {
      mailTab.value = undefined;
      return;
    }
    // What was found belongs to a page that may have been left since: the page that is there now says whether it still shows it.
    const page = await sendToTab(inView.tab, 'shows', {});
    mailTab.value = { ...inView, ...(page && { page }), findings: page === 'reported' ? await findingsOf(inView.tab) : [] };
  };
  const reloadProfile = async () => {
    const inView = await profileTabInView();
    profile.value = inView && (await sendToTab(inView.tab, 'shows', {})) === 'reported' ? await profileOf(inView.tab) : undefined;
  };
  const keepMade = (one: Made) => {
    made.value = [...made.value, one].slice(-MOST_UNDONE);
    note.value = one.change.said;
  };
  const settle = (result: Result<unknown, StoreError | BackupError>): boolean => {
    failure.value = result.ok ? undefined : result.code;
    return result.ok;
  };

  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      report(error);
      failure.value = 'unexpected';
      return false;
    }
  };

  const reloadAll = () => Promise.all([reload(), reloadFindings(), reloadProfile()]);
  watchStore(() => void reload(), abort);
  watchFindings(() => void Promise.all([reloadFindings(), reloadProfile()]), abort);
  document.addEventListener('visibilitychange', () => void reloadAll(), { signal: abort });
  await reloadAll();

  const planned = computed(() => plan(facts.value, at.value, machineZone()));
  // An open page moves on by itself: with its next step, or at midnight, when "tomorrow" becomes "today".
  const stop = effect(() => {
    const midnight = instantAt(addDays(dayAt(at.value, zone.value), 1), '00:00', zone.value);
    const timer = setTimeout(() => (at.value = now()), Math.min(planned.value.nextChangeAt ?? midnight, midnight) - now());
    return () => clearTimeout(timer);
  });
  abort.addEventListener('abort', stop);

  return {
    store,
    facts,
    plan: planned,
    situations: computed(() => situationsOf(facts.value, at.value, machineZone())),
    findings: computed(() => (mailTab.value?.findings ?? []).filter(({ head }) => isSettled(facts.value, head) === undefined)),
    mailTab,
    profile,
    zone,
    now: at,
    note,
    last,
    failure,
    reload,
    attempt,
    async change(make, forget) {
      let isMade = false;
      await attempt(async () => {
        let refused: ProposalError | undefined;
        const written = await write((present) => {
          const made = make(present, now());
          if (made.ok) return made.value;
          refused = made.code;
          return undefined;
        });
        if (refused !== undefined) {
          failure.value = refused;
          return;
        }
        const bringTypedBack = written.ok ? await forget?.() : undefined;
        if (written.ok && written.value) keepMade({ ...written.value, ...(bringTypedBack && { bringTypedBack }) });
        await reload();
        isMade = settle(written);
      });
      return isMade;
    },
    async importBackup(text) {
      await attempt(async () => {
        const imported = await importBackup(text);
        if (settle(imported) && imported.ok) {
          if (imported.value.change.edits.length > 0) keepMade(imported.value);
          else note.value = sentence('importedNothing');
        }
        await reload();
      });
    },
    async undo() {
      const written = made.value.at(-1);
      if (!written) return;
      await attempt(async () => {
        const undone = await undoWritten(written);
        if (settle(undone) && undone.ok) {
          const back = undone.value;
          if (back) await written.bringTypedBack?.();
          const before = made.value.filter((each) => each !== written);
          made.value = back ? before.map((each) => ({ ...each, after: afterUndoing(each.after, written.before, back.change, back.after) })) : before;
          note.value = sentence(back ? 'undone' : 'undoneNothing', { what: written.change.said });
        }
        await reload();
      });
    },
    hideNote() {
      note.value = undefined;
      failure.value = undefined;
    },
    forgetChanges() {
      made.value = [];
      note.value = undefined;
    },
  };
}
