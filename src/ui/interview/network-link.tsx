import { recordsOf } from '../../core/facts/facts.ts';
import type { Application } from '../../core/facts/records.ts';
import { isAlive } from '../../core/plan/ending.ts';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';

/** The way to whom the user knows at an employer, as long as a process goes on there, and how many of them are kept. */
export function NetworkLink({ afterview, application }: { readonly afterview: Afterview; readonly application: Application }) {
  const { text } = useReader();
  if (!isAlive(application) || !application.company?.trim()) return null;
  const count = recordsOf(afterview.facts.value, 'acquaintance').filter((each) => each.application === application.id).length;
  return (
    <li>
      <a href={hrefOf('network', application.id)}>{text('networkLink')}</a>
      <p class="small muted">{count > 0 ? text('networkLinkKnown', { count }) : text('networkLinkWords')}</p>
    </li>
  );
}
