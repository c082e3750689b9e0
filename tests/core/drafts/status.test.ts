import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/drafts/check.ts';
import { textOf } from '../../../src/core/drafts/draft.ts';
import { type Raw, application, dana, interview, person, touch } from '../plan/sample.ts';
import { draftFor, settings, stepIn } from './sample.ts';

const tom = person('tom', { name: 'Tom Weller', address: 'tom@lindqvist.example', part: 'coordinator' });
const ada = person('ada', { name: 'Ada Brandt', address: 'ada@lindqvist.example', part: 'recruiter' });
const round = (fields: object = {}) => interview('2026-03-03T13:30Z', fields);

describe('a status mail', () => {
  test('quotes their own timeline (C41)', () => {
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
    ['then whom one met, before who only arranged it', [tom, dana], 'dana@lindqvist.example'],
    ['who only arranged it where nobody else is known', [tom], 'tom@lindqvist.example'],
  ])('goes to %s', (_, people, address) => {
    expect(draftFor('status-unpromised:i', '2026-03-13T09:00Z', settings, application(), round(), ...people).to).toEqual([address]);
  });
});

describe('the second status mail', () => {
  const records = [settings, application(), round(), dana, touch('2026-03-13T09:00Z', 'status')];

  test('names the first and has to be given something new before it can go (C45)', () => {
    const draft = draftFor('second-status:i', '2026-03-20T09:00Z', ...records);
    expect(textOf(draft)).toContain('I wrote to you on 13 March about the Data analyst role at Lindqvist Optics');
    expect(draft.gaps.map(({ name }) => name)).toEqual(['something new since your last mail']);
    const { step, situation } = stepIn('second-status:i', '2026-03-20T09:00Z', ...records);
    expect(check(draft, situation, step)).toMatchObject([{ code: 'gap-left', blocks: true }]);
    const filled = textOf(draft).replace('[something new since your last mail]', 'I passed the second part of my certificate');
    expect(check(filled, situation, step)).toEqual([]);
  });
});

describe('what the second one says of the first', () => {
  const asked = (fields: object = {}) => touch('2026-03-13T09:00Z', 'status', fields);
  const second = (...more: readonly Raw[]) => textOf(draftFor('second-status:i', '2026-03-20T09:00Z', settings, application(), ...more));

  test.each([
    ['to the same person', [dana, ada], asked({ person: 'ada' }), 'I wrote to you on 13 March about'],
    ['to somebody else', [dana, ada], asked({ person: 'dana' }), 'I wrote to Dana Reyes on 13 March about'],
    ['to one of several, nobody knows whom', [dana, ada], asked(), 'I wrote on 13 March about'],
    ['to the only one there is', [dana], asked(), 'I wrote to you on 13 March about'],
    ['by telephone', [dana, ada], asked({ person: 'dana', channel: 'phone' }), 'I called Dana Reyes on 13 March about'],
  ])('%s', (_, people, first, words) => {
    const records = [round(), ...people, first];
    expect(second(...records)).toContain(words);
    const { step, situation } = stepIn('second-status:i', '2026-03-20T09:00Z', settings, application(), ...records);
    expect(check(second(...records).replace(/\[.*\]/, 'I passed my certificate'), situation, step)).toEqual([]);
  });

  test('on the telephone names the mail that came before', () => {
    const text = second(round({ channel: 'phone' }), dana, ada, asked({ person: 'dana' }));
    expect(text).toContain('I wrote to Dana Reyes on 13 March, and have some news to add: [something new since your last mail].');
  });
});

describe('a next round that has no time yet', () => {
  const arranging = [settings, application(), round(), interview(undefined, { id: 'j' }), dana] as const;

  test('is asked about by its time', () => {
    const draft = draftFor('status-unpromised:i', '2026-03-18T09:00Z', ...arranging);
    expect(draft.subject).toBe('The time of the next round for the Data analyst role');
    expect(textOf(draft)).toContain('whether there is a time for the next round by now');
    expect(textOf(draft)).not.toContain('decision');
    const { step, situation } = stepIn('status-unpromised:i', '2026-03-18T09:00Z', ...arranging);
    expect(check(draft, situation, step)).toEqual([]);
    const again = draftFor('second-status:i', '2026-03-26T09:00Z', ...arranging, touch('2026-03-18T09:00Z', 'status'));
    expect(textOf(again)).toContain('I still look forward to the next round');
    expect(textOf(again)).not.toContain('decision');
  });

  test('on the telephone, too', () => {
    const call = [settings, application(), round({ channel: 'phone' }), interview(undefined, { id: 'j' }), dana];
    expect(textOf(draftFor('status-unpromised:i', '2026-03-18T09:00Z', ...call))).toContain(
      'May I ask whether there is a time for the next round by now?',
    );
  });
});

test('who sat in no round is thanked for the chance, not for the interview', () => {
  const text = textOf(draftFor('status-unpromised:i', '2026-03-13T09:00Z', settings, application(), round(), dana, ada));
  expect(text).toContain('Thank you for the chance to interview on 3 March');
  expect(textOf(draftFor('status-unpromised:i', '2026-03-13T09:00Z', settings, application(), round(), dana))).toContain(
    'Thank you again for the interview',
  );
});

const interviewed = [settings, application({ country: 'DE' }), round({ decisionBy: '2026-03-13' })] as const;
const MONDAY = '2026-03-16T09:00Z';

