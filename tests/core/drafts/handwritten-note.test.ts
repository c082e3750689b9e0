import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/drafts/check.ts';
import { textOf, tones } from '../../../src/core/drafts/draft.ts';
import { write } from '../../../src/core/drafts/index.ts';
import { application, dana, interview } from '../plan/sample.ts';
import { settings, stepIn } from './sample.ts';

function card(fields: object, ofApplication: object = {}, choices = {}) {
  const records = [settings, application(ofApplication), interview('2026-03-03T13:30Z', { decisionBy: '2026-03-27', ...fields }), dana];
  const { step, situation } = stepIn('handwritten-note:i', '2026-03-03T18:00Z', ...records);
  return { draft: write('handwritten-note', situation, step, choices), step, situation };
}

describe('a card', () => {
  test('has no subject and no address, says the day as it is read later, and passes the check', () => {
    const { draft, step, situation } = card({ topics: { dana: 'how the lens lab measures scratches' } });
    expect(draft).toMatchObject({ to: [], subject: '', gaps: [] });
    expect(textOf(draft)).toContain('on 3 March');
    expect(textOf(draft)).toContain('how the lens lab measures scratches');
    expect(textOf(draft)).not.toMatch(/today|https|mail|address/);
    expect(check(draft, situation, step)).toEqual([]);
  });

  test('has 40 to 70 words, whatever there is to say', () => {
    const topics = fc
      .array(
        fc.lorem({ maxCount: 1 }).map((word) => word.replaceAll('.', '')),
        { minLength: 1, maxLength: 20 },
      )
      .map((words) => words.join(' '));
    const applications = fc.record({
      id: fc.constant('a'),
      role: fc.constantFrom('Data analyst', undefined),
      company: fc.constantFrom('Halden Rail', undefined),
      tone: fc.constantFrom(...tones),
    });
    fc.assert(
      fc.property(topics, applications, (topic, fields) => {
        const count = textOf(card({ topics: { dana: topic } }, fields).draft).split(/\s+/).length;
        expect(count).toBeGreaterThanOrEqual(40);
        expect(count).toBeLessThanOrEqual(70);
      }),
    );
  });

  test('does not know what was talked about', () => expect(card({}).draft.gaps.map(({ name }) => name)).toEqual(['what you talked about']));
});
