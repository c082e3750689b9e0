const TOPIC =
  /interview|applica|applied|applying|candida|recruit|hiring|\bhire|vacanc|\b(?:role|position|resume|cv|career|assessment|assignment|screening|offer letter|offer you|(?:your|the|extended) offer|join(?:ing)? (?:our|us)|internship|job)s?\b|shortlist|phone screen|coding (?:test|challenge)|talent|employment|you an offer|transcript|writing sample|referee/i;
const ACT =
  /interview|schedul|availab|slot|calendar|invit|confirm|cancel|resched|postpone|unfortunately|regret|not (?:be |to )?(?:mov|select|proceed|success)|review|move forward|next (?:step|stage|round)|offer|\b(?:meet|set up|call|chat|speak|talk|reference|document|decision|assessment|assignment|test|received|thank|filled|decid|submitted|profile|closely|send)|application (?:was|form|has)|paperwork|challenge|delay/i;

/** A time, or a page to choose one. */
const TIME =
  /\d[:.]\d\d\b|\d ?[ap]\.?m\b|o.?clock|(?:half|quarter|ten) (?:past|to)|\b(?:tues|wednes|thurs|fri|mon)(?:day|\b)|tomorrow|tonight|\d(?:st|nd|rd|th)\b|\b0\d{3}\b|calendly|doodle/i;
/** Who works at what, and what is done with those who want to: for mail that names neither job nor interview. */
const WORK =
  /\b(?:manager|mgr|director|engineer|analyst|assistant|officer|clerk|nurs|tech|teacher|professor|(?:team|shift) lead|head (?:of|\w+er\b)|chef|designer|auditor|consultant|coordinator|supervisor|specialist|associate|faculty|panel|on-?site|trial|shift|the board|committee|dear (?:m[rs]s?|miss|dr)\b|chair|HR\b|people team|short list|notice\b|invitation:|updated|cancell?ed event|webex|calendly|meet\.google|teams\.microsoft|on teams)/i;

/** Only the beginning is looked at: a mail says what it is about near its top. */
const MOST_CHARACTERS = 6_000;

/**
 * Whether a mail may be about a job, from its subject and text: cheap enough to run on every opened mail, so that ordinary mail wakes
 * nobody (C5). It errs on the side of yes; `readMail` decides.
 */
export function mightBeJobMail(subject: string, text: string): boolean {
  const head = `${subject}\n${text.slice(0, MOST_CHARACTERS)}`;
  return TOPIC.test(head) ? ACT.test(head) || TIME.test(head) : WORK.test(head) && TIME.test(head);
}

/** Whether a text speaks of jobs at all, more surely than `mightBeJobMail`: for what has no mail's words to judge by. */
export const namesJob = (subject: string, text: string): boolean => TOPIC.test(`${subject}\n${text.slice(0, MOST_CHARACTERS)}`);
