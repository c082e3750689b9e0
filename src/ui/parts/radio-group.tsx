import { useId } from 'preact/hooks';

interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  /** It is told to screen readers alone, where the place says it to the eye. */
  readonly isLegendUnseen?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: Value) => void;
}

/** A few answers side by side, one to choose: by arrow keys or a click. */
export function RadioGroup<Value extends string>({ legend, isLegendUnseen = false, options, value, onChange }: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend class={isLegendUnseen ? 'unseen' : undefined}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
