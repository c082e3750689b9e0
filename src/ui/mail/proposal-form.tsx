import * as v from 'valibot';
import { type About, type Proposal, proposalOf } from '../../core/capture/proposal.ts';
import type { Fact, Reading } from '../../core/mail/reading.ts';
import type { Facts } from '../../core/facts/facts.ts';
import { AboutChoice } from './about-choice.tsx';
import { countryOptions } from '../parts/country-options.ts';
import { DayQuestion } from './day-question.tsx';
import { Choice, Field } from '../parts/field.tsx';
import { keepLabelOf } from './keep-label.ts';
import { OldAndNew } from './old-and-new.tsx';
import { ProposedPeople } from './proposed-people.tsx';
import { useReader } from '../parts/reader.ts';
import { RequestFields } from './request-fields.tsx';
import { SlotChoice } from './slot-choice.tsx';
import { useTyped } from '../parts/use-typed.ts';
import { zoneOptions } from '../parts/zone-options.ts';

export interface ProposalFormProps {
  readonly proposal: Proposal;
  /** Where each fact was read; none when it is typed by hand. */
  readonly reading?: Reading;
  /** The name under which what is typed outlives the window. */
  readonly typedAs: string;
  /** In words what keeping does; without them what it does to a known interview. */
  readonly keepLabel?: string;
  /** Lets the user say what it is about: the form is then filled in for that. */
  readonly about?: { readonly facts: Facts; readonly propose: (about: About) => Proposal };
  readonly onKeep: (proposal: Proposal) => void;
  /** The other thing to do with it, in words that say what. */
  readonly other?: { readonly label: string; readonly act: () => void };
}

/** What the user fills in. The rest, what keeping would do and to what, always follows from the facts as they are. */
const typedSchema = v.object({
  /** What it is about, once the user has said so. */
  about: v.optional(v.string()),
  company: v.string(),
  country: v.string(),
  role: v.string(),
  round: v.string(),
  day: v.string(),
  clock: v.string(),
  zone: v.string(),
  durationMinutes: v.string(),
  link: v.string(),
  place: v.string(),
  phone: v.string(),
  people: v.array(v.object({ name: v.string(), address: v.string(), title: v.string(), part: v.picklist(['interviewer', 'coordinator']) })),
  decisionBy: v.string(),
  noFollowUp: v.boolean(),
  requests: v.array(v.object({ what: v.string(), isKept: v.boolean() })),
  due: v.string(),
});
type Typed = v.InferOutput<typeof typedSchema>;

/** What was read from a mail, each fact to correct and with the words it was read from (C3); or the same form empty. */
export function ProposalForm({ proposal: proposed, reading, typedAs, keepLabel, about, onKeep, other }: ProposalFormProps) {
  const { text, locale, zone: ownZone } = useReader();
  const typed = useTyped(typedAs, typedSchema, v.parse(typedSchema, proposed));
  const { about: chosen, ...form } = typed.value.value;
  const proposal = chosen === undefined || !about ? proposed : about.propose(chosen);
  const set = (change: Partial<Typed>) => typed.set({ ...typed.value.value, ...change });
  const { company, country, role, round, day, clock, zone, durationMinutes, link, place, phone, people, decisionBy, noFollowUp } = form;
  const kept = about && proposal.interview !== undefined ? proposalOf(about.facts, proposal.interview, ownZone) : undefined;
  /** What is kept now in a field that this would change; the time has its own place above. */
  const was = (name: 'durationMinutes' | 'round' | 'link' | 'place' | 'phone' | 'decisionBy') =>
    kept && kept[name] !== '' && kept[name] !== form[name] ? kept[name] : undefined;
  const when = reading?.start?.value;
  const isDayRead = [when, ...(reading?.slots ?? []).map(({ value }) => value)].some((read) => read?.day === day && read.zone === undefined);
  const isZoneAssumed = isDayRead && day !== '' && reading?.zone === undefined && zone === ownZone;
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onKeep({ ...proposal, ...form });
      }}
    >
      {about && (
        <AboutChoice
          label={text(reading ? 'aboutMail' : 'aboutHand')}
          facts={about.facts}
          value={proposal.isWhichOpen ? '' : (proposal.interview ?? proposal.application ?? 'new')}
          withInterviews={reading !== undefined}
          hint={reading && aboutHint(proposal, reading, chosen, text)}
          onChange={(id) => typed.set({ ...v.parse(typedSchema, about.propose(id)), about: id })}
        />
      )}
      {about && <OldAndNew facts={about.facts} proposal={{ ...proposal, ...form }} />}
      <Field
        wide
        label={text('fieldCompany')}
        value={company}
        evidence={wordsOf(reading?.company, company)}
        onChange={(company) => set({ company })}
      />
      <Field wide label={text('fieldRole')} value={role} evidence={wordsOf(reading?.role, role)} onChange={(role) => set({ role })} />
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
      {reading && <RequestFields reading={reading} requests={form.requests} due={form.due} onChange={set} />}
      <Field
        label={text('fieldDecisionBy')}
        was={was('decisionBy')}
        type="date"
        value={decisionBy}
        evidence={wordsOf(reading?.decisionBy, decisionBy)}
        onChange={(decisionBy) => set({ decisionBy })}
      />
      <Choice
        label={text('fieldCountry')}
        value={country}
        options={countryOptions(country, locale, text('countryUnknown'))}
        hint={text('fieldCountryHint')}
        onChange={(country) => set({ country })}
      />
      <label class="check wide">
        <input type="checkbox" checked={noFollowUp} onChange={(event) => set({ noFollowUp: event.currentTarget.checked })} />
        <span>{text('fieldNoFollowUp')}</span>
      </label>
      <div class="actions wide">
        <button type="submit" class="primary">
          {keepLabel ?? text(keepLabelOf(proposal))}
        </button>
        {other && (
          <button type="button" onClick={other.act}>
            {other.label}
          </button>
        )}
      </div>
    </form>
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

function aboutHint(proposal: Proposal, { kind }: Reading, chosen: About | undefined, text: (key: string) => string): string | undefined {
  if (proposal.isWhichOpen) return text('aboutWhichInterview');
  if (proposal.interview !== undefined) return text('aboutChanges');
  return chosen === undefined && (kind === 'reschedule' || kind === 'cancellation') ? text('aboutWhich') : undefined;
}

/** The words a fact was read from, as long as its field holds what was read. */
const wordsOf = (fact: Fact<string | number> | undefined, shown: string): string | undefined =>
  fact !== undefined && String(fact.value) === shown ? fact.evidence.words : undefined;
