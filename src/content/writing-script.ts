import { startWriting } from './writing.ts';

// The worker puts this, and the card, into a page in which somebody begins to write while an employer is to be left in peace.
startWriting(document, location.host);
