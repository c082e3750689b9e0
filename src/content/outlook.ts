import { outlookPage } from '../sites/outlook.ts';
import { startMail } from './mail.ts';

// Not the whole site: what opens new mails stays out of pages.
startMail({ id: 'outlook', name: 'Outlook', page: outlookPage });
