import { describe, expect, test } from 'vitest';
import { asksForReferences, isFinalRound } from '../../../src/core/plan/reference-words.ts';

describe('what asks for references (C35)', () => {
  test.each([
    'references',
    'two references',
    'five professional references, at least two charge nurses or managers',
    'the names of two referees',
    'a reference from your last manager',
    'one professional reference',
    'another reference',
    'your reference list',
    'reference contacts',
    'contact details of your references',
    'SkillSurvey: enter your references for Hollybrook',
    'zwei Referenzen',
    'eine Referenz',
    'deux références professionnelles',
    'dos referencias laborales con teléfono',
    'due referenze',
    'namen en telefoonnummers van twee referenten',
    'twee referenties',
    'duas referências',
  ])('“%s” does', (what) => {
    expect(asksForReferences(what)).toBe(true);
  });

  test.each([
    'the reference number of your visa',
    'your reference number',
    'a reference number for the visit',
    'a copy of your passport for reference',
    'the form for your reference',
    'your preference for a day',
    'the reference code in the subject',
    'with reference to your interview',
    'references to earlier projects',
    'Referenzen Ihrer Projekte',
    'die Referenznummer Ihres Visums',
    'les références de votre dossier',
    'a letter of reference',
    'two reference letters',
    'the terms of reference, signed',
    'numero di riferimento',
  ])('“%s” does not', (what) => {
    expect(asksForReferences(what)).toBe(false);
  });
});

describe('what a last round is called', () => {
  test.each([
    'Final round',
    'final interview',
    'Final technical interview',
    'Final on-site interview',
    'Last round',
    'final panel',
    'Final',
    'Round 3 (final)',
    'Final: meet the director',
    'Finals',
    'Final-round interview',
    'Letzte Runde',
    'letztes Gespräch',
    'Endrunde',
    'dernier entretien',
    'dernière étape',
    'entretien final',
    'última entrevista',
    'entrevista final',
    'ultimo colloquio',
    'colloquio finale',
    'laatste gesprek',
    'eindgesprek',
  ])('“%s” is', (name) => {
    expect(isFinalRound(name)).toBe(true);
  });

  test.each([
    'Chat about my last project',
    'Talk about your last round of funding',
    'Second round',
    'First interview',
    'Semi-final',
    'Presentation of my final thesis',
    'Call on my final paper',
    'Finance interview',
    'The last mile: case study',
    'Gespräch über das letzte Projekt',
    'Questions on your last job',
    '',
  ])('“%s” is not', (name) => {
    expect(isFinalRound(name)).toBe(false);
  });
});
