import { useReader } from '../parts/reader.ts';
import { goBack } from '../parts/route.ts';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';
import { BackgroundForm } from './background-form.tsx';

/** The user's own way so far, where a comparison or their own profile leads to it. */
export function BackgroundView({ afterview }: ViewProps) {
  const { text } = useReader();
  return (
    <View title={text('backgroundTitle')} lead={text('backgroundLead')}>
      <BackgroundForm afterview={afterview} onKept={goBack} />
    </View>
  );
}
