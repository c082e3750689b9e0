import { openPage } from '../../browser/tabs.ts';
import { mailSites } from '../../sites/index.ts';
import { SiteButton, SiteNote, useGranted } from '../parts/grant-site.tsx';
import { Icon, Mark } from '../parts/icon.tsx';
import { showPage } from '../parts/page.tsx';
import { useReader } from '../parts/reader.ts';

/** What Afterview does, what it keeps to itself, and the two ways to begin. Shown once, at installation. */
function Welcome() {
  const { text } = useReader();
  const granted = useGranted();
  return (
    <>
      <header>
        <Mark />
        <h1>{text('welcomeTitle')}</h1>
        <p class="lead">{text('welcomeLead')}</p>
      </header>
      <ol class="promises">
        {(['Notice', 'Plan', 'Write'] as const).map((part) => (
          <li key={part}>
            <h2>{text(titles[part])}</h2>
            <p>{text(bodies[part])}</p>
          </li>
        ))}
      </ol>
      <section class="privacy" aria-labelledby="privacy">
        <h2 id="privacy">{text('welcomePrivacyTitle')}</h2>
        <ul>
          {privacy.map((key) => (
            <li key={key}>
              <Icon name={key === 'welcomePrivacyProfile' ? 'alert' : 'do'} />
              <span>{text(key)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="begin" aria-labelledby="begin">
        <h2 id="begin">{text('welcomeBeginTitle')}</h2>
        {granted &&
          mailSites.map((site) =>
            granted.has(site) ? (
              <p key={site.id} class="granted" role="status">
                <Icon name="do" /> {text('welcomeGranted', { site: site.name })}
              </p>
            ) : (
              <div key={site.id}>
                <SiteButton site={site} isGranted={false} primary />
                <SiteNote site={site} />
              </div>
            ),
          )}
        <p class="small muted">{text('welcomeWithout')}</p>
        <button type="button" onClick={() => void openPage('ui/popup/popup.html#paste')}>
          {text('pasteMail')}
        </button>
      </section>
    </>
  );
}

const titles = { Notice: 'welcomeNoticeTitle', Plan: 'welcomePlanTitle', Write: 'welcomeWriteTitle' } as const;
const bodies = { Notice: 'welcomeNotice', Plan: 'welcomePlan', Write: 'welcomeWrite' } as const;
const privacy = ['welcomePrivacyNoServer', 'welcomePrivacyNoSending', 'welcomePrivacyNoMail', 'welcomePrivacyProfile'] as const;

void showPage(Welcome);
