import type { Saying } from '../saying.ts';

/*
 * What may stand in a thank-you beside the thanks and the point. The user's own words come behind a colon: they may be a sentence, a few words or a list.
 */

/** What was left unsaid (C21): a statement, or no more than its name. */
export const wishes: readonly Saying[] = [
  {
    warm: "One thing I didn't get to mention: {wish}.",
    neutral: 'One thing I did not get to mention: {wish}.',
    formal: 'There is one thing I did not get to mention: {wish}.',
  },
  {
    warm: 'Something I left out when we spoke: {wish}.',
    neutral: 'Something I left out when we spoke: {wish}.',
    formal: 'I left something out when we spoke: {wish}.',
  },
  { warm: 'I should have mentioned this, too: {wish}.', neutral: 'I would like to add a point that I missed: {wish}.' },
  {
    warm: "I didn't bring it up then, so here it is: {wish}.",
    neutral: 'I did not bring it up then, so I do it here: {wish}.',
    formal: 'I did not raise it at the time, and do so here: {wish}.',
  },
  {
    warm: 'Of course the right words came to me afterwards: {wish}.',
    neutral: 'A point that came to me too late: {wish}.',
    formal: 'A point that occurred to me too late: {wish}.',
  },
  { warm: "What I meant to bring up and then didn't: {wish}.", neutral: 'What I meant to bring up and then did not: {wish}.' },
  { warm: "Here's something I'd have liked to mention: {wish}.", neutral: 'Here is something I would have liked to mention: {wish}.' },
  { warm: 'A small addition from my side: {wish}.', neutral: 'I have one addition to make: {wish}.' },
  { warm: 'To all that I said, please add this: {wish}.', neutral: 'I would like to add something to what I told you: {wish}.' },
];

/** What the user would have liked to do, "to ask about remote work". */
export const wishesToDo: readonly Saying[] = [
  { warm: "I'd have liked {wish}.", neutral: 'I would have liked {wish}.' },
  { neutral: 'I had meant {wish}, and did not get to it.', warm: "I'd meant {wish}, and didn't get to it." },
  { neutral: 'I wanted {wish}, and it came back to me only afterwards.' },
  { neutral: 'What I had in mind and did not do was {wish}.', warm: "What I had in mind and didn't do was {wish}." },
  { neutral: 'I went home without what I had wanted: {wish}.' },
  { neutral: 'One more thing I had intended was {wish}.' },
];

/** What the user says themselves: "I wish I had shown you my portfolio". */
export const wishesInOwnWords: readonly Saying[] = [{ neutral: '{wish}.' }];

/** An answer put better, where the notes name the question (C21). */
export const repairs: readonly Saying[] = [
  { warm: 'On {weak}, here is the answer I wish I had given: {better}.', neutral: 'On {weak}, this is the answer I would give now: {better}.' },
  { warm: 'Let me have another go at the question of {weak}: {better}.', neutral: 'Allow me a second attempt at the question of {weak}: {better}.' },
  { neutral: 'I was not clear enough on {weak}. In short: {better}.', warm: "I wasn't clear enough on {weak}. In short: {better}." },
  { neutral: 'My answer on {weak} can be put better: {better}.' },
  { neutral: 'What I said on {weak} deserves a clearer form: {better}.' },
  { neutral: 'As for {weak}, I have thought about it again: {better}.' },
  { neutral: 'I would like to come back to {weak} for a moment: {better}.', warm: "I'd like to come back to {weak} for a moment: {better}." },
];

/** The same where they only tell how it went. */
export const repairsOfSomething: readonly Saying[] = [
  { warm: "There's one answer I'd like to give better: {better}.", neutral: 'There is one answer I would like to give better: {better}.' },
  {
    neutral: 'One of my answers was not as clear as I wanted. In short: {better}.',
    warm: "One of my answers wasn't as clear as I wanted. In short: {better}.",
  },
  { neutral: 'I have thought about one of the questions again: {better}.' },
  { neutral: 'Allow me a second attempt at one answer: {better}.', warm: 'Let me have another go at one answer: {better}.' },
  { neutral: 'To one of the questions I would now answer this: {better}.', warm: "To one of the questions I'd now say this: {better}." },
  { neutral: 'One answer of mine can be put better: {better}.' },
  { neutral: 'Something I answered deserves a clearer form: {better}.' },
];

