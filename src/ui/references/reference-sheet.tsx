import type { Reference } from '../../core/facts/records.ts';
import { isListed } from '../../core/plan/references.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { ListGiven } from './list-given.tsx';
import { leaveOut } from './reference-changes.ts';
import { ReferenceLines } from './reference-lines.tsx';

/** The references an employer is handed, of the book those whom the user names to this one (C13, C35). */
export function ReferenceSheet({ afterview, situation }: { readonly afterview: Afterview; readonly situation: Situation }) {
  const { text, locale } = useReader();
  const { application } = situation;
  const references = situation.references.toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const choose = (reference: Reference) => void afterview.change(() => ok(leaveOut(application, reference, isListed(situation, reference))));
  return (
    <>
      {references.length === 0 && <p class="small muted on-screen">{text('sheetNoReferences')}</p>}
      <ul class="reference-list">
        {references.map((reference) => (
          <li key={reference.id} class={isListed(situation, reference) ? 'on-list' : 'on-list unprinted'}>
            {references.length > 1 && (
              <input
                type="checkbox"
                class="on-screen"
                aria-label={text('onThisList', { name: reference.name })}
                checked={isListed(situation, reference)}
                onChange={() => choose(reference)}
              />
            )}
            <ReferenceLines reference={reference} />
          </li>
        ))}
      </ul>
      <div class="on-screen">
        <a href={hrefOf('references')}>{text('changeReferences')}</a>
        {references.length > 0 && <ListGiven afterview={afterview} situation={situation} />}
      </div>
    </>
  );
}
