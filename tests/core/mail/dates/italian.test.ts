import { describe, expect, it } from 'vitest';
import { italian } from '../../../../src/core/mail/languages/italian.ts';
import { foundIn } from './written.ts';

describe('days in Italian', () => {
  it.each([
    ['il 9 marzo 2026', ['2026-03-09']],
    ['martedì 10 marzo', ['2026-03-10']],
    ['martedi 10 marzo', ['2026-03-10']],
    ['mar 10 mar 2026', ['2026-03-10']],
    ['gio. 12 mar.', ['2026-03-12']],
    ['il 1° aprile', ['2026-04-01']],
    ['primo aprile', ['2026-04-01']],
    ['il giorno 10/03/2026', ['2026-03-10']],
    ['il 10/3', ['2026-03-10']],
    ['10.03.2026', ['2026-03-10']],
    ['5 dicembre', ['2026-12-05']],
    ['oggi', ['2026-03-04']],
    ['domani', ['2026-03-05']],
    ['dopodomani', ['2026-03-06']],
    ['venerdì', ['2026-03-06']],
    ['martedì prossimo', ['2026-03-10']],
    ['il prossimo lunedì', ['2026-03-09']],
    ['giovedì della prossima settimana', ['2026-03-12']],
    ['la settimana prossima, lunedì', ['2026-03-09']],
    ['tra tre giorni', ['2026-03-07']],
    ['fra una settimana', ['2026-03-11']],
    ['dal 9 al 11 marzo', ['2026-03-09 until 2026-03-11']],
    ['12 e 13 marzo', ['2026-03-12', '2026-03-13']],
    ['due giorni fa', ['2026-03-02']],
  ])('%s', (text, expected) => {
    expect(foundIn(italian, text)).toEqual(expected);
  });
});

describe('times in Italian', () => {
  it.each([
    ['alle 15:00', ['15:00']],
    ['alle ore 15.30', ['15:30']],
    ['ore 9:00', ['09:00']],
    ['ore 15', ['15:00']],
    ['h 14.30', ['14:30']],
    ['alle tre e mezza del pomeriggio', ['15:30']],
    ['alle 9 e un quarto di mattina', ['09:15']],
    ['dalle 9:00 alle 10:00', ['09:00-10:00']],
    ['dalle 9 alle 10', ['09:00-10:00']],
    ['dalle ore 9 alle ore 10.30', ['09:00-10:30']],
    ['tra le 14:00 e le 16:00', ['14:00-16:00']],
    ['a mezzogiorno', ['12:00']],
    ["all'una", ['13:00']],
    ['10:00–11:00', ['10:00-11:00']],
    ['alle 15:00 (ora italiana)', ['15:00 Europe/Rome']],
    ['alle 15:00 CET', ['15:00 Europe/Berlin']],
  ])('%s', (text, expected) => {
    expect(foundIn(italian, text)).toEqual(expected);
  });
});

describe('days with their times in Italian', () => {
  it.each([
    ['martedì 10 marzo alle 15', ['2026-03-10 15:00']],
    ['martedì 10 marzo 2026, ore 15.30', ['2026-03-10 15:30']],
    ['il giorno 12 marzo dalle 9 alle 10', ['2026-03-12 09:00-10:00']],
    ['domani alle 10', ['2026-03-05 10:00']],
    ['domani mattina alle 9', ['2026-03-05 09:00']],
    ['domani pomeriggio alle 4', ['2026-03-05 16:00']],
    ['venerdì alle ore 11:00', ['2026-03-06 11:00']],
    ['lunedì prossimo a mezzogiorno', ['2026-03-09 12:00']],
    ['alle 11:00 di venerdì 6 marzo', ['2026-03-06 11:00']],
    ['Data: 10/03/2026\nOra: 14:00', ['2026-03-10 14:00']],
    ['lunedì 9 alle 10 oppure mercoledì 11 alle 16', ['2026-03-09 10:00', '2026-03-11 16:00']],
    ['Tue 10 Mar 2026 15:00 - 15:45', ['2026-03-10 15:00-15:45']],
  ])('%s', (text, expected) => {
    expect(foundIn(italian, text)).toEqual(expected);
  });
});

describe('nothing where nothing is in Italian', () => {
  it.each([
    'un colloquio di 45 minuti',
    'dura 2 ore',
    'entro 48 ore',
    'le 3 candidate',
    'un team da 10 a 15 persone',
    'la mattina',
    'sono set di 3 domande',
    'via Roma 12',
    'tel. 02 5551234',
  ])('%s', (text) => {
    expect(foundIn(italian, text)).toEqual([]);
  });
});
