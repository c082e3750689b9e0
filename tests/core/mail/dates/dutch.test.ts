import { describe, expect, it } from 'vitest';
import { dutch } from '../../../../src/core/mail/languages/dutch.ts';
import { foundIn } from './written.ts';

describe('days in Dutch', () => {
  it.each([
    ['9 maart 2026', ['2026-03-09']],
    ['dinsdag 10 maart', ['2026-03-10']],
    ['di. 10 mrt', ['2026-03-10']],
    ['di 10 maart 2026', ['2026-03-10']],
    ['op dinsdag 10 maart a.s.', ['2026-03-10']],
    ['10-3-2026', ['2026-03-10']],
    ['10/03/2026', ['2026-03-10']],
    ['do 12-03-2026', ['2026-03-12']],
    ['1 april', ['2026-04-01']],
    ['vandaag', ['2026-03-04']],
    ['morgen', ['2026-03-05']],
    ['overmorgen', ['2026-03-06']],
    ['vrijdag', ['2026-03-06']],
    ['aanstaande vrijdag', ['2026-03-06']],
    ['komende dinsdag', ['2026-03-10']],
    ['volgende week dinsdag', ['2026-03-10']],
    ['vrijdag volgende week', ['2026-03-13']],
    ['volgende vrijdag', ['2026-03-13']],
    ['over drie dagen', ['2026-03-07']],
    ['over een week', ['2026-03-11']],
    ['twee dagen geleden', ['2026-03-02']],
    ['van 9 tot en met 11 maart', ['2026-03-09 until 2026-03-11']],
    ['9 t/m 11 maart', ['2026-03-09 until 2026-03-11']],
    ['12 en 13 maart', ['2026-03-12', '2026-03-13']],
    ['12 of 13 maart', ['2026-03-12', '2026-03-13']],
    ['de 5e april', ['2026-04-05']],
  ])('%s', (text, expected) => {
    expect(foundIn(dutch, text)).toEqual(expected);
  });
});

describe('times in Dutch', () => {
  it.each([
    ['om 15.00 uur', ['15:00']],
    ['om 15 uur', ['15:00']],
    ['om 9:30', ['09:30']],
    ['15u30', ['15:30']],
    ['om 15u', ['15:00']],
    ['om half drie', ['14:30']],
    ['om half 10', ['09:30']],
    ['kwart over negen', ['09:15']],
    ['donderdag 5 maart kwart over drie', ['2026-03-05 15:15']],
    ['om kwart voor 11 uur', ['10:45']],
    ['tien over half elf', ['10:40']],
    ['om drie uur ’s middags', ['15:00']],
    ['van 9 tot 10 uur', ['09:00-10:00']],
    ['van 9.30 tot 10.15 uur', ['09:30-10:15']],
    ['tussen 10 en 11 uur', ['10:00-11:00']],
    ['13.00 – 14.30 uur', ['13:00-14:30']],
    ['15.00 uur (Nederlandse tijd)', ['15:00 Europe/Amsterdam']],
    ['15:00 CET', ['15:00 Europe/Berlin']],
  ])('%s', (text, expected) => {
    expect(foundIn(dutch, text)).toEqual(expected);
  });
});

describe('days with their times in Dutch', () => {
  it.each([
    ['dinsdag 10 maart om 15.00 uur', ['2026-03-10 15:00']],
    ['op dinsdag 10 maart 2026 van 9 tot 10 uur', ['2026-03-10 09:00-10:00']],
    ['morgen om 10 uur', ['2026-03-05 10:00']],
    ['morgenmiddag om 3 uur', ['2026-03-05 15:00']],
    ['dinsdagmiddag om 4 uur', ['2026-03-10 16:00']],
    ['volgende week dinsdag om half elf', ['2026-03-10 10:30']],
    ['Datum: 10-03-2026\nTijd: 14:00', ['2026-03-10 14:00']],
    ['maandag 9 maart om 10 uur of woensdag 11 maart om 16 uur', ['2026-03-09 10:00', '2026-03-11 16:00']],
    ['om 11 uur op vrijdag', ['2026-03-06 11:00']],
    ['vrijdag om 11u', ['2026-03-06 11:00']],
    ['Tue 10 Mar 2026 3pm', ['2026-03-10 15:00']],
  ])('%s', (text, expected) => {
    expect(foundIn(dutch, text)).toEqual(expected);
  });
});

describe('nothing where nothing is in Dutch', () => {
  it.each([
    'Goede morgen, mevrouw De Wit',
    'een gesprek van 45 minuten',
    'het duurt 2 uur',
    'binnen 48 uur',
    'een team van 10 tot 15 personen',
    'zo 3 keer per week',
    'ma 3 vragen',
    '40 uur per week',
    'bel 06 12345678',
  ])('%s', (text) => {
    expect(foundIn(dutch, text)).toEqual([]);
  });
});