/** What the user promised (C39): "the case study by Friday, 6 March". */
export const promises: readonly Saying[] = [
  { warm: "I haven't forgotten what I promised: {promised}.", neutral: 'I have not forgotten what I promised: {promised}.' },
  { neutral: 'Still to come from me, as promised: {promised}.' },
  { neutral: 'On my list for you, as promised: {promised}.' },
  { neutral: 'What is still open on my side: {promised}.', warm: "What's still open on my side: {promised}." },
  { neutral: 'I still owe you something, and have not lost sight of it: {promised}.', warm: "I still owe you something, and I'm on it: {promised}." },
  { neutral: 'I will of course keep my promise: {promised}.', warm: "Of course I'll keep my promise: {promised}." },
  { neutral: 'I still have a promise to keep: {promised}.' },
  { neutral: 'As I told you I would, I am taking care of this: {promised}.', warm: "As I told you I would, I'm taking care of this: {promised}." },
  { neutral: 'You can rely on what I promised: {promised}.' },
];

/** What comes next, as agreed (C23). */
export const nextSteps: readonly Saying[] = [
  { neutral: 'I have noted what comes next: {next}.', warm: "I've noted what comes next: {next}." },
  { neutral: 'If I understood you rightly, this is the next step: {next}.', warm: 'If I got it right, this is the next step: {next}.' },
  { neutral: 'As we left it, this comes next: {next}.' },
  { neutral: 'For the next step I have this in my notes: {next}.' },
  { neutral: 'What follows, as far as I know: {next}.' },
  { neutral: 'This is how I understood the next step: {next}.' },
  { neutral: 'I will be ready for the next step: {next}.', warm: "I'll be ready for the next step: {next}." },
];

/** The day by which an answer is to come. */
export const decisionDays: readonly Saying[] = [
  { neutral: 'You expect to decide by {day}; I have that in my calendar.' },
  { neutral: 'You named {day} for an answer, and that is soon enough for me.' },
  {
    warm: "You expect to have an answer by {day}, and I'll happily wait until then.",
    neutral: 'You expect to have an answer by {day}, and I will gladly wait until then.',
    formal: 'You expect to have an answer by {day}, and I am glad to wait until then.',
  },
  { neutral: 'I have noted {day} as the day by which I will know more.', warm: "I've noted {day} as the day by which I'll know more." },
  { neutral: 'With an answer by {day} I can plan well; it was good of you to name a day.' },
  { neutral: 'You hope to decide by {day}; until then it is in your hands.', warm: "You hope to decide by {day}; until then it's in your hands." },
  { neutral: 'It helps me to know that I will hear by {day}.', warm: "It helps to know that I'll hear by {day}." },
];

/** One piece of work, behind everything else (C23). A link ends its sentence without a full stop, which mail programs would take for a part of it. */
export const samplesWithLink: readonly Saying[] = [
  {
    neutral: 'In case it is of use, here is a piece of my work, {sample}: {link}',
    warm: "In case it's of use, here's a piece of my work, {sample}: {link}",
  },
  { neutral: 'Here is an example of what I do: {sample}, {link}', warm: "Here's an example of what I do: {sample}, {link}" },
  { neutral: 'Should you like to see some of my work, look here for {sample}: {link}' },
  { neutral: 'One example of my work, should you want to look: {sample}, {link}' },
];
export const samplesWithoutLink: readonly Saying[] = [
  { neutral: 'If an example of my work is of use, I can send you this one: {sample}.' },
  { neutral: 'Should you like to see some of my work, I could send you {sample}.' },
  { neutral: 'One example of my work is yours for the asking: {sample}.' },
];

/** Why it comes late (C28): one sentence, behind the thanks. */
export const latenesses: readonly Saying[] = [
  {
    warm: 'Sorry that this comes later than I wanted: {because}.',
    neutral: 'This comes later than I wanted: {because}.',
    formal: 'Please excuse that this comes later than I intended: {because}.',
  },
  {
    warm: 'You should have had this sooner, I know: {because}.',
    neutral: 'You should have had this sooner: {because}.',
    formal: 'You ought to have had this sooner: {because}.',
  },
  {
    warm: 'I meant to write days ago: {because}.',
    neutral: 'I had meant to write earlier: {because}.',
    formal: 'I had intended to write earlier: {because}.',
  },
  { warm: 'Forgive me for being slow: {because}.', neutral: 'Forgive the delay: {because}.', formal: 'I ask you to forgive the delay: {because}.' },
  { warm: 'These lines are late, and here is why: {because}.', neutral: 'These lines are late for a reason: {because}.' },
  {
    warm: "I'm behind with my mail: {because}.",
    neutral: 'I am behind with my letters: {because}.',
    formal: 'I am behind with my correspondence: {because}.',
  },
  {
    warm: "I'm only getting round to this now: {because}.",
    neutral: 'Only now do I come to write: {because}.',
    formal: 'Only now am I able to write: {because}.',
  },
  {
    warm: 'It was meant to be with you sooner: {because}.',
    neutral: 'It was meant to be with you sooner: {because}.',
    formal: 'My letter was meant to be with you sooner: {because}.',
  },
  { warm: 'If this reaches you late, the reason is simple: {because}.', neutral: 'That it reaches you late has a simple reason: {because}.' },
];
