import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Person } from '../../core/facts/records.ts';
import { Choice, Field } from './field.tsx';
import { nameOf } from './name-of.ts';
import { useReader } from './reader.ts';

const SOMEBODY_ELSE = '+';

interface PersonChoiceProps {
  readonly label: string;
  /** Asked for when it is somebody else. */
  readonly nameLabel: string;
  readonly people: readonly Person[];
  /** The id of the person chosen, or empty. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
  /** Somebody nobody has named before. */
  readonly onNew: (name: string) => void;
}

/** One of the people known, or the name of somebody else. */
export function PersonChoice({ label, nameLabel, people, value, onChoose, onNew }: PersonChoiceProps) {
  const { text } = useReader();
  const name = useSignal<string | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const asks = name.value !== undefined;
  useEffect(() => {
    if (asks) box.current?.querySelector('input')?.focus();
  }, [asks]);
  const done = () => {
    const typed = name.peek()?.trim();
    if (typed) onNew(typed);
    // The field is gone with its answer; who pressed Enter in it goes on from the list.
    if (box.current?.contains(document.activeElement)) box.current.querySelector('select')?.focus();
    name.value = undefined;
  };
  return (
    <div class="person-choice" ref={box}>
      <Choice
        label={label}
        value={asks ? SOMEBODY_ELSE : value}
        options={[
          { value: '', label: text('notKnownYet') },
          ...people.map((person) => ({ value: person.id, label: nameOf(person, text) })),
          { value: SOMEBODY_ELSE, label: text('somebodyElse') },
        ]}
        onChange={(chosen) => {
          name.value = chosen === SOMEBODY_ELSE ? '' : undefined;
          if (chosen !== SOMEBODY_ELSE) onChoose(chosen);
        }}
      />
      {asks && <Field label={nameLabel} value={name.value ?? ''} onChange={(typed) => (name.value = typed)} onDone={done} />}
    </div>
  );
}
