/** Words that thank, in English and, for those who write in their own language, the commonest elsewhere. */
const words = new Set(
  'thank|thanks|thankful|grateful|gratitude|appreciate|appreciated|appreciative|danke|dank|dankbar|merci|gracias|agradezco|grazie|obrigado|obrigada|bedankt|tack|takk|tak|kiitos|dziękuję|děkuji'.split(
    '|',
  ),
);

/** Whether a text thanks somebody, as its first 10,000 characters tell. */
export const saysThanks = (text: string): boolean =>
  (
    text
      .slice(0, 10_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).some((word) => words.has(word)) || text.includes('kind of you');
