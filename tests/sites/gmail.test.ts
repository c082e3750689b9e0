import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { gmail } from '../../src/sites/gmail.ts';
import { pageMail } from '../../src/core/mail/page-mail.ts';
import { pageReport } from '../../src/terminal/page-report.ts';

const NOW = Date.UTC(2026, 2, 1);
const folder = join(import.meta.dirname, '../pages/gmail');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

const open = (html: string) => new JSDOM(html, { url: 'https://mail.google.com/mail/u/0/' }).window.document;
const openPage = (name: string) => open(readFileSync(join(folder, name), 'utf8'));
const readHtml = (html: string, now = NOW) => gmail.page.read(open(html), now);

describe('every saved page reads as the file beside it says', () => {
  test.each(pages)('%s', (name) => {
    const expected = join(folder, name.replace('.html', '.json'));
    if (!existsSync(expected))
      throw new Error(
        `${name} has no ${name.replace('.html', '.json')} beside it. Print it with: npm run --silent page -- --url https://mail.google.com/mail/u/0/ tests/pages/gmail/${name}  Check every line of it against the page, then save it.`,
      );
    const document = openPage(name);
    const before = document.documentElement.outerHTML;
    expect(pageReport(gmail.page.read(document, NOW), 'UTC')).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    expect(document.documentElement.outerHTML, 'reading changed the page').toBe(before);
  });

  test('every expectation has its page', () => {
    const orphans = readdirSync(folder).filter((name) => name.endsWith('.json') && !pages.includes(name.replace('.json', '.html')));
    expect(orphans).toEqual([]);
  });
});

/** The smallest conversation, with holes to fill. */
const conversation = (
  part: { body?: string; ids?: string; date?: string; sender?: string; subject?: string; rest?: string; title?: string } = {},
) => `
  <title>${part.title ?? 'Subject - nora@mail.example - Gmail'}</title>
  <div role="main"><h2 class="hP" data-legacy-thread-id="19a9633f9a00051a">${part.subject ?? 'Subject'}</h2><div role="list"><div role="listitem"><div class="adn ads" ${part.ids ?? 'data-legacy-message-id="19a9633f9a00051a"'}>
    ${part.sender ?? '<span class="gD" email="anna@loom.example" name="Anna">Anna</span>'}<span class="g3" title="${part.date ?? ''}"></span>
    <div class="ii gt"><div class="a3s">${part.body ?? 'Words'}</div></div>${part.rest ?? ''}
  </div></div></div></div>`;

const onlyMessage = (html: string, now = NOW) => {
  const reading = readHtml(html, now);
  if (!('messages' in reading) || !reading.messages[0]) throw new Error(`no message: ${JSON.stringify(reading)}`);
  return pageMail(reading.messages[0], 'UTC');
};

describe('the instant in the id', () => {
  const instant = Date.UTC(2025, 10, 18, 9, 3);
  test.each([
    ['agrees with the date', 'Nov 18, 2025, 10:03 AM', instant],
    ['is in another zone than the date', '19 Nov 2025, 22:03', instant],
    ['a date nobody can tell for certain holds nothing against it', '11/12/25', instant],
    ['November in Finnish begins like March', '18. marraskuuta 2025', instant],
    ['is four days after the date', 'Nov 14, 2025, 10:03 AM', undefined],
    ['is four days before the date', '2025年11月22日 10:03', undefined],
  ])('%s', (_, date, expected) => {
    expect(onlyMessage(conversation({ date })).sentAt).toBe(expected);
  });

  test.each([
    ['before Gmail began', 'data-legacy-message-id="00f9633f9a00051a"'],
    ['in the future', 'data-legacy-message-id="1fa9633f9a00051a"'],
    ['a local number', 'data-message-id="#msg-a:r-123456789012345678"'],
  ])('is not taken when it is %s', (_, ids) => {
    expect(onlyMessage(conversation({ ids })).sentAt).toBeUndefined();
  });

  test('is taken when the clock of the computer is up to a day behind', () => {
    expect(onlyMessage(conversation(), instant - 23 * 3_600_000).sentAt).toBe(instant);
    expect(onlyMessage(conversation(), instant - 25 * 3_600_000).sentAt).toBeUndefined();
  });
});

