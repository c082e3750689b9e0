import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { useReader } from './reader.ts';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The user has changed it and left it, or pressed Enter. */
  readonly onDone?: (() => void) | undefined;
  readonly type?: 'text' | 'date' | 'time' | 'url' | 'email' | 'tel';
  /** What is wrong with it, said below it. */
  readonly error?: string | undefined;
  /** The words it was read from. */
  readonly evidence?: string | undefined;
  readonly hint?: string | undefined;
  /** What was kept before, where this would change it. */
  readonly was?: string | undefined;
  readonly wide?: boolean;
  /** With lines it is a text area of so many. */
  readonly lines?: number;
  /** With `numeric`, a phone shows its digits. */
  readonly inputMode?: 'numeric';
  readonly maxLength?: number;
}

/** One thing to fill in: its label, the control, and below it where the value comes from. */
export function Field(props: FieldProps) {
  const { label, value, onChange, onDone, type = 'text', error, evidence, hint, was, wide = false, lines, inputMode, maxLength = 500 } = props;
  const id = useId();
  const shared = {
    id,
    value,
    maxLength,
    ...(inputMode && { inputMode }),
    ...((error ?? evidence ?? hint) !== undefined && { 'aria-describedby': `${id}-below` }),
    ...(error !== undefined && { 'aria-invalid': true as const }),
    ...(onDone && { onChange: onDone }),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value),
  };
  // Preact types each `type` apart, and a variable one not at all.
  const typed = { ...shared, type } as InputHTMLAttributes;
  return (
    <FieldFrame id={id} label={label} error={error} evidence={evidence} hint={hint} was={was} wide={wide}>
      {lines === undefined ? <input {...typed} /> : <textarea {...shared} rows={lines} />}
    </FieldFrame>
  );
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly evidence?: string | undefined;
  readonly hint?: string | undefined;
  readonly wide?: boolean;
}

export function Choice({ label, value, options, onChange, evidence, hint, wide = false }: ChoiceProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} evidence={evidence} hint={hint} wide={wide}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...((evidence ?? hint) !== undefined && { 'aria-describedby': `${id}-below` })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly evidence?: string | undefined;
  readonly hint?: string | undefined;
  readonly was?: string | undefined;
  readonly wide: boolean;
  readonly children: ComponentChildren;
}

function FieldFrame({ id, label, error, evidence, hint, was, wide, children }: FrameProps) {
  const { text } = useReader();
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={id}>{label}</label>
      {children}
      {was !== undefined && <p class="small">{text('wasBefore', { was })}</p>}
      {error !== undefined ? (
        <p id={`${id}-below`} class="small lost">
          {error}
        </p>
      ) : evidence !== undefined ? (
        <p id={`${id}-below`} class="evidence small muted">
          {text('readFrom', { words: evidence })}
        </p>
      ) : (
        hint !== undefined && (
          <p id={`${id}-below`} class="small muted">
            {hint}
          </p>
        )
      )}
    </div>
  );
}
