import { isAlive } from '../../core/plan/ending.ts';
import type { Afterview } from '../parts/afterview.ts';
import { FullPageLink } from '../parts/full-page-link.tsx';
import { useReader } from '../parts/reader.ts';

/** The other processes that still go on, to be told or to be taken up again; nothing where there are none. */
export function StillOpen({ afterview, application }: { readonly afterview: Afterview; readonly application: string }) {
  const { text } = useReader();
  const open = afterview.situations.value.map((each) => each.application).filter((each) => each.id !== application && isAlive(each));
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="still-open">
      <h2 id="still-open">{text('stillOpen')}</h2>
      <ul>
        {open.map(({ id, company, role }) => (
          <li key={id}>
            <FullPageLink place={['application', id]}>{company ?? text('someEmployer')}</FullPageLink>
            {role !== undefined && <span class="small muted"> · {role}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
