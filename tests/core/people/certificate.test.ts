import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameCertificate } from '../../../src/core/people/certificate.ts';

test.each([
  ['PMP', 'Project Management Professional (PMP)®', true],
  ['PMP', 'Project Management Professional', true],
  ['project management professional', 'Project Management Professional (PMP)®', true],
  ['CUA (Certified Usability Analyst)', 'Certified Usability Analyst', true],
  ['First Aid at Work', 'First aid at work', true],
  ['Führerschein Klasse B', 'Fuhrerschein Klasse B', true],
  ['Certificate in the Art of Rail', 'Certificate in Art of Rail', true],
  ['C#', 'C', false],
  ['First Aid', 'First Aid at Work', false],
  ['Scrum Master I', 'Scrum Master II', false],
  ['Scrum Master', 'Scrum Master I', false],
  ['AWS Certified Developer', 'AWS Certified Architect', false],
  ['', '', false],
  ['()', '®', false],
])('“%s” and “%s” are one certificate: %s', (one, other, isSame) => {
  expect(isSameCertificate(one, other)).toBe(isSame);
  expect(isSameCertificate(other, one)).toBe(isSame);
});

test('it is the same either way round, and a name with a letter is the same as itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(isSameCertificate(one, other)).toBe(isSameCertificate(other, one));
      expect(isSameCertificate(`Rail ${one}`, `Rail ${one}`)).toBe(true);
    }),
  );
});
