import { maybeHired } from '../../core/capture/hired.ts';
import { type Recognised, confirmProfile, recogniseProfile, refuseProfile, whoseItIs } from '../../core/capture/profile.ts';
import { type Profile, profileParts } from '../../core/people/profile.ts';
import { greetingName } from '../../core/people/names.ts';
import { called } from '../../core/plan/naming.ts';
import { isRunning } from '../../core/plan/step.ts';
import { ok } from '../../core/result.ts';
import { sentence } from '../../core/sentence.ts';
import { HiredOffer } from '../hired/hired-offer.tsx';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';

/** Whose profile is in front of the user, and the one click that says so for good (C29). Nothing shows where no profile is. */
export function ProfileCard({ afterview }: { readonly afterview: Afterview }) {
  const { text } = useReader();
  const shown = afterview.profile.value;
  if (!shown) return undefined;
  if ('unreadable' in shown) return <Said title={text('profileUnreadable')} words={text('profileUnreadableHow')} />;
  const { profile } = shown;
  if (profile.connection === 'self') return <OwnProfile afterview={afterview} profile={profile} />;
  const maybe = maybeHired(afterview.facts.value, profile, afterview.situations.value, afterview.plan.value.steps);
  const known = recogniseProfile(afterview.facts.value, profile);
  return (
    <>
      {(known.length > 0 || maybe.length === 0) && <Whose afterview={afterview} profile={profile} recognised={known} />}
      <HiredOffer name={profile.name} maybe={maybe} />
    </>
  );
}

function Whose({ afterview, profile, recognised }: Omit<CardProps, 'recognised'> & { readonly recognised: readonly Recognised[] }) {
  const { text } = useReader();
  const [best, ...others] = recognised;
  if (!best) return <Said title={profile.name} words={text('profileNobody')} />;
  if (best.isConfirmed) return <Confirmed afterview={afterview} profile={profile} recognised={[best, ...others]} />;
  return <Question afterview={afterview} profile={profile} recognised={[best, ...others]} />;
}

interface CardProps {
  readonly afterview: Afterview;
  readonly profile: Profile;
  /** Best first, at least one. */
  readonly recognised: readonly [Recognised, ...Recognised[]];
}

/** Asks whose it is, once: each answer is remembered. */
function Question({ afterview, profile, recognised }: CardProps) {
  const { say, text, now, zone } = useReader();
  const [best] = recognised;
  const isOne = recognised.length === 1;
  const confirm = (id: string) => afterview.change((facts, at) => ok(confirmProfile(facts, id, profile, at)));
  const refuse = () => afterview.change((facts) => ok(refuseProfile(facts, idsOf(recognised), profile)));
  const nameOf = ({ person }: Recognised) => greetingName(person.name ?? '') ?? called(person);
  return (
    <article class="finding profile">
      <h3>{profile.name}</h3>
      {recognised.map((each) => (
        <div key={each.person.id}>
          <p>{say(whoseItIs(afterview.facts.value, each, now, zone))}</p>
          <ul class="small muted">
            {each.reasons.map((reason) => (
              <li key={reason.key}>{say(reason)}</li>
            ))}
          </ul>
        </div>
      ))}
      <div class="actions">
        {recognised.map((each) => (
          <button
            key={each.person.id}
            type="button"
            class={each === best && each.verdict !== 'ask' ? 'primary' : ''}
            onClick={() => void confirm(each.person.id)}
          >
            {isOne
              ? text('profileYes', { name: nameOf(each) })
              : text('profileIsOne', { name: called(each.person), company: each.application?.company?.trim() || sentence('planThisEmployer') })}
          </button>
        ))}
        <button type="button" class="plain" onClick={() => void refuse()}>
          {text(isOne ? 'profileNo' : 'profileNone')}
        </button>
      </div>
    </article>
  );
}

/** Whose it is, how the user stands to them (C31), and the request to write while it is time for it. */
function Confirmed({ afterview, profile, recognised }: CardProps) {
  const { say, text, now, zone } = useReader();
  const requests = afterview.plan.value.steps.filter(({ id }) => recognised.some(({ person }) => id === `connection-request:${person.id}`));
  const isSent = profile.connection === 'pending' || profile.connection === 'connected';
  const isTicked = isSent && requests.some(({ state }) => state === 'done');
  const step = isSent ? undefined : requests.find(({ state }) => isRunning(state));
  const refuse = () => afterview.change((facts) => ok(refuseProfile(facts, idsOf(recognised), profile)));
  return (
    <article class="finding profile">
      <h3>{profile.name}</h3>
      {recognised.map((each) => (
        <p key={each.person.id}>{say(whoseItIs(afterview.facts.value, each, now, zone))}</p>
      ))}
      <p class="small">
        {text(STANDING[profile.connection])} {isTicked && text('profileTicked')}
      </p>
      <div class="actions">
        {step && (
          <a class="button primary" href={hrefOf('step', step.id)}>
            {text('profileWrite')}
          </a>
        )}
        <button type="button" class="plain" onClick={() => void refuse()}>
          {text('profileNotThem')}
        </button>
      </div>
    </article>
  );
}

const STANDING = {
  connectable: 'profileConnectable',
  pending: 'profilePending',
  connected: 'profileConnected',
  self: 'profileUnknown',
  unknown: 'profileUnknown',
} as const;

/** What the user's own profile shows to be in order (C32). */
function OwnProfile({ afterview, profile: { ready = {} } }: { readonly afterview: Afterview; readonly profile: Profile }) {
  const { text } = useReader();
  const parts = profileParts.filter((part) => ready[part]).map((part) => text(`profilePart${part}`));
  // What one has done oneself is of use to compare with, and that only after a no.
  const isOfUse = afterview.situations.value.some(({ application }) => application.stage === 'rejected');
  return (
    <>
      <Said title={text('profileOwn')} words={parts.length > 0 ? text('profileOwnReady', { parts: parts.join(', ') }) : text('profileOwnNothing')} />
      {isOfUse && (
        <p class="small">
          <a href={hrefOf('own-way')}>{text('ownWayOffer')}</a>
        </p>
      )}
    </>
  );
}

function Said({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <section class="grant" role="status">
      <h3>{title}</h3>
      <p class="small">{words}</p>
    </section>
  );
}

const idsOf = (recognised: CardProps['recognised']) => recognised.map(({ person }) => person.id);
