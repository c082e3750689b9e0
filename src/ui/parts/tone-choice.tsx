import { Choice } from './field.tsx';
import { useReader } from './reader.ts';

interface ToneChoiceProps {
  /** The `tone` of an application, or empty. */
  readonly value: string;
  readonly onChange: (tone: string) => void;
}

/** In which tone one writes to an employer (C26); empty as is usual there. */
export function ToneChoice({ value, onChange }: ToneChoiceProps) {
  const { text } = useReader();
  const options = [
    { value: '', label: text('toneAsUsual') },
    { value: 'warm', label: text('toneWarm') },
    { value: 'neutral', label: text('toneNeutral') },
    { value: 'formal', label: text('toneFormal') },
  ];
  return <Choice label={text('fieldTone')} value={value} options={options} onChange={onChange} />;
}
