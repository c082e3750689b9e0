import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { forgetTyped, keepTyped, readTyped } from '../../browser/typed.ts';
import { Field, type FieldProps } from './field.tsx';

interface KeptFieldProps extends Omit<FieldProps, 'value' | 'onChange' | 'onDone'> {
  /** Names what is typed and not kept yet: `what:record id`. */
  readonly typedAs: string;
  /** What is kept now. */
  readonly kept: string;
  /** Keeps it; whether that could be done. */
  readonly onKeep: (value: string) => Promise<boolean>;
  /** Hears what stands in the field, kept or not. */
  readonly onTyping?: (value: string) => void;
}

/** A field that keeps itself when it is left: nothing to press, and what was half typed when the window died is kept when it opens again. */
export function KeptField({ typedAs, kept, onKeep, onTyping, ...field }: KeptFieldProps) {
  const typing = useSignal<string | undefined>(undefined);
  const keep = async () => {
    const typed = typing.peek();
    if (typed === undefined) return;
    if (typed.trim() !== kept && !(await onKeep(typed.trim()))) return;
    // Typed on while it was being kept, it is not kept yet.
    if (typing.peek() !== typed) return;
    typing.value = undefined;
    await forgetTyped(typedAs, 'browser');
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const restore = async () => {
      const found = await readTyped(typedAs, 'browser');
      if (typeof found !== 'string' || typing.peek() !== undefined) return;
      typing.value = found;
      await latest.current();
    };
    void restore();
    // A field that is taken away while it is typed in hears nothing of it.
    return () => void latest.current();
  }, [typedAs]);
  const shown = typing.value ?? kept;
  useEffect(() => onTyping?.(shown), [shown]);
  return (
    <Field
      {...field}
      value={shown}
      onChange={(value) => {
        typing.value = value;
        void keepTyped(typedAs, value, 'browser');
      }}
      onDone={() => void keep()}
    />
  );
}
