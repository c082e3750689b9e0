import { Choice } from './field.tsx';
import { useReader } from './reader.ts';

interface ThanksChoiceProps {
  /** The `thanks` of an application, or empty. */
  readonly value: string;
  readonly onChange: (thanks: string) => void;
  readonly hint?: string;
  readonly wide?: boolean;
}

/** What a thank-you is at an employer (C26); empty as is usual in the country. */
export function ThanksChoice({ value, onChange, hint, wide }: ThanksChoiceProps) {
  const { text } = useReader();
  const options = [
    { value: '', label: text('thanksAsUsual') },
    { value: 'expected', label: text('thanksExpected') },
    { value: 'optional', label: text('thanksOptional') },
    { value: 'unusual', label: text('thanksUnusual') },
  ];
  return <Choice label={text('fieldThanks')} value={value} options={options} hint={hint} wide={wide ?? false} onChange={onChange} />;
}
