import { useState } from 'preact/hooks';
import { DAY_MS, type Instant, dayAt } from '../../core/calendar/time.ts';
import type { Change } from '../../core/facts/change.ts';
import { effortsOf } from '../../core/plan/effort.ts';
import { ok } from '../../core/result.ts';
import { markStep } from '../parts/changes.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { useReader } from '../parts/reader.ts';
import type { StepBodyProps } from '../parts/step-body.ts';
import { StillOpen } from './still-open.tsx';
import { closeSearch, keepLooking } from './outcome-changes.ts';

const ASK_AGAIN_AFTER_MS = 7 * DAY_MS;

type Answer = 'yes' | 'unsure' | 'no';

/** A week into the new job (C51): two honest questions, and what may follow from them, which the user decides. */
export function FirstWeekBody({ afterview, situation, step, leave }: StepBodyProps) {
  const { text, now, zone } = useReader();
  // They only help to decide, and are kept nowhere: so they can be answered honestly.
  const [agreed, setAgreed] = useState<Answer | ''>('');
  const [stay, setStay] = useState<Answer | ''>('');
  const decide = async (make: (at: Instant) => Change) => {
    if (await afterview.change((_, at) => ok(make(at)))) leave();
  };
  const fitting = fittingOf(agreed, stay);
  const look = (answer: Answer) => (answer === fitting ? 'primary' : '');
  const efforts = effortsOf(afterview.facts.value, zone).length;
  const treat = situation.settings.treat?.trim();
  return (
    <div class="outcome">
      <RadioGroup
        legend={text('weekAgreed')}
        options={answers('weekAgreedYes', 'weekAgreedPartly', 'weekAgreedNo')}
        value={agreed}
        onChange={setAgreed}
      />
      <RadioGroup legend={text('weekStay')} options={answers('weekStayYes', 'weekStayUnsure', 'weekStayNo')} value={stay} onChange={setStay} />
      <p class="small muted">{text('weekAnswersUnkept')}</p>
      {fitting && <p role="status">{text(adviceOf[fitting])}</p>}
      <StillOpen afterview={afterview} application={situation.application.id} />
      <div class="actions">
        <button type="button" class={look('yes')} onClick={() => void decide((at) => closeSearch(step, at))}>
          {text('closeSearch')}
        </button>
        <button type="button" class={look('unsure')} onClick={() => void decide((at) => markStep(step, 'later', at, at + ASK_AGAIN_AFTER_MS))}>
          {text('askAgainOn', { day: { day: dayAt(now + ASK_AGAIN_AFTER_MS, zone) } })}
        </button>
        <button type="button" class={look('no')} onClick={() => void decide(() => keepLooking(situation.application))}>
          {text('keepLooking')}
        </button>
      </div>
      {efforts > 0 && <p class="small muted">{text('searchEfforts', { count: efforts })}</p>}
      <p class="small">{treat ? text('treatNow', { treat }) : text('treatAny')}</p>
    </div>
  );

  function answers(yes: string, unsure: string, no: string): { value: Answer; label: string }[] {
    return [
      { value: 'yes', label: text(yes) },
      { value: 'unsure', label: text(unsure) },
      { value: 'no', label: text(no) },
    ];
  }
}

/** What the two answers come to, once both are given. */
function fittingOf(agreed: Answer | '', stay: Answer | ''): Answer | undefined {
  if (agreed === '' || stay === '') return undefined;
  if (stay === 'no') return 'no';
  return agreed === 'yes' && stay === 'yes' ? 'yes' : 'unsure';
}

const adviceOf: Readonly<Record<Answer, string>> = { yes: 'adviceClose', unsure: 'adviceWait', no: 'adviceLook' };
