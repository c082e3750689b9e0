import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/core/mail/languages/language-of.ts';
import { tokensOf } from '../../../src/core/mail/tokens.ts';
import { appointments } from '../../mails/practice/appointments.ts';
import { corporateRejections } from '../../mails/practice/corporate-rejections.ts';
import { dutch } from '../../mails/practice/dutch.ts';
import { everyday } from '../../mails/practice/everyday.ts';
import { french } from '../../mails/practice/french.ts';
import { german } from '../../mails/practice/german.ts';
import { italian } from '../../mails/practice/italian.ts';
import { portuguese } from '../../mails/practice/portuguese.ts';
import { spanish } from '../../mails/practice/spanish.ts';

const readAs = (text: string) => languageOf(tokensOf(text)).locale;

describe('the language of a mail', () => {
  it.each([
    ['en', [...appointments, ...everyday, ...corporateRejections]],
    ['de', german],
    ['nl', dutch],
    ['fr', french],
    ['it', italian],
    ['es', spanish],
    ['pt', portuguese],
  ] as const)('is read for %s', (locale, mails) => {
    const misread = mails.filter(({ subject, text }) => readAs(`${subject}\n${text}`) !== locale);
    expect(misread.length / mails.length, misread.map(({ text }) => text.slice(0, 80)).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ['es', 'Sí, mañana a las 10. Gracias'],
    ['es', '¿Lo dejamos para el jueves?'],
    ['es', 'Perfecto, te llamo luego'],
    ['pt', 'Sim, amanhã às 10. Obrigado'],
    ['pt', 'Pode ser na quinta?'],
    ['pt', 'Perfeito, te ligo depois'],
    ['it', 'Sì, domani alle 10. Grazie'],
    ['it', 'Perfetto, ci sentiamo dopo'],
    ['fr', 'Parfait, je vous appelle demain'],
  ])('shows in few words: %s "%s"', (locale, text) => {
    expect(readAs(text)).toBe(locale);
  });
});
