import { describe, expect, it } from 'vitest';
import { english } from '../../../../src/core/mail/languages/english.ts';
import { french } from '../../../../src/core/mail/languages/french.ts';
import { italian } from '../../../../src/core/mail/languages/italian.ts';

describe('the vocabulary of a language', () => {
  it.each([
    [french, "l'entretien", 'interview'],
    [french, "d'entretiens", 'interview'],
    [french, "j'aimerais", 'we'],
    [french, "l'offre", 'job'],
    [italian, "un'intervista", 'interview'],
    [italian, "dell'incontro", 'meeting'],
    [italian, "all'unanimità", 'decided'],
  ] as const)('knows a word behind an apostrophe: %#. %s', (language, word, concept) => {
    expect(language.vocabulary.conceptsOf(word)).toContain(concept);
  });

  it('keeps what a whole word with an apostrophe says', () => {
    expect(english.vocabulary.conceptsOf("we're")).toEqual(['we']);
  });

  it.each([
    [french, 'vacances', 'job'],
    [french, 'finalement', 'round'],
    [italian, 'annullato', 'money'],
    [italian, 'collega', 'fixed'],
    [italian, 'stato', 'wait'],
  ] as const)('is not caught by a like beginning: %#. %s', (language, word, concept) => {
    expect(language.vocabulary.conceptsOf(word)).not.toContain(concept);
  });
});
