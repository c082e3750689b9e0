import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBackup, writeBackup } from '../../../src/core/facts/backup.ts';
import { Chain } from '../../../src/core/facts/chain.ts';
import { recordOf } from '../../../src/core/facts/facts.ts';
import { facts } from './arbitrary.ts';

const NOW = Date.UTC(2026, 2, 2);
const file = (...records: unknown[]) => JSON.stringify({ afterview: 'backup', version: 1, records });

describe('parseBackup', () => {
  test('takes a file as small as the records it is about, instants written as text too', () => {
    const read = parseBackup(file({ kind: 'interview', id: 'i', application: 'a', start: '2026-03-02T10:00:00+01:00', zone: 'Europe/Oslo' }), NOW);
    expect(read.ok && recordOf(read.value, 'interview', 'i')?.start).toBe(Date.UTC(2026, 2, 2, 9));
  });

  test('takes an instant without seconds', () => {
    const read = parseBackup(file({ kind: 'interview', id: 'i', application: 'a', start: '2026-03-02T10:00+01:00' }), NOW);
    expect(read.ok && recordOf(read.value, 'interview', 'i')?.start).toBe(Date.UTC(2026, 2, 2, 9));
  });

  test.each([
    ['no JSON', 'Dear diary', 'not-a-backup'],
    ['JSON of something else', '{"bookmarks":[]}', 'not-a-backup'],
    ['a list', '[]', 'not-a-backup'],
    ['a later version', JSON.stringify({ afterview: 'backup', version: 99, records: [] }), 'backup-newer'],
    ['a record of an unknown kind', file({ kind: 'wish', id: 'w' }), 'backup-damaged'],
    ['two records with one id', file({ kind: 'application', id: 'a' }, { kind: 'application', id: 'a' }), 'backup-damaged'],
    ['a mark that is no mark', file({ kind: 'application', id: 'mark:quiet-period:i' }), 'backup-damaged'],
    ['settings that are none', file({ kind: 'application', id: 'settings' }), 'backup-damaged'],
    ['an id that every object has', file({ kind: 'application', id: 'constructor' }), 'backup-damaged'],
    ['an id that no address can hold', file({ kind: 'application', id: '\ud800' }), 'backup-damaged'],
    ['a link to one', file({ kind: 'interview', id: 'i', application: 'a', people: ['__proto__'] }), 'backup-damaged'],
    ['a day that does not exist', file({ kind: 'interview', id: 'i', application: 'a', start: '2026-02-30T15:00:00+01:00' }), 'backup-damaged'],
    ['a stamp that is none', file({ kind: 'application', id: 'a', company: 'A', stamps: { company: 'zzz' } }), 'backup-damaged'],
    ['a stamp of what is no field', file({ kind: 'application', id: 'a', stamps: { toString: '000000001-0000-n' } }), 'backup-damaged'],
    ['a clock a year ahead', file({ kind: 'application', id: 'a', company: 'A', stamps: { company: 'zzzzzzzzz-0000-n' } }), 'clock-ahead'],
  ])('refuses %s', (_name, text, code) => {
    expect(parseBackup(text, NOW)).toMatchObject({ ok: false, code });
  });

  test('names the record that is damaged', () => {
    const read = parseBackup(file({ kind: 'application', id: 'a' }, { kind: 'touch', id: 't' }), NOW);
    expect(read).toMatchObject({ ok: false, detail: expect.stringMatching(/^record 2, application/) });
  });

  test.each(['', '  \n', '\u00A0', '\u200B', '\u3164'])('takes the blank text %j for none', (blank) => {
    const read = parseBackup(
      file(
        {
          kind: 'application',
          id: 'a',
          company: blank,
          country: blank,
          role: 'Planner',
          hired: { name: blank, said: 'Hm' },
          samples: [{ what: 'A map', link: blank }],
        },
        { kind: 'interview', id: 'i', application: 'a', start: blank, topics: { p: blank, q: 'trains' }, people: ['p', 'q'] },
        { kind: 'person', id: 'p', application: 'a', name: blank, address: blank },
      ),
      NOW,
    );
    expect(read.ok && [...read.value.values()].map(({ record }) => record)).toEqual([
      { kind: 'application', id: 'a', role: 'Planner', hired: { said: 'Hm' }, samples: [{ what: 'A map' }] },
      { kind: 'interview', id: 'i', application: 'a', topics: { q: 'trains' }, people: ['p', 'q'] },
      { kind: 'person', id: 'p', application: 'a' },
    ]);
    expect(parseBackup(file({ kind: 'reference', id: 'r', name: blank }), NOW)).toMatchObject({
      ok: false,
      detail: expect.stringMatching(/^record 1, name/),
    });
  });

  test('takes what the closing statement leaves open for what it is: its points stand in their places', () => {
    const read = parseBackup(file({ kind: 'application', id: 'a', closingPoints: ['', 'Nights'] }), NOW);
    expect(read.ok && recordOf(read.value, 'application', 'a')?.closingPoints).toEqual(['', 'Nights']);
  });

  test('does not follow what is nested without end', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(parseBackup(`{"afterview":"backup","version":1,"records":[{"kind":"application","id":"a","x":${deep}}]}`, NOW).ok).toBe(true);
  });

  test('never lets a prototype through', () => {
    const read = parseBackup('{"afterview":"backup","version":1,"records":[{"kind":"application","id":"a","__proto__":{"company":"X"}}]}', NOW);
    expect(read.ok && recordOf(read.value, 'application', 'a')?.company).toBeUndefined();
  });

  test.each(["mary.o'brien@firm.example", 'a&b@firm.example', 'jörg@müller.example'])('takes the address %s, as a page may show it', (address) => {
    expect(parseBackup(file({ kind: 'person', id: 'p', application: 'a', address }), NOW).ok).toBe(true);
  });

  test('does not throw, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"afterview":"backup","version":1,"records":[${json}]}`),
        ),
        (text) => void parseBackup(text, NOW),
      ),
    );
  });

  test('gives the same file again from what it read', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const text = writeBackup(all, NOW);
        const read = parseBackup(text, NOW);
        expect(read.ok && writeBackup(read.value, NOW)).toBe(text);
      }),
    );
  });
});

