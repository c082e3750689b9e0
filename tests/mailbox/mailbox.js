/**
 * The sample mailbox in the page: list, conversation, reply, in Gmail's structure as of autumn 2026 and with its classes and attributes.
 * Hash routes; collapsed and expanded messages; a reply that is sent gets its lasting id only after a moment, as in Gmail.
 */
(() => {
  const { me, threads } = JSON.parse(document.getElementById('mailbox').textContent);
  const frame = document.querySelector('.aeF > .nH');
  // Tests move the clock of page and extension alike.
  const now = () => Date.now() + Number(localStorage.getItem('afterview-test-clock') ?? 0);
  const sentHtml = new Map();

  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const longDate = (at) => new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const shortDate = (at) =>
    new Intl.DateTimeFormat('en-US', now() - at < 43_200_000 ? { timeStyle: 'short' } : { month: 'short', day: 'numeric' }).format(at);
  const decimal = (hex) => BigInt(`0x${hex}`).toString();
  const bodyOf = (message) => (sentHtml.get(message.id) ?? document.getElementById(`body-${message.id}`).content).cloneNode(true);
  const snippetOf = (message) => bodyOf(message).textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 120);
  const onActivate = (element, act) => {
    element.addEventListener('click', act);
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') act(event);
    });
  };

  function showList() {
    document.title = `Inbox - ${me.address} - Gmail`;
    const rows = threads.map((thread) => {
      const last = thread.messages.at(-1);
      const row = make(
        'tr',
        { class: `zA ${thread.unread ? 'zE' : 'yO'}`, role: 'row', tabindex: '-1', 'data-name': thread.name },
        make(
          'td',
          { class: 'yX xY' },
          make(
            'div',
            { class: 'yW' },
            make(
              'span',
              { email: last.from.address, name: last.from.name, class: thread.unread ? 'zF' : 'yP' },
              last.from.address === me.address ? 'me' : last.from.name,
            ),
          ),
        ),
        make(
          'td',
          { class: 'xY a4W' },
          make(
            'span',
            { class: 'bog' },
            make('span', { 'data-legacy-last-message-id': last.id, 'data-thread-id': `#thread-f:${decimal(thread.id)}` }, thread.subject),
          ),
          make('span', { class: 'y2' }, ` – ${snippetOf(last)}`),
        ),
        make('td', { class: 'xW xY' }, make('span', { title: longDate(last.at) }, shortDate(last.at))),
      );
      onActivate(row, () => {
        location.hash = `#inbox/${thread.name}`;
      });
      return row;
    });
    frame.replaceChildren(
      make('div', { role: 'main', class: 'nH list' }, make('table', { class: 'F cf zt', role: 'grid' }, make('tbody', {}, ...rows))),
    );
  }

  function personSpan(className, { name, address }) {
    return make('span', { class: className, email: address, name, 'data-hovercard-id': address }, make('span', {}, name));
  }

  function messageItem(message, isExpanded) {
    if (!isExpanded) {
      const item = make(
        'div',
        { role: 'listitem', class: 'kv', tabindex: '0' },
        make(
          'div',
          { class: 'adf ads' },
          make(
            'div',
            { class: 'gs' },
            personSpan('gD', message.from),
            make('span', { class: 'iA g6' }, snippetOf(message)),
            make('span', { class: 'g3', title: longDate(message.at) }, shortDate(message.at)),
          ),
        ),
      );
      onActivate(item, () => item.replaceWith(messageItem(message, true)));
      return item;
    }
    const recipients = [...message.to, ...message.cc].map((person) => {
      const span = make(
        'span',
        { class: 'g2', email: person.address, name: person.address === me.address ? 'me' : person.name },
        person.address === me.address ? 'me' : person.name.split(' ')[0],
      );
      return [span, ', '];
    });
    const isSent = message.temporary !== undefined;
    const ids = isSent
      ? { 'data-message-id': `#msg-a:${message.temporary}` }
      : { 'data-message-id': `#msg-f:${decimal(message.id)}`, 'data-legacy-message-id': message.id };
    const inner = make(
      'div',
      { class: 'adn ads', ...ids },
      make('img', {
        class: 'ajn',
        jid: message.from.address,
        alt: '',
        src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
      }),
      make(
        'div',
        { class: 'gs' },
        make(
          'div',
          { class: 'gE iv gt' },
          make(
            'div',
            { class: 'gF gK' },
            make(
              'h3',
              { class: 'iw' },
              make('span', { class: 'qu' }, personSpan('gD', message.from), ' ', make('span', { class: 'go' }, `<${message.from.address}>`)),
            ),
          ),
          make('div', { class: 'gH bAk' }, make('span', { class: 'g3', title: longDate(message.at) }, longDate(message.at))),
          make('div', { class: 'hb' }, 'to ', ...recipients.flat().slice(0, -1)),
        ),
        make('div', { class: 'ii gt' }, make('div', { class: 'a3s aiL' }, bodyOf(message))),
        ...(message.attachments.length > 0
          ? [
              make(
                'div',
                { class: 'hq gt' },
                ...message.attachments.map((name) =>
                  make('div', { class: 'aQH' }, make('span', { class: 'aZo' }, make('span', { class: 'aV3' }, name))),
                ),
              ),
            ]
          : []),
      ),
    );
    return make('div', { role: 'listitem', class: 'h7', tabindex: '0' }, inner);
  }

  function showThread(thread) {
    thread.unread = false;
    document.title = `${thread.subject} - ${me.address} - Gmail`;
    const list = make('div', { role: 'list', class: 'AO' });
    list.append(...thread.messages.map((message, index) => messageItem(message, index === thread.messages.length - 1)));
    const foot = make('div', { class: 'foot' });
    const reply = make('span', { class: 'ams bkH', role: 'link', tabindex: '0' }, 'Reply');
    const forward = make('span', { class: 'ams bkG', role: 'link', tabindex: '0' }, 'Forward');
    foot.append(reply, forward);
    onActivate(reply, () => openReply(thread, list, foot));
    const subject = make(
      'h2',
      { class: 'hP', tabindex: '-1', 'data-legacy-thread-id': thread.id, 'data-thread-perm-id': `thread-f:${decimal(thread.id)}` },
      thread.subject,
    );
    frame.replaceChildren(
      make('div', { role: 'main', class: 'nH open' }, make('div', { class: 'ha' }, subject), make('div', { class: 'a98 iY' }, list, foot)),
    );
  }

  function openReply(thread, list, foot) {
    if (foot.querySelector('.ip')) return;
    const last = thread.messages.findLast(({ from }) => from.address !== me.address) ?? thread.messages.at(-1);
    const editor = make(
      'div',
      {
        class: 'Am Al editable LW-avf',
        g_editable: 'true',
        role: 'textbox',
        contenteditable: 'true',
        'aria-label': 'Message Body',
        'aria-multiline': 'true',
        tabindex: '1',
      },
      make('br'),
    );
    // As in Gmail, an address typed here takes the place of the one who is answered.
    const to = make('input', { class: 'agP aFw', 'aria-label': 'To recipients', type: 'text' });
    const send = make('div', { class: 'T-I J-J5-Ji aoO v7', role: 'button', tabindex: '1', 'data-tooltip': 'Send' }, 'Send');
    const box = make(
      'div',
      { class: 'ip adB' },
      make(
        'div',
        { class: 'M9' },
        make(
          'div',
          { class: 'GS' },
          make('div', { class: 'anm', name: 'to' }, make('div', { role: 'option', 'data-hovercard-id': last.from.address }, last.from.name), to),
        ),
        editor,
        make('div', { class: 'btC' }, send),
      ),
    );
    onActivate(send, () => {
      sendReply(thread, list, editor, last, to.value.trim());
      box.remove();
    });
    foot.append(box);
    editor.focus();
  }

  function sendReply(thread, list, editor, answered, address) {
    const at = now();
    const id = ((BigInt(at) << 20n) | BigInt(0x2000 + thread.messages.length)).toString(16);
    const html = document.createDocumentFragment();
    html.append(
      make('div', { dir: 'ltr' }, ...[...editor.childNodes].map((node) => node.cloneNode(true))),
      make('br'),
      make(
        'div',
        { class: 'gmail_quote' },
        make('div', { dir: 'ltr', class: 'gmail_attr' }, `On ${longDate(answered.at)} ${answered.from.name} <${answered.from.address}> wrote:`),
        make('blockquote', { class: 'gmail_quote' }, bodyOf(answered)),
      ),
    );
    const known = thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).find((person) => person.address === address);
    const to = address === '' ? answered.from : (known ?? { name: address, address });
    const message = { id, temporary: `r${at}`, from: me, to: [to], cc: [], at, attachments: [] };
    sentHtml.set(id, html);
    thread.messages.push(message);
    const item = messageItem(message, true);
    list.append(item);
    setTimeout(() => {
      message.temporary = undefined;
      item.replaceWith(messageItem(message, true));
    }, 700);
  }

  function route() {
    const name = location.hash.match(/^#inbox\/(.+)$/)?.[1];
    const thread = threads.find((candidate) => candidate.name === name);
    if (thread) showThread(thread);
    else showList();
  }

  document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', route);
  route();
})();
