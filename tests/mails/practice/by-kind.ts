import type { TestMail } from '../../core/mail/mail.ts';

const written =
  (kind: TestMail['kind']) =>
  (subject: string, from: string, text: string): TestMail => ({ kind, subject, from, text });

export const invitation = written('invitation');
export const confirmation = written('confirmation');
export const reschedule = written('reschedule');
export const cancellation = written('cancellation');
export const timeline = written('timeline');
export const request = written('request');
export const rejection = written('rejection');
export const offer = written('offer');
export const other = written('other');
export const unrelated = written('unrelated');