describe('Chain', () => {
  interface First {
    readonly name: string;
  }
  interface Second {
    readonly given: string;
    readonly family: string;
  }
  const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;
  const first = (raw: unknown): First | string => (isObject(raw) && typeof raw.name === 'string' ? { name: raw.name } : 'name: missing');
  const second = (raw: unknown): Second | string =>
    isObject(raw) && typeof raw.given === 'string' && typeof raw.family === 'string' ? { given: raw.given, family: raw.family } : 'given: missing';
  const chain = Chain.from(first).to(second, (records) =>
    records.map(({ name }) => {
      const [given = '', family = ''] = name.split(' ');
      return { given, family };
    }),
  );

  test('brings old records to the present form and reads present ones as they are', () => {
    expect(chain.version).toBe(2);
    expect(chain.read(1, [{ name: 'Ada Byron' }])).toEqual({ ok: true, value: { records: [{ given: 'Ada', family: 'Byron' }], setAside: [] } });
    expect(chain.read(2, [{ given: 'Ada', family: 'Byron' }])).toMatchObject({ value: { records: [{ given: 'Ada', family: 'Byron' }] } });
  });

  test('sets aside what it cannot read, and refuses what is newer', () => {
    expect(chain.read(1, [{ name: 'Ada Byron' }, { nom: 'x' }])).toMatchObject({
      value: { records: [{ given: 'Ada' }], setAside: [{ raw: { nom: 'x' }, reason: 'name: missing' }] },
    });
    expect(chain.read(3, [])).toEqual({ ok: false, code: 'newer' });
  });
});
