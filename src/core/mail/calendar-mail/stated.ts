import type { Stated } from '../../calendar/ics/read-calendar.ts';
import type { Evidence, Fact } from '../reading.ts';

export const evidenceOf = ({ words, index }: Stated<unknown>): Evidence => ({ words, where: 'calendar', index });

export const factOf = <Value>(stated: Stated<Value>): Fact<Value> => ({ value: stated.value, evidence: evidenceOf(stated) });
