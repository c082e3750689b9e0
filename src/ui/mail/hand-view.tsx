import { forgetTyped } from '../../browser/typed.ts';
import { keep } from '../../core/capture/keep.ts';
import { type Proposal, emptyProposal, proposeByHand } from '../../core/capture/proposal.ts';
import { ProposalForm } from './proposal-form.tsx';
import { useReader } from '../parts/reader.ts';
import { go } from '../parts/route.ts';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';

const TYPED_AS = 'hand';

/** An interview typed in: the form a mail would fill in, empty (C8). */
export function HandView({ afterview }: ViewProps) {
  const { text, zone } = useReader();
  const facts = afterview.facts.value;
  const keepIt = async (proposal: Proposal) => {
    const head = { site: 'hand', id: crypto.randomUUID(), subject: '' } as const;
    if (!(await afterview.change((facts, now) => keep(facts, proposal, head, now)))) return;
    await forgetTyped(TYPED_AS);
    go();
  };
  return (
    <View title={text('handTitle')} lead={text('handLead')}>
      <ProposalForm
        proposal={emptyProposal(zone)}
        typedAs={TYPED_AS}
        about={{ facts, propose: (about) => proposeByHand(facts, zone, about) }}
        onKeep={(proposal) => void keepIt(proposal)}
      />
    </View>
  );
}
