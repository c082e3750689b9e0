import { Choice, Field } from './field.tsx';
import { partOptions } from './part-words.ts';
import type { PersonErrors, PersonTyped } from './person-typed.ts';
import { useReader } from './reader.ts';

interface PersonFieldsProps {
  readonly typed: PersonTyped;
  readonly onChange: (change: Partial<PersonTyped>) => void;
  readonly errors?: PersonErrors;
}

/** Everything to know of a person (C16): name, title, part, address, phone, profile; two in a row. Stands in a `.form`. */
export function PersonFields({ typed, onChange, errors = {} }: PersonFieldsProps) {
  const { text } = useReader();
  const wrong = (field: keyof PersonTyped) => {
    const key = errors[field];
    return key === undefined ? undefined : text(key);
  };
  const parts: readonly { readonly value: PersonTyped['part']; readonly label: string }[] = [
    { value: '', label: text('partUnknown') },
    ...partOptions(text),
  ];
  return (
    <>
      <Field label={text('fieldName')} error={wrong('name')} value={typed.name} onChange={(name) => onChange({ name })} />
      <Field label={text('fieldTitle')} value={typed.title} onChange={(title) => onChange({ title })} />
      <Choice
        label={text('fieldPart')}
        value={typed.part}
        options={parts}
        onChange={(part) => onChange({ part: parts.find(({ value }) => value === part)?.value ?? '' })}
      />
      <Field label={text('fieldPhone')} type="tel" value={typed.phone} onChange={(phone) => onChange({ phone })} />
      <Field
        wide
        label={text('fieldAddress')}
        type="email"
        error={wrong('address')}
        value={typed.address}
        maxLength={320}
        onChange={(address) => onChange({ address })}
      />
      <Field
        wide
        label={text('fieldProfile')}
        type="url"
        error={wrong('profile')}
        value={typed.profile}
        maxLength={2000}
        onChange={(profile) => onChange({ profile })}
      />
    </>
  );
}
