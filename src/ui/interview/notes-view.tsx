import { useReader } from '../parts/reader.ts';
import { ReflectionForm } from './reflection-form.tsx';
import { goBack } from '../parts/route.ts';
import { View } from '../parts/view.tsx';
import { roundIn } from './round-in.ts';
import type { ViewProps } from '../parts/view-props.ts';

/** The one-minute notes of a round, to write or change at any time: their step is only offered in the first two days. */
export function NotesView({ afterview, id }: ViewProps) {
  const { text } = useReader();
  const found = roundIn(afterview, id);
  if (!found) return <View title={text('interviewGoneTitle')} lead={text('interviewGoneWords')} />;
  const { situation, interview } = found;
  const step = afterview.plan.value.steps.find(({ rule, interview: round }) => rule === 'reflection' && round === id);
  return (
    <View title={text('notesTitle', { company: situation.application.company ?? text('someEmployer') })}>
      <ReflectionForm afterview={afterview} situation={situation} interview={interview} step={step?.id} onKept={goBack} />
    </View>
  );
}
