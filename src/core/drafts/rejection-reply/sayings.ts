import type { Saying } from '../saying.ts';

/** The thanks, which claim nothing: neither that it was fair nor that it did not hurt. */
export const thanksForAnswer: readonly Saying[] = [
  {
    warm: "Thanks for letting me know, and for the time you and your colleagues gave me. I'd have liked a yes, and I'm glad to know where I stand.",
    neutral:
      'Thank you for letting me know, and for the time that you and your colleagues gave me. I would have liked a yes, and am glad to know where I stand.',
    formal:
      'Thank you for informing me, and for the time that you and your colleagues gave me. I would have wished for a yes, and I am glad to know where I stand.',
  },
  {
    warm: "Thank you for the clear answer about {role}. It isn't the one I was hoping for, and I do appreciate being told.",
    neutral: 'Thank you for the clear answer about {role}. It is not the one I was hoping for, and I do appreciate being told.',
    formal: 'Thank you for your clear answer concerning {role}. It is not the one I had hoped for, and I do appreciate being told.',
  },
  {
    warm: 'Thanks for writing, and for having looked at me seriously for {role}. I was sorry to read it, and I take it as it is.',
    neutral: 'Thank you for writing, and for having considered me for {role}. I was sorry to read it, and I take it as it is.',
    formal: 'Thank you for your message, and for having considered me for {role}. I was sorry to read it, and I accept it.',
  },
  {
    warm: 'Thank you for telling me how it came out. A pity for me; but I was glad to get to know {company} a little.',
    neutral: 'Thank you for telling me how you decided. I am sorry that it is not to be, and was glad to get to know {company} a little.',
    formal: 'Thank you for telling me of your decision. I am sorry that it is not to be, and I was glad to become acquainted with {company}.',
  },
];

/** One question, about the user alone, that can be answered in a line. */
export const feedbackQuestions: readonly Saying[] = [
  {
    warm: "One question, if you've got a minute for it: what's the one thing I should work on? A single line would help me a lot.",
    neutral: 'One question, if you have a minute for it: what is the one thing that I should work on? A single line would help me.',
    formal: 'May I ask one question: what is the one thing on which I should work? A single line would help me.',
  },
  {
    warm: "If you're able to say: what would have made me a stronger candidate? One sentence is plenty.",
    neutral: 'If you are able to say: what would have made me a stronger candidate? One sentence is plenty.',
    formal: 'Should you be able to say: what would have made me a stronger candidate? One sentence would be ample.',
  },
  {
    warm: 'Could you tell me, in a line, what you were missing? I would like to learn from it for the next time.',
    neutral: 'Could you tell me, in a line, what was missing? I would like to learn from it for the next time.',
    formal: 'Could you tell me, in a line, what was missing? I should like to learn from it for the next time.',
  },
];

export const keepInMind: readonly Saying[] = [
  {
    warm: "And if something similar opens up, I'd be happy to hear from you.",
    neutral: 'Should something similar open up one day, I would be glad to hear from you.',
  },
  {
    warm: "If there's a role at {company} one day that suits me better, please think of me.",
    neutral: 'If there is a role at {company} one day that suits me better, please think of me.',
  },
  {
    warm: "I'd gladly talk with you again whenever there's a reason to.",
    neutral: 'I would gladly talk with you again, should there be a reason to.',
  },
];

export const referrals: readonly Saying[] = [
  {
    warm: "And if you know of another team that could use somebody like me, I'd be grateful for a name.",
    neutral: 'If you know of another team that could use somebody like me, I would be grateful for a name.',
  },
  {
    warm: "Should you hear of somebody who's looking for what I do, feel welcome to pass my name on.",
    neutral: 'Should you hear of somebody who looks for what I do, you are welcome to pass my name on.',
  },
];

export const wishesForThem: readonly Saying[] = [
  { warm: 'All good things to you and the team.', neutral: 'I wish you and your team well.' },
  { warm: 'I wish you a good start with whoever joins you.', neutral: 'I wish you a good start with the person who joins you.' },
  { neutral: 'My good wishes to everybody I spoke with.' },
];
