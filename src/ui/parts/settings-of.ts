import { recordOf } from '../../core/facts/facts.ts';
import type { Settings } from '../../core/facts/records.ts';
import type { Afterview } from './afterview.ts';

/** The user's own settings; none before the first is kept. */
export const settingsOf = ({ facts }: Pick<Afterview, 'facts'>): Settings | undefined => recordOf(facts.value, 'settings', 'settings');
