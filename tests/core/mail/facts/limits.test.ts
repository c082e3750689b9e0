import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../../src/core/mail/facts/deadline.ts';
import { readDecisionDay } from '../../../../src/core/mail/facts/decision-day.ts';
import { mailOf } from './mail-of.ts';

// Written on Monday 2 March 2026.
const deadlineIn = (text: string) => readDeadline(mailOf(text))?.value;
const decisionIn = (text: string) => readDecisionDay(mailOf(text))?.value;

describe('by when the reader has to act', () => {
  it.each([
    ['Please reply before close of business Friday.', '2026-03-06'],
    ['Please confirm by Thursday, 5 March.', '2026-03-05'],
    ['Let me know by tomorrow noon which one suits.', '2026-03-03'],
    ['Could you send two references by Weds 4th March?', '2026-03-04'],
    ['This offer stands until 20 March 2026.', '2026-03-20'],
    ['The offer lapses on 13 March 2026.', '2026-03-13'],
    ['Sign and return the letter within five working days.', '2026-03-09'],
    ['Revert with your acceptance within 48 hrs.', '2026-03-04'],
    ['Give us your answer till the end of next week.', '2026-03-13'],
    ['Take until the 12th of March to think it over.', '2026-03-12'],
    ['The page locks Thursday at midnight.', '2026-03-05'],
    ['Deadline: March 10, 2026, 23:59 Pacific Time', '2026-03-10'],
    ['Task expires: March 29, 2026, 5:00 PM', '2026-03-29'],
    ['Your list closes: Tuesday, March 10', '2026-03-10'],
    ['Candidates must acknowledge this notice no later than 5:00 P.M. on March 10, 2026.', '2026-03-10'],
    ['Kindly confirm your participation latest by 14 March 2026.', '2026-03-14'],
    ['Re-pick here, latest Mar 12: https://kiln.example/r', '2026-03-12'],
    ['This assessment closes on March 12, 2026.', '2026-03-12'],
    ['Anything that lands by midnight on the 9th counts.', '2026-03-09'],
    ['We need your answer by the 9th.', '2026-03-09'],
    ['Do drop her a line by noon on Monday 9 March to say whether you can come.', '2026-03-09'],
    ['You have until 9 March to accept.', '2026-03-09'],
    ['Please complete the test in the next 3 days.', '2026-03-05'],
    ['To accept, phone 020 7946 0018 before close of business Monday 9 March.', '2026-03-09'],
    ['Please get the form back to us by the end of March.', '2026-03-31'],
    ['We would like your answer before Friday.', '2026-03-05'],
    ['Kindly let me have your decision on or before 13/03/2026.', '2026-03-13'],
    ['Please answer before tomorrow close of business.', '2026-03-03'],
    ['A scan of the permit should reach this office before 14/03/2026.', '2026-03-13'],
    ['Need them before the 24th because he leaves.', '2026-03-23'],
    ['Hear from you before Friday?', '2026-03-05'],
    ['The page stops working Friday, March 6.', '2026-03-06'],
    ['It shuts on 26 March at 5pm.', '2026-03-26'],
    ['The page will be withdrawn at 17:00 on 8 March.', '2026-03-08'],
    ['Send us\n1. the form\n2. your card\n\nideally inside a week.', '2026-03-09'],
    ['You have 48 hours to complete it.', '2026-03-04'],
    ['Forms received after Friday 6 March cannot be accepted.', '2026-03-06'],
    ['Unless we hear from you by 9 March, the slot goes to the next person.', '2026-03-09'],
    ['Send me your slides two days before the interview on 12 March.', '2026-03-10'],
    ['Documents must be received at least three working days before your interview on Thursday 12 March.', '2026-03-09'],
    ['Last day to book: 9 March.', '2026-03-09'],
    ['Closing date for replies: 10 March 2026.', '2026-03-10'],
    ['Please come back to me by close of play on Wednesday.', '2026-03-04'],
    ['Confirmation of attendance is required by 5 March.', '2026-03-05'],
    ['Please submit by 17:00 on 6 March 2026 (CET).', '2026-03-06'],
    ['Please hand in the case study no later than 11 March. We will let you know by 20 March.', '2026-03-11'],
  ])('%s', (text, day) => {
    expect(deadlineIn(text)).toBe(day);
  });

  it.each([
    ['We will let you know by Friday.'],
    ['Your interview is on Friday at 3 pm.'],
    ['The committee decides by 12 March.'],
    ['You will hear from us within two weeks.'],
    ['The advert closes on 14 March.'],
    ['You may apply again after twelve months.'],
    ['If you need adjustments, tell us by Friday.'],
    ['Your scores stay valid for twelve months.'],
    ['Give us until 12 March to get back to you.'],
    ['Shortlisting closes on 17 March.'],
    ['Your account was due on 27 February.'],
  ])('none in: %s', (text) => {
    expect(deadlineIn(text)).toBeUndefined();
  });
});

