import type { TestMail } from '../mail.ts';

const unrelated = (subject: string, from: string, text: string): TestMail => ({ kind: 'unrelated', subject, from, text });

/** Mail between people who hire, and from people who apply: interviews, but none of the reader's. */
export const hiringSide: readonly TestMail[] = [
  unrelated(
    'Interview schedule',
    'Vera <vera@work.example>',
    'Paula, please set up an interview with Mr. Lindgren for Friday. Ask him for his availability and book the small room. Vera',
  ),
  unrelated(
    'Lindgren',
    'Vera <vera@work.example>',
    'I interviewed Lindgren yesterday and liked him. Could you speak with him this week as well? I think we should bring him back for a second round on Thursday.',
  ),
  unrelated(
    'Analyst hiring',
    'Greg <greg@work.example>',
    'We have three openings on my desk. I would like to start interviewing next week. Please let me know which days work for the team, and send me any resumes you have.',
  ),
  unrelated(
    'Phone screens',
    'Greg <greg@work.example>',
    'Can everyone take two phone screens this week? Times are Tuesday 10:00, Tuesday 14:00 and Wednesday 9:00. Reply with the slots you want.',
  ),
  unrelated(
    'My interview',
    'Nadia <nadia@friends.example>',
    'Wish me luck, my interview is tomorrow at 10! I am so nervous. They want me to present for 20 minutes. Can we talk tonight?',
  ),
  unrelated(
    'Campus visit',
    'Greg <greg@work.example>',
    'We will be interviewing at State on November 5 and 6. First round interviews are in the career center from 8:30 to 5. I need six volunteers; please let me know by Monday whether you are available.',
  ),
  unrelated(
    'Reschedule Lindgren',
    'Paula <paula@work.example>',
    'Mr. Lindgren has a conflict on Friday, so his interview is moved to Monday at 2pm. You are still first, then Greg at 2:30.',
  ),
  unrelated('Lindgren cancelled', 'Paula <paula@work.example>', 'FYI, Lindgren took another job, so his interviews on Monday are cancelled.'),
  unrelated(
    'Availability to meet candidates',
    'Paula <paula@work.example>',
    'Are you available on Tuesday to meet two candidates for the controller position? Their resumes are attached. Each interview takes 45 minutes.',
  ),
  unrelated(
    'Thank you',
    'Per Lindgren <per@lindgren.example>',
    'Thank you for taking the time to meet with me on Friday. I enjoyed hearing about the team and would be glad to answer any questions about my experience.',
  ),
  unrelated(
    'Resume',
    'Per Lindgren <per@lindgren.example>',
    'Attached please find my resume. I am available for an interview at your convenience, any day next week after 3pm.',
  ),
  unrelated(
    'Offer to Lindgren',
    'Greg <greg@work.example>',
    'Let us make Lindgren an offer: base salary of 90, start date in June. Please prepare the offer letter.',
  ),
  unrelated(
    'Board nominations',
    'Club <club@club.example>',
    'The committee will interview candidates for treasurer on Wednesday at 7pm. If you would like to be considered for the position please apply by Friday.',
  ),
  unrelated(
    'Press call',
    'Comms <comms@work.example>',
    'The Journal would like to speak with you about the merger. They are free today at 3pm or tomorrow at 10am. Which do you prefer? I will sit in on the interview.',
  ),
  unrelated(
    'Audit interviews',
    'Audit <audit@work.example>',
    'As part of the audit we would like to schedule a one hour interview with you about the controls in your area. Please let us know your availability for next week.',
  ),
  unrelated(
    'Outside counsel',
    'Legal <legal@work.example>',
    'The lawyers need to interview you about the Crosby contract. Are you available on Thursday at 1:30? It should take no more than an hour.',
  ),
];
