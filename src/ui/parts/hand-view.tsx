import { emptyProposal, keep } from '../../core/capture/proposal.ts';
import type { Afterview } from './afterview.ts';
import { ProposalForm } from './proposal-form.tsx';
import { useReader } from './reader.ts';
import { go } from './route.ts';
import { View } from './view.tsx';

/** An interview typed in: the form a mail would fill in, empty (C8). */
export function HandView({ afterview }: { readonly afterview: Afterview }) {
  const { text, now, zone } = useReader();
  return (
    <View title={text('handTitle')} lead={text('handLead')}>
      <ProposalForm
        proposal={emptyProposal(zone)}
        keepLabel={text('keepNew')}
        onKeep={(proposal) => {
          const head = { site: 'hand', id: crypto.randomUUID(), subject: '' } as const;
          void afterview
            .change((facts) => keep(facts, proposal, head, now))
            .then((done) => {
              if (done) go();
            });
        }}
      />
    </View>
  );
}
