import type { PageFinding } from '../../browser/findings.ts';
import type { Afterview } from '../parts/afterview.ts';
import { keepLabelOf } from './keep-label.ts';
import { OldAndNew } from './old-and-new.tsx';
import { useReader } from '../parts/reader.ts';
import { hrefOf } from '../parts/route.ts';
import { useProposal } from './use-proposal.ts';

/** What was noticed in the mail in front of the user, in short, and the one click that keeps it. */
export function FindingCard({ afterview, finding }: { readonly afterview: Afterview; readonly finding: PageFinding }) {
  const { say, text } = useReader();
  const { head, reading } = finding;
  const { title, proposal, keep, dismiss } = useProposal(afterview, finding);
  const people = proposal.people.map(({ name, address }) => name || address).join(', ');
  const isAsking = proposal.days !== undefined || proposal.isWhichOpen === true;
  const because = reading.because[0]?.words;
  return (
    <article class="finding">
      <h3>{say(title)}</h3>
      <p>{[proposal.role, proposal.company].filter((part) => part !== '').join(' · ') || head.subject}</p>
      {people !== '' && <p class="small muted">{text('withPeople', { people })}</p>}
      {proposal.requests.length > 0 && <p class="small">{text('askedFor', { requests: proposal.requests.map(({ what }) => what).join(' · ') })}</p>}
      <OldAndNew facts={afterview.facts.value} proposal={proposal} />
      {head.unconfirmed && <p class="small">{text('unconfirmed')}</p>}
      {because !== undefined && <blockquote class="small muted">{because}</blockquote>}
      <div class="actions">
        {/* What has to be asked first is asked in the form. */}
        {!isAsking && (
          <button type="button" class="primary" onClick={() => void keep()}>
            {text(keepLabelOf(proposal))}
          </button>
        )}
        <a class={isAsking ? 'button primary' : 'button'} href={hrefOf('mail', head.id)}>
          {text(proposal.isWhichOpen ? 'chooseInterview' : proposal.days ? 'chooseDay' : 'checkFacts')}
        </a>
        <button type="button" class="plain" onClick={() => void dismiss()}>
          {text('notAnInterview')}
        </button>
      </div>
    </article>
  );
}
