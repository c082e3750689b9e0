import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pageMail } from '../../src/core/mail/page-mail.ts';
import { mailSites, siteAt } from '../../src/sites/index.ts';
import { outlook } from '../../src/sites/outlook.ts';
import { pageReport } from '../../src/terminal/page-report.ts';

const NOW = Date.UTC(2026, 9, 1);
const URL = 'https://outlook.office.com/mail/';
const folder = join(import.meta.dirname, '../pages/outlook');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

const open = (html: string) => new JSDOM(html, { url: URL }).window.document;
const openPage = (name: string) => open(readFileSync(join(folder, name), 'utf8'));
const readHtml = (html: string) => outlook.page.read(open(html), NOW);
const readShown = (document: Document) => outlook.page.readShown?.(document, NOW) ?? { none: true };

describe('every saved page reads as the file beside it says', () => {
  test.each(pages)('%s', (name) => {
    const expected = join(folder, name.replace('.html', '.json'));
    if (!existsSync(expected))
      throw new Error(
        `${name} has no ${name.replace('.html', '.json')} beside it. Print it with: npm run --silent page -- --zone UTC --url ${URL} tests/pages/outlook/${name}  Check every line of it against the page, then save it.`,
      );
    const document = openPage(name);
    const before = document.documentElement.outerHTML;
    expect(pageReport(outlook.page.read(document, NOW), 'UTC')).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    expect(document.documentElement.outerHTML, 'reading changed the page').toBe(before);
  });

  test('every expectation has its page', () => {
    const orphans = readdirSync(folder).filter((name) => name.endsWith('.json') && !pages.includes(name.replace('.json', '.html')));
    expect(orphans).toEqual([]);
  });
});

/** The smallest conversation, with holes to fill. */
const conversation = (
  part: { body?: string; date?: string; sender?: string; to?: string; rest?: string; around?: string; row?: string; lang?: string } = {},
) => `<html lang="${part.lang ?? 'en'}">
  <div id="primaryMailboxRoot_1" title="Nora@mail.example"></div><button id="O365_MainLink_Me" aria-label="Account manager for Nora Lindt"></button>
  ${part.row ?? ''}
  <div role="main" data-app-section="MailReadCompose"><div id="ConversationReadingPaneContainer"><div id="CONV_c1_SUBJECT"><span title="Subject">Subject</span></div><div>
    <span id="MSG_m1_FROM">${part.sender ?? 'Anna Weber&lt;anna@loom.example&gt;'}</span><div id="MSG_m1_TO">${part.to ?? ''}</div>
    <div id="MSG_m1_DATETIME" data-testid="SentReceivedSavedTime">${part.date ?? 'Wed 2026-04-08 21:32'}</div>
    <div data-test-id="mailMessageBodyContainer"><div id="UniqueMessageBody" role="document">${part.body ?? 'Words'}</div></div>${part.rest ?? ''}
  </div></div></div>${part.around ?? ''}</html>`;

const onlyMessage = (html: string, zone = 'UTC') => {
  const reading = readHtml(html);
  if (!('messages' in reading) || !reading.messages[0]) throw new Error(`no message: ${JSON.stringify(reading)}`);
  return pageMail(reading.messages[0], zone);
};

