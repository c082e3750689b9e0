import { describe, expect, test } from 'vitest';
import { keepAcquaintance, knownIn, removeAcquaintance } from '../../../src/core/capture/acquaintances.ts';
import { apply } from '../../../src/core/facts/change.ts';
import { recordsOf } from '../../../src/core/facts/facts.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import { type Connection, readConnections } from '../../../src/core/people/connections.ts';
import { application, factsOf } from '../plan/sample.ts';
import { LINEAR, growth } from '../../growth.ts';

const connection = (name: string, company: string, fields: Partial<Connection> = {}): Connection => ({ name, company, ...fields });
const stamp = (at: number) => nextStamp('', at, 'n');
const facts = factsOf(
  application({ company: 'Halden Rail' }),
  application({ id: 'b', company: 'Acme' }),
  application({ id: 'c', company: 'Coldbeck', stage: 'rejected' }),
  application({ id: 'd', company: ' ' }),
);

describe('whom the user knows', () => {
  test('is found at every employer in play, by any form of its name, in the order of the list', () => {
    const list = [
      connection('Kim', 'Halden Rail AS'),
      connection('Lee', 'ACME Inc.'),
      connection('Ash', 'halden rail'),
      connection('Moe', 'Halden'),
      connection('Joe', 'Coldbeck'),
      connection('Ada', ''),
      connection('Bo', 'Railway Halden'),
    ];
    expect(knownIn(facts, list).map(({ application: { id }, people }) => [id, ...people.map(({ name }) => name)])).toEqual([
      ['a', 'Kim', 'Ash', 'Moe'],
      ['b', 'Lee'],
    ]);
  });

  test('is kept with a click, once, and nothing else of the list', () => {
    const list = [
      connection('Kim Berg', 'Halden Rail', { profile: 'https://www.linkedin.com/in/kim', position: 'Planner', connectedOn: '12 Jan 2024' }),
      connection('Lee Moss', 'Halden Rail'),
    ];
    const [kim] = knownIn(facts, list)[0]?.people ?? [];
    if (!kim) throw new Error('nobody');
    const kept = apply(facts, keepAcquaintance('acquaintance:1', 'a', kim), stamp(1));
    const [record, ...others] = recordsOf(kept, 'acquaintance');
    expect(record).toEqual({
      kind: 'acquaintance',
      id: 'acquaintance:1',
      application: 'a',
      name: 'Kim Berg',
      position: 'Planner',
      profile: 'https://www.linkedin.com/in/kim',
      connectedOn: '2024-01-12',
    });
    expect(others).toEqual([]);
    if (!record) throw new Error('nobody');
    const shown = (all: readonly Connection[]) => knownIn(kept, all)[0]?.people.map(({ name, kept: mine }) => [name, mine?.id]);
    expect(shown(list)).toEqual([
      ['Kim Berg', 'acquaintance:1'],
      ['Lee Moss', undefined],
    ]);
    expect(shown([])).toEqual([['Kim Berg', 'acquaintance:1']]);
    expect(recordsOf(apply(kept, removeAcquaintance(record), stamp(2)), 'acquaintance')).toEqual([]);
  });

  test.each([
    ['12 Jan 2024', '2024-01-12'],
    ['2024-01-12', '2024-01-12'],
    ['12. Januar 2024', '2024-01-12'],
    ['12 janv. 2024', '2024-01-12'],
    ['12 de enero de 2024', '2024-01-12'],
    ['12 de fevereiro de 2024', '2024-02-12'],
    ['12 gennaio 2024', '2024-01-12'],
    ['12 maart 2024', '2024-03-12'],
    ['2024年1月12日', '2024-01-12'],
    ['1/23/18, 4:56 PM', '2018-01-23'],
    ['3/4/2018', undefined],
    ['Jan 2024', undefined],
    ['long ago', undefined],
    ['31 Feb 2024', undefined],
  ])('is known since %s: %s', (connectedOn, day) => {
    const [person] = knownIn(facts, [connection('Kim', 'Acme', { connectedOn })])[1]?.people ?? [];
    expect(person?.connectedOn).toBe(day);
  });

  test('is no page of thousands at a large employer; those kept are never missing', () => {
    const list = Array.from({ length: 500 }, (_, at) => connection(`P${at}`, 'Acme'));
    const last = list.at(-1);
    if (!last) throw new Error('nobody');
    const kept = apply(facts, keepAcquaintance('acquaintance:1', 'b', { name: last.name }), stamp(1));
    const known = knownIn(kept, list)[1];
    expect([known?.people.length, known?.more]).toEqual([101, 399]);
    expect(known?.people.at(-1)).toMatchObject({ name: 'P499', kept: { id: 'acquaintance:1' } });
  });
});

test('the people and the employers in play take time in proportion to the connections, each with an employer of their own', () => {
  const many = factsOf(...Array.from({ length: 40 }, (_, at) => application({ id: `a${at}`, company: `Company ${at * 31}` })));
  const listOf = (size: number) => {
    const rows = Array.from(
      { length: size },
      (_, at) => `First${at},Last${at},https://www.linkedin.com/in/p${at},,"Company ${at % 20_000}, Müller & Söhne",Engineer of things,12 Jan 2024`,
    );
    return ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\n');
  };
  const known = (text: string) => {
    const read = readConnections(text);
    return knownIn(many, read.ok ? read.value : []);
  };
  expect(known(listOf(30_000)).flatMap(({ people }) => people).length).toBeGreaterThan(40);
  expect(growth(listOf, known, 30_000)).toBeLessThan(LINEAR);
});
