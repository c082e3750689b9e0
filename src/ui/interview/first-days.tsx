import type { Application } from '../../core/facts/records.ts';
import { fieldOfRole } from '../../core/plan/role-field.ts';
import { ok } from '../../core/result.ts';
import { answerApplication } from './answer-changes.ts';
import type { Afterview } from '../parts/afterview.ts';
import { KeptField } from '../parts/kept-field.tsx';
import { useReader } from '../parts/reader.ts';

const spans = [
  { field: 'first30', from: 1, days: 30 },
  { field: 'first60', from: 31, days: 60 },
  { field: 'first90', from: 61, days: 90 },
] as const;

/** A plan for the first 30, 60 and 90 days (C13): questions that the role suggests, room for the answers, and a sheet of them to hand over. */
export function FirstDays({ afterview, application }: { readonly afterview: Afterview; readonly application: Application }) {
  const { text } = useReader();
  const kindOfWork = fieldOfRole(application.role);
  const role = application.role ?? text('someRole');
  return (
    <>
      {spans.map(({ field, from, days }) => (
        <div key={field} class="span-of-days">
          <h3>{text('firstDays', { from, to: days })}</h3>
          <div class="on-screen">
            <ul class="prompts small muted">
              <li>{text(`prompt${days}_any`, { role })}</li>
              {kindOfWork !== 'any' && <li>{text(`prompt${days}_${kindOfWork}`)}</li>}
            </ul>
            <KeptField
              label={text('firstDaysPlan', { day: days })}
              lines={4}
              maxLength={20_000}
              typedAs={`${field}:${application.id}`}
              kept={application[field] ?? ''}
              onKeep={(plan) => afterview.change(() => ok(answerApplication(application, { [field]: plan || undefined })))}
            />
          </div>
          <p class="on-paper written">{application[field] ?? ''}</p>
        </div>
      ))}
    </>
  );
}
