import { useMemo } from 'preact/hooks';
import { type Acquainted, type Known, keepAcquaintance, knownIn, removeAcquaintance } from '../../core/capture/acquaintances.ts';
import type { ConnectionsError } from '../../core/people/connections.ts';
import { ok } from '../../core/result.ts';
import type { Afterview } from '../parts/afterview.ts';
import { ChooseFile } from '../parts/choose-file.tsx';
import { giveConnections, givenConnections, refusedConnections } from '../parts/given-connections.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';

const whyRefused: Readonly<Record<ConnectionsError | 'file-not-read', string>> = {
  'not-connections': 'failedNotConnections',
  'connections-packed': 'failedConnectionsPacked',
  'connections-cut-off': 'failedConnectionsCutOff',
  'connections-too-large': 'failedConnectionsTooLarge',
  'file-not-read': 'failedFileNotRead',
};

/** Whom the user knows where they apply, by their own list of connections: at one employer, or at all of them (C33). */
export function NetworkView({ afterview, id }: ViewProps) {
  const { text } = useReader();
  const connections = givenConnections.value;
  const facts = afterview.facts.value;
  const all = useMemo(() => knownIn(facts, connections ?? []), [facts, connections]);
  const shown = all.filter(({ application }) => id === '' || application.id === id);
  const [only] = shown;
  const isRead = connections !== undefined;
  const title = id !== '' && only ? text('networkTitleAt', { company: only.application.company ?? '' }) : text('networkTitle');
  return (
    <View title={title} lead={text('networkWhere')}>
      <p class="small muted network-private">{text('networkPrivate')}</p>
      <div class="actions">
        <ChooseFile
          label={text(isRead ? 'networkChooseOther' : 'networkChoose')}
          labelInPopup={text('networkChooseInPage')}
          href={hrefOf('network', ...(id === '' ? [] : [id]))}
          accept=".csv,text/csv"
          isPrimary={!isRead}
          onFiles={([file]) => file && void giveConnections(file)}
        />
      </div>
      <p class="small lost" role="alert">
        {refusedConnections.value && text(whyRefused[refusedConnections.value])}
      </p>
      <p class="small" role="status">
        {connections && text('networkRead', { count: connections.length })}
      </p>
      {shown.length === 0 && <p class="muted">{text('networkNoEmployer')}</p>}
      {shown.map((known) => (
        <Employer key={known.application.id} afterview={afterview} known={known} isRead={isRead} isAlone={id !== ''} />
      ))}
    </View>
  );
}

interface EmployerProps {
  readonly afterview: Afterview;
  readonly known: Known;
  readonly isRead: boolean;
  /** The only one of the page, whose title names it. */
  readonly isAlone: boolean;
}

function Employer({ afterview, known: { application, people, more }, isRead, isAlone }: EmployerProps) {
  const { text } = useReader();
  const { id, company = '' } = application;
  if (people.length === 0 && !isRead) return null;
  return (
    <section aria-label={company}>
      {!isAlone && <h2>{company}</h2>}
      {people.length === 0 && <p class="small muted">{text('networkNobody', { company })}</p>}
      <ul class="network">
        {people.map((person, at) => (
          <Somebody key={`${person.profile ?? person.name}/${at}`} afterview={afterview} application={id} company={company} person={person} />
        ))}
      </ul>
      {more > 0 && <p class="small muted">{text('networkMore', { count: more })}</p>}
    </section>
  );
}

interface SomebodyProps {
  readonly afterview: Afterview;
  readonly application: string;
  readonly company: string;
  readonly person: Acquainted;
}

function Somebody({ afterview, application, company, person }: SomebodyProps) {
  const { text } = useReader();
  const { name, position, profile, connectedOn, kept } = person;
  const asked = kept && afterview.plan.value.steps.find((step) => step.about === 'good-word' && step.person === kept.id);
  const change = () =>
    afterview.change(() => ok(kept ? removeAcquaintance(kept) : keepAcquaintance(`acquaintance:${crypto.randomUUID()}`, application, person)));
  const said = [
    position,
    person.company !== undefined && person.company.toLowerCase() !== company.toLowerCase() && text('networkAt', { company: person.company }),
    connectedOn !== undefined && text('networkSince', { day: { day: connectedOn } }),
  ];
  return (
    <li>
      <div>
        <p class="network-name">{name}</p>
        <p class="small muted">{said.filter(Boolean).join(' · ')}</p>
        <p class="small network-ways">
          {profile !== undefined && (
            <a href={profile} target="_blank" rel="noreferrer noopener" aria-label={text('networkProfileName', { name })}>
              {text('networkProfile')}
            </a>
          )}
          {asked && (
            <a href={hrefOf('step', asked.id)} aria-label={text('networkAskName', { name })}>
              {text('networkAsk')}
            </a>
          )}
        </p>
      </div>
      <button type="button" aria-label={text(kept ? 'networkRemoveName' : 'networkKeepName', { name })} onClick={() => void change()}>
        {text(kept ? 'networkRemove' : 'networkKeep')}
      </button>
    </li>
  );
}
