import { describe, expect, it } from 'vitest';
import { readPhone } from '../../../../src/core/mail/facts/phone.ts';
import { mailOf } from './mail-of.ts';

const phoneIn = (text: string) => readPhone(mailOf(text))?.value;

describe('the number of a call', () => {
  it.each([
    ['I will ring you on 07700 900418 at ten.', '07700 900418'],
    ['Dial +1 (650) 555-0179, access code 2631 447 0918', '+1 (650) 555-0179'],
    ['Our number will show as (02) 8555 0166, kindly pick up.', '(02) 8555 0166'],
    ['I am at 617-555-0164 most evenings.', '617-555-0164'],
    ['Kindly affirm through text at 0917 555 0121.', '0917 555 0121'],
    ['DID 6555 0148', '6555 0148'],
    ['If anything is unclear: 01524 555 016.', '01524 555 016'],
    ['Any problems on the day, 020 7946 0018.', '020 7946 0018'],
  ])('%s', (text, phone) => {
    expect(phoneIn(text)).toBe(phone);
  });

  it.each([
    ['Reference 2024 0877 1234'],
    ['Meeting ID: 812 3456 7890'],
    ['Meeting number (access code): 2631 447 0918'],
    ['The letter should reach us before 14/04/2025.'],
    ['Let us call between 13.00-14.00 or so.'],
    ['Kestrel Staffing | 0113 555 0199'],
  ])('none in: %s', (text) => {
    expect(phoneIn(text)).toBeUndefined();
  });
});
