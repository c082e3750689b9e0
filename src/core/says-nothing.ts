const nothings = new Set(
  [
    'no',
    'nope',
    'none',
    'nothing',
    'nobody',
    'no one',
    'no-one',
    'n/a',
    'nil',
    'idk',
    "i don't know",
    "don't know",
    'dont know',
    'dunno',
    'not sure',
    'no idea',
    "can't remember",
    "i can't remember",
    "don't remember",
    "i don't remember",
    'cannot remember',
    'forgot',
    'i forgot',
    'nothing special',
    'nothing really',
    'nothing much',
    'nothing else',
    'nothing in particular',
    'not really',
    'not much',
  ].map((words) => words.replaceAll("'", '')),
);
const markless = /[.,;:!?…’']/g;

/** Whether a field was filled in only to say that there is nothing to say: "nothing", "n/a", "-". A hurried user leaves few fields empty. */
export function saysNothing(note: string): boolean {
  if (note.length > 60) return false;
  const plain = note.toLowerCase().replaceAll(markless, '').trim();
  return nothings.has(plain) || !/[\p{L}\p{N}]/u.test(plain);
}
