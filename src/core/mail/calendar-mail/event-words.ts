import { withoutReferences } from '../character-references.ts';
import type { CalendarEvent, EventPerson, EventTime } from '../../calendar/ics/read-calendar.ts';
import { type Instant, type Zone, clockAt, dayAt } from '../../calendar/time.ts';
import { linkTarget } from '../link-target.ts';
import type { Address, Message } from '../message.ts';

interface EventPiece {
  readonly from: number;
  readonly index: number;
  /** The words it stands for, where they had to be said in others to be read. */
  readonly words?: string;
}

/** Words of a mail that in truth stand in its calendar text. */
export interface EventWords {
  readonly message: Message;
  /** Where in the joined own words they begin, and of each piece where it begins there and in the calendar text. */
  readonly from: number;
  readonly pieces: readonly EventPiece[];
  readonly isSubject: boolean;
  readonly subjectIndex: number;
  readonly isSender: boolean;
  /** Where the sender stands in the calendar text. */
  readonly senderIndex: number;
}

/** A mail much longer than a letter is read less closely: the event's words must not make it one. */
const MOST_LETTER_CHARACTERS = 3_000;
const MOST_DESCRIPTION_CHARACTERS = 2_000;

/** The mail with the words of its event below its own. `zone` is the reader's own. */
export function withEventWords(message: Message, event: CalendarEvent, zone: Zone): EventWords {
  const own = message.blocks.filter(({ part }) => part === 'own').map(({ text }) => text);
  const from = own.length === 0 ? 0 : own.join('\n').length + 1;
  const room = from < MOST_LETTER_CHARACTERS ? MOST_LETTER_CHARACTERS - from : MOST_DESCRIPTION_CHARACTERS;
  const { summary, start, location, url, call, description, organizer } = event;
  const isSubject = message.subject === '' && summary !== undefined;
  const isSender = message.from === undefined && organizer !== undefined;
  const when = start && shownTime(start.value, zone);
  const lines = [
    isSubject ? undefined : summary && { text: oneLine(summary.value), index: summary.index },
    when && start && { text: `When: ${when.day}${when.clock === undefined ? '' : ` ${when.clock}`}`, index: start.index, words: start.words },
    location && { text: `Where: ${oneLine(location.value)}`, index: location.index },
    call && { text: `Join: ${linkTarget(oneLine(call.value))}`, index: call.index },
    url && { text: `Link: ${linkTarget(oneLine(url.value))}`, index: url.index },
    description && { text: plainText(description.value), index: description.index },
  ].filter((line) => line !== undefined);
  const pieces: EventPiece[] = [];
  let text = '';
  for (const { text: words, ...line } of lines) {
    pieces.push({ from: from + text.length, ...line });
    text += `${words.slice(0, Math.max(0, room - text.length - 1))}\n`;
  }
  return {
    message: {
      ...message,
      ...(isSubject && { subject: oneLine(summary.value) }),
      ...(isSender && { from: addressOf(organizer.value) }),
      ...sentAtOf(message, event),
      blocks: [...message.blocks, { part: 'own', text: text.trimEnd() }],
    },
    from,
    pieces,
    isSubject,
    subjectIndex: summary?.index ?? 0,
    isSender,
    senderIndex: organizer?.index ?? 0,
  };
}

const addressOf = ({ name, address }: EventPerson): Address => ({ ...(name !== undefined && { name }), ...(address !== undefined && { address }) });

/** A file has no day of sending; its stamp is as good, unless it was exported after all was over. */
function sentAtOf({ sentAt }: Message, { stampedAt, start }: CalendarEvent): { readonly sentAt?: Instant } {
  if (sentAt !== undefined) return {};
  const begin = start?.value.instant;
  const written = stampedAt !== undefined && (begin === undefined || stampedAt < begin) ? stampedAt : begin;
  return written === undefined ? {} : { sentAt: written };
}

function shownTime({ day, clock, instant, isStoredAsUtc }: EventTime, own: Zone): Pick<EventTime, 'day' | 'clock'> {
  if (isStoredAsUtc && instant !== undefined) return { day: dayAt(instant, own), clock: clockAt(instant, own) };
  return { day, ...(clock !== undefined && { clock }) };
}

/** A description without its markup, which calendars allow in plain text, and with links that lead where they lead. */
function plainText(description: string): string {
  const isMarkup = /<(?:a|p|br|b|div|span|html|ul|li)\b/i.test(description);
  const text = isMarkup ? withoutMarkup(description) : description;
  return text.replaceAll(/https?:\/\/[^\s<>"]+/g, linkTarget).slice(0, MOST_DESCRIPTION_CHARACTERS);
}

function withoutMarkup(html: string): string {
  const pieces = html.split('<').map((piece, at) => {
    const end = at === 0 ? -1 : piece.indexOf('>');
    const tag = piece.slice(0, Math.max(0, end));
    const target = /^a\s/i.test(tag) ? (/href\s?=\s?["']?(https?:[^"'\s>]+)/i.exec(tag)?.[1] ?? '') : '';
    const words = piece.slice(end + 1);
    const lineBreak = /^\/?(?:p|br|div|li|tr|h\d)\b/i.test(tag) ? '\n' : '';
    return `${lineBreak}${target !== '' && !words.includes(target) ? ` ${target} ` : ''}${words}`;
  });
  return withoutReferences(pieces.join('')).replaceAll('\u00a0', ' ');
}

export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 500);
