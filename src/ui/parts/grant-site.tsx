import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isEdge } from '../../browser/is-edge.ts';
import { grantSite, isSiteGranted, revokeSite, watchPermissions } from '../../browser/permissions.ts';
import { report } from '../../browser/report.ts';
import { siteInFront } from '../../browser/tabs.ts';
import { mailSites, profileSites } from '../../sites/index.ts';
import type { MailSite, Site } from '../../sites/site.ts';
import { failureOf } from './failure.ts';
import { useReader } from './reader.ts';

/** The mail sites that are granted, kept up with; `undefined` until it is known. */
export const useGranted = (): ReadonlySet<MailSite> | undefined => useGrantedOf(mailSites);

function useGrantedOf<S extends Site>(sites: readonly S[]): ReadonlySet<S> | undefined {
  const granted = useSignal<ReadonlySet<S> | undefined>(undefined);
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async () => {
      const answers = await Promise.all(sites.map(isSiteGranted));
      granted.value = new Set(sites.filter((_, index) => answers[index]));
    };
    watchPermissions(() => void ask(), leaving.signal);
    void ask();
    return () => leaving.abort();
  }, []);
  return granted.value;
}

/** Offers, in plain words, to notice mail where it may help (C59): on each site as long as none is granted, then on the one in front alone. */
export function GrantSite() {
  const { text } = useReader();
  const granted = useGranted();
  const front = useSignal<MailSite | undefined>(undefined);
  useEffect(() => void siteInFront().then((site) => (front.value = site)), []);
  const missing = granted ? mailSites.filter((site) => !granted.has(site) && (granted.size === 0 || site === front.value)) : [];
  return (
    <>
      {missing.map((site) => (
        <section key={site.id} class="grant">
          <h2 class="unseen">{text('grantTitle', { site: site.name })}</h2>
          <p class="small">{text('grantWords', { site: site.name })}</p>
          <SiteNote site={site} />
          <SiteButton site={site} isGranted={false} />
        </section>
      ))}
    </>
  );
}

/**
 * Offers to know people again on their profiles, and says what the site's rules hold against that: where the user is about to write to one, folded
 * away, and never unasked. Nothing once it is granted.
 */
export function GrantProfiles() {
  const { text } = useReader();
  const granted = useGrantedOf(profileSites);
  return (
    <>
      {profileSites
        .filter((site) => granted && !granted.has(site))
        .map((site) => (
          <details key={site.id} class="grant">
            <summary>{text('grantProfilesTitle')}</summary>
            <ProfilesNote />
            <SiteButton site={site} isGranted={false} />
          </details>
        ))}
    </>
  );
}

/** The sites of profiles among the settings, to allow or to give back. */
export function ProfileSites() {
  const { text } = useReader();
  const granted = useGrantedOf(profileSites);
  return (
    <>
      {granted &&
        profileSites.map((site) => (
          <div key={site.id}>
            <div class="row">
              <p>{text(granted.has(site) ? 'profilesGranted' : 'siteNotGranted', { site: site.name })}</p>
              <SiteButton site={site} isGranted={granted.has(site)} />
            </div>
            <ProfilesNote />
          </div>
        ))}
    </>
  );
}

/** What is read on a site of profiles, and what its rules say of that. */
function ProfilesNote() {
  const { text } = useReader();
  return (
    <div class="profiles-note">
      <p class="small muted">{text('grantProfilesWords')}</p>
      <p class="small muted">{text('grantProfilesRules')}</p>
    </div>
  );
}

/** What the user's browser does not let us do on a site. */
export function SiteNote({ site }: { readonly site: MailSite }) {
  const { text } = useReader();
  return site.blockedInEdge && isEdge() ? <p class="small muted">{text('grantWordsEdge')}</p> : undefined;
}

interface SiteButtonProps {
  readonly site: Site;
  readonly isGranted: boolean;
  readonly primary?: boolean;
}

/** Allows a site, or gives it back. What the browser refuses is said. */
export function SiteButton({ site, isGranted, primary = false }: SiteButtonProps) {
  const { say, text } = useReader();
  const hasFailed = useSignal(false);
  // The browser wants to be asked straight from the click.
  const ask = () => {
    (isGranted ? revokeSite(site) : grantSite(site)).then(
      () => (hasFailed.value = false),
      (error: unknown) => {
        report(error);
        hasFailed.value = true;
      },
    );
  };
  return (
    <>
      <button type="button" class={primary ? 'primary' : ''} onClick={ask}>
        {text(isGranted ? 'revokeButton' : 'grantButton', { site: site.name })}
      </button>
      <p class="small lost" role="alert">
        {hasFailed.value && say(failureOf('unexpected'))}
      </p>
    </>
  );
}
