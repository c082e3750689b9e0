import type { Effect, Proposal } from '../../core/capture/proposal.ts';

const labels: Readonly<Record<Effect, string>> = {
  new: 'keepNew',
  update: 'keepUpdate',
  reschedule: 'keepReschedule',
  counter: 'keepCounter',
  cancel: 'keepCancel',
  reject: 'keepReject',
  offer: 'keepOffer',
  promise: 'keepPromise',
  news: 'keepNews',
  request: 'keepRequest',
  answer: 'keepNothing',
  outdated: 'keepNothing',
  'cancels-nothing': 'keepNothing',
};

/** The key of the words that say what keeping a proposal does. */
export const keepLabelOf = ({ effect }: Proposal): string => labels[effect];
