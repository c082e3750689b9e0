import { describe, expect, test } from 'vitest';
import { askedFor } from '../../../src/core/plan/asked-for.ts';

describe('what a request is for (C38)', () => {
  test.each([
    ['your CV', 'thing'],
    ['two references', 'thing'],
    ['a writing sample', 'thing'],
    ['written answers to three screening questions, 400 words each', 'thing'],
    ['signed contract', 'thing'],
    ['letter of confirmation', 'thing'],
    ['the answer sheet', 'thing'],
    ['notice of termination', 'thing'],
    ['makeup portfolio', 'thing'],
    ['tell me when you are available in the second half of May', 'answer'],
    ['Let me know which slot suits', 'answer'],
    ['let Anna know by Monday whether you can come', 'answer'],
    ['please confirm that you hold a diving licence', 'answer'],
    ['when you can start', 'answer'],
    ['salary expectation', 'answer'],
    ['your notice period', 'answer'],
    ['dietary needs', 'answer'],
    ['decision', 'answer'],
    ['speak for five minutes, no slides, on continuity of carer', 'task'],
    ['bring your passport', 'task'],
    ['to introduce her to Sam', 'task'],
  ])('“%s” is %s', (what, kind) => {
    expect(askedFor(what)).toBe(kind);
  });
});
