import type { TestMail } from '../mail.ts';
import { changes } from './changes.ts';
import { confirmations } from './confirmations.ts';
import { decoys } from './decoys.ts';
import { invitations } from './invitations.ts';
import { otherJobMail } from './other-job-mail.ts';
import { outcomes } from './outcomes.ts';

export const mails: readonly TestMail[] = [...invitations, ...confirmations, ...changes, ...outcomes, ...otherJobMail, ...decoys];
