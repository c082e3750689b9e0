/** Under this name the script of a site finds the card, once the worker has put it into the page. */
export const CARD = Symbol.for('afterview-card');
