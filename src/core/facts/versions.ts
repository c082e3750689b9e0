import { Chain } from './chain.ts';
import { parseStored } from './stored.ts';

/** Every form the store and the backup file have had. A change to `records.ts` that old data does not fit adds a `.to(…)` here. */
export const versions = Chain.from(parseStored);
