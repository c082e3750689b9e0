import { describe, expect, it } from 'vitest';
import { mightBeJobMail } from '../../../src/core/mail/gate.ts';
import { mails } from './mails/index.ts';

describe('the gate before the reader', () => {
  it.each(mails.filter(({ kind }) => kind !== 'unrelated').map(({ subject, text }) => [subject, text]))('opens for "%s"', (subject, text) => {
    expect(mightBeJobMail(subject, text)).toBe(true);
  });

  it.each([
    ['Dinner?', 'Are you free on Friday at 7? The new place on Cedar Street.'],
    ['Your order has shipped', 'It will arrive on Thursday between 9:00 and 12:00.'],
    ['Photos from the lake', 'Here are all of them. The kids loved it!'],
    ['Parents’ evening', 'We meet on Tuesday at 18:00 in the gym.'],
  ])('stays shut for "%s"', (subject, text) => {
    expect(mightBeJobMail(subject, text)).toBe(false);
  });
});
