const MOST_CHARACTERS = 10_000;

/** How one asks where things stand, in English and, for those who write in their own language, the commonest elsewhere. */
const QUESTIONS = [
  /\bwhere (?:things|matters|we|you|my application|the (?:process|search|decision)) (?:currently |now )?stands?\b/i,
  /\b(?:status|outcome|result) of (?:my|the|our) (?:application|candidacy|interview|process|decision|role|position|search)/i,
  /\b(?:is|are|have|has|was|were|wondering|ask|asking|see|hoping)\b[^.?!\n]{0,40}\b(?:any|some) (?:news|updates?|word|decision|progress)\b/i,
  /\bany (?:news|updates?|word|decision) (?:yet|on|about|regarding|from|for me|so far)\b|\bany (?:news|updates?) ?\?/i,
  /\b(?:how|whether) (?:the|your) (?:decision|process|hiring|search|selection)\b/i,
  /\b(?:is|are) there (?:any )?(?:news|an update|a decision)\b/i,
  /\b(?:have|has) (?:you|the team|the panel|they|a decision)\b[^.?!\n]{0,30}\b(?:decided|decision|been made)\b/i,
  /\bwhen (?:may|can|could|should|might|will|would|do)\b[^.?!\n]{0,40}\b(?:hear|decide|decision)\b/i,
  /\b(?:not|n['’]t|nothing) (?:yet )?(?:heard|hear)(?: anything)? (?:back|from|yet)\b/i,
  /\b(?:follow(?:ing)? up|check(?:ing)? in) (?:on|about|regarding) (?:the (?:status|decision|role|position|process)|my (?:application|candidacy|interview))/i,
  /\bstand (?:der dinge|meiner bewerbung|des (?:auswahl|bewerbungs)?verfahrens|van zaken)\b|\bwie es (?:mit|um)\b[^.?!\n]{0,40}\b(?:steht|aussieht)\b/i,
  /\b(?:gibt es|haben sie|liegt)\b[^.?!\n]{0,30}(?:neuigkeiten|neues|entscheidung|entschieden)|\bwann (?:darf|kann) ich\b[^.?!\n]{0,60}(?:rückmeldung|hören|antwort|entscheidung)/i,
  /\boù en (?:est|êtes|sont)\b|\b(?:avez-vous|auriez-vous|y a-t-il)\b[^.?!\n]{0,30}\b(?:nouvelles|décision)\b/i,
  /\b(?:hay|tienen|alguna)\b[^.?!\n]{0,20}\b(?:novedad|novedades|noticias)\b|\bestado de (?:mi|la) (?:candidatura|solicitud|postulación)\b/i,
  /\b(?:há|têm|alguma)(?!\p{L})[^.?!\n]{0,20}(?<!\p{L})(?:novidades?|notícias?|atualização)(?!\p{L})|\b(?:estado|andamento) d[ao] (?:minha )?(?:candidatura|processo)\b/iu,
  /\b(?:ci sono|avete|qualche)\b[^.?!\n]{0,20}\b(?:novità|notizie|aggiornament[oi])(?!\p{L})|\ba che punto\b/iu,
  /\b(?:is er|heeft u|hebben jullie)\b[^.?!\n]{0,30}\b(?:nieuws|bekend|besloten)\b|\bhoe (?:staat|zit) het (?:met|ervoor)\b/i,
];

/**
 * Whether a mail asks where things stand, in so many words: for a mail sent before that was fair, of which nothing else tells what it is about. In doubt it
 * does not: a question counted that was none would take one of the two there are (C45).
 */
export const asksWhereThingsStand = (text: string): boolean => {
  const said = text.slice(0, MOST_CHARACTERS);
  return QUESTIONS.some((question) => question.test(said));
};
