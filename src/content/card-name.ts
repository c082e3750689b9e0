/** Under this name the script of a site finds the card, once the worker has put it into the page. */
export const CARD = Symbol.for('afterview-card');
/** Under this name the script of mails being written finds where Afterview itself put a draft last. */
export const OWN_DRAFT = Symbol.for('afterview-draft');
/** One run a page of the script of mails being written. */
export const WRITING = Symbol.for('afterview-writing');
