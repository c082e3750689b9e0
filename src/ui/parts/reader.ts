import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Instant, Zone } from '../../core/calendar/time.ts';
import type { Words } from '../words/words.ts';

/** Who looks at the page: the words of their language, their zone, and what time it is for them. */
export interface Reader extends Words {
  /** BCP 47. */
  readonly locale: string;
  readonly zone: Zone;
  readonly now: Instant;
}

const ReaderContext = createContext<Reader | undefined>(undefined);

/** Gives every component below it the reader. */
export const ReaderProvider = ReaderContext.Provider;

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('no ReaderProvider above this component');
  return reader;
}
