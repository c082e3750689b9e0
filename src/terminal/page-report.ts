import type { Zone } from '../core/calendar/time.ts';
import type { Address, Block, Message } from '../core/mail/message.ts';
import { pageMail } from '../core/mail/page-mail.ts';
import type { Profile } from '../core/people/profile.ts';
import type { PageReading, ProfileReading } from '../sites/site.ts';

/** What a page shows, as the `page` door prints it: null where the page does not state it. `zone` is the one of the page's clock. */
export function pageReport(reading: PageReading | ProfileReading, zone: Zone): object {
  if ('profile' in reading) return { profile: profileReport(reading.profile) };
  if ('messages' in reading)
    return { messages: reading.messages.map((message) => messageReport(pageMail(message, zone), reading.account !== undefined)) };
  return 'unreadable' in reading ? { unreadable: reading.unreadable } : reading;
}

function messageReport(message: Message, isAccountKnown: boolean) {
  const words = (part: Block['part']) => (message.collapsed ? null : textOf(message, part));
  // Of a collapsed message the page states little: an empty list is nothing stated.
  const stated = <T>(list: readonly T[]) => (message.collapsed && list.length === 0 ? null : list);
  return {
    // A collapsed message without an id on the page is only told by its place, after a slash.
    id: message.id.includes('/') ? null : message.id,
    threadId: message.threadId ?? null,
    subject: message.subject,
    from: message.from ? addressReport(message.from) : null,
    to: stated(message.to.map(addressReport)),
    cc: stated(message.cc.map(addressReport)),
    sentAt: message.sentAt === undefined ? null : new Date(message.sentAt).toISOString(),
    text: words('own'),
    quoted: words('quoted'),
    links: stated(message.links.map(({ url }) => url)),
    attachments: stated(message.attachments),
    collapsed: message.collapsed,
    fromMe: message.fromMe || isAccountKnown ? message.fromMe : null,
    ...(message.clipped && { clipped: true }),
    ...(message.unconfirmed && { unconfirmed: true }),
  };
}

const profileReport = ({ slug, name, headline, position, company, location, connection, ready }: Profile) => ({
  slug,
  name,
  headline: headline ?? null,
  position: position ?? null,
  company: company ?? null,
  location: location ?? null,
  connection,
  ...(ready && { ready }),
});

const addressReport = ({ name, address }: Address) => ({ name: name ?? null, address: address ?? null });

const textOf = (message: Message, part: Block['part']) =>
  message.blocks
    .filter((block) => block.part === part)
    .map((block) => block.text)
    .join('\n\n');
