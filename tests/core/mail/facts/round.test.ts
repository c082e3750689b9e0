import { describe, expect, it } from 'vitest';
import { readRound } from '../../../../src/core/mail/facts/round.ts';
import { mailOf } from './mail-of.ts';

const roundIn = (text: string, subject = 'Hello') => readRound(mailOf(text, { subject }))?.value;

describe('what the step is called', () => {
  it.each([
    ['You have passed to round 3.', 'round 3'],
    ['Title: SDE-2 | Round 3 | Robin', 'Round 3'],
    ['Your L2 is with the practice head.', 'L2'],
    ['Step 4 is the structured panel.', 'Step 4'],
    ['This is your second interview with us.', 'second interview'],
    ['The 2nd round is on Monday.', '2nd round'],
    ['It is a 20 minute screen with Odalys.', '20 minute screen'],
    ['Next is the hiring manager screen.', 'hiring manager screen'],
    ['We meet for the final conversations on Friday.', 'final conversations'],
    ['The oral board sits at nine.', 'oral board'],
    ['Event Type: Intro call', 'Intro call'],
    ['Topic: Surveyor - Robin - technical\nTime: 4 pm', 'technical'],
    ['Come to our assessment day in York.', 'assessment day'],
    ['Wir möchten Sie zu einem zweiten Gespräch einladen und freuen uns auf Sie.', 'zweiten Gespräch'],
    ['Das Fachgespräch ist am Montag, bitte bringen Sie Zeit mit.', 'Fachgespräch'],
    ['Il colloquio tecnico si terrà lunedì, la aspettiamo con una prova.', 'colloquio tecnico'],
    ['La segunda entrevista es el lunes, le esperamos en la oficina.', 'segunda entrevista'],
    ['We zien je graag terug voor een tweede gesprek bij ons op kantoor.', 'tweede gesprek'],
  ])('%s', (text, round) => {
    expect(roundIn(text)).toBe(round);
  });

  it('takes the number over words', () => {
    expect(roundIn('See you soon.', 'Technical interview – Round 2')).toBe('Round 2');
  });

  it.each([
    'We have a video call at three.',
    'Your first day is Monday.',
    'Our team meeting moved.',
    'The next round is on Tuesday.',
    'Format: unchanged',
    'The office is on Level 2.',
    'The branch manager conversation is at ten.',
    'We will call you tomorrow.',
  ])('%s names none', (text) => {
    expect(roundIn(text)).toBeUndefined();
  });
});
