import { OwnWayForm } from '../hired/own-way-form.tsx';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';

/** The user's own way so far, to compare with after a no (C55). */
export function SettingsOwnWay({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  return (
    <div class="group">
      <h2>{text('ownWayTitle')}</h2>
      <p class="small muted">{text('ownWayLead')}</p>
      <OwnWayForm afterview={afterview} />
    </div>
  );
}