describe('the day and time in the format of the region', () => {
  const sent = (date: string, lang = 'en', zone = 'UTC') => {
    const { sentAt } = onlyMessage(conversation({ date, lang }), zone);
    return sentAt === undefined ? undefined : new Date(sentAt).toISOString().slice(0, 16);
  };
  test.each([
    ['the year first', 'Wed 2026-04-08 21:32', 'en', '2026-04-08T21:32'],
    ['the month first, settled by the weekday', 'Thu 9/10/2026 2:52 PM', 'en', '2026-09-10T14:52'],
    ['the day first, settled by the weekday', 'Fri 9/10/2026 14:52', 'en', '2026-10-09T14:52'],
    ['the day first, since no month is the 18th', '18/05/2026 09:40', 'en', '2026-05-18T09:40'],
    ['dots', 'Mo, 04.05.2026 09:40', 'de', '2026-05-04T09:40'],
    ['dots in the time as well', 'ma 4.5.2026 9.40', 'fi', '2026-05-04T09:40'],
    ['midnight', 'Wed 2026-04-08 12:05 AM', 'en', '2026-04-08T00:05'],
    ['noon', 'Wed 2026-04-08 12:05 p.m.', 'en-CA', '2026-04-08T12:05'],
    ['Chinese', '2026年4月8日 周三 下午9:32', 'zh-CN', '2026-04-08T21:32'],
    ['Korean', '2026-04-08 (수) 오후 9:32', 'ko', '2026-04-08T21:32'],
    ['Japanese', '2026/04/08 (水) 21:32', 'ja', '2026-04-08T21:32'],
    ['French', 'Ven 06/03/2026 14:05', 'fr-FR', '2026-03-06T14:05'],
    ['marks of direction', '\u200eWed 4/8/2026 9:32 PM\u200e', 'en', '2026-04-08T21:32'],
    ['the same day and month', '4/4/2026 21:32', 'en', '2026-04-04T21:32'],
    ['a language that is none', 'Wed 2026-04-08 21:32', '!!', '2026-04-08T21:32'],
  ])('%s', (_, date, lang, expected) => {
    expect(sent(date, lang)).toBe(expected);
  });
  test.each([
    ['either order and no weekday', '04/05/2026 09:40', 'en'],
    ['either order and a weekday that fits neither', 'Fri 04/05/2026 09:40', 'en'],
    ['either order and a weekday that fits both', 'Sat 05/09/2026 09:40', 'en'],
    ['a weekday that contradicts the day', 'Tue 2026-04-08 21:32', 'en'],
    ['a half of the day in words nobody knows', 'Wed 2026-04-08 9:32 vesperi', 'en'],
    ['no day', '9:32 PM', 'en'],
    ['no time', 'Wed 2026-04-08', 'en'],
    ['no such day', '2026-02-30 10:00', 'en'],
    ['no such time', 'Wed 2026-04-08 25:10', 'en'],
    ['a year of two digits', '18/05/26 09:40', 'en'],
  ])('is absent: %s', (_, date, lang) => {
    expect(sent(date, lang)).toBeUndefined();
  });
  test('is on the clock of the page', () => {
    expect(sent('Wed 2026-04-08 21:32', 'en', 'America/New_York')).toBe('2026-04-09T01:32');
  });
});

describe('who wrote it', () => {
  const from = (sender: string, row = '') => onlyMessage(conversation({ sender, row })).from;
  const row = (name: string, address: string, selected = true, more = '') =>
    `<div role="option" data-convid="c1" aria-selected="${selected}"><span title="${address}">${name}</span>${more}</div>`;
  test.each([
    ['name and address', 'Anna Weber&lt;anna@loom.example&gt;', { name: 'Anna Weber', address: 'anna@loom.example' }],
    ['an address alone', 'anna@loom.example', { address: 'anna@loom.example' }],
    ['an address as its own name', 'anna@loom.example&lt;anna@loom.example&gt;', { address: 'anna@loom.example' }],
    ['a name alone', 'Anna Weber', { name: 'Anna Weber' }],
    ['two addresses', 'A&lt;a@x.example&gt; on behalf of B&lt;b@y.example&gt;', { name: 'A on behalf of B' }],
    ['what is no address', 'Anna&lt;not one&gt;', { name: 'Anna' }],
  ])('%s', (_, sender, expected) => {
    expect(from(sender)).toEqual(expected);
  });
  test('the selected row has the address of the name it shows, and of no other', () => {
    expect(from('Anna Weber', row('Anna Weber', 'anna@loom.example'))).toEqual({ name: 'Anna Weber', address: 'anna@loom.example' });
    expect(from('Anna Weber', row('Anna', 'anna@loom.example'))).toEqual({ name: 'Anna Weber' });
    expect(from('Anna Weber', row('Anna Weber', 'anna@loom.example', false))).toEqual({ name: 'Anna Weber' });
    expect(from('Anna Weber', row('Anna Weber', 'a@b.example', true, '<span title="c@d.example">Anna Weber</span>'))).toEqual({ name: 'Anna Weber' });
    expect(from('Anna Weber', row('Anna Weber', 'a@b.example').repeat(2))).toEqual({ name: 'Anna Weber' });
  });
  test('the user’s own mails are known by address, and by the whole name where Outlook shows no more', () => {
    const isMine = (sender: string) => onlyMessage(conversation({ sender })).fromMe;
    expect(['nora@MAIL.example', 'Nora&lt;nora@mail.example&gt;', 'Nora Lindt'].map(isMine)).toEqual([true, true, true]);
    expect(['Nora', 'Lindt', 'Nora Lindt&lt;nora@evil.example&gt;', 'Account manager'].map(isMine)).toEqual([false, false, false, true]);
  });
  test('recipients are parted by what has no width; "+3 others" is nobody', () => {
    expect(onlyMessage(conversation({ to: 'To:Bo Lang\u200bCy&lt;cy@x.example&gt;\u200b+3 others' })).to).toEqual([
      { name: 'Bo Lang' },
      { name: 'Cy', address: 'cy@x.example' },
    ]);
  });
});

