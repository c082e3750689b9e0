import type { ProposedRequest } from '../../core/capture/requests.ts';
import type { Reading } from '../../core/mail/reading.ts';
import { Field } from '../parts/field.tsx';
import { useReader } from '../parts/reader.ts';

interface RequestFieldsProps {
  readonly reading: Reading;
  readonly requests: readonly ProposedRequest[];
  /** `YYYY-MM-DD`, or empty. */
  readonly due: string;
  readonly onChange: (change: { readonly requests?: ProposedRequest[]; readonly due?: string }) => void;
}

/** What a mail asks the user for, each to keep or not, and by when; or the deadline alone. Nothing where it asks for nothing. */
export function RequestFields({ reading, requests, due, onChange }: RequestFieldsProps) {
  const { text } = useReader();
  const { deadline } = reading;
  if (requests.length === 0) {
    return (
      deadline && (
        <div class="wide">
          <p>{text('deadlineAlone', { day: { day: deadline.value } })}</p>
          <p class="evidence small muted">{text('readFrom', { words: deadline.evidence.words })}</p>
        </div>
      )
    );
  }
  const keep = (at: number, isKept: boolean) =>
    onChange({ requests: requests.map((request, index) => (index === at ? { ...request, isKept } : request)) });
  return (
    <fieldset class="people wide">
      <legend>{text('fieldRequests')}</legend>
      <p class="small muted">{text('fieldRequestsHint')}</p>
      {requests.map(({ what, isKept }, index) => (
        <label class="check" key={index}>
          <input type="checkbox" checked={isKept} onChange={(event) => keep(index, event.currentTarget.checked)} />
          <span>
            {what}
            <RequestWords what={what} words={reading.requests[index]?.evidence.words} />
          </span>
        </label>
      ))}
      <Field
        label={text('fieldDue')}
        type="date"
        value={due}
        evidence={deadline?.value === due ? deadline.evidence.words : undefined}
        onChange={(due) => onChange({ due })}
      />
    </fieldset>
  );
}

/** Where it was read, unless the request is said in the same words. */
function RequestWords({ what, words }: { readonly what: string; readonly words: string | undefined }) {
  const { text } = useReader();
  if (words === undefined || words === what) return null;
  return <span class="evidence small muted"> {text('readFrom', { words })}</span>;
}
