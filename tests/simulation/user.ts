import { type Clock, DAY_MS, HOUR_MS, type Instant, MINUTE_MS, addDays, clockAt, dayAt, instantAt, weekdayOf } from '../../src/core/calendar/time.ts';
import type { Edit } from '../../src/core/facts/change.ts';
import { recordOf } from '../../src/core/facts/facts.ts';
import type { PlannedStep } from '../../src/core/plan/step.ts';
import { toDo } from '../../src/core/plan/to-do.ts';
import { bringBack, closeApplication, handIn, markSent, markStep, removeApplication } from '../../src/ui/parts/changes.ts';
import type { Search } from './search.ts';

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Europe/Lisbon', 'Australia/Lord_Howe'];
export const homeOf = (seed: number): string => zones[seed % zones.length]!;

/** Somebody who searches: how often they look, how much they do, and when their computer sleeps. */
export class User {
  /** Parts of all steps that they do, skip or put off when they look; the others are left standing. */
  private readonly does: number;
  private readonly skips: number;
  private readonly postpones: number;
  private readonly hoursBetweenLooks: number;
  private readonly sleepsAt: 'never' | 'night' | 'weekend';
  /** Then they look no more, and the computer is off; some come back to it once more, months later. */
  private readonly until: Instant;
  private readonly away: readonly (readonly [from: Instant, to: Instant])[];

  constructor(
    private readonly search: Search,
    off: Instant,
  ) {
    const { chance, now } = search;
    this.does = chance.of([0, 0.2, 0.6, 0.95]);
    this.skips = chance.of([0, 0.05, 0.3]);
    this.postpones = chance.of([0, 0.1, 0.4]);
    this.hoursBetweenLooks = chance.of([20, 50, 100, 300]);
    this.sleepsAt = chance.of(['never', 'night', 'night', 'weekend'] as const);
    const away = now + chance.from(0, 60) * DAY_MS;
    const back = off + chance.from(50, 80) * DAY_MS;
    const isBack = chance.is(0.4);
    this.until = isBack ? back + 20 * DAY_MS : off;
    this.away = [...(chance.is(0.3) ? [[away, away + chance.from(1, 12) * DAY_MS] as const] : []), ...(isBack ? [[off, back] as const] : [])];
  }

  async begin(): Promise<void> {
    const { search } = this;
    search.machine.wakesAt = (instant) => this.wakesAt(instant);
    const { chance } = search;
    const today = dayAt(search.now, search.zone);
    const leave = addDays(today, chance.from(5, 40));
    const settings: Edit = {
      kind: 'settings',
      id: 'settings',
      set: {
        name: chance.maybe(0.8, () => 'Robin Okafor'),
        zone: chance.maybe(0.4, () => chance.of(zones)),
        ...(chance.is(0.2) &&
          chance.of([{ wakingFrom: '10:00', wakingTo: '18:30' }, { wakingFrom: '19:00', wakingTo: '05:00' }, { wakingTo: '23:30' }])),
        notifications: chance.maybe(0.1, () => false),
        digest: chance.maybe(0.2, () => false),
        digestAt: chance.maybe(0.2, () => chance.of(['07:30', '12:00', '20:45', '22:30'])),
        closedDays: chance.maybe(0.3, () => Array.from({ length: chance.from(1, 14) }, (_, at) => addDays(leave, at))),
      },
    };
    const references = Array.from({ length: chance.of([0, 0, 1, 2]) }, (_, at): Edit => ({
      kind: 'reference',
      id: `reference-${at}`,
      set: {
        name: ['Ulrike Sommer', 'Bashir Qadri'][at]!,
        confirmedAt: chance.maybe(0.7, () => search.now - chance.from(0, 300) * DAY_MS),
        everyMonths: chance.maybe(0.5, () => chance.from(1, 12)),
        address: `reference-${at}@elsewhere.example`,
      },
    }));
    await search.edit('the user begins', [settings, ...references]);
    this.lookLater();
    if (chance.is(0.15)) search.later(search.now + chance.from(5, 50) * DAY_MS, () => this.travel());
  }

