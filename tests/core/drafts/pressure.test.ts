import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/drafts/check.ts';
import { application, dana, interview } from '../plan/sample.ts';
import { settings, stepIn } from './sample.ts';

const MONDAY = '2026-03-16T09:00Z';

/** What the check of a status mail finds that presses, by the key of its reason. */
function foundIn(text: string, fields: object = {}): (string | undefined)[][] {
  const records = [settings, application({ country: 'DE', ...fields }), interview('2026-03-03T13:30Z', { decisionBy: '2026-03-13' }), dana];
  const { step, situation } = stepIn('status-promised:i', MONDAY, ...records);
  return check(`Dear Dana Reyes,\n\nThank you for the interview at Lindqvist Optics.\n${text}\n\nKind regards,\nRobin`, situation, step)
    .filter(({ code }) => code === 'pressure')
    .map(({ reason, words }) => [reason.key, words]);
}

const pushing = `
Please let me know by Friday.
Please reply today.
Please get back to me as soon as possible.
Could you let me know your decision before Thursday?
Would you please give me an answer by the end of the week?
Let me know by tomorrow at noon.
Kindly confirm no later than 20 March.
I need to hear from you by Friday.
I need your answer by Wednesday at the latest.
I expect your reply within three days.
I need an answer.
I would appreciate a quick reply.
I would be grateful for a decision by Tuesday.
If I do not hear from you by Friday, I will assume you have chosen somebody else.
If I don’t hear back, I will withdraw my application.
Unless I hear from you, I shall look elsewhere.
If I hear nothing, I’ll move on.
I will have to move on.
You were supposed to decide last week.
You said you would answer on Friday.
You promised to decide by Friday.
I should have heard from you by now.
You should have replied long ago.
Why have I not heard anything?
Why haven’t you answered?
You have not replied to my mails.
Nobody has answered me.
Your reply is overdue.
I am still waiting for an answer.
I have been waiting for weeks.
It is taking so long.
How much longer do I have to wait?
How long must I wait?
What is taking you so long?
It has now been three weeks.
I am getting impatient.
I am running out of patience.
I will withdraw my application.
I cannot wait any longer.
This is my third time asking.
Following up again on my previous emails.
I feel ghosted.
My mails were ignored.
This is urgent.
I must insist on an answer.
I remain in high demand.
Take it or leave it.
This is not acceptable: it is unprofessional.
I am disappointed in your silence.
You need to decide by Friday.
ASAP, please.`;

const leverage = `
I have received an offer and need to decide by Friday.
I have two offers.
I have an offer in hand.
I have another offer.
I have an offer from a larger firm.
I was made an offer on Monday.
They made me a generous offer.
I have been offered a job elsewhere and must answer by Friday.
I have also been offered a position in Oslo.
There are several offers on the table.
I am expecting other offers.
I have a job offer.
Another firm wants my answer this week.
Another company has offered me a contract.
Two other employers are interested in me.
I am in the final round with another company.
I am interviewing with two other firms.
They need my answer on Thursday.
I have to give them my answer soon.
I have until Friday to decide.
I have a deadline on Friday.
My deadline is Friday.
The deadline for an answer elsewhere is close: it is a deadline of tomorrow morning.
I have to decide by the end of the week.
I must answer somebody else before Thursday.
Otherwise, I will have to accept.
I would then take the other job.
I could sign elsewhere.`;

const harmless = `
I am patient, and glad to wait.
I would be glad to hear from you when there is something to tell.
I would be grateful for an answer, should it be possible this week.
May I ask where things stand?
When may I expect to hear?
Please let me know if you need anything else.
Please let me know whether tomorrow suits you for a call.
Could you tell me who decides next?
If I do not hear otherwise, I will be at your office at ten.
I will send you the references by Friday.
I will let you know by tomorrow.
I will send the form by Friday at the latest.
I can start as soon as possible.
I could start immediately.
I liked the team right away.
You answered my questions promptly.
Thank you for your quick reply.
You hoped to have an answer by Friday, and I know how such weeks go.
You expect to have a decision by 13 March, and I will gladly wait until then.
You named Friday as the day of your decision.
I was glad to hear about the tight deadline of the winter timetable.
I met the deadlines of the project.
I have met every deadline of the last two years.
I am glad to talk about other employers in rail.
At other companies I saw the same lenses.
The other offices were lovely.
I hear that safety is urgent for you.
Your trains are in high demand in winter.
I can’t wait to see the lab again.
I cannot wait to begin.
I understand why it has not been simple.
I have not forgotten what you said about the lens coating.
The signal was ignored by two drivers, as you told me.
I need to know more about lenses, and began to read.
I must say that I enjoyed the day.
I expect the move to be simple.
You offered me a coffee, which was kind.
What you offer your apprentices is rare.
I heard that you moved the office in January.
How long the coating takes is what I keep thinking about.
The paper on urgent repairs was a good read.
I have an answer to your question about the coating now.
Next Friday I am in Lund, should you like to meet.
I waited at the station and saw your new trains.
The third time I read your paper, I understood it.
I would be happy to wait longer.
My last employer taught me patience.
I have decided to learn Swedish this year.`;

const rows = (text: string): string[] => text.trim().split('\n');

describe('what presses (C48)', () => {
  test('is in tables long enough to tell', () => {
    expect(rows(pushing).length + rows(leverage).length).toBeGreaterThan(70);
    expect(rows(harmless).length).toBeGreaterThan(45);
  });

  test.each(rows(pushing))('%s pushes, whatever is true', (text) => {
    for (const fields of [{}, { deadline: '2026-03-20' }]) expect(foundIn(text, fields).map(([key]) => key)).toContain('findingPressure');
  });

  test.each(rows(leverage))('%s is leverage, until the day that the user said is true', (text) => {
    expect(foundIn(text).map(([key]) => key)).toContain('findingDeadline');
    expect(foundIn(text, { deadline: '2026-03-16' })).toEqual([]);
    expect(foundIn(text, { deadline: '2026-03-15' })).toEqual(foundIn(text));
  });

  test.each(rows(harmless))('%s does not', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  test('is told with its words as they stand, what overlaps as one', () => {
    expect(foundIn('PLEASE let me  know, by Friday. I have a deadline on Friday.')).toEqual([
      ['findingPressure', 'PLEASE let me  know, by Friday'],
      ['findingDeadline', 'I have a deadline on Friday'],
    ]);
    expect(foundIn('Why haven’t you answered?')).toEqual([['findingPressure', 'Why haven’t you answered']]);
  });
});
