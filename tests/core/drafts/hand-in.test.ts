import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/drafts/draft.ts';
import { write } from '../../../src/core/drafts/index.ts';
import { type Raw, application, dana, interview, person } from '../plan/sample.ts';
import { settings, stepIn } from './sample.ts';

const request = (id: string, what: string, fields: object = {}): Raw => ({
  kind: 'request',
  id,
  application: 'a',
  what,
  person: 'dana',
  askedAt: '2026-03-03T13:30Z',
  ...fields,
});
const ada = person('ada', { name: 'Ada Brandt', address: 'ada@lindqvist.example', part: 'recruiter' });

function handedIn(requests: readonly Raw[], options: Readonly<Record<string, boolean>> = {}) {
  const records = [settings, application(), interview('2026-03-03T13:30Z'), dana, ada, ...requests];
  const { step, situation } = stepIn(`request:${requests[0]?.id}`, '2026-03-03T18:00Z', ...records);
  return write('hand-in', situation, step, { options });
}

describe('the mail that hands in', () => {
  test('what was asked for', () => {
    const draft = handedIn([request('cv', 'your CV')]);
    expect(draft).toMatchObject({ subject: 'As you asked: my CV', to: ['dana@lindqvist.example'], gaps: [] });
    expect(textOf(draft)).toContain('Attached you will find what you asked for in connection with the Data analyst role: my CV.');
    expect(draft.paragraphs.flat().flatMap(({ facts }) => facts)).toContain('cv.what');
  });

  test('what was promised', () => {
    const draft = handedIn([request('slides', 'send her the slides', { promised: true })]);
    expect(draft.subject).toBe('As promised: the slides');
    expect(textOf(draft)).toContain('Attached you will find what I promised in connection with the Data analyst role: the slides.');
  });

  test('everything open for the same person, as far as the user wants it', () => {
    const requests = [
      request('cv', 'your CV'),
      request('list', 'a list of references'),
      request('done', 'the form', { handedIn: '2026-03-03T17:00Z' }),
      request('later', 'the test', { askedAt: '2026-03-09T10:00Z' }),
      request('other', 'the photo', { person: 'ada' }),
    ];
    expect(handedIn(requests).subject).toBe('As you asked: my CV and a list of references');
    expect(handedIn(requests).options).toMatchObject([{ id: 'list', isIn: true }]);
    expect(handedIn(requests, { list: false }).subject).toBe('As you asked: my CV');
  });

  test('goes to the recruiter where nobody asked by name', () => {
    expect(handedIn([request('cv', 'your CV', { person: undefined })]).to).toEqual(['ada@lindqvist.example']);
  });

  test('what is done and not sent is a gap', () => {
    expect(handedIn([request('intro', 'to introduce her to Sam', { promised: true })]).gaps.map(({ name }) => name)).toEqual(['what you hand in']);
  });

  test('what is an answer is given in the mail, and nothing is attached', () => {
    const asked = request('when', 'tell me when you are available in the second half of May');
    const draft = handedIn([asked]);
    expect(draft.subject).toBe('My answer, as you asked');
    expect(draft.gaps.map(({ name }) => name)).toEqual(['your answer']);
    expect(textOf(draft)).toContain('Here is my answer to what you asked, in connection with the Data analyst role: [your answer].');
    expect(textOf(draft)).not.toMatch(/[Aa]ttached|open|tell me when/);
    const both = textOf(handedIn([asked, request('cv', 'your CV')]));
    expect(both).toContain('[your answer]');
    expect(both).toContain('Attached you will find what you asked for in connection with the Data analyst role: my CV.');
    expect(handedIn([request('pay', 'your notice period', { promised: true })]).subject).toBe('My answer, as promised');
  });

  test('what is a task is no attachment', () => {
    expect(handedIn([request('talk', 'speak for five minutes, no slides')]).gaps.map(({ name }) => name)).toEqual(['what you hand in']);
  });

  test('a subject stays short', () => {
    const what = 'a portfolio of everything that you have designed over the last five years, with dates';
    expect(handedIn([request('all', what)]).subject).toBe('What you asked for');
  });
});
