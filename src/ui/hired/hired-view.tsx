import { employer } from '../../core/plan/naming.ts';
import { useReader } from '../parts/reader.ts';
import { go } from '../parts/route.ts';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';
import { WhoWasHired } from './who-was-hired.tsx';

/** Who was hired at the employer of one application, whether or not it is the time of a look. */
export function HiredView({ afterview, id }: ViewProps) {
  const { text } = useReader();
  const situation = afterview.situations.value.find(({ application }) => application.id === id);
  if (!situation) return <View title={text('applicationGoneTitle')} lead={text('applicationGoneWords')} />;
  return (
    <View title={text('hiredTitle', { employer: employer(situation) })} lead={text('hiredLead')}>
      <WhoWasHired afterview={afterview} situation={situation} leave={() => go()} />
    </View>
  );
}
