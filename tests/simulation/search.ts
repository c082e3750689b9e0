import type { Instant, Zone } from '../../src/core/calendar/time.ts';
import type { Change, Edit } from '../../src/core/facts/change.ts';
import { type Facts, latestStamp, noFacts, recordOf } from '../../src/core/facts/facts.ts';
import { merge } from '../../src/core/facts/merge.ts';
import { nextStamp } from '../../src/core/facts/stamp.ts';
import { type Plan, plan } from '../../src/core/plan/plan.ts';
import { write as writeDraft } from '../../src/core/drafts/index.ts';
import { sentence } from '../../src/core/sentence.ts';
import { Chance } from './chance.ts';
import { type Machine, switchOn } from './machine.ts';
// After the machine: it puts the browser there that these take hold of.
import { undoWritten, write } from '../../src/browser/store.ts';
import { wake } from '../../src/background/wake.ts';

/** The code that is tried. A test puts a fault into one of these to see it found. */
export const real = { plan, merge, write, undoWritten, writeDraft, wake };
export type Tried = typeof real;

/** A change as one browser made it. */
export interface Made {
  readonly change: Change;
  readonly stamp: string;
}

interface Happening {
  readonly at: Instant;
  readonly run: () => Promise<void>;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A job search while it is played: its clock, what is to happen in it, and what has been kept of it. */
export class Search {
  facts: Facts = noFacts;
  readonly made: Made[] = [];
  /** What happened, for whoever plays it again. */
  readonly told: string[] = [];
  /** Where undoing a change took back less or more than that change. */
  readonly notUndone: string[] = [];
  readonly machine: Machine;
  readonly chance: Chance;
  /** Called after each moment in which the worker was awake. */
  onWake: () => void = () => undefined;
  private readonly ahead: Happening[] = [];
  private planned: { readonly at: Instant; readonly facts: Facts; readonly zone: Zone; readonly plan: Plan } | undefined;

  constructor(
    readonly seed: number,
    from: Instant,
    zone: Zone,
    readonly tried: Tried,
  ) {
    this.chance = new Chance(seed);
    this.machine = switchOn(from, zone);
  }

  get now(): Instant {
    return this.machine.now;
  }

  /** The user's zone. */
  get zone(): Zone {
    return recordOf(this.facts, 'settings', 'settings')?.zone ?? this.machine.zone;
  }

  /** The plan of this moment: the one before holds until the change that it announced. */
  plan(): Plan {
    const { now: at, facts, planned } = this;
    const { zone } = this.machine;
    const holds = planned?.facts === facts && planned.zone === zone && at >= planned.at && at < (planned.plan.nextChangeAt ?? Infinity);
    if (planned && holds) return planned.plan;
    this.planned = { at, facts, zone, plan: this.planAt(at) };
    return this.planned.plan;
  }

  planAt = (at: Instant): Plan => this.tried.plan(this.facts, at, this.machine.zone);

  later(at: Instant, run: () => Promise<void>): void {
    this.ahead.push({ at: Math.max(at, this.now), run });
    this.ahead.sort((a, b) => a.at - b.at);
  }

  get nextHappening(): Instant | undefined {
    return this.ahead[0]?.at;
  }

  async happen(): Promise<void> {
    await this.ahead.shift()?.run();
  }

  /** Sets fields of a record. */
  set = (what: string, kind: Edit['kind'], id: string, fields: Fields): Promise<void> => this.edit(what, [{ kind, id, set: fields } as Edit]);

  edit = (what: string, edits: readonly Edit[]): Promise<void> => this.make(what, { edits, said: sentence('keptNew') });

  /** Makes a change as a click does: in the store, whereupon the worker wakes. Now and then it is taken back and made again. */
  async make(what: string, change: Change): Promise<void> {
    this.told.push(`${new Date(this.now).toISOString()} ${what}`);
    if (this.chance.is(0.06)) {
      const before = this.plan();
      const written = await this.write(change);
      await this.undo(written, change);
      if (JSON.stringify(this.plan()) !== JSON.stringify(before)) this.notUndone.push(`"${what}" was taken back, and the plan is another`);
    }
    const written = await this.write(change);
    if (this.chance.is(0.04) && change.edits.every((edit) => 'set' in edit)) {
      await this.write(change);
      const before = JSON.stringify(this.plan());
      await this.undo(written, change);
      if (JSON.stringify(this.plan()) !== before) this.notUndone.push(`"${what}" was made again, and taking back the first took the second along`);
    }
    await this.wake();
  }

  /** The worker is awake for a moment. */
  async wake(): Promise<void> {
    this.machine.wokenAt = this.now;
    await this.tried.wake();
    this.onWake();
  }

  private async write(change: Change) {
    const done = await this.tried.write(() => change);
    if (!done.ok) throw new Error(`the store refused "${change.said.key}": ${done.code}`);
    if (done.value) this.kept(change, done.value.after);
    return done.value;
  }

  private async undo(written: Awaited<ReturnType<typeof this.write>>, change: Change): Promise<void> {
    if (!written) return;
    const undone = await this.tried.undoWritten(written);
    if (!undone.ok) throw new Error(`the store refused to undo "${change.said.key}": ${undone.code}`);
    if (undone.value) this.kept(undone.value.change, undone.value.after);
  }

  private kept(change: Change, after: Facts): void {
    this.made.push({ change, stamp: nextStampBefore(this.facts, after, this.now) });
    this.facts = after;
  }
}

/** The stamp under which the last change was made. */
const nextStampBefore = (before: Facts, after: Facts, now: Instant): string => {
  const latest = latestStamp(after);
  return latest > latestStamp(before) ? latest : nextStamp(latest, now, 'sim');
};
