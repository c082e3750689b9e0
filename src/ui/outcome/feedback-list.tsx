import { useSignal } from '@preact/signals';
import { dayAt } from '../../core/calendar/time.ts';
import type { Feedback } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';
import { removeFeedback } from './feedback-changes.ts';
import { FeedbackForm } from './feedback-form.tsx';
import { tagShown } from './feedback-tags.ts';

interface FeedbackListProps {
  readonly afterview: Afterview;
  /** By instant; shown the latest first. */
  readonly feedback: readonly Feedback[];
}

/** What they said of the user so far, as they said it, each to change or to remove. */
export function FeedbackList({ afterview, feedback }: FeedbackListProps) {
  if (feedback.length === 0) return null;
  return (
    <ul class="feedback">
      {feedback.toReversed().map((each) => (
        <FeedbackItem key={each.id} afterview={afterview} feedback={each} />
      ))}
    </ul>
  );
}

function FeedbackItem({ afterview, feedback }: { readonly afterview: Afterview; readonly feedback: Feedback }) {
  const { text, zone } = useReader();
  const isOpen = useSignal(false);
  const { id, application, at, words, tags = [] } = feedback;
  const heard = { day: dayAt(at, zone) };
  return (
    <li>
      {isOpen.value ? (
        <FeedbackForm
          afterview={afterview}
          application={application}
          before={feedback}
          onKept={() => (isOpen.value = false)}
          onLeft={() => (isOpen.value = false)}
        />
      ) : (
        <>
          <blockquote>{words}</blockquote>
          <p class="small muted">{[text('heardOn', { day: heard }), ...tags.map((tag) => tagShown(tag, text))].join(' · ')}</p>
          <p class="feedback-ways no-print">
            <button type="button" class="plain flush" aria-label={text('changeFeedbackOf', { day: heard })} onClick={() => (isOpen.value = true)}>
              {text('changeFeedback')}
            </button>
            <button
              type="button"
              class="plain"
              aria-label={text('removeFeedbackOf', { day: heard })}
              onClick={() => void afterview.change(() => ok(removeFeedback(id)))}
            >
              {text('removeFeedback')}
            </button>
          </p>
        </>
      )}
    </li>
  );
}
