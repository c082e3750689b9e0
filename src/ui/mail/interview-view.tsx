import { forgetTyped } from '../../browser/typed.ts';
import { keep } from '../../core/capture/keep.ts';
import { type Proposal, proposalOf } from '../../core/capture/proposal.ts';
import { ProposalForm } from './proposal-form.tsx';
import { useReader } from '../parts/reader.ts';
import { goBack } from '../parts/route.ts';
import { View } from '../parts/view.tsx';
import type { ViewProps } from '../parts/view-props.ts';

/** An interview that was kept, to correct: the form of the mail it came from, with what is known now. */
export function InterviewView({ afterview, id }: ViewProps) {
  const { text, zone } = useReader();
  const proposal = proposalOf(afterview.facts.value, id, zone);
  if (!proposal) return <View title={text('stepGoneTitle')} lead={text('stepGoneWords')} />;
  const typedAs = `interview:${id}`;
  const keepIt = async (corrected: Proposal) => {
    const head = { site: 'hand', id, subject: '' } as const;
    if (!(await afterview.change((facts, now) => keep(facts, corrected, head, now)))) return;
    await forgetTyped(typedAs);
    goBack();
  };
  return (
    <View title={text('correctTitle', { company: proposal.company || text('someEmployer') })}>
      <ProposalForm
        proposal={proposal}
        typedAs={typedAs}
        keepLabel={text('keepCorrected')}
        onKeep={(corrected) => void keepIt(corrected)}
        other={{ label: text('wasCancelled'), act: () => void keepIt({ ...proposal, effect: 'cancel' }) }}
      />
    </View>
  );
}