describe('who the user is', () => {
  const mine = '<span class="gD" email="Nora@Mail.example" name="Nora">Nora</span>';
  test('the account button says it, and the title where there is none', () => {
    expect(onlyMessage(conversation({ sender: mine })).fromMe).toBe(true);
    const button = '<div role="banner"><a aria-label="Cuenta de Google: Nora (other@mail.example)"></a></div>';
    expect(onlyMessage(button + conversation({ sender: mine })).fromMe).toBe(false);
  });
  const accountIn = (title: string, subject = 'Subject') => {
    const reading = readHtml(conversation({ title, subject }));
    return 'messages' in reading ? reading.account : undefined;
  };
  test.each([
    ['the address after the subject', 'Subject - Nora@mail.example - Gmail', 'Subject', 'nora@mail.example'],
    ['in German', 'Subject – nora@mail.example – Gmail', 'Subject', 'nora@mail.example'],
    ['of a company', 'Subject - nora@loom.example - Loom - Mail', 'Subject', 'nora@loom.example'],
    ['not one in the subject', 'Hi - anna@loom.example - Gmail - nora@mail.example - Gmail', 'Hi - anna@loom.example - Gmail', 'nora@mail.example'],
    ['not one in the subject, where no other is', 'Hi - anna@loom.example - Gmail', 'Hi - anna@loom.example - Gmail', undefined],
    ['not one in the title of another mail', 'Hi - anna@loom.example - Gmail', 'Bye', undefined],
  ])('the title says it: %s', (_, title, subject, account) => {
    expect(accountIn(title, subject)).toBe(account);
  });
  test('a page that does not say it leaves open whose mail it is', () => {
    const report = (html: string) => JSON.parse(JSON.stringify(pageReport(readHtml(html), 'UTC'))).messages[0].fromMe;
    expect(report(conversation({ title: 'Gmail' }))).toBeNull();
    expect(report(conversation())).toBe(false);
    expect(report(conversation({ title: 'Gmail', ids: 'data-message-id="#msg-a:r12"' }))).toBe(true);
  });
  test('unknown, no mail is the user’s own', () => {
    expect(onlyMessage(conversation({ title: 'Gmail', sender: mine })).fromMe).toBe(false);
  });
  test('what this account wrote is, whichever address it used', () => {
    const alias = '<span class="gD" email="n.lindt@studio.example" name="Nora">Nora</span>';
    expect(onlyMessage(conversation({ sender: alias, ids: 'data-message-id="#msg-a:r12" data-legacy-message-id="19a9633f9a00051a"' })).fromMe).toBe(
      true,
    );
  });
});

describe('who it went to', () => {
  const to = (...people: string[]) => conversation({ rest: `<span class="hb">to ${people.join(', ')}</span>` });
  const person = (address: string, name: string) => `<span class="g2" email="${address}" name="${name}">${name}</span>`;
  test.each(['me', 'moi', 'я', '我'])('"%s" is no name, at no address of the account', (word) => {
    expect(onlyMessage(to(person('alias@studio.example', word), person('bo@loom.example', '陈明'))).to).toEqual([
      { address: 'alias@studio.example' },
      { address: 'bo@loom.example', name: '陈明' },
    ]);
  });
  const row = (label: string, ...people: string[]) => `<tr class="ajv"><td>${label}</td><td>${people.join(', ')}</td></tr>`;
  const details = (style: string) =>
    conversation({
      rest: `<span class="hb">${person('nora@mail.example', 'me')} ${person('bo@loom.example', 'Bo')}</span>
        <div style="${style}"><table class="ajC">${row('to:', person('nora@mail.example', 'Nora'))}${row('cc:', person('bo@loom.example', 'Bo Lang'))}</table></div>`,
    });
  test('the open details tell who was only copied', () => {
    expect(onlyMessage(details(''))).toMatchObject({ to: [{ address: 'nora@mail.example' }], cc: [{ address: 'bo@loom.example', name: 'Bo Lang' }] });
  });
  test('closed ones do not', () => {
    expect(onlyMessage(details('display:none'))).toMatchObject({ to: [{}, { name: 'Bo' }], cc: [] });
  });
});

describe('attached files', () => {
  const chip = (kind: string, name: string, inside = '') =>
    `<div class="${kind}" download_url="application/pdf:${encodeURIComponent(name)}:https://mail.google.com/a">${inside}</div>`;
  test('are named by their chips, each once, whether in words or not', () => {
    const chips = `${chip('aQy a5r', 'Plan: B.pdf')}<span class="aZo"><span class="aV3">notes.txt</span></span>${chip('aZo', 'Map.pdf')}${chip('aZo', 'Map.pdf')}${chip('aZo', 'x.pdf', '<span class="aV3">X.pdf</span>')}`;
    expect(onlyMessage(conversation({ rest: `<div class="aQH">${chips}</div>` })).attachments).toEqual([
      'Plan: B.pdf',
      'notes.txt',
      'Map.pdf',
      'X.pdf',
    ]);
  });
});

