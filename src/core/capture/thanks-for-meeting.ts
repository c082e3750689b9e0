import { saysThanks } from '../people/thanks.ts';

/** What an interview, and who arranged it, is thanked for: by the beginnings of words. */
const MEETING =
  /(?<!\p{L})(?:time(?!\p{L})|today|yesterday|this (?:morning|afternoon)|talk|sp[eo]ke?|speaking|chat|call(?!\p{L})|conver[sz]|me(?:e|t(?!\p{L}))|interview|visit|tour(?!\p{L})|discuss|exchange|hour|minutes|room for me|part of your day|your questions|listen|welcom|arrang|organi[sz]|set(?:ting)? up|br(?:inging|ought)|look(?:ed|ing) after|help|show(?:ed|ing|n)|expla|told|hear[di]|learn|insight|shar(?:ed|ing)|gespr(?:ä|ae)ch|zeit(?!\p{L})|treffen|kennen|heute|gestern|austausch|unterhalt|einblick|empfang|entretien|temps|échang|rencontr|accueil|aujourd|hier(?!\p{L})|tiempo|entrevista|charla|reuni|encuentro|hoy|ayer|tempo|colloquio|incontr|chiacchier|oggi|ieri|conversa|encontro|hoje|ontem|tijd|gesprek|ontmoet|kennismak|vandaag|gisteren|samtal|m[öø]te|intervju|tid(?!\p{L}))/iu;
/** What one thanks for while a day is found and papers go to and fro. */
const ARRANGING =
  /(?<!\p{L})(?:invit|confirm|repl[yi]|respon[sd]|update|letting me know|let me know (?:if|whether|when) (?:it|that|this)|getting back|get back|link(?!\p{L})|slot|resched|new (?:time|date|day)|another (?:time|day)|the (?:documents?|forms?|slides?|files?|attach\p{L}*|info\p{L}*|details? (?:of|for|about))|your (?:e-?mail|mail|message|note|answer)|interview (?:details|date|time)|receiv|got it|(?:that|it) (?:works|suits)|works? (?:for|well|fine|great)|availab|tomorrow|next (?:week|interview|round)|second (?:interview|round)|instead|noted|understood|in advance|einladung|bestätig|rückmeldung|antwort|nachricht|unterlagen|erhalten|vorab|réponse|retour|documents|lien(?!\p{L})|respuesta|mensaje|correo|documento|risposta|messaggio|convite|resposta|mensagem|uitnodig|bevestig|antwoord|reactie|bericht)/iu;
/** What is yet to come is not what they are thanked for. */
const AHEAD = /look(?:ing)? forward [^.!?;\n]{0,200}/gi;
const MOST_CHARACTERS = 10_000;
/** "Many thanks," above the name. */
const MOST_CLOSING_WORDS = 3;

/**
 * Whether a mail thanks for a meeting, or for arranging it, and not for an answer or a paper: "Thanks, received" is no thank-you (C25). Unsure ones are
 * none: a thank-you that is missed costs a click, one that is made up costs the thank-you.
 */
export function thanksForMeeting(text: string): boolean {
  const said = withoutClosing(text.slice(0, MOST_CHARACTERS)).replaceAll(AHEAD, '');
  const sentences = said.split(/[.!?;\n]/);
  if (sentences.some((each) => saysThanks(each) && MEETING.test(each) && !ARRANGING.test(each))) return true;
  return saysThanks(said) && MEETING.test(said) && !ARRANGING.test(said);
}

/** Without the farewell, and a "thanks" that is no more than one. */
function withoutClosing(text: string): string {
  const lines = text.trim().split('\n');
  const closing = lines.findLastIndex((line, at) => at > 0 && at >= lines.length - MOST_CLOSING_WORDS && saysThanks(line) && isShort(line));
  return (closing < 0 ? lines : lines.slice(0, closing)).join('\n');
}

const isShort = (line: string): boolean => line.trim().split(/\s+/).length <= MOST_CLOSING_WORDS;
