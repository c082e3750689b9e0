import type { BodyMarks } from './body-text.ts';

/**
 * How mail programs mark quotations and signatures: by classes and ids. Gmail puts `m_…` before those of mail that came through other programs,
 * Outlook `x_`.
 */
const ends = (names: string) => new RegExp(`(?:^|[\\s\\d_])(?:${names})(?:\\s|$)`);
const GMAIL_QUOTE = ends('gmail_quote(?:_container)?'); // the longer one since 2024
const QUOTED = ends(
  // Thunderbird, Yahoo, Proton, Zoho, Outlook on phones and on the web
  'moz-cite-prefix|yahoo_quoted|protonmail_quote|zmail_extra|ms-outlook-mobile-reference-message|mail-editor-reference-message-container',
);
const SIGNATURE = ends('gmail_signature(?:_prefix)?|moz-signature|protonmail_signature_block|ms-outlook-mobile-signature|Signature');
const REST_QUOTED = ends('divRplyFwdMsg|appendonsend'); // Outlook
/** Outlook for Windows marks a quotation only by the line above its header. */
const OUTLOOK_RULE = /border-top:\s?solid #(?:e1e1e1|b5c4df) 1(?:\.0)?pt/i;

/** What announces a quotation: who wrote it, by address or in words. */
const isAnnouncement = (line: string): boolean => /[:：]$/.test(line) && /@|wrote|schrieb|écrit/.test(line.slice(-LONGEST_ANNOUNCEMENT));
const LONGEST_ANNOUNCEMENT = 90;

/** Indented words of one's own are a `blockquote` too, as Gmail's indent makes it. */
function isQuotation(blockquote: Element, lineBefore: () => string): boolean {
  const style = blockquote.getAttribute('style') ?? '';
  return (
    blockquote.getAttribute('type') === 'cite' ||
    blockquote.hasAttribute('cite') ||
    /border-left(?:-width|-style)?\s*:(?!\s*(?:none|0(?!\.)))/i.test(style) ||
    // A sign of neither: what announces it tells.
    (!/border\s*:\s*(?:none|0)/i.test(style) && isAnnouncement(lineBefore().trimEnd()))
  );
}

const marksOf = (element: Element) => `${element.id} ${element.getAttribute('class') ?? ''}`;

/** What every web mail leaves in the mails it shows. */
export const mailMarks: BodyMarks = {
  partOf: (element, lineBefore) => {
    const marks = marksOf(element);
    if (GMAIL_QUOTE.test(marks) || QUOTED.test(marks)) return 'quoted';
    if (element.localName === 'blockquote') return isQuotation(element, lineBefore) ? 'quoted' : undefined;
    // GMX and web.de mark it by name.
    if (element.localName === 'div' && element.getAttribute('name') === 'quote') return 'quoted';
    return SIGNATURE.test(marks) ? 'signature' : undefined;
  },
  holdsAnswers: (element) => element.localName !== 'blockquote' && GMAIL_QUOTE.test(marksOf(element)),
  isRestQuoted: (element) => REST_QUOTED.test(element.id) || OUTLOOK_RULE.test(element.getAttribute('style') ?? ''),
  isForeign: () => false,
  hrefOf: (link) => link.getAttribute('href') ?? '',
};
