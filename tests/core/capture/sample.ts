import type { MessageHead } from '../../../src/core/capture/known.ts';
import type { Evidence, Fact, Reading, When } from '../../../src/core/mail/reading.ts';
import { type Zone, instantAt } from '../../../src/core/calendar/time.ts';

const evidence: Evidence = { words: 'as read', where: 'text', index: 0 };
export const read = <T>(value: T): Fact<T> => ({ value, evidence });

export const at = (day: string, clock: string, zone: Zone): Fact<When> => read({ day, clock, zone, instant: instantAt(day, clock, zone) });

/** A reading that says only what a test is about. */
export const reading = (facts: Partial<Reading> & Pick<Reading, 'kind'>): Reading => ({
  confidence: 0.9,
  because: [evidence],
  slots: [],
  people: [],
  requests: [],
  ...facts,
});

export const head = (id: string, more: Partial<MessageHead> = {}): MessageHead => ({
  site: 'gmail',
  id,
  threadId: `thread-${id}`,
  subject: 'Interview',
  from: { name: 'Ines Falk', address: 'ines.falk@haldenrail.example' },
  sentAt: Date.UTC(2026, 2, 2, 9),
  ...more,
});
