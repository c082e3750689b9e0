import { type Day, HOUR_MS, type Instant, MINUTE_MS, addDays, dayAt, instantAt } from '../../src/core/calendar/time.ts';
import type { Edit } from '../../src/core/facts/change.ts';
import { recordOf, recordsOf } from '../../src/core/facts/facts.ts';
import type { Search } from './search.ts';

/** Where employers sit: countries with and without a known calendar, weekends of both kinds, zones of odd offsets, and one where none is known. */
const places = [
  ['US', 'America/New_York'],
  ['US', 'America/Los_Angeles'],
  ['DE', 'Europe/Berlin'],
  ['FR', 'Europe/Paris'],
  ['NO', 'Europe/Oslo'],
  ['GB', 'Europe/London'],
  ['SA', 'Asia/Riyadh'],
  ['IN', 'Asia/Kolkata'],
  ['JP', 'Asia/Tokyo'],
  ['AU', 'Australia/Lord_Howe'],
  ['NZ', 'Pacific/Auckland'],
  ['CA', 'America/St_Johns'],
  ['KI', 'Pacific/Kiritimati'],
  [undefined, 'Europe/Berlin'],
] as const;

/** No two share a word, and none is a word of a letter: a name in the wrong letter shows. */
const companies = ['Lindqvist Optics', 'Halden Rail', 'Harborfinch', 'Quillon & Brack', 'Zephyrine'];
const names = [
  'Dana Reyes',
  'Jon Vik',
  'Mei Tanaka',
  'Luis Ferreira',
  'Priya Raman',
  'Tomasz Wolak',
  'Aoife Brennan',
  'Jörg Weißmann',
  'Noor Haddad',
  'Ines Câmara',
  'Olu Adeyemi',
  'Kaito Mori',
  'Freya Lund',
  'Pavel Novotny',
  'Sione Taufa',
];
const parts = ['interviewer', 'interviewer', 'coordinator', 'recruiter', 'hiring manager', undefined] as const;
const roles = ['Data analyst', 'Train planner', undefined];

type Answer = 'round' | 'time' | 'no' | 'offer' | 'silence' | 'arranging';

/** One employer: what they decide, and what of it reaches the user. Whatever it does lands in the facts, as capturing a mail or a note does. */
export class Employer {
  readonly id: string;
  private readonly zone: string;
  private readonly people: string[];
  private rounds = 0;
  private delays = 0;
  /** What was arranged before the latest arrangement no longer happens. */
  private arranged = 0;

  constructor(
    private readonly search: Search,
    private readonly index: number,
    private readonly until: Instant,
  ) {
    this.id = `app-${index}`;
    this.zone = '';
    this.people = [];
    const { chance } = search;
    const [country, zone] = chance.of(places);
    this.zone = zone;
    this.people = Array.from({ length: chance.from(1, 3) }, (_, at) => `${this.id}-person-${at}`);
    search.later(search.now + chance.from(0, 10 * 24 * 60) * MINUTE_MS, () => this.begin(country));
  }

  private get chance() {
    return this.search.chance;
  }

  private latest = (): string => `${this.id}-round-${this.rounds}`;

  /** Some time of a working day, some days on. */
  private inDays(least: number, most: number, from = '08:00', to = 18): Instant {
    const { chance, search } = this;
    const day = addDays(dayAt(search.now, this.zone), chance.from(least, most));
    return Math.max(search.now + MINUTE_MS, instantAt(day, from, this.zone) + chance.from(0, (to - 8) * 12) * 5 * MINUTE_MS);
  }

  private today = (): Day => dayAt(this.search.now, this.zone);

