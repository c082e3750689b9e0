/*
 * What an employer's own words say of references, in the languages whose mails are read. Who is told for nothing that they may be called was disturbed for
 * nothing, so what could mean something else says nothing: "the reference number of your visa", "a chat about my last project".
 */

/** A list of people to name, or a single one: in the plural, or counted. */
const people =
  /(?<!\b(?:for|in|with|cross)[ -](?:your )?)\b(?:references|referees?|referenzen|referenz(?:geber|person)(?:en)?|r[eé]f[eé]rences|referencias|referenze|referenties|referent(?:en|es|i)|refer[eê]ncias)\b/iu;
const one =
  /\b(?:a|an|one|another|second|third|professional|personal|character|work|employment|employer|eine|une|una|uma|een) (?:(?:professional|personal|character|work|berufliche|professionnelle|professionale|profesional|laboral|zakelijke|profissional) )?(?:reference|referenz|r[eé]f[eé]rence|referencia|referenza|referentie|refer[eê]ncia)\b(?! (?:number|no|nr|code|id|letter|point|project|sheet|check fee)\b)/iu;
const roles = /\breference (?:contacts?|persons?|people|list|givers?|providers?|details)\b/iu;
/** References of something else: of work done, of a file, of an order; and letters, after which nobody is called. */
const ofOtherThings =
  /\b(?:projects?|projekte?n?|projets?|proyectos?|progett[io]|projecten|projetos?|visas?|visum|dossier|invoices?|orders?|tickets?|case file)\b|\bletters? of (?:reference|recommendation)|\breference letters?\b|\bterms of reference\b/iu;

/** Whether what they asked for is the user's references (C35). */
export function asksForReferences(what: string): boolean {
  const words = what.split(/\s+/).join(' ');
  return (people.test(words) || one.test(words) || roles.test(words)) && !ofOtherThings.test(words);
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const ROUNDS = wordSet(
  `round rounds interview interviews stage stages step panel loop screen conversation call meeting onsite on-site runde gespräch vorstellungsgespräch
  bewerbungsgespräch tour entretien étape ronda entrevista etapa fase vuelta colloquio incontro turno ronde gesprek rodada conversa`,
);
const FINAL = wordSet('final last letzte letzter letztes finale finaler finales dernier dernière última último ultima ultimo laatste finaal');
const BEHIND = wordSet('final finale finales');
const IN_ONE_WORD = wordSet('endrunde finalrunde schlussrunde abschlussgespräch eindgesprek eindronde slotgesprek final-round final-stage');
/** What says no more than this is the name of a round as well: "Final", "Round 3 (last)". */
const ALONE = wordSet('final finals finale last letzte');
const OWNERS = wordSet('my your our his her their');
const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? [];

/** Whether a round is called the last one: right before its word, "final" also one word before it. "My last project" is no round. */
export function isFinalRound(name: string): boolean {
  const words = wordsOf(name);
  const isRound = (at: number) => ROUNDS.has(words[at] ?? '');
  const isAlone = name.split(/[(),:;]|\s[–—-]\s/).some((piece) => {
    const [only, more] = wordsOf(piece);
    return only !== undefined && more === undefined && ALONE.has(only);
  });
  return (
    isAlone ||
    words.some((each, at) => {
      if (IN_ONE_WORD.has(each)) return true;
      if (isRound(at)) return BEHIND.has(words[at + 1] ?? '');
      return FINAL.has(each) && !OWNERS.has(words[at - 1] ?? '') && (isRound(at + 1) || (each === 'final' && isRound(at + 2)));
    })
  );
}
