import type { TestMail } from '../../core/mail/mail.ts';
import { cancellation, confirmation } from './by-kind.ts';

/** Interviews called off without a new time, and times confirmed that mention an older one in passing. */
export const formalCancellationsAndConfirmations: readonly TestMail[] = [
  cancellation(
    'Interview Canceled: Accounts Payable Lead (R-11806)',
    'Workday <dunmorelogistics@myworkday.com>',
    `Hello Teuila,

Your interview on Tuesday, October 7, 2025 at 1:00 PM for Accounts Payable Lead (R-11806) is canceled.

Please remove it from your calendar. If you have questions, contact your recruiter.

Do not reply to this automated message.`,
  ),
  cancellation(
    'Post of Archivist: interviews will not take place',
    'Human Resources <hr@eastmerecouncil.example>',
    `Dear Mr Lovelock

I regret to inform you that, following a decision of the Resources Committee last evening to freeze recruitment across the authority, the interviews for the above post on 4 and 5 March will not now take place. We do not know at present when, or whether, the post will be advertised again.

Any travel booked on our account has been refunded by the agent. Personal expenditure may be reclaimed on production of receipts.

Yours sincerely

Janet Abara
Senior HR Officer`,
  ),
  cancellation(
    'Cancelled event: Panel interview w/ Orinda Capital @ Thu 11 Sep',
    'Greenhouse <no-reply@us.greenhouse.io>',
    `This event has been cancelled and removed from your calendar.

Panel interview w/ Orinda Capital
Thu 11 Sep 2025, 09:30 - 11:00 BST
Organiser: Candidate Experience, Orinda Capital

Note from organiser: the requisition has been closed for the quarter.`,
  ),
  cancellation(
    'About Monday',
    'Father Tiernan Moss <rector@stbrendans.example>',
    `Dear Ms Calloway,

The parish council met last night and has resolved, for want of money, not to go on with the appointment of an administrator this year. I must therefore ask you not to make the journey on Monday. I am mortified that you have heard this so late.

With every good wish,
Tiernan Moss`,
  ),
  cancellation(
    'Withdrawal of vacancy MED-4471',
    'iCIMS <pinecresthospital+autoreply@talent.icims.com>',
    `Dear Kwabena Asante,

Vacancy MED-4471 (Radiologic Technologist, Nights) has been withdrawn by the department. Any interview you may have had scheduled in connection with this vacancy is void.

Your profile stays active for other openings at Pinecrest Hospital.`,
  ),
  cancellation(
    'Tomorrow’s telephone interview',
    'Emmeline Rook <emmeline.rook@halyardmarine.example>',
    `Good evening Mr. Tran,

I must cancel our telephone interview tomorrow at 8:15. The president has asked us to stop all hiring activity until the board has reviewed the budget. I should know more after the review and will get in touch if the position is released.

Thank you for understanding,

Emmeline Rook
HR Generalist, Halyard Marine`,
  ),
  cancellation(
    'NOTICE: Oral examination called off',
    'Merit System Board <meritboard@cityofwendell.example>',
    `TO: All eligible candidates, Fire Lieutenant promotional and open list

Pursuant to the injunction issued by the Superior Court on May 2, the oral examination announced for May 9 and 10 shall not be conducted. Candidates are released from the obligation to appear. The Board will take no further action until the matter has been adjudicated.

By order of the Merit System Board`,
  ),
  cancellation(
    'Interview 16 June at 2 pm - please do not attend',
    'Recruitment Hub <recruitmenthub@westfenhospitals.example>',
    `Dear applicant

You were due to attend for interview for Healthcare Assistant (Bank) on 16 June at 2 pm. Please do not attend. The division has placed its bank recruitment on hold with immediate effect.

We are unable to answer individual queries at this time.

Recruitment Hub`,
  ),
  cancellation(
    'Role on hold',
    'Lucasz Tremmel <l.tremmel@faircrossrecruit.example>',
    `Dear Perpetua,

The client telephoned ten minutes ago. Their parent company in Ohio has put the Compliance Manager role on hold, and with it Thursday's meeting. There is no revised timetable and I would be misleading you if I suggested one. I have asked to be told the moment anything changes.

It is nothing to do with you; they were keen.

Lucasz Tremmel
Faircross Recruit`,
  ),
  cancellation(
    'Your scheduled interview has been removed',
    'SmartRecruiters <notifications@smartrecruiters.com>',
    `Hi Giedre,

The hiring team at Bluestem Foods removed the following interview:

Food Safety Auditor
Fri, 21 Nov 2025 · 10:00-10:45 CET
Video call

You don't have to do anything.`,
  ),
  cancellation(
    'Interview cancellation - Trainee Solicitor',
    'Pembury Vane LLP <graduate.recruitment@pemburyvane.example>',
    `Dear Miss Okoro,

We are writing to all those who were to be interviewed in the week beginning 7 April. As you may have seen in the legal press, the firm is to merge, and the two partnerships have agreed that no training contracts will be awarded separately this year. Accordingly your interview, arranged for the 9th, is cancelled.

We very much regret the disappointment this will cause and will make a contribution of £50 to any costs already incurred.

Graduate Recruitment`,
  ),
  cancellation(
    'All sessions cancelled',
    'Interview Scheduling Bot <scheduler@modernloop.io>',
    `Sessions 1 to 3 of your interview day with Quillmark (Thu, Jul 24) have been cancelled by the coordinator and nothing has been booked in their place. The calendar holds will disappear within a few minutes.`,
  ),
  cancellation(
    'Regret: interview for Nursery Teacher',
    'Sunbeam Preparatory School <headteacher@sunbeamprep.example>',
    `Dear Madam,

With regret I have to notify you that the interview slated for Saturday, 10 a.m. is hereby cancelled. The proprietress has travelled and the opening itself is under reconsideration owing to low enrolment for the session.

Should the need arise we shall not hesitate to call on you.

Thanks and God bless,
Mrs. Comfort Arthur
Headteacher`,
  ),
  cancellation(
    'Termin 12.06. / appointment 12 June',
    'Personalabteilung <personal@brunnhuber-druck.example>',
    `Dear Mr. Silva,

hereby we must cancel the appointment on 12 June, 14:00. The department has in the meantime been dissolved in the course of the restructuring and the position of the media technologist does not exist any longer.

We return your documents by post and thank you for the trust placed in us.

Brunnhuber Druck GmbH
Personalabteilung`,
  ),
  cancellation(
    'Today 15:30 off',
    'Corporate Services <corporate.services@geosurvey.gov.example>',
    `Ms Whetu,

Today's 15:30 conversation with the Chief Hydrographer is off. Cabinet Office has suspended external appointments as of noon. We will write when we have instructions.

Corporate Services`,
  ),
  cancellation(
    'Interview Status Changed to Cancelled',
    'Taleo <noreply@invalidemail.taleo.net>',
    `Requisition: 77204 Bilingual Call Center Agent
Candidate: Ysabel Montenegro
Interview: 08/26, 11:00, Round 1
Status: CANCELLED
Reason code: POSITION ON HOLD

Please check your candidate portal from time to time for news about this requisition.`,
  ),
  cancellation(
    'Visiting fellowship - interview withdrawn',
    'Institute for Advanced Musicology <fellowships@iamusic.example>',
    `Dear Dr Sarkissian,

It falls to me to tell you that the foundation has withdrawn the endowment from which the fellowship was to be paid. The interviews arranged for the last week of the month have consequently been abandoned. The Director will write personally to each of the five candidates.

Please cancel your flight at our expense; the booking reference is with our travel office.

M. de Witte`,
  ),
  cancellation(
    'Cancelled: Technical deep dive - Nabil Haddouche',
    'Svetlana Orlova <svetlana.orlova@parallax-systems.example>',
    `Nabil,

I've cancelled the calendar entry for the technical deep dive. As of this morning the engineering org has a headcount freeze and I'm not authorised to hold interviews for this requisition. I realise that you have taken the day off work for us, and I am sincerely sorry.

Svetlana Orlova
Engineering Manager`,
  ),
  cancellation(
    'Job fair interviews, Booth 14',
    'Campus Relations <campus@torrentenergy.example>',
    `Dear students,

Torrent Energy will not be attending the fair on Wednesday and all on-campus interviews booked with us through Handshake that afternoon are cancelled. Openings for summer interns will continue to be listed on our website.

Campus Relations`,
  ),
  cancellation(
    'Your appointment with the Selection Committee',
    'Secretariat General <secgen@interparliamentary.example>',
    `Dear Sir,

I have the honour to inform you that, the Bureau having decided to discontinue the procedure opened under Notice of Vacancy 2025/07, the Selection Committee will not meet on 30 October and your convocation is to be considered null and void.

Please accept, Sir, the assurance of my highest consideration.

For the Secretary General
A. Delacroix-Mbarga`,
  ),
  cancellation(
    'Line cook trial shift + chat Friday',
    'Hotel Personnel <personnel@thearundelgrand.example>',
    `Dear Florin,

Please note the trial shift and subsequent meeting with Chef Romano this Friday have been cancelled, as the kitchen closes for refurbishment sooner than expected. We have kept your details. Once we reopen we may contact you.

Personnel Office
The Arundel Grand`,
  ),
  cancellation(
    'Interviewer unavailable: interview cancelled',
    'Talent Team <talent@osgoodfreight.example>',
    `Dear Mr. Ramaswamy,

This is to inform you that today's F2F round at our Peenya office stands cancelled as the concerned manager has resigned from services. You need not report. Once new manager joins, HR will take a call on all open profiles.

Inconvenience caused is deeply regretted.

Talent Team`,
  ),
  cancellation(
    'Cancellation: Deputy Governor, HMP Stonebridge, sift 2 interviews',
    'Civil Service Jobs <noreply@cshr.tal.net>',
    `The following interview has been cancelled by the vacancy holder.

Reference: 377190
Date: 18 February
Time: 09:45
Location: Leeds, Castle Street

The campaign has been paused. You will keep your place in the campaign should it resume. No action is needed.`,
  ),
  cancellation(
    'We will not be proceeding with Thursday',
    'Alasdair Innes <alasdair@inneswhisky.example>',
    `Dear Mrs Baptiste,

The distillery has this week been sold. The purchaser brings its own visitor-centre staff, and it would be wrong of me to have you come up on Thursday for a post I can no longer fill. I had been looking forward to meeting you.

With sincere apologies,
Alasdair Innes`,
  ),
  cancellation(
    'HireVue Live session cancelled',
    'HireVue <noreply@hirevue.com>',
    `Hello Bronwen,

Your HireVue Live session with Castell Building Society on 3 July at 4:00 PM was cancelled by the organisation.

The link in your earlier email will no longer work.`,
  ),
  cancellation(
    'Assessment centre 27/11 cancelled (low numbers)',
    'Fast Track Programme <fasttrack@milltownretail.example>',
    `Dear Shanice,

As only three candidates remain for the Store Manager Fast Track in your region, the assessment centre on 27 November is not viable and has been cancelled. We are considering what to put in its place, if anything, and will tell you once we have decided.

Fast Track Programme Team, Milltown Retail`,
  ),
  cancellation(
    'Cancelling all meetings this week',
    'HR Manager <hr@kilimoseeds.example>',
    `Dear Mr. Kiprotich,

Due to the bereavement in the family of our Managing Director, all meetings of this week have been called off, your interview of Thursday included. We request your understanding in this difficult moment. Communication shall be made at an appropriate time.

Regards,
HR Manager, Kilimo Seeds Ltd`,
  ),
  cancellation(
    'Requisition closed, interview released',
    'Lever <no-reply@hire.lever.co>',
    `Hi Otto,

Northbeam has closed the job "Growth Analyst" and released the interview you had on 8 Dec at 5:00 PM.

This notice was sent to everyone with an upcoming interview for this job.`,
  ),
  cancellation(
    'Substitute Teacher interviews on Jan 8',
    'District Office 12 <personnel@sd12.example>',
    `Due to a lack of quorum on the interview committee, the January 8 interviews for long-term substitute (Grade 4) are canceled. The principal has elected to cover the vacancy internally for the balance of the semester.

Personnel, District Office 12`,
  ),
  cancellation(
    'Regarding your visit to our laboratory',
    'Prof. Dr. Gudrun Stiefel <stiefel@lasermed-inst.example>',
    `Dear Mr. Chaudhry,

the third-party funding from which your doctoral position should have been paid was yesterday refused by the ministry. So I have to call off your visit on 14 and 15 May including the talk in our group seminar. This hurts me very much, since your documents convinced us all.

We try it again with another funder in autumn; I can promise nothing.

Kind regards
Gudrun Stiefel`,
  ),
  cancellation(
    'Notice of Cancellation (Structured Interview)',
    'Corrections Human Resources <chr@doc.state.example>',
    `This notice cancels the structured interview shown below.

Applicant no.: 0093417
Class: Correctional Counselor I
Facility: Larch Valley
Scheduled: 03/25, 0830 hrs

Basis: hiring authority rescinded.
Applicants wishing to be considered at another facility should submit Form 511.`,
  ),
  cancellation(
    'Sad news about the theatre',
    'General Management <gm@lanternplayhouse.example>',
    `Dear Philippe,

The trustees placed the Lantern Playhouse in administration this morning. Among the many things I am cancelling today is your conversation with us about the Production Manager vacancy on the 22nd. Thank you for the care you had evidently taken over the season plan you sent.

Yours,
Constance Okell`,
  ),
  cancellation(
    'Interview declined by interviewer',
    'Ashby <no-reply@ashbyhq.com>',
    `Hello Marisol,

Your "Portfolio review" with Finchley Studio on Wednesday, 12 March (11:00 AM - 12:00 PM) has been called off by the interviewer. There is nothing on your schedule at the moment.`,
  ),
  cancellation(
    'Cancellation of interview owing to industrial action',
    'University HR <recruitment@aldermoor.example>',
    `Dear Dr Nakagawa,

In consequence of the industrial action beginning on Monday, no interviews will be held on University premises or online during the period of the dispute. Yours, fixed for the 21st, is among those cancelled. The Faculty will decide after the dispute how it wishes to go about this appointment.

Resourcing Team`,
  ),
  cancellation(
    'Driver interview Sat - cancelled by depot',
    'Staffline Desk <desk7@rapidhands.example>',
    `Dear Mr Vasile,

Depot has withdrawn the request for Class 1 drivers. Saturday 08:00 at Gate C is therefore cancelled, please do not travel, no attendance payment applies. Your registration with the agency continues.

Desk 7`,
  ),
  cancellation(
    'Re: Our meeting on 2 April',
    'Office of the CEO <ceo.office@bluecapefoundation.example>',
    `Dear Ms. Alvarenga,

After consultation with our principal donor, the Foundation has suspended the creation of a Lisbon office. As the position of Country Representative depends upon it, I must cancel the meeting between you and our CEO on 2 April. He has asked me to convey his personal regret.

Kind regards,
Executive Office`,
  ),
  cancellation(
    'Interview canceled - Seasonal Package Handler',
    'Paradox <olivia@swiftparcel.example>',
    `Hi Deshawn, your Seasonal Package Handler interview at Swift Parcel (Hub 40) on Nov 3 at 9:20 AM has been canceled because this hub has reached its hiring limit for now. You can look for jobs at other hubs by replying JOBS.`,
  ),
  cancellation(
    'Police Staff: Scenes of Crime Officer',
    'Resourcing Unit <resourcing@mercia-constab.example>',
    `Good morning,

The Chief Officer Team has imposed a vacancy control with effect from 0001 hrs today. SOCO interviews listed for Wed/Thurs/Fri of this week are stood down. Candidates holding a slot are asked to note this and need not reply. Vetting already in progress will be stopped.

Resourcing Unit`,
  ),
  cancellation(
    'Termination of recruitment process: interview will not be held',
    'Jobs Portal <noreply@jobs.euagency.example>',
    `Your reference: CA/2025/14-233

Please be informed that the Authority Authorised to Conclude Contracts has ended the above procedure without result. The interview and written test to which you were called on 19 September will not be held. Reimbursement of non-refundable tickets can be sought until 31 October.

This mailbox is not monitored.`,
  ),
  cancellation(
    'Your 4 pm with Ms. Delgado-Roth',
    'Front Office <frontoffice@delgadoroth-arch.example>',
    `Dear Yusuf,

Ms. Delgado-Roth has been admitted to hospital and the partners have cleared her diary for the foreseeable future. Your 4 pm is cancelled. We cannot say at this stage how the search for a junior architect will continue without her, so please feel free to pursue your other options.

Front Office`,
  ),
  confirmation(
    'Confirmed: Thursday 13 November, 10.00',
    'Recruitment Services <recruitment@lowthercouncil.example>',
    `Dear Mrs Quayle

Thank you for accepting the revised date. I confirm that you will be interviewed for the post of Licensing Officer on Thursday 13 November at 10.00 am (not on the 6th, as first advised) in Committee Room 2, Town Hall.

Please report to the main reception ten minutes beforehand with photographic identification.

Yours sincerely
D. Penhale`,
  ),
  confirmation(
    'Interview Confirmation: R-30995 Tax Associate',
    'Workday <vernonpartners@myworkday.com>',
    `Hello Ravindra,

You have accepted the following interview.

Tuesday, January 21, 2025, 3:00 PM - 4:00 PM (Central)
Interviewers: Holly Steiger, Marc Obi
Join: Zoom link in your Workday inbox

Your earlier slot (January 16, 9:00 AM) has been given up.`,
  ),
  confirmation(
    'Re: Wednesday instead',
    'Chambers Administrator <admin@fleetcourtchambers.example>',
    `Dear Ms Adebayo-Finch,

Wednesday it is. Mr Justice's old rooms, third floor, at 5.15 p.m., with Miss Carrow QC in the chair. I have struck out Monday in the diary.

Yours,
P. Dunmow`,
  ),
  confirmation(
    'Reminder: your interview is in 2 days',
    'Greenhouse <no-reply@us.greenhouse.io>',
    `Hi Adaeze,

This is a reminder that you are speaking with Solvik about the Data Steward role on Friday, February 28 at 8:30am PST.

You may still see an invite for Wednesday, February 26 in your calendar; that was the initial booking and can be deleted.

See you then!`,
  ),
  confirmation(
    'Panel arrangements settled',
    'Academic HR <academichr@kelvinside.example>',
    `Dear Dr Oyelowo,

All four panellists have now agreed. You will be received on 2 May at 9.45, present at 10.00, and meet the panel at 10.45. We had at one point considered 29 April, and I am grateful that you kept both days free; you may release the 29th.

A visitor parking permit is attached.

Academic HR`,
  ),
  confirmation(
    'Acknowledgment: new date accepted',
    'iCIMS <ridgelineutilities+autoreply@talent.icims.com>',
    `Thank you, Cormac. Your acceptance has been recorded.

Lineworker Apprentice interview
09/17, 7:00 AM
Ridgeline Yard 3, 4400 Substation Road

This takes the place of 09/12, 7:00 AM. Wear long sleeves and boots. Bring your driver's license and CDL permit, if any.`,
  ),
  confirmation(
    'See you on the 20th',
    'Bethan Prosser <bethan.prosser@nantglas.example>',
    `Dear Llinos,

A brief note to say that everything is in place for the 20th at 1 p.m. Since we last wrote about the 12th the office has moved, so please come to the new address, 7 Quay Parade. Gareth and I will both be there, and the talk will take the better part of an hour.

Kind regards,
Bethan Prosser`,
  ),
  confirmation(
    'Booking confirmed / slot 6B',
    'Civil Service Jobs <noreply@cshr.tal.net>',
    `Thank you for choosing a different slot.

Vacancy: Statistical Officer
Slot: 6B, 25 June, 11:15
You previously held: 2A, 24 June, 09:30

You will need a quiet room, a webcam and your passport or driving licence. The interviewers will admit you from the waiting room.`,
  ),
  confirmation(
    'Final round: confirmed itinerary',
    'Candidate Travel <candidatetravel@hargroveco.example>',
    `Dear Mr. Leclerc,

Now that your meetings have been fixed for September 9 in place of September 4, please find your final itinerary.

Sept 8: AC 7531, dep. YUL 17:40; Hotel Marchmont, conf. 88213
Sept 9: 08:30 breakfast with S. Kaminski; 09:30 Executive Committee; 12:00 lunch; 13:30 Plant tour
Sept 9: AC 7540, dep. 18:25

Kindly keep your boarding passes.

Candidate Travel Desk`,
  ),
  confirmation(
    'Thank you, Tuesday works',
    'HR Dept <hr@mabuhaygarments.example>',
    `Good day, Sir Jomar!

Well noted on your preferred schedule. As agreed over the phone, you will meet our Production Head on Tuesday, 1:30 PM at our Cavite plant. We have already informed her that you will no longer come this Friday. Kindly look for Ms. Tess at the guard house.

Thank you and keep safe!
HR Dept`,
  ),
  confirmation(
    'Accepted: Interview Research Nurse',
    'Study Coordination <coordination@mapletrial.example>',
    `Dear Ms. Whitfield,

Your acceptance for 4 December, 12 noon to 1 pm, has reached us, thank you. Dr. Baranski is glad to have found a gap that spares you the trip originally foreseen for 27 November. You will find us on level 5, east wing.

Study Coordination`,
  ),
  confirmation(
    'Interview appointment: final details',
    'Personnel Branch <personnel@coastguard.gov.example>',
    `Ser No 14. Cdt-applicant ROBERTSON, K.

1. Your attendance at the Selection Board on 7 Aug at 1030 is confirmed.
2. The signal of 14 Jul giving 31 Jul has been superseded.
3. Dress: business. Bring originals of certificates listed in Annex C.
4. Rail warrant encl.

Personnel Branch`,
  ),
  confirmation(
    'Re: Re: Interview on the 3rd',
    'Maximilian Terhorst <m.terhorst@rheinbau.example>',
    `Dear Mrs. Ozturk,

thank you for your fast answer. So we keep it at the 5th, 15:00, at our construction office in Wesel, and forget about the 3rd. My colleague Mr. Plum from the site management will also participate.

Until then, kind regards
Maximilian Terhorst`,
  ),
  confirmation(
    'Your interview with Larkspur Dental is scheduled',
    'Breezy HR <no-reply@breezy.hr>',
    `You're booked, Candelaria!

Larkspur Dental, Orthodontic Assistant
Mon, May 19, 4:45 PM, at 210 Fir Street

(Changed from Thu, May 15 at your request.)

Add to calendar: Google | Outlook | iCal`,
  ),
  confirmation(
    'Head of Sixth Form: programme for the day',
    'Headmaster’s PA <pa@kingsholt.example>',
    `Dear Mr Aspinall,

I enclose the programme for Monday 10 March, which you kindly agreed to in exchange for the 3rd.

8.40 Welcome and coffee
9.10 Lesson observation, 12B
10.15 Student panel
11.00 Tour
11.45 Formal interview
13.00 Lunch and departure

Please telephone should you have any dietary requirements.

Mrs J. Colley
PA to the Headmaster`,
  ),
  confirmation(
    'Noted with thanks',
    'Adunni Bakare <a.bakare@lekkiport.example>',
    `Dear Engr. Nwachukwu,

Your mail refers. We have noted that you shall be available on the 29th by 9am as against the 26th earlier communicated. Accordingly, the panel shall receive you on the 29th at the Terminal Office, 4th floor. Your gate pass has been forwarded to Security.

Regards,
Adunni Bakare
Human Capital`,
  ),
  confirmation(
    'Confirmation of telephone appointment',
    'Graduate Outreach <graduates@pentlandmutual.example>',
    `Dear Isla,

Your call with our graduate team will take place on Tuesday at 16:40. Your first appointment, last Friday, was missed through a fault in our telephone system and not through any fault of yours; it does not count against you.

We will ring 07700 900 418.

Graduate Outreach, Pentland Mutual`,
  ),
  confirmation(
    'Interview reminder - tomorrow 08:00',
    'SmartRecruiters <notifications@smartrecruiters.com>',
    `Hi Emeka,

Reminder: you have an interview tomorrow.

Warehouse Systems Lead at Kestrel Freight
Tue, 15 Jul 2025, 08:00 - 09:00 CEST (before reschedule: Wed, 9 Jul, 14:00)
Location: Waalhaven 12, Rotterdam

Good luck!`,
  ),
  confirmation(
    'Audition and interview: stage door arrangements',
    'Company Manager <company@royalquays.example>',
    `Dear Miss Santangelo,

You are expected at the stage door at 2.10 on Friday the 16th. The panel was moved from the 9th, as you know, and I write only so that you have it all in one place: two contrasting pieces, one song, then twenty minutes' talk with the director. An accompanist will be provided.

Company Manager`,
  ),
  confirmation(
    'Your meeting on the 11th stands',
    'Saxby Thorne Associates <office@saxbythorne.example>',
    `Dear Henrik,

In answer to your question: no, there has been no further change. The meeting with the Chief Actuary, once planned for the 2nd, remains fixed for the 11th at half past four, in the Gresham Street office. You need bring nothing but yourself.

Regards,
Saxby Thorne Associates`,
  ),
];
