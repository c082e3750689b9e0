import type { Saying } from '../saying.ts';

/** What the user would gladly add: an open door, and nothing that wants an answer. */
export const offers: readonly Saying[] = [
  {
    warm: "If anything I said needs more detail, just say so and I'll send it.",
    neutral: 'If anything I said needs more detail, I will be happy to supply it.',
    formal: 'Should anything I said require more detail, I will be happy to supply it.',
  },
  {
    warm: 'Should a question come up on your side, one line is enough.',
    neutral: 'Should a question come up on your side, one line to me is enough.',
    formal: 'Should a question arise on your side, a brief line to me will suffice.',
  },
  {
    warm: "You'll find me at this address if there's anything you still wonder about.",
    neutral: 'You can reach me at this address whenever a point needs clearing up.',
    formal: 'I can be reached at this address whenever a point needs to be clarified.',
  },
  {
    warm: 'If seeing some of my work would help, I can send you a piece or two.',
    neutral: 'If it helps to see some of my work, I can send you a piece or two.',
    formal: 'If it were useful to see some of my work, I could send you an example or two.',
  },
  {
    warm: "If one of my answers didn't quite land, ask me again. I'd rather explain it twice than leave it half clear.",
    neutral: 'Where an answer of mine fell short, please ask again; I would rather explain it twice than leave it half clear.',
    formal: 'Where an answer of mine fell short, please ask again; I would sooner explain it twice than leave it half clear.',
  },
  {
    warm: "Do tell me if there's something else you'd like to know about how I work.",
    neutral: 'Please tell me if there is something else you would like to know about how I work.',
    formal: 'Please let me know if there is anything else you wish to know about the way I work.',
  },
  {
    warm: "If a second talk would help, with you or with somebody else, I'll make time for it.",
    neutral: 'If a further talk would help, with you or with somebody else, I will make time for it.',
    formal: 'If a further meeting would help, with you or with another colleague, I will arrange to be free.',
  },
  {
    warm: 'Is there a bit of my background you want spelled out? Ask away.',
    neutral: 'If you want a part of my background spelled out, you need only ask.',
    formal: 'If you would like a part of my background set out more fully, you need only ask.',
  },
  {
    warm: "If there's a hole in the picture you have of me, I'll happily fill it.",
    neutral: 'If something is missing from the picture you have of me, I will gladly fill it in.',
    formal: 'If something is missing from the picture you have formed of me, I will gladly complete it.',
  },
  {
    warm: "No need to write back. But if you'd like to ask me something, please do.",
    neutral: 'This needs no reply. If you do have something to ask me, though, please go ahead.',
    formal: 'This requires no reply. Should you nevertheless wish to ask me something, please do so.',
  },
  {
    warm: 'Whatever you need from me to decide, be it a document or a date, is yours for the asking.',
    neutral: 'Whatever you need from me to decide, be it a document or a date, is yours for the asking.',
    formal: 'Whatever you may require of me for your decision, be it a document or a date, I will provide.',
  },
  {
    warm: 'For anything we left open, a short mail is all it takes.',
    neutral: 'For anything that was left open, a short mail is all it takes.',
    formal: 'For anything that was left open, a short message is all that is needed.',
  },
  {
    warm: "I'm happy to go into more depth wherever you like.",
    neutral: 'I am glad to go into more depth wherever you would like it.',
    formal: 'I am glad to go into greater depth wherever you wish.',
  },
  {
    warm: "Was there something you didn't get to ask? I'm happy to answer it now.",
    neutral: 'Perhaps there is something you did not get to ask; I would be glad to answer it now.',
    formal: 'Perhaps there is something you did not come to ask; I would be glad to answer it now.',
  },
];
