import { describe, expect, test } from 'vitest';
import { withHistory } from '../../../src/core/capture/own-way.ts';
import { parseBackup, writeBackup } from '../../../src/core/facts/backup.ts';
import { type Change, apply } from '../../../src/core/facts/change.ts';
import { noFacts, recordOf } from '../../../src/core/facts/facts.ts';
import { merge } from '../../../src/core/facts/merge.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import { sentence } from '../../../src/core/sentence.ts';

describe('what the user’s own profile adds to what they noted', () => {
  const history = {
    slug: 'me',
    positions: {
      entries: [
        { title: 'Planner', employer: 'Halden Rail AS', from: 2021 },
        { title: 'Trainee', employer: 'Brattvik', from: 2016, to: 2020 },
        { title: 'Own thing', from: 2015, to: 2016 },
      ],
      isCut: false,
    },
    certificates: { entries: ['Project Management Professional (PMP)®', 'First Aid'], isCut: true },
  };

  test('is all of it where nothing is noted', () => {
    expect(withHistory({}, history)).toEqual({
      employers: ['Halden Rail AS', 'Brattvik'],
      certificates: ['Project Management Professional (PMP)®', 'First Aid'],
      workingSince: 2015,
    });
  });

  test('takes nothing away and says nothing twice', () => {
    const noted = { employers: ['Ferry Line', 'Halden Rail'], certificates: ['PMP'], workingSince: 2012 };
    expect(withHistory(noted, history)).toEqual({
      employers: ['Ferry Line', 'Halden Rail', 'Brattvik'],
      certificates: ['PMP', 'First Aid'],
      workingSince: 2012,
    });
    expect(withHistory(withHistory(noted, history), history)).toEqual(withHistory(noted, history));
  });

  test('is nothing where nothing is drawn', () => {
    expect(withHistory({}, { slug: 'me' })).toEqual({});
    expect(withHistory({ workingSince: 2012 }, { slug: 'me' })).toEqual({ workingSince: 2012 });
  });
});

test('what is noted of the user’s own way outlives a backup, and of two browsers each keeps what it noted', () => {
  const change = (set: object): Change => ({ edits: [{ kind: 'settings', id: 'settings', set }], said: sentence('settingsKept') });
  const one = apply(noFacts, change({ employers: ['Oslo Trams'], workingSince: 2014 }), nextStamp('', 1, 'aa'));
  const other = apply(one, change({ certificates: ['First Aid'] }), nextStamp('', 2, 'aa'));
  const restored = parseBackup(writeBackup(other, 3), 4);
  const merged = merge(apply(one, change({ workingSince: 2012 }), nextStamp('', 3, 'bb')), restored.ok ? restored.value : noFacts);
  expect(recordOf(merged, 'settings', 'settings')).toMatchObject({ employers: ['Oslo Trams'], certificates: ['First Aid'], workingSince: 2012 });
});
