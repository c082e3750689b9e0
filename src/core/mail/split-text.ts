import type { Block } from './message.ts';

/**
 * Plain text of a mail as its parts: the sender's own words, quoted history, the signature. Serves files, pasted mail and the
 * terminal; pages tell the parts apart by their markup. The parts joined by line breaks are the text.
 */
export function splitText(text: string): Block[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const parts: Block['part'][] = [];
  let rest: Block['part'] = 'own';
  let hasText = false;
  for (let at = 0; at < lines.length; at += 1) {
    const opener = rest === 'quoted' ? 0 : quoteOpener(lines, at, hasText);
    hasText ||= lines[at]?.trim() !== '';
    if (opener > 0) {
      for (let line = 0; line < opener; line += 1) parts[at + line] = 'quoted';
      at += opener - 1;
      // Answers written between quoted lines are own words again.
      rest = isQuoted(nextLineWithText(lines, at + 1)) ? 'own' : 'quoted';
      continue;
    }
    if (/^--\s*$/.test(lines[at] ?? '') && rest === 'own') rest = 'signature';
    parts[at] = isQuoted(lines[at]) ? 'quoted' : rest;
  }
  markClosing(lines, parts);
  return joined(lines, parts);
}

const isQuoted = (line: string | undefined): boolean => line?.startsWith('>') ?? false;

/** "On … wrote:" and its like, by language: how it begins, and how it ends before its colon; the line may be wrapped twice. */
const ATTRIBUTIONS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^\s*On\b/, /\bwrote\s*$/],
  [/^\s*Am\b/, /\bschrieb\b/],
  [/^\s*Le\b/, /\ba écrit/],
  [/^\s*El\b/, /\bescribió/],
  [/^\s*(?:Em|No dia|A)\b/, /\bescreveu/],
  [/^\s*(?:Il|In data)\b/, /\bha(?:nno)? scritto\b/],
  [/^\s*Op\b/, /\bschreef\b|\bgeschreven\s*$/],
  // The name comes first: "Dana Ross schrieb am 2. März 2026 um 10:15:".
  [/\bschrieb am \d|\bschreef op \d|\ba écrit le \d|\bha scritto il \d|\bescribió el \d|\bescreveu (?:\(|em |a )/, /^/],
];
const WRAPPED_LINES = 3;
const LONGEST_LINE = 300;
/** "schrieb Dana Ross <dana.ross@…>:" */
const LONGEST_ATTRIBUTION_END = 90;

const ORIGINAL_MESSAGE =
  /^\s*-{2,}\s*(?:Original Message|Original Appointment|Ursprüngliche Nachricht|Original-Nachricht|Ursprünglicher Termin|Message d['’]origine|Message original|Rendez-vous d['’]origine|Mensaje original|Mensagem original|Messaggio originale|Appuntamento originale|Oorspronkelijk bericht|Oorspronkelijke afspraak)\s*-{2,}\s*$/i;
/** The head of an earlier mail as Outlook writes it: sender, then date, recipient and subject in any order. */
const HEAD_SENDER = /^\s*\*?(?:From|Von|De|Expéditeur|Da|Mittente|Van)\s?:\*?\s?\S/;
/** Some German programs write the date above the sender. */
const HEAD_DATE = /^\s*\*?Gesendet\s?:\*?\s?\S/;
const HEAD_MORE =
  /^\s*\*?(?:Sent|Date|To|Subject|Gesendet|Datum|An|Betreff|Envoyé(?: le)?|À|Objet|Enviad[oa](?: e[lm])?|Fecha|Para|Asunto|Assunto|Inviato(?: il)?|Data|A|Oggetto|Verzonden|Aan|Onderwerp)\s?:/;
const HEAD_LINES = 5;

/** How many lines at `at` open quoted history; 0 where none does. */
function quoteOpener(lines: readonly string[], at: number, hasTextAbove: boolean): number {
  const line = lines[at] ?? '';
  if (line.length > LONGEST_LINE) return 0;
  if (ORIGINAL_MESSAGE.test(line)) return 1;
  for (const [start, end] of ATTRIBUTIONS) {
    if (!start.test(line)) continue;
    for (let count = 1; count <= WRAPPED_LINES; count += 1) {
      const last = (lines[at + count - 1] ?? '').slice(0, LONGEST_LINE).trimEnd();
      if (last.endsWith(':') && end.test(beforeColon(last))) return count;
    }
  }
  // At the very top it is the head of this mail, pasted with it.
  if (!hasTextAbove || !(HEAD_SENDER.test(line) || (HEAD_DATE.test(line) && HEAD_SENDER.test((lines[at + 1] ?? '').slice(0, LONGEST_LINE)))))
    return 0;
  const head = lines.slice(at + 1, at + 1 + HEAD_LINES).filter((next) => HEAD_MORE.test(next.slice(0, LONGEST_LINE))).length;
  return head >= 2 ? 1 : 0;
}

/** What stands between the colon that ends a line and the one before it. */
const beforeColon = (line: string): string => line.slice(0, -1).split(':').at(-1)?.slice(-LONGEST_ATTRIBUTION_END) ?? '';

const nextLineWithText = (lines: readonly string[], from: number): string | undefined => {
  for (let at = from; at < lines.length && at < from + 3; at += 1) if (lines[at]?.trim() !== '') return lines[at];
  return undefined;
};

