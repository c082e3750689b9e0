const MOST_CHARACTERS = 10_000;

/** How one asks where things stand, in English and, for those who write in their own language, the commonest elsewhere: what has to stand in one sentence. */
const QUESTIONS: readonly (readonly RegExp[])[] = [
  [/\bwhere (?:things|matters|we|you|my application|the (?:process|search|decision)) (?:currently |now )?stands?\b/i],
  [/\b(?:status|outcome|result) of (?:my|the|our) (?:application|candidacy|interview|process|decision|role|position|search)/i],
  [
    /\b(?:(?:is|are) there|there (?:is|are|has been|have been)|you have|have you) (?:already |yet )?(?:(?:any|some|an?) )?(?:news|updates?|word|decision|progress)\b/i,
  ],
  [/\bany (?:news|updates?|word|decision) (?:yet|on|about|regarding|from|for me|so far)\b|\bany (?:news|updates?) ?$/i],
  [/\b(?:how|whether) (?:the|your) (?:decision|process|hiring|search|selection)\b/i],
  [/\b(?:have|has) (?:you|the team|the panel|they|a decision)\b/i, /\b(?:decided|decision)\b/i],
  [/\bwhen (?:may|can|could|should|might|will|would|do)\b/i, /\b(?:hear|decide|decision)\b/i],
  [/\b(?:not|n['’]t|nothing) (?:yet )?(?:heard|hear)(?: anything)? (?:back|from|yet)\b/i],
  [
    /\b(?:follow(?:ing)? up|check(?:ing)? in) (?:on|about|regarding) (?:the (?:status|decision|role|position|process)|my (?:application|candidacy|interview))/i,
  ],
  [/\bstand (?:der dinge|meiner bewerbung|des (?:auswahl|bewerbungs)?verfahrens|van zaken)\b/i],
  [/\bwie es (?:mit|um)\b/i, /\b(?:steht|aussieht)\b/i],
  [/\b(?:gibt es|haben sie|liegt)\b/i, /neuigkeiten|neues|entscheidung|entschieden/i],
  [/\bwann (?:darf|kann) ich\b/i, /rückmeldung|hören|antwort|entscheidung/i],
  [/(?<!\p{L})où en (?:est|êtes|sont)(?!\p{L})/iu],
  [/\b(?:avez-vous|auriez-vous|y a-t-il)\b/i, /\b(?:nouvelles|décision)\b/i],
  [/\b(?:hay|tienen|alguna)\b/i, /\b(?:novedad|novedades|noticias)\b/i],
  [/\bestado de (?:mi|la) (?:candidatura|solicitud|postulación)/i],
  [/(?<!\p{L})(?:há|têm|alguma)(?!\p{L})/iu, /(?<!\p{L})(?:novidades?|notícias?|atualização)(?!\p{L})/iu],
  [/\b(?:estado|andamento) d[ao] (?:minha )?(?:candidatura|processo)\b/i],
  [/\b(?:ci sono|avete|qualche)\b/i, /(?<!\p{L})(?:novità|notizie|aggiornament[oi])(?!\p{L})/iu],
  [/\ba che punto\b/i],
  [/\b(?:is er|heeft u|hebben jullie)\b/i, /\b(?:nieuws|bekend|besloten)\b/i],
  [/\bhoe (?:staat|zit) het (?:met|ervoor)\b/i],
];

/**
 * Whether a mail asks where things stand, in so many words: for a mail sent before that was fair, of which nothing else tells what it is about. In doubt it
 * does not: a question counted that was none would take one of the two there are (C45).
 */
export function asksWhereThingsStand(text: string): boolean {
  const sentences = text.slice(0, MOST_CHARACTERS).split(/[.?!\n]/);
  return sentences.some((said) => QUESTIONS.some((parts) => parts.every((part) => part.test(said))));
}
