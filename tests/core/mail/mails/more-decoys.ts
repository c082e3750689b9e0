import type { TestMail } from '../mail.ts';

export const moreDecoys: readonly TestMail[] = [
  {
    kind: 'unrelated',
    subject: 'Team interview with the new intern',
    from: 'Ola <ola@work.example>',
    text: `All, the summer interns arrive on Monday. HR needs interviewers for the Tuesday slots 9:00 and 10:30, please sign up. Candidates' resumes are in the shared folder.`,
  },
  {
    kind: 'unrelated',
    subject: 'Call moved to 4pm',
    from: 'Client Success <sam@vendor.example>',
    text: `Hi Robin, can we move our onboarding call from 3pm to 4pm tomorrow? I'd like our engineer to join. Zoom link stays the same.`,
  },
  {
    kind: 'unrelated',
    subject: 'Coffee catch-up',
    from: 'Lena <lena@friends.example>',
    text: `It's been ages! Are you available Thursday at 10 for a coffee? I want to hear how the job search is going.`,
  },
  {
    kind: 'unrelated',
    subject: 'Demo of Ledgerly',
    from: 'Sales <rick@ledgerly-sales.example>',
    text: `Hi Robin, I'd love to schedule a 20 minute call to show you how we help teams save time. Does Tuesday at 2pm work? Or pick a time here: https://calendly.com/rick/demo`,
  },
  {
    kind: 'unrelated',
    subject: 'How I got 5 offers: interview prep course',
    from: 'Prep School <hello@prepschool.example>',
    text: `Robin, your next interview could be the one. Our course covers behavioural questions, salary negotiation and a mock interview with an ex-recruiter. Enrol by Friday for 30 % off.`,
  },
  {
    kind: 'unrelated',
    subject: 'Meeting cancelled',
    from: 'Facilities <fm@work.example>',
    text: `The fire safety meeting on 5 March at 14:00 has been cancelled. A new date will be announced.`,
  },
  {
    kind: 'unrelated',
    subject: 'Your tenancy application',
    from: 'Letting <let@keystone.example>',
    text: `Dear Robin, thank you for your application for Flat 3. We need the following documents: proof of income, passport copy and references. Please send them by Friday.`,
  },
  {
    kind: 'unrelated',
    subject: 'Oral history project',
    from: 'Museum <history@museum.example>',
    text: `Dear Robin, we are collecting memories of the harbour and would like to interview you about your time at the shipyard. Would Saturday at 10 suit you?`,
  },
  {
    kind: 'unrelated',
    subject: 'Reminder: parent-teacher conference',
    from: 'School <office@school.example>',
    text: `This is a reminder of your meeting with Ms Kim on Thursday 5 March at 16:20, room 12. Please confirm.`,
  },
  {
    kind: 'unrelated',
    subject: 'People are looking at your LinkedIn profile',
    from: 'LinkedIn <messages-noreply@linkedin.com>',
    text: `You appeared in 12 searches this week. Recruiters from Acme and Globex viewed your profile. See all views.`,
  },
  {
    kind: 'unrelated',
    subject: 'Grant proposal outcome',
    from: 'Foundation <grants@foundation.example>',
    text: `Dear Dr Achterberg, we regret to inform you that your proposal was not selected for funding. We received many excellent proposals.`,
  },
  {
    kind: 'unrelated',
    subject: 'Performance review scheduled',
    from: 'Your manager <boss@work.example>',
    text: `Hi Robin, your annual performance review is scheduled for Monday, 9 March at 11:00. Please complete your self-assessment before.`,
  },
];
