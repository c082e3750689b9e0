import type { Afterview } from '../parts/afterview.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { ApplicationSection } from './application-section.tsx';
import { Settings } from './settings.tsx';

/** Every application with its timeline and its steps, and below them the settings. */
export function Home({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  const store = afterview.store.value;
  const setAside = store?.status === 'ready' ? store.setAside : 0;
  const situations = afterview.situations.value;
  const { steps } = afterview.plan.value;
  return (
    <>
      <header class="bar">
        <Mark />
        <h1 tabIndex={-1}>{text('dashboardTitle')}</h1>
        <nav aria-label={text('waysLabel')}>
          <a class="button" href={hrefOf('hand')}>
            <Icon name="add" /> {text('enterByHand')}
          </a>
          <a class="button" href={hrefOf('paste')}>
            <Icon name="mail" /> {text('pasteMail')}
          </a>
        </nav>
      </header>
      {situations.length === 0 && <p class="muted">{text('noApplications')}</p>}
      {setAside > 0 && <p class="small muted">{text('setAside', { count: setAside })}</p>}
      {situations.map((situation) => (
        <ApplicationSection
          key={situation.application.id}
          afterview={afterview}
          situation={situation}
          steps={steps.filter(({ application }) => application === situation.application.id)}
        />
      ))}
      <Settings afterview={afterview} />
    </>
  );
}
