import type { Evidence, Fact, Reading } from '../reading.ts';
import type { EventWords } from './event-words.ts';

/** The reading with every evidence that stands in the calendar text said to stand there. */
export function withCalendarEvidence(read: Reading, words: EventWords): Reading {
  const moved = (evidence: Evidence): Evidence => {
    const { where, index } = evidence;
    if (where === 'subject' && words.isSubject) return { ...evidence, where: 'calendar', index: words.subjectIndex };
    if (where === 'from' && words.isSender) return { ...evidence, where: 'calendar', index: words.senderIndex };
    if (where !== 'text' || index < words.from) return evidence;
    const piece = words.pieces.findLast(({ from }) => from <= index);
    return { words: piece?.words ?? evidence.words, where: 'calendar', index: piece?.index ?? 0 };
  };
  const fact = <Value>(one: Fact<Value>): Fact<Value> => ({ ...one, evidence: moved(one.evidence) });
  const { because, slots, people, requests, kind, confidence, ...single } = read;
  const facts = Object.fromEntries(Object.entries(single).map(([name, one]) => [name, 'evidence' in one ? fact<unknown>(one) : one]));
  return {
    ...(facts as typeof single),
    kind,
    confidence,
    because: reasons(because.map(moved), words),
    slots: slots.map(fact),
    people: people.map(fact),
    requests: requests.map(fact),
  };
}

/** No words twice, and the event's time only where nothing else speaks: what it is about says more. */
function reasons(because: readonly Evidence[], { pieces }: EventWords): Evidence[] {
  const different = because.filter(({ words }, at) => because.findIndex((other) => other.words === words) === at);
  const telling = different.filter(({ words }) => !pieces.some((piece) => piece.words === words));
  return telling.length > 0 ? telling : different;
}
