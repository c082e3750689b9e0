/*
 * Names by which the scripts in one page know of each other. Pages do not see the names of this world.
 */

/** One run a page of the script of a site: registered while the page was open, it may be put in twice. */
export const RUNS = Symbol.for('afterview');
/** Under this name the script of a site finds the card, once the worker has put it into the page. */
export const CARD = Symbol.for('afterview-card');
/** Under this name the script that puts drafts in finds its earlier run. */
export const INSERTS = Symbol.for('afterview-inserts');
/** Under this name the script of mails being written finds where Afterview itself put a draft last. */
export const OWN_DRAFT = Symbol.for('afterview-draft');
/** One run a page of the script of mails being written. */
export const WRITING = Symbol.for('afterview-writing');
/** Under this name the script that reads where somebody has worked finds its earlier run. */
export const HISTORY = Symbol.for('afterview-history');
