import { addBusinessDays, isBusinessDay, nextBusinessDayAfter } from '../calendar/business-days.ts';
import { type Clock, type Day, HOUR_MS, type Instant, type Zone, addDays, dayAt, instantAt } from '../calendar/time.ts';
import type { Round } from './round.ts';
import type { Process } from './situation.ts';
import { QUIET_DAYS, promiseAfter } from './wait.ts';

/*
 * Business days that an ordinary letter usually takes inside a country, the day of posting not counted, as its post offices state or mostly keep; of a range the
 * longer half, since a card that comes too late is worse than none. Beside each the zones by which one knows that somebody is there.
 */
const postOffices: readonly (readonly [country: string, days: number, zones: string])[] = [
  ['AT', 3, 'Europe/Vienna'],
  ['AU', 5, 'Australia/'],
  ['BE', 3, 'Europe/Brussels'],
  ['BR', 7, 'America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Manaus America/Belem America/Cuiaba America/Campo_Grande'],
  ['CA', 4, 'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Regina America/Moncton'],
  ['CH', 2, 'Europe/Zurich'],
  ['CZ', 3, 'Europe/Prague'],
  ['DE', 3, 'Europe/Berlin Europe/Busingen'],
  ['DK', 5, 'Europe/Copenhagen'],
  ['ES', 4, 'Europe/Madrid Africa/Ceuta Atlantic/Canary'],
  ['FI', 5, 'Europe/Helsinki Europe/Mariehamn'],
  ['FR', 3, 'Europe/Paris'],
  ['GB', 3, 'Europe/London Europe/Belfast'],
  ['HK', 2, 'Asia/Hong_Kong'],
  ['IE', 2, 'Europe/Dublin'],
  ['IN', 6, 'Asia/Kolkata Asia/Calcutta'],
  ['IT', 5, 'Europe/Rome'],
  ['JP', 3, 'Asia/Tokyo'],
  ['KR', 4, 'Asia/Seoul'],
  ['NL', 3, 'Europe/Amsterdam'],
  ['NO', 5, 'Europe/Oslo'],
  ['NZ', 5, 'Pacific/Auckland Pacific/Chatham'],
  ['PL', 4, 'Europe/Warsaw'],
  ['PT', 4, 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores'],
  ['SE', 3, 'Europe/Stockholm'],
  ['SG', 2, 'Asia/Singapore'],
  [
    'US',
    4,
    'America/New_York America/Detroit America/Chicago America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Indiana/ America/Kentucky/ America/North_Dakota/ Pacific/Honolulu',
  ],
];
/** Where the post office is not in the list. */
const DAYS_ELSEWHERE = 5;
/** From one country into another. */
const DAYS_ABROAD = 10;

const daysWithin = new Map(postOffices.map(([country, days]) => [country, days]));
const placesOf = postOffices.flatMap(([country, , zones]) => zones.split(' ').map((place) => ({ place, country })));

/** The country that a zone lies in; undefined where it is none of the list. */
const countryOf = (zone: Zone): string | undefined =>
  placesOf.find(({ place }) => (place.endsWith('/') ? zone.startsWith(place) : zone === place))?.country;

/** When letter boxes are emptied in the evening. */
const PICK_UP: Clock = '17:00';
/** To get home, find the words for a card, write it and carry it to the box. */
const WRITING_MS = 2 * HOUR_MS;

/** What becomes of a card that is written right after a round (C27). */
export interface Arrival {
  /** The evening pick-up of the interview day, by the user's clock; the next business day's where too little time is left before it. */
  readonly postBy: Instant;
  /** When it usually arrives: one of the employer's business days. */
  readonly day: Day;
  /** The promised day, else the end of the quiet week: it has to arrive earlier than that. */
  readonly before: Day;
  readonly isPromised: boolean;
  readonly isInTime: boolean;
  /** The pick-up a business day later, where a card still arrives in time with it, else the same; none where it comes too late anyway. */
  readonly lastPostBy?: Instant;
}

/**
 * When a card to the people of a round would arrive, and whether that is before they decide (C27). It goes abroad only where both the user's zone and the
 * employer's country (or else the zone of the interview) tell the country; any other is taken for a letter within the employer's.
 */
export function arrivalOfNote(process: Process, round: Round): Arrival {
  const { application, zone } = process;
  const from = countryOf(zone);
  const to = application.country ?? countryOf(round.zone);
  const isAbroad = from !== undefined && to !== undefined && from !== to;
  const days = isAbroad ? DAYS_ABROAD : ((to === undefined ? undefined : daysWithin.get(to)) ?? DAYS_ELSEWHERE);
  const postedIn = from ?? to;

  const pickUp = (day: Day) => instantAt(day, PICK_UP, zone);
  const arrivesFrom = (day: Day) => addBusinessDays(day, days, to);
  const met = dayAt(round.end, zone);
  const isPostable = isBusinessDay(met, postedIn) && round.end + WRITING_MS <= pickUp(met);
  const posted = isPostable ? met : nextBusinessDayAfter(met, postedIn);

  const promised = promiseAfter(process, round)?.day;
  const before = promised ?? addDays(dayAt(round.end, round.zone), QUIET_DAYS);
  const day = arrivesFrom(posted);
  const arrival = { postBy: pickUp(posted), day, before, isPromised: promised !== undefined };
  if (day >= before) return { ...arrival, isInTime: false };
  const next = nextBusinessDayAfter(posted, postedIn);
  return { ...arrival, isInTime: true, lastPostBy: pickUp(arrivesFrom(next) < before ? next : posted) };
}
