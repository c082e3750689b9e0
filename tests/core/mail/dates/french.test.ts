import { describe, expect, it } from 'vitest';
import { french } from '../../../../src/core/mail/languages/french.ts';
import { foundIn } from './written.ts';

describe('days in French', () => {
  it.each([
    ['le 9 mars 2026', ['2026-03-09']],
    ['mardi 10 mars', ['2026-03-10']],
    ['le mardi 10 mars prochain', ['2026-03-10']],
    ['le 1er avril', ['2026-04-01']],
    ['Mar. 10 mars', ['2026-03-10']],
    ['ven. 13 févr. 2026', ['2026-02-13']],
    ['le 20 fevrier 2027', ['2027-02-20']],
    ['le 4 août', ['2026-08-04']],
    ['le 4 aout', ['2026-08-04']],
    ['le 10/03/2026', ['2026-03-10']],
    ['le 10/3', ['2026-03-10']],
    ['10.03.2026', ['2026-03-10']],
    ["aujourd'hui", ['2026-03-04']],
    ['demain', ['2026-03-05']],
    ['après-demain', ['2026-03-06']],
    ['apres-demain', ['2026-03-06']],
    ['vendredi', ['2026-03-06']],
    ['mardi prochain', ['2026-03-10']],
    ['mercredi prochain', ['2026-03-11']],
    ['jeudi de la semaine prochaine', ['2026-03-12']],
    ['la semaine prochaine, lundi', ['2026-03-09']],
    ['dans trois jours', ['2026-03-07']],
    ['dans une semaine', ['2026-03-11']],
    ['du 9 au 11 mars', ['2026-03-09 until 2026-03-11']],
    ['les 12 et 13 mars', ['2026-03-12', '2026-03-13']],
    ['mardi en huit', ['2026-03-17']],
  ])('%s', (text, expected) => {
    expect(foundIn(french, text)).toEqual(expected);
  });
});

describe('times in French', () => {
  it.each([
    ['à 14h30', ['14:30']],
    ['14 h', ['14:00']],
    ['à 15h', ['15:00']],
    ['9h', ['09:00']],
    ['à 10 heures', ['10:00']],
    ['à 14 heures 30', ['14:30']],
    ['14 h 30', ['14:30']],
    ['à 9 heures et demie', ['09:30']],
    ['à trois heures moins le quart', ['14:45']],
    ['à midi', ['12:00']],
    ['de 9h à 10h', ['09:00-10:00']],
    ['entre 14h et 16h', ['14:00-16:00']],
    ['9h30-10h15', ['09:30-10:15']],
    ['15:30', ['15:30']],
    ["vers 4 heures de l'après-midi", ['16:00']],
    ['14h30 (heure de Paris)', ['14:30 Europe/Paris']],
    ['14h30 CET', ['14:30 Europe/Berlin']],
  ])('%s', (text, expected) => {
    expect(foundIn(french, text)).toEqual(expected);
  });
});

describe('days with their times in French', () => {
  it.each([
    ['mardi 10 mars à 14h30', ['2026-03-10 14:30']],
    ['le mardi 10 mars 2026 de 9h à 10h', ['2026-03-10 09:00-10:00']],
    ['jeudi 12 à 11h', ['2026-03-12 11:00']],
    ['demain à 9h15', ['2026-03-05 09:15']],
    ['demain matin à 10h', ['2026-03-05 10:00']],
    ['cet après-midi à 3h', ['2026-03-04 15:00']],
    ['mardi prochain à midi', ['2026-03-10 12:00']],
    ['vendredi après-midi, vers 15h', ['2026-03-06 15:00']],
    ['Date : 10/03/2026\nHeure : 14h00', ['2026-03-10 14:00']],
    ['lundi 9 mars à 10h ou mercredi 11 mars à 16h', ['2026-03-09 10:00', '2026-03-11 16:00']],
    ['à 11h le vendredi 6 mars', ['2026-03-06 11:00']],
    ['le 12 à 10 heures', ['2026-03-12 10:00']],
    ['Tuesday 10 March, 2:00pm', ['2026-03-10 14:00']],
  ])('%s', (text, expected) => {
    expect(foundIn(french, text)).toEqual(expected);
  });
});

describe('nothing where nothing is in French', () => {
  it.each([
    'Bonjour, mon CV est joint',
    'un entretien de 45 minutes',
    'un échange d’1h30',
    'le test dure 2 heures',
    'sous 48 heures',
    '35 h par semaine',
    'à 3 candidats',
    'une équipe de 10 à 15 personnes',
    'Tél. : 01 42 68 53 00',
    'au 12 rue de Rivoli',
    'le 3e tour',
  ])('%s', (text) => {
    expect(foundIn(french, text)).toEqual([]);
  });
});
