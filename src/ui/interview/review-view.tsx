import { PeopleMet } from './people-met.tsx';
import { useReader } from '../parts/reader.ts';
import { ReviewForm } from './review-form.tsx';
import { goBack } from '../parts/route.ts';
import { View } from '../parts/view.tsx';
import { roundIn } from './round-in.ts';
import type { ViewProps } from '../parts/view-props.ts';

/** The full review of a round, whenever one wants to write or read it (C15–C17). */
export function ReviewView({ afterview, id }: ViewProps) {
  const { text, zone } = useReader();
  const found = roundIn(afterview, id);
  if (!found) return <View title={text('interviewGoneTitle')} lead={text('interviewGoneWords')} />;
  const { situation, interview } = found;
  const company = situation.application.company ?? text('someEmployer');
  const lead = [interview.round, interview.start !== undefined && text('timeAt', { when: { instant: interview.start, zone } })]
    .filter(Boolean)
    .join(' · ');
  return (
    <View title={text('reviewTitle', { company })} lead={lead || undefined}>
      <ReviewForm afterview={afterview} interview={interview} onKept={goBack} />
      <details class="people-fold">
        <summary>{text('peopleMetTitle')}</summary>
        <PeopleMet afterview={afterview} situation={situation} interview={interview} onKept={() => undefined} />
      </details>
    </View>
  );
}
