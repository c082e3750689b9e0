import { describe, expect, test } from 'vitest';
import { type Edit, apply } from '../../src/core/facts/change.ts';
import { noFacts } from '../../src/core/facts/facts.ts';
import { sentence } from '../../src/core/sentence.ts';
import { noteBudget } from '../../src/ui/writing/draft-note-budget.ts';

const NOW = Date.UTC(2026, 2, 15, 12);
const sent = (id: string, at: number, more: object = {}): Edit => ({
  kind: 'touch',
  id,
  set: { application: 'a', at, direction: 'out', about: 'connection', channel: 'linkedin', withNote: true, ...more },
});
const settings = (set: object): Edit => ({ kind: 'settings', id: 'settings', set });
const budget = (edits: readonly Edit[], zone = 'UTC') => noteBudget(apply(noFacts, { edits, said: sentence('markedSent') }, ''), NOW, zone);

describe('the notes of a month (C30)', () => {
  test.each<[string, Edit[], number]>([
    ['none', [], 0],
    ['those with a note', [sent('1', NOW), sent('2', NOW, { withNote: false }), sent('3', NOW, { withNote: undefined })], 1],
    ['those of this month', [sent('1', Date.UTC(2026, 1, 28, 12)), sent('2', Date.UTC(2026, 2, 1, 12))], 1],
    ['no thank-you', [sent('1', NOW, { about: 'thank-you' })], 0],
    ['those they sent the user', [sent('1', NOW, { direction: 'in' })], 0],
  ])('that count: %s', (_, edits, used) => expect(budget(edits).used).toBe(used));

  test('begin with the month where the user is', () => {
    const edits = [sent('1', Date.UTC(2026, 2, 1, 3))];
    expect([budget(edits, 'UTC').used, budget(edits, 'America/New_York').used]).toEqual([1, 0]);
  });

  test.each<[string, object, number | undefined]>([
    ['a few where nothing is known', {}, 5],
    ['a few with 200 characters', { noteLength: 200 }, 5],
    ['any number with 300', { noteLength: 300 }, undefined],
    ['as many as the user says', { noteLength: 300, notesPerMonth: 20 }, 20],
    ['none where the user says so', { notesPerMonth: 0 }, 0],
  ])('may be %s', (_, set, most) => expect(budget([settings(set)]).most).toBe(most));
});
