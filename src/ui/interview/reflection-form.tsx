import { useEffect, useRef } from 'preact/hooks';
import type { Interview } from '../../core/facts/records.ts';
import { peopleToThank, roundOf } from '../../core/plan/round.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Choice, Field } from '../parts/field.tsx';
import { keepKeys, useKeepKey } from '../parts/form-keys.ts';
import { nameOf } from '../parts/name-of.ts';
import { Form } from '../parts/form.tsx';
import { useReader } from '../parts/reader.ts';
import { type Reflection, keepReflection, reflectionOf, reflectionSchema } from './reflection-changes.ts';
import { ReflectionPeople } from './reflection-people.tsx';
import { AskedRows, PromisedRows } from './reflection-promises.tsx';
import { useTyped } from '../parts/use-typed.ts';

interface ReflectionFormProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly interview: Interview;
  /** Id of the step that it does, where there is one. */
  readonly step: string | undefined;
  readonly onKept: () => void;
}

/** The one-minute reflection (C14): what is lost first is asked first, the rest is one fold away; by keyboard alone; what is typed outlives window and browser. */
export function ReflectionForm({ afterview, situation, interview, step, onKept }: ReflectionFormProps) {
  const { text } = useReader();
  const { application } = situation;
  const before = reflectionOf(interview, application);
  const typed = useTyped<Reflection>(`reflection:${interview.id}`, reflectionSchema, before, 'browser');
  const form = typed.value.value;
  const set = (change: Partial<Reflection>) => typed.set({ ...typed.value.peek(), ...change });
  const round = roundOf(situation, interview);
  const met = round ? peopleToThank(situation, round) : situation.people.filter(({ id }) => interview.people?.includes(id));
  const nameable = [...met.map((person) => ({ id: person.id, name: nameOf(person, text) })), ...form.added.filter(({ name }) => name.trim() !== '')];
  const element = useRef<HTMLFormElement>(null);
  useKeepKey(element);
  useEffect(() => element.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const keep = async () => {
    const isKept = await afterview.change((_, now) => ok(keepReflection(step, interview, application, typed.value.peek(), now)), typed.forget);
    if (isKept) onKept();
  };
  return (
    <Form class="form reflection" element={element} isGoneThrough onKeep={keep}>
      <ReflectionPeople people={met} form={form} set={set} />
      <Notes form={form} set={set} />
      <PromisedRows people={nameable} form={form} set={set} />
      <details class="wide more" open={hasMore(form, before)}>
        <summary>{text('reflectMore')}</summary>
        <div class="form">
          <More form={form} set={set} />
        </div>
      </details>
      <div class="actions wide">
        <button type="submit" class="primary">
          {text('keepReflection')}
        </button>
        <span class="small muted">{text('keepKeys', { keys: keepKeys() })}</span>
      </div>
    </Form>
  );
}

interface PartProps {
  readonly form: Reflection;
  readonly set: (change: Partial<Reflection>) => void;
}

function Notes({ form, set }: PartProps) {
  const { text } = useReader();
  const shared = { wide: true, lines: 2, maxLength: 20_000 };
  return (
    <>
      <Field {...shared} label={text('reflectWentWell')} value={form.wentWell} onChange={(wentWell) => set({ wentWell })} />
      <Field {...shared} label={text('reflectWasWeak')} value={form.wasWeak} onChange={(wasWeak) => set({ wasWeak })} />
      <Field {...shared} label={text('reflectWishSaid')} value={form.wishSaid} onChange={(wishSaid) => set({ wishSaid })} />
    </>
  );
}

function More({ form, set }: PartProps) {
  const { text } = useReader();
  return (
    <>
      <Field
        wide
        lines={2}
        maxLength={20_000}
        label={text('reflectBetter')}
        hint={text('reflectBetterHint')}
        value={form.betterAnswer}
        onChange={(betterAnswer) => set({ betterAnswer })}
      />
      <AskedRows form={form} set={set} />
      <Field label={text('fieldDecisionBy')} type="date" value={form.decisionBy} onChange={(decisionBy) => set({ decisionBy })} />
      <Choice
        label={text('closingChannel')}
        value={form.channel}
        options={[
          { value: '', label: text('notKnownYet') },
          { value: 'mail', label: text('channelMail') },
          { value: 'phone', label: text('channelPhone') },
        ]}
        onChange={(channel) => set({ channel: channel === 'mail' || channel === 'phone' ? channel : '' })}
      />
      <Field wide label={text('closingNext')} value={form.nextStep} maxLength={2000} onChange={(nextStep) => set({ nextStep })} />
      <label class="check wide">
        <input type="checkbox" checked={form.noFollowUp} onChange={(event) => set({ noFollowUp: event.currentTarget.checked })} />
        <span>{text('fieldNoFollowUp')}</span>
      </label>
    </>
  );
}

/** Whether something is typed behind the fold: what came back after the window died is not to be overlooked. */
const hasMore = (form: Reflection, before: Reflection): boolean =>
  form.asked.some(({ what }) => what !== '') ||
  (['betterAnswer', 'decisionBy', 'nextStep', 'channel', 'noFollowUp'] as const).some((field) => form[field] !== before[field]);
