import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { linkedin } from '../../src/sites/linkedin.ts';
import { pageReport } from '../../src/terminal/page-report.ts';
import { type SampleProfile, linkedinPage } from '../mailbox/linkedin-page.ts';
import { LINEAR, growth, repeated } from '../growth.ts';

const folder = join(import.meta.dirname, '../pages/linkedin');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

const INES = 'https://www.linkedin.com/in/ines-falk/';
const addresses: Readonly<Record<string, string>> = {
  german: 'https://www.linkedin.com/in/j%C3%B6rg-wei%C3%9F/',
  japanese: 'https://www.linkedin.com/in/%E4%B8%AD%E6%9D%91-%E5%8D%9A/',
};
const open = (html: string, url = INES) => new JSDOM(html, { url }).window.document;
const readHtml = (html: string, url = INES) => linkedin.page.read(open(html, url));
const profileIn = (html: string, url = INES) => {
  const reading = readHtml(html, url);
  return 'profile' in reading ? reading.profile : undefined;
};

describe('every saved page reads as the file beside it says', () => {
  test.each(pages)('%s', (name) => {
    const expected = join(folder, name.replace('.html', '.json'));
    if (!existsSync(expected))
      throw new Error(
        `${name} has no ${name.replace('.html', '.json')} beside it. Print it with: npm run --silent page -- --url ${INES} tests/pages/linkedin/${name}  Check every line of it against the page, then save it.`,
      );
    const document = open(readFileSync(join(folder, name), 'utf8'), addresses[name.split('-')[0] ?? '']);
    const before = document.documentElement.outerHTML;
    expect(pageReport(linkedin.page.read(document), 'UTC')).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    expect(document.documentElement.outerHTML, 'reading changed the page').toBe(before);
  });

  test('every expectation has its page', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.json') && !pages.includes(name.replace('.json', '.html')))).toEqual([]);
  });
});

const ines: SampleProfile = {
  slug: 'ines-falk',
  name: 'Ines Falk',
  headline: 'Head of Timetables',
  company: 'Halden Rail',
  school: 'Oslo Technical College',
  location: 'Halden, Norway',
  standing: 'connectable',
};
const generations = ['keyed', 'classed'] as const;

describe('whose profile it is', () => {
  test.each([
    ['itself', INES, 'ines-falk'],
    ['without a slash', 'https://www.linkedin.com/in/ines-falk', 'ines-falk'],
    ['in capitals', 'https://www.linkedin.com/in/Ines-Falk/?trk=x', 'ines-falk'],
    ['in another language', 'https://www.linkedin.com/in/ines-falk/de/', 'ines-falk'],
    ['under a dialog', 'https://www.linkedin.com/in/ines-falk/overlay/contact-info/', 'ines-falk'],
    ['while it is edited', 'https://www.linkedin.com/in/ines-falk/edit/intro/', 'ines-falk'],
    ['all its positions', 'https://www.linkedin.com/in/ines-falk/details/experience/', undefined],
    ['what it posted', 'https://www.linkedin.com/in/ines-falk/recent-activity/all/', undefined],
    ['another person', 'https://www.linkedin.com/in/omar-lind/', undefined],
    ['somebody whose name begins so', 'https://www.linkedin.com/in/ines/', undefined],
    ['no profile', 'https://www.linkedin.com/feed/', undefined],
    ['a company', 'https://www.linkedin.com/company/ines-falk/', undefined],
    ['an address that is broken', 'https://www.linkedin.com/in/%E0%A4%A/', undefined],
  ])('%s', (_, url, slug) => {
    for (const generation of generations) expect(profileIn(linkedinPage(generation, ines), url)?.slug).toBe(slug);
  });

  test('by the number of the member, which only the newer pages hold', () => {
    const html = linkedinPage('keyed', ines);
    const [, member = ''] = /card\.ref(ACoA\w+)Topcard/.exec(html) ?? [];
    expect(profileIn(html, `https://www.linkedin.com/in/${member}/`)?.slug).toBe('ines-falk');
    expect(profileIn(html, 'https://www.linkedin.com/in/ACoAABsomebodyelse/')).toBeUndefined();
  });

  test.each(generations)('%s: after a move, never one person’s name with the other’s address', (generation) => {
    const omar: SampleProfile = { ...ines, slug: 'omar-lind', name: 'Omar Lind', standing: 'connected' };
    const title = (html: string, name: string) => html.replace(/<title>.*?<\/title>/, `<title>${name} | LinkedIn</title>`);
    // Address, title and card change one after the other.
    expect(readHtml(linkedinPage(generation, omar))).toEqual({ none: true });
    expect(readHtml(title(linkedinPage(generation, omar), 'Ines Falk'))).toEqual({ none: true });
    expect(profileIn(title(linkedinPage(generation, ines), 'Omar Lind'))).toBeUndefined();
    expect(profileIn(linkedinPage(generation, ines))).toMatchObject({ name: 'Ines Falk', connection: 'connectable' });
  });
});

