/**
 * The sample mailbox in Outlook's structure as of autumn 2026: hashed classes are left out, nothing may rest on them. The pane is emptied before
 * another mail is drawn into it, a little later, as there; routes change by pushState.
 */
(() => {
  const { threads } = JSON.parse(document.getElementById('mailbox').textContent);
  const list = document.querySelector('#MailList [role=listbox]');
  const pane = document.getElementById('ReadingPaneContainerId');
  const isItemView = location.search.includes('item');
  const folder = `/mail/${location.hostname === 'outlook.live.com' ? '0/' : ''}inbox`;

  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const bodyOf = (message) => document.getElementById(`body-${message.id}`).content.cloneNode(true);
  const dateOf = (at) => {
    const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'short' }).format(at);
    const rest = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit' });
    return `${weekday} ${rest.format(at).replace(',', '')}`;
  };

  function drawList(current) {
    list.replaceChildren(
      ...threads.map((thread) => {
        const last = thread.messages.at(-1);
        const row = make(
          'div',
          { role: 'option', 'data-convid': `AAQk${thread.name}=`, 'aria-selected': String(thread === current), tabindex: '0' },
          make('span', { title: last.from.address }, last.from.name),
          make('span', { class: 'subject' }, thread.subject),
        );
        row.addEventListener('click', () => {
          history.pushState({}, '', `${folder}/id/${thread.name}${location.search}`);
          show(thread);
        });
        return row;
      }),
    );
  }

  function messagePart(message) {
    const name = (kind) => `MSG_${message.id}_${kind}`;
    const { from, to } = message;
    return make(
      'div',
      { class: 'message' },
      make(
        'div',
        isItemView ? {} : { 'aria-label': 'Email message', tabindex: '0' },
        make(
          'span',
          { id: name('FROM'), role: 'heading', 'aria-level': '3' },
          make('span', { 'aria-label': `From: ${from.name}` }, `${from.name}<${from.address}>`),
        ),
        make('div', { id: name('DATETIME'), role: 'heading', 'aria-level': '3', 'data-testid': 'SentReceivedSavedTime' }, dateOf(message.at)),
        make(
          'div',
          { 'data-testid': 'RecipientWell' },
          make('div', { id: name('TO') }, make('span', {}, 'To:'), ...to.map((person) => make('span', {}, person.name, '\u200b'))),
        ),
        make('span', { id: name('SUBJECT') }),
        make(
          'div',
          { 'data-test-id': 'mailMessageBodyContainer' },
          make(
            'div',
            { id: `UniqueMessageBody_${message.id.length}`, role: 'document', 'aria-label': 'Message body' },
            make('div', { class: 'rps_a1b2' }, bodyOf(message)),
          ),
        ),
      ),
    );
  }

  function openReply(thread, place) {
    if (pane.querySelector('[aria-multiline]')) return;
    const editor = make(
      'div',
      { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message body' },
      make('div', { class: 'elementToProof' }, make('br')),
      make('div', { id: 'Signature' }, 'Sent from Outlook'),
      make('div', { id: 'appendonsend' }),
      make('div', { id: 'divRplyFwdMsg' }, `From: ${thread.messages.at(-1).from.name}`),
    );
    const send = make('button', { 'data-testid': 'ComposeSendButton' }, 'Send');
    send.addEventListener('click', () => {
      document.title = 'Sent';
    });
    place.before(
      make(
        'div',
        { id: 'docking_InitVisiblePart_0', class: 'compose' },
        make('div', { contenteditable: 'true', 'aria-label': 'To' }, thread.messages.at(-1).from.name),
        make('input', { id: 'MSG_compose_SUBJECT', 'aria-label': 'Subject', value: `Re: ${thread.subject}` }),
        editor,
        send,
      ),
    );
    editor.focus();
  }

  function show(thread) {
    drawList(thread);
    pane.replaceChildren(make('div', { class: 'empty' }, 'Select an item to read'));
    if (!thread) return;
    setTimeout(() => draw(thread), 150);
  }

  function draw(thread) {
    const subject = make(
      'div',
      { id: `CONV_${thread.name}_SUBJECT`, role: 'heading', 'aria-level': '2' },
      make('span', { title: thread.subject }, thread.subject),
    );
    const parts = thread.isCard ? [make('div', { class: 'card' }, bodyOf(thread.messages[0]))] : thread.messages.map(messagePart);
    const reply = make('button', {}, 'Reply');
    const content = isItemView ? make('div', { 'data-app-section': 'ItemContainer' }, ...parts) : make('div', {}, ...parts);
    reply.addEventListener('click', () => openReply(thread, content));
    const container = isItemView
      ? { id: 'ItemReadingPaneContainer' }
      : { id: 'ConversationReadingPaneContainer', 'data-app-section': 'ConversationContainer' };
    pane.replaceChildren(make('div', container, subject, content, make('div', { role: 'toolbar', 'aria-label': 'Quick actions' }, reply)));
  }

  const route = () => show(threads.find(({ name }) => location.pathname.endsWith(`/id/${name}`)));
  addEventListener('popstate', route);
  route();
})();
