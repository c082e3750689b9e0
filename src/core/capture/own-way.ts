import { isSameCertificate } from '../people/certificate.ts';
import { isSameCompany } from '../people/company.ts';
import type { History } from '../people/history.ts';
import type { OwnWay } from '../plan/hired.ts';

/**
 * What the user's own profile adds to what they have noted of themselves (C55): nothing noted is taken away, or said twice in another spelling. To be
 * shown and corrected before it is kept.
 */
export function withHistory(noted: OwnWay, { positions, certificates }: History): OwnWay {
  const shown = positions?.entries ?? [];
  const employers = withNew(
    noted.employers ?? [],
    shown.flatMap(({ employer }) => employer ?? []),
    isSameCompany,
  );
  const certified = withNew(noted.certificates ?? [], certificates?.entries ?? [], isSameCertificate);
  const years = [...shown.map(({ from }) => from), ...(noted.workingSince === undefined ? [] : [noted.workingSince])];
  return {
    ...(employers.length > 0 && { employers }),
    ...(certified.length > 0 && { certificates: certified }),
    ...(years.length > 0 && { workingSince: Math.min(...years) }),
  };
}

function withNew(noted: readonly string[], shown: readonly string[], isSame: (one: string, other: string) => boolean): string[] {
  const all = [...noted];
  for (const name of shown) if (!all.some((each) => each === name || isSame(each, name))) all.push(name);
  return all;
}
