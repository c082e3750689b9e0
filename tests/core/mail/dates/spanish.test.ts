import { describe, expect, it } from 'vitest';
import { spanish } from '../../../../src/core/mail/languages/spanish.ts';
import { foundIn } from './written.ts';

describe('days in Spanish', () => {
  it.each([
    ['el 9 de marzo de 2026', ['2026-03-09']],
    ['martes 10 de marzo', ['2026-03-10']],
    ['el martes 10 de marzo del 2026', ['2026-03-10']],
    ['martes, 10 de marzo de 2026', ['2026-03-10']],
    ['mié. 11 mar.', ['2026-03-11']],
    ['el 1º de abril', ['2026-04-01']],
    ['el primero de abril', ['2026-04-01']],
    ['10/03/2026', ['2026-03-10']],
    ['el 10-3-2026', ['2026-03-10']],
    ['el día 10/3', ['2026-03-10']],
    ['5 ene 2027', ['2027-01-05']],
    ['hoy', ['2026-03-04']],
    ['mañana', ['2026-03-05']],
    ['manana', ['2026-03-05']],
    ['pasado mañana', ['2026-03-06']],
    ['el viernes', ['2026-03-06']],
    ['el próximo martes', ['2026-03-10']],
    ['el proximo martes', ['2026-03-10']],
    ['el viernes que viene', ['2026-03-06']],
    ['el jueves de la próxima semana', ['2026-03-12']],
    ['la semana que viene, el lunes', ['2026-03-09']],
    ['en tres días', ['2026-03-07']],
    ['dentro de una semana', ['2026-03-11']],
    ['del 9 al 11 de marzo', ['2026-03-09 until 2026-03-11']],
    ['12 y 13 de marzo', ['2026-03-12', '2026-03-13']],
  ])('%s', (text, expected) => {
    expect(foundIn(spanish, text)).toEqual(expected);
  });
});

describe('times in Spanish', () => {
  it.each([
    ['a las 15:00', ['15:00']],
    ['a las 15:00 h', ['15:00']],
    ['15 h', ['15:00']],
    ['a las 10:30 horas', ['10:30']],
    ['a las 3 de la tarde', ['15:00']],
    ['las 3 de la tarde', ['15:00']],
    ['a las 9 de la mañana', ['09:00']],
    ['a las 4:30 p. m.', ['16:30']],
    ['a las tres y media de la tarde', ['15:30']],
    ['a las 11 y cuarto de la mañana', ['11:15']],
    ['entre las 10 y las 11', ['10:00-11:00']],
    ['de 9:00 a 10:00', ['09:00-10:00']],
    ['de 16 a 17 h', ['16:00-17:00']],
    ['desde las 9:30 hasta las 10:15', ['09:30-10:15']],
    ['al mediodía', ['12:00']],
    ['15:00 (hora peninsular)', ['15:00 Europe/Madrid']],
    ['10:00 hora de Colombia', ['10:00 America/Bogota']],
  ])('%s', (text, expected) => {
    expect(foundIn(spanish, text)).toEqual(expected);
  });
});

describe('days with their times in Spanish', () => {
  it.each([
    ['martes 10 de marzo de 2026 a las 15:00', ['2026-03-10 15:00']],
    ['el martes 10 a las 15:30 h', ['2026-03-10 15:30']],
    ['mañana a las 10', ['2026-03-05 10:00']],
    ['mañana por la mañana a las 10', ['2026-03-05 10:00']],
    ['el jueves por la tarde a las 4', ['2026-03-05 16:00']],
    ['el próximo lunes, a las 11 de la mañana', ['2026-03-09 11:00']],
    ['Fecha: 10/03/2026\nHora: 16:00', ['2026-03-10 16:00']],
    ['lunes 9 a las 10:00 o miércoles 11 a las 16:30', ['2026-03-09 10:00', '2026-03-11 16:30']],
    ['a las 12:00 del viernes 6 de marzo', ['2026-03-06 12:00']],
    ['el 12 de marzo entre las 9 y las 11', ['2026-03-12 09:00-11:00']],
    ['Thu, 12 Mar 2026 10:00', ['2026-03-12 10:00']],
  ])('%s', (text, expected) => {
    expect(foundIn(spanish, text)).toEqual(expected);
  });
});

describe('nothing where nothing is in Spanish', () => {
  it.each([
    'por la mañana',
    'una entrevista de 45 minutos',
    'dura 2 horas',
    'en 24 horas',
    'un equipo de 10 a 15 personas',
    'el mar 3 veces más azul',
    'jornada de 40 horas semanales',
    'Tel. 91 555 12 34',
    'en la calle 12',
  ])('%s', (text) => {
    expect(foundIn(spanish, text)).toEqual([]);
  });
});
