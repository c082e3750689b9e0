import { mailSites } from '../../sites/index.ts';
import { ProfileSites, SiteButton, SiteNote, useGranted } from '../parts/grant-site.tsx';
import { useReader } from '../parts/reader.ts';

/** The sites that Afterview may read, each to allow or to give back (C59). */
export function SettingsSites() {
  const { text } = useReader();
  const granted = useGranted();
  return (
    <div class="group">
      <h2>{text('settingsSites')}</h2>
      {granted &&
        mailSites.map((site) => (
          <div key={site.id}>
            <div class="row">
              <p>{text(granted.has(site) ? 'siteGranted' : 'siteNotGranted', { site: site.name })}</p>
              <SiteButton site={site} isGranted={granted.has(site)} />
            </div>
            <SiteNote site={site} />
          </div>
        ))}
      <ProfileSites />
    </div>
  );
}