describe('the one to ask', () => {
  test('the one they named comes before the recruiter', () => {
    const records = [settings, application(), round({ contact: 'dana' }), dana, ada];
    expect(draftFor('status-unpromised:i', '2026-03-13T09:00Z', ...records).to).toEqual(['dana@lindqvist.example']);
  });

  test('a recruiter is asked to pass on the interest, and for feedback; somebody of the team is not (C44)', () => {
    const relayed = textOf(draftFor('status-promised:i', MONDAY, ...interviewed, dana, ada));
    expect(relayed).toContain('Dear Ada Brandt,');
    expect(relayed).toContain('Could you pass on to the team that I am still interested, and let me have any feedback they share with you?');
    expect(textOf(draftFor('status-promised:i', MONDAY, ...interviewed, dana))).not.toContain('pass on');
    const again = textOf(draftFor('second-status:i', '2026-03-24T09:00Z', ...interviewed, dana, ada, touch(MONDAY, 'status')));
    expect(again).toContain('pass on to the team');
  });

  test('every draft to a recruiter passes the check', () => {
    const { step, situation } = stepIn('status-promised:i', MONDAY, ...interviewed, dana, ada);
    expect(check(draftFor('status-promised:i', MONDAY, ...interviewed, dana, ada), situation, step)).toEqual([]);
  });
});

describe('a call', () => {
  const byPhone = [settings, application({ country: 'DE' }), round({ decisionBy: '2026-03-13', channel: 'phone' }), dana] as const;

  test('has points to say, goes to no address, and quotes their timeline', () => {
    const draft = draftFor('status-promised:i', MONDAY, ...byPhone);
    expect(draft).toMatchObject({ id: 'status-call', to: [], subject: '' });
    expect(draft.paragraphs.length).toBeGreaterThan(4);
    const text = textOf(draft);
    expect(text).toMatch(/^Hello Dana Reyes, this is Robin Ellery; thank you again for the interview/);
    expect(text).toContain('You had hoped to decide by Friday, 13 March: may I ask where things stand?');
    expect(text).not.toMatch(/\b(?:mail|wrote|writing)\b/);
    const { step, situation } = stepIn('status-promised:i', MONDAY, ...byPhone);
    expect(check(draft, situation, step)).toEqual([]);
  });

  test('to a recruiter asks to pass on the interest and for feedback', () => {
    expect(textOf(draftFor('status-promised:i', MONDAY, ...byPhone, ada))).toContain('Could you pass on that I am still interested');
  });

  test('the second one needs something new', () => {
    const draft = draftFor('second-status:i', '2026-03-24T09:00Z', ...byPhone, touch(MONDAY, 'status', { channel: 'phone' }));
    expect(textOf(draft)).toContain('I called you on 16 March, and have some news to add');
    expect(draft.gaps.map(({ name }) => name)).toEqual(['something new since your last call']);
  });
});

describe('a true deadline', () => {
  const dated = [settings, application({ country: 'DE', deadline: '2026-03-20' }), round({ decisionBy: '2026-03-13' }), dana] as const;

  test('is said plainly, states its fact, and passes the check (C48)', () => {
    const draft = draftFor('status-promised:i', MONDAY, ...dated);
    expect(draft.id).toBe('honest-deadline');
    expect(textOf(draft)).toContain('I have to give somebody else my answer by Friday, 20 March.');
    expect(draft.paragraphs.flat().flatMap(({ facts }) => facts)).toContain('a.deadline');
    const { step, situation } = stepIn('status-promised:i', MONDAY, ...dated);
    expect(step.drafts).toEqual(['honest-deadline', 'status-mail']);
    expect(check(draft, situation, step)).toEqual([]);
  });

  test('that has passed, or that nobody confirmed, is in no mail', () => {
    expect(textOf(draftFor('status-promised:i', '2026-03-23T09:00Z', ...dated))).not.toContain('somebody else');
    expect(textOf(draftFor('status-promised:i', MONDAY, ...interviewed, dana))).not.toContain('somebody else');
    expect(stepIn('status-promised:i', MONDAY, ...interviewed, dana).step.drafts).toEqual(['status-mail']);
  });

  test('is said on the telephone, too, and in the second mail', () => {
    const call = [settings, application({ country: 'DE', deadline: '2026-03-20' }), round({ decisionBy: '2026-03-13', channel: 'phone' }), dana];
    expect(textOf(draftFor('status-promised:i', MONDAY, ...call))).toContain('answer by Friday, 20 March');
    const later = [...dated.map((each) => (each.id === 'a' ? { ...each, deadline: '2026-03-30' } : each)), touch(MONDAY, 'status')];
    const second = draftFor('second-status:i', '2026-03-24T09:00Z', ...later);
    expect(textOf(second)).toContain('answer by Monday, 30 March');
    // It may be what the first one said already.
    expect(second.gaps.map(({ name }) => name)).toEqual(['something new since your last mail']);
    const { step, situation } = stepIn('second-status:i', '2026-03-24T09:00Z', ...later);
    expect(step.drafts).toEqual(['second-status']);
    expect(check(textOf(second).replace(/\[.*\]/, 'I passed my certificate'), situation, step)).toEqual([]);
    expect(textOf(draftFor('second-status:i', '2026-03-31T09:00Z', ...later))).toContain('something new since your last mail');
  });
});
