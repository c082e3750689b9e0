import type { Afterview } from '../parts/afterview.ts';
import { NoteAccount, ReadyList } from '../writing/own-profile.tsx';
import { useReader } from '../parts/reader.ts';

/** What the user's own LinkedIn account can do, and whether their profile is ready to be looked at. */
export function SettingsLinkedIn({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  return (
    <div class="group">
      <h2>{text('settingsLinkedIn')}</h2>
      <NoteAccount afterview={afterview} />
      <ReadyList afterview={afterview} />
    </div>
  );
}
