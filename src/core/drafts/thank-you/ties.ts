import type { Saying } from '../saying.ts';

/** That the user would like the role: modestly, and without a claim about it or about the company. Each names its own subject, since anything may stand before it. */
export const ties: readonly Saying[] = [
  {
    warm: "I'd be happy to count you and the others at {company} among my colleagues.",
    neutral: 'I would be glad to count you and the others at {company} among my colleagues.',
    formal: 'It would please me to count you and the others at {company} among my colleagues.',
  },
  {
    warm: 'I can picture myself in {role}, and our talk is part of the reason.',
    neutral: 'I can picture myself in {role}, and our talk is one of the reasons.',
    formal: 'I can well imagine myself in {role}, and our discussion is one of the reasons.',
  },
  {
    warm: "I'm as keen on {role} as ever, and ready for whatever comes next.",
    neutral: 'I remain interested in {role}, and am ready for whatever comes next.',
    formal: 'I remain interested in {role} and stand ready for whatever follows.',
  },
  {
    warm: "If it comes to that, I'd start at {company} knowing exactly why I want to be there.",
    neutral: 'If you decide for me, I will start at {company} knowing why I want to be there.',
    formal: 'Should you decide in my favour, I would come to {company} knowing why I wish to be there.',
  },
  {
    warm: "You've heard what I'd bring to {role}, so let me just add that I'd like to do it.",
    neutral: 'You have heard what I would bring to {role}; let me only add that I would like to have it.',
    formal: 'You have heard what I would bring to {role}; let me only add that I am in earnest about it.',
  },
  {
    warm: "I'd gladly take on {role}, and I'd do it with care.",
    neutral: 'I would take on {role} gladly, and give it my full attention.',
    formal: 'I would take on {role} gladly and give it my undivided attention.',
  },
  {
    warm: "My side of it is simple: I'd like to work at {company}.",
    neutral: 'My side of the matter is simple: I would like to work at {company}.',
    formal: 'For my part the matter is clear: I would like to work for {company}.',
  },
  {
    warm: "I came out of the interview still wanting {role}, and I don't mind saying so.",
    neutral: 'I came out of the interview still wanting {role}, and do not mind saying so.',
    formal: 'I came away still wishing to take on {role}, and prefer to say so plainly.',
  },
  {
    warm: "However the decision about {role} turns out, I'm glad we had the chance to speak.",
    neutral: 'However the decision about {role} turns out, I am glad that we had the chance to speak.',
    formal: 'Whatever is decided about {role}, I am glad to have had the opportunity to speak with you.',
  },
  {
    warm: "There's a lot in {role} I'd love to get started on.",
    neutral: 'There is a good deal in {role} that I would like to get to work on.',
    formal: 'There is a good deal in {role} to which I would like to apply myself.',
  },
  {
    warm: "I hope it wasn't the last time we talk about {role}.",
    neutral: 'I hope that we will talk about {role} again.',
    formal: 'It is my hope that we shall speak about {role} again.',
  },
  {
    warm: "I'd be glad if you could see me in {role}, too.",
    neutral: 'I would be glad if you, too, could see me in {role}.',
    formal: 'I would be pleased if you, too, could see me in {role}.',
  },
  {
    warm: "Count me among the people who'd love to take on {role}.",
    neutral: 'Please count me among those who would gladly take on {role}.',
    formal: 'Please count me among those who would gladly accept {role}.',
  },
  {
    warm: "As for {role}, I'd happily say yes to it.",
    neutral: 'As for {role}, I would gladly say yes to it.',
    formal: 'As for {role}, my wish to take it on is unchanged.',
  },
];