describe('a mail that is not there in full', () => {
  const missing = (html: string) => {
    const reading = readHtml(html);
    return 'unreadable' in reading ? reading.unreadable : reading;
  };
  test.each([
    ['subject', conversation().replace('CONV_', 'renamed_'), ['subject']],
    ['sender', conversation().replace('_FROM', '_renamed'), ['sender']],
    ['sender that is empty', conversation({ sender: '' }), ['sender']],
    ['header', conversation().replaceAll('MSG_', 'renamed_').replace('SentReceivedSavedTime', ''), ['sender', 'id']],
    ['one body', conversation({ rest: '<div role="document" id="UniqueMessageBody_2">More</div>' }), ['one body']],
    ['one conversation', conversation({ around: conversation().slice(conversation().indexOf('<div role="main"')) }), ['one open conversation']],
  ])('is unreadable without its %s', (_, html, expected) => {
    expect(missing(html)).toMatchObject({ missing: expected });
  });
  test('without a body it may be a meeting, and says so', () => {
    const html = conversation().replace(/<div data-test-id.*<\/div><\/div>/, '');
    expect(missing(html)).toEqual({ found: ['subject'], missing: ['body'], hint: 'meeting-card' });
  });
  test('while a reply stands in its place there is none', () => {
    const editor = '<div contenteditable="true" aria-multiline="true"></div>';
    expect(readHtml(conversation().replace(/<div data-test-id.*<\/div><\/div>/, editor))).toEqual({ none: true });
  });
  test('of more messages than are read, the rest is counted', () => {
    const card = '<div><div aria-expanded="false"><span>Bo</span><div data-testid="SentReceivedSavedTime">1</div></div></div>';
    const reading = readHtml(conversation().replace('ConversationReadingPaneContainer">', `ConversationReadingPaneContainer">${card.repeat(204)}`));
    // The one that is open comes last and is left out, too.
    expect('messages' in reading && [reading.messages.length, reading.leftOut]).toEqual([200, 5]);
  });
  test('of 5 MB is read to a bound', () => {
    const paragraph = `<p>${'The interview is on Tuesday. '.repeat(30)}</p>`;
    const document = open(conversation({ body: paragraph.repeat(Math.ceil(5_000_000 / paragraph.length)) }));
    const reading = outlook.page.read(document, NOW);
    expect('messages' in reading && reading.messages[0]?.clipped).toBe(true);
  });
});

describe('links', () => {
  const target = (html: string) => onlyMessage(conversation({ body: html })).links.map(({ url }) => url);
  const safe = 'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Floom.example%2Fa%3Fb%3D1&amp;data=05';
  test.each([
    ['are those that Outlook wrapped', `<a href="${safe}">Join</a>`, 'https://loom.example/a?b=1'],
    ['are as Outlook names them', `<a href="${safe}" originalsrc="https://loom.example/a?b=1#c">Join</a>`, 'https://loom.example/a?b=1#c'],
    ['are not as their sender names them', '<a href="https://evil.example/" originalsrc="https://loom.example/">Join</a>', 'https://evil.example/'],
  ])('%s', (_, html, url) => {
    expect(target(html)).toEqual([url]);
  });
});

