import { openFullPage } from '../../browser/tabs.ts';
import type { Situation } from '../../core/plan/situation.ts';
import { searchOf } from '../../core/plan/search.ts';
import { toDo } from '../../core/plan/to-do.ts';
import type { Afterview } from '../parts/afterview.ts';
import { ApplicationWait } from '../plan/application-wait.tsx';
import { FindingCard } from '../mail/finding-card.tsx';
import { GrantSite } from '../parts/grant-site.tsx';
import { Icon, Mark } from '../parts/icon.tsx';
import { awaited } from '../plan/awaited.ts';
import { ProfileCard } from './profile-card.tsx';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { rowsOf } from '../plan/rows-of-steps.ts';
import { StepRow } from '../plan/step-row.tsx';
import { toldApart } from '../plan/told-apart.ts';
import { WeekLine } from '../plan/week-line.tsx';
import { ThisPage } from '../mail/this-page.tsx';

/** A popup is for a look: the first steps say why, the next ones what and when, and who wants more opens the full page. */
const MOST_WITH_WHY = 3;
const MOST_NOW = 8;
const MOST_WAITING = 3;

const openDashboard = () => void openFullPage();

/** What this page shows, what is due, what is not yet, and why. */
export function Home({ afterview }: { readonly afterview: Afterview }) {
  const { say, text } = useReader();
  const { steps } = afterview.plan.value;
  const findings = afterview.findings.value;
  const nowToDo = toDo(steps);
  const rows = rowsOf(nowToDo);
  // Of each application the step that ends its waiting first, soonest first.
  const situations = afterview.situations.value;
  const stepsOf = ({ application: { id } }: Situation) => steps.filter(({ application }) => application === id);
  const nextOf = new Map(
    situations
      .flatMap((situation) => awaited(stepsOf(situation), situation))
      .toReversed()
      .map((step) => [step.application, step.suggestedAt]),
  );
  const waiting = situations
    .filter(({ application }) => nextOf.has(application.id))
    .sort((a, b) => (nextOf.get(a.application.id) ?? 0) - (nextOf.get(b.application.id) ?? 0));
  const more = waiting.length - MOST_WAITING;
  const isEmpty = findings.length === 0 && !afterview.profile.value && nowToDo.length === 0 && waiting.length === 0;
  return (
    <>
      <header class="bar">
        <Mark />
        <h1 tabIndex={-1}>Afterview</h1>
        <button type="button" class="plain" onClick={openDashboard}>
          {text('openDashboard')}
        </button>
      </header>
      {(findings.length > 0 || afterview.profile.value) && (
        <section aria-labelledby="this-page">
          <h2 id="this-page">{text('headingThisPage')}</h2>
          {findings.map((finding) => (
            <FindingCard key={finding.head.id} afterview={afterview} finding={finding} />
          ))}
          <ProfileCard afterview={afterview} />
        </section>
      )}
      <ThisPage mailTab={afterview.mailTab.value} />
      {nowToDo.length > 0 && (
        <section aria-labelledby="now">
          <h2 id="now">{text('headingNow')}</h2>
          <ul class="steps">
            {rows.slice(0, MOST_NOW).map((row, at) => (
              <StepRow
                key={row.step.id}
                {...row}
                isBrief={at >= MOST_WITH_WHY}
                beside={row.several ? undefined : toldApart(row.step, nowToDo, afterview.situations.value, say)}
              />
            ))}
          </ul>
          {rows.length > MOST_NOW && (
            <button type="button" class="plain flush" onClick={openDashboard}>
              {text('moreNow', { count: rows.length - MOST_NOW })}
            </button>
          )}
        </section>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{text('headingWaiting')}</h2>
          {waiting.slice(0, MOST_WAITING).map((situation) => (
            <ApplicationWait key={situation.application.id} situation={situation} steps={stepsOf(situation)} width={348} />
          ))}
          {more > 0 && (
            <button type="button" class="plain flush" onClick={openDashboard}>
              {text('moreWaiting', { count: more })}
            </button>
          )}
        </section>
      )}
      {isEmpty && (
        <section class="empty">
          <Mark />
          <h2>{text('emptyTitle')}</h2>
          <p>{text(searchOf(situations).state === 'closed' ? 'searchClosed' : 'emptyWords')}</p>
        </section>
      )}
      {/* The search goes on after the last process has ended. */}
      {situations.length > 0 && <WeekLine afterview={afterview} isInPopup />}
      <GrantSite />
      <nav class="ways" aria-label={text('waysLabel')}>
        <a href={hrefOf('paste')}>
          <Icon name="mail" /> {text('pasteMail')}
        </a>
        <a href={hrefOf('hand')}>
          <Icon name="write" /> {text('enterByHand')}
        </a>
      </nav>
    </>
  );
}
