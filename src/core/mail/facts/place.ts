import { evidenceIn, type MailText, type TextPart } from '../mail-text.ts';
import type { Fact } from '../reading.ts';
import { labelsOf } from './labels.ts';

const LABELS = /^(?:location|where|venue|place|address|interview location|office(?: address)?|interview venue|location(?: or |\/)[\p{L} ]{1,30})$/u;
const REMOTE =
  /(?:https?:|www\.|zoom|teams|google meet|meet\.|hangouts|skype|webex|virtual|video|phone|telephone|remote|online|call\b|tbd|tba|to be (?:confirmed|determined)|link|microsoft|dial)/i;
/** "at our office, 14 Main Street", "in our Austin office (5th floor)", "take place at …". */
const LEADS =
  /\b(?:at|in|to|visit) (?=(?:our|the) [\p{L} ]{0,40}?(?:office|offices|headquarters|hq|building|campus|site|store|branch|location|facility|clinic|restaurant|warehouse|plant|school)\b)/iu;
const TAKES_PLACE = /\b(?:take place|held|located|come (?:in )?to|meet (?:us|me|you)|arrive|report)\b[^.\n]{0,40}?\b(?:at|in) (?=(?:\d|\p{Lu}))/u;
const CLOCK = /^\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m|p\.m|o'clock|\d{2})?\b/i;
const STREET =
  /\b\d{1,5}[A-Za-z]? (?:[\p{Lu}\d][\p{L}\d.'-]* ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Square|Way|Place|Pl|Court|Plaza|Parkway|Pkwy|Highway|Quay|Row|Terrace|Broadway)\b/u;
const LONGEST = 140;

/** Where one goes in person; a call's link is no place. */
export function readPlace({ body }: MailText): Fact<string> | undefined {
  for (const { name, value, index } of labelsOf(body)) {
    if (!LABELS.test(name) || REMOTE.test(value)) continue;
    const lines = value.split('\n');
    // A venue's name stands above its street.
    const place = lines.length > 1 && /\d/.test(lines[1] ?? '') && !/\d/.test(lines[0] ?? '') ? (lines[1] ?? value) : (lines[0] ?? value);
    const start = body.text.indexOf(place, index);
    return { value: place.trim(), evidence: evidenceIn(body, start, start + place.length) };
  }
  return inSentences(body);
}

function inSentences(body: TextPart): Fact<string> | undefined {
  for (const { index, end } of body.sentences) {
    const sentence = body.text.slice(index, Math.min(end, index + 600));
    const lead = LEADS.exec(sentence) ?? TAKES_PLACE.exec(sentence);
    if (lead) {
      const start = index + lead.index + lead[0].length;
      const place = untilClauseEnds(body.text.slice(start, start + LONGEST));
      if (!REMOTE.test(place) && !CLOCK.test(place) && /\p{Lu}|\d/u.test(place) && place.length > 4)
        return { value: place, evidence: evidenceIn(body, start, start + place.length) };
    }
    const street = STREET.exec(sentence);
    if (street) {
      const start = index + street.index;
      const place = untilClauseEnds(body.text.slice(start, start + LONGEST));
      return { value: place, evidence: evidenceIn(body, start, start + place.length) };
    }
  }
  return undefined;
}

/** Up to the full stop, the line's end, or words that go on about something else. */
function untilClauseEnds(text: string): string {
  const stop = text.search(/[.!?](?:\s|$)|\n|;| (?:on|at|for|with|where|and|to|from|from|by|so|if|when) (?!\p{Lu}\p{L}* (?:floor|street))/u);
  return (stop < 0 ? text : text.slice(0, stop)).replace(/[\s,]+$/, '');
}
