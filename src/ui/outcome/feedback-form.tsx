import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { isDay } from '../../core/calendar/time.ts';
import type { Feedback } from '../../core/facts/records.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { useReader } from '../parts/reader.ts';
import { useTyped } from '../parts/use-typed.ts';
import { type FeedbackTyped, feedbackSchema, feedbackTyped, keepFeedback } from './feedback-changes.ts';
import { tagShown, usualTags } from './feedback-tags.ts';
import { SelectedWords } from './selected-words.tsx';

interface FeedbackFormProps {
  readonly afterview: Afterview;
  readonly application: string;
  /** To change; without it what is typed is new. */
  readonly before?: Feedback;
  /** It is what the view is for. */
  readonly isMain?: boolean;
  readonly onKept: () => void;
  /** Leaves what was kept as it was. */
  readonly onLeft?: () => void;
}

/** What they said of the user, word for word, with tags to find it by and the day (C54). What is typed outlives the browser. */
export function FeedbackForm({ afterview, application, before, isMain = false, onKept, onLeft }: FeedbackFormProps) {
  const { text, now, zone } = useReader();
  const empty = feedbackTyped(before, now, zone);
  const typed = useTyped<FeedbackTyped>(`feedback:${before?.id ?? application}`, feedbackSchema, empty, 'browser');
  const mailTab = afterview.mailTab.value;
  const isMissing = useSignal(false);
  const element = useRef<HTMLFormElement>(null);
  const { words, tags, own, day } = typed.value.value;
  const set = (change: Partial<FeedbackTyped>) => typed.set({ ...typed.value.peek(), ...change });
  const keep = async () => {
    isMissing.value = words.trim() === '';
    if (isMissing.value || !isDay(day)) {
      element.current?.querySelector<HTMLElement>(isMissing.value ? 'textarea' : 'input[type=date]')?.focus();
      return;
    }
    const about = { id: before?.id ?? `feedback:${crypto.randomUUID()}`, application, before, zone };
    if (!(await afterview.change((_, at) => ok(keepFeedback(about, typed.value.peek(), at)), typed.forget))) return;
    onKept();
  };
  return (
    <Form element={element} onKeep={keep}>
      <Field
        wide
        lines={4}
        maxLength={20_000}
        label={text('fieldFeedback')}
        hint={text('fieldFeedbackHint')}
        error={isMissing.value ? text('errorFeedback') : undefined}
        value={words}
        onChange={(said) => set({ words: said })}
      />
      {mailTab && !before && (
        <SelectedWords tab={mailTab.tab} onTaken={(said) => set({ words: [words.trimEnd(), said].filter(Boolean).join('\n\n').slice(0, 20_000) })} />
      )}
      <fieldset class="tags wide">
        <legend>{text('fieldTags')}</legend>
        {usualTags.map((tag) => (
          <label key={tag}>
            <input
              type="checkbox"
              checked={tags.includes(tag)}
              onChange={() => set({ tags: tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag] })}
            />
            <span>{tagShown(tag, text)}</span>
          </label>
        ))}
      </fieldset>
      <Field label={text('fieldOwnTags')} hint={text('fieldOwnTagsHint')} value={own} onChange={(value) => set({ own: value })} />
      <Field
        label={text('fieldHeardOn')}
        type="date"
        value={day}
        error={isDay(day) ? undefined : text('failedNotADay')}
        onChange={(value) => set({ day: value })}
      />
      <div class="actions wide">
        <button type="submit" class={isMain ? 'primary' : ''}>
          {text('keepFeedback')}
        </button>
        {onLeft && (
          <button type="button" class="plain" onClick={() => void typed.forget().then(onLeft)}>
            {text('leaveAsItWas')}
          </button>
        )}
      </div>
    </Form>
  );
}
