import { useState } from 'preact/hooks';
import type { Application } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import { Field } from '../parts/field.tsx';
import { useReader } from '../parts/reader.ts';
import { go } from '../parts/route.ts';
import type { StepBodyProps } from '../parts/step-body.ts';
import { endWait, setDeadline } from './wait-changes.ts';

/** The one deliberate way round a wait (C40): unfolded, with a reason given, and a button of its own. */
export function WriteNow({ afterview, situation }: Pick<StepBodyProps, 'afterview' | 'situation'>) {
  const { text } = useReader();
  const [reason, setReason] = useState('');
  const [deadline, setDay] = useState('');
  const { application } = situation;
  const own = afterview.plan.value.steps.filter((each) => each.application === application.id);
  const wait = own.find(({ rule, state }) => rule === 'quiet-period' && state === 'open');
  const question = own.find(({ about, state }) => about === 'status' && state === 'quiet');
  if (!wait || !question) return null;
  const open = async (event: Event) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    if (!(await afterview.change((_, now) => ok(endWait(wait, reason.trim(), now, deadline))))) return;
    go('step', question.id);
  };
  return (
    <details class="write-now">
      <summary>{text('writeNow')}</summary>
      <form class="draft" onSubmit={(event) => void open(event)}>
        <p class="small muted">{text('writeNowWords')}</p>
        <Field wide label={text('fieldReason')} hint={text('fieldReasonHint')} lines={2} maxLength={2_000} value={reason} onChange={setReason} />
        {application.deadline === undefined && <DeadlineField value={deadline} onChange={setDay} />}
        <div class="actions">
          <button type="submit" disabled={reason.trim() === ''}>
            {text('openWait')}
          </button>
        </div>
      </form>
    </details>
  );
}

/** Where the user says that another answer of theirs is due, and that it is true: only then may a mail speak of it (C48). */
export function TrueDeadline({ afterview, situation }: Pick<StepBodyProps, 'afterview' | 'situation'>) {
  const { text } = useReader();
  const { id, deadline } = situation.application;
  const [day, setDay] = useState('');
  const keep = (value: Application['deadline']) => void afterview.change(() => ok(setDeadline(id, value)));
  if (deadline !== undefined) {
    return (
      <p class="small muted">
        {text('deadlineSaid', { deadline: { day: deadline } })}{' '}
        <button type="button" class="plain" onClick={() => keep(undefined)}>
          {text('deadlineUntrue')}
        </button>
      </p>
    );
  }
  const submit = (event: Event) => {
    event.preventDefault();
    if (day !== '') keep(day);
  };
  return (
    <details class="write-now">
      <summary class="small">{text('deadlineAsk')}</summary>
      <form class="draft" onSubmit={submit}>
        <DeadlineField value={day} onChange={setDay} />
        <div class="actions">
          <button type="submit" disabled={day === ''}>
            {text('deadlineTrue')}
          </button>
        </div>
      </form>
    </details>
  );
}

function DeadlineField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { text } = useReader();
  return <Field label={text('fieldDeadline')} hint={text('fieldDeadlineHint')} type="date" value={value} onChange={onChange} />;
}
