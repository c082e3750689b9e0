/*
 * Kinds of mailboxes by what stands before the `@`, in lower case. They differ by what it costs to be wrong: whom to write to, who it is that one meets,
 * and which firm it is.
 */

/** An answer reaches nobody. */
export const isNobodys = (mailbox: string): boolean => /^(?:no-?reply|do-?not-?reply)/.test(mailbox);

/** A program writes from it. */
export const isPrograms = (mailbox: string): boolean => isNobodys(mailbox) || /^(?:notifications?|mailer|calendar-notification)/.test(mailbox);

/** Nobody's own, where no name says whose. */
export const isShared = (mailbox: string): boolean =>
  isNobodys(mailbox) ||
  /^(?:noti|mailer|messenger|calendar|support|hello|feedback|scheduling|interviews?|jobs|careers|hiring|recruiting|recruitment|talent|hr|info|office|team|people|admin|alerts?)/.test(
    mailbox,
  );

/** The same of the address of a guest or host of a calendar event: rooms are guests too. */
export const isSharedByEvents = (address: string): boolean =>
  /^(?:no-?reply|do-?not-?reply|calendar|meet|room|conf|info|hr|jobs?|careers?|talent|recruit\w*|hiring|scheduling|interviews?|team|people)\b/.test(
    address,
  );

/** A name beside it is hardly a person's of one word. */
export const isRobots = (mailbox: string): boolean => /no-?reply|do-?not|notif|auto|mailer/i.test(mailbox);

/** The part of a firm that hires, or its program: what is behind the `@` tells the firm. */
export const isOfDepartment = (mailbox: string): boolean =>
  /no-?reply|do-?not|notif|calendar|schedul|interview|career|talent|recruit|hiring|jobs?$|hr$|^people$|^cal$/i.test(mailbox);

/** The part of a firm that hires. */
export const isOfHiring = (mailbox: string): boolean => /career|talent|recruit|hiring|jobs?$|hr$/i.test(mailbox);
