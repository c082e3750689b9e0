import type { Saying } from '../saying.ts';

/*
 * To those who arranged the interview and talked about nothing in particular. How smoothly it went is not known, nor how many dates it took.
 */

export const arrangerOpenings: readonly Saying[] = [
  { warm: 'Thanks so much for arranging my interview {when}.', neutral: 'Thank you for arranging my interview {when}.' },
  {
    warm: 'Many thanks for setting up the interview for {role} {when}.',
    neutral: 'Many thanks for setting up the interview for {role} {when}.',
    formal: 'Please accept my thanks for organising the interview for {role} {when}.',
  },
  {
    warm: 'I wanted you to get a thank-you as well for the interview {when}.',
    neutral: 'A word of thanks should go to you as well after the interview {when}.',
    formal: 'My thanks after the interview {when} are due to you as well.',
  },
  {
    warm: "I'm grateful to you for bringing me together with your colleagues {when}.",
    neutral: 'I am grateful to you for bringing me together with your colleagues {when}.',
    formal: 'I am grateful to you for having brought me together with your colleagues {when}.',
  },
  {
    warm: 'Thank you for everything you did so that I could talk to {company} {when}.',
    neutral: 'Thank you for what you did so that I could talk with {company} {when}.',
    formal: 'I thank you for what you did to make the meeting with {company} {when} possible.',
  },
  {
    warm: 'You put the interview {when} together, and I appreciate it.',
    neutral: 'You put the interview {when} together, and I appreciate that.',
    formal: 'It was you who prepared the interview {when}, which I appreciate.',
  },
  {
    warm: 'Thanks for seeing to it that the interview {when} could happen.',
    neutral: 'Thank you for seeing to it that the interview {when} could take place.',
    formal: 'Let me thank you for ensuring that the interview {when} could take place.',
  },
  {
    warm: 'A quick thank-you for your part in the interview {when}.',
    neutral: 'This is a short thank-you for your part in the interview {when}.',
    formal: 'With these lines I thank you for your part in the interview {when}.',
  },
];

export const arrangerRemarks: readonly Saying[] = [
  {
    warm: "Work like that is easily overlooked, so I'm saying it.",
    neutral: 'Work like that is easily overlooked, and so I am saying it.',
    formal: 'Such work is easily overlooked, which is why I mention it.',
  },
  {
    warm: 'Fitting one more person into several calendars is no small thing.',
    neutral: 'To fit one more person into other calendars is no small thing.',
    formal: 'To fit a further person into other calendars is no small matter.',
  },
  {
    warm: 'I only had to think about the conversation itself, because the rest was with you.',
    neutral: 'I only had to think about the conversation itself, because the rest was with you.',
    formal: 'I needed to think only of the conversation itself, since all the rest was with you.',
  },
  {
    warm: "A candidate sees only the hour itself. That somebody prepares it shouldn't go unmentioned.",
    neutral: 'A candidate sees only the hour itself; that somebody prepares it should not go unmentioned.',
  },
  { warm: 'It was good to know whom I could have turned to.', neutral: 'It was good to know whom I could have turned to.' },
  {
    warm: 'It takes quite a few mails before people sit down together for an hour.',
    neutral: 'It takes many a mail before people sit down together for an hour.',
  },
  {
    warm: "The thanks usually go to those who ask the questions; I'd like some to reach you.",
    neutral: 'Thanks tend to go to those who ask the questions; some of mine are meant for you.',
  },
  {
    warm: "Dates like that don't arrange themselves.",
    neutral: 'Such dates do not arrange themselves.',
  },
];

export const arrangerOffers: readonly Saying[] = [
  {
    warm: "If you still need anything from me, documents or dates, just write and I'll send them.",
    neutral: 'If you still need something from me, be it documents or dates, please write and I will send them.',
  },
  {
    warm: "Let me know if anything is missing on my side and I'll see to it.",
    neutral: 'Please tell me should anything be missing on my side, and I will see to it.',
  },
  {
    warm: "A form, a date, a reference: whatever's open, tell me and I'll take care of it.",
    neutral: 'A form, a date, a reference: whatever is open, I will take care of it.',
  },
  {
    warm: "For whatever comes up from here, you'll find me at this address.",
    neutral: 'For whatever comes up from here, you can reach me at this address.',
  },
  {
    warm: "If there's a piece of paper you still lack, say the word and you'll have it.",
    neutral: 'If there is a paper you still lack for your files, one word is enough.',
  },
  {
    warm: "And if another date has to be found, I'll do my best to fit in.",
    neutral: 'Should a further date have to be found, I will do my best to fit in with yours.',
  },
  {
    warm: "Anything I can do to make your part easier, I'm glad to do.",
    neutral: 'Anything I can do to make your part easier I will gladly do.',
  },
  {
    warm: 'If something about the next steps has to be sorted out, please turn to me.',
    neutral: 'If anything about the next steps has to be sorted out, please turn to me.',
  },
];

export const arrangerSubjects: readonly Saying[] = [
  { neutral: 'Thank you for arranging the interview {when}' },
  { neutral: 'Thank you for setting up the {roleName} interview', warm: 'Thanks for setting up the {roleName} interview' },
  { neutral: 'My interview {when}: thank you' },
  { neutral: 'With thanks for your help with the interview' },
  { neutral: 'A word of thanks for the interview {when}' },
  { neutral: 'Thank you for your part in the interview {when}' },
  { neutral: 'Thank you from a candidate for {role}' },
];
