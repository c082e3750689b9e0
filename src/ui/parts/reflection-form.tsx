import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { keepTyped, readTyped } from '../../browser/typed.ts';
import type { Interview } from '../../core/facts/records.ts';
import { peopleToThank, roundOf } from '../../core/plan/round.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from './afterview.ts';
import { type Reflection, keepReflection } from './changes.ts';
import { Field } from './field.tsx';
import { useReader } from './reader.ts';

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
  const { text, now } = useReader();
  const { wentWell = '', wasWeak = '', wishSaid = '', topics = {} } = interview;
  const form = useSignal<Reflection>({ wentWell, wasWeak, wishSaid, topics });
  const typed = `reflection:${interview.id}`;
  useEffect(() => {
    void readTyped(typed).then((found) => {
      if (v.is(reflectionSchema, found)) form.value = found;
    });
  }, [typed]);
  const set = (change: Partial<Reflection>) => {
    form.value = { ...form.value, ...change };
    void keepTyped(typed, form.value);
  };
  const round = roundOf(situation, interview);
  const met = round ? peopleToThank(situation, round) : [];
  const keep = async () => {
    if (!(await afterview.change(() => ok(keepReflection(step, interview.id, form.value, now))))) return;
    await keepTyped(typed, undefined);
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
          value={form.value.topics[id] ?? ''}
          onChange={(topic) => set({ topics: { ...form.value.topics, [id]: topic } })}
        />
      ))}
      <Field wide lines={2} label={text('reflectWentWell')} value={form.value.wentWell} onChange={(wentWell) => set({ wentWell })} />
      <Field wide lines={2} label={text('reflectWasWeak')} value={form.value.wasWeak} onChange={(wasWeak) => set({ wasWeak })} />
      <Field wide lines={2} label={text('reflectWishSaid')} value={form.value.wishSaid} onChange={(wishSaid) => set({ wishSaid })} />
      <div class="actions wide">
        <button type="submit" class="primary">
          {text('keepReflection')}
        </button>
      </div>
    </form>
  );
}
