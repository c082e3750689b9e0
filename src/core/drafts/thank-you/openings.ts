import type { Saying } from '../saying.ts';

/** The thanks, which comes first (C22). Each holds for a talk in a room, by video and by telephone alike, and for a second round as for a first. */
export const openings: readonly Saying[] = [
  {
    warm: 'Thank you so much for talking with me {when} about {role}.',
    neutral: 'Thank you for talking with me {when} about {role}.',
    formal: 'Thank you for speaking with me {when} about {role}.',
  },
  {
    warm: "I'm really grateful for the time you gave me {when}.",
    neutral: 'I am grateful for the time you gave me {when}, and would like you to know it.',
    formal: 'I am most grateful for the time that you gave me {when}.',
  },
  {
    warm: 'Many thanks for the interview {when}, and for taking an interest in me for {role}.',
    neutral: 'Many thanks for interviewing me {when} for {role} at {company}.',
    formal: 'Please accept my thanks for the interview {when} concerning {role} at {company}.',
  },
  {
    warm: "I didn't want to let our chat {when} go by without saying thank you.",
    neutral: 'I do not want to let our meeting {when} go by without a word of thanks.',
    formal: 'I would not wish our meeting {when} to pass without a word of thanks to you.',
  },
  {
    warm: 'It was kind of you to make room for me {when}. Thank you!',
    neutral: 'It was kind of you to make room for me {when}; thank you.',
    formal: 'It was kind of you to make room for me {when}, for which I thank you.',
  },
  {
    warm: 'First things first: thank you for the conversation we had {when}.',
    neutral: 'First of all, thank you for the conversation we had {when}.',
    formal: 'First of all, allow me to thank you for the conversation we had {when}.',
  },
  {
    warm: 'Just a few lines to say thanks for interviewing me {when}.',
    neutral: 'This is a short note to thank you for interviewing me {when}.',
    formal: 'I am writing to thank you for the interview you granted me {when}.',
  },
  {
    warm: 'Thank you for considering me for {role}, and for our chat {when}.',
    neutral: 'Thank you for considering me for {role}, and for the interview {when}.',
    formal: 'Thank you for considering me for {role} and for conducting the interview {when}.',
  },
  {
    warm: 'You set aside time for me {when}, and I appreciate that a lot.',
    neutral: 'You set aside time for me {when}, and I appreciate it.',
    formal: 'You set aside time for me {when}, which I very much appreciate.',
  },
  {
    warm: 'A big thank-you for our talk {when} about working at {company}.',
    neutral: 'My thanks to you for our talk {when} about working at {company}.',
    formal: 'Let me express my thanks for our discussion {when} about working at {company}.',
  },
  {
    warm: "I'd like to thank you for your questions {when}, and for hearing me out.",
    neutral: 'I would like to thank you for your questions {when}, and for listening to my answers.',
    formal: 'May I thank you for your questions {when}, and for your attention to my answers.',
  },
  {
    warm: 'I came away from our talk {when} wanting to say thank you. So: thank you.',
    neutral: 'After our talk {when} I would like to say a simple thank-you.',
    formal: 'After our discussion {when} I wish to express my thanks to you.',
  },
  {
    warm: 'Thank you for giving me a part of your day {when}.',
    neutral: 'Thank you for giving me a part of your day {when}.',
    formal: 'Thank you for devoting a part of your day to me {when}.',
  },
  {
    warm: 'I owe you a thank-you for the interview {when}, and here it is.',
    neutral: 'I owe you thanks for the interview {when}, and here they are.',
    formal: 'I owe you my thanks for the interview {when}.',
  },
];

/** What stands above the mail. `roleName` is the bare name of the role. */
export const subjects: readonly Saying[] = [
  { neutral: 'Thank you for our conversation {when}' },
  { neutral: 'Thank you for the {roleName} interview {when}' },
  { neutral: 'With thanks for your time {when}', formal: 'With thanks for your time {when}' },
  { neutral: 'Our conversation {when}: thank you', formal: 'Our conversation {when}: my thanks' },
  { neutral: 'Thank you: {roleName} interview {when}' },
  { warm: 'Thanks for talking with me {when}', neutral: 'Thank you for talking with me {when}', formal: 'Thank you for speaking with me {when}' },
  { warm: 'A thank-you after our talk {when}', neutral: 'My thanks for the interview {when}', formal: 'My thanks for the interview {when}' },
  { neutral: 'Thank you for the interview at {company} {when}' },
  { neutral: 'Many thanks for our meeting {when}', formal: 'Many thanks for our meeting {when}' },
  { neutral: 'A word of thanks after the interview {when}' },
  { neutral: 'Thank you for making time {when}', formal: 'Thank you for the time you gave me {when}' },
];

export const farewells: readonly Saying[] = [
  { warm: 'Warm regards', neutral: 'Kind regards', formal: 'Yours sincerely' },
  { warm: 'All the best', neutral: 'Best wishes', formal: 'With kind regards' },
  { warm: 'Warmly', neutral: 'Best regards', formal: 'Sincerely' },
  { warm: 'With warm wishes', neutral: 'With best wishes', formal: 'Kind regards' },
  { warm: 'Best wishes', neutral: 'With kind regards', formal: 'With best regards' },
  { warm: 'Thanks again, and all the best', neutral: 'With renewed thanks', formal: 'With renewed thanks' },
  { warm: 'With best wishes', neutral: 'All the best', formal: 'Best regards' },
];
