import { gmailPage } from '../sites/gmail.ts';
import { startMail } from './mail.ts';

// Not the whole site: what opens new mails stays out of pages.
startMail({ id: 'gmail', name: 'Gmail', page: gmailPage });
