import { type ReadonlySignal, computed, signal } from '@preact/signals';
import { machineZone, now } from '../../browser/clock.ts';
import { type PageFinding, findingsOf, latestFindings, watchFindings } from '../../browser/findings.ts';
import { type StoreError, type StoreState, type Written, readStore, undoWritten, watchStore, write } from '../../browser/store.ts';
import { frontTab } from '../../browser/tabs.ts';
import type { Instant, Zone } from '../../core/calendar/time.ts';
import { isSettled } from '../../core/capture/known.ts';
import type { Change } from '../../core/facts/change.ts';
import { type Facts, noFacts, recordOf } from '../../core/facts/facts.ts';
import { type Plan, plan } from '../../core/plan/plan.ts';
import { type Situation, situationsOf } from '../../core/plan/situation.ts';
import type { Result } from '../../core/result.ts';

/** The mail tab in front of the user and what Afterview noticed in it. */
export interface MailTab {
  readonly tab: number;
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
  readonly zone: ReadonlySignal<Zone>;
  readonly now: ReadonlySignal<Instant>;
  /** The last change made here, as long as it can be taken back. */
  readonly last: ReadonlySignal<Written | undefined>;
  /** Why the last change could not be made. */
  readonly failure: ReadonlySignal<string | undefined>;
  /** Makes one change; what it refuses, or the store, is told in `failure`. */
  readonly change: (make: (facts: Facts) => Result<Change>) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly hideNote: () => void;
  readonly reload: () => Promise<void>;
}

/** Reads the store and keeps up with it until `abort` aborts. The worker is not asked, and not woken. */
export async function openAfterview(abort: AbortSignal): Promise<Afterview> {
  const store = signal<StoreState | undefined>(undefined);
  const mailTab = signal<MailTab | undefined>(undefined);
  const at = signal(now());
  const last = signal<Written | undefined>(undefined);
  const failure = signal<string | undefined>(undefined);

  const facts = computed(() => (store.value?.status === 'ready' ? store.value.facts : noFacts));
  const zone = computed(() => recordOf(facts.value, 'settings', 'settings')?.zone ?? machineZone());

  const reload = async () => {
    const read = await readStore();
    at.value = now();
    store.value = read;
  };
  const reloadFindings = async () => {
    const front = await frontTab();
    const findings = front === undefined ? [] : await findingsOf(front);
    // Opened as a tab of its own, the popup speaks of the mail that was looked at last.
    mailTab.value = front === undefined ? await latestFindings() : { tab: front, findings };
  };
  const settle = (result: Result<Written | undefined, StoreError>): boolean => {
    failure.value = result.ok ? undefined : result.code;
    return result.ok;
  };

  watchStore(() => void reload(), abort);
  watchFindings(() => void reloadFindings(), abort);
  document.addEventListener('visibilitychange', () => void reload(), { signal: abort });
  await Promise.all([reload(), reloadFindings()]);

  return {
    store,
    facts,
    plan: computed(() => plan(facts.value, at.value, machineZone())),
    situations: computed(() => situationsOf(facts.value, at.value, machineZone())),
    findings: computed(() => (mailTab.value?.findings ?? []).filter(({ head }) => isSettled(facts.value, head) === undefined)),
    mailTab,
    zone,
    now: at,
    last,
    failure,
    reload,
    async change(make) {
      let refused: string | undefined;
      const written = await write((present) => {
        const made = make(present);
        if (made.ok) return made.value;
        refused = made.code;
        return undefined;
      });
      if (refused !== undefined) {
        failure.value = refused;
        return false;
      }
      if (written.ok && written.value) last.value = written.value;
      await reload();
      return settle(written);
    },
    async undo() {
      const written = last.value;
      if (!written) return;
      if (settle(await undoWritten(written))) last.value = undefined;
      await reload();
    },
    hideNote() {
      last.value = undefined;
      failure.value = undefined;
    },
  };
}