  /** The end of the sleep of the computer that holds at an instant, or the instant itself. */
  private wakesAt(instant: Instant): Instant {
    if (instant >= this.until) return Infinity;
    const trip = this.away.find(([from, to]) => from <= instant && instant < to);
    if (trip) return trip[1];
    const { zone } = this.search;
    const [day, clock] = [dayAt(instant, zone), clockAt(instant, zone)];
    const morning: Clock = '07:10';
    const weekday = weekdayOf(day);
    if (this.sleepsAt === 'weekend' && weekday === 6) return instantAt(addDays(day, 2), morning, zone);
    if (this.sleepsAt === 'weekend' && weekday === 0) return instantAt(addDays(day, 1), morning, zone);
    if (this.sleepsAt === 'night' && clock >= '23:00') return instantAt(addDays(day, 1), morning, zone);
    // A weekend lasts into the night to Monday.
    const isNight = this.sleepsAt === 'night' || (this.sleepsAt === 'weekend' && weekday === 1);
    return isNight && clock < morning ? instantAt(day, morning, zone) : instant;
  }

  /** To another zone, where the computer sets its clock; a zone in the settings stays. */
  private async travel(): Promise<void> {
    const { machine, chance, told } = this.search;
    machine.zone = chance.of(zones);
    told.push(`${new Date(machine.now).toISOString()} the user travels to ${machine.zone}`);
    await this.search.wake();
  }

  private lookLater(): void {
    const { search } = this;
    const hours = this.hoursBetweenLooks * (0.2 + 1.6 * search.chance.next());
    const at = this.wakesAt(search.now + Math.round(hours * 60) * MINUTE_MS);
    if (at < this.until) search.later(at, () => this.look());
  }

  private async look(): Promise<void> {
    const { search } = this;
    const { chance } = search;
    for (const { id } of toDo(search.plan().steps).slice(0, 6)) {
      // What was done before may have changed it.
      const step = toDo(search.plan().steps).find((candidate) => candidate.id === id);
      if (step) await this.treat(step);
    }
    for (const [application] of search.plan().quietPeriods) if (chance.is(0.06)) await this.openWait(application);
    if (chance.is(0.03)) await this.writeUnasked();
    if (chance.is(0.03)) await this.thinkAgain();
    if (chance.is(0.005)) await this.forget();
    if (chance.is(0.05))
      await search.set('the user does something else', 'effort', `effort-${search.made.length}`, { at: search.now, what: 'application' });
    this.lookLater();
  }

  private async treat(step: PlannedStep): Promise<void> {
    const { search } = this;
    const { chance, now } = search;
    const throwOf = chance.next();
    if (throwOf < this.does) await this.do(step);
    else if (throwOf < this.does + this.skips) await search.make(`the user skips ${step.id}`, markStep(step, 'skipped', now));
    else if (throwOf < this.does + this.skips + this.postpones) {
      await search.make(`the user puts off ${step.id}`, markStep(step, 'later', now, now + chance.of([3 * HOUR_MS, DAY_MS, 7 * DAY_MS])));
    }
  }

  private async do(step: PlannedStep): Promise<void> {
    const { search } = this;
    const { chance, now } = search;
    const what = `the user does ${step.id}`;
    const application = (fields: object) => search.set(what, 'application', step.application, { ...fields });
    if (chance.is(0.15)) return search.make(`the user ticks ${step.id}`, markStep(step, 'done', now));
    if (step.does === 'write') return this.send(step);
    switch (step.rule) {
      case 'request':
        return search.make(what, handIn(step.request ?? '', now));
      case 'reflection':
        return this.reflect(step);
      case 'review':
        return search.set(what, 'review', `review:${step.interview}`, {
          application: step.application,
          interview: step.interview,
          at: now,
          differently: 'breathe',
        });
      case 'move-on':
        return search.make(what, closeApplication(step.application, now));
      case 'offer-answer':
      case 'offer-lapsed':
        return chance.is(0.6)
          ? application({ stage: 'accepted', stagedAt: now })
          : application({ stage: 'closed', stagedAt: chance.maybe(0.5, () => now) });
      case 'first-day':
        return application({ startsOn: addDays(dayAt(now, search.zone), chance.from(-2, 40)) });
      case 'who-was-hired':
        return application({ hired: chance.of([{ isLeft: true }, { name: 'Somebody Else' }]) });
      case 'feedback':
        return search.set(what, 'feedback', `feedback-${search.made.length}`, {
          application: step.application,
          at: now,
          words: 'Strong on systems.',
        });
      default:
        return search.make(what, markStep(step, 'done', now));
    }
  }

