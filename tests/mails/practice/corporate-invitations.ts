import type { TestMail } from '../../core/mail/mail.ts';

/** Invitations in the words of large employers, applicant systems, schedulers, universities and public bodies. */
export const corporateInvitations: readonly TestMail[] = [
  {
    kind: 'invitation',
    subject: 'Next step in your application: Senior Financial Analyst (R-0048213)',
    from: 'Harrowgate Insurance Recruiting <harrowgate@myworkday.com>',
    text: `Dear Priscilla,

We are pleased to inform you that your application for Senior Financial Analyst (R-0048213) has progressed to the interview stage.

To continue, please sign in to your Candidate Home account and select one of the time slots made available by the hiring team. Slots are released on a first-come, first-served basis and expire after 72 hours.

Candidate Home: https://harrowgate.wd5.myworkdayjobs.com/careers/login

Thank you for considering Harrowgate Insurance.

This message was sent from an unmonitored mailbox. Replies will not be read.`,
  },
  {
    kind: 'invitation',
    subject: 'Availability request | Product Designer II | Orrin Labs',
    from: 'Mei-Ling Castellane <mei-ling.castellane@orrinlabs.example>',
    text: `Hi Dominic,

My name is Mei-Ling and I coordinate interviews for the Design organization at Orrin Labs. The team enjoyed reviewing your portfolio and would like you to meet with Ravi Sondhi, Design Manager, over Zoom.

Could you share three windows of at least 45 minutes between Monday, April 7 and Friday, April 11? Please include your time zone. Ravi is based in Denver (MT).

Best regards,

Mei-Ling Castellane
Recruiting Coordinator, Orrin Labs
she/her

Orrin Labs is an equal opportunity employer. If you require an accommodation at any point, let me know.`,
  },
  {
    kind: 'invitation',
    subject: 'Please submit your availability for Kestrel Aerospace',
    from: 'Kestrel Aerospace Recruiting <no-reply@greenhouse.io>',
    text: `Hi Tobias,

Kestrel Aerospace would like to schedule an interview with you for the role of Manufacturing Engineer, Composites.

Click the link below to tell us when you are free:

https://app.greenhouse.io/availability/8f02c1d7ab

Please suggest at least four blocks over the coming two weeks so that we can line up everyone on the panel.

Sincerely,
The Kestrel Aerospace Talent Team`,
  },
  {
    kind: 'invitation',
    subject: 'Schedule your phone screen with Brightmoor Health',
    from: 'Brightmoor Health Talent <talent@hire.lever.co>',
    text: `Hello Agnieszka,

Thanks for your interest in the Clinical Operations Specialist opening. I'd be glad to tell you more about the team and to hear about your background in a 30-minute call.

My calendar is here: https://calendly.example/brightmoor-jlund/30min

If nothing on the page suits, reply with two or three alternatives and I will do my best.

Jonas Lund
Talent Partner
Brightmoor Health | Minneapolis, MN`,
  },
  {
    kind: 'invitation',
    subject: 'Invitation to Interview - Grade 6 Policy Adviser, Ref. 341877',
    from: 'Government Recruitment Service <noreply@govrecruit.example>',
    text: `Dear Candidate,

Vacancy: Policy Adviser, Water Regulation
Reference: 341877
Department: Office for Water Standards

Following the sift of applications, I am pleased to advise that you have been successful in reaching the interview stage of this campaign.

What to do now
1. Log in to your application centre.
2. Select "Book interview slot".
3. Choose a date and time between 9 and 20 June 2025.

You must book by 23:55 on 4 June 2025. If you have not chosen a slot by then we will assume you have withdrawn.

Interviews will be held by video and will assess the following behaviours: Making Effective Decisions, Seeing the Big Picture, Communicating and Influencing. A five-minute presentation on a topic disclosed in advance will also be required.

If you need a reasonable adjustment, contact us at the earliest opportunity.

Government Recruitment Service`,
  },
  {
    kind: 'invitation',
    subject: 'Your one-way video interview is ready',
    from: 'HireVue on behalf of Calloway & Stern <noreply@hirevue-app.example>',
    text: `Dear Yetunde,

Calloway & Stern has invited you to complete an on-demand video interview for: Graduate Auditor, Leeds.

Number of questions: 5
Preparation time per question: 30 seconds
Maximum answer length: 3 minutes
Complete by: Sunday 12 October 2025, 23:59 BST

You may begin at any time before the deadline. You will need a webcam, a microphone and a quiet space. Practice questions are unlimited; once you start the recorded part each question can be attempted only once.

START MY INTERVIEW

For technical support, live chat is available around the clock.`,
  },
  {
    kind: 'invitation',
    subject: 'Interview for the post of Lecturer in Marine Geology (Ref: SCI/2291)',
    from: 'HR Recruitment, University of Penmarrow <hr-recruitment@penmarrow.example>',
    text: `Dear Dr Achterberg

LECTURER IN MARINE GEOLOGY (REF: SCI/2291)

Further to your recent application for the above post, I am writing to invite you to attend for interview on Tuesday 13 May 2025 at 11.15 am in Room G.04, Sedgwick Building, North Campus.

The panel will comprise:
Professor Lindiwe Maseko (Chair)
Dr Ewan Troup, Head of Department
Professor Hana Richterová, external member
Mrs Carol Finch, Human Resources

You will be asked to give a 15-minute research talk to staff and postgraduates at 10.00 am in the same building. 

Please confirm, by return of email and no later than noon on 2 May, whether you will be attending. Please also bring with you original documents showing your right to work in the UK. Standard-class rail travel will be reimbursed on production of receipts.

Yours sincerely

Gwen Trelawny
HR Assistant (Recruitment)`,
  },
  {
    kind: 'invitation',
    subject: 'Hiring team would like to meet you: Site Reliability Engineer',
    from: 'Ashby Scheduling for Quillstone <scheduling@ashbyhq.com>',
    text: `Hi Farouk,

Great news! Everybody who spoke with you wants to move ahead, and we'd like to bring you to the virtual onsite.

The loop is made up of four conversations:
• Systems design (60 min)
• Incident walkthrough (45 min)
• Collaboration (45 min)
• Meet the director (30 min)

They can run back to back or be split across two days. Pick your preference and give us times through this self-service page: https://jobs.ashbyhq.com/quillstone/schedule/3ff0

Cheers,
Quillstone Recruiting`,
  },
  {
    kind: 'invitation',
    subject: '[Action required] Book a slot: Store Team Leader, Swindon',
    from: 'Larkfield Supermarkets Resourcing <resourcing@larkfield-careers.example>',
    text: `Dear Kayleigh,

Thank you for completing your online assessment. We are delighted to say you have met the standard.

The next stage is a face-to-face meeting with the Store Manager, lasting about one hour. Slots on offer at this moment:

- Weds 5 March, 10:00
- Weds 5 March, 13:30
- Thurs 6 March, 09:00
- Fri 7 March, 15:45

To choose, use the candidate portal and click 'My interviews'. Should no slot be convenient, please ring Resourcing on 01632 960 441, Mon-Fri 8-6.

Regards
Larkfield Resourcing Team`,
  },
  {
    kind: 'invitation',
    subject: 'Moving forward with your candidacy at TriVale Logistics',
    from: 'iCIMS Talent Cloud <trivale+autoreply@talent.icims.com>',
    text: `Hi Marcellus,

Your qualifications for the position of Regional Dispatch Supervisor (ID 2025-11873) have been reviewed and the Hiring Manager has requested an interview.

A member of Talent Acquisition will be reaching out by phone. In order to get on the calendar sooner, reply to this email with the best days and hours to reach you this week, Central time.

Position: Regional Dispatch Supervisor
Location: Joliet, IL
Shift: 1st

TriVale Logistics
EOE/M/F/Vet/Disability`,
  },
  {
    kind: 'invitation',
    subject: 'Assessment Centre invitation: Future Leaders Programme 2026',
    from: 'Early Careers, Norbank Group <earlycareers@norbank.example>',
    text: `Dear Haruka

Congratulations on passing the video stage. We should now like to welcome you to an Assessment Centre at our Canary Wharf office.

You will spend the day with around eleven other applicants and take part in a group exercise, a written case study, a role play with an assessor acting as a client, and a competency-based conversation with two senior managers. Lunch is provided. Please expect to arrive at 08:45 and to leave by 16:30.

Dates available: 18 November, 20 November, 2 December.

RESPOND BY: Monday 3 November via https://norbank.example/ac/rsvp. Places on each date are limited and cannot be held.

Dress code: business. Bring photo ID. 

Kind regards
Norbank Early Careers`,
  },
  {
    kind: 'invitation',
    subject: 'Meet with Dana Whitcombe',
    from: 'GoodTime <no-reply@goodtime-mail.example>',
    text: `Hello Oluwaseun,

You're invited to schedule your Hiring Manager Conversation with Pinecrest Software.

Duration: 45 minutes
Interviewer: Dana Whitcombe, Director of Customer Engineering
How: Google Meet

[ Select a time ]

Times shown will be in your local zone. This link is personal to you and closes on 02/14/2026.

Questions? Message your coordinator, Brett Oyama.

Powered by GoodTime`,
  },
  {
    kind: 'invitation',
    subject: 'RE: Application for Paralegal, Real Estate Group',
    from: 'Eleanor Vasquez-Hume <evhume@dorsetlaw.example>',
    text: `Dear Ms. Nakagawa:

The Hiring Committee of Dorset, Lamb & Pryce LLP has asked me to arrange for you to visit our offices to discuss the paralegal vacancy in the Real Estate Group. We anticipate that you would be with us from 9:30 until noon and would meet two associates, the practice administrator and Mr. Pryce.

Might Tuesday the 21st or Thursday the 23rd be convenient? If neither is possible I will look at the week following.

Very truly yours,

Eleanor Vasquez-Hume
Director of Human Resources

CONFIDENTIALITY NOTICE: This transmission may be privileged. If you are not the intended recipient, delete it and notify the sender.`,
  },
  {
    kind: 'invitation',
    subject: "Olivia here from Metro Foods! Let's get you scheduled",
    from: 'Olivia (Metro Foods virtual assistant) <olivia@paradox-mail.example>',
    text: `Hi Jaylen! It's Olivia, the virtual hiring assistant for Metro Foods.

You meet the basic requirements for Crew Member at 4410 Harbor Blvd. I can offer these times to sit down with the General Manager:

1) Tomorrow 9:30 AM
2) Tomorrow 2:00 PM
3) Saturday 11:15 AM

Answer with 1, 2 or 3. If you need something else, just type "more".

Reply STOP to opt out. Message and data rates may apply.`,
  },
  {
    kind: 'invitation',
    subject: 'Interview Invitation – Staff Nurse (Band 5), Ward 7B – Job Ref 190-N-44210',
    from: 'Trac Recruitment <noreply@trac-jobs.example>',
    text: `Dear Blessing Okorie

You have been shortlisted for the following post and we would like you to attend for interview:

Post: Staff Nurse, Acute Medicine
Employer: West Wolds Hospitals Foundation Trust
Date(s): 24/03/2025
Venue: Education Centre, Level 2
Slots remaining: 09:00, 09:40, 10:20, 13:10

Please log in to your account and pick the slot of your choice. Slots are allocated in the order that candidates respond. You must either accept or decline this invitation by 19/03/2025 17:00.

A drug calculation paper will be taken on arrival.

Do not reply to this message. It was sent from an address that cannot accept incoming mail.`,
  },
  {
    kind: 'invitation',
    subject: 'Teamtailor: Nordvik Marine wants to book a meeting with you',
    from: 'Nordvik Marine <nordvik@teamtailor-mail.com>',
    text: `Hej Sanna!

We have read your CV with interest and think it would be nice to talk further about Procurement Lead, Gothenburg.

Choose a time that suits you here → https://career.nordvikmarine.example/meetings/new

The call is on Teams and we set aside 40 minutes. My colleague Pär from the technical purchasing department will join too.

Best wishes
Cecilia Brännlund
HR Business Partner`,
  },
  {
    kind: 'invitation',
    subject: 'Interview Request for Requisition 25004417 - Accounts Payable Specialist',
    from: 'Taleo Notification <hcm.notification@taleo.example>',
    text: `Candidate Number: 7719024

Ms. Ferreira-Dunn,

The recruiter assigned to Accounts Payable Specialist (25004417) wishes to interview you by telephone. Proposed appointment:

Wednesday, August 20, 2025
10:00 AM – 10:30 AM (US/Eastern)

Use your candidate account to Accept, Decline or Propose New Time. The request lapses if no response has been recorded within three business days.

Stratton Paper Company
Talent Acquisition`,
  },
  {
    kind: 'invitation',
    subject: 'Your application to the Ardmore County Library System',
    from: 'Ardmore County Human Resources <hr@ardmorecounty.example>',
    text: `Dear Applicant:

Your name has been certified from the eligibility list for LIBRARIAN II (Exam No. 24-0317). The appointing department will hold oral boards on October 8 and 9.

If you remain interested, telephone Ms. Toliver at (555) 010-2284 not later than 4:00 PM September 29 to be assigned a time. Persons who do not call will be passed over and their names returned to the list.

Each board lasts twenty-five minutes. Questions are provided ten minutes in advance.

Human Resources Department
Merit System Division`,
  },
  {
    kind: 'invitation',
    subject: 'Interview | Data Engineer (Azure) | Suntara Global',
    from: 'Recruitment Desk Suntara <recruitment@suntaraglobal.example>',
    text: `Dear Candidate,

Greetings from Suntara Global Services!!

With reference to your profile on the job portal, you are shortlisted for first level of technical discussion for the below mentioned position.

Position: Data Engineer – Azure
Experience: 5 – 8 yrs
Mode: MS Teams (video must be ON)
Date: 17-Jan-2026 (Saturday)
Time: any 45 min between 10.00 AM to 4.00 PM IST

Kindly revert with your preferred slot, along with updated CV and government photo ID, so that panel can be blocked accordingly.

Thanks & Regards,
Sree Lakshmi P
TAG Team`,
  },
  {
    kind: 'invitation',
    subject: 'Brinkworth Museum Trust: Collections Manager – selection day',
    from: 'People Team, Brinkworth Museum Trust <people@brinkworth.example>',
    text: `Dear Imogen

The Trust received seventy-one applications for the Collections Manager role and we are pleased to tell you that yours is among the five we wish to take further.

The selection day takes place on Thursday 3 July at the Store, Unit 9, Canal Road. It consists of an object-handling exercise, a thirty-minute written task and a discussion with the Director and two trustees.

Would you prefer the morning group (start 9.15) or the afternoon group (start 1.15)? An answer by this Friday would help us enormously.

With kind regards

Philip Okonjo
People and Volunteering Manager
Registered charity`,
  },
  {
    kind: 'invitation',
    subject: "Let's find a time to connect, Ximena",
    from: 'SmartRecruiters <notifications@smartrecruiters.com>',
    text: `Hi Ximena,

Boreal Outfitters invites you to pick a time for your interview.

Job: E-commerce Merchandiser
Type: Video
Length: 30 min
With: Nadia Kowalczuk

See available times

If the button does not work paste this into your browser: https://www.smartrecruiters.com/app/selfschedule/b11-77

You receive this message because you applied to Boreal Outfitters through SmartRecruiters.`,
  },
  {
    kind: 'invitation',
    subject: 'Next Steps - Electrical Superintendent',
    from: 'Wendell Abernathy <wabernathy@crosshatchbuilders.example>',
    text: `Wes,

Thank you for taking my call Monday. Our VP of Construction, Gil Montrose, would like you to come in and sit down with him and the pre-construction group at our Tulsa headquarters.

Please look at your calendar for the week of the 15th and give me a couple of dates. Travel will be booked by our office; I'll need your full legal name as on your license and your home airport.

Respectfully,

Wendell Abernathy, SHRM-SCP
Vice President, Human Resources
Crosshatch Builders, Inc.`,
  },
  {
    kind: 'invitation',
    subject: 'Interview Notice: Administrative Officer III (Item No. OSEC-ADOF3-112-2019)',
    from: 'HRMPSB Secretariat <hrmpsb@region9health.example>',
    text: `Ma'am/Sir:

This has reference to your application for the position of Administrative Officer III, this Office.

Please be informed that the Human Resource Merit Promotion and Selection Board will conduct the deliberation and panel interview of shortlisted applicants on 26 February 2026 (Thursday), 1:30 PM, at the 3rd Floor Conference Room, Regional Office, Zamboanga City.

In view thereof, you are requested to accomplish the attached acknowledgment and return the same through this email on or before 23 February 2026. Non-submission shall be construed as waiver of your application.

For guidance and compliance.

(SGD.) ROSALINDA M. TAN
Chief Administrative Officer`,
  },
  {
    kind: 'invitation',
    subject: 'You have been selected to interview – Customer Experience Associate (Remote)',
    from: 'BambooHR for Petalworks <petalworks@app.bamboohr.com>',
    text: `Hello Corrine,

Your answers to our screening questions stood out and we would love to speak with you live.

Please let us know if either of the following will work:
  Mon 9/22 at 1:00pm PT
  Tue 9/23 at 10:30am PT

The conversation runs about 25 minutes, camera optional.

Petalworks People Ops`,
  },
  {
    kind: 'invitation',
    subject: 'Microsoft Bookings: reserve a time with Hadrian Utilities Recruitment',
    from: 'Hadrian Utilities Recruitment <HadrianRecruitment@hadrianutilities.example>',
    text: `Dear Callum,

We have now finished screening for Network Planning Technician and should like to hold an informal telephone interview with you ahead of the formal panel.

Kindly reserve twenty minutes using our Bookings page:
https://outlook.office365.example/owa/calendar/HadrianRecruitment

The page shows what my colleagues and I have free up to and including 14 November. You will get an automatic calendar entry once you've chosen.

Kind regards,
Siobhan Pettifer
Resourcing Adviser`,
  },
  {
    kind: 'invitation',
    subject: 'Interview Invitation: P-3 Programme Officer (VA 2025/088), Nairobi',
    from: 'Talent Acquisition, Intergovernmental Seed Council <recruitment@seedcouncil.example>',
    text: `Dear Mr. Ochieng-Strand,

With reference to vacancy announcement VA 2025/088, we have the pleasure of inviting you to a competency-based interview.

Date: 11 September 2025
Time: 14h30 (East Africa Time)
Platform: Microsoft Teams; link to follow upon acceptance
Duration: approx. 50 minutes
Language: English, with questions in French

Competencies: Professionalism; Teamwork; Client Orientation; Planning and Organizing.

Grateful if you would acknowledge receipt and confirm your participation not later than 5 September, close of business Nairobi. Candidates who do not respond will be considered as no longer interested.

Please note that this invitation does not constitute an offer of appointment. The Council does not charge a fee at any stage of recruitment.`,
  },
  {
    kind: 'invitation',
    subject: 'Ready to schedule: final round, Associate General Counsel',
    from: 'Tabitha Greenlaw <tabitha.greenlaw@mossandmain.example>',
    text: `Good afternoon Roberto,

I have good news to share. Following Friday's discussion with Lena and Prakash, we'd like to proceed to the final round, which will be held in person at our Atlanta office with the CEO, the CFO and the General Counsel.

May I ask which of these dates you could travel?

   Option A: Wednesday, Jan. 28
   Option B: Friday, Jan. 30
   Option C: Tuesday, Feb. 3

Once I hear from you I will have our travel desk contact you about flights.

Warm regards,
Tabitha Greenlaw
Executive Recruiting
Moss & Main Brands`,
  },
  {
    kind: 'invitation',
    subject: 'Jobvite: Interview scheduling request from Solvane Energy',
    from: 'Solvane Energy Talent Acquisition <notification@jobvite.com>',
    text: `Jae-won,

Solvane Energy is interested in talking with you about the following opportunity:

Wind Turbine Technician II (oZ4hnfwQ), Sweetwater, TX

Interviewers: Chip Delacroix; Marguerite Ames
Format: phone

Please provide your availability by clicking on the link below. Recruiting will then send a calendar invitation.

https://app.jobvite.example/availability?i=oZ4hnfwQ

Do not forward this email. The link is unique to you.`,
  },
  {
    kind: 'invitation',
    subject: "Firefighter Recruit - Chief's Interview",
    from: 'Fire Department Personnel <fdpersonnel@cityofhallam.example>',
    text: `Recruit Candidate,

You have satisfactorily completed the written examination and CPAT. The next component of the selection process is the Chief's Interview.

Schedule yourself through the NeoGov self-scheduling link in your inbox between 0800 hrs March 3 and 1700 hrs March 7. No walk-ins. Business attire is mandatory. Bring the completed Personal History Statement, notarized.

Failure to self-schedule inside that window removes you from the 2026 academy list.

Lt. D. Kowalewski
Personnel Division`,
  },
  {
    kind: 'invitation',
    subject: "We'd like to learn more about you – Marketing Automation Manager",
    from: 'Recruiting at Fennimore <jobs@fennimore.recruitee.example>',
    text: `Dear Leopold,

Thank you for applying to Fennimore. Having read through your documents, we are keen to get to know you personally.

As a first step we suggest a video call of some 45 minutes with Frau Dr. Kern (Head of Marketing) and myself. What would you say to one of these?

* Tuesday, 4 November, 14:00 CET
* Thursday, 6 November, 09:30 CET

Please give us brief feedback as to which one we may reserve for you.

Kind regards from Hamburg
i. A. Wiebke Lorenzen
Human Resources`,
  },
  {
    kind: 'invitation',
    subject: 'On-campus recruiting: first-round interview sign-up',
    from: 'Career Services, Hollins Ridge University <careerservices@hollinsridge.example>',
    text: `Hello,

You've been placed on the preselect list by Marlow Consulting Group for its Associate Consultant schedule (#55190).

Sign-up opens: Monday, Sept. 29 at 8:00 a.m.
Sign-up closes: Wednesday, Oct. 1 at 11:59 p.m.
Interview day: Tuesday, Oct. 7
Where: Interview Suite, Babcock Hall

Log on to CareerLink, open "Interviews" and take a time. After the preselect window closes, unfilled times go to alternates.

Please review the no-show policy before accepting.`,
  },
  {
    kind: 'invitation',
    subject: 'Request for interview availability (ref. 25-ENG-0714)',
    from: 'Noelle Iversen <n.iversen@pacificrailworks.example>',
    text: `Dear Mr. Banerjee,

I support Talent Acquisition at Pacific Railworks and have been asked to set up your technical panel for Signal Design Engineer. We need 90 minutes, ideally Tuesday through Thursday, any time from 7 a.m. to 3 p.m. Pacific.

To keep things simple, would you fill in your open times in the table and return it?

Date          From      To
________      _____     _____
________      _____     _____
________      _____     _____

I appreciate your flexibility.

Noelle Iversen
Talent Coordinator II`,
  },
  {
    kind: 'invitation',
    subject: 'Police Communications Officer: stage 4 interview',
    from: 'Recruitment Unit, North Fells Constabulary <recruitment.unit@nfells.police.example>',
    text: `OFFICIAL

Good morning

Having passed the keyboard and listening tests you are invited to the final interview for Communications Officer (999/101).

We have provisionally placed you at 1320 hours on Thursday 20th November at Force HQ, Carrick Lane. Please email to accept this appointment within five working days. We are only able to accommodate requests for a different time where there are exceptional circumstances.

Bring your passport or birth certificate, driving licence and two proofs of address for vetting.

HR Service Centre`,
  },
  {
    kind: 'invitation',
    subject: 'Your Spark Hire video interview for Willowbank Senior Living',
    from: 'Willowbank Senior Living <noreply@sparkhire-mail.example>',
    text: `Hi Deandra,

You've been asked to record a short video interview for: Activities Director – Spokane.

How does this work? Questions appear on the screen and your camera records the answer. No one else is on the line. You may redo a response as often as you want.

Deadline to submit: 06/01/2026 11:59 PM PDT

Begin interview

Willowbank asks that you complete this even if you have already spoken with the facility by phone.`,
  },
  {
    kind: 'invitation',
    subject: 'Greenfell School: Teacher of Physics - Interview Day',
    from: 'Mrs J Harcastle <recruitment@greenfellschool.example>',
    text: `Dear Mr Osei-Tutu

Thank you for your application for the post of Teacher of Physics from September. I am delighted to invite you for interview on Thursday 1st May.

The programme for the day is:

8.30   Arrival, tour with students
9.20   Lesson observation: Year 10, 40 minutes, "Specific heat capacity"
10.45  Coffee with the department
11.15  Student panel
12.00  Formal interview with the Headteacher and Chair of Governors

References will be sought prior to the day. In line with Keeping Children Safe in Education, online searches will be carried out on shortlisted candidates.

Please let me know by return that you are able to attend, and of any equipment you need.

Yours sincerely
Mrs J Harcastle
PA to the Headteacher`,
  },
  {
    kind: 'invitation',
    subject: 'SuccessFactors: You have been invited to schedule an interview',
    from: 'Career Site Notifications <system@successfactors.example>',
    text: `Dear Arturo Benavides,

The recruiting team at Lindqvist Chemicals has invited you to choose an interview time for job requisition 19320, Process Safety Engineer.

Steps
- Sign in to the career site
- Go to My Profile > Interview Scheduling
- Highlight one open time and press Book

You will not be able to change a booked time within 24 hours of the meeting.

Please do not respond; system-generated.`,
  },
  {
    kind: 'invitation',
    subject: 'Senior Associate, Tax – conversation with Partner',
    from: 'Talent at Pembury Rowe <talent@pemburyrowe.example>',
    text: `Dear Shanthi

Geraint Powell, who leads our Private Client tax practice, has seen your CV and has asked to meet you. He tends to keep early mornings clear and suggests breakfast at our Gresham Street office, 8 am, on either 12 or 19 June.

I should be grateful if you would tell me which you'd prefer, and of any dietary requirements.

Kind regards

Lucy Fanshawe
Lateral Hiring Manager
Pembury Rowe LLP is authorised and regulated. Details of our privacy notice for applicants are on our website.`,
  },
  {
    kind: 'invitation',
    subject: 'Interview scheduling – 3 interviewers, 1 link',
    from: 'ModernLoop <candidate@modernloop-mail.example>',
    text: `Hi Anneliese,

Time to schedule your Technical Screen with Copperline!

We need about an hour and fifteen minutes. Highlight all of the times you could make and we'll take care of matching calendars; you'll hear back from us once it's set.

Share availability →

Your interview team may include: Kwame A., Sasha P., Iris M.

Not interested any more? Withdraw here.`,
  },
  {
    kind: 'invitation',
    subject: 'Invitation to Tender Oral Presentation and Interview – Interim Finance Director',
    from: 'Democratic Services <appointments@thornhamcouncil.example>',
    text: `Dear Ms Kavanagh

INTERIM DIRECTOR OF FINANCE (SECTION 151 OFFICER)

The Council's Appointments Sub-Committee has resolved to see four candidates, of whom you are one. The Sub-Committee will sit at Thornham Town Hall on Monday 8 December from 2.00 pm.

I enclose the brief for a ten-minute presentation. Slides should reach me by noon on the preceding Friday.

Two times remain, 2.45 pm and 4.15 pm. Please telephone my office to indicate which you wish to take.

Yours faithfully

D. R. Allardyce
Head of Democratic Services`,
  },
  {
    kind: 'invitation',
    subject: 'Interview Opportunity - Warehouse Associate - Immediate',
    from: 'Amberly Fulfillment Hiring <hiring@amberlyfulfillment.example>',
    text: `AMBERLY FULFILLMENT – HIRING EVENT

Hi Tremaine,

Based on the application you submitted, you pre-qualify for an on-the-spot interview.

WHEN: Wednesday and Thursday, 9 AM to 4 PM
WHERE: Comfort Inn conference room, 2210 Airport Rd
BRING: 2 forms of ID

Claim your 15-minute slot: https://amberly.example/slot

Can't come those days? Text HIRE to 555-0148 and we will set something else.

Amberly is a drug-free workplace and participates in E-Verify.`,
  },
  {
    kind: 'invitation',
    subject: 'Post-doctoral position 2025-PD-31: online interview',
    from: 'Sekretariat Prof. Wallmeyer <sekretariat@biophys.uni-lauterbach.example>',
    text: `Dear Dr. Subramaniam,

Professor Wallmeyer and the selection committee would like to invite you to an online interview in connection with your application for the post-doctoral position 2025-PD-31.

We foresee a scientific presentation by you (20 minutes) which is followed by questions from the committee (ca. 30 minutes). Proposed date would be 16.09.2025, 15:00 h (CEST). Please inform us whether this date is possible for you; otherwise we would be thankful for alternative suggestions in calendar week 39.

With best regards
Heike Dornbusch
Secretary`,
  },
  {
    kind: 'invitation',
    subject: 'Follow up to our Career Fair conversation',
    from: 'University Relations <university.relations@talbotsemi.example>',
    text: `Samir,

We enjoyed speaking with you at the Tech Career Fair, and your résumé has been forwarded to several of our hiring teams. The RF Design group has selected you for a first-round interview for the Summer 2026 internship (Req. JR-50911).

To sign up, please RSVP with your preferred half-day (AM/PM) among Oct 20, Oct 21 and Oct 24. A coordinator will assign an exact time.

Eligibility: must be enrolled in a degree program through December 2026.

University Relations, Talbot Semiconductor`,
  },
  {
    kind: 'invitation',
    subject: 'Interview - Housekeeping Supervisor - The Marchmont Hotel',
    from: 'HR Department The Marchmont <hr@marchmonthotel.example>',
    text: `Dear Ms. Villanueva,

Good day from The Marchmont!

We are glad to inform that you are among the candidates who will be called for a personal interview with our Executive Housekeeper and the HR Manager. May we know if you are free to come this Friday 10 AM? Kindly look for Ms. Dyan at the staff entrance, Basement 1, and present this mail to the guard.

Please bring: resume with picture, SSS and TIN numbers, certificate of employment from your last employer.

Looking forward to your kind response.`,
  },
  {
    kind: 'invitation',
    subject: 'Pre-recorded interview for Contact Centre Advisor – closes in 5 days',
    from: 'Candidate Experience, Tamar Mutual <noreply@tamarmutual.example>',
    text: `Hi Glenys,

Nice work: you're through to the digital interview.

You'll see six short scenarios from a day on our phones. For each, speak your answer as though the customer were on the line. Most people need about 20 minutes and you can do it on a phone or laptop, whenever suits, up to Friday at 5pm.

Go to my interview

Once submitted, a real person in our Truro team watches every recording.

Tamar Mutual is a Disability Confident employer.`,
  },
  {
    kind: 'invitation',
    subject: 'Second interview, Head of Internal Audit',
    from: 'Rajesh Mukherjee <rajesh.mukherjee@kalyanbank.example>',
    text: `Dear Sir,

Hope you are doing well.

We have received positive feedback from the first round. The next discussion will be with our Chief Risk Officer and the Chairperson of Audit Committee at the Corporate Office, Bandra Kurla Complex.

Please advise two convenient dates in the week commencing 2nd February, preferably in the second half, such that calendars of the senior management may be blocked. Outstation travel (economy) shall be borne by the Bank.

Regards,
Rajesh Mukherjee
DGM – Human Resources`,
  },
  {
    kind: 'invitation',
    subject: 'Interested in scheduling a call about your application?',
    from: 'Ginevra at Loomfield (via Workable) <noreply@workablemail.com>',
    text: `Hi Caspian,

Loomfield's hiring team has looked at your application for Backend Developer and would like to set up a short intro call. Ginevra Sforza shared a scheduling link with you:

https://loomfield.workable.example/schedule/ab09

Pick from the open times and you're done.

Want to leave a message for Ginevra instead? Reply directly to this email and it will show up in her inbox.`,
  },
  {
    kind: 'invitation',
    subject: 'Panel interview – Assistant Principal (Vacancy 8841)',
    from: 'Talent Office, Dunmore ISD <talent@dunmoreisd.example>',
    text: `Good afternoon,

The principal of Eastlake Middle School has reviewed your file in our applicant system and would like to invite you to interview with the campus committee next Tuesday. We are running from 3:45 p.m., after dismissal, with the last interview at 6:00.

Please call Ms. Reyna in the front office to select your time. You will be given a data set upon arrival and 20 minutes to prepare a response for the committee.

Dunmore ISD does not discriminate on the basis of race, color, national origin, sex, disability or age.`,
  },
  {
    kind: 'invitation',
    subject: 'Cabin crew recruitment – Assessment Day, Manchester',
    from: 'Air Tarn Careers <careers@airtarn.example>',
    text: `Dear applicant,

We're inviting you to join us for a Cabin Crew Assessment Day.

Choose your session:
Sat 14 Feb, 0800
Sat 14 Feb, 1300
Sun 15 Feb, 0800

Each session takes up to four hours and includes a reach test (212 cm), a group activity and, if you progress on the day, a one-to-one interview. Please accept a session in the candidate hub before midnight on Wednesday. Sessions cannot be changed once accepted.

Wear smart clothes and flat shoes. No luggage, please.

Air Tarn People Team`,
  },
  {
    kind: 'invitation',
    subject: 'Interview process – introduction to your coordinator',
    from: 'Zadie Montclair <zmontclair@veridianpay.example>',
    text: `Hi Thaddeus,

Congratulations on advancing! I'm stepping in for your recruiter, Hal, and will take care of logistics from here.

What comes next: a 60-minute case discussion with two people from Risk Strategy. It can take place any afternoon from the 9th onwards, Eastern time. When works on your side? Should you need to complete it outside working hours, mention that and I'll see who can flex.

The prompt will be shared 24 hours ahead.

Zadie Montclair | Candidate Experience Coordinator | Veridian Pay
This e-mail and any attachments are intended solely for the addressee.`,
  },
  {
    kind: 'invitation',
    subject: 'Vacancy 2025/17 Deputy Registrar: invitation to selection interview',
    from: 'Registry of the Regional Tribunal <registry-vacancies@regionaltribunal.example>',
    text: `Madam,

I refer to your candidature for the post of Deputy Registrar (grade A4).

I have the honour to inform you that the Selection Board has decided to convene you to an interview at the seat of the Tribunal on 7 October 2025 at 10.30 a.m. The Board would be obliged if you could indicate, by e-mail addressed to the Registry before 22 September, whether you accept the invitation.

A written test of two hours will take place in the afternoon of the same day. Travel expenses are reimbursed in accordance with the rules annexed hereto.

I have the honour to be, Madam, your obedient servant,

The Secretary to the Board`,
  },
  {
    kind: 'invitation',
    subject: 'Your interview with PortaCare – choose video or in person',
    from: 'PortaCare Recruitment Hub <hub@portacare.example>',
    text: `Dear Mwamba,

Position: Support Worker (Bank), Ref SW-2207
Status: Shortlisted

You can choose how and when to meet us:

VIDEO – Mondays and Wednesdays, 5 pm to 8 pm
IN PERSON – Derby office, Saturdays, 10 am to 1 pm

Use the code PC-9931 at portacare.example/book to fix an appointment. Please do this within seven days. After that the code stops working and you'd need to re-apply.

Mandatory: an enhanced DBS (or willingness to get one) and a full UK driving licence.`,
  },
  {
    kind: 'invitation',
    subject: 'Interview request: Travel RN, Med-Surg, 13 weeks, Boise',
    from: 'Client Services <clientservices@meridianstaffing.example>',
    text: `Hello Patrice,

Great news, the nurse manager on 4 West has picked up your profile and wants to talk. She does her calls between 1400 and 1600 Mountain, Monday through Friday. Which day can you be by the phone? The sooner the better, as the facility is also reviewing two other travelers.

Assignment snapshot
Unit: Med-Surg/Tele
Shift: 3x12 nights
Start: 03/16

Meridian Staffing, Joint Commission certified`,
  },
  {
    kind: 'invitation',
    subject: 'NEOED: Oral Examination scheduling – Civil Engineering Associate',
    from: 'City of Vista Ramona Personnel <no-reply@neogov-mail.example>',
    text: `Dear Lorraine Quach,

Your application for Civil Engineering Associate (exam 3127-OC) has been approved by the Personnel Department and you qualify to proceed to the interview portion (weighted 100%).

Self-schedule at the link shown below no later than Monday, June 16, at 11:59 p.m.:

https://www.governmentjobs.example/schedule/3127

Interviews are anticipated to be held during the week of June 23, online. Candidates must score at least 70 to be placed on the eligible list.`,
  },
  {
    kind: 'invitation',
    subject: 'Request to interview: Vice President, Advancement',
    from: 'Halvorsen Search Partners <apoole@halvorsensearch.example>',
    text: `Dear Mr. Castañeda,

On behalf of Whitfield College and its search committee, chaired by Trustee Ann Beaudoin, I am delighted to extend to you an invitation to semifinalist interviews. These ninety-minute sessions will be held by Zoom on February 11 and 12.

We have set aside for you the period beginning at 1:30 p.m. Eastern on the 12th. Do let me know promptly if you can accept it. I will then send the roster of committee members and a note on themes likely to be raised.

The names of all semifinalists are held in confidence.

With warmest regards,
Abigail Poole
Managing Director`,
  },
  {
    kind: 'invitation',
    subject: 'Interview slots released – Trainee Train Driver, Depot: Carlisle',
    from: 'Northern Fells Rail Recruitment <noreply@nfrail-recruitment.example>',
    text: `Candidate ID 88106

You passed Stage 2 (psychometric tests). Interview slots for Stage 3 (Manager's Interview and Multi-Modal Interview) have now been released on your dashboard.

There are fewer slots than candidates in any one week, so book early. If all are gone, check again on Mondays at 10:00 when further ones are added.

Both interviews take place at Carlisle Depot on one day and run for roughly 3 hours in all.`,
  },
  {
    kind: 'invitation',
    subject: 'Discuss the Sr. Manager, Revenue Accounting opportunity',
    from: 'Kellie Brandt, CPA <kellie.brandt@axionmedical.example>',
    text: `Hi Vivek,

Thank you for submitting your interest in Axion Medical. I lead recruiting for Finance and your experience with ASC 606 looks highly relevant to what our Controller needs.

Would you be open to a 30 minute introductory conversation either Tuesday between 11 and 2 ET or Wednesday after 3 ET? If yes, what number should I dial?

Regards,
Kellie Brandt, CPA
Sr. Talent Acquisition Partner – Corporate Functions
Axion Medical, Inc. – Improving lives, one beat at a time`,
  },
  {
    kind: 'invitation',
    subject: 'Selection Process for Trainee Pilots: Stage II (Psychomotor & Interview)',
    from: 'Directorate of Recruiting <recruiting@airreserve.example>',
    text: `1. You have been found suitable in Stage I screening.

2. You are hereby directed to intimate your willingness to report for Stage II at No. 3 Selection Board on one of the following dates: 09 Mar 26 / 16 Mar 26 / 23 Mar 26.

3. Willingness to be forwarded online through candidate login only. Date once opted will be final.

4. Candidates to carry originals of all certificates, one set of attested copies and twenty passport-size photographs.

5. Travelling allowance is admissible for first appearance only.

Wg Cdr (Selection)`,
  },
  {
    kind: 'invitation',
    subject: 'Aldergrove Hospice – Community Nurse interview',
    from: 'Workforce Team <workforce@aldergrovehospice.example>',
    text: `Dear Niamh,

Many thanks for your application, which the shortlisting panel scored highly. We would be pleased if you could come and see us on Monday 29th September. There are three appointments that day, 9.00, 10.30 and 1.45. Tell us your first and second choice and we'll write back with the final time.

The panel will be Clare Duddy (Community Services Lead), Dr Manoj Iyer and a volunteer who has used our services.

There is no presentation to prepare. Parking at the front is free for visitors.

Best wishes
Workforce Team, Aldergrove Hospice`,
  },
  {
    kind: 'invitation',
    subject: "You're invited to interview: Research Assistant (Req. 112-4471), Dept. of Public Health",
    from: 'Employment Services, Lakeland State University <employment@lakelandstate.example>',
    text: `Good Morning Bronwyn,

On behalf of Dr. Adaeze Umeh, Principal Investigator, I'm inviting you for a Zoom interview in connection with the Research Assistant opening. Dr. Umeh's team has the following openings, each 40 minutes:

June 3: 9:00, 9:50, 2:20
June 5: 1:00, 1:50

Please respond with your top two. Also, kindly verify that the salary range advertised ($24.10–$26.75/hr, grant funded through 6/30/2027) is acceptable to you.

Lakeland State is an AA/EEO employer and educator.`,
  },
  {
    kind: 'invitation',
    subject: 'Invitation to book: Technical Interview, Embedded Software Engineer (JR100773)',
    from: 'Ostrava Drives Recruiting <recruiting@eu.workablemail.com>',
    text: `Dear Radek,

After reviewing your take-home solution our engineers have decided they want to discuss it with you. Please use the scheduler to make an appointment: https://ostravadrives.example/book/tech-interview. The meeting is on MS Teams, takes 75 minutes and is conducted in English. Have your development environment open, as you will extend your own code live.

We kindly ask you to book not later than Wednesday.

Ostrava Drives a.s., HR department`,
  },
];
