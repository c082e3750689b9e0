import { useReader } from '../parts/reader.ts';
import { goBack } from '../parts/route.ts';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';
import { OwnWayForm } from './own-way-form.tsx';

/** The user's own way so far, where a comparison or their own profile leads to it. */
export function OwnWayView({ afterview }: ViewProps) {
  const { text } = useReader();
  return (
    <View title={text('ownWayTitle')} lead={text('ownWayLead')}>
      <OwnWayForm afterview={afterview} onKept={goBack} />
    </View>
  );
}