describe('how the user stands to them', () => {
  const standings: Readonly<Record<SampleProfile['standing'], readonly [string, string]>> = {
    connectable: ['connectable', 'connectable'],
    pending: ['pending', 'pending'],
    connected: ['connected', 'connected'],
    // Only the older pages hold their menu while it is closed.
    'menu-closed': ['unknown', 'connectable'],
    'menu-open': ['connectable', 'unknown'],
    incoming: ['unknown', 'unknown'],
    withdrawn: ['unknown', 'unknown'],
    self: ['self', 'self'],
  };
  test.each(Object.entries(standings))('%s', (standing, expected) => {
    const profile = { ...ines, standing: standing as SampleProfile['standing'] };
    expect(generations.map((generation) => profileIn(linkedinPage(generation, profile))?.connection)).toEqual(expected);
  });

  test('a degree that is drawn and not shown says nothing', () => {
    const profile: SampleProfile = { ...ines, standing: 'connected' };
    const html = linkedinPage('keyed', profile);
    expect(profileIn(html)?.connection).toBe('connected');
    // The second degree is the one shown now, and to those one may not write without a request.
    const other = html
      .replace('<p style="display:none">· 2nd</p>', '<p>· 2nd</p>')
      .replace('<p>· 1st</p></div></div>', '<p hidden>· 1st</p></div></div>');
    expect(profileIn(other)?.connection).toBe('unknown');
  });

  test('without a degree, to whom one may write and offer nothing else, one is connected', () => {
    const html = linkedinPage('keyed', { ...ines, standing: 'connected', words: { first: '', second: '' } });
    expect(profileIn(html)?.connection).toBe('connected');
    expect(profileIn(linkedinPage('keyed', { ...ines, standing: 'menu-closed', words: { first: '', second: '' } }))?.connection).toBe('unknown');
  });

  test('an invitation that nobody sees is none', () => {
    const html = linkedinPage('keyed', { ...ines, standing: 'menu-open' });
    expect(profileIn(html.replace('<div role="menu">', '<div role="menu" style="display: none">'))?.connection).toBe('unknown');
  });
});

describe('what the profile says', () => {
  test.each([
    ['Present', 'Mar 2022 - Present · 4 yrs', true],
    ['in German', 'März 2022–Heute · 4 Jahre', true],
    ['in French', 'mars 2022 - aujourd’hui · 4 ans', true],
    ['in Japanese', '2022年3月 - 現在 · 4年', true],
    ['in Arabic figures', 'مارس ٢٠٢٢ - الحاضر · ٤ سنوات', true],
    ['a year alone', '2022', false],
    ['from and to', 'Mar 2019 - Dec 2021 · 2 yrs', false],
    ['a sentence', 'Since 2019 we grew - and grew and grew, and wrote a text of more than sixty letters', false],
  ])('a position is held now: %s', (_, dates, isCurrent) => {
    for (const generation of generations) {
      const profile = profileIn(
        linkedinPage(generation, { ...ines, positions: [{ employer: 'Halden Rail', roles: [{ title: 'Planner', dates }] }] }),
      );
      expect(profile?.position).toBe(isCurrent ? 'Planner' : undefined);
    }
  });

  test('of several positions the one with the employer named at the top', () => {
    const role = (title: string) => [{ title, dates: '2020 - Present · 1 yr' }];
    const positions = [
      { employer: 'Choir of Halden', roles: role('Alto') },
      { employer: 'Halden Rail', roles: role('Planner') },
    ];
    for (const generation of generations) expect(profileIn(linkedinPage(generation, { ...ines, positions }))?.position).toBe('Planner');
  });

  test('the employer of a position stands in where the top names none', () => {
    const { company: _, school: __, ...bare } = ines;
    const positions = [{ employer: 'Halden Rail', roles: [{ title: 'Planner', dates: '2020 - Present' }] }];
    for (const generation of generations) expect(profileIn(linkedinPage(generation, { ...bare, positions }))?.company).toBe('Halden Rail');
  });

  test.each([
    [undefined, 'Poet/Writer'],
    ['She/Her', 'Poet/Writer'],
    ['sie/ihr', 'Leiterin Fahrplan'],
  ])('pronouns %s are no headline, and what looks like some may be one: %s', (pronouns, headline) => {
    expect(profileIn(linkedinPage('keyed', { ...ines, headline, ...(pronouns && { pronouns }) }))?.headline).toBe(headline);
  });

  test('what is not drawn yet is absent, not none', () => {
    for (const generation of generations) {
      const profile = profileIn(linkedinPage(generation, { ...ines, standing: 'self' }));
      expect(profile).not.toHaveProperty('position');
      expect(profile?.ready).toEqual({ headline: true });
    }
  });

  test('nothing of another person is taken for theirs', () => {
    const html = linkedinPage('keyed', { ...ines, standing: 'menu-closed' });
    expect(html).toContain('Kofi Brandt');
    expect(JSON.stringify(profileIn(html))).not.toMatch(/Kofi|Lena/);
  });
});

