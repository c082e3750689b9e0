import { useState } from 'preact/hooks';
import { referenceCallOf } from '../../core/drafts/reference-call.ts';
import type { SetEdit } from '../../core/facts/change.ts';
import { recordOf } from '../../core/facts/facts.ts';
import { isDay } from '../../core/calendar/time.ts';
import { ok } from '../../core/result.ts';
import { filled } from '../parts/filled.ts';
import { KeptField } from '../parts/kept-field.tsx';
import { useReader } from '../parts/reader.ts';
import type { StepBodyProps } from '../parts/step-body.ts';
import { tellOfCall } from './reference-changes.ts';
import { MailBody } from '../writing/draft-mail.tsx';

/** The letter to one reference, below what all of them are told of the call: said once, it stands in each (C35). */
export function AlertBody(props: StepBodyProps) {
  const { text } = useReader();
  const { who, from, points } = referenceCallOf(props.situation);
  // Once its fields are open they stay so, whatever is filled in.
  const [isOpen] = useState(!who || !from || points.length === 0 || points.some((point) => point.text === ''));
  return (
    <>
      <details class="call-facts" open={isOpen}>
        <summary>{text('callTitle')}</summary>
        <p class="small muted">{text('callWords')}</p>
        <CallFacts {...props} />
      </details>
      <MailBody {...props} />
    </>
  );
}

const POINTS = [0, 1, 2];

function CallFacts({ afterview, situation }: Pick<StepBodyProps, 'afterview' | 'situation'>) {
  const { text } = useReader();
  const { application } = situation;
  const { perhaps, from, by, points } = referenceCallOf(situation);
  const keep = (set: SetEdit<'application'>['set']) => afterview.change(() => ok(tellOfCall(application.id, set)));
  /** What the letter says while a field is empty. */
  const otherwise = (kept: unknown, words: string | undefined) => (kept === undefined && words ? text('callOtherwise', { words }) : undefined);
  const own = application.referencePoints ?? [];
  return (
    <div class="form">
      <KeptField
        label={text('callWho')}
        typedAs={`call-who:${application.id}`}
        kept={application.referenceCaller ?? ''}
        onKeep={(words) => keep({ referenceCaller: filled(words) })}
      />
      {perhaps && (
        <div class="actions">
          <button type="button" onClick={() => void keep({ referenceCaller: perhaps })}>
            {text('callPerhaps', { name: perhaps })}
          </button>
        </div>
      )}
      <KeptField
        label={text('callFrom')}
        hint={otherwise(application.referenceCallFrom, from?.text)}
        typedAs={`call-from:${application.id}`}
        kept={application.referenceCallFrom ?? ''}
        onKeep={(words) => keep({ referenceCallFrom: filled(words) })}
      />
      <KeptField
        label={text('callBy')}
        type="date"
        hint={otherwise(application.referenceCallBy, by?.text)}
        typedAs={`call-by:${application.id}`}
        kept={application.referenceCallBy ?? ''}
        onKeep={(day) => keep({ referenceCallBy: isDay(day) ? day : undefined })}
      />
      {POINTS.map((at) => (
        <KeptField
          key={at}
          wide
          label={text('callPoint', { count: at + 1 })}
          hint={
            otherwise(own.length > 0 ? own : undefined, points[at]?.text) ?? (at === 0 && points.length === 0 ? text('callPointHint') : undefined)
          }
          typedAs={`call-point-${at + 1}:${application.id}`}
          kept={own[at] ?? ''}
          onKeep={(point) =>
            afterview.change((facts) => {
              const kept = recordOf(facts, 'application', application.id)?.referencePoints;
              const points = POINTS.map((each) => (each === at ? point : (kept?.[each] ?? '')));
              return ok(tellOfCall(application.id, { referencePoints: points.some(Boolean) ? points : undefined }));
            })
          }
        />
      ))}
    </div>
  );
}
