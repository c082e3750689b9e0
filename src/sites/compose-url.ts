/** What browsers and servers still take for sure. */
const MOST_CHARACTERS = 1_800;

/** The address of a new mail: its fields, of which the last, the body, is left out where all of it would be too long. */
export function composeUrl(
  start: string,
  fields: readonly (readonly [name: string, value: string])[],
): { readonly url: string; readonly bodyFits: boolean } {
  // Half of a surrogate pair, which a text cut in the middle may end with, cannot be encoded. Outlook shows a `+` for a space.
  const parts = fields.map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))}`);
  const whole = [start, ...parts].join('&');
  return whole.length <= MOST_CHARACTERS ? { url: whole, bodyFits: true } : { url: [start, ...parts.slice(0, -1)].join('&'), bodyFits: false };
}
