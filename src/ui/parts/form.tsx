import type { ComponentChildren, RefObject } from 'preact';
import { goOnWithEnter } from './form-keys.ts';

interface FormProps {
  readonly class?: string;
  readonly element?: RefObject<HTMLFormElement | null>;
  /** Enter in a field goes on to the next one instead of keeping what is half filled in. */
  readonly isGoneThrough?: boolean;
  readonly onKeep: () => unknown;
  readonly children: ComponentChildren;
}

/** Fields that are kept together by one button. What is wrong with them stands beside each: the browser's own bubbles say it in another language. */
export const Form = ({ class: look = 'form', element, isGoneThrough = false, onKeep, children }: FormProps) => (
  <form
    class={look}
    {...(element && { ref: element })}
    noValidate
    {...(isGoneThrough && { onKeyDown: goOnWithEnter })}
    onSubmit={(event) => {
      event.preventDefault();
      onKeep();
    }}
  >
    {children}
  </form>
);
