import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/drafts/draft.ts';
import { application, dana, interview } from '../plan/sample.ts';
import { draftFor, panel } from './sample.ts';

const NOW = '2026-03-05T10:00Z';
const noteTo = (who: string) => textOf(draftFor(`connection-request:${who}`, NOW, ...panel));

describe('a note with a connection request', () => {
  test('names the person, the day and the topic', () => {
    expect(noteTo('p1')).toBe(
      'Hi Dana, it was good to talk with you on Tuesday, above all about how the lens lab measures scratches. I would be glad to stay in touch.',
    );
    expect(noteTo('p2')).toBe(
      'Hello Dr. Weiss, thank you for our talk on Tuesday; I still think about the Kafka migration and what it broke. Whatever comes of it, I would like to stay connected.',
    );
    expect(noteTo('p7')).toBe('Hi Tom, thank you for arranging my interview at Lindqvist Optics on Tuesday. I would be glad to stay in touch.');
  });

  test('has 200 characters at most: what is too long is left out, never cut off', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 1 }), { maxLength: 60 }), fc.lorem({ maxCount: 12 }), (topic, company) => {
        const records = [application({ company }), interview('2026-03-03T13:30Z', { topics: { dana: topic.join(' ') } }), dana];
        const draft = draftFor('connection-request:dana', NOW, ...records);
        expect(textOf(draft).length).toBeLessThanOrEqual(200);
        expect(textOf(draft)).toMatch(/\.$/);
        expect(draft).toMatchObject({ subject: '', maxLength: 200, gaps: [] });
      }),
    );
  });

  test('without a topic names the company, without either just the day', () => {
    const bare = interview('2026-03-03T13:30Z');
    expect(textOf(draftFor('connection-request:dana', NOW, application(), bare, dana))).toContain('at my interview with Lindqvist Optics');
    expect(textOf(draftFor('connection-request:dana', NOW, application({ company: undefined }), bare, dana))).toBe(
      'Hi Dana, it was good to meet you on Tuesday. I would be glad to stay in touch.',
    );
  });
});
