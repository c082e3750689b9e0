import type { TestMail } from '../mail.ts';
import { appointmentsOfOtherKinds } from './appointments-of-other-kinds.ts';
import { changes } from './changes.ts';
import { confirmations } from './confirmations.ts';
import { decoys } from './decoys.ts';
import { hiringSide } from './hiring-side.ts';
import { invitations } from './invitations.ts';
import { moreDecoys } from './more-decoys.ts';
import { moreInvitations } from './more-invitations.ts';
import { moreOutcomes } from './more-outcomes.ts';
import { otherJobMail } from './other-job-mail.ts';
import { outcomes } from './outcomes.ts';
import { rejections } from './rejections.ts';

export const mails: readonly TestMail[] = [
  ...invitations,
  ...moreInvitations,
  ...confirmations,
  ...changes,
  ...outcomes,
  ...rejections,
  ...moreOutcomes,
  ...otherJobMail,
  ...decoys,
  ...moreDecoys,
  ...appointmentsOfOtherKinds,
  ...hiringSide,
];
