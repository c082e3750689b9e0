import type { Token } from '../../tokens.ts';

/** Where a mail leads to a call, its places are as often the sender's own. */
export const isCallLink = ({ kind, lower }: Token): boolean => kind === 'link' && /zoom|teams\.|meet\.|webex|whereby|video|hangout/.test(lower);
