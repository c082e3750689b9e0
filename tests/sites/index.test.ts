import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mailSources } from '../../src/core/mail/message.ts';
import { mailSiteAt, mailSites, profileSites, siteAt, sites } from '../../src/sites/index.ts';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { readonly optional_host_permissions: readonly string[] };
const ids = mailSites.map(({ id }) => id);

describe('the mail sites', () => {
  test('are the sources of mail that are neither pasted nor given', () => {
    expect(ids).toEqual(mailSources.filter((source) => source !== 'paste' && source !== 'file'));
  });

  test('each have one content script, which starts that site', () => {
    const starting = readdirSync(join(root, 'src/content')).flatMap((name) => {
      const [, id, shown] = /^startMail\(\{ id: '(\w+)', name: '(\w+)'/m.exec(readFileSync(join(root, 'src/content', name), 'utf8')) ?? [];
      return id === undefined ? [] : [[name, { id, name: shown }]];
    });
    expect(Object.fromEntries(starting)).toEqual(Object.fromEntries(mailSites.map(({ id, name }) => [`${id}.ts`, { id, name }])));
  });

  test('are known by their addresses, those that Edge blocks too', () => {
    for (const site of mailSites) {
      for (const address of [...site.matches.map((pattern) => pattern.replace('*', 'mail/')), ...(site.blockedInEdge ?? [])])
        expect(siteAt(address)).toBe(site);
    }
    expect(siteAt('https://mail.google.com.example/')).toBeUndefined();
  });
});

describe('all sites', () => {
  test('may be asked for, each of their pages, and nothing beside them', () => {
    expect(manifest.optional_host_permissions.toSorted()).toEqual(sites.flatMap(({ matches }) => matches).toSorted());
  });

  test('have a name each that no other has, and a content script of that name', () => {
    const scripts = readdirSync(join(root, 'src/content'));
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
    expect(sites.filter(({ id }) => !scripts.includes(`${id}.ts`))).toEqual([]);
  });

  test('of profiles are known by their addresses, and are no mail', () => {
    for (const site of profileSites) {
      for (const pattern of site.matches) {
        expect(siteAt(pattern.replace('*', 'in/dana/'))).toBe(site);
        expect(mailSiteAt(pattern.replace('*', 'in/dana/'))).toBeUndefined();
      }
    }
  });
});
