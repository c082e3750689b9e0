import type { Instant, Zone } from '../core/calendar/time.ts';

/** The only place that asks what time it is; everything else is told. */
export const now = (): Instant => Date.now();

/** The zone this computer is set to. */
export const machineZone = (): Zone => new Intl.DateTimeFormat().resolvedOptions().timeZone;
