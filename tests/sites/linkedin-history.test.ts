import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { linkedinHistory } from '../../src/sites/linkedin-history.ts';
import { type SampleProfile, linkedinPage } from '../mailbox/linkedin-page.ts';

const INES = 'https://www.linkedin.com/in/ines-falk/';
const generations = ['keyed', 'classed'] as const;
const open = (html: string, url = INES) => new JSDOM(html, { url }).window.document;
const readHtml = (html: string, url?: string) => linkedinHistory(open(html, url));
const ines: SampleProfile = {
  slug: 'ines-falk',
  name: 'Ines Falk',
  headline: 'Head of Timetables',
  location: 'Halden, Norway',
  standing: 'connectable',
};
const worked: SampleProfile = {
  ...ines,
  positions: [
    { employer: 'Halden Rail', roles: [{ title: 'Head of Timetables', dates: 'Mar 2022 - Present · 4 yrs' }] },
    {
      employer: 'Brattvik Ferries',
      roles: [
        { title: 'Senior planner', dates: 'Jan 2019 - Feb 2022 · 3 yrs 2 mos' },
        { title: 'Planner', dates: 'Aug 2015 - Jan 2019 · 3 yrs 6 mos' },
      ],
    },
    { employer: 'Oslo Trams', roles: [{ title: 'Trainee', dates: '2013 - 2015 · 2 yrs' }] },
  ],
  certificates: ['Project Management Professional (PMP)®', 'Timetabling in Practice'],
};
const all = [
  { title: 'Head of Timetables', employer: 'Halden Rail', from: 2022 },
  { title: 'Senior planner', employer: 'Brattvik Ferries', from: 2019, to: 2022 },
  { title: 'Planner', employer: 'Brattvik Ferries', from: 2015, to: 2019 },
  { title: 'Trainee', employer: 'Oslo Trams', from: 2013, to: 2015 },
];

