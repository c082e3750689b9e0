import { useRef } from 'preact/hooks';
import { recordOf } from '../../core/facts/facts.ts';
import type { Interview } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { notesOf } from './earlier-notes.tsx';
import { Field } from '../parts/field.tsx';
import { keepKeys, useKeepKey } from '../parts/form-keys.ts';
import { QuestionRows } from './question-rows.tsx';
import { RadioGroup } from '../parts/radio-group.tsx';
import { Form } from '../parts/form.tsx';
import { useReader } from '../parts/reader.ts';
import { type ReviewTyped, keepReview, reviewSchema, reviewTyped } from './review-changes.ts';
import { hrefOf } from '../parts/route.ts';
import { useTyped } from '../parts/use-typed.ts';

interface ReviewFormProps {
  readonly afterview: Afterview;
  readonly interview: Interview;
  readonly onKept: () => void;
}

/** The full review of a round (C15) and how the company reads (C17), with the notes of the first minute beside it; what is typed outlives the browser. */
export function ReviewForm({ afterview, interview, onKept }: ReviewFormProps) {
  const { text } = useReader();
  const review = recordOf(afterview.facts.value, 'review', `review:${interview.id}`);
  const typed = useTyped<ReviewTyped>(`review:${interview.id}`, reviewSchema, reviewTyped(review), 'browser');
  const form = typed.value.value;
  const set = (change: Partial<ReviewTyped>) => typed.set({ ...typed.value.peek(), ...change });
  const element = useRef<HTMLFormElement>(null);
  useKeepKey(element);
  const keep = async () => {
    if (await afterview.change((_, now) => ok(keepReview(interview, typed.value.peek(), now)), typed.forget)) onKept();
  };
  const area = (field: 'impressedBy' | 'weakness' | 'differently' | 'eachOther' | 'treatedMe' | 'workplace', label: string, hint?: string) => (
    <Field
      wide
      lines={2}
      maxLength={20_000}
      label={text(label)}
      hint={hint && text(hint)}
      value={form[field]}
      onChange={(said) => set({ [field]: said })}
    />
  );
  return (
    <div class="review-page">
      <NotesBeside interview={interview} />
      <Form element={element} isGoneThrough onKeep={keep}>
        <QuestionRows questions={form.questions} onChange={(questions) => set({ questions })} />
        {area('impressedBy', 'reviewImpressed')}
        {area('weakness', 'reviewWeakness')}
        {area('differently', 'reviewDifferently', 'reviewDifferentlyHint')}
        <h3 class="wide">{text('reviewCompany')}</h3>
        {area('eachOther', 'reviewEachOther')}
        {area('treatedMe', 'reviewTreatedMe')}
        {area('workplace', 'reviewWorkplace')}
        <div class="wide pair-of-radios">
          <RadioGroup
            legend={text('reviewExpectations')}
            options={[
              { value: 'met', label: text('expectationsMet') },
              { value: 'partly', label: text('expectationsPartly') },
              { value: 'not', label: text('expectationsNot') },
            ]}
            value={form.expectations}
            onChange={(expectations) => set({ expectations })}
          />
          <RadioGroup
            legend={text('reviewWouldGo')}
            options={[
              { value: 'yes', label: text('wouldGoYes') },
              { value: 'unsure', label: text('wouldGoUnsure') },
              { value: 'no', label: text('wouldGoNo') },
            ]}
            value={form.wouldGo}
            onChange={(wouldGo) => set({ wouldGo })}
          />
        </div>
        <div class="actions wide">
          <button type="submit" class="primary">
            {text('keepReview')}
          </button>
          <span class="small muted">{text('keepKeys', { keys: keepKeys() })}</span>
        </div>
      </Form>
    </div>
  );
}

/** What was noted in the first minute, to start from. */
function NotesBeside({ interview }: { readonly interview: Interview }) {
  const { text } = useReader();
  const notes = notesOf({ interview });
  return (
    <aside class="notes-beside" aria-labelledby="notes-beside">
      <h2 id="notes-beside">{text('reviewNotes')}</h2>
      {notes.length === 0 ? (
        <p class="small muted">{text('reviewNoNotes')}</p>
      ) : (
        <dl class="notes">
          {notes.map(([key, note]) => (
            <div key={key}>
              <dt>{text(key)}</dt>
              <dd>{note}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="small">
        <a href={hrefOf('notes', interview.id)}>{text(notes.length === 0 ? 'notesWrite' : 'notesChange')}</a>
      </p>
    </aside>
  );
}
