import { useEffect } from 'preact/hooks';
import type { Instant } from '../../core/calendar/time.ts';
import { recordOf } from '../../core/facts/facts.ts';
import type { Mark } from '../../core/facts/records.ts';
import { snoozedUntil } from '../../core/plan/snooze.ts';
import { isRunning } from '../../core/plan/step.ts';
import { silenceOf } from '../../core/plan/silence.ts';
import { ok } from '../../core/result.ts';
import { bringBack, closeApplication, markId, markStep } from '../parts/changes.ts';
import { PostCardBody } from '../writing/draft-card.tsx';
import { ConnectionBody } from '../writing/draft-connection.tsx';
import { LateThankYou } from '../writing/draft-late.tsx';
import { forgetSentLetters } from '../writing/draft-letter.ts';
import { MailBody } from '../writing/draft-mail.tsx';
import { RequestBody } from '../writing/draft-request.tsx';
import { CardBody, PeopleMetBody, ReflectionBody, ReviewBody, TimeBody } from '../interview/interview-steps.tsx';
import { WhoWasHired } from '../hired/who-was-hired.tsx';
import { FeedbackBody } from '../outcome/feedback.tsx';
import { FirstDayBody } from '../outcome/first-day.tsx';
import { FirstWeekBody } from '../outcome/first-week.tsx';
import { OfferAnswerBody, OfferLapsedBody, WithdrawBody } from '../outcome/offer-answer.tsx';
import { AlertBody } from '../references/alert-body.tsx';
import { KeptBy } from './kept-by.tsx';
import { useReader } from '../parts/reader.ts';
import { go } from '../parts/route.ts';
import type { StepBody, StepBodyProps } from '../parts/step-body.ts';
import { StepTime } from './step-row.tsx';
import { TrueDeadline, WriteNow } from './write-now.tsx';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';

/** One step: what, why now or why not yet, and the means to do it. Before its time and after it they are not shown: the reason is. */
export function StepView({ afterview, id }: ViewProps) {
  const { say, text } = useReader();
  const step = afterview.plan.value.steps.find((each) => each.id === id);
  const situation = step && afterview.situations.value.find(({ application }) => application.id === step.application);
  useEffect(() => void afterview.attempt(() => forgetSentLetters(afterview.plan.value.steps)), []);
  if (!step || !situation) return <View title={text('stepGoneTitle')} lead={text('stepGoneWords')} />;
  const props = { afterview, situation, step, leave: () => go() };
  const { Body = MailBody } = meansOf[step.rule] ?? {};
  return (
    <View
      title={say(step.title)}
      lead={
        <>
          {say(step.why)} <StepTime step={step} />
        </>
      }
    >
      {isRunning(step.state) ? (
        <>
          <Body {...props} />
          {step.about === 'status' && <TrueDeadline {...props} />}
          <Marks {...props} />
        </>
      ) : (
        <>
          <KeptBy step={step} />
          <BringBack {...props} />
          {step.about === 'status' && step.state === 'quiet' && <WriteNow {...props} />}
          {step.state === 'over' && step.about === 'thank-you' && <LateThankYou {...props} />}
        </>
      )}
    </View>
  );
}

/** What stands in the view of a step that is more than a mail, and whether that ticks it by itself. */
interface Means {
  readonly Body: StepBody;
  readonly doesTick?: true;
}

/** By the step's rule, one a line. */
// prettier-ignore
const meansOf: Readonly<Record<string, Means>> = {
  'interview-card': { Body: CardBody },
  'interview-time': { Body: TimeBody },
  reflection: { Body: ReflectionBody, doesTick: true },
  'people-met': { Body: PeopleMetBody, doesTick: true },
  review: { Body: ReviewBody, doesTick: true },
  'handwritten-note': { Body: PostCardBody },
  'connection-request': { Body: ConnectionBody },
  'reference-alert': { Body: AlertBody },
  request: { Body: RequestBody, doesTick: true },
  'quiet-period': { Body: WriteNow },
  'move-on': { Body: MoveOnBody, doesTick: true },
  'offer-answer': { Body: OfferAnswerBody, doesTick: true },
  'offer-lapsed': { Body: OfferLapsedBody, doesTick: true },
  withdraw: { Body: WithdrawBody },
  feedback: { Body: FeedbackBody, doesTick: true },
  'first-day': { Body: FirstDayBody, doesTick: true },
  'first-week': { Body: FirstWeekBody, doesTick: true },
  'who-was-hired': { Body: WhoWasHired, doesTick: true },
};

function MoveOnBody({ afterview, situation, step, leave }: StepBodyProps) {
  const { say, text } = useReader();
  const silence = silenceOf(situation, situation.now);
  const close = async () => {
    if (await afterview.change((_, now) => ok(closeApplication(step.application, now)))) leave();
  };
  return (
    <>
      {silence && <p class="lead muted">{say(silence)}</p>}
      <div class="actions">
        <button type="button" class="primary" onClick={() => void close()}>
          {text('closeApplication')}
        </button>
      </div>
    </>
  );
}

/** Done, not now, not at all: what the user decides about a step, taken back by undo. */
function Marks({ afterview, situation, step, leave }: StepBodyProps) {
  const { text, now, zone } = useReader();
  if (step.does === 'wait') return null;
  const mark = async (as: Mark['as'], until?: Instant) => {
    if (await afterview.change((_, now) => ok(markStep(step, as, now, until)))) leave();
  };
  const until = snoozedUntil(step, situation.settings, now, zone);
  return (
    <div class="marks">
      {step.does === 'do' && !meansOf[step.rule]?.doesTick && (
        <button type="button" class="plain" onClick={() => void mark('done')}>
          {text('markDone')}
        </button>
      )}
      {until !== undefined && (
        <button type="button" class="plain" onClick={() => void mark('later', until)}>
          {text('markLater', { until: { instant: until, zone } })}
        </button>
      )}
      <button type="button" class="plain" onClick={() => void mark('skipped')}>
        {text('markSkipped')}
      </button>
    </div>
  );
}

/** The way back from what the user said was done, put off or skipped; what was seen as done stays so. */
function BringBack({ afterview, step }: StepBodyProps) {
  const { text } = useReader();
  const mark = recordOf(afterview.facts.value, 'mark', markId(step));
  const isMarked = step.state === 'skipped' || step.putOffUntil !== undefined || (step.state === 'done' && step.doneAt === undefined);
  if (!mark || !isMarked) return null;
  return (
    <div class="actions">
      <button type="button" onClick={() => void afterview.change(() => ok(bringBack(step)))}>
        {text('bringBack')}
      </button>
    </div>
  );
}
