import { createCard } from './card.ts';
import { CARD } from './page-names.ts';

// The worker puts this into a page that has something to say: pages of ordinary mail do without.
Reflect.set(globalThis, CARD, createCard);
