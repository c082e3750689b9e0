import { describe, expect, test } from 'vitest';
import { maybeHired } from '../../../src/core/capture/hired.ts';
import type { Profile } from '../../../src/core/people/profile.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import { situationsOf } from '../../../src/core/plan/situation.ts';
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