  private async begin(country: string | undefined): Promise<void> {
    const { chance, search, id } = this;
    const seats = chance.shuffled(names.map((_, at) => at)).filter((at) => at % 5 === this.index % 5);
    const people = this.people.map((person, at): Edit => {
      const name = names[seats[at] ?? 0]!;
      const set = {
        application: id,
        name: chance.maybe(0.9, () => name),
        address: chance.maybe(
          0.8,
          () =>
            `${name
              .split(' ')[0]!
              .normalize('NFD')
              .replaceAll(/[^a-z]/gi, '')
              .toLowerCase()}@${id}.example`,
        ),
        part: chance.of(parts),
        title: chance.maybe(0.2, () => 'Head of Planning'),
      };
      return { kind: 'person', id: person, set };
    });
    const application = {
      company: chance.maybe(0.95, () => companies[this.index % companies.length]!),
      role: chance.of(roles),
      country: chance.is(0.9) ? country : undefined,
      tone: chance.maybe(0.1, () => chance.of(['warm', 'formal'] as const)),
      thanks: chance.maybe(0.15, () => chance.of(['expected', 'optional', 'unusual'] as const)),
      noFollowUp: chance.maybe(0.06, () => true),
      deadline: chance.maybe(0.1, () => addDays(this.today(), chance.from(10, 60))),
      closingPoints: chance.maybe(0.2, () => ['I planned the winter timetable']),
      samples: chance.maybe(0.2, () => [{ what: 'the timetable study', link: 'https://me.example/study' }]),
    };
    const acquaintance = { application: id, name: 'Wendeline Achterberg', position: 'Buyer', connectedOn: chance.maybe(0.5, () => '2021-05-04') };
    const known = chance.is(0.2) ? [{ kind: 'acquaintance' as const, id: `${id}-acquaintance`, set: acquaintance }] : [];
    await search.edit(`${id}: begins`, [{ kind: 'application', id, set: application }, ...people, ...known]);
    if (chance.is(0.3)) await this.ask();
    await this.invite();
  }

  /** Invites to a round; or speaks of one and names the time later, or never. */
  private async invite(isDated = this.chance.is(0.9)): Promise<void> {
    const { chance, search } = this;
    if (this.rounds > 3) return this.offer();
    this.rounds += 1;
    const fields = {
      application: this.id,
      round: chance.of([undefined, 'Phone screen', 'Second round', 'Final round']),
      durationMinutes: chance.of([undefined, 30, 45, 60, 240]),
      zone: chance.is(0.9) ? this.zone : undefined,
      people: chance.some(this.people, 0.8),
      link: chance.maybe(0.4, () => 'https://meet.example/abc'),
    };
    await search.set(`${this.id}: invites to round ${this.rounds}`, 'interview', this.latest(), fields);
    if (isDated) await this.date('is set for');
    else if (chance.is(0.7)) this.afterwards(this.inDays(1, 20), () => this.date('is at last set for'));
  }

  private afterwards(at: Instant, run: () => Promise<void>): void {
    const arranged = this.arranged;
    this.search.later(at, async () => {
      if (arranged === this.arranged && this.search.now < this.until && !this.isOver()) await run();
    });
  }

  private isOver(): boolean {
    const application = recordOf(this.search.facts, 'application', this.id);
    return !application || (application.stage !== undefined && application.stage !== 'active');
  }

  /** Sets the time, at any hour where people meet across zones, now and then in the past: noted after the event. */
  private async date(how: string): Promise<void> {
    const { chance, search } = this;
    const isNoted = chance.is(0.06);
    const start = isNoted ? search.now - chance.from(1, 100) * HOUR_MS : chance.is(0.12) ? this.inDays(1, 12, '00:00', 31) : this.inDays(1, 12);
    await search.set(`${this.id}: round ${this.rounds} ${how} ${new Date(start).toISOString()}`, 'interview', this.latest(), { start });
    this.arranged += 1;
    const end = start + (recordOf(search.facts, 'interview', this.latest())?.durationMinutes ?? 60) * MINUTE_MS;
    if (!isNoted && chance.is(0.15))
      this.afterwards(chance.is(0.8) ? chance.from(search.now, start) : end + chance.from(1, 30) * HOUR_MS, () => this.date('moves to'));
    else if (chance.is(0.07)) this.afterwards(chance.from(search.now, start), () => this.cancel());
    if (chance.is(0.15)) this.afterwards(chance.from(search.now, start), () => this.ask());
    this.afterwards(end + chance.from(0, 180) * MINUTE_MS, () => this.tell());
  }

  private async cancel(): Promise<void> {
    const { chance, search } = this;
    await search.set(`${this.id}: calls round ${this.rounds} off`, 'interview', this.latest(), { cancelled: true });
    this.arranged += 1;
    if (chance.is(0.5)) {
      this.afterwards(this.inDays(1, 6), async () => {
        await search.set(`${this.id}: wants it after all`, 'interview', this.latest(), { cancelled: undefined });
        await this.date('is set again for');
      });
    } else if (chance.is(0.4)) this.afterwards(this.inDays(1, 6), () => this.refuse());
  }

