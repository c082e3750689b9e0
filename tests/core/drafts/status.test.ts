import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/drafts/check.ts';
import { textOf } from '../../../src/core/drafts/draft.ts';
import { application, dana, interview, person, touch } from '../plan/sample.ts';
import { draftFor, settings, stepIn } from './sample.ts';

const tom = person('tom', { name: 'Tom Weller', address: 'tom@lindqvist.example', part: 'coordinator' });
const ada = person('ada', { name: 'Ada Brandt', address: 'ada@lindqvist.example', part: 'recruiter' });
const round = (fields: object = {}) => interview('2026-03-03T13:30Z', fields);

describe('a status mail', () => {
  test('quotes their own timeline', () => {
    const records = [settings, application({ country: 'DE' }), round({ decisionBy: '2026-03-13' }), dana];
    const draft = draftFor('status-promised:i', '2026-03-16T09:00Z', ...records);
    expect(textOf(draft)).toContain('You had hoped to decide by Friday, 13 March, so I am writing to ask where things stand.');
    expect(draft.paragraphs.flat().flatMap(({ facts }) => facts)).toContain('i.decisionBy');
    const { step, situation } = stepIn('status-promised:i', '2026-03-16T09:00Z', ...records);
    expect(check(draft, situation, step)).toEqual([]);
  });

  test('quotes a day promised at an earlier round, and says which round that was', () => {
    const second = interview('2026-03-04T13:30Z', { id: 'j' });
    const records = [settings, application({ country: 'DE' }), round({ decisionBy: '2026-03-13' }), second, dana];
    const draft = draftFor('status-promised:j', '2026-03-16T09:00Z', ...records);
    expect(textOf(draft)).toContain('You had hoped to decide by Friday, 13 March');
    expect(draft.paragraphs.flat().flatMap(({ facts }) => facts)).toContain('i.decisionBy');
  });

  test('without a promise asks when, and names no day of theirs', () => {
    const records = [settings, application(), round(), dana];
    const draft = draftFor('status-unpromised:i', '2026-03-13T09:00Z', ...records);
    expect(textOf(draft)).toContain('ask how the decision is coming along');
    expect(textOf(draft)).not.toContain('decide by');
    const { step, situation } = stepIn('status-unpromised:i', '2026-03-13T09:00Z', ...records);
    expect(check(draft, situation, step)).toEqual([]);
  });

  test('sent before the promised day, against advice, does not quote it', () => {
    const records = [settings, application({ country: 'DE' }), round({ decisionBy: '2026-03-13' }), dana];
    expect(textOf(draftFor('status-promised:i', '2026-03-13T09:00Z', ...records))).not.toContain('13 March');
  });

  test.each([
    ['the recruiter first', [dana, tom, ada], 'ada@lindqvist.example'],
    ['then the coordinator', [dana, tom], 'tom@lindqvist.example'],
    ['then whom one met', [dana], 'dana@lindqvist.example'],
  ])('goes to %s', (_, people, address) => {
    expect(draftFor('status-unpromised:i', '2026-03-13T09:00Z', settings, application(), round(), ...people).to).toEqual([address]);
  });
});

describe('the second status mail', () => {
  const records = [settings, application(), round(), dana, touch('2026-03-13T09:00Z', 'status')];

  test('names the first and has to be given something new before it can go', () => {
    const draft = draftFor('second-status:i', '2026-03-20T09:00Z', ...records);
    expect(textOf(draft)).toContain('I wrote to you on 13 March about the Data analyst role at Lindqvist Optics');
    expect(draft.gaps.map(({ name }) => name)).toEqual(['something new since your last mail']);
    const { step, situation } = stepIn('second-status:i', '2026-03-20T09:00Z', ...records);
    expect(check(draft, situation, step)).toMatchObject([{ code: 'gap-left', blocks: true }]);
    const filled = textOf(draft).replace('[something new since your last mail]', 'I passed the second part of my certificate');
    expect(check(filled, situation, step)).toEqual([]);
  });
});
