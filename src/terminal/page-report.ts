import type { Address, Block, Message } from '../core/mail/message.ts';
import type { PageReading } from '../sites/site.ts';

/** What a page shows, as the `page` door prints it: null where the page does not state it. */
export function pageReport(reading: PageReading): object {
  if ('messages' in reading) return { messages: reading.messages.map(messageReport) };
  return reading;
}

function messageReport(message: Message) {
  const words = (part: Block['part']) => (message.collapsed ? null : textOf(message, part));
  return {
    // A collapsed message without an id on the page is only told by its place, after a slash.
    id: message.id.includes('/') ? null : message.id,
    threadId: message.threadId ?? null,
    subject: message.subject,
    from: message.from ? addressReport(message.from) : null,
    to: message.to.map(addressReport),
    cc: message.cc.map(addressReport),
    sentAt: message.sentAt === undefined ? null : new Date(message.sentAt).toISOString(),
    text: words('own'),
    quoted: words('quoted'),
    links: message.links.map(({ url }) => url),
    attachments: message.attachments,
    collapsed: message.collapsed,
    fromMe: message.fromMe,
  };
}

const addressReport = ({ name, address }: Address) => ({ name: name ?? null, address: address ?? null });

const textOf = (message: Message, part: Block['part']) =>
  message.blocks
    .filter((block) => block.part === part)
    .map((block) => block.text)
    .join('\n\n');
