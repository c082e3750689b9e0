import type { RefObject } from 'preact';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** How wide an element is, in CSS pixels, kept up with; `assumed` until it is known. */
export function useWidth<E extends Element>(assumed: number): readonly [ref: RefObject<E | null>, width: number] {
  const ref = useRef<E>(null);
  const width = useSignal(assumed);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) width.value = Math.round(entry.contentRect.width);
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width.value];
}
