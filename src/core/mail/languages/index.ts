import { english } from './english.ts';
import type { Language } from './language.ts';

/** Every language that mail is read in; the first is taken where a text does not show its own. */
export const languages: readonly Language[] = [english];
