import type { TestMail } from '../../core/mail/mail.ts';
import { timeline } from './by-kind.ts';

/** Decisions to come, delays, tests to complete and next steps without a time, told by departments and systems. */
export const formalTimelines: readonly TestMail[] = [
  timeline(
    'Status of your candidacy',
    'Recruitment Office <recruitment@ellingtontrust.example>',
    `Dear Mr Hargreaves,

The panel saw the last of the shortlisted candidates this morning and will deliberate on Monday. You may expect to learn the outcome by telephone no later than Wednesday 19 March.

Yours sincerely,
Recruitment Office`,
  ),
  timeline(
    'Invitation to complete HackerRank assessment',
    'HackerRank <support@hackerrankforwork.com>',
    `Hi Sindhu,

Torvane has invited you to take "Backend Engineer - Screening".

Duration: 90 minutes
Questions: 3 coding, 6 multiple choice
Available until: 18 October 2025, 11:59 PM IST

You may begin whenever you like within that window. Once begun, the timer cannot be paused.`,
  ),
  timeline(
    'We missed you today',
    'Talent Acquisition <ta@corbinstores.example>',
    `Dear Ms. Zielinski,

According to our records you did not join the video interview scheduled for 10 a.m. today. We understand that circumstances can arise. If you remain interested in the Assistant Buyer position, reply to this message within 48 hours; if we have not heard from you by then we shall consider your application withdrawn.

Talent Acquisition
Corbin Stores`,
  ),
  timeline(
    'Application moved to next stage',
    'Workday <northshorecredit@myworkday.com>',
    `Hello Ebenezer,

Your application for Branch Supervisor (R-4471) has moved to the next stage. A recruiter will reach out to you with details.

You can view your status at any time on your Candidate Home.`,
  ),
  timeline(
    'Awaiting sign-off from Finance',
    'Coralie Ferrand <c.ferrand@belmontpharma.example>',
    `Dear Idris,

I had undertaken to come back to you by today. The hiring manager has made her recommendation; what is still outstanding is the approval of Finance for the grade. Such approvals generally take between five and ten working days. I shall inform you without delay when it reaches me.

With my thanks for your patience,
Coralie Ferrand
HR Business Partner`,
  ),
  timeline(
    'Your application is under review',
    'Taleo <noreply@invalidemail.taleo.net>',
    `Dear Milagros Quispe,

Applications for 66310 - Geotechnical Technician are still being reviewed by the department. Because of the number received (418), this will take until approximately the end of May.

There is no need to contact us in the meantime.`,
  ),
  timeline(
    'Selection process temporarily suspended',
    'Human Resources Division <hrd@watercorp.gov.example>',
    `Dear Candidate

Trainee Treatment Operator, 2025 intake

The selection process has been suspended while the enterprise agreement is being renegotiated. Your application, including the results of the aptitude session you sat on 11 February, will be kept on file and resumed at the point at which it stopped. We anticipate this to be in the third quarter.

Human Resources Division`,
  ),
  timeline(
    'Codility test for Embedded C Developer',
    'Codility <no-reply@codility.com>',
    `Hello Zsófia,

You've been asked by Drachenfels Automotive to solve a Codility test. You have until Sunday 9 November at 23:59 CET. Time needed: 110 min. We recommend the demo test first.

Start test: [link]

Questions about the job? Please get in touch with your contact at Drachenfels Automotive. Technical problems? Write to our support.`,
  ),
  timeline(
    'Outcome expected after Synod',
    'Diocesan Secretary <secretary@dioceseofwearne.example>',
    `Dear Canon Abiola,

The Bishop has read the panel's report and intends to consult the Archdeacons, who are with him at Synod until Saturday. I would not look for a letter before Tuesday of next week.

Yours faithfully,
Roland Tighe
Diocesan Secretary`,
  ),
  timeline(
    'Online tests: SHL Verify G+ and OPQ32',
    'SHL <noreply@shl.com>',
    `Dear Participant,

As part of your application to Castlemaine Airways you are required to complete two online assessments.

1. Verify Interactive G+ (36 min)
2. OPQ32r questionnaire (25 min)

Deadline: 7 days from receipt of this message.

For the best experience use a computer rather than a telephone. Results go directly to the airline, which will contact you once they have been evaluated.`,
  ),
  timeline(
    'Delay to results, Fire Control Operator',
    'People Services <peopleservices@eastcoastfire.example>',
    `Good afternoon

Moderation of the scoring sheets has taken longer than planned as one assessor was deployed to the moorland fires. We had said 4 July; please now read 11 July.

People Services`,
  ),
  timeline(
    'Writing exercise',
    'Policy Hiring <hiring@openrivers.example>',
    `Dear Augustine,

At this point in our process we ask everyone to undertake a short piece of work. Attached is a consultation paper on abstraction licences. Please prepare a briefing of no more than two sides for a minister who has ten minutes to read it, and return it by 9 a.m. on Monday 2 June. You should not spend longer than three hours.

We pay a flat £75 for your time.

Open Rivers Trust`,
  ),
  timeline(
    'Next step: Pymetrics games',
    'Pymetrics <donotreply@pymetrics.com>',
    `Congratulations, Leilani! You've advanced to the pymetrics stage for the Summer Analyst program at Harrow Point.

You'll play 12 games (25-35 min in total). Complete them by January 20. There's nothing to study.

Need an accommodation? Choose "color blind", "dyslexia" or "ADHD" mode before you begin.`,
  ),
  timeline(
    'Feedback on your final round',
    'Nandini Subramaniam <nandini.s@oakfieldtech.example>',
    `Dear Arvind,

Greetings of the day!

Feedback from all panel members is positive and your profile is presently with the compensation committee for approval. Kindly allow us a week's time, post which our team will revert with the final status. Request you not to follow up with panel members directly.

Regards,
Nandini Subramaniam`,
  ),
  timeline(
    'Your reference number 25-118: decision date',
    'Municipal Personnel <personnel@cityofharlan.example>',
    `The Personnel Committee will act upon the appointment of a City Forester at its regular session on the second Monday of next month. Candidates will receive written notice by certified mail within five days thereafter.

Municipal Personnel`,
  ),
  timeline(
    'Still in the running',
    'Gareth Whitlock <gareth@whitlockkeane.example>',
    `Dear Henrietta,

I have chased. The honest answer is that you are one of two, and that the managing partner wishes to sleep on it until she is back from Dubai on the 23rd. There is no message behind the silence.

I shall telephone you that afternoon, whatever the news.

Gareth Whitlock
Whitlock Keane Legal Search`,
  ),
  timeline(
    'Take-home assignment - Product Designer',
    'Greenhouse <no-reply@us.greenhouse.io>',
    `Hi Fenna,

The next part of the process at Glasswing is a take-home assignment. You can open it through the link below and submit your answer as a PDF or Figma link.

Due: 5 days after you open it
Expected effort: 4 hours

[Open take-home]

If you need an extension, let the Glasswing team know before the due date.`,
  ),
  timeline(
    'Shortlisting update',
    'Trac Recruitment <noreply@trac.jobs>',
    `Vacancy: Clinical Coder, Band 4

Shortlisting for this vacancy has not been completed by the date shown in the advert. The recruiting manager is now expected to finish on 30 April. You will be e-mailed as soon as your application status changes.`,
  ),
  timeline(
    'Medical and vetting in progress',
    'Joining Up Team <joining@mercia-constab.example>',
    `Dear Candidate 5512,

Your file is with Vetting. Current turnaround is 12 to 14 weeks, calculated from the date on which your completed forms arrived (3 February). Please do not resign from present employment, and please refrain from enquiring about progress before the 14 weeks are up, since each enquiry takes an officer away from the queue.

Joining Up Team`,
  ),
  timeline(
    'Interview no-show: action required',
    'iCIMS <larchmontcare+autoreply@talent.icims.com>',
    `Our records show that you were not present for your interview for Certified Nursing Assistant on 06/10.

If this was an oversight, call the recruiting line or respond to this email by 06/12. After 06/12 your application will be set to "Inactive".`,
  ),
  timeline(
    'Regarding your enquiry of the 14th',
    'Bewerbermanagement <bewerbung@stadtwerke-hollen.example>',
    `Dear Ms. Petrosyan,

thank you for your enquiry about the state of things. The works council has, according to law, one week to give its consent to the hiring; this period runs until the 22nd. Before this we may not make any statement. Afterwards you hear from us immediately.

Kind regards
Bewerbermanagement, Stadtwerke Hollen`,
  ),
  timeline(
    'Recorded video interview, to be completed by 1 September',
    'HireVue <noreply@hirevue.com>',
    `Dear Josephine,

Pendle Building Society would like to hear from you in your own time. There are five questions; for each you have 30 seconds to think and up to two minutes to speak. You can practise as often as you wish and record at any hour of the day up to 1 September, 17:00.

Average completion: 20 minutes.`,
  ),
  timeline(
    'Position review',
    'Eulalia Montag <eulalia.montag@garnetlabs.example>',
    `Dear Soo-jin,

Following your interviews last week there has been a discussion here about whether the position ought to be based in Utrecht or in Leuven. This needs to be decided before we can make a choice among candidates. I reckon with three weeks. Would you bear with us?

Eulalia Montag
Garnet Labs`,
  ),
  timeline(
    'You have been long-listed',
    'Commission for Teachers <appointments@ctsc.example>',
    `Dear Sir/Madam,

Please be informed that you have been long-listed for the position of Deputy Registrar (Examinations). The Commission is scrutinising the testimonials of long-listed candidates, and only those who are subsequently shortlisted will be communicated to, on or before 30th June.

Canvassing will lead to disqualification.

Secretary to the Commission`,
  ),
  timeline(
    'Your assessment expires in 24 hours',
    'TestGorilla <no-reply@testgorilla.com>',
    `Hi Wanjiru,

You have one unfinished assessment.

Company: Savanna Outdoors
Assessment: Bookkeeper (Numerical reasoning, Xero, Attention to detail)
Expires: tomorrow, 10:00 EAT

Continue where you left off: [link]`,
  ),
  timeline(
    'Process from here',
    'Dame School Partnership <recruit@dameschools.example>',
    `Dear Mr Fotheringay,

It may help to know what happens now. Governors receive the panel's notes this evening. Tomorrow they rank the three of you. On Thursday I telephone the first choice, and once that person has accepted, on Friday I expect, I telephone the others. So please keep your phone on you.

Miss A. Crabbe
Clerk to the Governors`,
  ),
  timeline(
    'Thank you for attending the Insight Day',
    'Early Talent <earlytalent@broadgateam.example>',
    `Dear all,

Thirty-one of you joined us on Friday and it was a pleasure. Our assessors are calibrating scores this week and every participant, successful or not, will be notified by close of business on 28 November with written feedback.

Early Talent, Broadgate Asset Management`,
  ),
  timeline(
    'Situational Judgement Test',
    'Civil Service Jobs <noreply@cshr.tal.net>',
    `You must now take the Civil Service Judgement Test for vacancy 401182.

The test must be submitted by 11:55 pm on Wednesday 12 February. It is untimed, but most people need about 40 minutes. If you do not submit it by then, your application will be withdrawn automatically.`,
  ),
  timeline(
    'Hiring decision deferred',
    'Christabel Amponsah <c.amponsah@goldcoastcocoa.example>',
    `Dear Mr. Tetteh,

I wish to inform you that Management could not conclude on the Area Manager position at its sitting yesterday because quorum was not formed. The matter has been deferred to the next sitting on the 14th instant. You will be duly contacted after that.

Regards,
Christabel Amponsah`,
  ),
  timeline(
    'Recruiter assigned to your application',
    'SmartRecruiters <notifications@smartrecruiters.com>',
    `Good news, Torsten. Your application for Fleet Coordinator at Vollmer Mobility was moved to "Phone screening".

Your recruiter, Sanne Bijl, will contact you in the coming days to discuss next steps.`,
  ),
  timeline(
    'Programming exercise: instructions',
    'Dr Hema Krishnamurthy <h.krishnamurthy@gridscale-met.example>',
    `Dear Callum,

As mentioned on Tuesday, we set our modellers a small exercise before the technical discussion. You will find a NetCDF file and a one-page description in the shared folder. Please put your solution into a private repository and give me access by the evening of the 24th. We care for readable code more than for speed.

Hema Krishnamurthy
Head of Nowcasting`,
  ),
  timeline(
    'Reply to your status request',
    'Public Service Commission <enquiries@psc.gov.example>',
    `PSC/RQ/0081

Dear Applicant,

In response to your letter, kindly note that results of the interviews conducted in March are undergoing the mandatory concurrence of the Head of Service. The list of successful candidates shall be published on the notice board and website of the Commission thereafter. No date can be given for now.

Information Desk`,
  ),
  timeline(
    'Personality questionnaire (20 min)',
    'Talogy <assessments@talogy.example>',
    `Sehr geehrte/r Kandidat/in, dear candidate,

Your future employer Nordwall Versicherung AG asks you to fill in the questionnaire "BIP-6F" until 6 March. It has no right or wrong answers. Please work alone and without interruption. Your access data:

User: NW-20881
Valid to: 06.03., 23:59

Talogy Assessment Service`,
  ),
  timeline(
    'Between rounds',
    'Lindiwe Khoza <lindiwe.khoza@umhlangaretail.example>',
    `Hi Thandeka,

The regional manager enjoyed speaking with you and has put you through. Round two is with the executive team, whose diaries open on Monday; someone from my office will be in touch thereafter with a proposed date. Expect this to take a few days.

Lindiwe Khoza
People Partner`,
  ),
  timeline(
    'Final update before the holidays',
    'Trustees’ Office <office@ashworthalmshouses.example>',
    `Dear Mrs Delacourt,

The Trustees do not meet again until 8 January. I am sorry that you must wait over Christmas for a decision on the Warden's post. I shall write on the 9th.

With the compliments of the season,
Humphrey Lisle
Clerk to the Trustees`,
  ),
  timeline(
    'Security clearance initiated - what to expect',
    'Personnel Security <persec@defencelab.gov.example>',
    `Your candidacy has progressed to the clearance phase. The estimated time for a Secret clearance is at present 75 to 120 days. You will not be contacted unless further particulars are required. A firm decision about employment is contingent upon, and will follow, the result.

Personnel Security Branch`,
  ),
  timeline(
    'Two-week extension of the call',
    'Grants & Careers <careers@polarinstitute.example>',
    `Dear applicants,

In order to widen the field, the deadline for the Station Leader post has been extended by a fortnight. Those who have applied already need do nothing; your papers will be considered together with the new ones in the first week of August.

Polar Institute`,
  ),
  timeline(
    'Reminder: Caliper Profile not yet started',
    'Talent Assessment <assess@hammondsteel.example>',
    `Dear Mr. Villareal,

On the 6th we sent you access to the Caliper Profile. It appears that you have not started. We cannot advance your application to the plant superintendent without it. Could you see to this before Friday at noon, please?

Talent Assessment
Hammond Steel`,
  ),
  timeline(
    'Regarding the timing of our decision',
    'Office of the Provost <provost@wrensfield.example>',
    `Dear Professor Castellane,

The search committee has forwarded its recommendation to me. I intend to speak with each of the finalists' departments before the spring recess and to reach a decision in the first days of April. I recognise that you have another invitation which expires on March 28; should it become pressing, let my assistant know and I will do what I can.

Sincerely,
Walter B. Aldridge
Provost`,
  ),
  timeline(
    'Candidate update',
    'Bullhorn <noreply@bullhornmail.example>',
    `Candidate: Niall Brogan
Job: Site Carpenter x3
Client: Masonhurst Developments
Stage: CV with client
Expected feedback: 2-3 working days

This is an automatic progress message from your agency.`,
  ),
  timeline(
    'Skills test at the workshop',
    'Apprenticeships <apprenticeships@tidewaytrains.example>',
    `Dear Rhiannon,

Well done on passing the sift. The next part is an online mechanical comprehension test supplied by a third party, Criterion. Their message will arrive from a different address, so do look in your junk folder. You have one week from the moment it arrives. Those who pass will be called to an open day at the depot in the autumn.

Apprenticeships Team`,
  ),
  timeline(
    'No decision yet',
    'Yevgenia Marchenko <y.marchenko@amberlinefilm.example>',
    `Dear Joaquín,

I promised an answer for Monday and it is Wednesday. The producers in Budapest have not looked at your reel. I have asked again and I believe we have something by the end of the week. Excuse me that I can not be more precise.

Yevgenia Marchenko
Production Office`,
  ),
  timeline(
    'Application progress notification',
    'Oracle Recruiting <noreply@oraclecloud.com>',
    `Job: 250341 Airport Duty Manager
Phase: Selection
State: Pending management approval

The state of your job application has changed. Approval at this level is usually given within 15 business days. You'll be notified of further changes.`,
  ),
  timeline(
    'Your interview of 28 May',
    'Judicial Appointments <enquiries@judicialappts.example>',
    `Dear Ms Rahimi

The Commission's selection and character committee will sit in the week of 21 July to consider recommendations for this exercise (Fee-paid Judge of the Employment Tribunal). Recommendations are then sent to the Appropriate Authority, who may accept, reject or ask for reconsideration. You should therefore not expect notification earlier than mid-September.

Exercise Team 4`,
  ),
  timeline(
    'Candidate task: lesson plan',
    'Instituto Camões School <rh@camoesschool.example>',
    `Dear Teacher Beatriz,

Before we speak again with the pedagogical direction, we kindly ask you to elaborate one lesson plan of 50 minutes for the 7th year, theme free, with evaluation criteria. You can send it until next Friday, 18h. It is for us to understand your method.

Our best compliments,
Human Resources`,
  ),
  timeline(
    'Interviews concluded',
    'Scottish Peat Partnership <jobs@peatpartnership.example>',
    `Dear Magnus,

I write to let you know that interviews have run on, as one candidate could not be brought off the island by ferry until yesterday. We are meeting at 4 this afternoon to choose. You will have word tonight or first thing tomorrow.

Fiona MacAskill`,
  ),
  timeline(
    'Unable to reach you by telephone',
    'Resourcing <resourcing@aldenmill.example>',
    `Dear Mr Castellano,

Our Ms Hewlett rang you at the appointed hour this morning, and again fifteen minutes later, without success. Please tell us before 5 p.m. on Thursday whether you wish to go on with your application. In the absence of a reply, we will take it that you do not.

Resourcing, Alden Mill Papers`,
  ),
  timeline(
    'Thank you - what happens next at Kestrel & Moor',
    'Ashby <no-reply@ashbyhq.com>',
    `Hi Aurelio,

You've now completed all interviews for Staff Accountant. The team debriefs on Thursday. You can expect to hear back within three business days after that.`,
  ),
  timeline(
    'Restructure: effect on vacancy',
    'Head of HR <hr@wyndhamhospice.example>',
    `Dear Ms Sithebe,

You were told that an appointment to the Fundraising Manager's post would be made this month. A restructure of the income department has since been opened, and until the consultation closes on 31 October we are obliged to put external appointments to one side. Please regard your application as live. If by then you have gone elsewhere we shall of course understand.

Head of HR
Wyndham Hospice`,
  ),
  timeline(
    'Your CoderPad take-home is ready',
    'CoderPad <noreply@coderpad.io>',
    `Hello Babatunde,

Ironleaf Games shared a take-home project with you: "Pathfinding on a hex grid". You have 72 hours from first opening. Unopened projects expire on 30 June.

Your work is saved as you type. Press Submit when finished.`,
  ),
  timeline(
    'Competency form scored',
    'Resourcing Unit <resourcing@avonfirerescue.example>',
    `Candidate AF/0731

You reached the standard required in Stage 1 (application and values questionnaire).

Stage 2 consists of the numerical, verbal and mechanical tests, which open on 3 March at 0900 and close on 10 March at 0900. A link will be mailed on the opening day. Stage 3 (physical) is provisionally planned for April.`,
  ),
  timeline(
    'Executive search: where matters stand',
    'Lorimer Drake <partner@lorimerdrake.example>',
    `Dear Marguerite,

In confidence: the nominations committee is split and the Chair has asked for a further week of reflection. I do not consider this an adverse sign. Their next call is on the evening of the 17th and I shall have a view to give you on the morning of the 18th.

Ever,
Lorimer Drake`,
  ),
  timeline(
    'Your eligibility list placement',
    'Personnel Commission <commission@usd44.example>',
    `You placed in Rank 3 on the eligibility list for Instructional Aide - Special Education. Lists are valid for one year. As vacancies occur, candidates in the first three ranks are referred to the school site, which will contact you itself.

Personnel Commission`,
  ),
  timeline(
    'Language assessment: Versant English Test',
    'Recruitment Team <apply@tagalogbpo.example>',
    `Dear Applicant,

Congratulations for passing the initial screening! Please take the Versant test on or before tomorrow, 6:00 PM. Make sure you are in a quiet place with headset and stable internet. Test ID will be sent thru SMS. Once you pass, our team will call you for the operations interview.

Recruitment Team`,
  ),
  timeline(
    'Approval still pending',
    'Ottilie Brack <ottilie.brack@zellersmaschinen.example>',
    `Dear Mr. Iyer,

please excuse the long waiting. The release of the position by our group headquarters is still missing, we have reminded them on Monday. I personally assume the middle of the month. As soon as the signature is there, I call you.

Ottilie Brack
HR`,
  ),
  timeline(
    'In-tray exercise, remote',
    'Parliamentary Service <recruitment@parlservice.example>',
    `Candidates who have been successful at paper sift will sit a remote in-tray exercise of 60 minutes. You may choose any hour between 0800 on Thursday and 2000 on Sunday to do it. Invigilation is by screen recording. Marks are combined with your sift score to decide who is called before the board.

Recruitment, Parliamentary Service`,
  ),
  timeline(
    'Update on Junior Curator, Numismatics',
    'Personnel <personnel@coincabinet.example>',
    `Dear Dr Szabados,

You were kind enough to ask. Out of 64 applications nine have been set aside for closer reading, yours among them; the Keeper will go through these upon his return from the dig. We shall not be calling anybody before the 20th.

Personnel`,
  ),
  timeline(
    'Next stage confirmed',
    'JazzHR <notifications@applytojob.com>',
    `Hi Precious,

Thank you for your time on the phone. You have been selected to continue in our process for Leasing Consultant at Birch Hollow Apartments. Our property manager will reach out soon to arrange the next conversation.

Birch Hollow Hiring Team`,
  ),
  timeline(
    'Funding confirmation outstanding',
    'Dr. Ruairí Ó Conaill <r.oconaill@marinegenomics.example>',
    `Dear Dr Lim,

All three of us would like to work with you; I see no harm in saying so. The award letter from the funder, however, has not been issued, and until it is I am not permitted to appoint. The programme officer speaks of the second half of February. I'll be in touch then and, if it slips again, I'll let you know that as well.

Ruairí`,
  ),
  timeline(
    'Criteria Corp assessment link - 3 days',
    'Criteria <noreply@criteriacorp.com>',
    `Hello Dmitri,

Baxter Orchard Supply has requested that you complete the CCAT (15 minutes, 50 questions) and the EPP (30 minutes).

Please finish both within 3 days. Calculators are not allowed. Your results will be reviewed by the hiring team, who will follow up with you.`,
  ),
];