describe('what is shown, read for a click', () => {
  const card = (inside: string) => conversation().replace(/<div>\s*<span id="MSG_.*?<\/div><\/div>\s*<\/div>/s, inside);
  const shown = (inside: string) => {
    const reading = readShown(open(card(inside)));
    return 'messages' in reading ? reading.messages[0] : undefined;
  };
  test('is text as it is to be seen, unconfirmed, with one id as long as the page shows it', () => {
    const message = shown(
      '<h2>Interview</h2><div role="toolbar"><button>Accept</button></div><p>Tue 9/22/2026</p><p hidden>No</p><script>x</script><b>10:30</b>',
    );
    expect(message).toMatchObject({ unconfirmed: true, id: 'shown/c1', threadId: 'c1', subject: 'Subject', fromMe: false });
    expect(message?.blocks).toEqual([{ part: 'own', text: 'Subject\n\nInterview\n\nTue 9/22/2026\n\n10:30' }]);
    const reading = readHtml(card('<h2>Interview</h2>'));
    expect('unreadable' in reading && reading.shownId).toBe('shown/c1');
  });
  test('is nothing where nothing is shown', () => {
    expect(readShown(open('<div role="main" data-app-section="MailReadCompose"></div>'))).toEqual({ none: true });
    expect(readShown(open(''))).toEqual({ none: true });
  });
  test('has a bound', () => {
    expect(shown(`<p>${'word '.repeat(60_000)}</p>`)?.clipped).toBe(true);
  });
});

describe('reading never throws, never changes the page and never guesses', () => {
  const attributes = [
    'role="main"',
    'role="document"',
    'role="option" data-convid="c1" aria-selected="true"',
    'role="heading"',
    'data-app-section="MailReadCompose"',
    'data-app-section="ConversationContainer"',
    'data-test-id="mailMessageBodyContainer"',
    'data-testid="SentReceivedSavedTime"',
    'id="ReadingPaneContainerId"',
    'id="ItemReadingPaneContainer"',
    'id="CONV_c1_SUBJECT"',
    'id="CONV_c2_SUBJECT"',
    'id="CONV__SUBJECT"',
    'id="MSG_m1_FROM"',
    'id="MSG_m2_FROM"',
    'id="MSG__FROM"',
    'id="MSG_m1_TO"',
    'id="MSG_m1_CC"',
    'id="MSG_m1_DATETIME"',
    'id="MSG_m2_DATETIME"',
    'id="MSG_m1_ATTACHMENTS"',
    'id="UniqueMessageBody"',
    'id="UniqueMessageBody_2"',
    'id="x_divRplyFwdMsg"',
    'id="primaryMailboxRoot_1" title="a@b.example"',
    'id="O365_MainLink_Me" aria-label="Nora Lindt"',
    'title="a@b.example"',
    'title="&lt;@&gt;"',
    'contenteditable="true" aria-multiline="true"',
    'aria-expanded="false"',
    'style="display:none"',
    'hidden',
    'href="https://a.safelinks.protection.outlook.com/?url=%E0%A4%A" originalsrc="javascript:1"',
    'href="javascript:alert(1)"',
  ];
  const tag = fc.constantFrom('div', 'span', 'a', 'p', 'table', 'td', 'form', 'svg', 'template', 'blockquote', 'button', 'input');
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Thu 9/17/2026 2:52 PM', 'Bo&lt;b@c.example&gt;', 'Interview', '\u200b', '&lt;b&gt;', '</div>', '<!--', '\u0000'),
      fc
        .tuple(tag, fc.array(fc.constantFrom(...attributes), { maxLength: 3 }), fc.array(tie('html'), { maxLength: 5 }))
        .map(([name, list, children]) => `<${name} ${list.join(' ')}>${children.join('')}</${name}>`),
    ),
  }));

  test('whatever the page holds', () => {
    const { window } = new JSDOM('', { url: URL });
    fc.assert(
      fc.property(fc.array(html, { maxLength: 6 }), fc.boolean(), (parts, isInConversation) => {
        const soup = parts.join('');
        window.document.documentElement.innerHTML = isInConversation ? conversation({ body: soup, rest: soup, sender: soup }) : soup;
        const before = window.document.documentElement.outerHTML;
        // An address may be parted by markup or by a character without width, and may stand in an attribute.
        const shown = `${window.document.documentElement.textContent} ${before}`.toLowerCase().replaceAll('\u200b', '');
        for (const reading of [outlook.page.read(window.document, NOW), readShown(window.document)]) {
          expect(['messages', 'unreadable', 'none'].filter((key) => key in reading)).toHaveLength(1);
          pageReport(reading, 'UTC');
          const messages = 'messages' in reading ? reading.messages : [];
          expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
          for (const { id, from, links, collapsed, unconfirmed } of messages) {
            expect(id).not.toBe('');
            expect(id.length).toBeLessThanOrEqual(200);
            // Of an open mail somebody is known to have written it; an address is one the page states.
            if (!collapsed && !unconfirmed) expect(from?.name ?? from?.address).toBeTruthy();
            if (from?.address) expect(shown).toContain(from.address.toLowerCase().split('@')[0]);
            for (const { url } of links) expect(url).toMatch(/^https?:\/\//i);
          }
        }
        expect(window.document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  test('what its sender writes in a mail changes nothing around it', () => {
    const { document } = new JSDOM('', { url: URL }).window;
    fc.assert(
      fc.property(html, (body) => {
        document.documentElement.innerHTML = conversation({ body: '' });
        const place = document.querySelector('#UniqueMessageBody');
        if (!place) throw new Error('no body');
        place.innerHTML = body;
        // As Outlook shows it: the mail's own ids are none of the page's.
        for (const element of place.querySelectorAll('[id]')) element.id = `x_${element.id}`;
        const reading = outlook.page.read(document, NOW);
        expect('messages' in reading && reading.messages).toMatchObject([
          {
            id: 'm1',
            threadId: 'c1',
            subject: 'Subject',
            from: { name: 'Anna Weber', address: 'anna@loom.example' },
            to: [],
            attachments: [],
            fromMe: false,
          },
        ]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a new mail', () => {
  const mail = { to: ['anna@loom.example', 'ben+hr@loom.example'], subject: 'Thank you & more', body: 'Dear Anna,\n1 + 1' };
  const rest = 'to=anna%40loom.example%3Bben%2Bhr%40loom.example&subject=Thank%20you%20%26%20more&body=Dear%20Anna%2C%0A1%20%2B%201';
  test.each([
    ['https://outlook.live.com/mail/0/inbox', 'https://outlook.live.com/mail/0/deeplink/compose?'],
    ['https://outlook.office.com/mail/', 'https://outlook.office.com/mail/deeplink/compose?'],
    ['https://outlook.office365.com/mail/', 'https://outlook.office365.com/mail/deeplink/compose?'],
    ['https://outlook.cloud.microsoft/mail/', 'https://outlook.cloud.microsoft/mail/deeplink/compose?'],
    ['https://mail.google.com/mail/u/0/', 'https://outlook.live.com/mail/0/deeplink/compose?'],
    [undefined, 'https://outlook.live.com/mail/0/deeplink/compose?'],
  ])('begins at the host of %s', (near, start) => {
    expect(outlook.composeUrl(mail, near)).toEqual({ url: start + rest, bodyFits: true });
  });
  test('leaves a long body out, and says so', () => {
    const { url, bodyFits } = outlook.composeUrl({ ...mail, body: 'слово '.repeat(100) });
    expect([bodyFits, url.includes('body=')]).toEqual([false, false]);
  });
});

test('each page belongs to one site', () => {
  expect(siteAt('https://outlook.cloud.microsoft/mail/')?.id).toBe('outlook');
  expect(siteAt('https://mail.google.com/mail/u/0/#inbox')?.id).toBe('gmail');
  expect(siteAt('https://outlook.live.com.evil.example/mail/')).toBeUndefined();
  expect(new Set(mailSites.map(({ id }) => id)).size).toBe(mailSites.length);
});
