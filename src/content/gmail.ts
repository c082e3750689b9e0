import { gmail } from '../sites/gmail.ts';
import { startMail } from './mail.ts';

startMail(gmail);
