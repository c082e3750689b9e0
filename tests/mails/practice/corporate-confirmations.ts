import type { TestMail } from '../../core/mail/mail.ts';

/** Confirmations, reminders, itineraries and calendar mails in corporate words. */
export const corporateConfirmations: readonly TestMail[] = [
  {
    kind: 'confirmation',
    subject: 'Invitation: Interview - Wren Halloway / Castor Analytics @ Tue Mar 10, 2026 2pm - 3pm (EST) (wren.halloway@mailbox.example)',
    from: 'Castor Recruiting <calendar-notification@google.com>',
    text: `You have been invited to the following event.

Interview - Wren Halloway / Castor Analytics
When: Tue Mar 10, 2026 2pm – 3pm Eastern Time - New York
Joining info: Join with Google Meet
meet.google.com/kqp-wiem-bno
Or dial: (US) +1 470-555-0190 PIN: 884 120 553#
Organizer: Castor Recruiting
Guests: wren.halloway@mailbox.example; t.baptiste@castor.example

Reply for wren.halloway@mailbox.example
Yes - No - Maybe

Invitation from Google Calendar`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview Confirmation: Supply Planner, Req 60-2291',
    from: 'Danielle Krause <danielle.krause@bexleyfoods.example>',
    text: `Dear Anton,

This email serves to confirm your interview with Bexley Foods.

Date: Wednesday, May 14, 2025
Time: 10:30 AM CT
Location: 1800 Grain Exchange Plaza, Floor 6, Omaha, NE
Interviewer: Sylvia Trent, Director, Integrated Planning

Check in with the security desk in the lobby and have a photo ID ready. Validated parking is available in the ramp on 18th Street.

Sincerely,
Danielle Krause
HR Generalist
Bexley Foods is an Equal Opportunity Employer, including disability and veterans.`,
  },
  {
    kind: 'confirmation',
    subject: 'Your onsite itinerary – Juniper Rock, Seattle – October 2',
    from: 'Onsite Team <onsites@juniperrock.example>',
    text: `Hi Lakshman,

We can't wait to host you! Below is your itinerary.

ONSITE ITINERARY
Candidate: Lakshman Rao
Role: Staff Machine Learning Engineer

9:45   Arrive, badge from reception (Tower B)
10:00 – 10:50   Coding, Priya D.
11:00 – 11:50   ML system design, Oskar H. and Bea F.
12:00 – 12:45   Lunch with the team (not evaluated)
1:00 – 1:50   Research deep-dive, Min-jun L.
2:00 – 2:30   Recruiter wrap-up

Hotel: Pike Inn, confirmation 77120. Keep receipts for meals up to $75/day.

On the day, text 206-555-0117 if you get lost.`,
  },
  {
    kind: 'confirmation',
    subject: 'Reminder: you have an interview tomorrow',
    from: 'Ashby <no-reply@ashbyhq.com>',
    text: `Hi Constance,

A quick reminder that your Recruiter Screen with Fableworks is tomorrow.

Thursday, June 26 · 11:00 – 11:30 AM PDT
with Leandro Maia
Zoom: https://fableworks.zoom.example/j/91822003344

See full details or reschedule`,
  },
  {
    kind: 'confirmation',
    subject: 'Confirmed: 30 Minute Intro with Phoebe Arkwright',
    from: 'Calendly <notifications@calendly.com>',
    text: `Hi Matthias,

Your event has been scheduled.

Event Type: 30 Minute Intro – Brightline Careers
Invitee: Matthias Ek
Event Date/Time: 13:00 - Friday, 21 November 2025 (Central European Time)
Location: Phoebe will call +46 70 555 01 22

Need to make changes to this event?
Cancel | Reschedule`,
  },
  {
    kind: 'confirmation',
    subject: 'Microsoft Teams meeting: Panel interview – Senior Planner (REF 5528)',
    from: 'Laura Bexhill <laura.bexhill@ramseycouncil.example>',
    text: `Good afternoon Hamza

Further to our call I have placed you in the 09.30 slot on 12 March for Senior Planner.

________________________________________
Microsoft Teams meeting
Join on your computer, mobile app or room device
Click here to join the meeting
Meeting ID: 318 442 907 15
Passcode: vT9sQp
Or call in (audio only)
+44 20 5555 0163,,558120# United Kingdom
Phone Conference ID: 558 120#
________________________________________

The panel will join at 09.30 precisely; please wait in the lobby until admitted.

Laura Bexhill
Recruitment Officer`,
  },
  {
    kind: 'confirmation',
    subject: 'Workday notification: Interview scheduled',
    from: 'Copeland Medical <copeland@myworkday.com>',
    text: `Your interview for Respiratory Therapist - R0119274 has been scheduled.

Interviewers: Vogel, Hannah; Idowu, Samuel
Start: 08/19/2025 07:30 AM
End: 08/19/2025 08:15 AM
Time zone: (GMT-07:00) Mountain Standard Time (Phoenix)
Location: Copeland West Pavilion, Respiratory Care office

An attached .ics file allows you to add this to your calendar.

This email was intended for b.lefebvre@mailbox.example`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview Details | Corporate Counsel | Halden Group',
    from: 'Rosamund Achebe <rachebe@haldengroup.example>',
    text: `Dear Mr. Lindgren,

I write to confirm that you will be meeting with the following members of our Legal Department on September 4:

    11:00 a.m.   Therese Malloy, Deputy General Counsel
    11:45 a.m.   Anand Krishnamurthy, Chief Privacy Officer
    12:30 p.m.   Lunch with Ms. Malloy

All meetings will be held on the 31st floor. Upon arrival please ask for me. Kindly complete the enclosed visitor NDA prior to your visit.

Sincerely,

Rosamund Achebe
Manager, Legal Recruiting

This message and any attachment may contain information that is confidential. Unauthorized review, use or distribution is prohibited.`,
  },
  {
    kind: 'confirmation',
    subject: 'Your slot is booked – Assessment Centre 20 November',
    from: 'Norbank Early Careers <earlycareers@norbank.example>',
    text: `Dear Haruka

That's you booked on to the Canary Wharf Assessment Centre on Thursday 20 November 2025.

Report to: Main reception, 1 Bank Walk
Registration opens: 08:30
Prompt start: 08:45
Expected finish: 16:30

What to bring: passport, your degree transcript, spectacles if you need them for reading. Laptops are supplied.

Please ring 020 5555 0188 if you are held up on the morning itself.`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview confirmation - Maintenance Electrician - Job #4471-B',
    from: 'Paylocity Recruiting <noreply@recruiting-mail.example>',
    text: `Reggie Thibodeaux,

You are confirmed.

Company: Gulfline Polymers
Job: Maintenance Electrician, 12-hr rotating
Interview: Mon 01/12 @ 7:00 AM
Address: Gate 3, 9900 River Rd, Geismar

PPE REQUIRED: steel toes, long pants. Hard hat and glasses issued at gate. A valid TWIC is needed for escort.

Automated message. Do not reply.`,
  },
  {
    kind: 'confirmation',
    subject: 'Webex meeting invitation: Interview, Budget Analyst (0560), Announcement 25-FIN-119',
    from: 'Wilhelmina Soto <messenger@webex.com>',
    text: `Wilhelmina Soto invites you to join this Webex meeting.

Interview, Budget Analyst (0560), Announcement 25-FIN-119

Friday, December 5, 2025
9:15 AM | (UTC-05:00) Eastern Time (US & Canada) | 45 mins

Meeting number (access code): 2764 118 9042
Meeting password: mG7pXw3

Join by phone
+1-415-555-0101 US Toll

Need help? Go to https://help.webex.com`,
  },
  {
    kind: 'confirmation',
    subject: 'Accepted: Interview slot 24/03/2025 10:20, Staff Nurse, 190-N-44210',
    from: 'Trac Recruitment <noreply@trac-jobs.example>',
    text: `Dear Blessing Okorie

Thank you for accepting. We have recorded the following:

Interview: 24/03/2025
Time: 10:20
Venue: Education Centre, Level 2, West Wolds Hospital

Please arrive 15 minutes early for ID checking. Documents: passport or biometric permit, NMC PIN, two proofs of address dated in the last three months.

If you find you cannot come, decline the slot in your account so that another applicant may have it.`,
  },
  {
    kind: 'confirmation',
    subject: "Updated agenda for Thursday's virtual loop",
    from: 'Greta Sandoval <greta.sandoval@plumelabs.example>',
    text: `Hi Ignatius,

All interviewers have now accepted. Your finalized agenda for Thursday, February 19 (all times Mountain):

8:30 am – Hiring Manager: Kip Larsson
9:30 am – Case presentation: Kip, Noor, Fabienne
10:30 am – break
10:45 am – Cross-functional partner: Dele Martins

One Zoom link covers the lot: https://plume.zoom.example/j/8330055 (passcode 4117). I'll greet you at the beginning to check sound and screen share.

Greta Sandoval
Recruiting Operations`,
  },
  {
    kind: 'confirmation',
    subject: 'APPOINTMENT LETTER: Oral Board, Deputy Sheriff Trainee',
    from: "Sheriff's Personnel Bureau <personnel@marlowcountysheriff.example>",
    text: `Applicant No. 25-0881

You are scheduled to appear before the Oral Board as follows.

DATE: 04/22/26
TIME: 1310 HRS
PLACE: Training Annex, 400 Depot St., Room 2

Late arrivals will not be seated. Firearms are prohibited in the building, including for sworn lateral applicants. This is the only notice you will receive.

Sgt. L. Pruitt`,
  },
  {
    kind: 'confirmation',
    subject: 'See you Friday! Details for your visit to Norrland Design',
    from: 'Norrland Design <people@norrland.teamtailor-mail.com>',
    text: `Hello Ebba,

Everything is arranged for Friday 13:00. We will be Johan, Ylva and myself in the room "Vinden" on the second floor. The entrance is from the yard, code 2580, and there is coffee.

Johan would like to walk through two of your projects; a laptop with HDMI does the trick.

Med vänlig hälsning / Best regards
Karin Öst, HR`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview schedule: IT Support Technician (T2) – Loxwood College',
    from: 'Resources Office <jobs@loxwoodcollege.example>',
    text: `Dear Aurelio

Thank you for letting us know you will attend. Your timetable on 6 May is as follows:

1.00 pm  Welcome, ID and right-to-work check (Mrs Plant)
1.20 pm  Practical: rebuild and join a machine to the domain
2.10 pm  Interview with Network Manager and Business Manager
2.50 pm  Any questions, depart

Lanyards must be worn at all times. Our safeguarding policy is on the website for you to read before you come.`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview with Suntara Global – L1 – 17 Jan – Confirmation',
    from: 'Sree Lakshmi P <recruitment@suntaraglobal.example>',
    text: `Dear Hemanth,

As discussed over phone, your L1 is confirmed for 17-Jan-2026, 11.30 AM IST. Panel: Mr. Anirudh / Ms. Swapna. Teams invite is already sent to your registered mail ID, kindly accept the same.

Points to be noted:
*Join 5 mins before
*Stable internet and video ON compulsory
*Keep original Aadhaar / PAN handy

All the best!!

Thanks & Regards,
Sree Lakshmi P`,
  },
  {
    kind: 'confirmation',
    subject: 'Reminder: Interview in 2 hours',
    from: 'Olivia (Metro Foods virtual assistant) <olivia@paradox-mail.example>',
    text: `Hi Jaylen! Just a heads up from Metro Foods: your interview for Crew Member starts at 2:00 PM today at 4410 Harbor Blvd. Ask for Shanice at the counter. 

Are you on your way? Reply C to confirm you're coming, or R if something came up.`,
  },
  {
    kind: 'confirmation',
    subject: 'Trustee board meeting with finalists – confirmed arrangements',
    from: 'Philip Okonjo <people@brinkworth.example>',
    text: `Dear Imogen

I now have you down for the morning group on 3 July, and the Director has asked me to pass on the running order: object handling 9.15, written task 10.00, coffee 10.40, panel 11.00. You should be away by noon.

Unit 9 is the last door on the left; press the bell marked STORE. It's cold inside even in July, so do bring a jumper.

Philip Okonjo
People and Volunteering Manager`,
  },
  {
    kind: 'confirmation',
    subject: 'Phone interview set for 3/12: Territory Sales Rep – iCIMS ID 2026-3310',
    from: 'Cobalt Beverage Talent Acquisition <cobaltbev+email@talent.icims.com>',
    text: `Sharice,

Thanks for getting back to us. You will receive a call from Boyd Tillman on Thursday, March 12 at 4:45 pm Central at the number on your application (ending 0136). The caller ID may show as Unknown.

The discussion is expected to last half an hour. It will be helpful to have examples of accounts you've opened in the grocery or convenience channel.

Cobalt Beverage TA`,
  },
  {
    kind: 'confirmation',
    subject: 'Notification: Chat with Beatrix (People) @ Thu 9 Apr 2026 09:30 - 10:00 (BST)',
    from: 'Google Calendar <calendar-notification@google.com>',
    text: `You have an upcoming event

Chat with Beatrix (People)
Thursday 9 Apr 2026 ⋅ 09:30 – 10:00 (United Kingdom Time)

Description
First-round conversation for Operations Lead at Wickerly. No need to prepare anything!

Organiser
beatrix@wickerly.example

You are receiving this email because you are subscribed to calendar notifications.`,
  },
  {
    kind: 'confirmation',
    subject: 'Confirmation of Interview: Reference & Instruction Librarian, Position 03318',
    from: 'Library HR <library-hr@stonewalluniv.example>',
    text: `Dear Dr. Mbeki-Howe,

The search committee for the Reference & Instruction Librarian is pleased that you have accepted our invitation to campus on March 30–31. A detailed itinerary follows.

MONDAY
4:10 pm – Arrive RDU; met by Prof. Lyle Gantt
6:30 pm – Dinner with committee

TUESDAY
8:15 am – Breakfast, Dean of Libraries
9:30 am – Teaching demonstration (open to staff), 214 Hale
11:00 am – Committee interview
12:15 pm – Lunch with early-career librarians
2:00 pm – HR benefits session
3:00 pm – Depart for airport

Please submit a title for your demonstration as soon as you can.

Regards,
Candice Orloff`,
  },
  {
    kind: 'confirmation',
    subject: 'Your driver interview & road test: Monday 0600',
    from: 'Halberd Freight Recruiting <recruiting@halberdfreight.example>',
    text: `DRIVER: Montrell Gaines
TERMINAL: Kansas City
REPORT: Mon Feb 2, 0600 hrs
SEE: Ricky (safety)

Per our conversation you're all set for the interview, road test, and DOT physical on the same day. Have your CDL-A, med card and SS card on you. Greyhound ticket number GL55021 leaves St. Joseph 3:40 am.

Halberd Freight – CSA score you can be proud of`,
  },
  {
    kind: 'confirmation',
    subject: 'Zoom meeting details – Whitfield College, Semifinalist Interview',
    from: 'Abigail Poole <apoole@halvorsensearch.example>',
    text: `Dear Mr. Castañeda,

Thank you for your prompt acceptance. I confirm 1:30–3:00 p.m. Eastern, February 12.

Topic: VP Advancement – Semifinalist
Join Zoom Meeting: https://halvorsen.zoom.example/j/97101188203
Meeting ID: 971 0118 8203
One tap mobile +16465550118,,97101188203#

As promised, the committee roster is attached. Trustee Beaudoin will open with introductions; you will be asked for brief opening remarks (five minutes) followed by about ten prepared questions.

I shall ring you an hour beforehand to see whether you have any last-minute concerns.

Abigail`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview booked: Cabin Crew, session Sat 14 Feb 0800',
    from: 'Air Tarn Careers <careers@airtarn.example>',
    text: `You're in! Your seat at the Manchester Assessment Day is confirmed for:

SATURDAY 14 FEBRUARY – 0800 SHARP
Runway Suite, Skyport Hotel

Checklist
[ ] Passport valid for 6+ months
[ ] Printed CV
[ ] No visible tattoos on face, neck or hands

Doors are locked once the session starts.`,
  },
  {
    kind: 'confirmation',
    subject: 'Meeting confirmed with Hadrian Utilities Recruitment – 11 Nov, 16:20',
    from: 'Hadrian Utilities Recruitment <HadrianRecruitment@hadrianutilities.example>',
    text: `Booking confirmed

Service: Informal telephone interview (20 min)
Who: Callum Brodie
With: Siobhan Pettifer
When: Tuesday, 11 November 2025, 16:20–16:40 (UTC+00:00)

Additional information
Siobhan will phone the number you gave when booking. Please be somewhere with good reception.

Manage booking

Powered by Microsoft Bookings`,
  },
  {
    kind: 'confirmation',
    subject: 'Re: Teacher of Physics – 1st May',
    from: 'Mrs J Harcastle <recruitment@greenfellschool.example>',
    text: `Dear Mr Osei-Tutu

Thank you for confirming. I attach a plan of the site, the seating plan for 10B and a list of pupils with additional needs, which must be treated as confidential and returned on the day.

The lab technician, Mrs Roper, would like your requisition by Monday 28th April please.

We look forward to seeing you at 8.30 on Thursday.

Mrs J Harcastle
PA to the Headteacher`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview scheduled: R25-0771 Senior Tax Accountant (final round)',
    from: 'Jobvite Notifications <notification@jobvite.com>',
    text: `Bartholomew,

You have been scheduled for the interview(s) listed below with Corrigan Steel.

10:00 am – 10:45 am CST, Thu Jan 22 – Video – Nisha Pathak, Tax Director
10:45 am – 11:15 am CST, Thu Jan 22 – Video – Ken Ostrowski, CFO

Video link: https://video.corrigan.example/r25-0771

If technical trouble arises, dial the bridge 1-800-555-0137 and enter 66201.`,
  },
  {
    kind: 'confirmation',
    subject: 'Kindly note: interview schedule on 26 February 2026',
    from: 'HRMPSB Secretariat <hrmpsb@region9health.example>',
    text: `Dear Ms. Abubakar,

We acknowledge with thanks receipt of your signed acknowledgment. You are Applicant No. 4 in the sequence and may be called about 2:45 PM. Holding area is the Records Section.

Come in office attire. No companion is allowed on the third floor.

HRMPSB Secretariat`,
  },
  {
    kind: 'confirmation',
    subject: "Final reminder: Chief's Interview 03/06 1020 hrs",
    from: 'Fire Department Personnel <fdpersonnel@cityofhallam.example>',
    text: `Recruit Candidate HARGROVE:

You self-scheduled for 03/06/26, 1020 hrs. Report to Station 1, second deck, no earlier than 1000. Sign in with Firefighter Meeks.

Outstanding item: notarized Personal History Statement. You will not be interviewed without it.`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview on Monday – joining instructions',
    from: 'Talent Office <candidatecare@ellerymutual.example>',
    text: `Dear Jocasta,

Please find below the joining instructions for your competency interview.

Position: Claims Team Manager
When: Monday 2 February 2026, 14:00 (allow one hour)
Where: your home; we use Zoom
Link: sent by text message 10 minutes in advance for security reasons

Interviewers: Owen Pritchard-Lee and Manpreet Dhaliwal. They will be taking notes throughout, so don't be put off if they look down.

Ellery Mutual Talent Office
Calls may be recorded for training and monitoring.`,
  },
  {
    kind: 'confirmation',
    subject: 'Confirmation of Case Discussion – Veridian Pay',
    from: 'Zadie Montclair <zmontclair@veridianpay.example>',
    text: `Hi Thaddeus,

Wednesday the 11th at 3:30 pm Eastern it is. You will be with Amara Nwankwo and Stellan Brock from Risk Strategy. I've put a hold on your calendar with the dial-in; the prompt lands in your inbox Tuesday afternoon.

Use of generative AI tools during the discussion is not permitted.

Zadie Montclair | Candidate Experience Coordinator | Veridian Pay`,
  },
  {
    kind: 'confirmation',
    subject: 'Values interview: joining details for 29 September, 10.30',
    from: 'Workforce Team <workforce@aldergrovehospice.example>',
    text: `Dear Niamh,

You've got your first choice: 10.30 on Monday 29th September. Come to the main door rather than the day centre. Someone from the workforce team will take you up.

You asked for the questions in advance as an adjustment. These will be emailed at 10 the day before... which is a Sunday, so we'll in fact send them on Friday.

Workforce Team`,
  },
  {
    kind: 'confirmation',
    subject: 'SuccessFactors: Your interview appointment is booked',
    from: 'Lindqvist Chemicals Careers <system@successfactors.example>',
    text: `Dear Arturo Benavides,

You have booked the interview below. A copy has been placed in your profile.

Requisition: 19320 – Process Safety Engineer
Date: 2025-11-06
Time: 13:00:00 America/Chicago
Interview type: On-site
Building: Admin 2, Baytown

Visitors to the site must view the ten-minute safety induction at lindqvist.example/induction and bring the certificate.`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview: Dr. Subramaniam / Prof. Wallmeyer, 16.09.2025, 15:00',
    from: 'Sekretariat Prof. Wallmeyer <sekretariat@biophys.uni-lauterbach.example>',
    text: `Dear Dr. Subramaniam,

many thanks for your feedback. Herewith I confirm the appointment on 16.09.2025 at 15:00 h. You can dial in under the following BigBlueButton link with access code 771-402. Please test your microphone before.

The committee consists of five persons. The equal opportunities officer will take part as a guest.

With best regards
Heike Dornbusch`,
  },
  {
    kind: 'confirmation',
    subject: 'Invitation: Tech screen (Data Platform) @ Wed 7 Jan 2026 16:00 - 17:15 (GMT+1)',
    from: 'Ostrava Drives Recruiting <recruiting@ostravadrives.example>',
    text: `When
Wednesday 7 Jan 2026, 16:00 – 17:15 (Central European Time - Prague)

Where
Microsoft Teams Meeting

Who
• Radek Havel - required
• Ing. Pospíšilová - organizer
• J. Brhel - required

Going?  All events in this series: Yes | Maybe | No

Notes: Live extension of your take-home. Screen sharing needed.`,
  },
  {
    kind: 'confirmation',
    subject: 'Confirming travel and interview – Crosshatch Builders – Tulsa',
    from: 'Wendell Abernathy <wabernathy@crosshatchbuilders.example>',
    text: `Wes,

Flights are ticketed. DFW to TUL on AA 3381, Tuesday the 16th, 6:55 AM, return 5:20 PM the same afternoon. A car from Riverside Limo will meet you at baggage claim.

Gil has you from 9:30 to 10:30; precon takes you at 10:30; you'll have lunch at the jobsite on Cheyenne Ave. (boots, please); exit meeting with me at 2.

Respectfully,
Wendell Abernathy, SHRM-SCP`,
  },
  {
    kind: 'confirmation',
    subject: 'Oral Examination Notice – Civil Engineering Associate (3127-OC)',
    from: 'City of Vista Ramona Personnel <no-reply@neogov-mail.example>',
    text: `LORRAINE QUACH

Person ID: 20488713

Your appointment:
June 25, 10:40 a.m. Pacific, online via Teams (link opens 15 minutes prior)

Candidates may refer to one sheet of handwritten notes. Recording of the proceedings is not allowed and constitutes grounds for disqualification.

An add-to-calendar file is attached to this notice.`,
  },
  {
    kind: 'confirmation',
    subject: "You're confirmed: on-the-spot interview, Wed 9:45 AM",
    from: 'Amberly Fulfillment Hiring <hiring@amberlyfulfillment.example>',
    text: `Slot claimed! 

Tremaine, we've saved 9:45 AM Wednesday for you. Check in at the folding table by the ice machine, Comfort Inn, 2210 Airport Rd. Bring 2 forms of ID, and be prepared for a mouth-swab drug screen right after.

Text OUT to 555-0148 if plans change.`,
  },
  {
    kind: 'confirmation',
    subject: 'Meeting with Partner – 12 June 8.00 am',
    from: 'Lucy Fanshawe <talent@pemburyrowe.example>',
    text: `Dear Shanthi

Geraint will be very pleased to see you for breakfast on Thursday 12 June at 8 am in the client dining room, eighth floor. I have told the kitchen no shellfish.

His assistant, Bryony, is on 020 5555 0124 if you are running late.

Kind regards
Lucy Fanshawe`,
  },
  {
    kind: 'confirmation',
    subject: '24-hour reminder • Technical Screen • Copperline',
    from: 'ModernLoop <candidate@modernloop-mail.example>',
    text: `Hi Anneliese,

Coming up: Technical Screen

Tomorrow, 10:00 AM – 11:15 AM (Pacific)
Interviewers: Kwame A., Iris M. (shadow: Sasha P.)
Video link | CoderPad link

Tips: open CoderPad before the meeting; choose any language you like; talk aloud.

Good luck!`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview time confirmed by facility: RN Med-Surg Boise',
    from: 'Client Services <clientservices@meridianstaffing.example>',
    text: `Patrice, 4 West confirmed for Tuesday at 1430 Mountain (that is 1630 for you). Deb Haskins is the manager calling. Number she'll dial: the 0199 cell.

She normally asks about ratios, drips and float comfort. Have your references' names in front of you.

Meridian Staffing`,
  },
  {
    kind: 'confirmation',
    subject: 'Campus schedule: Marlow Consulting Group 10/7, 2:30 p.m., Room 6',
    from: 'Career Services, Hollins Ridge University <careerservices@hollinsridge.example>',
    text: `You have signed up for the interview shown here.

Employer: Marlow Consulting Group
Schedule ID: 55190
When: Tue, Oct. 7, 2:30–3:15 p.m.
Where: Interview Suite, Room 6, Babcock Hall

Deadline to drop without penalty: Sunday, Oct. 5, 5:00 p.m.

A pre-night reception hosted by the firm takes place Monday at 6 p.m. in the Alumni Lounge (optional).`,
  },
  {
    kind: 'confirmation',
    subject: 'Recap & logistics: Hiring Manager Conversation, 2/17',
    from: 'GoodTime <no-reply@goodtime-mail.example>',
    text: `You're all set, Oluwaseun.

Hiring Manager Conversation
Tuesday 17 February • 1:15–2:00 PM ET
Dana Whitcombe
meet.google.com/abq-xxut-poz

Add to calendar: Google | Outlook | iCal

Plans change. You may rebook once through this link up to 12 hours before.`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview Schedule - Grade 6 Policy Adviser - 341877',
    from: 'Government Recruitment Service <noreply@govrecruit.example>',
    text: `Dear Candidate,

You have selected an interview on 17 June 2025 at 10:45. 

The presentation topic is: "A regional water company has missed three leakage targets. What should the regulator do first?" Visual aids are not permitted.

Panel: Bernadette Shaw (chair), Idris Fallon, Cecily Wu.

Please join five minutes early. If the technology fails, the vacancy holder will telephone you. Should you no longer want to be considered, withdraw through your application centre.`,
  },
  {
    kind: 'confirmation',
    subject: 'Your interview with PortaCare (video) – Weds 19:15',
    from: 'PortaCare Recruitment Hub <hub@portacare.example>',
    text: `Dear Mwamba,

Your code has been used to reserve: VIDEO, Wednesday 19:15.

A link is going to be texted to you on Wednesday at noon. Hold your passport beside your face when asked. We expect it to take 25 minutes.

Ref SW-2207. Keep this message.`,
  },
  {
    kind: 'confirmation',
    subject: 'Gentle Reminder || Second discussion || 5th February, 4.00 PM',
    from: 'Rajesh Mukherjee <rajesh.mukherjee@kalyanbank.example>',
    text: `Dear Sir,

This is a gentle reminder for your meeting with the CRO and the ACB Chairperson tomorrow at 4.00 PM at 11th Floor, Corporate Office, BKC. Boarding pass and hotel bill may please be preserved for reimbursement.

Entry pass will be kept at Gate No. 2 in your name.

Regards,
Rajesh Mukherjee`,
  },
  {
    kind: 'confirmation',
    subject: 'Confirmation: intro call re. Sr. Manager, Revenue Accounting',
    from: 'Kellie Brandt, CPA <kellie.brandt@axionmedical.example>',
    text: `Hi Vivek,

Perfect, I have us down for Tuesday, 12:30 PM ET and will dial 617-555-0172. Attached you'll find the position description and a two-page overview of Axion's segments. Talk then.

Kellie Brandt, CPA
Sr. Talent Acquisition Partner`,
  },
  {
    kind: 'confirmation',
    subject: 'Your interview is coming up: what to expect at Larkfield',
    from: 'Larkfield Supermarkets Resourcing <resourcing@larkfield-careers.example>',
    text: `Dear Kayleigh,

Only two days to go! On Thurs 6 March at 09:00 you'll be meeting Darren Povey, Store Manager, at our Swindon store (customer service desk, please).

You'll be asked about times you have led a team under pressure, and to walk a section of the shop floor with Darren and say what you'd change.

You don't have to do anything in answer to this email.

Larkfield Resourcing`,
  },
  {
    kind: 'confirmation',
    subject: 'Interview notice, 2nd stage – Deputy Registrar – 7 October',
    from: 'Registry of the Regional Tribunal <registry-vacancies@regionaltribunal.example>',
    text: `Madam,

I acknowledge receipt of your e-mail of 15 September, by which you accept to be interviewed, and confirm that the Board will hear you on 7 October at 10.30 a.m. in the Deliberation Room. The written test shall commence at 2 p.m. in Room 12.

The travel service has been instructed to issue you with an electronic ticket.

The Secretary to the Board`,
  },
  {
    kind: 'confirmation',
    subject: 'Confirmed - R&D Technician walk-through and interview',
    from: 'Human Resources <hr@nutribakeindustries.example>',
    text: `Good day Ms. Adeyemi,

Sequel to your acceptance, this is to formally confirm your interview as detailed hereunder:

Venue: NutriBake Industries Ltd, Plot 14, Oregun Industrial Layout, Ikeja
Day: Tuesday, 10th June 2025
Time: 9:00am prompt
Contact: Mr. Femi (0803 555 0112)

Applicants arriving after 9:15am will be turned back. Come along with originals and photocopies of your credentials, NYSC certificate inclusive.

Best regards,
HR/Admin`,
  },
  {
    kind: 'confirmation',
    subject: "Orientation to your interview day, Hollybrook Children's Hospital",
    from: 'Physician Recruitment <physicianrecruitment@hollybrook.example>',
    text: `Dear Dr. Farrokhzad,

It will be a pleasure to welcome you and your spouse on January 15 and 16. Your schedule:

Thu 6:30 pm – dinner, Dr. Alan Pike (Division Chief) and partners
Fri 7:00 am – observe morning rounds, 5 South
Fri 8:30 am – CMO
Fri 9:15 am – NP team
Fri 10:00 am – realtor tour with spouse (optional)
Fri 1:00 pm – closing meeting

Confirmation numbers for the Graduate Hotel are enclosed. Scrubs are not needed.

Marcy Oakes, CPRP`,
  },
  {
    kind: 'confirmation',
    subject: 'Your upcoming interview on Monday, August 25 [ref:_00D4x.500Hs:ref]',
    from: 'Interview Operations <interview-ops@telluriccloud.example>',
    text: `Hello Sandrine,

We're reaching out to share final details for your interview with Telluric Cloud.

Who: Bar Raiser – Gideon P.; Manager – Ulla S.
What: Solutions Consultant, Public Sector (Job ID 2718812)
When: 25 Aug, 08:00–10:10 MT
How: Chime bridge 5520 18 9931

Each of the two conversations will probe leadership attributes, so prepare specific examples. Our recruiting team won't be available over the weekend.

Interview Operations`,
  },
  {
    kind: 'confirmation',
    subject: 'Practical trial + interview, Commis Chef, Thursday 12:00',
    from: 'HR Department The Marchmont <hr@marchmonthotel.example>',
    text: `Dear Mr. Dela Rosa,

Noted with thanks on your availability. Chef Arnel will be expecting you this Thursday, 12:00 noon, for the practical trial to be followed by final interview.

Menu: 1 soup, 1 egg dish, plated dessert. Ingredients are provided; bring own knives in a case, for declaration at the guardhouse.`,
  },
  {
    kind: 'confirmation',
    subject: 'Video interview tomorrow – system check recommended',
    from: 'Modern Hire <support@modernhire-mail.example>',
    text: `Ottoline,

Your live video interview with Sable & Finch for the position of Wholesale Account Coordinator takes place tomorrow, Friday, 10/17/2025, 1:00 PM EDT.

Run the system check today to make sure your browser is compatible. The waiting room opens at 12:50.

Access code: SF-30021

Support: 877-555-0150 (6am–midnight CT)`,
  },
  {
    kind: 'confirmation',
    subject: 'RSVP received: first-round RF Design interview',
    from: 'University Relations <university.relations@talbotsemi.example>',
    text: `Samir,

You've been assigned Oct 21, 10:40–11:25 AM Pacific. Two engineers from the group, Wei-Lin and Patricio, will be on the Webex (link in the calendar hold titled "Talbot RF – S. Haddad"). Brush up on Smith charts, noise figure, and one project you can talk through on a whiteboard.

Talbot Semiconductor University Relations`,
  },
  {
    kind: 'confirmation',
    subject: 'Meeting reminder: Oracle HCM',
    from: 'Talent Acquisition <noreply@oraclecloud-recruiting.example>',
    text: `Reminder for candidate: Nkechi Sørensen

Interview 1 of 2 | Treasury Operations Analyst | 300004119822
Start 12-MAR-2026 09:00 CET
Phone: interviewer will call you
Interviewer: Van den Broeck, Lies

Interview 2 of 2 | to be held 13-MAR-2026 11:00 CET | Brussels HQ, 4th floor

To view your job application, sign in.`,
  },
  {
    kind: 'confirmation',
    subject: 'Thank you for scheduling with Silverleaf Credit Union',
    from: 'Silverleaf CU HR <hr@silverleafcu.example>',
    text: `Dear Annemarie,

We received your selection. Your appointment with Branch Manager Otis Redfern is set for Saturday, 9/13 at 12:15 p.m., right after we close to members; use the side entrance by the night drop and ring.

Please read our mission statement prior to meeting. Business casual is fine.

Silverleaf Credit Union – Federally insured by NCUA – Equal Housing Lender`,
  },
];
