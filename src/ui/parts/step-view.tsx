import { DAY_MS, type Instant } from '../../core/calendar/time.ts';
import { nextWaking } from '../../core/calendar/waking-hours.ts';
import type { Mark } from '../../core/facts/records.ts';
import type { Situation } from '../../core/plan/situation.ts';
import type { PlannedStep } from '../../core/plan/step.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from './afterview.ts';
import { closeApplication, markStep } from './changes.ts';
import { DraftEditor } from './draft-editor.tsx';
import { InterviewCard } from './interview-card.tsx';
import { useReader } from './reader.ts';
import { ReflectionForm } from './reflection-form.tsx';
import { go } from './route.ts';
import { StepTime } from './step-row.tsx';
import { View } from './view.tsx';

/** One step: what, why now or why not yet, and the means to do it. */
export function StepView({ afterview, id }: { readonly afterview: Afterview; readonly id: string }) {
  const { say, text } = useReader();
  const step = afterview.plan.value.steps.find((each) => each.id === id);
  const situation = step && afterview.situations.value.find(({ application }) => application.id === step.application);
  if (!step || !situation) return <View title={text('stepGoneTitle')} lead={text('stepGoneWords')} />;
  const leave = () => go();
  return (
    <View
      title={say(step.title)}
      lead={
        <>
          {say(step.why)} <StepTime step={step} />
        </>
      }
    >
      <StepBody afterview={afterview} situation={situation} step={step} leave={leave} />
      <Marks afterview={afterview} step={step} leave={leave} />
    </View>
  );
}

interface BodyProps {
  readonly afterview: Afterview;
  readonly situation: Situation;
  readonly step: PlannedStep;
  readonly leave: () => void;
}

function StepBody({ afterview, situation, step, leave }: BodyProps) {
  const { text } = useReader();
  const interview = situation.interviews.find((each) => each.id === step.interview);
  const [draftId] = step.drafts;
  const close = async () => {
    if (await afterview.change(() => ok(closeApplication(step.application)))) leave();
  };
  // Before its time the words are not shown: the reason to wait is.
  if (step.state === 'quiet' || step.state === 'over') return null;
  if (draftId !== undefined) return <DraftEditor afterview={afterview} situation={situation} step={step} draftId={draftId} onSent={leave} />;
  if (step.rule === 'reflection' && interview)
    return <ReflectionForm afterview={afterview} situation={situation} interview={interview} step={step} onKept={leave} />;
  if (step.rule === 'interview-card' && interview) return <InterviewCard situation={situation} interview={interview} />;
  if (step.rule === 'move-on') {
    return (
      <div class="actions">
        <button type="button" class="primary" onClick={() => void close()}>
          {text('closeApplication')}
        </button>
      </div>
    );
  }
  return null;
}

/** Done, not now, not at all: what the user decides about a step, taken back by undo. */
function Marks({ afterview, step, leave }: Omit<BodyProps, 'situation'>) {
  const { text, now, zone } = useReader();
  if (step.does === 'wait' || !['open', 'due', 'late'].includes(step.state)) return null;
  const mark = async (as: Mark['as'], until?: Instant) => {
    if (await afterview.change(() => ok(markStep(step, as, now, until)))) leave();
  };
  const tomorrow = nextWaking(now + DAY_MS / 2, zone);
  const canWait = step.closesAt === undefined || tomorrow < step.closesAt;
  return (
    <div class="marks">
      {step.does === 'do' && step.rule !== 'reflection' && (
        <button type="button" class="plain" onClick={() => void mark('done')}>
          {text('markDone')}
        </button>
      )}
      {canWait && (
        <button type="button" class="plain" onClick={() => void mark('later', tomorrow)}>
          {text('markLater', { until: { instant: tomorrow, zone } })}
        </button>
      )}
      <button type="button" class="plain" onClick={() => void mark('skipped')}>
        {text('markSkipped')}
      </button>
    </div>
  );
}
