/**
 * Where Gmail shows each fact: attributes and short classes that its own code needs, never words, which change with the language.
 * Tried in order; a new layout's selector goes before the old one's, which stays. Seen: captures of real pages, 2014 to 2025;
 * read: the sources of mail extensions in use in 2025 and 2026.
 */
export const WHERE = {
  subject: [
    'h2.hP', // seen 2014–2025
    '.ha h2', // seen 2014–2025, should `hP` go
  ],
  message: [
    '[role=list] > [role=listitem]', // seen 2015–2025; in the conversation and the preview pane
    '.adn.ads, .adf.ads', // read 2026: a conversation in a window of its own has no list
    '[data-message-id]', // seen 2018–2025
  ],
  expanded: ['.adn.ads', '[role=listitem][aria-expanded=true]'], // seen 2014–2025
  messageId: ['[data-legacy-message-id]', '[data-message-id]'], // seen 2018–2025
  bodyFrame: [
    'div.ii.gt', // seen 2014–2025
    '.a3s', // seen 2014–2025
  ],
  sender: [
    'span.gD[email]', // seen 2014–2025
    'td.gF span[email]', // read 2023
  ],
  recipient: ['.hb span[email]'], // seen 2014–2025; cut short when there are many
  date: ['span.g3[title]'], // seen 2014–2025
  attachment: [
    '.aQH .aV3', // seen 2015, read 2026
    '.aZo[download_url], .a5r[download_url]', // seen 2015, read 2026; often without the name in words
  ],
  detailRow: ['.ajC tr'], // read 2026: the table behind "Show details"
  account: [
    'a[href^="https://accounts.google.com/SignOutOptions"][aria-label*="@"]', // seen 2020–2025
    '[role=banner] [aria-label*="@"]', // read 2026
  ],
  reply: [
    'div[g_editable=true][role=textbox][contenteditable=true]', // seen 2020, read 2026
    'div.editable[role=textbox][contenteditable=true]', // seen 2020
  ],
  container: ['div.aeF'], // read 2023–2026: holds what every address of Gmail shows, and stays
} as const;

export const gmailWriting = {
  editor: WHERE.reply,
  conversation: '[role=main]', // seen 2014–2025; windows lie beside it
  window: '[role=dialog]', // seen 2020
  subject: 'input[name=subjectbox]', // seen 2020
} as const;

/** What others wrote: header markup in here is theirs, not Gmail's. */
export const WRITTEN_BY_OTHERS = '.ii, .a3s, [contenteditable=true]';
