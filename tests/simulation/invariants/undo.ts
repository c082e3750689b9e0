import type { Invariant } from './invariant.ts';

/** A change that is taken back at once leaves the plan as it was; one that was edited again since leaves the later edit. */
export const undo: Invariant = {
  id: 'undo',
  watch: (search) => () => search.notUndone.splice(0).map((detail) => ({ detail })),
};
