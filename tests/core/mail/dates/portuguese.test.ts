import { describe, expect, it } from 'vitest';
import { portuguese } from '../../../../src/core/mail/languages/portuguese.ts';
import { foundIn } from './written.ts';

describe('days in Portuguese', () => {
  it.each([
    ['9 de março de 2026', ['2026-03-09']],
    ['terça-feira, 10 de março', ['2026-03-10']],
    ['terça-feira, dia 10 de março de 2026', ['2026-03-10']],
    ['terca-feira, 10 de marco', ['2026-03-10']],
    ['3ª feira, 10/03', ['2026-03-10']],
    ['terça, 10/03/2026', ['2026-03-10']],
    ['qui., 12 de mar.', ['2026-03-12']],
    ['1º de abril', ['2026-04-01']],
    ['dia 10/3', ['2026-03-10']],
    ['10-03-2026', ['2026-03-10']],
    ['5 de dezembro', ['2026-12-05']],
    ['hoje', ['2026-03-04']],
    ['amanhã', ['2026-03-05']],
    ['amanha', ['2026-03-05']],
    ['depois de amanhã', ['2026-03-06']],
    ['na sexta-feira', ['2026-03-06']],
    ['na próxima terça-feira', ['2026-03-10']],
    ['segunda-feira que vem', ['2026-03-09']],
    ['quinta-feira da próxima semana', ['2026-03-12']],
    ['na semana que vem, na segunda-feira', ['2026-03-09']],
    ['daqui a três dias', ['2026-03-07']],
    ['em uma semana', ['2026-03-11']],
    ['de 9 a 11 de março', ['2026-03-09 until 2026-03-11']],
    ['12 e 13 de março', ['2026-03-12', '2026-03-13']],
  ])('%s', (text, expected) => {
    expect(foundIn(portuguese, text)).toEqual(expected);
  });
});

describe('times in Portuguese', () => {
  it.each([
    ['às 15h', ['15:00']],
    ['as 15h', ['15:00']],
    ['14h30', ['14:30']],
    ['às 14h30min', ['14:30']],
    ['às 14:30', ['14:30']],
    ['às 10 horas', ['10:00']],
    ['às 3 da tarde', ['15:00']],
    ['às três e meia da tarde', ['15:30']],
    ['às 9h da manhã', ['09:00']],
    ['das 9h às 10h', ['09:00-10:00']],
    ['das 14h às 15h30', ['14:00-15:30']],
    ['entre as 10h e as 11h', ['10:00-11:00']],
    ['9h-10h', ['09:00-10:00']],
    ['ao meio-dia', ['12:00']],
    ['pelas 11h', ['11:00']],
    ['15h (horário de Brasília)', ['15:00 America/Sao_Paulo']],
    ['15h00 (hora de Lisboa)', ['15:00 Europe/Lisbon']],
  ])('%s', (text, expected) => {
    expect(foundIn(portuguese, text)).toEqual(expected);
  });
});

describe('days with their times in Portuguese', () => {
  it.each([
    ['terça-feira, 10 de março, às 15h', ['2026-03-10 15:00']],
    ['dia 10 de março de 2026, das 9h às 10h', ['2026-03-10 09:00-10:00']],
    ['amanhã às 10h', ['2026-03-05 10:00']],
    ['amanhã de manhã, às 9', ['2026-03-05 09:00']],
    ['sexta-feira à tarde, pelas 16h', ['2026-03-06 16:00']],
    ['na próxima terça às 14h30', ['2026-03-10 14:30']],
    ['dia 12 às 11h', ['2026-03-12 11:00']],
    ['Data: 10/03/2026\nHorário: 14:00', ['2026-03-10 14:00']],
    ['segunda-feira, 9, às 10h ou quarta-feira, 11, às 16h', ['2026-03-09 10:00', '2026-03-11 16:00']],
    ['às 11h de sexta-feira', ['2026-03-06 11:00']],
    ['Tue, Mar 10, 2026 at 3:00 PM', ['2026-03-10 15:00']],
  ])('%s', (text, expected) => {
    expect(foundIn(portuguese, text)).toEqual(expected);
  });
});

describe('nothing where nothing is in Portuguese', () => {
  it.each([
    'Você vai ter 3 perguntas',
    'na segunda etapa',
    'uma entrevista de 45 minutos',
    'dura 2 horas',
    'em até 48 horas',
    'as 3 candidatas',
    'uma equipe de 10 a 15 pessoas',
    'pela manhã',
    'R$ 12.000',
  ])('%s', (text) => {
    expect(foundIn(portuguese, text)).toEqual([]);
  });
});
