import { Field } from '../parts/field.tsx';
import { replaced, withNext } from '../parts/growing.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { useReader } from '../parts/reader.ts';
import type { ReviewTyped } from './review-changes.ts';

type Question = ReviewTyped['questions'][number];

interface QuestionRowsProps {
  readonly questions: readonly Question[];
  readonly onChange: (questions: Question[]) => void;
}

/** The questions they asked and how each went (C15): Enter goes on to the next, and there is always an empty one below. */
export function QuestionRows({ questions, onChange }: QuestionRowsProps) {
  const { text } = useReader();
  const rows = withNext(
    questions,
    ({ question }) => question === '',
    (): Question => ({ question: '', went: 'ok' }),
  );
  const goOn = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const isPlainEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.isComposing;
    if (!isPlainEnter || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.closest('.question-row')?.nextElementSibling?.querySelector('input')?.focus();
  };
  return (
    <fieldset class="question-rows wide">
      <legend>{text('reviewQuestions')}</legend>
      <p class="small muted">{text('reviewQuestionsHint')}</p>
      {rows.map((row, index) => {
        const change = (changed: Partial<Question>) => onChange(replaced(questions, index, { ...row, ...changed }));
        return (
          <div class="question-row" key={index} onKeyDown={goOn}>
            <Field label={text('reviewQuestion', { count: index + 1 })} value={row.question} onChange={(question) => change({ question })} />
            {row.question !== '' && (
              <RadioGroup
                legend={text('reviewWent', { question: row.question })}
                isLegendUnseen
                options={[
                  { value: 'strong', label: text('wentStrong') },
                  { value: 'ok', label: text('wentOk') },
                  { value: 'rough', label: text('wentRough') },
                ]}
                value={row.went}
                onChange={(went) => change({ went })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
