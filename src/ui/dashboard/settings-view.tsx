import { useReader } from '../parts/reader.ts';
import type { ViewProps } from '../parts/view-props.ts';
import { DismissedMails } from './dismissed-mails.tsx';
import { PlaceHeading } from './place-heading.tsx';
import { SettingsOwnWay } from './settings-own-way.tsx';
import { SettingsClosed } from './settings-closed.tsx';
import { SettingsLinkedIn } from './settings-linkedin.tsx';
import { SettingsNotices } from './settings-notices.tsx';
import { SettingsRecords } from './settings-records.tsx';
import { SettingsSites } from './settings-sites.tsx';
import { SettingsYou } from './settings-you.tsx';

/** Everything the user can set, one part a file. */
export function SettingsView({ afterview }: ViewProps) {
  const { text } = useReader();
  return (
    <>
      <PlaceHeading title={text('settingsTitle')} />
      <div class="settings">
        <SettingsYou afterview={afterview} />
        <SettingsNotices afterview={afterview} />
        <SettingsClosed afterview={afterview} />
        <SettingsSites />
        <SettingsLinkedIn afterview={afterview} />
        <SettingsOwnWay afterview={afterview} />
        <DismissedMails afterview={afterview} />
        <SettingsRecords afterview={afterview} />
      </div>
    </>
  );
}
