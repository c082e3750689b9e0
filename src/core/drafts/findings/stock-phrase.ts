import { sentence } from '../../sentence.ts';
import { type Check, phraseIn } from './finding.ts';

/** Phrases that everybody sends: they tell the reader that nobody in particular is meant. */
const stockPhrases = [
  'i hope this email finds you well',
  'i hope this finds you well',
  'hope you are well',
  'hope you are doing well',
  'hope all is well',
  'to whom it may concern',
  'dear sir or madam',
  'dear hiring manager',
  'dear hiring team',
  'i wanted to reach out',
  'i am reaching out',
  "i'm reaching out",
  'reach out to you',
  'just checking in',
  'just following up',
  'just wanted to follow up',
  'circle back',
  'circling back',
  'touch base',
  'touching base',
  'it was a pleasure meeting you',
  'it was a pleasure to meet you',
  'it was great meeting you',
  'it was great speaking with you',
  'taking the time out of your busy schedule',
  'your busy schedule',
  'i am very excited about the opportunity',
  'i am excited about the opportunity',
  'exciting opportunity',
  'this amazing opportunity',
  'perfect fit',
  'great fit for',
  'ideal candidate',
  'hit the ground running',
  'think outside the box',
  'team player',
  'passionate about',
  'add value',
  'valuable asset',
  'valuable insights',
  'at your earliest convenience',
  'please do not hesitate',
  "please don't hesitate",
  'feel free to contact me',
  'thank you in advance',
  'thanks in advance',
  'thank you for your consideration',
  'i look forward to hearing from you soon',
  'per my last email',
  'as per my last',
];

export const stockPhrase: Check = (text) =>
  stockPhrases.flatMap((phrase) => {
    const words = phraseIn(text, phrase);
    return words === undefined ? [] : [{ code: 'stock-phrase', blocks: false, reason: sentence('findingStockPhrase', { words }), words }];
  });
