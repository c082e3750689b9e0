import type { PageFinding } from '../../browser/findings.ts';
import { dismiss } from '../../core/capture/dismiss.ts';
import { headline } from '../../core/capture/headline.ts';
import { messageKey } from '../../core/capture/known.ts';
import { keep } from '../../core/capture/keep.ts';
import { type About, type Proposal, propose } from '../../core/capture/proposal.ts';
import { ok } from '../../core/result.ts';
import type { Sentence } from '../../core/sentence.ts';
import type { Afterview } from '../parts/afterview.ts';
import { useReader } from '../parts/reader.ts';
import { forgetTyped } from '../../browser/typed.ts';

/** A mail that was read: what keeping it would do, and the two answers to it. */
export interface ReadMail {
  readonly title: Sentence;
  readonly proposal: Proposal;
  /** The same for what the user says it is about. */
  readonly proposalAbout: (about: About) => Proposal;
  /** The name under which corrections are kept while they are typed. */
  readonly typedAs: string;
  /** Keeps it as corrected, or as it was read. Both tell whether it was done. */
  readonly keep: (corrected?: Proposal) => Promise<boolean>;
  readonly dismiss: () => Promise<boolean>;
}

export function useProposal(afterview: Afterview, { head, reading }: PageFinding): ReadMail {
  const { zone } = useReader();
  const typedAs = `mail:${messageKey(head)}`;
  const settle = async (isDone: boolean) => {
    if (isDone) await forgetTyped(typedAs);
    return isDone;
  };
  const proposal = propose(reading, head, afterview.facts.value, zone);
  return {
    title: headline(reading, zone, proposal),
    proposal,
    proposalAbout: (about) => propose(reading, head, afterview.facts.value, zone, about),
    typedAs,
    keep: async (corrected) =>
      settle(await afterview.change((facts, now) => keep(facts, corrected ?? propose(reading, head, facts, zone), head, now))),
    dismiss: async () => settle(await afterview.change((_, now) => ok(dismiss(head, now)))),
  };
}