  /** Asks for something to be handed in; or the user promised it. */
  private async ask(): Promise<void> {
    const { chance, search } = this;
    const request = {
      application: this.id,
      what: chance.of(['two references', 'a writing sample', 'the signed form']),
      due: chance.maybe(0.4, () => addDays(this.today(), chance.from(-1, 8))),
      askedAt: chance.maybe(0.85, () => search.now - chance.from(0, 600) * MINUTE_MS),
      interview: this.rounds > 0 ? chance.maybe(0.5, this.latest) : undefined,
      person: chance.maybe(0.5, () => chance.of(this.people)),
      promised: chance.maybe(0.3, () => true),
    };
    await search.set(`${this.id}: asks for something`, 'request', `${this.id}-request-${search.made.length}`, request);
  }

  /** What they say at the end of a round: by when they decide, how, and whom to write to. */
  private async tell(): Promise<void> {
    const { chance, search } = this;
    const told = {
      decisionBy: chance.maybe(0.5, () => addDays(this.today(), chance.from(0, 25))),
      channel: chance.maybe(0.3, () => chance.of(['mail', 'phone'] as const)),
      contact: chance.maybe(0.3, () => chance.of(this.people)),
      nextStep: chance.maybe(0.3, () => 'a talk with the team'),
    };
    await search.set(`${this.id}: after the round, decides by ${told.decisionBy}`, 'interview', this.latest(), told);
    if (chance.is(0.04)) await search.set(`${this.id}: asks not to be followed up`, 'application', this.id, { noFollowUp: true });
    if (chance.is(0.2)) await this.ask();
    if (chance.is(0.1)) await search.set(`${this.id}: gets the list of references`, 'application', this.id, { referencesGivenAt: search.now });
    this.decide();
  }

  private decide(): void {
    const { chance } = this;
    const answers: readonly Answer[] = ['round', 'round', 'time', 'time', 'no', 'no', 'offer', 'silence', 'silence', 'arranging'];
    const answer = chance.of(answers);
    const [least, most] = chance.of([
      [0, 3],
      [2, 12],
      [5, 40],
    ] as const);
    const at = this.inDays(least, most);
    if (answer === 'round') this.afterwards(at, () => this.invite());
    else if (answer === 'arranging') this.afterwards(at, () => this.invite(false));
    else if (answer === 'time') this.afterwards(at, () => this.needTime());
    else if (answer === 'no') this.afterwards(at, () => this.refuse());
    else if (answer === 'offer') this.afterwards(at, () => this.offer());
  }

  private async needTime(): Promise<void> {
    const { chance, search } = this;
    this.delays += 1;
    await search.edit(`${this.id}: needs more time`, [
      this.received('status'),
      { kind: 'interview', id: this.latest(), set: { decisionBy: chance.is(0.6) ? addDays(this.today(), chance.from(0, 20)) : undefined } },
    ]);
    if (this.delays < 4) this.decide();
  }

  private async refuse(): Promise<void> {
    const { chance, search } = this;
    const stagedAt = chance.maybe(0.85, () => search.now);
    await search.edit(`${this.id}: says no`, [
      this.received('rejection'),
      { kind: 'application', id: this.id, set: { stage: 'rejected', stagedAt } },
    ]);
    if (!chance.is(0.4)) return;
    // An answer to the user's reply, or a kind word without one.
    search.later(this.inDays(1, 12), async () => {
      if (recordOf(search.facts, 'application', this.id)?.stage !== 'rejected') return;
      await search.edit(`${this.id}: answers after the no`, [this.received('other')]);
      if (chance.is(0.3)) await this.invite();
      if (recordsOf(search.facts, 'interview').some(({ id }) => id === this.latest()) && chance.is(0.2)) {
        await search.set(`${this.id}: opens the role again`, 'application', this.id, { stage: 'active', stagedAt: search.now });
      }
    });
  }

  private async offer(): Promise<void> {
    const { chance, search } = this;
    const offer = {
      stage: 'offered',
      stagedAt: chance.maybe(0.9, () => search.now),
      offerBy: chance.maybe(0.6, () => addDays(this.today(), chance.from(-1, 14))),
    } as const;
    await search.edit(`${this.id}: makes an offer`, [this.received('offer'), { kind: 'application', id: this.id, set: offer }]);
  }

  private received(about: 'status' | 'rejection' | 'offer' | 'other'): Edit {
    const { chance, search } = this;
    const id = `touch:in:${this.id}:${search.made.length}`;
    const person = chance.maybe(0.6, () => chance.of(this.people));
    return { kind: 'touch', id, set: { application: this.id, at: search.now, direction: 'in', about, channel: 'mail', person } };
  }
}
