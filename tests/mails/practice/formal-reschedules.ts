import type { TestMail } from '../../core/mail/mail.ts';
import { reschedule } from './by-kind.ts';

/** Interviews that departments, coordinators and systems move to another time, or ask to move. */
export const formalReschedules: readonly TestMail[] = [
  reschedule(
    'Interview Rescheduled: Payroll Analyst (R-20418)',
    'Workday <harlowfoods@myworkday.com>',
    `Hello Benedicta,

An interview for Payroll Analyst (R-20418) has been rescheduled.

Original: Tuesday, March 4, 2025, 10:00 AM - 10:45 AM (Eastern)
New: Thursday, March 6, 2025, 2:30 PM - 3:15 PM (Eastern)

Interviewers: Lorne Whitcomb, Ade Salako
Location: Microsoft Teams

This message was generated automatically. Replies are not monitored.`,
  ),
  reschedule(
    'Change to your appointment with the selection panel',
    'Recruitment Services <recruitment@northdalecouncil.example>',
    `Dear Ms Pettifer

Environmental Health Officer, ref. NDC/EH/114

I write to advise that, owing to the unavailability of one of the panel members, it has become necessary to alter the date on which you were to be seen. You were originally invited for Wednesday 12 February at 9.30 am. The panel will now sit on Monday 17 February and you have been allocated the 11.15 am slot.

All other arrangements are as set out in my letter of 27 January. Kindly let me know by return whether you are able to attend.

Yours sincerely

G. Hathersage
Recruitment Officer
North Dale Council`,
  ),
  reschedule(
    'New time needed: panel with Finance',
    'Ottoline Brandt <o.brandt@greyfell.example>',
    `Good afternoon Samir,

Our CFO has been summoned to the auditors on the 19th, which rules out the meeting we had arranged with you for that day. Could you let me have three windows of one hour each in the week commencing 24 November? Mornings are easier for the panel, though not essential.

My apologies for the short notice.

Ottoline Brandt
Executive Assistant, Greyfell Holdings`,
  ),
  reschedule(
    'Updated invitation: Onsite loop - Firmware Engineer @ Mon Apr 14, 2025',
    'Greenhouse <no-reply@us.greenhouse.io>',
    `Hi Tadeusz,

Your schedule with Corvane has changed. Please find the updated details below.

Previously: Friday, April 11, 9:00am PDT
Now: Monday, April 14, 9:00am PDT

9:00 - 9:45  Board bring-up with Leila Haddad
9:45 - 10:30 Code walk-through with Prakash N.
10:30 - 11:15 Team lunch

If the revised schedule poses a problem, contact your coordinator, Wren Dufresne.`,
  ),
  reschedule(
    'Ward Sister Band 7: time brought forward',
    'Trac Recruitment <noreply@trac.jobs>',
    `Dear applicant,

The following change has been made to your interview booking.

Post: Ward Sister, Band 7, Elderly Medicine
Employer: Severn Meadows NHS Foundation Trust
Was: 15:40 on 22 May
Is now: 13:20 on 22 May

The venue (Education Centre, Seminar Room 4) has not changed. Please sign in to your account to acknowledge the earlier time.`,
  ),
  reschedule(
    'Your discussion with Mr. Okonjo, pushed back by one hour',
    'Talent Acquisition <careers@meridianbank.example>',
    `Dear Mr. Effiong,

Kindly be informed that the discussion fixed for 10:00 a.m. tomorrow will now hold by 11:00 a.m. This became necessary as Mr. Okonjo has been called into the EXCO meeting. The dial-in link sent to you earlier remains valid.

Please bear with us.

Warm regards,
Ifeoma Udeh
Talent Acquisition, Meridian Bank Plc`,
  ),
  reschedule(
    'RE: Assessment centre, 8 October',
    'Graduate Programme Office <graduates@calderwoodrail.example>',
    `Dear Rosalind,

Because of the strike announced for 8 October we do not think it reasonable to expect candidates to travel on that date. The assessment centre will therefore be held one week later, on Wednesday 15 October, same hotel, registration from 8.15.

Rooms booked for the night of the 7th have been moved to the 14th; you need do nothing. Should the 15th be impossible for you, please tell us before noon on Friday so that a place can be found in the Leeds cohort instead.

Graduate Programme Office
Calderwood Rail`,
  ),
  reschedule(
    'Interview date change request received',
    'iCIMS <ashgrovehealth+autoreply@talent.icims.com>',
    `Dear Delphine Aubrac,

We have processed your request to change the date of your interview for Respiratory Therapist II (ID 2025-7731).

Old date: 06/02/2025 08:00
New date: 06/05/2025 16:00

Interview type: In person
Site: Ashgrove Main Campus, Tower B, Floor 3

Human Resources, Ashgrove Health`,
  ),
  reschedule(
    'Postponement of oral board',
    'Civil Service Unit <csu@countyoflarkin.example>',
    `NOTICE OF POSTPONEMENT

Examination: Deputy Sheriff (Lateral), No. 25-006
Component: Oral Board
Candidate ID: 4410

The component shown above, scheduled for January 29, is postponed due to the weather emergency declared by the Board of Supervisors. A notice bearing your new reporting date and time will be issued within ten calendar days. Your standing in the examination is not affected.

County of Larkin, Civil Service Unit`,
  ),
  reschedule(
    'Tomorrow: by video in place of Albany, 3.00 not 1.30',
    'Mariam Castellanos <mcastellanos@hudsonarchive.example>',
    `Dear Dr. Vance,

With the heating out in our building, I would rather not have you sit two hours in a cold reading room. The committee proposes to see you by Zoom instead, and since Professor Aldous must first get home, at 3.00 p.m. rather than 1.30. I will circulate a link by ten in the morning.

With apologies and thanks for your flexibility,

Mariam Castellanos
Search Committee Secretary`,
  ),
  reschedule(
    'Reschedule request - Interview for Logistics Supervisor',
    'SmartRecruiters <notifications@smartrecruiters.com>',
    `Kestrel Freight has asked to reschedule your interview.

Job: Logistics Supervisor, Rotterdam
Current time: Wed, 9 Jul 2025, 14:00 CEST
Reason given: "Hiring manager travelling"

Pick another time that works for you:
[Choose a new slot]

The current time will be released once you have chosen.`,
  ),
  reschedule(
    'Regarding your meeting of the 3rd',
    'Annika Försterling <a.foersterling@lindtner-werke.example>',
    `Dear Mr. Moreau,

unfortunately we must shift our appointment from 3 June, as our works council colleague, who must take part according to our agreement, is on this day at a training. We can offer you instead:

- 5 June, 10:00
- 5 June, 14:00
- 10 June, 9:00

Please tell me which date suits you best. The duration stays at approx. 90 minutes.

With kind regards

i. A. Annika Försterling
Human Resources, Lindtner Werke GmbH`,
  ),
  reschedule(
    'Hearing Officer Trainee: revised schedule',
    'OHR Staffing <staffing@statelabor.example>',
    `Candidate: HOLLOWAY, J.
Vacancy: 25-LBR-0339

                  ORIGINAL             REVISED
Date              04/21                04/23
Check-in          8:45 a.m.            12:45 p.m.
Panel             9:00 a.m.            1:00 p.m.
Room              1104                 1104

Report to the security desk with government-issued photo identification. No response is required unless you wish to withdraw.`,
  ),
  reschedule(
    'Rescheduling at your request',
    'Hollis & Crane LLP <earlycareers@holliscrane.example>',
    `Dear Anoushka,

I was sorry to read that you are unwell, and of course we can find another day. Ms Levene and Mr Botham are both in the office on the 20th and could see you at 4 p.m. that afternoon rather than on the 13th. If you are not yet recovered by then, do say so without hesitation; we would sooner meet you at your best.

Get well soon.

Philippa Stroud
Early Careers Manager`,
  ),
  reschedule(
    'Interview Update',
    'Taleo <noreply@invalidemail.taleo.net>',
    `Dear Gerald Okafor-Hynes,

The interview details for requisition 88120 - Plant Electrician have been modified by the recruiter.

Modified field: Start time
Former value: 07:00
Current value: 06:00

Modified field: Meeting point
Former value: Gate 2
Current value: Gate 5, contractors' entrance

The date (19 September) has not been modified.

Replies to this message are undeliverable and will not reach the Human Resources Department.`,
  ),
  reschedule(
    'Conflict on 11 March',
    'Registrar <registrar@stbotolphs.example>',
    `Dear Mr Ashdown,

It has come to light that the date given in our letter coincides with the Bishop's visitation. The Governors would accordingly be grateful if you could attend on Tuesday 18 March, at the hour already notified (2 p.m.), to teach your lesson to the Lower Fifth and to meet the Head.

Please accept our apologies for this oversight.

E. M. Thripp
Registrar`,
  ),
  reschedule(
    'Your phone screen has been moved',
    'Lever <no-reply@hire.lever.co>',
    `Hi Chidera,

Sunniva Aas has moved your phone screen with Palisade Analytics.

From: Tue 2 Dec, 16:00 GMT
To: Tue 2 Dec, 17:30 GMT

She will call the number on your application. Not possible for you? Reply to this email and it will reach Sunniva directly.`,
  ),
  reschedule(
    'Request for alternative availability - Staff Nurse NICU',
    'Gemma Tolentino <gtolentino@stcamillus.example>',
    `Dear Ma'am Rosario,

Greetings of peace!

This is to respectfully inform you that our Chief Nurse will be attending the accreditation on your scheduled date. In this regard, may we request your available dates next week, preferably in the afternoon, so we can set a new schedule for your panel interview?

We deeply apologize for any inconvenience this may have caused. Thank you po for your kind understanding.

Respectfully,
Gemma Tolentino, RN, MAN
Nursing Recruitment, St. Camillus Medical Center`,
  ),
  reschedule(
    'Venue and time amended: Lectureship in Hydrology',
    'Academic Appointments <appointments@wexcombe.example>',
    `Dear Candidate,

Please note two amendments to the programme circulated on 2 May.

1. Presentations will take place in the Fraser Building, Room G12, and no longer in the Senate Room.
2. Your presentation starts at 11.50 in lieu of 10.40, and your panel at 14.15 in lieu of 13.05.

The amended programme is attached. Lunch with the department remains at 12.30.

Academic Appointments Team, University of Wexcombe`,
  ),
  reschedule(
    'Calendar update: 2nd round / Controller',
    'Priyanka Raghunathan <priyanka.r@steelspan.example>',
    `Dear Venkatesh,

Trust you are doing well. Kindly note there is a change in schedule from client side. The second round which was planned for today 4 PM IST stands shifted to Monday 11:30 AM IST as the VP is stuck in a plant visit. Revised Teams invite will be triggered shortly from the system; please ignore the earlier one.

Request you to kindly acknowledge the same.

Thanks & Regards,
Priyanka Raghunathan
HRBP, Steelspan Infra Pvt. Ltd.`,
  ),
  reschedule(
    'Your interview booking has been changed by the organiser',
    'Civil Service Jobs <noreply@cshr.tal.net>',
    `Reference: 394477

The organiser has transferred you from the session

  Thursday 6 November, 10:30

to the session

  Tuesday 11 November, 14:45

Vacancy: Higher Executive Officer, Casework
Format: MS Teams

You can view your booking in the Application Centre. If you are unable to make the new session, contact the vacancy holder named in the advert.`,
  ),
  reschedule(
    'Unforeseen closure: Thursday',
    'Museum of Tidal Life <hr@tidalmuseum.example>',
    `Dear Ms Quennell,

A burst main has closed the building until further notice, so the visit and conversation planned for Thursday with our Head of Collections will have to happen another time. Once the contractors give us a reopening date I will write with fresh proposals; I expect that to be around the middle of next week.

Please hold on to the object-handling brief. It still applies.

Kind regards,
Dermot Filey
HR Adviser`,
  ),
  reschedule(
    'Interview Rescheduled - Barback / Banquets',
    'Paradox <olivia@grandpalmresort.example>',
    `Hi Luz! Your interview with Grand Palm Resort was rescheduled.

OLD TIME: Sat, Aug 9 at 1:00 PM
NEW TIME: Sun, Aug 10 at 10:00 AM

Where: Employee entrance, 200 Ocean Loop
Who: Marquis T.

Reply HELP for assistance or CHANGE to look for another time.`,
  ),
  reschedule(
    'Board interview: earlier slot',
    'Lt. Cmdr. Harriet Soames <h.soames@admiraltyboard.example>',
    `Mr Dunnett,

1. A withdrawal has left a gap in the programme for 16 Apr.
2. The President of the Board intends to close it. You are therefore required at 0930 and not at 1400 as stated in joining instructions para 6.
3. Travel warrants are valid for any train. Should the earlier arrival require accommodation on the night of 15 Apr, signal this office by 11 Apr.

H. Soames
Lieutenant Commander
for Secretary`,
  ),
  reschedule(
    'Proposed new date - Senior Conservator',
    'Bureau Talent <desk@bureautalent.example>',
    `Dear Ilse,

I have just come off the telephone with the client. The director has a funeral to attend on Friday, and they have asked whether you would be prepared to come in on Wednesday of the following week (the 26th) instead, any time after 2. They were at pains to say that this has no bearing on their interest.

Would you let me know today if at all possible? I shall then confirm with them.

Yours,
Conrad Pym
Bureau Talent`,
  ),
  reschedule(
    'Schedule Change Notification',
    'SAP SuccessFactors <system@successfactors.eu>',
    `*** Automatic notification ***

Candidate: Nikolaos Papathanasiou
Job Requisition: 31177 Quality Engineer (m/f/d)

Interview slot cancelled: 2025-10-02 13:00 CET
Interview slot assigned: 2025-10-07 09:00 CET

Please accept the newly assigned slot in the Interview Central tab within 2 working days.`,
  ),
  reschedule(
    'Interview on Monday 5th - bank holiday',
    'Beech Lane Surgery <practice.manager@beechlanesurgery.example>',
    `Dear Mrs Osei,

My letter asked you to come on Monday 5th. It has been pointed out to me, with some amusement, that the surgery is shut that day. I meant Tuesday 6th, at 12.45 after morning clinic. I do apologise. Is the Tuesday convenient?

Yours sincerely,
Margaret Tull
Practice Manager`,
  ),
  reschedule(
    'Interview has been moved to a new date',
    'BrassRing <donotreply@trm.brassring.com>',
    `Thank you for your continued interest in Osprey Aerosystems.

The face-to-face interview for 60021BR Composite Technician will now take place on the date shown.

New date and time: November 20, 2:00 PM CST
Replaces: November 18, 9:00 AM CST

Please remember that open-toed footwear is not permitted on the shop floor and that proof of U.S. person status will be checked at the gate.`,
  ),
  reschedule(
    'Stage 2 conversation: could we swap days?',
    'Youth Forward Network <people@youthforward.example>',
    `Dear Abdirahman,

Two of our trustees have to be at a safeguarding review on Tuesday afternoon. Would it trouble you to join us on Wednesday afternoon in its place, 4 o'clock as before? The young people's panel can do either.

If Wednesday is out of the question, we will keep Tuesday and go ahead with one trustee fewer.

In solidarity,
Niamh Corrigan
People and Culture Lead`,
  ),
  reschedule(
    'Deferral of your selection interview granted',
    'Teacher Training Admissions <pgce@brackenhill.example>',
    `Dear Tobias,

PGCE Secondary (Physics)

Following your e-mail of yesterday concerning your jury service, I can confirm that your interview has been deferred. Instead of 3 February you will be seen on 24 February; arrival 9.00, finish about 13.00. The written task will be done on the day.

No further deferral can be granted in this cycle.

Admissions Tutor's Office`,
  ),
  reschedule(
    'Amended appointment with Ms. Katsaros',
    'Scheduling <scheduling@veltrabio.example>',
    `Please be advised of an amended appointment.

Position: Research Associate, Protein Sciences
Meeting with: Dr. Eleni Katsaros and Dr. Sung-min Rhee
Amended date: 30 January, 15:00-16:00 CET
Superseded date: 28 January, 11:00-12:00 CET
Link: unchanged

Thank you.
Veltra Bio Interview Scheduling`,
  ),
  reschedule(
    'Line manager on sick leave, new appointment required',
    'HR Services <hr-services@quaysidehousing.example>',
    `Dear Mr Brannigan,

The manager who was to conduct your interview on 14 August, Ms Adeyinka, has been signed off for a fortnight. As she will be supervising the post, we would prefer to wait for her return. She is back on Monday 1 September, and I have provisionally reserved 10 a.m. on the 2nd for you.

Please telephone the HR Helpdesk or reply here to tell us whether we may keep that reservation.

HR Services
Quayside Housing Association`,
  ),
  reschedule(
    'Action required: select a replacement time',
    'GoodTime <scheduler@goodtime.io>',
    `Hello Farrukh,

One of your interviewers at Lumenworks has declined the session "System design" on Wednesday, May 21 at 11:00 AM. We couldn't find a substitute.

Please choose a replacement time here: [View times]

Your other two sessions on May 21 stay where they are.

Sent by GoodTime on behalf of Lumenworks Recruiting Coordination`,
  ),
  reschedule(
    'Test and interview, Court Interpreter (Farsi)',
    'Judicial Administration <hr@districtcourts.example>',
    `Dear Ms. Sohrabi:

Kindly disregard the time printed on your admission notice. The oral proficiency portion, followed by the structured interview, has been set back from 9:00 A.M. to 10:30 A.M. on the same date, June 12, by reason of the late arrival of the external rater. Courtroom 6 will be used in place of Courtroom 2.

Bring the admission notice with you nonetheless.

Office of Judicial Administration`,
  ),
  reschedule(
    'Reply to your message about the 17th',
    'Renske van der Wal <r.vanderwal@polderzuivel.example>',
    `Dear Mr. Boateng,

No problem at all that you can not come on the 17th. We have looked in the agenda's and the plant manager is free on the 18th at 08:30 and also on the 22nd at 16:00. If one of these would fit, I will put it in and register you with the porter.

Kind regards,
Renske van der Wal
HR Officer, Polder Zuivel B.V.`,
  ),
  reschedule(
    'Interview Schedule Amendment No. 2',
    'Public Service Commission <appointments@psc.gov.example>',
    `PSC/AP/25/0092

Sir/Madam,

POST OF ASSISTANT QUANTITY SURVEYOR

Further to Amendment No. 1, I am directed to inform you that the interviews earlier scheduled for 8th-10th July 2025 shall now be conducted on 21st-23rd July 2025 at the Commission's Headquarters. Your own turn is on the 22nd at 9.00 a.m. prompt.

2. You are to come along with the originals and two photocopies of your credentials as previously communicated.

3. No further amendment is anticipated.

(Mrs.) B. Lawal-Idris
for: Permanent Secretary`,
  ),
  reschedule(
    'Could we start earlier on Friday?',
    'Office of the Dean <deansoffice@marlowcollege.example>',
    `Dear Professor Yoon,

Commencement rehearsal has claimed the chapel and most of our afternoon. Might the Dean meet you at 8:45 on Friday instead of at 2:00? Breakfast would be provided, which I gather is a point in its favor. The campus tour with Facilities can follow at 10.

I'd be grateful for a word today so that I can rearrange the driver.

Cordially,
Lucinda Farrow`,
  ),
  reschedule(
    'Interview rescheduled by Recruiter',
    'Avature <noreply@avature.net>',
    `Candidate name: Oksana Melnychuk
Position: Customs Declarant
Office: Felixstowe

The recruiter has rescheduled your interview. You do not need to accept the new time, but please decline it if you cannot attend.

| | Date | Time |
| Before | 27/03/2025 | 09:30 |
| After | 31/03/2025 | 15:00 |

Comments from the recruiter: Apologies Oksana, Geoff is in Antwerp all week.`,
  ),
  reschedule(
    'Delay on the day: Panel B',
    'Trust Recruitment <panelb@fenlandpartnership.example>',
    `URGENT, all Panel B candidates for today

The panel is running some 50 minutes behind because of a fire alarm. Those expected from 13:00 onwards should arrive one hour later than stated in their letters. Anyone who cannot wait may ring extension 4417 and will be seen another day.

We regret the disruption.`,
  ),
  reschedule(
    'Move of final conversation into the new year',
    'Verena Aichinger <verena.aichinger@alpenstrom.example>',
    `Dear Ms. Kowalczyk,

Between the year-end closing and the holidays it has turned out to be impossible to bring the three members of the management board into one room on 18 December. We ask for your understanding that the final conversation must wait until January. My proposal is Thursday, 9 January, 13:00, in Linz; alternatively the 14th at the same hour.

I wish you a restful time until then.

Verena Aichinger
Personalentwicklung`,
  ),
  reschedule(
    'Your HireVue Live session was rescheduled',
    'HireVue <noreply@hirevue.com>',
    `Hi Marcelline,

Good news, the time you requested is available! Your HireVue Live session with Tarrant Insurance has been updated.

New time: October 22, 6:00 PM (America/Chicago)
Previous time: October 21, 12:00 PM (America/Chicago)

Use the same link as before. Run the system check at least 30 minutes ahead.`,
  ),
  reschedule(
    'Site visit and interview at Hartsop Farm Estate',
    'Estate Office <office@hartsopestate.example>',
    `Dear Mr Threlkeld,

With the flood warning on the lower road you would not reach us on Saturday, and the tenants will be busy moving sheep. Lady Hartsop suggests leaving it until the Saturday after. Come for 11 as we said; stout boots are still recommended.

A line to say that this suits would be appreciated.

J. Raine
Estate Office`,
  ),
  reschedule(
    'Notification: candidate-initiated change approved',
    'Calendly for HR <notifications@calendly.com>',
    `Event: 45 Minute Interview, Claims Handler
Host: Sefton Mutual, Recruitment

Rescheduled by: invitee
Former time: 16:15, Monday 13 January 2025
Updated time: 08:45, Friday 17 January 2025 (United Kingdom Time)

Reason: dental surgery

A revised calendar file is attached.`,
  ),
  reschedule(
    'Principal Oboe: audition day altered',
    'Orchestra Management <auditions@tynephil.example>',
    `Dear Mr Lindqvist,

The hall has been requisitioned for a broadcast and we must vacate the stage on 2 June. First-round auditions for Principal Oboe are therefore transferred to 9 June. Your warm-up room is available from 10.20 and you play at 11.00, after which shortlisted players meet the panel.

The excerpts list stands. Please let me know if the 9th falls on a working day for you elsewhere and we shall look at the 10th.

Orchestra Management`,
  ),
  reschedule(
    'Rescheduling your interview with Canopy Legal Aid',
    'Volunteer and Staff Hiring <hiring@canopylegalaid.example>',
    `Dear Jaspreet,

Our supervising attorney was assigned to an emergency hearing on the morning we were to meet. We have these openings left:

Mon 3/17: 9:30, 1:00
Tue 3/18: 4:00
Thu 3/20: 10:00, 11:00, 3:30

Please reply with a first and second choice. We are a small office and very much regret having to ask this of you.

Canopy Legal Aid`,
  ),
  reschedule(
    'Change of format',
    'Admin HQ <recruiting@sovereigncare.example>',
    `Dear Ms Ncube,

Please be informed that your interview on 9 April will be held as a telephone interview and not at Sovereign House. Ms Whitby will ring you at 12.10 pm; the 11.30 am appointment at reception no longer applies. Have your NMC PIN to hand.

Sovereign Care Group, Central Recruitment`,
  ),
  reschedule(
    'Interview time updated (UTC offset corrected)',
    'Ashby <no-reply@ashbyhq.com>',
    `Hello Ikaika,

We noticed that your interview was placed in the wrong time zone. The corrected time differs from the one you were sent.

Sent: Wed Feb 19, 10:00 AM PST
Correct: Wed Feb 19, 10:00 AM HST (12:00 PM PST)

Interviewer: Gwendolyn Strand, Director of Support
Sorry about the mix-up.

Harborlight Recruiting`,
  ),
  reschedule(
    'Second meeting, Deputy Bursar',
    'Saxton Wray Executive Search <assistant@saxtonwray.example>',
    `Dear Dr Mahfouz,

I am sorry to trouble you again about dates. The Chair of the Finance Committee finds that he is in Singapore from the 4th to the 11th, which overtakes our plan for the 6th. The College asks if you might be free on the evening of the 13th, from 6.30, and offers dinner afterwards. Failing that, the morning of Saturday the 15th.

I can be reached on the usual number until seven.

Assistant to Rupert Wray`,
  ),
  reschedule(
    'Interview slot released and re-allocated',
    'eRecruit <noreply@erecruit.policing.example>',
    `Collar/Candidate no. 20117

Your structured interview slot on 04 SEP at 0800 (Block C) has been released at your request. You have been re-allocated to:

11 SEP, 1230, Block C

You may change your slot only once. Fitness test and medical dates are not affected.

Positive Action and Recruitment Team`,
  ),
  reschedule(
    'Unfortunately we need to move Thursday',
    'Hiring Coordination <coordination@novabrook.example>',
    `Dear Lorenzo,

I am afraid that two of the four people on your panel have come down with influenza. In fairness to you we should like to postpone until everyone is well. Would you kindly indicate your availability between the 10th and the 14th using the form linked below? I shall turn it round within a day.

Apologies once more, and thank you for your patience.

Sibongile Mabuza
Coordination, Novabrook`,
  ),
  reschedule(
    'REVISED CALL LETTER: Probationary Officer',
    'Recruitment Cell <recruitment@unitycoopbank.example>',
    `Roll No.: 1160024873

In partial modification of the call letter issued earlier, the schedule of your interview is revised as under:

Earlier date & shift: 14.08.2025, Forenoon
Revised date & shift: 19.08.2025, Afternoon (Reporting 1.00 PM)
Centre: Zonal Office, Nagpur (no change)

Candidates are advised to carry a printout of this revised call letter. Requests for change of centre/date shall not be entertained.

General Manager (HR)`,
  ),
  reschedule(
    'Skype with Dr. Haverkamp, new proposal',
    'Institut für Küstenforschung <bewerbung@kuesteninstitut.example>',
    `Dear Dr. Achterberg,

since the research vessel will return two days later as planned, Dr. Haverkamp is not yet on land on the day of your talk. He proposes Monday the 8th at 9 o'clock German time in place of Thursday the 4th. Is this possible with your time difference? Otherwise also 18 o'clock.

Best greetings
Secretariat, Department 3`,
  ),
  reschedule(
    'Your interview has been shifted to an earlier date',
    'Oracle Recruiting <noreply@oraclecloud.com>',
    `Dear Valentina Restrepo,

As vacancies must be filled before the fiscal year closes, interviews for Procurement Specialist (Job 250077) have been brought forward by one week.

Your interview: December 9, 3:00 p.m.
It was scheduled for: December 16, 3:00 p.m.

To accept or decline the earlier date, open the Candidate Self Service page.`,
  ),
  reschedule(
    'Wednesday: train disruption',
    'Clerk to the Council <clerk@littlemarstonpc.example>',
    `Dear Mr Popov,

I had your voicemail about the cancelled trains. The Chairman and Cllr Beddoes are content to see you an hour and a half later, so 7.30 p.m., at the village hall. If the railway lets you down a second time we shall simply arrange a day next week.

S. Wain
Clerk`,
  ),
  reschedule(
    'Notice of revised interview: Flight Dispatcher',
    'Crew & Ops Recruitment <opsrecruitment@aerolinq.example>',
    `REF AQ-FD-25/31
CANDIDATE: D. Mbeki-Strand

INT DATE: 23JUN (PREV 20JUN)
INT TIME: 0915 LT (PREV 1300 LT)
LOC: OCC BLDG, 2ND FLR (NO CHG)
DURATION: 3H INCL SIM DESK

PLS ACK BY REPLY. SECURITY PASS WILL BE REISSUED FOR NEW DATE.`,
  ),
  reschedule(
    'New availability form',
    'Recruiting Operations <recops@tessellate.example>',
    `Hi Zainab,

We received your note that something came up on your end for the 29th. That is quite all right. I've withdrawn the calendar holds and opened a new availability form for you; kindly mark at least four half-day blocks over the next two weeks. We'll send a fresh agenda once all five interviewers are locked in.

Recruiting Operations
Tessellate, Inc.`,
  ),
  reschedule(
    'Interview for Dental Hygienist - other date needed',
    'Recruitment <vacatures@tandzorgoost.example>',
    `Dear Ms. Abubakar,

On 20 May the practice will have an inspection, which was announced only this morning. We are therefore not able to receive you. Does it suit you to come on 22 or 23 May, after 17.00 hours? Then the last patients are gone and we have quiet time.

Sorry for the discomfort!

Team Tandzorg Oost`,
  ),
  reschedule(
    'Interview Details Updated - Jr. Estimator',
    'JazzHR <notifications@applytojob.com>',
    `The details of your interview with Brightwell Roofing were updated by Tom Brightwell.

Title: In-person interview
When: Thursday 08/14 3:30 PM -> Friday 08/15 7:30 AM
Where: 51 Mill Street -> job site, 900 Kestrel Dr.

Message: Need to pour Thursday. Come by the site Friday before the crew starts. Hard hat provided.`,
  ),
  reschedule(
    'Interview postponed sine die pending ministerial visit',
    'Protocol & Personnel <personnel@harbourauthority.example>',
    `Dear Captain Fernandes,

In view of the ministerial visit, access to the Harbour Tower will be restricted for the whole of next week. The interview arranged for Tuesday at 10 cannot be held there as intended and is put back. A new date will be communicated to you as soon as the restrictions are lifted, in all likelihood in the first half of March.

Your candidature is in no way prejudiced.

Personnel Division
Harbour Authority`,
  ),
  reschedule(
    'Interview 2 of 3: time moved at hiring manager request',
    'Teamtailor <no-reply@teamtailor-mail.com>',
    `Hej Rasmus,

Ebba at Nordhamn AB has suggested a different time for "Interview 2 of 3".

Before: 6 May 13:00
Suggested: 6 May 15:00 or 7 May 08:30

Accept one of the suggestions, or propose another time, on your candidate page.`,
  ),
];
