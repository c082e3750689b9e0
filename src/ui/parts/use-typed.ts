import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { type Outlives, forgetTyped, keepTyped, readTyped } from '../../browser/typed.ts';

export interface Typed<T> {
  readonly value: ReadonlySignal<T>;
  readonly set: (value: T) => void;
  /** Once it is kept, or noted as sent; gives the way back, which leaves alone what was typed since. */
  readonly forget: () => Promise<() => Promise<void>>;
}

/** What the user is typing under a name: it comes back when the window, or the browser, was closed in the middle of it. */
export function useTyped<T>(name: string, schema: v.GenericSchema<unknown, T>, initial: T, outlives: Outlives = 'window'): Typed<T> {
  const value = useSignal(initial);
  useEffect(() => {
    const restore = async () => {
      const found = v.safeParse(schema, await readTyped(name, outlives));
      // Who was quicker than the store has begun anew.
      if (found.success && value.peek() === initial) value.value = found.output;
    };
    void restore();
  }, [name, outlives]);
  return {
    value,
    set(next) {
      value.value = next;
      void keepTyped(name, next, outlives);
    },
    async forget() {
      const typed = await readTyped(name, outlives);
      await forgetTyped(name, outlives);
      return async () => {
        if (typed !== undefined && (await readTyped(name, outlives)) === undefined) await keepTyped(name, typed, outlives);
      };
    },
  };
}
