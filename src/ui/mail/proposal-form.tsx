import * as v from 'valibot';
import { type About, type Proposal, isDecision, proposalOf } from '../../core/capture/proposal.ts';
import type { Reading } from '../../core/mail/reading.ts';
import type { Facts } from '../../core/facts/facts.ts';
import { AboutChoice } from './about-choice.tsx';
import { countryOptions } from '../parts/country-options.ts';
import { Choice, Field } from '../parts/field.tsx';
import { keepLabelOf } from './keep-label.ts';
import { InterviewFields, type KeptField } from './interview-fields.tsx';
import { OldAndNew } from './old-and-new.tsx';
import { Form } from '../parts/form.tsx';
import { useReader } from '../parts/reader.ts';
import { RequestFields } from './request-fields.tsx';
import { useTyped } from '../parts/use-typed.ts';
import { wordsOf } from './words-of.ts';

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
  offerBy: v.string(),
});
type Typed = v.InferOutput<typeof typedSchema>;

/** What was read from a mail, each fact to correct and with the words it was read from (C3); or the same form empty. */
export function ProposalForm({ proposal: proposed, reading, typedAs, keepLabel, about, onKeep, other }: ProposalFormProps) {
  const { text, locale, zone: ownZone } = useReader();
  const typed = useTyped(typedAs, typedSchema, v.parse(typedSchema, proposed));
  const { about: chosen, ...form } = typed.value.value;
  const proposal = chosen === undefined || !about ? proposed : about.propose(chosen);
  const set = (change: Partial<Typed>) => typed.set({ ...typed.value.value, ...change });
  const { company, country, role, decisionBy, noFollowUp, offerBy } = form;
  const kept = about && proposal.interview !== undefined ? proposalOf(about.facts, proposal.interview, ownZone) : undefined;
  /** What is kept now in a field that this would change; the time has its own place above. */
  const was = (name: KeptField) => (kept && kept[name] !== '' && kept[name] !== form[name] ? kept[name] : undefined);
  return (
    <Form onKeep={() => onKeep({ ...proposal, ...form })}>
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
      {!isDecision(proposal) && <InterviewFields proposal={proposal} reading={reading} ownZone={ownZone} form={form} was={was} set={set} />}
      {proposal.effect === 'offer' && (
        <Field
          label={text('fieldOfferBy')}
          hint={text('fieldOfferByHint')}
          type="date"
          value={offerBy}
          evidence={wordsOf(reading?.deadline, offerBy)}
          onChange={(offerBy) => set({ offerBy })}
        />
      )}
      {reading && (!isDecision(proposal) || reading.requests.length > 0) && (
        <RequestFields reading={reading} requests={form.requests} due={form.due} onChange={set} />
      )}
      {!isDecision(proposal) && (
        <Field
          label={text('fieldDecisionBy')}
          was={was('decisionBy')}
          type="date"
          value={decisionBy}
          evidence={wordsOf(reading?.decisionBy, decisionBy)}
          onChange={(decisionBy) => set({ decisionBy })}
        />
      )}
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
    </Form>
  );
}

function aboutHint(proposal: Proposal, { kind }: Reading, chosen: About | undefined, text: (key: string) => string): string | undefined {
  if (proposal.isWhichOpen) return text('aboutWhichInterview');
  if (proposal.interview !== undefined) return text('aboutChanges');
  return chosen === undefined && (kind === 'reschedule' || kind === 'cancellation') ? text('aboutWhich') : undefined;
}
