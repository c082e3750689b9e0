import type { TestMail } from '../../core/mail/mail.ts';
import { invitation } from './by-kind.ts';

/** Invitations sent by systems, schedulers, assistants and agencies. */
export const invitationsFromSystems: readonly TestMail[] = [
  invitation(
    'Pick a time with Oduro Mensah',
    'Calendly <notifications@calendly.com>',
    `Oduro Mensah (Halcyon Freight) is asking you to choose a time.

Event: Intro call, Customs Broker
Length: 25 min
Where: Phone

See open times: calendly.com/oduro-halcyon/intro

This link can be used once and expires in 7 days.`,
  ),
  invitation(
    'Action needed: Scheduling request for R-20418 Lab Technician II',
    'Workday <halden@myworkday.com>',
    `You have a new task in your candidate home.

The hiring team for R-20418 Lab Technician II wants to speak with you. Sign in, open Tasks, and mark every time block that works for you. The recruiter will pick one of the blocks you marked.

Task due: 11/18

Do not reply; this mailbox is not read.`,
  ),
  invitation(
    'Brightline Airlines: record your answers by Nov 9',
    'HireVue <no-reply@hirevue.com>',
    `Hi Jonah,

Brightline Airlines has asked you to complete an on-demand video interview for Cabin Crew – Base Leeds.

5 questions. 30 seconds to think, 2 minutes to speak. One retake per question. About 20 minutes in all.

Closes: Sunday, November 9, 11:59 PM GMT

Start now

You can use a phone, tablet or computer. Technical help is available around the clock.`,
  ),
  invitation(
    'FW: candidate M. Salvi',
    'Pauline Achterberg <p.achterberg@randstadnorth.example>',
    `Hi Mauro, see below from my client. Can you do one of these? Need to let them know before 5.

Pauline

> Pauline, profile no. 3 (Salvi) we'd like to see. Tues 8:30 or Thurs 16:00 at Tilburg. Bring the forklift licence. Gr. Wim`,
  ),
  invitation(
    "Tell us when you're free (Nimbus Health, Data Engineer)",
    'Greenhouse <no-reply@us.greenhouse-mail.io>',
    `Hi Kaveh,

Nimbus Health would like to set up your conversation with Rachel Stein. Please give us your availability for next week, at least three windows of an hour or more, in your own time zone:

Submit availability

Thanks!
The Nimbus Health Recruiting Team`,
  ),
  invitation(
    'Invitation: Thornbury Textiles / Amelia Frost: merchandiser @ Wed 12 Feb 2pm - 2:45pm (GMT)',
    'Google Calendar <calendar-notification@google.com>',
    `You have been invited to the following event.

Thornbury Textiles / Amelia Frost: merchandiser
When: Wed 12 Feb, 2pm – 2:45pm (GMT)
Where: Google Meet
Who: hugh@thornburytextiles.example (organiser), amelia.frost@mail.example

Hugh writes: Amelia, does this slot suit? If not, propose another and I'll shuffle.

Going? Yes - Maybe - No`,
  ),
  invitation(
    'Kirkwall Distillery wants to see you on video',
    'Spark Hire <notifications@sparkhire.com>',
    `Kirkwall Distillery has sent you a One-Way Video for the position Visitor Host.

Deadline 3 October, 17:00

You have 4 questions to answer and unlimited takes. Nobody is on the other end; your answers are watched later by Morag Sinclair.

Begin`,
  ),
  invitation(
    'Meeting with Sir Colin',
    'Ruth Adeyemi (EA to the Director) <ruth.adeyemi@vantagearts.example>',
    `Dear Ms Laurent,

I look after Sir Colin's diary. He has asked me to find an hour for the two of you regarding the Head of Programming vacancy. He is abroad until the 16th; thereafter I can see Tuesday 17th at 4, Thursday 19th at 9.30, or breakfast on Friday 20th. Would any of these be possible for you?

Ruth Adeyemi`,
  ),
  invitation(
    'Self-schedule your phone screen with Aldgate Retail Group',
    'SmartRecruiters <notification@smartrecruiters.com>',
    `Dear Femke,

You have been selected for a phone screen for Assistant Store Manager (Utrecht). Choose a slot from the list below, the hiring team will ring you at the number in your profile.

Mon 3 Jun: 09:00, 09:20, 09:40
Tue 4 Jun: 16:00, 16:20

Book slot | None of these work`,
  ),
  invitation(
    'Casework Officer 332914: Invitation to book',
    'Civil Service Jobs <noreply@civilservicejobs.service.gov.uk>',
    `Dear candidate,

You have met the required standard at sift for this vacancy.

Log in to your application centre to book your place at the next stage. Places are released on a first come, first served basis and slots will close at 23:55 on 30 April. If you do not book, your application will be treated as withdrawn.

The following behaviours will be explored: Managing a Quality Service, Working Together, Making Effective Decisions. You'll also be asked strength-based questions without notice.

Government Recruitment Service`,
  ),
  invitation(
    'Karlo Babić invited you: Mechatronics apprentice, introduction',
    'Microsoft Teams <noreply@email.teams.microsoft.com>',
    `Karlo Babić has invited you to a Teams meeting

Mechatronics apprentice, introduction
Tuesday, 8 April, 15:30–16:15 CEST

Accept   Tentative   Decline

Join: Meeting ID 388 201 774 90`,
  ),
  invitation(
    'Schedule for initial - CSR account (BGC site)',
    'Bernadette Cruz <bernadette.cruz@peoplelinkmnl.example>',
    `Good day Ms. Jhoanna!

This is Bernadette of PeopleLink. We reviewed your resume and we'd like to proceed with you for the initial and final, ONE DAY PROCESS po. May I know if you're available tomorrow, 10AM or 1PM, via Zoom? Kindly prepare 2 valid IDs.

Please reply with format:
FULL NAME / TIME / VIBER NO.

Thank you and God bless!`,
  ),
  invitation(
    "Let's get you scheduled!",
    'Paradox Olivia <olivia@paradox.ai>',
    `Hi Derrick, it's Olivia, the hiring assistant at Burger Barn #214.

Manager Shonda would like to meet you in person. Here's what's open:
1) Thu 10/24 2:00 PM
2) Thu 10/24 3:30 PM
3) Fri 10/25 10:00 AM

Answer with 1, 2 or 3. If nothing fits, answer "more".`,
  ),
  invitation(
    'Your place at our Group Assessment Day',
    'Assessment Centre Team <ac.team@grantleypartners.example>',
    `Dear Shreya,

You did well in the online tests, and the next stage is our Assessment Day at the Birmingham office. You'll join eleven other applicants for:

- an in-tray exercise
- a group discussion on a client scenario
- a five-minute presentation (topic given on the day)
- a one-to-one with a partner

Days on offer: 5 Nov, 7 Nov, 12 Nov (08:45 to 16:30). Choose yours through the portal within 72 hours; after that the place goes to the next person on the list.

The Early Careers Team`,
  ),
  invitation(
    'Next: meet the Driftwood team',
    'Lever <no-reply@hire.lever.co>',
    `Hi there Sol,

We'd like to get you on the phone with Priya from our Growth team. Use this link to find a spot on her calendar that suits you (she's on Pacific time):

Find a spot

Haven't heard of us in a while? Here's a 2-min read about what we're up to.`,
  ),
  invitation(
    'Please provide availability for your onsite with Corvid Robotics',
    'GoodTime <scheduling@goodtime.io>',
    `Corvid Robotics is ready to plan your virtual onsite (4 sessions, 3 h 45 min incl. breaks). Select at least 2 full days between 10 and 21 March.

Sessions: Controls deep dive · Systems design · Working together · Q&A with VP

Select days

Questions? Your coordinator is Hyun-woo Seo.`,
  ),
  invitation(
    'Band 5 Occupational Therapist ref 178822',
    'Lothian Health Recruitment <jobtrain@lothianhealth.example>',
    `You have been selected for interview for the post of Band 5 Occupational Therapist.

Location: Astley Ainslie, Meeting Room 2
Date: 23/05
Please log in to Jobtrain and choose one of the times remaining: 09:30, 13:15, 14:45

If you hold a disability and wish reasonable adjustments to be made, contact the lead on the advert. You must accept or decline through the system no later than 19/05.`,
  ),
  invitation(
    'Good news re Hexham!!',
    'Lorna at Tate & Quill Recruitment <lorna@tatequill.example>',
    `Hiya Beth, hope you had a fab weekend. So… they LOVED your CV. They'd like you to pop over for an informal meet with Steve (site manager) and possibly Jan from accounts. They've given me Weds 2pm or Thurs 11am. Which do you fancy? Give me a bell or drop me a text, then I'll prep you the night before.

Lorna x`,
  ),
  invitation(
    'Maple Ridge Dental has requested an interview',
    'Indeed <noreply@indeed.com>',
    `Maple Ridge Dental wants to interview you for Dental Hygienist

Type: In person
Proposed: Monday, May 5 at 12:15 PM
Address: 88 Orchard Ave, Suite 3

Message from the employer: "We close for lunch so it'll be nice and quiet. Let us know."

Accept   Suggest another time   Decline`,
  ),
  invitation(
    'Voice questions from Palmetto Utilities',
    'Modern Hire <invites@modernhire.com>',
    `Palmetto Utilities invites you to answer pre-recorded questions by phone.

Dial 555-0190 at any hour before Friday 6 p.m. Eastern and enter PIN 448 912. You'll hear six questions. Press # after each answer. When you've finished, the system says goodbye and your answers go to the customer care hiring team.`,
  ),
  invitation(
    'Agnieszka sent you a message',
    'LinkedIn <messages-noreply@linkedin.com>',
    `Agnieszka Zając
HR Business Partner, Wisła Shipyards

Hi Paweł, thanks for applying to Welding Inspector. The yard manager has asked me to set a call. Are you reachable tomorrow after 17? He'd want 20 minutes at most, about your certificates.

Reply`,
  ),
  invitation(
    'Sunnybank Aged Care would love to hear from you, Rangi',
    'My Interview <hello@myinterview.com>',
    `Kia ora Rangi,

Instead of a cover letter, Sunnybank Aged Care wants a video from you! Three little questions, 60 sec each. No rush but get it in before Monday midday NZST as that's when Tania sits down to watch them all.

Go for it`,
  ),
  invitation(
    'Panel: Wildlife Biologist GS-0486-11',
    'USAJOBS Notification <usajobs.notification@usajobs.example>',
    `You have been referred and the selecting official wishes to convene a panel with you.

Format: MS Teams (audio only)
Duration: NTE 45 minutes
Available: 6/16 0900 MT, 6/16 1030 MT, 6/17 1300 MT

Reply to the point of contact, Darlene Yazzie, with your preference NLT COB 6/12. Failure to respond will be considered a declination.`,
  ),
  invitation(
    'Oboe 2: excerpts with the wind section, poll',
    'Doodle <mailer@doodle.com>',
    `Matthias Keil (Orchesterbüro) invites you to a poll.

Oboe 2: excerpts with the wind section
Choose any of the following where you can be in Graz:
☐ Tue 11 Mar 10:00
☐ Tue 11 Mar 16:30
☐ Thu 13 Mar 10:00

Participate before 1 March`,
  ),
  invitation(
    'Your technical screen with Fernweh',
    'Ashby <no-reply@ashbyhq.com>',
    `Hey Dmitri,

Time to book your 60 min technical screen. An engineer from Fernweh will walk through a small React app with you on CoderPad.

Choose your time: app link

Bookable until Thursday week. Times show in Europe/Tallinn.`,
  ),
  invitation(
    "Ma'am's appointment",
    'Office of Ms. N. Chatterjee <office.nchatterjee@bharatinfra.example>',
    `Dear Mr. Rawat,

As directed by Ms. Chatterjee (CHRO), I am writing to fix up your personal round at Corporate Office, Gurugram for the position DGM-Contracts. Kindly indicate convenient date amongst 14th, 15th and 17th inst., forenoon only. Air fare (economy) will be reimbursed against boarding pass.

P.A. to CHRO`,
  ),
  invitation(
    'Nordkyst Brewing: choose a time to meet',
    'TeamTailor <noreply@teamtailor-mail.com>',
    `Hi Sander!

Silje from Nordkyst Brewing has suggested these times for a meeting:

• 27 Aug, 13:00
• 28 Aug, 09:00
• 28 Aug, 15:00

View and select time

Meeting location: The brewery taproom (it's closed to guests then)`,
  ),
  invitation(
    "You're invited by Trident Lettings",
    'Willo <no-reply@willo.video>',
    `Trident Lettings has invited you to complete a virtual interview

Role: Lettings Negotiator
Questions: 6
Answer types: video, one text
Deadline: 48 hours from now

Accept invite`,
  ),
  invitation(
    'CALL LETTER - Junior Engineer (Signal) - Roll No. 0042817',
    'Recruitment Cell <recruitment.cell@coastalrail.example>',
    `The candidate bearing the above Roll Number has qualified in the Computer Based Test and is called for Document Verification cum Personality Test as under:

Date of reporting: 09-07
Reporting time: 0830 hrs
Venue: Zonal Training Institute, Block C

Candidates must carry originals of all certificates. No request for change of centre will be entertained. Willingness to attend to be submitted on the portal by 01-07.

Sd/-
Chairman, Recruitment Cell`,
  ),
  invitation(
    'Copperfield Books, Store Lead conversation (please respond)',
    'Outlook <outlook@copperfieldbooks.example>',
    `Anneliese Copperfield requests a response.

Subject: Store Lead conversation
Start: Fri 21/11 17:45
End: Fri 21/11 18:30
Location: upstairs, knock on the side door

[Accept] [Tentative] [Decline]`,
  ),
  invitation(
    "You've been selected for an on-campus slot: Pell & Dow",
    'Handshake <handshake@mail.joinhandshake.com>',
    `Pell & Dow has chosen you from 140 applicants for on-campus meetings at Career Hall.

Role: Audit Intern (Summer)
Date: Oct 2
Sign up: opens Sept 24 at 8 AM, closes Sept 26 at noon

Slots fill in minutes, so set an alarm.`,
  ),
  invitation(
    '[Atlas Grid] Super-day logistics + what I need from you',
    'Recruiting Coordination <rc@atlasgrid.example>',
    `Hi Roxana,

I'm Teddy, and I'm putting your super-day together. I need three things:

(1) any two of these: Oct 6, Oct 8, Oct 13
(2) airport you'd leave from
(3) dietary stuff for the lunch with the trading floor

Give me those and I'll do the rest.

Teddy`,
  ),
  invitation(
    'Riverside Animal Shelter would like to meet you',
    'Paycor Recruiting <recruiting@paycor.example>',
    `Hello Kiersten,

Riverside Animal Shelter has moved your application for Kennel Attendant to "Working Meet". You'd shadow the morning crew (7:00–9:00 AM) and talk with the shelter director afterwards.

Choose a morning:
Tuesday 18 | Thursday 20 | Saturday 22

Wear clothes that can get dirty.`,
  ),
  invitation(
    'colloquio post-doc',
    'Gianna (for Prof. Maldini) <segreteria.maldini@unifiumara.example>',
    `Dear Dr. Hansen, I write for Prof. Maldini who has no time as always :) She would like to do the colloquium with you on Skype and asks if you prefer Monday afternoon or Wednesday, from 15. The commission are three persons. Must be before the 20 because after is the deadline of the ministry. Thank you! Gianna, segreteria`,
  ),
  invitation(
    'Stellan Motors: the next conversation',
    'Jobvite <notification@jobvite.com>',
    `Hello Vivaan,

Based on your call with our recruiter, the Powertrain team would like to go deeper with you. Expect about 75 minutes and bring a design decision you regret.

Show me times

Stellan Motors is an equal opportunity employer.`,
  ),
  invitation(
    'Go-see Thursday?',
    'Agence Belmont <contact@agencebelmont.example>',
    `Hi Maëlle, client is a knitwear brand, e-comm 3 days/wk, permanent fit model. They're doing go-sees Thursday between 10 and 13, rue de Turenne. Nude underwear, no make-up, hair back. Will you go? I have to send them the list tonight.
Belmont bookings`,
  ),
  invitation(
    'Quick hello from Garrison Foods',
    'XOR Assistant <assistant@xor.ai>',
    `Garrison Foods: Hi Luz! You match our Packing Associate job 🎉 We hold walk-in hours at the plant:

Tue 9–11 AM
Wed 1–4 PM

Tap the one you'll come to and we'll text you the gate code. Bring two forms of ID; people are often told the result on the spot.`,
  ),
  invitation(
    'Step 3 of 5: Online meeting',
    'Recruit Bot <jobs@swissrailcatering.example>',
    `Step 1 Application ✓
Step 2 Language check ✓
Step 3 Online meeting ← you are here
Step 4 Trial on board
Step 5 Contract

Please reserve your online meeting within 5 days. It takes 30 minutes and is held in German. Without reservation your file is closed automatically.

Reserve`,
  ),
  invitation(
    'On behalf of Dr Hargreaves: Examinations Officer',
    'Annette Lowry <annette.lowry@kingsmerecollege.example>',
    `Good afternoon Ms Fielding

Dr Hargreaves has asked me to contact everybody on the short list. The day will be Friday 4 July. It opens at 8.50 with a welcome from the Principal, then there's a data task in IT2, a student panel, a tour, and your formal meeting with governors, which for you would be at 1.40 pm. At midday the panel may release some people.

I'd be grateful to hear whether you will be joining us, and if so whether you have any access needs.

Annette Lowry
PA to the Senior Leadership Team`,
  ),
  invitation(
    'Malik Jefferson shared a booking page with you',
    'Zoom Scheduler <no-reply@zoom.us>',
    `Malik shared: "Talk to us, paralegal, 30 min"

Malik's note: "Sorry for the impersonal link, we've got eight people to see and one of me. Anything green is fair game."

Book`,
  ),
  invitation(
    'Vorstellung bei Kunde / meeting at customer',
    'Personalservice Heinrichs <dispo@ps-heinrichs.example>',
    `Good day Mr. Osman,
we have proposed you by our customer, a big logistics company in Dortmund. The customer wish to see you on Wednesday 07:00 for walk through the hall, after this directly try 2 hours commissioning with scanner. Safety shoes obligatory!
Please answer by WhatsApp until today 16:00 if you take the appointment.
Dispo-Team`,
  ),
  invitation(
    "Fenwick Memorial Hospital: You've been shortlisted",
    'Phenom <noreply@phenompeople.com>',
    `Congratulations Tunde! Fenwick Memorial Hospital has shortlisted you for Patient Transport Aide.

What happens now: a short meeting at the hospital's main lobby. Pick from the schedule below.

06/03 — 7:45 am, 8:15 am
06/04 — 2:30 pm
06/09 — 7:45 am

Schedule me`,
  ),
  invitation(
    'Your recorded answers for Gemeente Waalstede',
    'Cammio <no-reply@cammio.com>',
    `Dear Ms. Bakker,

The municipality of Waalstede invites you for the digital part of the selection procedure for Policy Advisor Housing. You record your answers when it suits you, but no later than 26 February at noon. Practise freely with the test question first. The committee of four watches your film together.

To the questions`,
  ),
  invitation(
    'Client wants to meet – diary check',
    'Jenna, Kestrel Search <jenna@kestrelsearch.example>',
    `Philip, as discussed on the phone. MD + FD, at my office rather than theirs for confidentiality. 60–75 mins. I have the boardroom provisionally Mon 24th 17:30 and Tues 25th 07:30. Which?

J.`,
  ),
  invitation(
    'Wild Otter Outdoors has invited you to a meeting',
    'Notifications <notify@pinpointhq.com>',
    `You've been invited to choose a meeting slot by Wild Otter Outdoors for the role of Climbing Wall Instructor (Weekends).

Slots available: 4
Format: at the wall; you'll belay, teach a bowline and handle a made-up complaint

Choose slot`,
  ),
  invitation(
    'Vacancy 2024-09 Visa Assistant: competency test and conversation',
    'Embassy HR Unit <hr.unit@embassy-valdoria.example>',
    `Dear Applicant,

The Embassy is pleased to advise that you have advanced. You are requested to present yourself on Tuesday, September 17, for a proctored competency test (13:00) and, upon passing, a structured conversation with the consular section chief (15:00).

Electronic devices are not permitted on the compound. Send your full name as in your passport and your vehicle plate by September 12, so that access may be arranged; without this reply no access will be granted.

Human Resources Unit`,
  ),
  invitation(
    'Zippo Couriers: choose your meet & ride',
    'Fountain <no-reply@fountain.com>',
    `Hey Aleksander 👋 almost there.

Choose a Meet & Ride at our hub on Karl Johans gate. You'll ride one short route with a lead courier.

Mon 17:00 · Tue 12:00 · Wed 17:00

Bring: helmet, phone, charged bike`,
  ),
  invitation(
    'Beaumont Insurance has responded to your application',
    'Reed Notifications <candidates@reed.example>',
    `Beaumont Insurance left you a message about Claims Handler (Croydon):

"Please call Angela on 020 7946 0018 between 9 and 12 tomorrow for an informal telephone discussion. If we don't speak to you then, let me know when you're next about."

Reply through your account`,
  ),
  invitation(
    '3 quick Loom answers?',
    'The Hiring Team <hiring@kindredapp.example>',
    `Hi Tobi,

We're a 6-person company across 5 time zones, so our first round is async. Record a Loom (under 5 min, messy is great) answering:

1. What's something you changed your mind about?
2. Walk us through a support ticket you're proud of.
3. What would you ask us?

Post the link in the form by end of Friday your time. Then the ones that click get a live call.

Kindred`,
  ),
  invitation(
    'Selection day: Deputy District Judge',
    'Secretariat, Judicial Appointments <secretariat@jac-eastmark.example>',
    `Dear Applicant

The Commission has resolved to call you to selection day. It includes a situational role-play of forty-five minutes and questioning by a panel comprising a lay chair, a judicial member and an independent member.

Three dates remain: 1, 2 and 9 December. State your order of preference on the enclosed form. The Commission cannot meet requests for particular hours.

The Secretariat`,
  ),
  invitation(
    "VO callback — 'Hedgehog Detective' (animated series)",
    'Fiverr Casting <casting@voxpool.example>',
    `Callback!

Project: Hedgehog Detective, S2
You read for: Inspector Prickle
Session: live directed over Source-Connect, 20 min
Offered: 4/11 11:20 AM ET / 4/11 1:40 PM ET / 4/14 10:00 AM ET

Hit accept on one. Sides are in your locker; director wants him drier and older than your first read.`,
  ),
  invitation(
    'Your input is requested: Overnight Stocker 5521',
    'iCIMS <careers@talent.icims.com>',
    `Thank you for your interest in FreshMart.

The store team lead has time for you as follows. Please click on the one you want, or on "Contact me" if you'd rather arrange by phone.

[08/12 6:30 PM] [08/13 6:30 PM] [08/13 9:00 PM] [Contact me]`,
  ),
  invitation(
    'Peregrine wants to chat',
    'Wellfound <team@wellfound.com>',
    `Ines Carvalho, co-founder of Peregrine, accepted your application and wants to chat 🎊

Ines: "Hi! your background in marine insurance is super weird and super relevant. would you have half an hr this wk? my cal: cal.com/ines-peregrine"`,
  ),
  invitation(
    'Employer meeting',
    'Employment Service Caseworker <l.eriksen@nav-bergdal.example>',
    `Hello Samir,
I have spoken with the manager in Kiwi Bergdal. She has need for one person in the evenings and will gladly meet you. I come with you the first time if you like it. Can you Thursday at 10? If not I ask her for another day.
Greetings, Lise Eriksen`,
  ),
  invitation(
    '2nd-year callbacks: your schedule preferences',
    'Parker & Dean Scheduling <scheduling@parkerdean.example>',
    `Ms. Kowalski,

Following last week's on-campus program, the firm would like to see you again at 700 Fifth Avenue. Callbacks consist of five 20-minute meetings with attorneys and a coffee with two junior associates.

Kindly click through to list three weekdays on or before September 13 on which you do not have class. Hotel bookings are made centrally.

Legal Recruiting`,
  ),
  invitation(
    'PRE-RECORDED STAGE / ÉTAPE PRÉENREGISTRÉE: Park Warden 24-117',
    'VidCruiter <no-reply@vidcruiter.com>',
    `An employer, Parks Northern Shield, requires you to complete a pre-recorded stage.

Number of questions: 7
Language: your choice of English or French
Must be finished by: 2 May, 23:59 Yukon Time

We recommend a wired connection. Once a question has been shown it cannot be paused.`,
  ),
  invitation(
    'The Copper Ladle has invited you to a trial',
    'Shift Manager Portal <noreply@harri.com>',
    `You're invited: paid trial, Bartender
Venue: The Copper Ladle, Deansgate
Who you'll see: Monique
When: Thu 18:00–21:00 or Sun 12:00–15:00

Choose a time, or tell Monique you're no longer interested.`,
  ),
  invitation(
    'For the attention of Miss Uche: Class Teacher',
    'Mrs. Folake Adisa <frontdesk@crownheights-intl.example>',
    `Good morning Ma,

The Proprietress directed me to inform you that you should come for a chat and a written test on Monday by 10am. If Monday will not be convenient, Wednesday same time. Please come with your writing materials and laptop. Kindly reply so that your name will be at the gate.

Folake (Front Desk)`,
  ),
  invitation(
    'Can we call you at 4:15 PM on Thursday?',
    'Humanly <scheduler@humanly.io>',
    `Hi Brandon,

Tessa from Keystone Credit Union has that slot open for a get-acquainted call about Teller (Part-time, Lancaster).

👍 Yes, call me
🔁 Different time
👎 Not interested anymore`,
  ),
  invitation(
    'AML Analyst – development centre',
    'Gdańsk Assessment Hub <assessment@balticbank.example>',
    `Dear Candidate,

we would like to invite you to Development Centre, which is the next-to-last stage of our recruitment. It lasts circa 5 hours, in English and Polish, and includes case analysis in pairs, role-playing with the actor and feedback talk with psychologist.

Possible dates: 16 or 18 October, start 9:00, Olivia Tower, 14th floor. Please give back information about chosen date till Wednesday.

Assessment Hub`,
  ),
];
