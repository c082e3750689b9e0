import { useMemo } from 'preact/hooks';
import { useReader } from '../parts/reader.ts';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';
import { PersonForm } from './person-form.tsx';

/** Somebody of an application whom no mail named; `id` is the application's. */
export function AddPersonView({ afterview, id }: ViewProps) {
  const { text } = useReader();
  const person = useMemo(() => ({ kind: 'person' as const, id: `person:${crypto.randomUUID()}`, application: id }), [id]);
  const situation = afterview.situations.value.find(({ application }) => application.id === id);
  if (!situation) return <View title={text('applicationGoneTitle')} lead={text('applicationGoneWords')} />;
  return (
    <View title={text('addPerson')} lead={situation.application.company ?? text('someEmployer')}>
      <PersonForm afterview={afterview} situation={situation} person={person} typedAs={`add-person:${id}`} />
    </View>
  );
}
