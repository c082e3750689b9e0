import { mailTextOf, type MailText } from '../../../../src/core/mail/mail-text.ts';
import { messageOf } from '../mail.ts';

interface Parts {
  readonly from?: string;
  readonly subject?: string;
  readonly sent?: string;
}

/** A mail to Robin Achterberg, written on Monday 2 March 2026 unless said otherwise. */
export const mailOf = (text: string, { from = 'noreply@post.example', subject = 'Interview', ...sent }: Parts = {}): MailText =>
  mailTextOf(messageOf({ subject, from, text, ...sent }), 'UTC');
