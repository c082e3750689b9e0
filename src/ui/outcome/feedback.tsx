import { useRef } from 'preact/hooks';
import type { Situation } from '../../core/plan/situation.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Icon } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';
import type { StepBodyProps } from '../parts/step-body.ts';
import { FeedbackForm } from './feedback-form.tsx';
import { FeedbackList } from './feedback-list.tsx';

/** What they say after a no, to keep word for word (C54); below it what they said before. */
export function FeedbackBody({ afterview, situation, leave }: StepBodyProps) {
  const { text } = useReader();
  const { application, feedback } = situation;
  return (
    <div class="outcome">
      <FeedbackForm isMain afterview={afterview} application={application.id} onKept={leave} />
      {feedback.length > 0 && (
        <section aria-labelledby="feedback">
          <h2 id="feedback">{text('feedbackEarlier')}</h2>
          <FeedbackList afterview={afterview} feedback={feedback} />
        </section>
      )}
    </div>
  );
}

/** What they said of the user, in the page of the application: asked for or not, at any stage. */
export function FeedbackSection({ afterview, situation }: { readonly afterview: Afterview; readonly situation: Situation }) {
  const { text } = useReader();
  const { application, feedback } = situation;
  const form = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!form.current) return;
    form.current.open = false;
    form.current.querySelector('summary')?.focus();
  };
  return (
    <section aria-labelledby="feedback">
      <h2 id="feedback">{text('headingFeedback')}</h2>
      {feedback.length === 0 && <p class="small muted">{text('noFeedback')}</p>}
      <FeedbackList afterview={afterview} feedback={feedback} />
      <details class="add no-print" ref={form}>
        <summary class="small">
          <Icon name="add" /> {text('addFeedback')}
        </summary>
        {/* Kept once, the form begins anew. */}
        <FeedbackForm key={feedback.length} afterview={afterview} application={application.id} onKept={close} />
      </details>
    </section>
  );
}
