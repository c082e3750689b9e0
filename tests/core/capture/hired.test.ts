import { describe, expect, test } from 'vitest';
import { withHistory } from '../../../src/core/capture/own-way.ts';
import { maybeHired } from '../../../src/core/capture/hired.ts';
import { parseBackup, writeBackup } from '../../../src/core/facts/backup.ts';
import { type Change, apply } from '../../../src/core/facts/change.ts';
import { noFacts, recordOf } from '../../../src/core/facts/facts.ts';
import { merge } from '../../../src/core/facts/merge.ts';
import { nextStamp } from '../../../src/core/facts/stamp.ts';
import type { Profile } from '../../../src/core/people/profile.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import { situationsOf } from '../../../src/core/plan/situation.ts';
import { sentence } from '../../../src/core/sentence.ts';
import { BERLIN, type Raw, application, dana, factsOf, interview, mark } from '../plan/sample.ts';

const DAY = 86_400_000;
const TOLD = Date.UTC(2026, 2, 12, 9);
const rejected = application({ stage: 'rejected', stagedAt: TOLD });
const ana: Profile = { slug: 'ana-lund', name: 'Ana Lund', position: 'Data analyst', company: 'Lindqvist Optics AB', connection: 'connectable' };

function asked(profile: Profile, daysAfter: number, ...records: readonly Raw[]) {
  const facts = factsOf(...(records.length > 0 ? records : [rejected]));
  const now = TOLD + daysAfter * DAY;
  return maybeHired(facts, profile, situationsOf(facts, now, BERLIN), plan(facts, now, BERLIN).steps).map(({ situation, reasons }) => [
    situation.application.id,
    ...reasons.map(({ key }) => key),
  ]);
}

describe('whether somebody was hired where the user was told no', () => {
  test.each([
    [10, 0],
    [29, 0],
    [31, 1],
    [65, 1],
    [95, 1],
    [119, 1],
    [130, 0],
  ])('is asked at the time of a look: %i days after the no, %i times', (days, times) => expect(asked(ana, days)).toHaveLength(times));

  test('is asked with why', () => {
    expect(asked(ana, 35)).toEqual([['a', 'hiredWorksThere', 'hiredSameWork', 'hiredTimeFits']]);
    expect(asked({ ...ana, position: 'Beekeeper' }, 35)).toEqual([['a', 'hiredWorksThere', 'hiredOtherWork', 'hiredTimeFits']]);
    const { position: _, company: __, ...bare } = ana;
    expect(asked({ ...bare, headline: 'Keeper of bees at Lindqvist Optics' }, 35)).toEqual([['a', 'hiredSaysThere', 'hiredTimeFits']]);
  });

  test.each<[string, Profile]>([
    ['who works elsewhere', { ...ana, company: 'Halden Rail' }],
    ['who works elsewhere, whatever the headline says', { ...ana, company: 'Halden Rail', headline: 'Data at Lindqvist Optics' }],
    ['who was there once', { slug: 'x', name: 'Ana Lund', headline: 'Formerly Lindqvist Optics', connection: 'connectable' }],
    ['of whom the page says nothing', { slug: 'x', name: 'Ana Lund', connection: 'connectable' }],
    ['oneself', { ...ana, connection: 'self' }],
  ])('is not asked of somebody %s', (_, profile) => expect(asked(profile, 35)).toEqual([]));

  test('is not asked of somebody met there', () => {
    const met = [rejected, interview('2026-03-10T14:00Z'), dana];
    expect(asked({ ...ana, slug: 'dana-reyes', name: 'Dana Reyes' }, 35, ...met)).toEqual([]);
    expect(asked(ana, 35, ...met)).toHaveLength(1);
  });

  test.each<[string, object]>([
    ['noted', { hired: { name: 'Somebody' } }],
    ['left alone', { hired: { isLeft: true } }],
    ['without a no', { stage: 'active' }],
    ['without an employer', { company: undefined }],
  ])('is not asked once it is %s', (_, change) => expect(asked(ana, 35, { ...rejected, ...change })).toEqual([]));

  test('is not asked again in a look that was skipped, and is in the next', () => {
    const skipped = mark('who-was-hired:a:30', 'skipped', new Date(TOLD + 31 * DAY).toISOString());
    expect(asked(ana, 35, rejected, skipped)).toEqual([]);
    expect(asked(ana, 62, rejected, skipped)).toHaveLength(1);
  });
});

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
