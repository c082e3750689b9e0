import { parseAddress } from './address.ts';
import { readHeaderDate } from './header-date.ts';
import type { Message } from './message.ts';
import { splitText } from './split-text.ts';

/** Header lines that mail programs copy along, in the languages whose mail is read. */
const headers = {
  from: ['from', 'von', 'de', 'da', 'van', 'expéditeur', 'mittente'],
  to: ['to', 'an', 'à', 'para', 'a', 'aan', 'destinataire', 'destinatario'],
  sent: [
    'date',
    'sent',
    'datum',
    'gesendet',
    'envoyé',
    'envoyé le',
    'fecha',
    'enviado',
    'enviado el',
    'enviada',
    'enviada em',
    'data',
    'inviato',
    'inviato il',
    'verzonden',
  ],
  subject: ['subject', 'betreff', 'objet', 'asunto', 'assunto', 'oggetto', 'onderwerp'],
} as const;
type Header = keyof typeof headers;

const MOST_HEADERS = 12;

/** A mail pasted as text (C8). Headers at its top become the mail's own; without them sender and subject are unknown, never guessed. `id` is made up by the caller. */
export function pastedMail(text: string, id: string): Message {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  const found = new Map<Header, string>();
  let read = 0;
  for (const line of lines.slice(0, MOST_HEADERS)) {
    const header = headerOf(line);
    if (!header && !(found.size > 0 && line.trim() === '')) break;
    read += 1;
    if (header && !found.has(header.name)) found.set(header.name, header.value);
  }
  // A lone "To: …" or "Data: …" may well be the mail's own first line.
  const isHead = found.has('from') || found.has('subject');
  const sentAt = readHeaderDate(found.get('sent') ?? '');
  const from = found.get('from');
  const to = found.get('to');
  return {
    site: 'paste',
    id,
    subject: (isHead && found.get('subject')) || '',
    ...(isHead && from !== undefined && { from: parseAddress(from) }),
    to:
      isHead && to !== undefined
        ? to
            .split(/[;,]/)
            .slice(0, 50)
            .map((each) => parseAddress(each.trim()))
        : [],
    cc: [],
    ...(isHead && sentAt !== undefined && { sentAt }),
    blocks: splitText((isHead ? lines.slice(read) : lines).join('\n')),
    links: [],
    attachments: [],
    fromMe: false,
    collapsed: false,
    clipped: false,
  };
}

function headerOf(line: string): { readonly name: Header; readonly value: string } | undefined {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 12) return undefined;
  const label = line.slice(0, colon).replaceAll('*', '').trim().toLowerCase();
  const names = Object.keys(headers) as Header[];
  const name = names.find((each) => (headers[each] as readonly string[]).includes(label));
  return (
    name && {
      name,
      value: line
        .slice(colon + 1)
        .replace(/^\*/, '')
        .trim(),
    }
  );
}
