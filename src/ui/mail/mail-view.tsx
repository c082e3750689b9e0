import type { PageFinding } from '../../browser/findings.ts';
import type { Afterview } from '../parts/afterview.ts';
import { ProposalForm } from './proposal-form.tsx';
import { useReader } from '../parts/reader.ts';
import { go } from '../parts/route.ts';
import { useProposal } from './use-proposal.ts';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';

/** Everything read from the mail in front of the user, to check and correct before it is kept. */
export function MailView({ afterview, id }: ViewProps) {
  const { text } = useReader();
  const finding = afterview.findings.value.find(({ head }) => head.id === id);
  if (!finding) return <View title={text('mailGoneTitle')} lead={text('mailGoneWords')} />;
  return <FoundMail afterview={afterview} finding={finding} />;
}

function FoundMail({ afterview, finding }: { readonly afterview: Afterview; readonly finding: PageFinding }) {
  const { say, text } = useReader();
  const { title, proposal, proposalAbout, typedAs, keep, dismiss } = useProposal(afterview, finding);
  const leave = (isDone: boolean) => {
    if (isDone) go();
  };
  return (
    <View title={say(title)} lead={finding.head.subject}>
      {finding.head.unconfirmed && <p class="small">{text('unconfirmed')}</p>}
      <ProposalForm
        proposal={proposal}
        reading={finding.reading}
        typedAs={typedAs}
        about={{ facts: afterview.facts.value, propose: proposalAbout }}
        onKeep={(corrected) => void keep(corrected).then(leave)}
        other={{ label: text('notAnInterview'), act: () => void dismiss().then(leave) }}
      />
    </View>
  );
}
