import * as v from 'valibot';
import type { Interview } from '../../core/facts/records.ts';
import { peopleToThank, roundOf } from '../../core/plan/round.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from './afterview.ts';
import { type Reflection, keepReflection } from './changes.ts';
import { Field } from './field.tsx';
import { useReader } from './reader.ts';
import { useTyped } from './use-typed.ts';

const reflectionSchema = v.object({ wentWell: v.string(), wasWeak: v.string(), wishSaid: v.string(), topics: v.record(v.string(), v.string()) });

interface ReflectionFormProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly interview: Interview;
  readonly step: PlannedStep;
  readonly onKept: () => void;
}

/** The one-minute reflection (C14): short fields, by keyboard alone; what is typed outlives the window. */
export function ReflectionForm({ afterview, situation, interview, step, onKept }: ReflectionFormProps) {
  const { text } = useReader();
  const { wentWell = '', wasWeak = '', wishSaid = '', topics = {} } = interview;
  const typed = useTyped<Reflection>(`reflection:${interview.id}`, reflectionSchema, { wentWell, wasWeak, wishSaid, topics }, 'browser');
  const form = typed.value.value;
  const set = (change: Partial<Reflection>) => typed.set({ ...form, ...change });
  const round = roundOf(situation, interview);
  const met = round ? peopleToThank(situation, round) : [];
  const keep = async () => {
    if (!(await afterview.change((_, now) => ok(keepReflection(step, interview.id, form, now))))) return;
    await typed.forget();
    onKept();
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {met.map(({ id, name, address }) => (
        <Field
          key={id}
          wide
          label={text('reflectTopic', { person: name ?? address ?? text('somebody') })}
          hint={id === met[0]?.id ? text('reflectTopicHint') : undefined}
          value={form.topics[id] ?? ''}
          onChange={(topic) => set({ topics: { ...form.topics, [id]: topic } })}
        />
      ))}
      <Field wide lines={2} label={text('reflectWentWell')} value={form.wentWell} onChange={(wentWell) => set({ wentWell })} />
      <Field wide lines={2} label={text('reflectWasWeak')} value={form.wasWeak} onChange={(wasWeak) => set({ wasWeak })} />
      <Field wide lines={2} label={text('reflectWishSaid')} value={form.wishSaid} onChange={(wishSaid) => set({ wishSaid })} />
      <div class="actions wide">
        <button type="submit" class="primary">
          {text('keepReflection')}
        </button>
      </div>
    </form>
  );
}
