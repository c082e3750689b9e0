import { gmailPage } from '../sites/gmail.ts';
import { startMail } from './mail.ts';

startMail('gmail', gmailPage);
