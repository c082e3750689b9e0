import type { TestMail } from '../mail.ts';

const unrelated = (subject: string, from: string, text: string): TestMail => ({ kind: 'unrelated', subject, from, text });

/** Everything else in a calendar that borrows the words of interviews. */
export const appointmentsOfOtherKinds: readonly TestMail[] = [
  unrelated(
    'Your naturalization interview',
    'USCIS <no-reply@uscis.example>',
    'Your citizenship interview has been scheduled for March 18, 2026 at 8:15 AM. Please arrive 15 minutes early and bring your green card.',
  ),
  unrelated(
    'Alumni interview for your application',
    'Alumni Office <alumni@college.example>',
    'Dear Robin, as part of your college application I would like to schedule an alumni interview with you. Are you available this weekend? Best, an alum of the class of 1998',
  ),
  unrelated(
    'Project kickoff',
    'Pat <pat@client.example>',
    'Hi Robin, can we schedule a call to discuss the project kickoff? I am available Tuesday at 10am or Wednesday at 2pm. Let me know what works for you.',
  ),
  unrelated('1:1 this week', 'Morgan <morgan@work.example>', 'Hey, moving our 1:1 to Thursday 3pm this week, hope that works. Talk then!'),
  unrelated(
    'Speaker invitation: DevDays',
    'DevDays <speakers@devdays.example>',
    'Dear Robin, we would be honoured to invite you to speak at DevDays on 12 May. Could we have a short call next week to discuss the session?',
  ),
  unrelated(
    'Radio tomorrow',
    'Studio 5 <desk@studio5.example>',
    'Confirming your interview tomorrow at 7:20 on the breakfast show. Our producer will call you five minutes before we go live.',
  ),
  unrelated(
    'Help us improve Notely (30 min, $50)',
    'Kim from Notely <kim@notely.example>',
    'Hi Robin, we are talking to customers about how they take notes. Would you be open to a 30 minute interview over Zoom? We pay $50 for your time. Choose a slot: https://calendly.com/notely/interview',
  ),
  unrelated(
    'My thesis',
    'Tove <tove@student.example>',
    'Hello, I am writing my master thesis on remote work and am looking for people to interview. Could you spare 45 minutes next week? Your answers stay anonymous.',
  ),
  unrelated(
    'Flat viewing confirmed',
    'Keystone Lettings <let@keystone.example>',
    'Your viewing is confirmed for Saturday 7 March at 10:15. Please meet our agent at the front door and bring photo ID.',
  ),
  unrelated(
    'Mentoring session',
    'Greta <greta@mentors.example>',
    'Looking forward to our mentoring session on Monday at 5pm! Bring your questions about career changes. Zoom link: https://zoom.us/j/12',
  ),
  unrelated(
    'Mock interview booked',
    'Career Center <careers@college.example>',
    'Your mock interview with a career coach is confirmed for Thursday at 14:00. Bring your resume and practice common questions.',
  ),
  unrelated(
    'Background check complete',
    'VerifyNow <support@verifynow.example>',
    'Your background check has been completed. You can download the report for the next 30 days.',
  ),
  unrelated(
    'Jury duty',
    'County Court <jury@court.example>',
    'You have been selected for jury service. Report on Monday, March 16 at 8:00 AM. If you need to reschedule, call us by Friday.',
  ),
  unrelated(
    'Interview with the CEO - watch now',
    'Corporate News <news@work.example>',
    'Watch our exclusive interview with the CEO about the results of last quarter. Town hall on Thursday at 16:00.',
  ),
  unrelated(
    'Candidate debrief',
    'Recruiting Ops <recops@work.example>',
    'Hi Robin, thanks for interviewing Alex for the data role. Please submit your scorecard by tomorrow; the debrief is at 2pm on Friday.',
  ),
  unrelated(
    'Interview panel for Thursday',
    'Recruiting Ops <recops@work.example>',
    'You have been added as an interviewer: Backend Engineer onsite, Thursday 5 March 13:00-14:00. Candidate: J. Doe. Please review the resume before.',
  ),
  unrelated(
    'New message from Lea about your ad',
    'Marketplace <no-reply@market.example>',
    'Is the bike still available? I could come by on Saturday at 11. Please confirm the time.',
  ),
  unrelated(
    'Vaccination appointment rescheduled',
    'City Clinic <noreply@clinic.example>',
    'Your appointment has been rescheduled from 4 March 09:00 to 6 March 11:30. Reply YES to confirm.',
  ),
  unrelated(
    'Your table is booked',
    'Trattoria <ciao@trattoria.example>',
    'We look forward to seeing you on Friday at 19:30, table for four. To cancel, call us.',
  ),
  unrelated(
    'Volunteer shift',
    'Food Bank <team@foodbank.example>',
    'Thank you for applying to volunteer! We would love to have you on the team. Orientation is on Tuesday at 6pm, please confirm.',
  ),
  unrelated(
    'Membership application',
    'Rowing Club <board@rowing.example>',
    'Your application for membership has been received. The board will review it and let you know its decision by 20 March.',
  ),
  unrelated(
    'Insurance interview',
    'Lifecover <service@lifecover.example>',
    'To process your policy application we need a short health interview by phone. A nurse will call you on Wednesday at 10:00.',
  ),
  unrelated(
    'Sales role play',
    'Coach Dan <dan@salesgym.example>',
    'You landed the interview, now what? In this issue: three stories from hiring managers, and how to answer "why should we hire you".',
  ),
  unrelated(
    'Re: intro',
    'Venture <anna@fund.example>',
    'Thanks for the intro. Robin, happy to chat about your start-up. Does Monday 9am or 11am work? I will bring a partner.',
  ),
];
