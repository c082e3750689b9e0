import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/drafts/draft.ts';
import { application, dana, interview } from '../plan/sample.ts';
import { draftFor, panel } from './sample.ts';

const NOW = '2026-03-05T10:00Z';
const noteTo = (who: string) => textOf(draftFor(`connection-request:${who}`, NOW, ...panel));
const LONG = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(5).trim();

describe('a note with a connection request', () => {
  test('greets the person and names the day and the topic', () => {
    expect(noteTo('p1')).toMatch(/^Dear Dana Reyes, .*on Tuesday.*how the lens lab measures scratches.*\.$/);
    expect(noteTo('p2')).toMatch(/^Dear Dr\. Weiss, .*on Tuesday.*the Kafka migration and what it broke.*\.$/);
    expect(noteTo('p7')).toMatch(/^Dear Tom Weller, .*interview.*\.$/);
  });

  test.each([200, 300] as const)('has %d characters at most: what is too long is left out, never cut off', (noteLength) => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 1 }), { maxLength: 60 }), fc.lorem({ maxCount: 12 }), (topic, company) => {
        const settings = { kind: 'settings', id: 'settings', noteLength };
        const records = [settings, application({ company }), interview('2026-03-03T13:30Z', { topics: { dana: topic.join(' ') } }), dana];
        const draft = draftFor('connection-request:dana', NOW, ...records);
        expect(textOf(draft).length).toBeLessThanOrEqual(noteLength);
        expect(textOf(draft)).toMatch(/\.$/);
        expect(draft).toMatchObject({ subject: '', maxLength: noteLength });
      }),
    );
  });

  test('without a topic names the company, without either just the day', () => {
    const bare = interview('2026-03-03T13:30Z');
    expect(textOf(draftFor('connection-request:dana', NOW, application(), bare, dana))).toMatch(
      /Lindqvist Optics.*on Tuesday|on Tuesday.*Lindqvist Optics/,
    );
    expect(textOf(draftFor('connection-request:dana', NOW, application({ company: undefined }), bare, dana))).toMatch(/^Dear Dana, .*on Tuesday/);
  });

  test.each([`Dana ${LONG}`, LONG.replaceAll(' ', ''), `${LONG}-${LONG}`])('to a person of a very long name it still fits', (name) => {
    const records = [application({ tone: 'formal' }), interview('2026-03-03T13:30Z', { topics: { dana: 'sailing' } }), { ...dana, name }];
    const note = textOf(draftFor('connection-request:dana', NOW, ...records));
    expect(note.length).toBeLessThanOrEqual(200);
    expect(note).toMatch(/^[A-Z].*on Tuesday.*\.$/);
  });

  test('asks for nothing', () => {
    for (const who of ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']) expect(noteTo(who)).not.toMatch(/\?|job|decision|feedback|referral/);
  });
});
