import type { Link } from '../message.ts';

export interface ReadMail {
  readonly head: Head;
  readonly body: Body;
}

export interface Head {
  /** The first header of each name in lower case, unfolded and undecoded. */
  readonly headers: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly bodyAt: number;
}

/** What the parts of a mail come to. */
export interface Body {
  readonly text: string;
  readonly links: readonly Link[];
  readonly calendar?: string;
  readonly attachments: readonly string[];
  /** A mail carried as a part. */
  readonly carried?: ReadMail;
  /** There is something in it that is no text, or lies too deep. */
  readonly isUnread: boolean;
}

/** As much as the worker takes. */
export const MOST_TEXT = 200_000;
export const MOST_PARTS = 200;

export const NOTHING: Body = { text: '', links: [], attachments: [], isUnread: false };

export const UNREAD: Body = { ...NOTHING, isUnread: true };

/** The parts of a multipart body: what stands between the lines of its boundary. */
export function partsBetween(body: string, boundary: string): string[] {
  const mark = `--${boundary.slice(0, 200)}`;
  const parts: string[] = [];
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0 && parts.length < MOST_PARTS; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    const newline = body.indexOf('\n', at);
    const rest = body.slice(at + mark.length, Math.min(newline < 0 ? body.length : newline, at + mark.length + 100)).trimEnd();
    if (rest !== '' && rest !== '--') continue;
    if (start >= 0) parts.push(body.slice(start, Math.max(start, at - 1)));
    start = newline < 0 || rest === '--' ? -1 : newline + 1;
    if (rest === '--') return parts;
  }
  // A file cut short still says what it says.
  if (start >= 0 && parts.length < MOST_PARTS) parts.push(body.slice(start));
  return parts;
}

export function joined(bodies: readonly Body[]): Body {
  const calendar = bodies.find((body) => body.calendar !== undefined)?.calendar;
  const carried = bodies.find((body) => body.carried)?.carried;
  return {
    text: bodies
      .map(({ text }) => text)
      .filter((text) => text.trim() !== '')
      .join('\n\n')
      .slice(0, MOST_TEXT),
    links: bodies.flatMap(({ links }) => links),
    attachments: bodies.flatMap(({ attachments }) => attachments),
    ...(calendar !== undefined && { calendar }),
    ...(carried && { carried }),
    isUnread: bodies.some(({ isUnread }) => isUnread),
  };
}

/** The same said in several ways: plain text, unless it only says that the mail has to be looked at in another program. */
export function fullestOf(bodies: readonly Body[]): Body {
  const [first, ...others] = bodies.filter(({ text }) => text.trim() !== '');
  const longest = others.reduce((best, body) => (body.text.length > best.text.length ? body : best), first ?? NOTHING);
  const text = first && (first.text.length > 300 || first.text.length * 3 > longest.text.length) ? first.text : longest.text;
  return { ...joined(bodies), text };
}
