import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Mail of offices, clubs and lists that comes nearest to job mail: titles, candidates, schedules, panels, openings, and none of them the reader's. */
export const office: readonly TestMail[] = [
  unrelated(
    'Account manager for your region',
    'Jo Pike <jo@partsupply.example>',
    `Dear Robin, I am your new account manager and would welcome the chance to introduce myself. Could I visit you on Thursday 12 March at 10, or is Friday better? Half an hour is plenty.\n\nJo Pike\nAccount Manager, Parts Supply`,
  ),
  unrelated(
    'Course: agent certification',
    'Academy <info@agentacademy.example>',
    `Become a certified agent. Classes start on Monday 9 March. Our instructors call you to arrange your first session. Pay per class. Jobs are waiting for those who qualify! Reply for a brochure. Unsubscribe.`,
  ),
  unrelated(
    'Judges needed',
    'Science Fair <fair@school.example>',
    `Dear Robin, we would love to have you on the panel of judges again. It is on Saturday 14 March, 9 to 12, in the gym. You would talk with each student for five minutes. Please confirm by Wednesday. Mrs Cole, teacher`,
  ),
  unrelated(
    'Election of the board',
    'Homeowners <board@hoa.example>',
    `Three candidates have come forward for two positions on the board. Meet them on Thursday 12 March at 7 pm in the club house. Voting closes on the 20th. The result is announced at the meeting in April.`,
  ),
  unrelated(
    'Audit fieldwork',
    'Nell Baxter <n.baxter@auditors.example>',
    `Robin, our team starts on Monday. We would like to interview you about the invoice process on Tuesday at 10 and the controller at 11. Please have the March files ready.\n\nNell Baxter, senior auditor`,
  ),
  unrelated(
    'Deposition',
    'Clerk to Ms Dorn <clerk@dornlaw.example>',
    `Your deposition is set for 18 March at 9:30 at our offices, 100 Main Street, 12th floor. Ms Dorn will meet you half an hour earlier to prepare. Please confirm. Bring the documents in the list.`,
  ),
  unrelated(
    'Doctor is away',
    'Oakfield Surgery <noreply@oakfield.example>',
    `Unfortunately Dr Marsh is ill, so your appointment on Monday 9 March at 08:50 has to be cancelled. Please ring reception to choose another time. In urgent cases see the duty doctor.`,
  ),
  unrelated(
    'Your lesson has moved',
    'Driving School <office@driveright.example>',
    `Your instructor Amir has an exam on Thursday, so your lesson is now on Friday 6 March at 16:00 instead. Same place. If that does not suit you, text him.`,
  ),
  unrelated(
    'House viewing cancelled',
    'Harper Lettings <lettings@harper.example>',
    `The landlord has accepted an offer, so the viewing on Tuesday at 5:30 will not go ahead. We are sorry for the short notice. We will let you know when something similar comes up.`,
  ),
  unrelated(
    'Plumber',
    'Ben <ben@bbplumbing.example>',
    `Can't make it at 9 tomorrow, van won't start. Would Thursday same time be ok? Or my mate Steve, also a plumber, could come in the afternoon. Let me know which. Ben`,
  ),
  unrelated(
    'Quote',
    'Roofline <office@roofline.example>',
    `Our estimator Joe would like to come and look at the roof. Are you at home on Friday between 9 and 11? He needs about half an hour. We then send you an offer within a week.`,
  ),
  unrelated(
    'Babysitter for Saturday?',
    'Nina <nina@friends.example>',
    `Hi! Our sitter has cancelled. Could you come Saturday at 7, till midnight? We pay as always. The twins would love to see you. Let me know today if you can.`,
  ),
  unrelated(
    'New piano teacher',
    'Fenwick Music <hello@fenwickmusic.example>',
    `From Monday your lessons are with our new teacher Paul, as Joanna leaves us for an orchestra. Your time stays Tuesday at 17:00. Paul would like to meet you ten minutes earlier next week.`,
  ),
  unrelated(
    'Mentoring programme',
    'Alumni Office <alumni@uni.example>',
    `Thank you for offering to be a mentor. Your student is Ida, who wants to become an engineer. She would like to speak to you about her career. Please suggest two times for a first call in March.`,
  ),
  unrelated(
    'Tenants: meeting the new caretaker',
    'Block Office <office@block.example>',
    `Mr Adeyemi starts as caretaker on Monday. Come and meet him on Wednesday 11 March at 18:00 in the hall, ground floor. He then visits each flat to look at the windows; he will ring you to arrange a time.`,
  ),
  unrelated(
    'Town planner at the meeting',
    'Residents <news@residents.example>',
    `The town planner has confirmed that she will come on Thursday at 7.30 pm and answer questions about the road. The meeting moves from the school to the church hall, since we expect a crowd.`,
  ),
  unrelated(
    'Weekly call with the developer',
    'Petra <petra@work.example>',
    `I have set up a weekly call with Ravi, the new developer, Tuesdays at 10 on Teams. The first is on 10 March. You need not prepare anything. Please accept the invitation so that I know you are in.`,
  ),
  unrelated(
    'Your nomination',
    'Awards <awards@guild.example>',
    `Dear Robin, thank you for your nomination. The jury has now chosen the five finalists and unfortunately yours is not among them. There were 140 this year. We hope you will come to the ceremony on 27 March.`,
  ),
  unrelated(
    'Grant application 2231',
    'Arts Fund <grants@artsfund.example>',
    `Your application was received and is complete. The panel meets on 2 April and you will hear from us within two weeks after that. Please do not call before then.`,
  ),
  unrelated(
    'Your talk',
    'Programme <cfp@devmeet.example>',
    `Congratulations, your proposal was accepted! You speak on Friday 20 March at 11:15, room B, 30 minutes. Please confirm by 9 March and send us a photo and a short profile.`,
  ),
];