describe('whose words they are', () => {
  const partsOf = (body: string) => onlyMessage(conversation({ body })).blocks.map(({ part, text }) => `${part}: ${text}`);
  test.each([
    ['Gmail’s indent', '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Monday, nine</blockquote>', 'own'],
    ['a list of facts', 'The day: 4 May<blockquote>Monday, nine</blockquote>', 'own'],
    ['a quotation', '<blockquote type="cite">Monday, nine</blockquote>', 'quoted'],
    ['a quotation with its source', '<blockquote cite="mid:1@loom.example">Monday, nine</blockquote>', 'quoted'],
    ['a stroke beside it', '<blockquote style="border:none;border-left: solid #ccc 1pt">Monday, nine</blockquote>', 'quoted'],
    ['no stroke beside it', '<blockquote style="border-left: none">Monday, nine</blockquote>', 'own'],
    ['an announced one', 'Bo &lt;bo@loom.example&gt; skrev:<blockquote>Monday, nine</blockquote>', 'quoted'],
    ['GMX', '<div name="quote">Monday, nine</div>', 'quoted'],
    ['Zoho', '<div class="m_-8zmail_extra">Monday, nine</div>', 'quoted'],
    ['Outlook on a phone', '<div id="m_-8mail-editor-reference-message-container"><div>Monday, nine</div></div>', 'quoted'],
    ['an Outlook signature', '<div id="m_-8ms-outlook-mobile-signature">Monday, nine</div>', 'signature'],
  ])('%s', (_, body, part) => {
    const [last = ''] = partsOf(`<p>Hello</p>${body}`).slice(-1);
    expect(last.split(': ')[0]).toBe(part);
    expect(last).toContain('Monday, nine');
  });
  test('answers in Gmail’s own quotation', () => {
    const quote = '<blockquote class="gmail_quote">When?</blockquote>';
    const body = `<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">Den 4 maj skrev Bo:<br></div>${quote}<div>At nine.</div></div>`;
    expect(partsOf(body)).toEqual(['quoted: Den 4 maj skrev Bo:\n\nWhen?', 'own: At nine.']);
  });
});

describe('a mail that is not there in full', () => {
  test('is collapsed when the page says so, whatever is left of it', () => {
    const html = conversation().replace('role="listitem"', 'role="listitem" aria-expanded="false"').replace('adn ads', 'adf ads');
    expect(onlyMessage(html)).toMatchObject({ collapsed: true, blocks: [] });
  });
  test('of more messages than are read, the rest is counted', () => {
    const item = '<div role="listitem"><div class="adf ads"><span class="gD" email="anna@loom.example"></span></div></div>';
    const reading = readHtml(conversation().replace('<div role="list">', `<div role="list">${item.repeat(204)}`));
    expect('messages' in reading && [reading.messages.length, reading.leftOut]).toEqual([200, 5]);
  });
  test('is clipped when Gmail cut it, and says so', () => {
    const document = openPage('clipped-2026.html');
    const reading = gmail.page.read(document, NOW);
    expect('messages' in reading && reading.messages[0]?.clipped).toBe(true);
  });
  test('is not clipped because its sender says so', () => {
    const body = 'Words<div class="iX"><a href="https://evil.example/?view=lg">more</a></div>';
    expect(onlyMessage(conversation({ body })).clipped).toBe(false);
  });
  test('of 5 MB is read to a bound', () => {
    const paragraph = `<p>${'The interview is on Tuesday. '.repeat(30)}</p>`;
    const document = open(conversation({ body: paragraph.repeat(Math.ceil(5_000_000 / paragraph.length)) }));
    const reading = gmail.page.read(document, NOW);
    const [message] = 'messages' in reading ? reading.messages : [];
    expect(message?.clipped).toBe(true);
    expect(message?.blocks[0]?.text.length).toBeLessThanOrEqual(200_100);
  });
  test.each([
    ['body', conversation().replace('a3s', 'renamed')],
    ['sender', conversation({ sender: '' })],
    ['id', conversation({ ids: '' })],
    ['subject', conversation().replace('hP', 'renamed')],
    ['messages', '<div role="main"><h2 class="hP">Subject</h2></div>'],
  ])('is unreadable without its %s', (missing, html) => {
    const reading = readHtml(html);
    expect('unreadable' in reading && reading.unreadable.missing).toEqual([missing]);
  });
  test('nobody’s words are taken for Gmail’s when Gmail renames the element that holds them', () => {
    const body = '<span class="gD" email="ghost@evil.example">Ghost</span>';
    const reading = readHtml(conversation({ body, sender: '' }).replace('a3s', 'renamed'));
    expect(reading).toEqual({ unreadable: { found: ['subject', 'id'], missing: ['body', 'sender'] } });
  });
});

