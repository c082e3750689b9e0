import type { Situation } from '../../plan/situation.ts';
import { type Cast, castOf, turnOf } from '../cast.ts';
import { type Saying, type Slots, sayable } from '../saying.ts';
import * as additions from './additions.ts';
import { arrangerOffers, arrangerOpenings, arrangerRemarks, arrangerSubjects } from './coordinator.ts';
import { offers } from './offers.ts';
import { farewells, openings, subjects } from './openings.ts';
import { points } from './points.ts';
import { ties } from './ties.ts';

/** What is chosen first is what repeats least: the heart of the letter, then what surrounds it. */
const toThoseTalkedTo = { point: points, opening: openings, tie: ties, offer: offers, farewell: farewells, subject: subjects };
const toArrangers = {
  point: arrangerRemarks,
  opening: arrangerOpenings,
  tie: ties,
  offer: arrangerOffers,
  farewell: farewells,
  subject: arrangerSubjects,
} satisfies Record<keyof typeof toThoseTalkedTo, readonly Saying[]>;

type Addition = keyof typeof additions;
export type Part = keyof typeof toThoseTalkedTo | Addition;

/** Every saying of a thank-you: words that stand in them make no mail particular. */
export const allSayings: readonly Saying[] = [toThoseTalkedTo, toArrangers, additions].flatMap((pools) => Object.values(pools)).flat();

/** The sayings for the last of some letters of an application; `shared` are the facts that all of these share, as far as they are known. */
export function castOfLetter({ application }: Situation, isArranger: boolean, readers: readonly string[], shared: Slots): Cast<Part> {
  const unknown = Object.keys(shared).filter((name) => shared[name] === undefined);
  const main = mapped(isArranger ? toArrangers : toThoseTalkedTo, (_, sayings) => sayable(sayings, unknown));
  const added = mapped(additions, (part, sayings) => turnOf(sayings, readers.length, `${application.id} ${part}`));
  return { ...castOf(main, readers, application.id), ...added };
}

const mapped = <K extends string, T, U>(record: Readonly<Record<K, T>>, change: (key: K, value: T) => U): Record<K, U> =>
  Object.fromEntries((Object.entries(record) as [K, T][]).map(([key, value]) => [key, change(key, value)])) as Record<K, U>;
