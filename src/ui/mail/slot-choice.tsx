import { type Day, type Zone, instantAt } from '../../core/calendar/time.ts';
import type { Reading, When } from '../../core/mail/reading.ts';
import { useReader } from '../parts/reader.ts';

interface SlotChoiceProps {
  readonly reading: Reading;
  readonly onUse: (time: { readonly day: Day; readonly clock: string; readonly zone: Zone }) => void;
}

/** The times a mail offers, in words with their zone. None is taken unasked: a click fills in the day and the clock. */
export function SlotChoice({ reading, onUse }: SlotChoiceProps) {
  const { text, locale, zone: own } = useReader();
  const dayFormat = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const inWords = ({ day, clock, zone }: Slot): string => {
    const date = dayFormat.format(Date.parse(`${day}T00:00Z`));
    if (clock === '') return text('slotDay', { day: date });
    const clockFormat = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone });
    return text('slotAt', { day: date, clock: clockFormat.format(instantAt(day, clock, zone)), zone: zone.replaceAll('_', ' ') });
  };
  const slots = reading.slots.flatMap(({ value }) => slotsOf(value, value.zone ?? reading.zone?.value ?? own));
  const told = new Map(slots.map((slot) => [inWords(slot), slot]));
  if (told.size === 0) return null;
  return (
    <fieldset class="question wide">
      <legend>{text('slotsOffered')}</legend>
      {[...told].map(([time, slot]) => (
        <div class="slot" key={time}>
          <span>{time}</span>
          <button type="button" aria-label={text('useSlotAt', { time })} onClick={() => onUse(slot)}>
            {text('useSlot')}
          </button>
        </div>
      ))}
    </fieldset>
  );
}

interface Slot {
  readonly day: Day;
  readonly clock: string;
  readonly zone: Zone;
}

/** A date that may be two days is two to choose from; one without a day cannot be filled in. */
const slotsOf = ({ day, otherDay, clock = '' }: When, zone: Zone): Slot[] =>
  [day, otherDay].flatMap((each) => (each === undefined ? [] : [{ day: each, clock, zone }]));
