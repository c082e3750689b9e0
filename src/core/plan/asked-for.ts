/**
 * What a request is for: something to hand in ("your CV"), an answer to give ("tell me when you are available", "notice period"), or something to do
 * ("speak for five minutes"). What is not plainly one of the others is something to hand in.
 */
export type AskedFor = 'thing' | 'answer' | 'task';

/** Said as they wrote it, in the imperative. */
const tells =
  /^(?:please |kindly )?(?:let [^ ]{1,40} know|tell|say|know|confirm|advise|indicate|signify|acknowledge|answer|reply|respond|inform|accept|choose|pick)\b/i;
const asks = /^(?:whether|if|when|which|what|how|where) /i;
/** What is said in a line and comes with no file. */
const saidInALine =
  /^(?:(?:your|my|the|any|a) )?(?:(?:current|earliest|possible|preferred|expected|desired) )?(?:availability|available (?:times|dates|slots|days)|salary|salary expectations?|notice period|start(?:ing)? date|dietary (?:needs|requirements)|preference|decision|answer|confirmation)$/i;
const does =
  /^(?:please |kindly )?(?:to|speak|bring|call|ring|phone|book|register|give|prepare|read|visit|come|take|do|make|download|install|review|present|think|learn|try|charge|wear|arrive|talk|introduce|join|meet) /i;

export function askedFor(what: string): AskedFor {
  const words = what.trim().split(/\s+/).join(' ');
  if (tells.test(words) || asks.test(words) || saidInALine.test(words)) return 'answer';
  return does.test(words) ? 'task' : 'thing';
}