describe('by when they answer', () => {
  it.each([
    ["The committee votes on the 12th of March, you'll hear the day after.", '2026-03-13'],
    ['The vestry meets on Sunday, March 8th, and I intend to telephone you the next morning with its decision.', '2026-03-09'],
    ["You'll know where you stand by Tuesday the 10th.", '2026-03-10'],
    ['We will let you know by Friday, 6 March.', '2026-03-06'],
    ['You should hear back from us within two weeks.', '2026-03-16'],
    ['We hope to make a decision by the end of next week.', '2026-03-13'],
    ['Count on an answer from us on 13 March at the latest.', '2026-03-13'],
    ['A decision is expected around March 20.', '2026-03-20'],
    ["It'll be Tuesday the 10th when I ring you with the outcome.", '2026-03-10'],
    ["Interviews run until Friday. I'll call you by the 14th either way.", '2026-03-14'],
    ['We aim to get back to all candidates by 18 March 2026.', '2026-03-18'],
    ['Results will be announced on 25 March 2026.', '2026-03-25'],
    ['Your talk is on Thursday 12 March. We phone everybody that same evening, good news or bad.', '2026-03-12'],
    ['We meet on 4 March. You get a clear yes or no until the Friday after.', '2026-03-06'],
    ['I read them on Wednesday 4 March and by Monday you will know.', '2026-03-09'],
    ['Whoever is through on 17 March gets a phone call from me that day.', '2026-03-17'],
    ['Results appear in your account at 4pm on Friday 20 March.', '2026-03-20'],
    ['If you have not heard from us by 20 March, assume you were not successful.', '2026-03-20'],
    ['I will come back to you on Monday.', '2026-03-09'],
    ['I’ll give you a bell on Wednesday either way.', '2026-03-04'],
    ['The panel meets on 11 March and letters follow the next day.', '2026-03-12'],
    ['We aim to let everyone know within 10 days.', '2026-03-12'],
    ['We plan to make an offer by the end of the month.', '2026-03-31'],
    ['Please allow until 17 March for a response.', '2026-03-17'],
    ['You should know by Friday.', '2026-03-06'],
    ['You will be notified of the outcome no later than March 27.', '2026-03-27'],
    ['14th - you have a yes/no from me, even if it is ugly', '2026-03-14'],
    ['Please allow us until 20 March to reach a decision.', '2026-03-20'],
    ['We shall be in touch by 9 March.', '2026-03-09'],
    ['Expect to hear from me by the end of March.', '2026-03-31'],
    ['Everybody debriefs on Friday 6 March and you will know by Tuesday 10 March.', '2026-03-10'],
  ])('%s', (text, day) => {
    expect(decisionIn(text)).toBe(day);
  });

  it.each([
    ['Bo will call you on Tuesday at 3 pm.'],
    ['Please let us know by Friday.'],
    ['We look forward to hearing from you by Friday.'],
    ['If we do not hear from you by 11 March we will assume you have withdrawn.'],
    ['We are pleased to inform you that your interview is on 9 March.'],
    ['Please accept your offer by 9 March.'],
    ['Your interview with the committee is on 9 March.'],
  ])('none in: %s', (text) => {
    expect(decisionIn(text)).toBeUndefined();
  });
});
