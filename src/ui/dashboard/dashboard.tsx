import { showPage } from '../parts/page.tsx';
import { Shell } from './shell.tsx';

void showPage(Shell);
