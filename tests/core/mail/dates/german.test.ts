import { describe, expect, it } from 'vitest';
import { german } from '../../../../src/core/mail/languages/german.ts';
import { foundIn } from './written.ts';

describe('days in German', () => {
  it.each([
    ['am 9. März 2026', ['2026-03-09']],
    ['Montag, 9. März', ['2026-03-09']],
    ['Montag, den 9. Maerz', ['2026-03-09']],
    ['Di., 10. März', ['2026-03-10']],
    ['Di 10.03.2026', ['2026-03-10']],
    ['am 10.3.', ['2026-03-10']],
    ['Bitte melden Sie sich bis 10.3.26.', ['2026-03-10']],
    ['am Dienstag, dem 10.03.', ['2026-03-10']],
    ['Do, 12. Mrz', ['2026-03-12']],
    ['ab 2. Jänner', ['2027-01-02']],
    ['2026-03-10', ['2026-03-10']],
    ['heute', ['2026-03-04']],
    ['morgen', ['2026-03-05']],
    ['übermorgen', ['2026-03-06']],
    ['uebermorgen', ['2026-03-06']],
    ['am Freitag', ['2026-03-06']],
    ['nächsten Dienstag', ['2026-03-10']],
    ['kommenden Freitag', ['2026-03-06']],
    ['nächste Woche Dienstag', ['2026-03-10']],
    ['Freitag nächster Woche', ['2026-03-13']],
    ['in drei Tagen', ['2026-03-07']],
    ['in einer Woche', ['2026-03-11']],
    ['vom 9. bis 11. März', ['2026-03-09 until 2026-03-11']],
    ['3./4. April', ['2026-04-03', '2026-04-04']],
    ['am 12. und 13. März', ['2026-03-12', '2026-03-13']],
    ['Tuesday, 10 March 2026', ['2026-03-10']],
    ['Nächste Woche passt uns gut: Donnerstag oder Freitag?', ['2026-03-12', '2026-03-13']],
  ])('%s', (text, expected) => {
    expect(foundIn(german, text)).toEqual(expected);
  });
});

describe('times in German', () => {
  it.each([
    ['um 14 Uhr', ['14:00']],
    ['um 14 Uhr 30', ['14:30']],
    ['14.30 Uhr', ['14:30']],
    ['um 9:15 Uhr', ['09:15']],
    ['gegen halb drei', ['14:30']],
    ['um halb 10 Uhr', ['09:30']],
    ['Viertel nach neun', ['09:15']],
    ['um Viertel vor 11', ['10:45']],
    ['drei Uhr nachmittags', ['15:00']],
    ['zwischen 10 und 11 Uhr', ['10:00-11:00']],
    ['von 9 bis 10 Uhr', ['09:00-10:00']],
    ['von 9:30 Uhr bis 10:15 Uhr', ['09:30-10:15']],
    ['13–14.30 Uhr', ['13:00-14:30']],
    ['09h30', ['09:30']],
    ['15:00 Uhr (MEZ)', ['15:00 Europe/Berlin']],
    ['15 Uhr Berliner Zeit', ['15:00 Europe/Berlin']],
  ])('%s', (text, expected) => {
    expect(foundIn(german, text)).toEqual(expected);
  });
});

describe('days with their times in German', () => {
  it.each([
    ['am Dienstag, den 10. März 2026, um 14 Uhr 30', ['2026-03-10 14:30']],
    ['Mi, 11.03., 9.30 Uhr', ['2026-03-11 09:30']],
    ['viertel vor drei am 5.3.', ['2026-03-05 14:45']],
    ['Di., 10. März 2026, 15:00 – 15:45', ['2026-03-10 15:00-15:45']],
    ['Tue 10 Mar 2026, 15:00 – 15:45 (MEZ)', ['2026-03-10 15:00-15:45 Europe/Berlin']],
    ['morgen um 10', ['2026-03-05 10:00']],
    ['morgen Nachmittag um 3', ['2026-03-05 15:00']],
    ['heute Abend um acht', ['2026-03-04 20:00']],
    ['Dienstagnachmittag um 4', ['2026-03-10 16:00']],
    ['nächste Woche Dienstag um halb elf', ['2026-03-10 10:30']],
    ['am 12.3. von 10 bis 11 Uhr', ['2026-03-12 10:00-11:00']],
    ['um 11 Uhr am Freitag', ['2026-03-06 11:00']],
    ['Datum: 10.03.2026\nUhrzeit: 11:00 Uhr', ['2026-03-10 11:00']],
    ['Mo, 9.3. um 10 Uhr oder Mi, 11.3. um 14 Uhr', ['2026-03-09 10:00', '2026-03-11 14:00']],
    ['am 14. um 9 Uhr', ['2026-03-14 09:00']],
  ])('%s', (text, expected) => {
    expect(foundIn(german, text)).toEqual(expected);
  });
});

describe('nothing where nothing is in German', () => {
  it.each([
    'Guten Morgen, Frau Keller',
    'in der KW 11',
    'So 3 Monate dauert es',
    'ein Team von 10 bis 15 Personen',
    'Rufen Sie an: 030 1234567',
    'Sie arbeiten 40 Stunden pro Woche',
    'Fr. Huber',
    'Version 2.10.3',
    'mit 3 von 5 Punkten',
    'am Morgen',
  ])('%s', (text) => {
    expect(foundIn(german, text)).toEqual([]);
  });
});
