import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { gmail } from '../../src/sites/gmail.ts';
import { pageReport } from '../../src/terminal/page-report.ts';

const NOW = Date.UTC(2026, 2, 1);
const folder = join(import.meta.dirname, '../pages/gmail');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

const open = (html: string) => new JSDOM(html, { url: 'https://mail.google.com/mail/u/0/' }).window.document;
const openPage = (name: string) => open(readFileSync(join(folder, name), 'utf8'));
const readHtml = (html: string, now = NOW) => gmail.read(open(html), now);

describe('every saved page reads as the file beside it says', () => {
  test.each(pages)('%s', (name) => {
    const expected = join(folder, name.replace('.html', '.json'));
    if (!existsSync(expected))
      throw new Error(
        `${name} has no ${name.replace('.html', '.json')} beside it. Print it with: npm run --silent page -- --url https://mail.google.com/mail/u/0/ tests/pages/gmail/${name}  Check every line of it against the page, then save it.`,
      );
    const document = openPage(name);
    const before = document.documentElement.outerHTML;
    expect(pageReport(gmail.read(document, NOW))).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
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
  return reading.messages[0];
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
  test('an address in the subject does not', () => {
    expect(onlyMessage(conversation({ title: 'Hi - anna@loom.example - nora@mail.example - Gmail' })).fromMe).toBe(false);
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

describe('a mail that is not there in full', () => {
  test('is clipped when Gmail cut it, and says so', () => {
    const document = openPage('clipped-2026.html');
    const reading = gmail.read(document, NOW);
    expect('messages' in reading && reading.messages[0]?.clipped).toBe(true);
  });
  test('is not clipped because its sender says so', () => {
    const body = 'Words<div class="iX"><a href="https://evil.example/?view=lg">more</a></div>';
    expect(onlyMessage(conversation({ body })).clipped).toBe(false);
  });
  test('of 5 MB is read to a bound, in time', () => {
    const paragraph = `<p>${'The interview is on Tuesday. '.repeat(30)}</p>`;
    const document = open(conversation({ body: paragraph.repeat(Math.ceil(5_000_000 / paragraph.length)) }));
    const before = performance.now();
    const reading = gmail.read(document, NOW);
    expect(performance.now() - before).toBeLessThan(2_000);
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
        const reading = gmail.read(window.document, NOW);
        expect(Object.keys(reading)).toHaveLength(1);
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
