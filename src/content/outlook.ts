import { outlook } from '../sites/outlook.ts';
import { startMail } from './mail.ts';

startMail(outlook);
