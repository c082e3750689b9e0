import { dismiss } from '../../core/capture/dismiss.ts';
import { headline } from '../../core/capture/headline.ts';
import { keep, propose } from '../../core/capture/proposal.ts';
import type { Change } from '../../core/facts/change.ts';
import type { Facts } from '../../core/facts/facts.ts';
import { type Result, ok } from '../../core/result.ts';
import type { Afterview } from './afterview.ts';
import { keepLabelOf } from './keep-label.ts';
import { OldAndNew } from './old-and-new.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { useReader } from './reader.ts';
import { go } from './route.ts';
import { View } from './view.tsx';

/** Everything read from the mail in front of the user, to check and correct before it is kept. */
export function MailView({ afterview, id }: { readonly afterview: Afterview; readonly id: string }) {
  const { say, text, now, zone } = useReader();
  const finding = afterview.findings.value.find(({ head }) => head.id === id);
  if (!finding) return <View title={text('mailGoneTitle')} lead={text('mailGoneWords')} />;
  const { head, reading } = finding;
  const proposal = propose(reading, head, afterview.facts.value, zone);
  const change = async (make: (facts: Facts) => Result<Change>) => {
    if (await afterview.change(make)) go();
  };
  return (
    <View title={say(headline(reading, zone))} lead={head.subject}>
      <OldAndNew facts={afterview.facts.value} proposal={proposal} />
      <ProposalForm
        proposal={proposal}
        reading={reading}
        keepLabel={text(keepLabelOf(proposal))}
        onKeep={(corrected) => void change((facts) => keep(facts, corrected, head, now))}
        onDismiss={() => void change(() => ok(dismiss(head, now)))}
      />
    </View>
  );
}
