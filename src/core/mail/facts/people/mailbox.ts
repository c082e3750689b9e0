import { isShared } from '../../mailboxes.ts';
import { nameWords } from './words.ts';

/** Whether a mailbox is somebody's: named for them; without a name, whether it looks like a person's at all. */
export function belongsTo(address: string | undefined, name: string | undefined): boolean {
  if (address === undefined) return false;
  const mailbox = address.split('@')[0] ?? '';
  if (name === undefined) return !isShared(mailbox);
  const words = nameWords(name);
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    words.some((word) => word.length > 2 && mailbox.includes(word)) ||
    mailbox.split(/[^\p{L}]+/u).some((part) => part.length === 2 && words[0] === part) ||
    (words.length > 1 && mailbox.startsWith(initials) && mailbox.length <= initials.length + 2)
  );
}
