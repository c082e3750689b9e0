import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The body of a saved page of a site, to be put into the page of a test. */
export const pageBody = (site: string, name: string): string => {
  const html = readFileSync(join(import.meta.dirname, `../pages/${site}/${name}.html`), 'utf8');
  return html.slice(html.indexOf('>', html.indexOf('<body')) + 1, html.lastIndexOf('</body>'));
};

/** Fires an event as a person causes it: one that a script fires says that it is not trusted. */
export function fireTrusted(target: EventTarget, event: Event): void {
  const implementation = (object: object) =>
    Reflect.get(object, Object.getOwnPropertySymbols(object).find((symbol) => symbol.description === 'impl') ?? '') as Record<string, unknown>;
  const made = implementation(event);
  made['isTrusted'] = true;
  const dispatch = implementation(target)['_dispatch'] as (event: unknown) => void;
  dispatch.call(implementation(target), made);
}
