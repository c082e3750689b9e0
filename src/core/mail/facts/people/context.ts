import type { TextPart } from '../../mail-text.ts';
import type { PersonRead } from '../../reading.ts';
import { addressesIn } from '../mail-addresses.ts';
import { leadOf, leadOverWork } from './lead.ts';
import { isArranger, isRoleOf } from './name-words.ts';
import type { WrittenName } from './person-name.ts';
import { type Title, isRole, titleBefore } from './title.ts';
import { AUXILIARIES, KIN } from './words.ts';
import { wordSet } from '../../word-set.ts';

interface Context {
  readonly role?: PersonRead['part'];
  readonly title?: string;
  /** It is a person even where one word is all their name. */
  readonly namesOne?: boolean;
  /** No firm is spoken of so. */
  readonly isSomebody?: boolean;
}

/** What people do to a candidate. */
const DEALS = wordSet(
  `join joining joins joined meet meeting meets call calling calls dial ring phone lead leading interview interviewing interviews host hosting inviting invites invited moved asked see chat speak talk run running conduct greet looking
  collect fetch pick show waiting expecting around present looking reach contact arrange schedule scheduled scheduling accepted cancelled canceled sit look welcome confirmed proposed requested rescheduled`,
);
const ARRANGES = wordSet('arrange schedule scheduling contact coordinate coordinating');

/** What the words around a name make of it. */
export function contextOf(part: TextPart, at: number, from: number, name: WrittenName, after: Title | undefined): Context {
  const { tokens } = part;
  const before = titleBefore(part, at, from);
  const lead = leadOf(tokens, before?.from ?? at, from) ?? (name.words > 1 ? leadOverWork(tokens, before?.from ?? at, from) : undefined);
  const isApart = before?.isApart === true || (before !== undefined && name.words < 2 && !name.honorific && tokens[at - 1]?.kind === 'mark');
  const title = before && isRoleOf(before.text) && !isApart ? before.text : undefined;
  const what = after?.text ?? title;
  if (lead) {
    const role = lead.role === 'coordinator' || (what !== undefined && isArranger(what) && lead.isLoose) ? 'coordinator' : 'interviewer';
    return { role, ...(title ? { title } : {}), namesOne: true };
  }
  // "My colleague Jutta"
  if (before && !isApart && !before.isApart && KIN.has(before.text.split(' ').at(-1)?.toLowerCase() ?? ''))
    return { role: 'interviewer', namesOne: true };
  if (name.isDoubtful && !name.honorific && after === undefined) return {};
  const next = tokens[name.next];
  const following = tokens.slice(name.next, name.next + 6);
  // "Étienne and I", "Dana (dana@…)"
  if ((next?.lower === 'and' || next?.text === '&') && following[1]?.text === 'I')
    return { role: 'interviewer', namesOne: true, ...(title ? { title } : {}) };
  const beside = contactBeside(part, name);
  if (beside !== undefined && (name.words > 1 || name.honorific || beside !== '')) return { role: 'coordinator', namesOne: true };
  if (name.words > 1 && (next?.lower === 'who' || next?.lower === 'himself' || next?.lower === 'herself')) return { role: 'interviewer' };
  // "Mehmet, who does our books", "Marleen (she runs purchasing)", "Ted Moss is our chief curator"
  const tells = following[1]?.lower ?? '';
  if ((next?.text === ',' && tells === 'who') || (next?.text === '(' && ['she', 'he', 'who'].includes(tells)))
    return { role: 'interviewer', namesOne: true, isSomebody: true };
  // "Miguel from our data team"
  if (next?.lower === 'from' && ['our', 'my'].includes(tells)) return { role: 'interviewer', namesOne: true };
  if (next?.lower === 'is' && ['our', 'my'].includes(tells) && tokens.slice(name.next + 2, name.next + 6).some(({ text }) => isRole(text)))
    return { role: 'interviewer', namesOne: true };
  const isInside = tokens[at - 1]?.text === ',' || (tokens[at - 1]?.kind === 'word' && (tokens[at - 1]?.index ?? 0) >= from);
  if (
    isInside &&
    (next?.lower === 'is' || next?.lower === 'will') &&
    ['around', 'joining', 'join', 'there', 'meet', 'meeting'].includes(following[1]?.lower ?? '')
  )
    return { role: 'interviewer', namesOne: true };
  if (name.words > 1 || name.honorific || title) {
    const aux = next && (AUXILIARIES.has(next.lower) || next.lower.startsWith("'"));
    const deal = following.slice(aux ? 1 : 0, aux ? 5 : 1).find(({ lower }) => DEALS.has(lower));
    // Firms too have invited, asked and scheduled.
    const isAnybody = !name.honorific && !title && (name.words > 2 || (deal !== undefined && deal.lower.endsWith('ed')) || deal?.lower === 'invites');
    if (deal && !isAnybody) return { role: ARRANGES.has(deal.lower) ? 'coordinator' : 'interviewer', namesOne: true, ...(title ? { title } : {}) };
  }
  // A subject names the job: "Store Manager Oakville".
  if (title && part.where === 'subject') return {};
  if (title) return { role: isArranger(title) ? 'coordinator' : 'interviewer', title, namesOne: true };
  // "Mr Okafor" is somebody, and there are few in a mail that one does not meet.
  if (name.honorific && !['only', 'like', 'not', 'from', 'of', 'as'].includes(tokens[at - 1]?.lower ?? ''))
    return { role: 'interviewer', namesOne: true };
  // "Jannis, our hardware lead,"
  if (after)
    return {
      role: isArranger(after.text) ? 'coordinator' : 'interviewer',
      namesOne: name.words > 1 || (next?.text === ',' && ['our', 'my'].includes(following[1]?.lower ?? '')),
    };
  return {};
}

/** The mail address in brackets behind a name, at most over "in the office"; empty for a number to call, undefined where neither stands there. */
export function contactBeside({ text }: TextPart, { end }: WrittenName): string | undefined {
  const near = text.slice(end, end + 90).split(/[\n.!?;](?:\s|$)/)[0] ?? '';
  const open = near.indexOf('(');
  if (open < 0 || open > 20) return undefined;
  const inside = near.slice(open + 1).split(')')[0] ?? '';
  const address = addressesIn(inside, 0)[0]?.address;
  return address ?? (inside.replaceAll(/\D/g, '').length > 6 ? '' : undefined);
}
