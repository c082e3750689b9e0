import type { Address } from './message.ts';

/** One address as a header states it: `"Dana Reyes" <dana@acme.example>`, an address alone, or a name alone. */
export function parseAddress(header: string): Address {
  const open = header.lastIndexOf('<');
  const before = (open < 0 ? header : header.slice(0, open)).trim();
  const name = before.replace(/^["']/, '').replace(/["']$/, '').trim();
  const address = open < 0 ? '' : (header.slice(open + 1).split('>')[0] ?? '').replace(/^mailto:/, '').trim();
  if (open < 0 && name.includes('@') && !name.includes(' ')) return { address: name };
  return { ...(name !== '' && { name }), ...(address.includes('@') && { address }) };
}
