/**
 * Where Outlook on the web shows each fact: ids, roles and data attributes that its own code needs. Its classes change with every build, its labels
 * with the language. Tried in order; a new layout's selector goes before the old one's, which stays. Seen: captures of real pages, 2025 and 2026;
 * read: the sources of mail extensions in use in 2025 and 2026. Of meeting cards nothing public is known but that they have none of these.
 */
export const WHERE = {
  pane: [
    '[data-app-section=MailReadCompose]', // seen 2026
    '#ReadingPaneContainerId', // seen 2026
    '[id$=ReadingPaneContainer]', // read 2026, `Conversation…` or `Item…`: a mail opened by its own address has no more
    '[role=main]', // seen 2025
  ],
  /** Something is open in the pane. */
  open: ['[id$=ReadingPaneContainer], [data-app-section$=Container]'], // seen 2026, `Conversation…` or `Item…`
  subject: ['[id^=CONV_][id$=_SUBJECT]'], // seen 2026; a message's own `MSG_…_SUBJECT` is empty
  time: ['[data-testid=SentReceivedSavedTime], [id^=MSG_][id$=_DATETIME]'], // seen 2026, one a message
  from: ['[id^=MSG_][id$=_FROM]'], // seen 2026
  to: ['[id^=MSG_][id$=_TO]'], // seen 2026
  cc: ['[id^=MSG_][id$=_CC]'], // seen 2026
  body: ['[id^=UniqueMessageBody]', '[role=document]'], // seen 2025 and 2026; some builds have only one of them
  attachment: ['[id^=MSG_][id$=_ATTACHMENTS] [role=option]'], // seen 2026
  row: ['[role=option][data-convid][aria-selected=true]'], // seen 2025 and 2026
  account: ['[id^=primaryMailboxRoot_]', '#O365_MainLink_Me'], // read 2026
  editor: ['[contenteditable=true][aria-multiline=true]'], // seen 2025
} as const;

export const outlookWriting = {
  editor: WHERE.editor,
  conversation: '[data-app-section=ConversationContainer], [data-app-section=ItemContainer], [id$=ReadingPaneContainer]', // seen 2026
  window: '[id^=docking_InitVisiblePart_], [data-app-section=Form_Content], [role=dialog]', // read 2026
  subject: 'input[id^=MSG_][id$=_SUBJECT]', // read 2026
} as const;

/** What others wrote: header markup in here is theirs, not Outlook's. */
export const WRITTEN_BY_OTHERS = '[id^=UniqueMessageBody], [role=document], [data-test-id=mailMessageBodyContainer], [contenteditable=true]';
