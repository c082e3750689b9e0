import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/mail/sentences.ts';
import { tokensOf } from '../../../src/core/mail/tokens.ts';

const sentencesIn = (text: string, date?: string) =>
  sentencesOf(tokensOf(text), date === undefined ? [] : [{ index: text.indexOf(date), end: text.indexOf(date) + date.length }]).map(
    ({ index, end }) => text.slice(index, end),
  );

describe('the sentences of a text', () => {
  it('end at a full stop', () => {
    expect(sentencesIn('We have met. See you soon')).toEqual(['We have met', 'See you soon']);
  });

  it.each([
    'bring z. B. your papers',
    'Zimmer Nr. 4',
    'with Dr. Moll',
    'mevr. Jansen or dhr. Bos',
    'ca. eine Stunde',
    'avec M. Ferrand et Mme. Roy',
    'il dott. Conti',
    'con la Sra. Lozano y la Lic. Montaño',
    'na Av. Paulista com a Exma. Dra. Serrão',
  ])('do not end at an abbreviation: %s', (text) => {
    expect(sentencesIn(text)).toEqual([text]);
  });

  it('do not end within a date, but may end after it', () => {
    expect(sentencesIn('Passt der 5. März? Oder der 6. März. Gruß', '6. März')).toEqual(['Passt der 5', 'März', 'Oder der 6. März', 'Gruß']);
  });
});
