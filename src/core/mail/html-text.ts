import { withoutReferences } from './character-references.ts';
import type { Link } from './message.ts';

/** The words of a mail that has them only in markup. */
export interface HtmlText {
  /** Lines parted by `\n`, the lines of a quotation behind `>` as in plain mail. */
  readonly text: string;
  readonly links: readonly Link[];
}

/** A newsletter has 100,000 characters of markup and 20,000 of text. */
const MOST_MARKUP = 1_000_000;
const MOST_TEXT = 200_000;
const MOST_LINKS = 500;
const MOST_TAG = 8_000;
const MOST_LINK_TEXT = 500;

const names = (list: string) => new Set(list.split(' '));
const LINES = names(
  'address article aside blockquote center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul br',
);
const PARAGRAPHS = names('p h1 h2 h3 h4 h5 h6 ul ol table blockquote');
const UNSEEN = names('head script style template noscript title svg math iframe object select textarea audio video');
/** Marks that only say where a word may break, or pad the first line of a newsletter. */
const UNPRINTED = /\u{00ad}|\u{034f}|\u{200b}|\u{200c}|\u{200d}|\u{2060}|\u{feff}/gu;
const VOID = names('area base br col embed hr img input link meta source track wbr');

/**
 * The text of a mail's markup, for mail files: their markup never comes into a document, where it could do something. One pass over the tags, linear in
 * the length; never fails, and what is no markup is text. Elements hidden by their own style are left out, as newsletters hide their first line.
 */
export function htmlText(markup: string): HtmlText {
  const html = markup.slice(0, MOST_MARKUP);
  const links: Link[] = [];
  const lines: string[] = [];
  let line = '';
  let length = 0;
  let isBlankNext = false;
  let endsInBlank = true;
  let quotations = 0;
  /** The element whose content nobody sees, and how many of its name are open in it. */
  let unseen: { readonly name: string; depth: number } | undefined;
  let anchor: { readonly url: string; text: string } | undefined;

  const endLine = () => {
    const said = line.trim();
    line = '';
    endsInBlank = true;
    if (said === '') return;
    if (isBlankNext && lines.length > 0) lines.push('');
    isBlankNext = false;
    lines.push(quotations > 0 ? `${'>'.repeat(Math.min(quotations, 5))} ${said}` : said);
  };
  const add = (words: string) => {
    const plain = withoutReferences(words).replaceAll(UNPRINTED, '').replaceAll(/\s+/g, ' ');
    const said = endsInBlank ? plain.trimStart() : plain;
    if (said === '') return;
    line += said;
    length += said.length;
    endsInBlank = said.endsWith(' ');
    if (anchor && anchor.text.length < MOST_LINK_TEXT) anchor.text += said;
  };
  const endLink = () => {
    if (anchor && links.length < MOST_LINKS) links.push({ text: anchor.text.trim().slice(0, MOST_LINK_TEXT), url: anchor.url });
    anchor = undefined;
  };

  for (let at = 0; at < html.length;) {
    if (length >= MOST_TEXT) break;
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at && !unseen) add(html.slice(at, end));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const [, slash = '', written = ''] = /^<(\/?)([A-Za-z][A-Za-z0-9]{0,20})/.exec(html.slice(open, open + 24)) ?? [];
    if (written === '') {
      // "<" that begins no tag; a doctype or the like ends at its ">".
      const isDeclaration = html[open + 1] === '!' || html[open + 1] === '?';
      if (!isDeclaration && !unseen) add('<');
      at = isDeclaration ? tagEnd(html, open) : open + 1;
      continue;
    }
    const close = tagEnd(html, open);
    const tag = html.slice(open, Math.min(close, open + MOST_TAG));
    at = close;
    const name = written.toLowerCase();
    const isClosing = slash !== '';
    if (unseen) {
      if (name === unseen.name) unseen.depth += isClosing ? -1 : 1;
      if (unseen.depth === 0) unseen = undefined;
      continue;
    }
    if (!isClosing && (UNSEEN.has(name) || (!VOID.has(name) && isHidden(tag)))) {
      if (!tag.endsWith('/>')) unseen = { name, depth: 1 };
      continue;
    }
    if (LINES.has(name)) {
      const isEmpty = line.trim() === '';
      endLine();
      if (PARAGRAPHS.has(name) || (name === 'br' && isEmpty)) isBlankNext = true;
    }
    if ((name === 'td' || name === 'th') && isClosing && line !== '') {
      line += '\t';
      endsInBlank = true;
    }
    if (name === 'blockquote') quotations = Math.max(0, quotations + (isClosing ? -1 : 1));
    if (name === 'a') {
      endLink();
      const url = isClosing ? '' : attribute(tag, 'href').trim();
      if (/^https?:\/\/\S+$/i.test(url)) anchor = { url, text: '' };
    }
  }
  endLink();
  endLine();
  return { text: lines.join('\n').slice(0, MOST_TEXT), links };
}

/** The place after the tag that begins at `from`: its `>` outside of quotes, as far as a tag may be long; else the first `>` at all. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < html.length && at < from + MOST_TAG; at += 1) {
    const character = html[at] ?? '';
    if (quote === '' && character === '>') return at + 1;
    if (quote === '' && (character === '"' || character === "'") && html[at - 1] === '=') quote = character;
    else if (character === quote) quote = '';
  }
  const close = html.indexOf('>', from);
  return close < 0 ? html.length : close + 1;
}

const isHidden = (tag: string): boolean => /\shidden(?=[\s/>=])/i.test(tag) || /display\s{0,3}:\s{0,3}none/i.test(attribute(tag, 'style'));

/** The value of an attribute in the source of a tag; empty where it has none. */
function attribute(tag: string, name: string): string {
  const start = tag.search(new RegExp(`\\s${name}\\s{0,3}=`, 'i'));
  if (start < 0) return '';
  const value = tag.slice(tag.indexOf('=', start) + 1).trimStart();
  const quote = value[0];
  if (quote === '"' || quote === "'") return withoutReferences(value.slice(1).split(quote)[0] ?? '');
  return withoutReferences(/^[^\s>]*/.exec(value)?.[0] ?? '');
}
