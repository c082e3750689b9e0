import type { Proposal } from '../../core/capture/proposal.ts';
import type { Zone } from '../../core/calendar/time.ts';
import type { Fact, Reading } from '../../core/mail/reading.ts';
import { Choice, Field } from '../parts/field.tsx';
import { useReader } from '../parts/reader.ts';
import { zoneOptions } from '../parts/zone-options.ts';
import { DayQuestion } from './day-question.tsx';
import { ProposedPeople } from './proposed-people.tsx';
import { SlotChoice } from './slot-choice.tsx';
import { wordsOf } from './words-of.ts';

/** The fields whose earlier value is shown where this would change it. */
export type KeptField = 'durationMinutes' | 'round' | 'link' | 'place' | 'phone' | 'decisionBy';
type Form = Pick<Proposal, 'day' | 'clock' | 'zone' | 'durationMinutes' | 'round' | 'people' | 'link' | 'place' | 'phone'>;

interface InterviewFieldsProps {
  readonly proposal: Proposal;
  readonly reading: Reading | undefined;
  /** The user's own, which stands in for one that the mail does not state. */
  readonly ownZone: Zone;
  readonly form: Form;
  readonly was: (name: KeptField) => string | undefined;
  readonly set: (change: { -readonly [Name in keyof Omit<Form, 'people'>]?: string } & { people?: Form['people'][number][] }) => void;
}

/** What is read of one round: when, where, and with whom. */
export function InterviewFields({ proposal, reading, ownZone, form, was, set }: InterviewFieldsProps) {
  const { text } = useReader();
  const { day, clock, zone, durationMinutes, round, people, link, place, phone } = form;
  const when = reading?.start?.value;
  const isDayRead = [when, ...(reading?.slots ?? []).map(({ value }) => value)].some((read) => read?.day === day && read.zone === undefined);
  const isZoneAssumed = isDayRead && day !== '' && reading?.zone === undefined && zone === ownZone;
  return (
    <>
      {proposal.days && reading?.start && (
        <DayQuestion
          words={reading.start.evidence.words}
          contradicts={reading.start.value.contradicts ?? false}
          days={proposal.days}
          chosen={day}
          onChoose={(day) => set({ day })}
        />
      )}
      {reading && reading.slots.length > 0 && <SlotChoice reading={reading} onUse={set} />}
      {reading?.bookingLink && link === '' && <PickTime fact={reading.bookingLink} />}
      <Field
        label={text('fieldDay')}
        type="date"
        value={day}
        evidence={when?.day === day ? reading?.start?.evidence.words : undefined}
        onChange={(day) => set({ day })}
      />
      <Field label={text('fieldClock')} type="time" value={clock} onChange={(clock) => set({ clock: clock.slice(0, 5) })} />
      <Choice
        wide
        label={text('fieldZone')}
        value={zone}
        options={zoneOptions(zone)}
        evidence={wordsOf(reading?.zone, zone)}
        hint={isZoneAssumed ? text('zoneAssumed') : undefined}
        onChange={(zone) => set({ zone })}
      />
      <Field
        label={text('fieldMinutes')}
        was={was('durationMinutes')}
        inputMode="numeric"
        value={durationMinutes}
        evidence={wordsOf(reading?.durationMinutes, durationMinutes)}
        onChange={(durationMinutes) => set({ durationMinutes })}
      />
      <Field
        label={text('fieldRound')}
        was={was('round')}
        value={round}
        evidence={wordsOf(reading?.round, round)}
        onChange={(round) => set({ round })}
      />
      <ProposedPeople people={people} reading={reading} onChange={(people) => set({ people: [...people] })} />
      <Field
        wide
        label={text('fieldLink')}
        was={was('link')}
        type="url"
        value={link}
        maxLength={2000}
        evidence={wordsOf(reading?.link, link)}
        onChange={(link) => set({ link })}
      />
      <Field
        wide
        label={text('fieldPlace')}
        was={was('place')}
        value={place}
        evidence={wordsOf(reading?.place, place)}
        onChange={(place) => set({ place })}
      />
      {(proposal.phone !== '' || phone !== '') && (
        <Field
          wide
          label={text('fieldPhone')}
          was={was('phone')}
          value={phone}
          evidence={wordsOf(reading?.phone, phone)}
          onChange={(phone) => set({ phone })}
        />
      )}
    </>
  );
}

/** Where they let the user pick a time; Afterview itself picks none. */
function PickTime({ fact }: { readonly fact: Fact<string> }) {
  const { text } = useReader();
  if (!/^https?:\/\//i.test(fact.value)) return null;
  return (
    <p class="wide pick-time">
      {text('pickTime')}{' '}
      <a href={fact.value} target="_blank" rel="noreferrer noopener">
        {fact.value}
      </a>
    </p>
  );
}
