import type { Saying } from '../saying.ts';

/**
 * What was talked about with this person (C22). The topic is whatever the user noted: a noun, several, a "how …", a "keeping …", a hobby. So it always stands behind
 * "about", "on" or a colon, nothing agrees with it in number, and nothing is said of it that would not hold for each of these. Who of the two said what is not
 * known either.
 */
export const points: readonly Saying[] = [
  {
    warm: "Our exchange about {topic} has stayed with me, and I'd happily pick it up again.",
    neutral: 'Our exchange about {topic} has stayed with me, and I would gladly pick it up again.',
    formal: 'Our exchange on {topic} has remained in my mind, and I would gladly continue it one day.',
  },
  {
    warm: 'I was so glad we got talking about {topic}. It made the interview feel like a real conversation.',
    neutral: 'I was glad that we came to speak about {topic}, because it turned question and answer into a conversation.',
    formal: 'I was pleased that we came to speak about {topic}, for it turned question and answer into a conversation.',
  },
  {
    warm: 'When we talked about {topic}, I could have gone on for much longer. I take that as a good sign.',
    neutral: 'When we talked about {topic}, I could have gone on for longer. I take that as a good sign.',
    formal: 'When we spoke about {topic}, I could readily have continued, which I take as a good sign.',
  },
  {
    warm: "There's a line in my notes about {topic}, and I keep coming back to it.",
    neutral: 'Among my notes is a line about {topic}, and I keep coming back to it.',
    formal: 'Among my notes is a line about {topic}, to which I have returned since.',
  },
  {
    warm: 'What came up about {topic} gave me something to chew on, and I mean that in the best way.',
    neutral: 'What came up about {topic} gave me something to think over, and I mean that in the best way.',
    formal: 'What was said about {topic} gave me something to think over, for which I am glad.',
  },
  {
    warm: "We touched on {topic}, and I'd have loved to stay with that for a while. Maybe there'll be another chance.",
    neutral: 'We touched on {topic}, and I would have liked to stay with that for a while. Perhaps there will be another chance.',
    formal: 'We touched upon {topic}, and I would have liked to go further into it. Perhaps there will be another occasion.',
  },
  {
    warm: 'One subject has been going round in my head since: {topic}. The good talks are the ones that go on afterwards.',
    neutral: 'One subject has kept me busy since: {topic}. A good talk, I find, is one that stays in mind.',
    formal: 'One subject has occupied me since: {topic}. A good discussion, I find, is one that stays in mind.',
  },
  {
    warm: 'I liked being able to talk with you about {topic}. No CV and no job ad has room for that.',
    neutral: 'I valued being able to talk with you about {topic}; no CV and no job advertisement has room for that.',
    formal: 'I valued being able to speak with you about {topic}; an application on paper has no room for that.',
  },
  {
    warm: 'If I could carry on one thread from our talk, it would be the one about {topic}.',
    neutral: 'If I could take up one thread from our talk again, it would be the one about {topic}.',
    formal: 'Were I to take up one thread of our discussion again, it would be the one about {topic}.',
  },
  {
    warm: "I'm still turning over in my mind what we said about {topic}.",
    neutral: 'I am still turning over in my mind what we said about {topic}.',
    formal: 'What we said about {topic} continues to occupy my thoughts.',
  },
  {
    warm: 'The part about {topic} deserves a mention of its own: I took something away from it.',
    neutral: 'The part about {topic} deserves a mention of its own, because I took something away from it.',
    formal: 'The part about {topic} deserves separate mention, as I took something away from it.',
  },
  {
    warm: 'Talking about {topic} with you was time well spent for me.',
    neutral: 'Talking about {topic} with you was time well spent.',
    formal: 'To speak with you about {topic} was, for me, time well spent.',
  },
  {
    warm: "I wouldn't have wanted to miss the part about {topic}. It's on my mind as I write this.",
    neutral: 'I would not have wanted to miss the part about {topic}; it is on my mind as I write this.',
    formal: 'I would not have wished to miss the part about {topic}; it is on my mind as I write.',
  },
  {
    warm: "If anyone asks me how it went, I'll tell them that we talked about {topic}.",
    neutral: 'If anyone asks me about the interview, I will tell them that we talked about {topic}.',
    formal: 'Should anyone ask me about the interview, I would mention that we spoke about {topic}.',
  },
];
