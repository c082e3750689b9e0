import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Mail of companies among themselves, then and now: their hiring seen from the inside, their calls, reviews, announcements and trips. */
export const companyArchive: readonly TestMail[] = [
  unrelated(
    'Super Saturday volunteers needed',
    'Celeste Arbuthnot <celeste.arbuthnot@prairiegas.example>',
    `All -

The Analyst Program is short nine interviewers for Super Saturday on November 10. You would see eight candidates between 9:00 and 1:30, thirty minutes each, lunch provided at the Doubletree. Dinner with the candidates on Friday evening is optional but appreciated.

If you can give us the morning, reply with your cost center and shirt size. I'll send resumes and evaluation forms Thursday.

Celeste
x3-9911`,
  ),
  unrelated(
    'RE: Gas desk candidate',
    'Lorne Pettibone <lorne.pettibone@prairiegas.example>',
    `I talked to him for 20 minutes. Smart kid, knows heat rates, has no idea what basis is. I'd put him on Shelly's list, not mine. What did Frank think?`,
  ),
  unrelated(
    'Can you see this guy Thursday?',
    'Toni Vasquez <toni.vasquez@prairiegas.example>',
    `Phil,

Can you interview a candidate for the west power scheduling spot Thursday at 2:00? He will already be on the 31st floor with Mike from 1 to 2. Resume attached. If 2 doesn't work I can put you after Kim at 3:15.

Toni`,
  ),
  unrelated(
    'Schedule for V. Raghunathan visit ',
    'Shirlene Crowder <shirlene.crowder@prairiegas.example>',
    `Please find below the interview schedule for Mr. Raghunathan on Monday, Feb. 12. All meetings EB1938.

 8:30   Vince
 9:00   Stinson
 9:30   Zimin
10:00   Tanya
10:30   Grant (by phone from London)
11:30   lunch - Alex and Paulo

I will forward copies of his resume to each of you. Let me know of any conflicts.

Thanks,
Shirlene`,
  ),
  unrelated(
    'resume',
    'Wes Colquitt <wes.colquitt@prairiegas.example>',
    `Beth - attached is the resume of my neighbor's son. He's graduating from Rice in May w/ a degree in econ. I told them I'd pass it on to somebody in your group, no promises. Do with it what you will.

Wes`,
  ),
  unrelated(
    'Organizational Announcement',
    'Office of the Chairman <office.chairman@prairiegas.example>',
    `We are pleased to announce the following changes within Wholesale Services, effective immediately.

Janet Halloran has accepted the position of Vice President, Transportation Services. Janet has been with the company since 1991 and was most recently responsible for capacity planning in Omaha. Reporting to her will be Rod Kessinger, who has been promoted to Director, and a manager of scheduling yet to be named.

Greg Voss, who has held the position on an interim basis, will be leaving to pursue other opportunities. We thank him for his contribution and wish him well.

Please join us in congratulating Janet and Rod.`,
  ),
  unrelated(
    'Conf call moved to 3:30 CST',
    'Melba <melba.dunning@frostlegal.example>',
    `The conference call w/ outside counsel re: Sonora tolling arrangement has been rescheduled from 2:00 to 3:30 CST today. Same dial in. Host code is Kay's. Please let Mark know if he's going to be late off the plane.`,
  ),
  unrelated(
    'FW: Offer letter - paralegal',
    'Kay Tillinghast <kay.tillinghast@frostlegal.example>',
    `Can you look this over before it goes out to Suzanne tonight? HR put the wrong title in the second paragraph and the bonus language should track what we used for Deb. I want her to have it before the weekend since she's got something from Baker as well.

KT`,
  ),
  unrelated(
    'Debrief: staff engineer loop, candidate #4',
    'Anselm Rask <anselm@lumetrics.example>',
    `Hi panel,

please get scorecards in before the debrief at 16:00, and don't discuss in Slack beforehand. So far we have two hires, one lean no hire, and nothing from Priyanka. I'd like us to walk out with a decision because she has an exploding offer from another company on Friday.

If it's a yes, comp band is already approved. If no, I'll do the rejection call myself.

Anselm`,
  ),
  unrelated(
    'Intern conversion list',
    'Dorrit Haim <dorrit.haim@lumetrics.example>',
    `Managers: the list of summer interns eligible for a full-time offer is in the usual folder. Mark each one Y / N / discuss by the 14th. We do not tell interns anything until Legal has cleared the letters, so please be vague if they ask.`,
  ),
  unrelated(
    'Performance Review Committee - your input',
    'HR Operations <prc@prairiegas.example>',
    `The mid-year Performance Review process opens Monday. You have been selected as a reviewer for the following employees:

  Blanchard, T.
  Ngo, H.
  Sadowski, P.

Log in with your user ID and password, select each name, and either complete the feedback form or decline. Feedback is due no later than 5:00 p.m. on Friday, May 25. After this date the system will close and outstanding requests will be reported to the business unit head.`,
  ),
  unrelated(
    'Open enrollment ends Friday',
    'Benefits <benefits@tidewaterfoods.example>',
    `You have not yet confirmed your 2002 benefit elections. If we do not hear from you by midnight on Friday, your current medical and dental choices will roll over and your flexible spending account will be set to zero.

Next steps:
1. Call the enrollment line or go to the web site on your personal worksheet.
2. Enter your PIN.
3. Keep the confirmation number.

Questions? Call 1-800-555-0163, option 3, and a representative will be happy to assist you.`,
  ),
  unrelated('Re: Re: Tuesday', 'Stan <stan.wojcik@prairiegas.example>', `tues is bad. weds after 2? bring the curve and the guy from structuring`),
  unrelated(
    'Burwell',
    'Pilar Etxeberria <pilar.e@sundowncap.example>',
    `Did you ever get back to Burwell? He called me again looking for an answer about the associate position. I told him you were traveling. He's interviewing at two other shops so if we're going to pass, let's be nice and tell him.

P`,
  ),
  unrelated(
    'Campus team: UT Austin kickoff',
    'Analyst & Associate Recruiting <aarecruit@prairiegas.example>',
    `Dear campus team members,

Thank you for agreeing to represent the company at the University of Texas this fall. Key dates:

Sept 6 - corporate presentation, 6:30 p.m., Alumni Center (business casual)
Sept 12 - career expo booth, two shifts
Sept 25 - resume drop closes
Oct 8 and 9 - first round interviews on campus, 13 candidates per room
Oct 26 - second round in Houston

We need six interviewers for each of the first-round days. Please reply to Lexi with the dates you are available. Interviewer training is mandatory if you have not attended since 1999; next session is August 30 from 2 to 4 in the Energy Center.

Your offers-to-accepts ratio last year was the best of all schools. Let's do it again.`,
  ),
  unrelated(
    'Sick today',
    'Noor Haddadin <noor.h@kelwaylegal.example>',
    `Morning. Fever again so I won't be in. Two things: can someone take my 11 o'clock with the trainee applicant (CV is on my desk, top of the pile) and move the Osterley call to tomorrow, any time before 4. Thanks and sorry, N.`,
  ),
  unrelated(
    'Staff meeting - NEW TIME',
    'Twanda Broussard <twanda.broussard@prairiegas.example>',
    `Please note that Sally's staff meeting will now be held every Monday at 10:00 a.m. rather than 9:00 a.m. beginning October 16. Location: EB 3014 or the video room. If you will be unable to attend, let me know who will be representing your group.

T.`,
  ),
  unrelated(
    'Your trip to Portland',
    'Corporate Travel <itinerary@voyagerdesk.example>',
    `ELECTRONIC TICKET - PHOTO ID REQUIRED AT CHECK IN

TUE 20 MAR  CO 1447  LV HOUSTON INTL 715A  AR PORTLAND 940A  SEAT 7C  CONFIRMED
HOTEL  RIVERPLACE  1 NIGHT  RATE 149.00  CONFIRMATION 77A1KD
CAR  MIDSIZE  CONFIRMED
WED 21 MAR  CO 1086  LV PORTLAND 1255P  AR HOUSTON 640P

CANCEL HOTEL BY 6PM DAY OF ARRIVAL TO AVOID CHARGE. THANK YOU FOR CALLING.`,
  ),
  unrelated(
    'Req 4471 still open',
    'Marisela Quintanar <mquintanar@tidewaterfoods.example>',
    `Hi Dan, your requisition 4471 (QA Tech II, nights) has been open for 94 days. I have 3 applicants in review waiting on you since the 2nd. Could you please either give me times to bring them in or decline them in the system so I can send the regret letters? If I don't hear from you I'll have to close the req at quarter end.

Marisela, Talent Acquisition`,
  ),
  unrelated(
    'Comments on PPA draft 3',
    'Harlan Voight <hvoight@frostlegal.example>',
    `Stacy,

My comments on the draft. Biggest open item is the change-in-law position - they've moved off what they offered in Denver. I'd like to schedule a call for Thursday with their counsel, say 9:30 Pacific, and get it closed. Would you check with Christian whether he can join? If Thursday isn't feasible then Monday.

I'm reachable on my cell until 7.

Harlan`,
  ),
  unrelated(
    'Farewell',
    'Greg Voss <greg.voss@prairiegas.example>',
    `After eleven years today is my last day. I have accepted an offer from a small outfit in Calgary that most of you have never heard of, and I start on the 15th. It has been a privilege. The list of people to thank is too long, but Marge in the mailroom comes first.

Drinks at Little Woodrow's from 5. Personal mail: gregvoss at the usual place.`,
  ),
  unrelated(
    'Headcount',
    'Ulrike Band <ulrike.band@nordlicht-energie.example>',
    `Hallo zusammen, quick one in English for our UK colleagues: the two open positions in Dispatch are approved, the one in Settlement is on hold until the budget round in November. Please do not promise anything to candidates in the pipeline for Settlement. Interviews which are already scheduled may take place but we can not make an offer.

Viele Grüße
Ulrike`,
  ),
  unrelated(
    'reference call',
    'Dean Schlacter <dean.schlacter@rivertonhospital.example>',
    `Got a voicemail from a recruiter at St. Agnes asking me to be a reference for Tamika. Are we allowed to say more than dates and title? Legal told us no two years ago but I'd like to give her a good one. Can you call me before noon, she's got her final with them tomorrow I think.`,
  ),
  unrelated(
    'Interview panel – Senior Lecturer (Hydrology)',
    'Fenella Garroway <f.garroway@uni-aldmoor.example>',
    `Dear panel members

Please find attached the application packs for the five shortlisted candidates for the above post. Interviews will be held on 4 June in the Council Room from 09.15; candidate presentations are open to the department and start at 13.30.

Could I remind all panel members that:
- you must have completed recruitment & selection training within the last three years;
- notes taken on the day are disclosable and will be collected;
- travel by the external member will be reimbursed on the usual form.

One candidate has asked to be seen by video because of a new baby. The Chair has agreed.

Kind regards
Fenella Garroway
Secretary to the Panel`,
  ),
  unrelated(
    'Who is covering the phones Friday',
    'Jeannine <jeannine@dalbyfreight.example>',
    `Ray's got the driver interviews all morning in the small office, Kim is off, I've got the dentist at 10.30. Somebody needs to sit at the front from 10 till 12. Volunteers? Otherwise I'm picking.`,
  ),
  unrelated(
    'Re: Candidate for FERC analyst',
    'Sue Landrith <sue.landrith@prairiegas.example>',
    `Jeff -

I met with Ms. Dell'Orto this morning. Impressive. She drafted the NY ISO filings at her current shop and knows everyone at the Commission. Downsides: wants to stay in DC, and her salary expectations are about 15 over what we budgeted.

I would like to bring her down to Houston to meet you and Rick on the 22nd or 23rd. Which is better? If you both like her I would make the offer on the spot; she won't last.

Sue`,
  ),
  unrelated(
    'Parking',
    'Facilities <facilities@lumetrics.example>',
    `From 1 March visitor bays 1–6 are reserved for candidates and clients. If you're expecting somebody for an interview, book the bay through reception at least a day ahead and give them the gate code. Cars without a booking will be asked to move.`,
  ),
  unrelated(
    'Congrats!',
    'Becky Tolliver <becky.tolliver@prairiegas.example>',
    `Saw the memo!! Managing Director, wow. Nobody deserves it more. Does this mean you finally get an office with a door? Let's do lunch next week, I'm buying - Tues or Weds?`,
  ),
  unrelated(
    'ACTION REQUIRED: complete your self-assessment',
    'Workday <noreply@myworkday.com>',
    `Complete Self Evaluation: Annual Performance Review 2025

Due Date: 31 January

You have a task in your Workday inbox. Your manager, Oluwaseun Batty, cannot complete the manager evaluation until you submit yours. Click here to view the task.

This message was generated automatically for employees of Harrow & Lyle. Do not reply.`,
  ),
  unrelated(
    'New hire paperwork for Monday',
    'Rhonda Sipe <rsipe@tidewaterfoods.example>',
    `Supervisors, six new packers start Monday 6 a.m. Their background checks cleared except Delgado who is waiting on one county. I need from each of you: locker number, who trains them, and boot size order form. Orientation is in the break room, then they're yours at 9.`,
  ),
  unrelated(
    'Rescheduled: Weekly 1:1',
    'Google Calendar <calendar-notification@google.com>',
    `This event has been changed.

Weekly 1:1 Oluwaseun / Mirjam
Changed: Wednesday 12 Feb 2025, 14:30 – 15:00 (GMT)
Room: Heron
Organiser: Oluwaseun Batty

Reply for you: Yes  No  Maybe`,
  ),
  unrelated(
    'Sitara Legal - approval needed on trade confirmations',
    'Frances Mulvaney <fmulvaney@prairiegas.example>',
    `Frank/Dale: counterparty returned the confirmation with changes again. They struck the collateral language, offered a parent guaranty with a $5MM cap, and moved the start date to Nov 1. Credit says no to the cap. Are we ok to reject and send the original back or does commercial want to live with it? I need an answer by 4 so it gets out today.`,
  ),
  unrelated(
    'London rotation',
    'Ewan Prothero <ewan.prothero@prairiegas.example>',
    `Vince

As discussed, Candice will be available for rotation from 1 Feb. Her CV is attached; she's an associate in her third rotation, formerly weather desk. Could your guys talk to her informally over the phone next week? She's on London time. If the group likes her we'd formalise with the A&A program.

Ewan`,
  ),
  unrelated(
    'Leaving do + job share ad',
    "Head Teacher's PA <office@stoswaldsprimary.example>",
    `Dear colleagues,

As most of you know Mrs Ravenhill retires at Easter. Collection envelope is in my drawer.

Her job share will be advertised from Monday, closing date 14 February, interviews the week after half term. Lesson observations will be in Y4 so Mr Amadi please expect strangers at the back of the room on the Tuesday.

Staff meeting this week is cancelled because of parents' evening.`,
  ),
  unrelated(
    'Re: salary question',
    'Gordon Tash <gordon.tash@prairiegas.example>',
    `I can go to 88 and a sign-on but not 95. If he says no he says no. We've got another one coming in Monday who was on the desk at Reliant. Tell him the offer is good through Wednesday.`,
  ),
  unrelated(
    'EOL visit by Japanese delegation',
    'Kumiko Tanabe <kumiko.tanabe@prairiegas.example>',
    `The group from Osaka (12 persons) will visit on the 8th. Proposed program: 9:30 welcome and coffee, 10:00 presentation online trading, 11:00 tour of trading floor, 12:00 lunch, 2:00 discussion with Risk. Can someone from your team give the 10:00 presentation? They prepared questions in advance which I will send you. Please confirm name by Wednesday so that I can print the name tags.`,
  ),
  unrelated(
    'Expense report rejected',
    'Concur <AutoNotification@concursolutions.com>',
    `Your expense report "Denver recruiting trip" was not approved and has been returned to you.

Approver comment: missing itemised receipt for candidate dinner 10/3, need names of attendees.

Please correct and resubmit your report.`,
  ),
  unrelated(
    'Phone screen notes',
    'Ikaika Naone <ikaika@brightpail.example>',
    `Notes from phone screens today, for whoever picks up the onsites:

1. Marguerite - strong on SQL, a bit slow, sounds nice. Move on.
2. Jonas K. - no show, second time. Archive.
3. Abel - wants remote, we can't. Told him so, he'll think.
4. Tien - best of the bunch, notice period 3 months though.

Onsites would be week of 17th. Who's free to pair?`,
  ),
  unrelated(
    'Termination checklist',
    'HR Service Center <hrsc@prairiegas.example>',
    `Attached please find the checklist for employees leaving the company as a result of this week's reductions. Supervisors must collect badge, laptop, pager, calling card and corporate American Express before the employee leaves the building. Severance information sessions are held in the cafeteria at 10:00, 1:00 and 3:00. Outplacement counselors will be on hand to help with resumes and interview skills. Please direct press inquiries to Public Relations and do not make any statements yourself.`,
  ),
  unrelated(
    'Dinner with the summer class',
    'Allegra Finch <afinch@sundowncap.example>',
    `We're taking the summer class out on the 19th, Trattoria on Lexington, 7.30. I need one MD per table. It's a chance to sell them on full time before the offers go out, so no horror stories please (Ted). Yes or no by tomorrow.`,
  ),
  unrelated(
    "Re: Fwd: Julia's application for transfer",
    'Pentti Saarela <pentti.saarela@koivupaper.example>',
    `Hello Riikka, I have no objection that Julia goes to Mill 2 if your interview with her was ok. But I can release her only after the shutdown in May is over. Please agree the date with me before you tell her anything. Pentti`,
  ),
  unrelated(
    'deal sheet',
    'Kimball <kimball.ruiz@prairiegas.example>',
    `the 50 mw at palo is ours not el paso's. pls fix tag and reschedule he 7 thru 22. call me`,
  ),
  unrelated(
    'Talent review prep',
    'Wanjiru Gathogo <wanjiru.gathogo@savannabank.example>',
    `Dear line managers,

Kindly note the talent review calibration shall take place on 9th and 10th at the Naivasha offsite. You are required to upload for each direct report: one page profile, nine-box position, retention risk and readiness for next role. Late submissions shall not be discussed.

Transport departs head office at 6.30 am sharp.

Regards,
Wanjiru`,
  ),
  unrelated(
    'RE: lateral candidate – conflicts check',
    'Conflicts Desk <conflicts@kelwaylegal.example>',
    `We have run the names supplied. One hit: candidate acted for the claimant in Brabourne v. Otley Water, in which we act for the third defendant. An information barrier would be necessary before any offer is made. Please get sign-off from Risk before the partner interviews on Friday.`,
  ),
  unrelated(
    'Offsite agenda FINAL (really)',
    'Sanne de Wit <sanne@brightpail.example>',
    `09:30 coffee
10:00 Where we are (Tom)
11:00 Hiring plan: 14 roles, what stops us, how long do candidates wait, why did 5 of 11 decline our offer
12:30 lunch, canal side if dry
14:00 Breakouts
16:00 Decisions and next steps
17:00 borrel

Bring a jumper, the boat shed isn't heated.`,
  ),
  unrelated(
    'Annual compliance certification',
    'Ethics Office <ethics@sundowncap.example>',
    `This is your final reminder. Our records indicate that you have not completed the questionnaire on outside positions and personal accounts. The form must be submitted by close of business on Thursday; failure to respond will be referred to your supervisor. It takes approx. ten minutes.`,
  ),
  unrelated(
    'Re: The Stanford kid',
    'Vasil <vasil.karadzhov@prairiegas.example>',
    `I asked him to price an asian option. He started from first principles and after 25 minutes he was still going, all correct, quite happy. I like him. Give him the presentation slot on Thursday, one hour, topic his choice, and ask Shirlene to invite the group.`,
  ),
  unrelated(
    "Interviewing bootcamp: you're registered",
    'Learning & Development <lnd@harrowlyle.example>',
    `You are confirmed for Interviewing Essentials for Hiring Managers.

When: 6 March, 09:00–12:30
Where: Training suite B

What you'll take away: asking behavioural questions, note-taking, avoiding bias, giving candidates a decision they can live with.

Pre-work: bring a job description from your own team. If you can't make it, cancel at least 48 hours before or your cost centre is charged £120.`,
  ),
  unrelated(
    "Wednesday's board dinner",
    'Executive Assistant to R. Ostrander <ea.ostrander@prairiegas.example>',
    `Mr. Ostrander asks that you join the dinner with the Board on Wednesday, 6:45 for 7:15, at the River Oaks residence. You will be seated next to the candidate for the Audit Committee chair. Short biography attached. Kindly confirm your attendance.`,
  ),
  unrelated(
    'vacancy in Tagaytay branch',
    'Marlon Pangilinan <marlon.pangilinan@islandlending.example>',
    `Good day Ma'am Cora! Requesting approval po to post the vacancy for teller in Tagaytay branch, the last one resigned already effective 30th. We have two walk-in applicants last week, initial interview done, both passed the exam. Awaiting your go signal for final interview so we can endorse to HR. Thank you po!`,
  ),
  unrelated(
    'All hands recap',
    'Internal Comms <comms@lumetrics.example>',
    `Missed Tuesday's all-hands? Here is the short version.

* Revenue: 4% over plan.
* Lisbon office opens in June. We have signed the lease, and 22 offers are out.
* Referral bonus doubles to €2,000 for data roles until the summer. If you know someone great, put their name in the portal; recruiters will reach out within two working days.
* Q&A: Will there be layoffs? No. Will interview training be mandatory? Yes, from Q3.

Recording and slides are in the drive. Next one: 8 April at 16:00 CET.`,
  ),
  unrelated(
    "Bob's replacement",
    'Lupe Arredondo <lupe@hillcountrysupply.example>',
    `We need to talk about who takes over when Bob goes. I don't think any of the three that came in are right. The tall one maybe. Come by the yard when you get a minute and dont bring Dwayne`,
  ),
  unrelated(
    'ITC - revised trainee rotas',
    'Medical Staffing <medstaffing@rivertonhospital.example>',
    `Please note ST3 interviews are being held off-site on 11–13 February and six of our registrars have been granted study leave to attend. The rota has been amended as follows: Dr Oyelowo covers nights 11–12, Dr Fitch covers the 13th. Swaps are to be agreed between yourselves and confirmed to this office in writing no later than Friday noon.`,
  ),
  unrelated(
    'Fw: your request for an additional FTE',
    'Budget Office <budget@countyofmarl.example>',
    `Your request to fill position 20-118 (Road Maintenance Worker II) was reviewed by the Vacancy Control Committee on Oct 3. Unfortunately the committee was not able to approve the position at this time. You may resubmit in January with a revised justification. The three applicants on the eligible list will be kept on file for twelve months.`,
  ),
  unrelated(
    'Paging',
    'Trey Amacker <trey.amacker@prairiegas.example>',
    `You've got three candidates down here in the lobby and nobody to walk them up. Where are you??`,
  ),
  unrelated(
    'Meeting minutes 10/4',
    'Project Office <pmo@dalbyfreight.example>',
    `Present: Ray, Jeannine, Obi, Kim (part). Apologies: Sid.

1. Minutes of last meeting agreed.
2. Drivers. Obi reported 7 applications for 3 posts, 4 seen, 2 offered, 1 accepted and starts 22nd. Agency cover to continue until then.
3. New depot. Landlord to come back to us by the end of the month.
4. Fridge unit 6. Still awaiting the part.
5. AOB. Christmas do: Kim to ring the Plough.

Next meeting 1 November 8.30, canteen.`,
  ),
  unrelated(
    'Interview w/ trade press on Friday',
    'Corporate PR <pr@prairiegas.example>',
    `Rick, Gas Daily wants 20 minutes with you on Friday at 11 about the Transwestern expansion. I'll sit in. Please stick to the talking points; no comment on California. The reporter will call your direct line. OK?`,
  ),
  unrelated(
    'Re: comp committee',
    'Deb Yarborough <dyarborough@hillcountrysupply.example>',
    `They approved Marta's promotion and the 6 percent. They did NOT approve Cal's; they want another review in six months. I'd rather you tell him in person than in the letter. I'm around till 5.`,
  ),
  unrelated(
    'Secondment agreement, please sign',
    'Legal Ops <legalops@harrowlyle.example>',
    `Hi Mirjam, your secondment to the Leeds client starts on 3 March as agreed in the autumn. Attached is the letter for signature; nothing changes in your terms apart from place of work and the travel allowance. Please sign via the link before Friday so the client's security team can prepare your pass. Any queries, shout.`,
  ),
  unrelated(
    'Fantasy football + intern lunch',
    'Chip Bellweather <chip.b@sundowncap.example>',
    `two items. 1) draft is sunday 4pm at my place, bring a laptop, if you're late the computer picks for you. 2) someone has to take the two harvard kids to lunch tomorrow before their 1 oclocks with the desk heads. i did it last time. rock paper scissors`,
  ),
];
