import { ClosingQuestions } from './closing-questions.tsx';
import { ClosingStatement } from './closing-statement.tsx';
import { InterviewCard } from './interview-card.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { View } from '../parts/view.tsx';
import { roundIn } from './round-in.ts';
import type { ViewProps } from '../parts/view-props.ts';

/** Everything for one interview on one page, to look at during it and to print (C10–C12). */
export function CardView({ afterview, id }: ViewProps) {
  const { text } = useReader();
  const found = roundIn(afterview, id);
  if (!found) return <View title={text('interviewGoneTitle')} lead={text('interviewGoneWords')} />;
  const { situation, interview } = found;
  const { application } = situation;
  return (
    <View title={text('correctTitle', { company: application.company ?? text('someEmployer') })}>
      <div class="actions card-actions">
        <PrintButton label={text('printCard')} hash={hrefOf('card', id)} />
        <a class="small" href={hrefOf('materials', application.id)}>
          {text('toMaterials')}
        </a>
        <a class="small" href={hrefOf('interview', id)}>
          {text('correctInterview')}
        </a>
      </div>
      <div class="card-page">
        <InterviewCard situation={situation} situations={afterview.situations.value} interview={interview} />
        <ClosingQuestions afterview={afterview} situation={situation} interview={interview} />
        <ClosingStatement afterview={afterview} application={application} />
      </div>
    </View>
  );
}
