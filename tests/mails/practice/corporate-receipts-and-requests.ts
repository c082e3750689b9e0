import type { TestMail } from '../../core/mail/mail.ts';

/** Receipts, notices of status and requests for papers in the words of applicant systems and large employers. */
export const corporateReceiptsAndRequests: readonly TestMail[] = [
  {
    kind: 'other',
    subject: 'Thank you for applying to Harrowgate Insurance',
    from: 'Harrowgate Insurance Recruiting <harrowgate@myworkday.com>',
    text: `Dear Priscilla,

Thank you for your interest in Senior Financial Analyst (R-0048213). Your application has been received.

Our recruiters review every submission. If your qualifications match the needs of the role, a recruiter will contact you to schedule an interview. You can check your status at any time in Candidate Home.

This message was sent from an unmonitored mailbox.`,
  },
  {
    kind: 'other',
    subject: 'Application received: Process Safety Engineer, 19320',
    from: 'Lindqvist Chemicals Careers <system@successfactors.example>',
    text: `Dear Arturo Benavides,

We confirm that your application for requisition 19320 has reached us in full. Candidates selected for interviews will be notified by e-mail or telephone. Due to the volume of applications we're unable to respond to individual inquiries regarding status.

Sincerely,
Lindqvist Chemicals Careers`,
  },
  {
    kind: 'other',
    subject: 'Your application to Kestrel Aerospace',
    from: 'Kestrel Aerospace Recruiting <no-reply@greenhouse.io>',
    text: `Tobias,

Thanks for applying to Kestrel Aerospace. We're glad you're thinking about us for your next move! Someone on our Talent Team is going to look over your materials, and should there be a fit we'll be in touch about next steps.

In the meantime, feel free to learn about life at Kestrel on our blog.

** Please note: Do not reply to this email. **`,
  },
  {
    kind: 'other',
    subject: 'Confirmation of submission – Vacancy ID 25004417',
    from: 'Taleo Notification <hcm.notification@taleo.example>',
    text: `Candidate Number: 7719024

Ms. Ferreira-Dunn,

We have successfully received your submission for the position of Accounts Payable Specialist. You may return to the Career Section to:

- check the status of your file
- modify your personal data
- withdraw

Only those whose background most closely meets our requirements will be called for an interview.

Replies to this message are undeliverable.`,
  },
  {
    kind: 'other',
    subject: 'NEOGOV: Application Received – Librarian II',
    from: 'Ardmore County Human Resources <no-reply@neogov-mail.example>',
    text: `Your application for LIBRARIAN II was submitted on August 12 at 4:51 PM.

What happens next?
1. Minimum-qualification review (2-3 weeks after closing)
2. Supplemental questionnaire scoring
3. Placement on eligible list
4. Departments may then interview from the list

You will receive an email notice at the end of each step. Please add the sender to your safe list.`,
  },
  {
    kind: 'other',
    subject: "We've got your application, Ximena!",
    from: 'SmartRecruiters <notifications@smartrecruiters.com>',
    text: `Hi Ximena,

Boreal Outfitters received your application for E-commerce Merchandiser. 

How long will it take? Their team usually reviews within ten working days. Keep your phone handy: shortlisted applicants get invited for a video interview.

Sign in to see all of your applications in one place.`,
  },
  {
    kind: 'other',
    subject: 'Acknowledgement – SCI/2291',
    from: 'HR Recruitment, University of Penmarrow <hr-recruitment@penmarrow.example>',
    text: `Dear Dr Achterberg

LECTURER IN MARINE GEOLOGY (REF: SCI/2291)

I acknowledge with thanks receipt of your application for the above post. The closing date is 28 March and it is hoped that shortlisting will take place in mid-April, with interviews provisionally scheduled for 13 May. If you have not heard from us by 1 May please assume that on this occasion your application has been unsuccessful.

HR Recruitment`,
  },
  {
    kind: 'other',
    subject: '[Auto-reply] Jobs at Orrin Labs',
    from: 'Orrin Labs <no-reply@hire.lever.co>',
    text: `Hi Dominic,

Application in! Product Designer II gets a lot of attention so it may be a little while before you hear anything. Each portfolio is opened by a designer, not a robot. Anyone we'd like to speak with will be emailed by a coordinator.

Orrin Labs`,
  },
  {
    kind: 'other',
    subject: 'Application status update: Under Consideration',
    from: 'iCIMS Talent Cloud <trivale+autoreply@talent.icims.com>',
    text: `Marcellus,

The status of your application for Regional Dispatch Supervisor (ID 2025-11873) has changed.

Old status: Received
New status: Under consideration – hiring manager review

You needn't take any action. Should the hiring manager request a meeting, a recruiter will telephone you.

TriVale Logistics`,
  },
  {
    kind: 'other',
    subject: 'Your Trac application has been submitted',
    from: 'Trac Recruitment <noreply@trac-jobs.example>',
    text: `Dear Blessing Okorie

You have applied for:
Staff Nurse, Acute Medicine, 190-N-44210
West Wolds Hospitals Foundation Trust

Closing: 02/03/2025 23:59. We regularly close vacancies early when enough applications are in. Shortlisting results and interview details, where applicable, are sent by email only, so check your junk folder.

This employer will carry out references for all successful applicants.`,
  },
  {
    kind: 'other',
    subject: 'Resume received - thank you from Crosshatch Builders',
    from: 'Crosshatch Builders Careers <careers@crosshatchbuilders.example>',
    text: `To whom it may concern:

Thank you for forwarding your resume to Crosshatch Builders, Inc. We shall retain it for one (1) year and consider you for any opening for which you may be suited. Applicants of interest will be called by the Human Resources Department.

Crosshatch Builders, Inc. does not accept unsolicited resumes from agencies.`,
  },
  {
    kind: 'other',
    subject: 'Your profile was created at Petalworks Careers',
    from: 'BambooHR for Petalworks <petalworks@app.bamboohr.com>',
    text: `Hello Corrine,

Thanks for applying for Customer Experience Associate (Remote).

We know job hunting is a slog, so here's our process in brief: résumé review → quick questionnaire → live conversation → paid trial shift → decision. It generally takes three weeks end to end.

Petalworks People Ops`,
  },
  {
    kind: 'other',
    subject: 'Thank you for your expression of interest (VA 2025/088)',
    from: 'Talent Acquisition, Intergovernmental Seed Council <recruitment@seedcouncil.example>',
    text: `Dear applicant,

This automatic message acknowledges your application to VA 2025/088, Programme Officer (P-3), Nairobi. Please be informed that only candidates under serious consideration will be contacted for an interview. If you have not been approached within four months of the closing date, kindly consider that another candidate has been appointed.

The Council has zero tolerance for sexual exploitation and abuse.`,
  },
  {
    kind: 'other',
    subject: 'Your application for Network Planning Technician',
    from: 'Hadrian Utilities Recruitment <HadrianRecruitment@hadrianutilities.example>',
    text: `Dear Callum,

Thanks for your application, reference HU-PL-338.

It will be looked at after the closing date of 24 October by the line manager. There are normally two conversations: an informal one by phone and a formal panel. We'll email you either way.

Hadrian Utilities Recruitment`,
  },
  {
    kind: 'other',
    subject: 'Eligibility determination: GS-0560-11',
    from: 'USA Staffing <usastaffingoffice@opm-mail.example>',
    text: `Dear WILHELM OSTERGAARD:

This refers to the application you recently submitted for the position below:

Position: Budget Analyst, GS-0560-11
Announcement: 25-FIN-119

We have reviewed your application and found you qualified. Your name has been referred to the hiring official for consideration. The hiring official may or may not choose to conduct interviews. You will be notified of the final outcome when the certificate is returned to this office.

Please do not reply.`,
  },
  {
    kind: 'other',
    subject: 'Application to Larkfield Supermarkets',
    from: 'Larkfield Supermarkets Resourcing <resourcing@larkfield-careers.example>',
    text: `Dear Kayleigh,

Brilliant, you've applied for Store Team Leader, Swindon. We read through each application within 14 days and then there are three possibilities: we'd like you to take our assessment, we'd like to suggest a different role, or we're sorry it's a no this time.

Larkfield Resourcing`,
  },
  {
    kind: 'other',
    subject: 'Jobvite: Thanks for your interest in Solvane Energy',
    from: 'Solvane Energy Talent Acquisition <notification@jobvite.com>',
    text: `Jae-won,

We appreciate your interest in Solvane Energy and the time you've invested in applying for the Wind Turbine Technician II opening. We will review your credentials against the job's requirements. If selected for an interview, you'll be contacted by one of our Talent Acquisition partners directly.

Solvane Energy provides equal employment opportunities to all.`,
  },
  {
    kind: 'other',
    subject: 'Ihre Bewerbung / Your application: Data Steward (m/f/d)',
    from: 'Recruiting Center Vollmar AG <noreply@vollmar-karriere.example>',
    text: `Dear Ms. Petrosyan,

thank you very much for your application and the interest in our company thereby shown. The careful examination of all documents will take some time. Please have a little patience; we will come back to you unprompted.

Kind regards
Your Vollmar Recruiting Center

This e-mail was created automatically.`,
  },
  {
    kind: 'other',
    subject: 'Received: your application for Deputy Sheriff Trainee',
    from: "Sheriff's Personnel Bureau <personnel@marlowcountysheriff.example>",
    text: `Your application packet was logged at 1455 hrs.

Sequence of the selection process: written exam, physical agility, oral board, background, polygraph, psych, medical. Notices for each phase go to the email address on your packet. Failure at any phase ends the process.

Keep this receipt number: 25-0881.`,
  },
  {
    kind: 'other',
    subject: 'Application complete – AIR TARN Cabin Crew',
    from: 'Air Tarn Careers <careers@airtarn.example>',
    text: `Thanks for wanting to fly with us!

Your application has landed safely. Recruitment for Manchester opens in waves. If your application is taken forward you'll get an invitation to an Assessment Day near you. Otherwise you will hear after the wave closes on 31 January.

Air Tarn People Team`,
  },
  {
    kind: 'other',
    subject: 'Your job application has been viewed by Sable & Finch',
    from: 'JobBoard Notifications <applied@jobboard-notify.example>',
    text: `Ottoline, good news.

Your application for Wholesale Account Coordinator was viewed by Sable & Finch.

Applied: 6 days ago
Viewed: today

Employers that view an application respond within 9 days on average. Keep your profile current to stand out.`,
  },
  {
    kind: 'other',
    subject: 'Your application was sent to Veridian Pay',
    from: 'LinkedIn <jobs-noreply@linkedin.com>',
    text: `Your application was sent to Veridian Pay

Associate, Risk Strategy
Veridian Pay · New York, NY (Hybrid)

Applied on December 9, 2025

View similar jobs you may be interested in:
Risk Analyst – Holm Bank
Credit Strategy Associate – Tern`,
  },
  {
    kind: 'other',
    subject: 'Indeed Application: Activities Director',
    from: 'Indeed Apply <indeedapply@indeed.com>',
    text: `We'll help you get started

Application submitted

Activities Director
Willowbank Senior Living – Spokane, WA

The following items were sent to Willowbank Senior Living. Good luck!
• Application
• Resume

Next steps: The employer or job advertiser may reach out to you about your application. They could ask for an interview or for more details.`,
  },
  {
    kind: 'other',
    subject: 'Thank you – Talent Community, Halden Group',
    from: 'Halden Group Careers <careers@haldengroup.example>',
    text: `Hello Mr. Lindgren,

You're now a member of the Halden Group Talent Community. We may contact you when a position arises in: Legal; Compliance; Corporate Governance. Joining the community isn't a job application, and doesn't guarantee an interview.

Manage preferences | Leave community`,
  },
  {
    kind: 'other',
    subject: 'Teacher of Physics: application safely received',
    from: 'Mrs J Harcastle <recruitment@greenfellschool.example>',
    text: `Dear Mr Osei-Tutu

A short note to say that your application form and letter have arrived safely. The Headteacher and Head of Science shortlist on Wednesday 23rd April. Shortlisted candidates will hear that evening; we're afraid that as a small office we can't write to the others.

Mrs J Harcastle`,
  },
  {
    kind: 'other',
    subject: "Referral received: you've been recommended for a role at Brightmoor Health",
    from: 'Brightmoor Health Talent <talent@hire.lever.co>',
    text: `Hello Agnieszka,

Simone Baptista thinks you'd make a great addition to Brightmoor Health and has referred you for Clinical Operations Specialist. To be considered you'll need to apply yourself using this personalized link within 14 days.

All referred applicants are reviewed by a recruiter personally.`,
  },
  {
    kind: 'other',
    subject: 'How did we do? Candidate experience survey',
    from: 'Kestrel Aerospace Recruiting <survey@starred-mail.example>',
    text: `Hi Tobias,

You recently interviewed with Kestrel Aerospace. We'd be grateful for your honest opinion of that experience. It takes three minutes, and the people who interviewed you don't see individual answers.

On a scale from 0 to 10, how likely are you to recommend us to a friend?

0 1 2 3 4 5 6 7 8 9 10`,
  },
  {
    kind: 'other',
    subject: "Requisition closed to new applicants – you're still in",
    from: 'Ashby <no-reply@ashbyhq.com>',
    text: `Hi Farouk,

Because over 900 people applied we've closed Site Reliability Engineer to new applications. Yours is among those we have on file. We're reading in order of arrival. You'll get an email from us whatever the outcome.

Quillstone Recruiting`,
  },
  {
    kind: 'other',
    subject: 'Application auto-acknowledgment (Do Not Reply)',
    from: 'Employment Services, Lakeland State University <employment@lakelandstate.example>',
    text: `Req. 112-4471, Research Assistant

This is an automated acknowledgment that Lakeland State University has received your application materials. Materials are forwarded to the hiring department, which will contact those applicants it wishes to interview. Positions may remain open until filled.

Required documents received: Cover letter (Y) Vita (Y) References list (Y)`,
  },
  {
    kind: 'other',
    subject: 'Your CV on Suntara portal',
    from: 'Suntara Careers <noreply@suntaraglobal.example>',
    text: `Dear Candidate,

Thanks for registering in our career portal. Your Candidate ID is SG-0099812. Our TAG team will go through your profile and suitable profiles shall be called for technical round as and when requirement matches.

Beware of fraudsters: Suntara never collects money from candidates for interview or offer letter.`,
  },
  {
    kind: 'other',
    subject: 'Status change on your application (JR-50911)',
    from: 'Talbot Semiconductor <talbot@myworkday.com>',
    text: `Samir,

Your application for Summer 2026 Intern – RF Design has moved from "Application Review" to "Recruiter Screen". That means a campus recruiter is currently assessing your transcript and coursework. Interview sign-ups, if you're chosen, are sent from a separate address.

Talbot Semiconductor`,
  },
  {
    kind: 'other',
    subject: 'Your application for Firefighter Recruit has been accepted for testing',
    from: 'Fire Department Personnel <fdpersonnel@cityofhallam.example>',
    text: `Applicant:

You meet the minimum requirements published in Announcement 26-01. Your candidate number is 0412. Information on study materials and orientation workshops (voluntary) is on the department website. The list of those moving to the Chief's Interview will be posted after written scores have been certified.

Personnel Division`,
  },
  {
    kind: 'other',
    subject: 'Introductory message from your recruiter',
    from: 'Hal Brunner <hbrunner@veridianpay.example>',
    text: `Hi Thaddeus,

I'm Hal, the recruiter for Risk. I saw your application come through and wanted you to have a name and an inbox to write to rather than a portal. The manager reads in batches on Fridays. Anything you'd like me to point out to her?

Hal Brunner
Senior Recruiter, Veridian Pay`,
  },
  {
    kind: 'other',
    subject: 'Support Worker (Bank) – we have your form',
    from: 'PortaCare Recruitment Hub <hub@portacare.example>',
    text: `Dear Mwamba,

Ref SW-2207. Form received, thank you. We check three things before anything else: driving licence, right to work, availability for weekends. If you tick all three you'll get a booking code for an interview within 48 hours.

PortaCare Recruitment Hub`,
  },
  {
    kind: 'other',
    subject: 'Process overview – Head of Internal Audit mandate',
    from: 'Rajesh Mukherjee <rajesh.mukherjee@kalyanbank.example>',
    text: `Dear Sir,

Thank you for evincing interest in the captioned position. Your candidature will be placed before the Search Committee. Shortlisted candidates shall be intimated for personal interaction in due course. Canvassing in any form will be a disqualification.

Regards,
DGM – Human Resources`,
  },
  {
    kind: 'other',
    subject: 'Your details have been shared with the practice',
    from: 'Dental Recruit Network <updates@dentalrecruit.example>',
    text: `Hi Bethan,

We've put you forward today for Lead Dental Nurse at Clifton Road. The practice manager is on leave until Tuesday; as soon as she's looked at CVs we'll let you know if she'd like to meet.

Dental Recruit Network acts as an employment agency for permanent roles.`,
  },
  {
    kind: 'other',
    subject: 'Position re-advertised: your earlier application remains valid',
    from: 'Human Resources <hr@nutribakeindustries.example>',
    text: `Dear Applicant,

Please be informed that the vacancy of R&D Technician has been re-advertised in the dailies so as to widen the pool. Those that applied earlier need not re-apply. Only shortlisted applicants will be invited for interview.

HR/Admin`,
  },
  {
    kind: 'other',
    subject: 'Equal employment self-identification complete',
    from: 'Copeland Medical <copeland@myworkday.com>',
    text: `Thank you for completing the voluntary self-identification portion of your application to R0119274. These responses are kept apart from your application and aren't seen by anyone who makes hiring decisions.

No further tasks are awaiting you.`,
  },
  {
    kind: 'other',
    subject: 'Your application, Metro Foods',
    from: 'Olivia (Metro Foods virtual assistant) <olivia@paradox-mail.example>',
    text: `Thanks Jaylen! I've passed your answers on to the team at 4410 Harbor Blvd. If you meet the basic requirements I'll come back to you, usually within a day, with some interview times.

By the way, did you know crew members get free meals on shift?`,
  },
  {
    kind: 'other',
    subject: 'Application for Trainee Train Driver: received',
    from: 'Northern Fells Rail Recruitment <noreply@nfrail-recruitment.example>',
    text: `Candidate ID 88106

Thank you. We received 2,318 applications for 8 places at Carlisle. Sifting against essential criteria is under way. Successful applicants move on to Stage 2 (psychometrics) and then Stage 3 (interviews) across spring. Updates appear on the dashboard before we email, so look there first.`,
  },
  {
    kind: 'other',
    subject: 'Copy of your application to Dunmore ISD',
    from: 'AppliTrack <noreply@applitrack-mail.example>',
    text: `This email is for your records. You have applied to the following position(s) with Dunmore ISD:

JobID 8841: Assistant Principal – Eastlake Middle School

Campus administrators search the pool of applicants and contact those they'd like to interview. Applications stay active until July 1.`,
  },
  {
    kind: 'other',
    subject: 'A note on timing and AI from the Seacourt hiring desk',
    from: 'Seacourt Exchange Talent <talent@seacourt.example>',
    text: `Hi Bhavna,

We have your application for Platform Engineer (JR-20991).

We use software to sort applications by skills, and a person checks its suggestions. You're entitled to ask for a purely human review. If you progress, you would first do a coding test, then a set of three video interviews.

Seacourt Exchange Talent`,
  },
  {
    kind: 'other',
    subject: 'Receipt of application – Deputy Registrar',
    from: 'Registry of the Regional Tribunal <registry-vacancies@regionaltribunal.example>',
    text: `Madam,

I acknowledge receipt of your candidature, registered under number 17/042. Candidates admitted to the interview shall be convened in writing. No information is given by telephone.

The Registry`,
  },
  {
    kind: 'other',
    subject: 'Thank you for stopping by our booth!',
    from: 'Bexley Foods Talent <talent@bexleyfoods.example>',
    text: `Anton,

It was nice meeting you at the Midwest Supply Chain Expo. If something on our careers site catches your eye, go ahead and apply, and put "Expo" as your source so that we can spot you. Current openings: Supply Planner (Req 60-2291), Demand Analyst, Plant Buyer.

Bexley Foods Talent`,
  },
  {
    kind: 'other',
    subject: 'Employee referral status: Level 2',
    from: 'Telluric Cloud Careers <no-reply@telluriccloud.example>',
    text: `Sandrine,

You have an active application: Solutions Consultant, Public Sector (Job ID 2718812).

Stage: Application under review
Recruiter: to be assigned

Did you know? Preparing early helps. Read how our interviewing works, in case you are invited.`,
  },
  {
    kind: 'request',
    subject: 'Documents needed for your application – Ardmore County',
    from: 'Ardmore County Human Resources <hr@ardmorecounty.example>',
    text: `Dear Applicant:

A review of your file shows that an official copy of your MLS transcript has not been received. Please arrange for your institution to send it directly to this office, or upload an unopened e-transcript, within ten (10) calendar days. Files that remain incomplete will be withdrawn.

Human Resources Department`,
  },
  {
    kind: 'request',
    subject: 'Reference request consent – Teacher of Physics',
    from: 'Mrs J Harcastle <recruitment@greenfellschool.example>',
    text: `Dear Mr Osei-Tutu

In accordance with safer recruitment practice we need two referees, one of whom should be your present headteacher. You have given only one on your form. Would you kindly supply name, position, work email and telephone for the second?

Mrs J Harcastle`,
  },
  {
    kind: 'request',
    subject: 'Action needed: complete your self-disclosure questionnaire',
    from: 'Copeland Medical <copeland@myworkday.com>',
    text: `You have an outstanding task for R0119274 Respiratory Therapist.

Task: Supplemental Questionnaire (licensure, shift preference, lift restrictions)
Due: 08/12/2025

Sign in > My Tasks > Start`,
  },
  {
    kind: 'request',
    subject: 'Professional references – VP Advancement',
    from: 'Abigail Poole <apoole@halvorsensearch.example>',
    text: `Dear Mr. Castañeda,

As we prepare for the next phase, may I trouble you for the names of six references: two supervisors, two peers, two who have reported to you? Please indicate your relationship to each and whether I may approach them at once. None would be contacted without your say-so.

Abigail`,
  },
  {
    kind: 'request',
    subject: 'Required: expense and bank details for interview travel',
    from: 'Accounts Payable, Regional Tribunal <missions@regionaltribunal.example>',
    text: `Madam,

For the purpose of reimbursing your travel to the interview of 21 October, I'd ask you to return the enclosed financial identification form, stamped by your bank, along with boarding passes and the hotel invoice in original.`,
  },
  {
    kind: 'request',
    subject: 'BGV initiation - documents to be uploaded - SG-0099812',
    from: 'Suntara Onboarding Desk <bgv@suntaraglobal.example>',
    text: `Dear Hemanth,

Kindly upload the below in the BGV portal within 48 hrs:

a) Last 3 months payslips
b) Form 16 / bank statement
c) Relieving letters of all previous employers
d) 10th, 12th, degree marksheets & PC
e) Aadhaar, PAN, passport size photo

Pls ensure scans are clear and not password protected.`,
  },
  {
    kind: 'request',
    subject: 'Writing sample – Dorset, Lamb & Pryce LLP',
    from: 'Eleanor Vasquez-Hume <evhume@dorsetlaw.example>',
    text: `Dear Ms. Nakagawa:

To complete your file the Committee has asked for one writing sample, redacted as appropriate, not exceeding ten pages, and your certificate from the paralegal program. PDF is preferred.

Very truly yours,
Eleanor Vasquez-Hume`,
  },
  {
    kind: 'request',
    subject: 'NYSC discharge certificate outstanding',
    from: 'Human Resources <hr@nutribakeindustries.example>',
    text: `Good day Ms. Adeyemi,

Our attention has been drawn to the absence of your NYSC discharge/exemption certificate in your documents. You are by this mail requested to forward same to us not later than 12 noon on Friday for our further processing.

HR/Admin`,
  },
  {
    kind: 'request',
    subject: 'Clarification regarding your work authorization',
    from: 'Cobalt Beverage Talent Acquisition <cobaltbev+email@talent.icims.com>',
    text: `Sharice,

Two of the mandatory fields in your profile were left blank. Before we're able to consider your file complete we need to know:

1. Are you legally authorized to work in the U.S. for any employer?
2. Have you ever worked for Cobalt or a Cobalt distributor?

Edit your profile to respond.`,
  },
  {
    kind: 'request',
    subject: 'Salary expectation and notice period, Data Steward',
    from: 'Recruiting Center Vollmar AG <recruiting@vollmar-karriere.example>',
    text: `Dear Ms. Petrosyan,

for the further examination of your application we still miss your salary expectation (gross per year), your earliest possible entry date and the certificate of your last employer. We ask you to hand these in later via the link.

Kind regards
Your Vollmar Recruiting Center`,
  },
  {
    kind: 'request',
    subject: "SkillSurvey: enter your references for Hollybrook Children's Hospital",
    from: 'SkillSurvey Reference <noreply@skillsurvey-mail.example>',
    text: `Dear Dr. Farrokhzad,

Hollybrook Children's Hospital uses SkillSurvey to collect confidential feedback from your colleagues. Enter at least five, of whom two must be current or past managers. The system emails them a seven-minute survey and reminds them for you.

Enter references`,
  },
  {
    kind: 'request',
    subject: 'Missing right-to-work evidence',
    from: 'Workforce Team <workforce@aldergrovehospice.example>',
    text: `Dear Niamh,

Under Home Office rules we must hold a copy of your passport or a share code before we take anything forward. A photo from your phone will do for now as we'll look at the original in person later. Could you email it across in the next few days?

Workforce Team`,
  },
  {
    kind: 'request',
    subject: 'Personal Data Sheet and Work Experience Sheet',
    from: 'HRMPSB Secretariat <hrmpsb@region9health.example>',
    text: `Dear Ms. Abubakar,

You are hereby required to submit the following to complete your application papers:

1. PDS (CS Form 212, Revised 2017), subscribed and sworn
2. Work Experience Sheet
3. IPCR for the last rating period
4. Authenticated CSC eligibility

Scanned copies in one PDF, file name SURNAME_AO3.`,
  },
  {
    kind: 'request',
    subject: 'DBS and overseas police check forms',
    from: 'Recruitment Unit, North Fells Constabulary <recruitment.unit@nfells.police.example>',
    text: `OFFICIAL – SENSITIVE (when completed)

Please fill in the attached vetting questionnaire (NPV2) for yourself, your partner and any other adult at your address. As you lived in Ireland between 2017 and 2019 we also require a Garda certificate. Return everything together. Part submissions get sent back.

Vetting Officer`,
  },
  {
    kind: 'request',
    subject: 'Service record needed before the superintendent reviews your file',
    from: 'Talent Office, Dunmore ISD <talent@dunmoreisd.example>',
    text: `Good afternoon,

Our certification team cannot locate your service record (FIN-115) from Beaumont. Could you have your previous district transmit it, and upload your principal certificate, front and back? The superintendent reviews files on Thursday and yours should be whole by then.`,
  },
];