describe('a hostile page', () => {
  test('is read without throwing, and unchanged, whatever it holds', () => {
    const pieces = [
      '<main>',
      '</main>',
      '<section data-member-id="1">',
      '<section componentkey="xTopcard">',
      '<h1>Ines Falk</h1>',
      '<h2>',
      '<a href="/in/ines-falk/overlay/contact-info/">',
      '<a href="/in/%E0%A4%A/overlay/x/">',
      '<a href="https://[::">',
      '<a aria-label="x" href="/in/ines-falk/">',
      '<a href="/preload/custom-invite/?vanityName=ines-falk">',
      '<p>· 1st',
      '<p>2019 - ',
      '<div componentkey="entity-collection-item-1">',
      '<div componentkey="com.linkedin.sdui.profile.card.refxExperienceTopLevelSection">',
      '<span aria-hidden=true>',
      '<button aria-expanded=false>',
      '<svg><title>Omar Lind | LinkedIn</title>',
      '<div hidden>',
      '</div></section>',
      'text',
    ];
    const document = open('');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        document.documentElement.innerHTML = `<head><title>Ines Falk | LinkedIn</title></head><body>${parts.join('')}</body>`;
        const before = document.documentElement.outerHTML;
        const reading = linkedin.page.read(document);
        expect(document.documentElement.outerHTML).toBe(before);
        if ('profile' in reading) expect(reading.profile).toMatchObject({ slug: 'ines-falk', name: expect.stringMatching(/\S/) as string });
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['lines', '<p>line</p>', 60_000],
    ['links', '<a aria-label="x" href="/in/ines-falk/overlay/x/">x</a>', 60_000],
    ['words', 'word ', 300_000],
    ['dashes', '2019 - ', 60_000],
  ])('with very many %s is read in time in proportion', (_, piece, size) => {
    const page = (length: number) =>
      open(linkedinPage('keyed', ines).replace('<p>Head of Timetables</p>', `<div><p>2019 ${repeated(piece, length)}</p></div>`));
    expect(growth(page, (document) => void linkedin.page.read(document), size)).toBeLessThan(LINEAR);
  });
});

describe('watching', () => {
  /** jsdom takes no other than its own. */
  const abortOf = ({ defaultView }: Document) => new (defaultView as unknown as { AbortController: typeof AbortController }).AbortController();
  const settled = () => new Promise((resolve) => setTimeout(resolve, 250));

  test('tells of a profile that changes, and of nothing once it has ended', async () => {
    const document = open(linkedinPage('keyed', ines));
    const changed = vi.fn();
    const ended = abortOf(document);
    linkedin.page.watch(document, changed, ended.signal);
    document.querySelector('main')?.append(document.createElement('p'));
    await settled();
    expect(changed).toHaveBeenCalledTimes(1);
    document.querySelector('main a')?.setAttribute('href', '/x');
    await settled();
    expect(changed).toHaveBeenCalledTimes(2);
    ended.abort();
    document.querySelector('main')?.append(document.createElement('p'));
    await settled();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('leaves the pages between the profiles alone where the browser tells of every move', async () => {
    const document = open(linkedinPage('keyed', ines), 'https://www.linkedin.com/feed/');
    const navigation = document.createElement('i');
    Object.assign(document.defaultView ?? {}, { navigation });
    const changed = vi.fn();
    linkedin.page.watch(document, changed, abortOf(document).signal);
    document.querySelector('main')?.append(document.createElement('p'));
    await settled();
    expect(changed).not.toHaveBeenCalled();
    const moved = document.createEvent('Event');
    moved.initEvent('currententrychange');
    document.defaultView?.history.pushState(null, '', '/in/ines-falk/');
    navigation.dispatchEvent(moved);
    await settled();
    expect(changed).toHaveBeenCalledTimes(1);
    document.querySelector('main')?.append(document.createElement('p'));
    await settled();
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