  private async reflect(step: PlannedStep): Promise<void> {
    const { search } = this;
    const { chance } = search;
    const people = recordOf(search.facts, 'interview', step.interview ?? '')?.people ?? [];
    await search.set(`the user notes how ${step.interview} went`, 'interview', step.interview ?? '', {
      wentWell: 'the planning case',
      wasWeak: chance.maybe(0.4, () => 'I was vague about budgets'),
      betterAnswer: chance.maybe(0.3, () => 'I ran a budget of two million'),
      wishSaid: chance.maybe(0.4, () => 'that I built the rota tool'),
      topics: Object.fromEntries(
        chance.some(people, 0.7).map((person, at) => [person, ['the depot plan', 'the night trains', 'the new rota'][at % 3]!]),
      ),
    });
  }

  /** Sends what a step asks for, now and then noted without the person, as a mail seen in the thread. */
  private async send(step: PlannedStep): Promise<void> {
    const { search } = this;
    const { chance, now } = search;
    const change = markSent(step, `out:${search.made.length}`, now, step.about === 'connection' ? chance.is(0.5) : undefined);
    const edits = change.edits.map((edit): Edit => {
      if (edit.kind !== 'touch' || !('set' in edit)) return edit;
      const seen = edit.set.about === 'thank-you' && chance.is(0.1) ? { interview: undefined } : {};
      return { ...edit, set: { ...edit.set, ...seen, ...(step.reference !== undefined && { reference: step.reference }) } };
    });
    await search.make(`the user sends ${step.id}`, { ...change, edits });
    if (step.rule === 'withdraw' && chance.is(0.7)) await search.make(`the user closes ${step.application}`, closeApplication(step.application, now));
  }

  /** The one deliberate way round a wait. */
  private async openWait(application: string): Promise<void> {
    const { search } = this;
    const wait = search.plan().steps.find((step) => step.application === application && step.rule === 'quiet-period' && step.state === 'open');
    if (!wait) return;
    const mark = { step: wait.id, as: 'skipped', at: search.now, because: 'They rang and asked me to write' };
    await search.set(`the user opens ${wait.id}`, 'mark', `mark:${wait.id}`, mark);
  }

  /** A status mail against all advice. */
  private async writeUnasked(): Promise<void> {
    const { search } = this;
    const application = search.chance.of(search.plan().steps)?.application;
    if (application === undefined) return;
    const touch = { application, at: search.now, direction: 'out', about: 'status', channel: 'mail' };
    await search.set(`the user writes to ${application} unasked`, 'touch', `touch:unasked:${search.made.length}`, touch);
  }

  private async forget(): Promise<void> {
    const { search } = this;
    const application = search.chance.of(search.plan().steps)?.application;
    if (application === undefined) return;
    await search.make(`the user removes ${application}`, removeApplication(search.facts, application));
  }

  private async thinkAgain(): Promise<void> {
    const { search } = this;
    // As the view of a step offers it: what was put off and is back is there already.
    const canComeBack = ({ state, putOffUntil, doneAt }: PlannedStep) =>
      state === 'skipped' || putOffUntil !== undefined || (state === 'done' && doneAt === undefined);
    const marked = search.plan().steps.filter((step) => canComeBack(step) && recordOf(search.facts, 'mark', `mark:${step.id}`));
    if (marked.length === 0) return;
    const step = search.chance.of(marked);
    await search.make(`the user brings back ${step.id}`, bringBack(step));
  }
}
