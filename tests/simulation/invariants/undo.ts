import type { Invariant } from './invariant.ts';

/** A change that is taken back at once leaves the plan as it was. */
export const undo: Invariant = {
  id: 'undo',
  watch: (search) => () => search.notUndone.splice(0).map((what) => ({ detail: `"${what}" was taken back, and the plan is another` })),
};