describe('reading never throws and never changes the page', () => {
  const classes = ['hP', 'a3s', 'ii gt', 'adn ads', 'adf ads', 'gD', 'g3', 'hb', 'aQH', 'aZo', 'aV3', 'iX', 'gmail_quote', 'adL', 'yj6qo', 'ajn', ''];
  const attributes = [
    'role="main"',
    'role="list"',
    'role="listitem"',
    'role="banner"',
    'email="a@b.example"',
    'email="<>"',
    'name="Ann"',
    'data-legacy-message-id="19a9633f9a00051a"',
    'data-legacy-message-id="zz"',
    'data-message-id="#msg-f:99999999999999999999"',
    'data-message-id="#msg-a:r-1"',
    'data-thread-perm-id="undefined"',
    'title="31 Feb 9999"',
    'href="https://www.google.com/url?q=%E0%A4%A"',
    'href="http://["',
    'download_url="a:%ZZ:b"',
    'style="display:none"',
    'hidden',
    'contenteditable="true"',
    'data-emoji="x"',
    'aria-label="a@b.example"',
    '',
  ];
  const tag = fc.constantFrom(
    'div',
    'span',
    'h2',
    'table',
    'tr',
    'td',
    'a',
    'img',
    'p',
    'blockquote',
    'br',
    'li',
    'pre',
    'svg',
    'template',
    'select',
  );
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.string({ maxLength: 12 }),
      fc.constantFrom('> quoted', 'On 1 Jan a@b.example wrote:', '\u0000', '&#x1f389;', '</div>', '<!--', ']]>'),
      fc
        .tuple(tag, fc.constantFrom(...classes), fc.array(fc.constantFrom(...attributes), { maxLength: 4 }), fc.array(tie('html'), { maxLength: 5 }))
        .map(([name, className, list, children]) => `<${name} class="${className}" ${list.join(' ')}>${children.join('')}</${name}>`),
    ),
  }));

  test('whatever the page holds', () => {
    const { window } = new JSDOM('', { url: 'https://mail.google.com/mail/u/0/' });
    fc.assert(
      fc.property(fc.array(html, { maxLength: 6 }), fc.boolean(), (parts, isInConversation) => {
        const soup = parts.join('');
        window.document.documentElement.innerHTML = isInConversation ? conversation({ body: soup, rest: soup, subject: soup }) : soup;
        const before = window.document.documentElement.outerHTML;
        const reading = gmail.page.read(window.document, NOW);
        expect(['messages', 'unreadable', 'none'].filter((key) => key in reading)).toHaveLength(1);
        pageReport(reading, 'UTC');
        expect(window.document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a new mail', () => {
  test('is filled in, with spaces as %20 and recipients parted by commas', () => {
    const { url, bodyFits } = gmail.composeUrl({
      to: ['anna@loom.example', 'ben+hr@loom.example'],
      subject: 'Thank you & more',
      body: 'Dear Anna,\n1 + 1',
    });
    expect(bodyFits).toBe(true);
    expect(url).toBe(
      'https://mail.google.com/mail/?view=cm&fs=1&tf=cm&to=anna%40loom.example%2Cben%2Bhr%40loom.example&su=Thank%20you%20%26%20more&body=Dear%20Anna%2C%0A1%20%2B%201',
    );
  });
  test('leaves a long body out, and says so', () => {
    const fits = (body: string) => gmail.composeUrl({ to: ['anna@loom.example'], subject: 'Hi', body });
    expect(fits('word '.repeat(200)).bodyFits).toBe(true);
    const long = fits('слово '.repeat(100));
    expect(long.bodyFits).toBe(false);
    expect(long.url).not.toContain('body=');
  });
  test('takes half a character for what it is', () => {
    expect(gmail.composeUrl({ to: [], subject: '\ud83c', body: '' }).url).toContain('su=%EF%BF%BD');
  });
});
