import * as v from 'valibot';
import { LONGEST_SHORT_TEXT, MOST_NAMES, schemas } from '../../core/facts/records.ts';
import type { OwnWay } from '../../core/plan/hired.ts';
import { filled } from '../parts/filled.ts';

/** The user's own way as the form holds it: a name a line. */
export interface OwnWayTyped {
  readonly employers: string;
  readonly certificates: string;
  readonly since: string;
}

export const ownWayTyped = ({ employers = [], certificates = [], workingSince }: OwnWay): OwnWayTyped => ({
  employers: employers.join('\n'),
  certificates: certificates.join('\n'),
  since: workingSince === undefined ? '' : String(workingSince),
});

const linesIn = (typed: string): string[] | undefined => {
  const names = [...new Set(typed.split('\n').flatMap((line) => filled(line)?.slice(0, LONGEST_SHORT_TEXT) ?? []))];
  return names.length > 0 ? names.slice(0, MOST_NAMES) : undefined;
};

/** What the form says; an emptied field is noted no longer. `undefined` where the year is none. */
export function ownWayOf({ employers, certificates, since }: OwnWayTyped): OwnWay | undefined {
  const year = filled(since);
  const workingSince = year === undefined ? undefined : Number(year);
  if (!v.is(schemas.settings.entries.workingSince, workingSince)) return undefined;
  return { employers: linesIn(employers), certificates: linesIn(certificates), workingSince };
}