const CLOSING =
  /^(?:(?:with )?(?:kind|kindest|best|warm|warmest|many thanks and kind)? ?(?:regards|wishes)|best|cheers|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|respectfully|thanks(?: again)?|thank you|many thanks|thanks and regards|all the best|warmly|cordially|talk soon)\s?[,.!]?$/i;
/** The same in German and Dutch: "Mit freundlichen Grüßen aus Kassel", "LG", "Met vriendelijke groet". */
const CLOSING_ABROAD =
  /^(?:(?:mit|met)? ?(?:(?:ganz )?(?:freundlich|best|herzlich|lieb|viel|schön|kollegial|sonnig|vriendelijk|hartelijk|warm|zonnig|beleefd|collegial|sportiev)e?[nm]? )?(?:grü(?:ß|ss)(?:en|e|le)?|gruß|gruss|gruess(?:e|en)?|groet(?:en|jes)?)|mfg|lg|vg|bg|hg|mvg|mvrgr|grtz|gr|vielen dank|danke|besten dank|merci|bedankt|alvast bedankt|hochachtungsvoll|hoogachtend|liefs|herzlichst|i\. ?a\.|im auftrag|namens)(?: (?:im voraus|aus|vom|uit) ?[^\n]{0,30}| und (?:vielen )?dank)?\s?[,.!]?$/i;
/** And in French and Italian, whose closings may fill a sentence: "Je vous prie d'agréer, Madame, …", "Cordiali saluti", "À bientôt". */
const CLOSING_SOUTH =
  /^(?:(?:bien |très |amical(?:ement)?,? )?(?:cordialement|sincèrement|respectueusement|amicalement)|(?:avec )?(?:mes|nos|les|meilleures|sincères|cordiales)? ?(?:meilleures?|cordiales|sincères|respectueuses)? ?salutations(?: (?:distinguées|les meilleures|cordiales))?|(?:bien )?(?:à vous|à toi)|cdlt|crdt|bàv|bav|(?:belle|bonne|excellente) (?:journée|soirée|fin de journée)|(?:à|a) (?:très )?(?:bientôt|presto)|au plaisir|bises|merci(?: d['’]avance| beaucoup)?|(?:je|nous) vous pri(?:e|ons) (?:d['’]agréer|de (?:croire|recevoir))\b[^\n]{0,160}|veuillez (?:agréer|recevoir)\b[^\n]{0,160}|(?:un )?(?:cordial[ie]|distint[io]|car[io]|tanti|i migliori|con i migliori|migliori|i più cordiali) salut[io]|cordialmente|(?:un )?salut[io]|in fede|buon(?:a|o) (?:giornata|serata|lavoro)|grazie(?: mille| ancora| in anticipo)?|un abbraccio)\s?[,.!]?$/i;
/** And in Spanish and Portuguese: "Reciba un cordial saludo", "Com os melhores cumprimentos", "Abraço". */
const CLOSING_IBERIAN =
  /^¡?(?:(?:(?:reciba |recibe |con )?un |mis |nuestros |muchos )?(?:muy )?(?:(?:cordial(?:es)?|atentos?|afectuosos?|fuerte|gran) )?(?:saludos?|abrazos?|besos?)(?: (?:cordial(?:es)?|atentos?|afectuosos?))?|(?:muy |le saluda )?atentamente|atte|cordialmente|(?:muchas |mil )?gracias(?: (?:de antemano|y (?:un )?saludos?|por todo))?|hasta (?:pronto|luego)|(?:com )?(?:os )?(?:(?:meus|nossos) )?(?:melhores )?cumprimentos|cumps|att|atenciosamente|respeitosamente|(?:um )?(?:grande |forte )?abraços?|abs|beijinhos|(?:muito )?obrigad[oa](?: desde já)?|até (?:já|logo|breve|lá))\s?[,.!]?$/i;
const MOST_SIGNATURE_LINES = 12;

/** The lines after the last "Kind regards" are the signature, if they are few. */
function markClosing(lines: readonly string[], parts: Block['part'][]): void {
  const lastOwn = parts.lastIndexOf('own');
  let withText = 0;
  for (let at = lastOwn; at > 0 && withText <= MOST_SIGNATURE_LINES; at -= 1) {
    if (parts[at] !== 'own') return;
    const line = lines[at] ?? '';
    if (
      line.length <= LONGEST_LINE &&
      withText > 0 &&
      [CLOSING, CLOSING_ABROAD, CLOSING_SOUTH, CLOSING_IBERIAN].some((closing) => closing.test(line.trim()))
    ) {
      for (let below = at + 1; below <= lastOwn; below += 1) parts[below] = 'signature';
      return;
    }
    if (line.trim() !== '') withText += 1;
  }
}

function joined(lines: readonly string[], parts: readonly Block['part'][]): Block[] {
  const blocks: { part: Block['part']; lines: string[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const part = parts[at] ?? 'own';
    const last = blocks.at(-1);
    if (last?.part === part) last.lines.push(line);
    else blocks.push({ part, lines: [line] });
  }
  return blocks.map((block) => ({ part: block.part, text: block.lines.join('\n') }));
}
