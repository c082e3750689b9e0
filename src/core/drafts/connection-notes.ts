import type { Saying } from './saying.ts';

/** One way to begin a note: with what was talked about, with the company, or with neither where that is too long. */
export interface Note {
  readonly onTopic?: Saying;
  readonly atCompany: Saying;
  readonly brief: Saying;
}

/** Each goes on after "Hi Dana," and says where the two know each other from. */
export const notes: readonly Note[] = [
  {
    onTopic: { neutral: 'it was good to talk with you {when} about {topic}.' },
    atCompany: { neutral: 'it was good to talk with you {when} in my interview with {company}.' },
    brief: { neutral: 'it was good to talk with you {when}.' },
  },
  {
    onTopic: {
      warm: "thank you for our talk {when}; I'm still thinking about {topic}.",
      neutral: 'thank you for our talk {when}; I am still thinking about {topic}.',
    },
    atCompany: { neutral: 'thank you for our talk {when} about working at {company}.' },
    brief: { neutral: 'thank you for our talk {when}.' },
  },
  {
    onTopic: { neutral: 'our conversation {when} about {topic} has stayed with me.' },
    atCompany: { neutral: 'our conversation {when} about a role at {company} has stayed with me.' },
    brief: { neutral: 'our conversation {when} has stayed with me.' },
  },
  {
    onTopic: { neutral: 'I was glad that we could speak about {topic} in the interview {when}.' },
    atCompany: { neutral: 'I was glad of the chance to introduce myself at {company} {when}.' },
    brief: { neutral: 'I was glad of the chance to introduce myself {when}.' },
  },
  {
    onTopic: { neutral: 'thanks for making time for me {when}, and for the exchange on {topic}.' },
    atCompany: { neutral: 'thanks for making time for me {when} as a candidate at {company}.' },
    brief: { neutral: 'thanks for making time for me {when}.' },
  },
  {
    onTopic: { neutral: 'you interviewed me {when}, and I liked talking about {topic}.' },
    atCompany: { neutral: 'you interviewed me {when} for {company}, and I liked the way we talked.' },
    brief: { neutral: 'you interviewed me {when}, and I liked the way we talked.' },
  },
  {
    onTopic: { neutral: 'many thanks for interviewing me {when}. I would happily go on talking about {topic} one day.' },
    atCompany: { neutral: 'many thanks for interviewing me {when} for a role at {company}.' },
    brief: { neutral: 'many thanks for interviewing me {when}.' },
  },
  {
    onTopic: { neutral: 'a word of thanks for the interview {when}, not least for the part about {topic}.' },
    atCompany: { neutral: 'a word of thanks for the {company} interview {when}.' },
    brief: { neutral: 'a word of thanks for the interview {when}.' },
  },
  {
    onTopic: { neutral: 'I appreciated the interview {when}, above all our talk about {topic}.' },
    atCompany: { neutral: 'I appreciated the interview with {company} {when}, and your questions.' },
    brief: { neutral: 'I appreciated the interview {when}, and your questions.' },
  },
];

export const arrangerNotes: readonly Note[] = [
  {
    atCompany: { neutral: 'thank you for arranging my interview at {company} {when}.' },
    brief: { neutral: 'thank you for arranging my interview {when}.' },
  },
  {
    atCompany: { neutral: 'many thanks for setting up the interview with {company} {when}.' },
    brief: { neutral: 'many thanks for setting up the interview {when}.' },
  },
  {
    atCompany: { neutral: 'your help with my {company} interview {when} was kind.' },
    brief: { neutral: 'your help with my interview {when} was kind.' },
  },
  {
    atCompany: { neutral: 'you brought me together with your colleagues at {company} {when}; thanks for that.' },
    brief: { neutral: 'you brought me together with your colleagues {when}; thanks for that.' },
  },
  {
    atCompany: { neutral: 'a word of thanks for your part in the interview {when} at {company}.' },
    brief: { neutral: 'a word of thanks for your part in the interview {when}.' },
  },
  {
    atCompany: { neutral: 'I appreciate what you did {when} so that I could talk with {company}.' },
    brief: { neutral: 'I appreciate what you did {when} so that the interview could take place.' },
  },
];

/** The wish to connect, and nothing else: whoever is asked for more on a first note declines it. */
export const closings: readonly Saying[] = [
  { neutral: 'I would be glad to stay in touch.', warm: "I'd be glad to stay in touch." },
  { neutral: 'I would like to stay connected, whatever comes of it.', warm: "I'd like to stay connected, whatever comes of it." },
  { neutral: 'It would be nice to keep up the contact here.' },
  { neutral: 'However it turns out, let us stay in contact.', warm: "However it turns out, let's stay in contact." },
  { neutral: 'I hope that we can remain in contact, whatever is decided.' },
  { neutral: 'If you like, we can keep in touch this way.' },
  { neutral: 'I would be pleased to have you among my contacts.', warm: "I'd be happy to have you among my contacts." },
  { neutral: 'Our paths may cross again; I would like that.', warm: "Our paths may cross again; I'd like that." },
  { neutral: 'I would like to connect, however things turn out.', warm: "I'd like to connect, however things turn out." },
];