describe.each(generations)('where somebody has worked, in the %s pages', (generation) => {
  const page = (change: Partial<SampleProfile> = {}) => linkedinPage(generation, { ...worked, ...change });

  test('is read with what they are certified in, and the page stays as it is (C55)', () => {
    const document = open(page());
    const before = document.documentElement.outerHTML;
    expect(linkedinHistory(document)).toEqual({
      slug: 'ines-falk',
      positions: { entries: all, isCut: false },
      certificates: { entries: ['Project Management Professional (PMP)®', 'Timetabling in Practice'], isCut: false },
    });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is absent while that part is not drawn: never "none"', () => {
    expect(readHtml(linkedinPage(generation, ines))).toEqual({ slug: 'ines-falk' });
    expect(readHtml(page({ positions: [], certificates: [] }))).toEqual({ slug: 'ines-falk' });
  });

  test('is said to be cut where a link leads to more of it, each part for itself', () => {
    const cut = (more: SampleProfile['more']) => {
      const read = readHtml(page(more && { more }));
      return [read?.positions?.isCut, read?.certificates?.isCut];
    };
    expect(cut(undefined)).toEqual([false, false]);
    expect(cut(['experience'])).toEqual([true, false]);
    expect(cut(['certifications'])).toEqual([false, true]);
    expect(cut(['experience', 'certifications'])).toEqual([true, true]);
  });

  test('is said to be cut where an entry has no dates that can be read', () => {
    const read = readHtml(
      page({ positions: [...(worked.positions ?? []), { employer: 'Somewhere', roles: [{ title: 'Something', dates: 'a while' }] }] }),
    );
    expect(read?.positions).toEqual({ entries: all, isCut: true });
  });

  test('has dates in whichever language, and nothing where there is no range of years', () => {
    const dates: readonly (readonly [string, string, { readonly from: number; readonly to?: number }?])[] = [
      ['German', 'März 2019–Heute · 4 Jahre', { from: 2019 }],
      ['German, ended', 'März 2019–Dez. 2021 · 2 Jahre', { from: 2019, to: 2021 }],
      ['Spanish', 'mar. de 2019 - actualidad · 4 años', { from: 2019 }],
      ['Japanese', '2019年3月 - 現在 · 4年', { from: 2019 }],
      ['Japanese, ended', '2019年3月 - 2021年12月 · 2年', { from: 2019, to: 2021 }],
      ['Arabic', 'مارس ٢٠١٩ - ديسمبر ٢٠٢١ · ٢ سنوات', { from: 2019, to: 2021 }],
      ['Hindi figures', 'मार्च २०१९ - दिसंबर २०२१ · २ वर्ष', { from: 2019, to: 2021 }],
      ['months as figures', '2019-03 - 2021-12 · 2 m.', { from: 2019, to: 2021 }],
      ['years alone', '2019 – 2021', { from: 2019, to: 2021 }],
      ['the wrong way round', '2021 - 2019'],
      ['a year that is none', '0042 - 1021'],
      ['no range', 'Issued Aug 2022'],
    ];
    const positions = dates.map(([title, dates]) => ({ employer: 'Halden Rail', roles: [{ title, dates }] }));
    const expected = dates.flatMap(([title, , years]) => (years ? [{ title, employer: 'Halden Rail', ...years }] : []));
    expect(readHtml(page({ positions }))?.positions).toEqual({ entries: expected, isCut: true });
  });

  test('a title that looks like dates is a title', () => {
    const title = '2019 - Best planner';
    const entries = readHtml(page({ positions: [{ employer: 'Halden Rail', roles: [{ title, dates: 'Mar 2020 - Present' }] }] }))?.positions?.entries;
    expect(entries).toEqual([{ title, employer: 'Halden Rail', from: 2020 }]);
  });

  test('what is drawn and hidden is not read', () => {
    const entry = generation === 'keyed' ? '<div componentkey="entity-collection-item-0">' : '<li class="artdeco-list__item">';
    const hidden = page().replace(entry, entry.replace('>', ' hidden>'));
    expect(readHtml(hidden)?.positions?.entries).toEqual(all.slice(1));
  });

  test('somebody else’s page is not read', () => {
    expect(readHtml(page(), 'https://www.linkedin.com/in/omar-lind/')).toBeUndefined();
    expect(readHtml(page(), 'https://www.linkedin.com/feed/')).toBeUndefined();
  });

  test('very much of it is read in part, and in time', () => {
    const positions = Array.from({ length: 1_000 }, (_, at) => ({
      employer: `Employer ${at}`,
      roles: [{ title: 'x'.repeat(2_000), dates: 'Mar 2019 - Present' }],
    }));
    const document = open(page({ positions, certificates: Array.from({ length: 1_000 }, (_, at) => `Certificate ${at}`) }));
    const start = performance.now();
    const read = linkedinHistory(document);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect([read?.positions?.entries.length, read?.positions?.isCut]).toEqual([60, true]);
    expect([read?.certificates?.entries.length, read?.certificates?.isCut]).toEqual([60, true]);
    expect(read?.positions?.entries[0]?.title.length).toBeLessThanOrEqual(400);
  });

  test('many dates in one deep entry are read in time', () => {
    const lines = '<p>Mar 2019 - Present</p><span aria-hidden="true">2019 - now</span>'.repeat(1_000);
    const deep = `${'<div>'.repeat(200)}${lines}${'</div>'.repeat(200)}`;
    const document = open(page().replace('Head of Timetables</', `Head of Timetables</b>${deep}</`));
    const start = performance.now();
    linkedinHistory(document);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

test('a section of another member on the page is not theirs', () => {
  const html = linkedinPage('keyed', worked).replaceAll(/card\.ref\w+(?=ExperienceTop|LicensesAnd)/g, 'card.refACoAABsomebodyelse');
  expect(readHtml(html)).toEqual({ slug: 'ines-falk' });
});

test('certificates are found by where their link leads when their key is another', () => {
  const html = linkedinPage('keyed', { ...worked, more: ['certifications'] }).replace('LicensesAndCertificationsTopLevelSection', 'Renamed');
  expect(readHtml(html)?.certificates).toEqual({ entries: worked.certificates, isCut: true });
});

test('on one’s own page the pen beside a part is no sign of more', () => {
  const html = linkedinPage('classed', { ...worked, standing: 'self' }).replace(
    '<h2><span aria-hidden="true">experience</span>',
    '<a href="/in/ines-falk/details/experience/?edit" id="pen" aria-label="Edit"><svg></svg></a><h2><span aria-hidden="true">experience</span>',
  );
  expect(html).toContain('id="pen"');
  expect(readHtml(html)?.positions?.isCut).toBe(false);
});

test.each([
  ['self-2026', INES, 3],
  ['german-2026', 'https://www.linkedin.com/in/j%C3%B6rg-wei%C3%9F/', 1],
])('the saved page %s', (name, url, most) => {
  const html = readFileSync(join(import.meta.dirname, `../pages/linkedin/${name}.html`), 'utf8');
  const entries = readHtml(html, url)?.positions?.entries ?? [];
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.length).toBeLessThanOrEqual(most);
  for (const { from, to = 2200 } of entries) expect(from).toBeLessThanOrEqual(to);
});

test('whatever a section holds, it is read without throwing and within bounds', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<span aria-hidden="true">',
    '</span>',
    '2019 - ',
    'Present',
    '·',
    '2021',
    '<li class="artdeco-list__item">',
    '<div componentkey="entity-collection-item-x">',
    'text',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...generations), (pieces, generation) => {
      const html = linkedinPage(generation, worked).replace('Senior planner', pieces.join(' '));
      for (const { title, from, to = 2200 } of readHtml(html)?.positions?.entries ?? []) {
        expect(title.trim()).not.toBe('');
        expect(from).toBeLessThanOrEqual(to);
      }
    }),
    { numRuns: 20 },
  );
});
