/**
 * Does `work` when all that was begun for this tab before is done: what a page said last is what counts, however long the worker took for
 * what it said first. Ask for the turn before the first `await`, or another may come between.
 */
export const inTurnOfTab = <T>(tab: number, work: () => Promise<T>): Promise<T> => navigator.locks.request(`afterview-tab-${tab}`, work);
