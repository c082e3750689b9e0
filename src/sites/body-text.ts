import type { Block, Link } from '../core/mail/message.ts';
import { type Style, declared, startText } from './text-writer.ts';

/** What a site knows about the markup of the mails it shows. */
export interface BodyMarks {
  /** Whose words begin with this element and end with it; `undefined` when nothing changes. `lineBefore` is the text right above it. */
  readonly partOf: (element: Element, lineBefore: () => string) => Block['part'] | undefined;
  /** Whether this quoted element holds the answers too, when its writer answered between the quoted lines. */
  readonly holdsAnswers: (element: Element) => boolean;
  /** Whether all that follows this element's start was quoted from an earlier mail. */
  readonly isRestQuoted: (element: Element) => boolean;
  /** Whether the site itself put this element into the mail. */
  readonly isForeign: (element: Element) => boolean;
  /** The address of a link; where it leads behind a gateway that wraps it, `pageMail` finds out. */
  readonly hrefOf: (link: Element) => string;
}

export interface BodyText {
  readonly blocks: readonly Block[];
  /** Of the sender's own words; of everything where there are none, as in a mail that was only forwarded. */
  readonly links: readonly Link[];
  /** The body was longer than is read: `blocks` hold its beginning. */
  readonly cut: boolean;
}

/** A mail of a person has some 2,000 characters, a newsletter 20,000. */
const MOST_CHARACTERS = 200_000;
const MOST_NODES = 400_000;
const MOST_BLOCKS = 500;
const MOST_LINKS = 500;
const MOST_URL_CHARACTERS = 8_000;
const MOST_LINK_CHARACTERS = 500;
/** "On Tuesday, 3 March 2026 at 10:00, Somebody With Long Names <address> wrote:" */
const MOST_ANNOUNCEMENT_CHARACTERS = 300;

const UNSEEN = new Set('script style template noscript title head svg math iframe object embed select textarea audio video canvas'.split(' '));

/**
 * Reads the body of a mail as text, in one pass over its nodes and without recursion: linear in its size, however deep.
 * Lines are parted by `\n`, paragraphs by an empty line, the cells of a table row by a tab. Never asks for layout.
 */
export function readBody(body: Element, marks: BodyMarks): BodyText {
  const blocks: Block[] = [];
  const links: { part: Block['part']; text: string; url: string }[] = [];
  const open: { element: Element; part: Block['part'] }[] = [];
  let answered: Element | undefined;
  let part: Block['part'] = 'own';
  const styles: Style[] = [];
  let writer = startText(styles);
  let anchor: { element: Element; url: string; from: number } | undefined;
  let characters = 0;
  let nodes = 0;
  let cut = false;

  const turnTo = (next: Block['part']) => {
    if (next === part) return;
    finishBlock();
    part = next;
  };
  const finishBlock = () => {
    const text = writer.text();
    characters += text.length;
    writer = startText(styles);
    const last = blocks.at(-1);
    if (text === '') return;
    if (last?.part === part) blocks[blocks.length - 1] = { part, text: `${last.text}\n\n${text}` };
    else blocks.push({ part, text });
  };
  const finishLink = () => {
    if (anchor && links.length < MOST_LINKS) {
      const text = writer.textFrom(anchor.from).slice(0, MOST_LINK_CHARACTERS);
      links.push({ part, text, url: anchor.url });
    }
    anchor = undefined;
  };

  const enter = (element: Element): boolean => {
    if (UNSEEN.has(element.localName) || marks.isForeign(element)) return false;
    const next = marks.partOf(
      element,
      () =>
        writer
          .textFrom(writer.length() - MOST_ANNOUNCEMENT_CHARACTERS)
          .split('\n')
          .at(-1) ?? '',
    );
    if (!next && isUnseen(element)) return false;
    const around = open.at(-1)?.element;
    if (marks.isRestQuoted(element)) {
      // From here to the end: nothing that closes may bring the own words back.
      open.length = 0;
      turnTo('quoted');
      open.push({ element: body, part: 'quoted' });
    } else if (next && part === 'own') {
      open.push({ element, part });
      turnTo(next);
    } else if (element.localName === 'blockquote' && around && around === element.parentNode && marks.holdsAnswers(around)) {
      // Nothing but the line that announces it stands before the quotation; below a forwarded mail's head all is forwarded.
      const above = writer.length() > MOST_ANNOUNCEMENT_CHARACTERS ? '-' : writer.textFrom(0);
      if (above === '' || (/[:：]$/.test(above) && !above.startsWith('---'))) answered = element;
    }
    writer.open(element);
    if (element.localName === 'a' && !anchor) {
      const url = marks.hrefOf(element).trim();
      if (/^https?:\/\/./i.test(url) && url.length <= MOST_URL_CHARACTERS) anchor = { element, url, from: writer.length() };
    }
    return true;
  };
  const leave = (element: Element) => {
    if (anchor?.element === element) finishLink();
    writer.close(element);
    if (answered === element || open.at(-1)?.element === element) turnTo(open.pop()?.part ?? part);
  };

  for (let node: Node | null = body.firstChild; node;) {
    let inside = false;
    if (isText(node)) {
      const room = MOST_CHARACTERS - characters - writer.length();
      writer.add(node.data.slice(0, room));
      cut ||= node.data.length > room;
    } else if (isElement(node)) {
      inside = enter(node);
      if (inside && !node.firstChild) leave(node);
    }
    nodes += 1;
    cut ||= nodes > MOST_NODES || blocks.length >= MOST_BLOCKS;
    if (cut) break;
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== body && isElement(node)) leave(node);
    }
    node = node === body ? null : (node?.nextSibling ?? null);
  }
  finishLink();
  finishBlock();

  const hasOwnWords = blocks.some((block) => block.part === 'own');
  return {
    blocks,
    links: links.filter((link) => link.part !== 'quoted' || !hasOwnWords).map(({ text, url }) => ({ text, url })),
    cut,
  };
}

/** The text of an element on one line, as for a subject: emoji that the site draws as images are their characters again. */
export function lineOf(element: Element): string {
  const writer = startText([]);
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) writer.add(node.data.slice(0, 2_000));
    else if (isElement(node)) writer.open(node);
    if (writer.length() > 2_000) break;
  }
  return writer.text().replace(/\s+/g, ' ').slice(0, 2_000);
}

/** Whether the markup itself hides an element. Style sheets are not asked: that would make the page lay itself out. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Whether nobody sees an element of a mail: by the ways newsletters hide their first line, too. */
function isUnseen(element: Element): boolean {
  if (isHidden(element)) return true;
  const isZero = (property: string) => Number.parseFloat(declared(element, property)) === 0;
  return isZero('opacity') || (declared(element, 'overflow') === 'hidden' && (isZero('max-height') || isZero('height')));
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
