import type { TestMail } from '../../core/mail/mail.ts';

/** Offers, letters of agency recruiters and the bulk mail of companies. */
export const corporateOffersOutreachAndBulk: readonly TestMail[] = [
  {
    kind: 'offer',
    subject: 'Offer of Employment – Senior Financial Analyst (R-0048213)',
    from: 'Harrowgate Insurance Recruiting <offers@harrowgate.example>',
    text: `Dear Priscilla,

On behalf of Harrowgate Insurance, I am delighted to offer you the position of Senior Financial Analyst, reporting to Denise Fairweather.

Base salary: $98,500 annually, paid bi-weekly
Target bonus: 8%
Start date: Monday, June 2, 2025
Paid time off: 20 days

This offer is contingent upon satisfactory completion of a background check. Please indicate your acceptance by signing electronically no later than May 9.

Welcome to Harrowgate!`,
  },
  {
    kind: 'offer',
    subject: 'Your offer letter is ready to sign',
    from: 'Workday Notification <copeland@myworkday.com>',
    text: `You have a document awaiting your signature in Candidate Home.

Document: Offer Letter – Respiratory Therapist, R0119274
Expires: 09/12/2025 5:00 PM

Sign in, open My Tasks and choose Review Offer. Should you have questions as to pay grade or differential, contact your recruiter prior to signing.`,
  },
  {
    kind: 'offer',
    subject: 'Conditional offer – Staff Nurse Band 5',
    from: 'Trac Recruitment <noreply@trac-jobs.example>',
    text: `Dear Blessing Okorie

I am pleased to confirm that, following your recent interview, you have been offered the above post subject to pre-employment checks: two references covering three years, occupational health clearance, DBS (enhanced) and NMC registration.

Please do not resign from your present employment until these have been cleared.

Starting point: bottom of Band 5, increments per national terms.`,
  },
  {
    kind: 'offer',
    subject: 'Appointment to Lecturer in Marine Geology – SCI/2291',
    from: 'HR Recruitment, University of Penmarrow <hr-recruitment@penmarrow.example>',
    text: `Dear Dr Achterberg

Further to your conversation with Professor Maseko, I have pleasure in offering you appointment as Lecturer (Grade 8, spine point 37) from 1 September 2025, with three years' probation. Two copies of the contract follow by post. Kindly return one, signed, together with your pension election.

Gwen Trelawny`,
  },
  {
    kind: 'offer',
    subject: 'Tentative Job Offer: Budget Analyst, GS-0560-11',
    from: 'USA Staffing <usastaffingoffice@opm-mail.example>',
    text: `Dear WILHELM OSTERGAARD:

Congratulations! You have been tentatively selected for the position below.

Grade/Step: GS-11, Step 1
Salary: $82,764 (incl. locality)
Duty station: Kansas City, MO

You must accept or decline within 3 business days in the USA Staffing Onboarding system. A final offer will be made after suitability is determined. Do not give notice to your employer on the strength of this letter.`,
  },
  {
    kind: 'offer',
    subject: 'Letter of Intent – Data Engineer – Suntara Global',
    from: 'Suntara HR Operations <offers@suntaraglobal.example>',
    text: `Dear Hemanth,

Congratulations!!

We are pleased to release the LOI for Data Engineer – Azure. Annual CTC: INR 21,40,000 (fixed 19.0 + variable 2.4). Location: Hyderabad (hybrid). DOJ: on or before 20-Apr-2026.

Kindly share your acceptance within 48 hrs by replying "I accept" failing which LOI stands withdrawn. Detailed annexure attached.`,
  },
  {
    kind: 'offer',
    subject: 'Verbal to written: Staff Machine Learning Engineer',
    from: 'Onsite Team <recruiting@juniperrock.example>',
    text: `Hi Lakshman,

Putting in writing what Oskar told you this morning: we want you here!

• $236,000 base
• 9,200 RSUs over four years
• $30,000 sign-on
• relocation package B

The DocuSign will arrive separately. You've got until the 24th to think it over, and anybody you met is happy to get on a call.`,
  },
  {
    kind: 'offer',
    subject: 'Deputy Registrar: proposal of appointment',
    from: 'Registry of the Regional Tribunal <registry-vacancies@regionaltribunal.example>',
    text: `Sir,

I have the honour to inform you that the Bureau has decided to propose your appointment as Deputy Registrar, grade A4, step 2, for a renewable term of four years with effect from 1 February 2026. I should be obliged to receive your written acceptance within fifteen days, together with a medical certificate.`,
  },
  {
    kind: 'offer',
    subject: "Welcome aboard, Kayleigh – here's what we'd like to offer you",
    from: 'Larkfield Supermarkets Resourcing <resourcing@larkfield-careers.example>',
    text: `Dear Kayleigh,

Good news: Darren would like you as his new Supervisor in Swindon!

Hours: 39 a week, five from seven
Pay: £14.05 an hour
Starting: 7 April, or sooner if you can

Accept in the portal and we'll get your paperwork and uniform moving.

Larkfield Resourcing`,
  },
  {
    kind: 'offer',
    subject: 'RE: Partnership track discussion; formal terms',
    from: 'Lucy Fanshawe <talent@pemburyrowe.example>',
    text: `Dear Ambrose

I'm very happy to enclose formal terms for you to join Pembury Rowe as Counsel. The key elements, as you and Geraint settled between you, are a salary of £168,000, entry to the discretionary pool from May, and review for partnership in the second year. Take whatever advice you need. We would hope for a signed copy before the long weekend.

Lucy Fanshawe`,
  },
  {
    kind: 'offer',
    subject: 'Notice of appointment – Librarian II',
    from: 'Ardmore County Human Resources <hr@ardmorecounty.example>',
    text: `Dear Ms. Blackwood:

You have been selected by the Library System for appointment to LIBRARIAN II, Range 54, Step A ($31.77/hr), effective December 8, subject to a one-year working test period. Report at 8:30 AM for fingerprinting and oath of office. Decline in writing by November 26 if you do not intend to accept.`,
  },
  {
    kind: 'offer',
    subject: 'Selected candidate – pay package – RN Med-Surg Twin Falls',
    from: 'Client Services <clientservices@meridianstaffing.example>',
    text: `Patrice, Twin Falls wants you! Confirm within 2 hrs and I'll send the contract.

$2,310/wk gross (36 hrs): taxable $24/hr, M&IE $483, lodging $963
13 wks from 03/30, nights
OT after 40 @ $62

Time off requests honored as submitted. Are we a go?`,
  },
  {
    kind: 'offer',
    subject: 'Final selection: Trainee Train Driver, Carlisle',
    from: 'Northern Fells Rail Recruitment <noreply@nfrail-recruitment.example>',
    text: `Candidate ID 88106

Congratulations. You've passed every stage and your medical came back Fit. We're offering you a place on the course beginning 8 September, salary £32,150 in training, £64,900 once productive.

Accept on the dashboard by 20 June. Places not accepted go to the holding pool.`,
  },
  {
    kind: 'offer',
    subject: 'Contract offer FTE 0.8, Data Steward (m/f/d)',
    from: 'Recruiting Center Vollmar AG <recruiting@vollmar-karriere.example>',
    text: `Dear Ms. Petrosyan,

we are very glad that we could convince each other. As agreed by telephone we offer you an employment contract with 32 weekly hours, unlimited, with pay group E11 (4.412 EUR gross monthly), entry 01.03.2026. The works council has agreed. Please send back the copy signed by both sides in the original.

Kind regards
Your Vollmar Recruiting Center`,
  },
  {
    kind: 'offer',
    subject: 'Revised offer – Assistant Principal',
    from: 'Talent Office, Dunmore ISD <talent@dunmoreisd.example>',
    text: `Good afternoon,

The Board approved your employment last night. After crediting the Beaumont years your annual salary comes to $79,884 on a 217-day calendar, which replaces the figure we gave you before. The two-year term contract opens for e-signature Monday; you have ten days by statute to return it.

Go Hornets!`,
  },
  {
    kind: 'other',
    subject: 'Urgent requirement || Java Full Stack Developer || Dallas TX (Onsite) || Locals only',
    from: 'Vikram Reddy <vikram.r@apextalentsoft.example>',
    text: `Hi Professional,

Hope you are doing good.

We have an immediate requirement with our direct client. Please go through the JD and let me know your interest.

Title: Java Full Stack Developer
Location: Dallas TX (Day 1 onsite)
Duration: 12+ months
Rate: $58/hr on C2C
Visa: Any except OPT/CPT
Interview: Phone + In-person

Must have: Java 17, Spring Boot, React, Kafka, AWS – 10+ yrs

Kindly reply with updated resume, visa copy, DL copy and expected rate.

Thanks & Regards,
Vikram Reddy | Sr. US IT Recruiter
Note: If you're not interested please ignore or reply with REMOVE in the subject.`,
  },
  {
    kind: 'other',
    subject: 'Job Opportunity: Business Analyst (Guidewire) - Hartford, CT - W2',
    from: 'Karthik Subbu <karthik@nexgenstaffers.example>',
    text: `Hello,

My name is Karthik and I'm a recruiter at NexGen Staffers Inc., a WBE certified firm. I came across your resume on Dice.

Role: BA – Guidewire PolicyCenter
Place: Hartford, CT; hybrid 3 days
Type: W2 only, no sub-vendors
Pay: $62 – $65
Interview mode: 2 rounds of video

Responsibilities:
> Elicit requirements, write user stories
> Work with P&C underwriters

If comfortable, share best time to reach you.`,
  },
  {
    kind: 'other',
    subject: 'Are you open to a new role? GMP Documentation Specialist',
    from: 'Latoya Simmons <lsimmons@proclinstaffing.example>',
    text: `Hi Ikram,

I am recruiting for a Fortune 100 pharmaceutical company in Durham, NC for a 9-month contract with likely extension. Your experience with batch record review is right in line.

Pay is $34.80/hour with weekly payroll and medical from day one.

Should you wish to be considered, please attach a Word copy of your resume and note your current status (employed / available). I will follow up by phone with those who fit.

Latoya Simmons
Proclin Staffing – Making lives better through work`,
  },
  {
    kind: 'other',
    subject: 'Immediate Walk-in Drive @ Chennai – Voice Process – Freshers can apply',
    from: 'HR Swathi <swathi.hr@bluepetalbpo.example>',
    text: `Dear Job Seeker,

Greetings from Blue Petal BPO!!

Walk-in from Mon to Sat, 11 AM to 3 PM, 4th Floor, Ascendas Tower, Guindy.

Eligibility – any degree, 2022 to 2025 pass out, good communication in English
Salary – 18k take home + incentives
Shift – US night shift, two way cab

Mention HR Swathi on top of the CV. Refer your friends also.`,
  },
  {
    kind: 'other',
    subject: 'Sr. SAP FICO Consultant – S/4 migration – need H1B transfer?',
    from: 'Harpreet Gill <hgill@orbitconsultinggrp.example>',
    text: `Dear Partner/Consultant,

We're presently staffing an S/4HANA migration for an end client in Troy, MI. Two things are non-negotiable with them: 12 years of FICO and a minimum of one full-cycle conversion.

Sponsorship: we can transfer H1B, GC filing after 12 months
Compensation: 135K–145K + benefits

Send: full name as in passport, last 4 SSN (for submission), DOB (MM/DD), LinkedIn ID.

Harpreet`,
  },
  {
    kind: 'other',
    subject: 'Exclusive mandate: CFO, listed consumer company',
    from: 'Cressida Vane <cvane@vanepartners.example>',
    text: `Dear Mr Oyelaran

I lead the finance practice at Vane Partners and have been retained by a FTSE 250 consumer group to find its next Chief Financial Officer. Several people whose views I respect have mentioned you.

A briefing paper can be sent on signature of an NDA. If not for you, I'd be interested in whom you rate.

Cressida Vane`,
  },
  {
    kind: 'other',
    subject: 'Clinical Research Coordinator – Your profile matched 92%',
    from: 'CareerMatch AI <match@careermatch-talent.example>',
    text: `Hi Delphine,

An employer using CareerMatch is seeking a Clinical Research Coordinator in Tampa and your profile matched 92%.

Say YES and your contact details are passed to the employer; say NO and you won't be shown for this job. They typically conduct interviews within a week.

YES, I'm interested | NO`,
  },
  {
    kind: 'other',
    subject: 'W2 Contract | Network Engineer (Cisco ISE) | Remote EST | Need GC/USC',
    from: 'Aparna M <aparna.m@tekbridgeinc.example>',
    text: `Hi,

Please find the requirement below, if your skills fits kindly share your resume ASAP as client is closing submissions by EOD.

Job: Network Engineer – Cisco ISE
Remote, but EST hours
GC / USC only due to federal client

Skills matrix (fill):
ISE – __ yrs
Firewalls – __ yrs
Wireless – __ yrs

Expected hourly on W2: ___

Regards
Aparna | Talent Acquisition Executive | TekBridge Inc`,
  },
  {
    kind: 'other',
    subject: 'Travel LPN needed in Bangor – $1,540 weekly',
    from: 'Coastline Nurse Agency <jobs@coastlinenurse.example>',
    text: `Hi Nurse!

Hot job alert from your recruiter Tasha:

LPN – SNF, 8-hr days, Bangor ME, 13 weeks
$1,540 gross weekly + completion bonus
Facility doesn't interview: auto-offer if you meet submittal requirements

Ready to submit? Text me your skills checklist and two refs.`,
  },
  {
    kind: 'other',
    subject: 'Opportunity w/ Talbot Semiconductor: re-connecting',
    from: 'Ines Maldonado <ines.maldonado@talbotsemi.example>',
    text: `Dear Dr. Yilmaz,

You may recall that we corresponded in 2023 when you chose to finish your postdoc. A principal position has now been approved in Device Modeling, and I immediately thought of you. No pressure, yet if you're anywhere near curious, I would be glad to send over the description or to have the hiring manager drop you a line.

Ines Maldonado
Principal Technical Recruiter`,
  },
  {
    kind: 'other',
    subject: 'Kind Attn: Civil Engineers – Gulf openings – Qatar & KSA – Free recruitment',
    from: 'Al Noor Manpower <jobs@alnoormanpower.example>',
    text: `Dear Candidate,

Urgently required for leading MEP company in Doha:

1. QA/QC Civil Engineer – 8 nos – QAR 9,000 + food + accommodation
2. Land Surveyor – 12 nos
3. Safety Officer (NEBOSH) – 5 nos

Client is coming for interview at Kochi and Mumbai end of month. Send CV with passport copy, photo white background and experience certificates.

Govt. Reg. No. B-0812/KER`,
  },
  {
    kind: 'other',
    subject: 'Your resume on CareerBuilder – Inside Sales – Base + uncapped commission',
    from: 'Brock Tanner <brock@summitsalesrecruit.example>',
    text: `Hey there,

Found your resume and WOW. We've got a client in Phoenix growing like crazy that needs 14 Inside Sales Reps by the first. $45K base, OTE $90K, no cold calls. Full training. Reply INTERESTED and I'll shoot over the details.

Brock
To opt out of career opportunities click here.`,
  },
  {
    kind: 'other',
    subject: 'Inquiry regarding your interest: Provost, Whitfield College',
    from: 'Abigail Poole <apoole@halvorsensearch.example>',
    text: `Dear Dean Somerville,

Whitfield College has engaged us in its search for a Provost. I write in the hope that you'd allow yourself to be considered, or might suggest colleagues. Nominations and applications are read in confidence beginning November 1. A leadership profile may be found on our site.

Respectfully,
Abigail Poole`,
  },
  {
    kind: 'other',
    subject: 'RTR needed: Snowflake Data Modeler, Charlotte NC',
    from: 'Mohd Imran <imran@quantumitservices.example>',
    text: `Hi Divya,

As per our discussion, please reply to this mail confirming Right To Represent:

"I, Divya Menon, authorize Quantum IT Services to exclusively represent me for Snowflake Data Modeler with client bank, Charlotte NC at $70/hr C2C."

Once RTR is received I'll submit your profile and revert on client interview, if shortlisted.

Imran`,
  },
  {
    kind: 'other',
    subject: 'New vacancy in your area: HGV Class 2 driver',
    from: 'Kestrel Way Recruitment <leeds@kestrelway.example>',
    text: `Hi Darius

We've a client in Wakefield looking for Class 2 drivers, Mon–Fri, 5am starts, multi-drop with tail lift, £15.40 ph PAYE, weekly pay. Digi card & CPC essential, no more than 6 points.

You're on our books so I wanted to give you first refusal. Give us a bell on 01132 555 019 if you fancy it.`,
  },
  {
    kind: 'other',
    subject: 'Following up on my voicemail – Cyber Security Analyst (TS/SCI)',
    from: 'Maj. (ret.) Todd Ellison <tellison@patriotcleared.example>',
    text: `Good morning,

I left a voicemail yesterday about a cleared opportunity supporting a DoD customer at Ft. Meade. Requirements: active TS/SCI with CI poly, IAT Level III, three years in a SOC. Contract was awarded for base plus four option years.

If you or a cleared colleague is seeking a change, respond with a clearance summary (NO classified details) and desired salary. We pay $5K for referrals.`,
  },
  {
    kind: 'other',
    subject: 'Our client would like to see your profile',
    from: 'Aishwarya Pillai <aishwarya@hirewellconsultants.example>',
    text: `Dear Mr. Joseph,

I'm from HireWell Consultants. We are working on a position of Plant HR Manager with a German auto component MNC at Chakan, Pune. Budget is upto 28 LPA. They're particular about IR exposure with union handling.

Pls revert with: current CTC, expected CTC, notice period (buyout possible?), reason for change, native place. Post that I'll forward your profile to the client for shortlisting.`,
  },
  {
    kind: 'other',
    subject: 'Gentle follow up || Reqd. DevOps Engineer || C2C || Interview slots available tomorrow',
    from: 'Naveen K <naveen.k@softpathsys.example>',
    text: `Hi,

Did you get a chance to check my below email? Client is having interview slots tomorrow for submitted profiles, so need resume today itself.

DevOps Engineer, Minneapolis MN, Hybrid
Terraform, Azure DevOps, AKS
$60/hr max all inclusive
Need passport number for submission (H1B)

Not looking? Kindly pass on to your bench colleagues.`,
  },
  {
    kind: 'other',
    subject: 'A quick question, Guillermo',
    from: 'Marisol Greer <mgreer@redoakhealthsearch.example>',
    text: `Dr. Arredondo,

What would make you leave your present hospital? If the answer includes seven-on/seven-off, closed ICU and $340K guaranteed, we should correspond. The town is an hour from the coast and they sponsor J-1 waivers.

Marisol Greer
Red Oak Health Search`,
  },
  {
    kind: 'other',
    subject: 'Supply teachers required from September – Register now',
    from: 'ClassCover Education <register@classcover.example>',
    text: `Dear Colleague,

As you've previously worked through an agency in Kent, we're contacting you about day-to-day and long-term supply. M1–UPS3 paid to scale. Registration requires a half-hour call with a consultant, an enhanced DBS on the update service and two references.

ClassCover is a member of the REC.`,
  },
  {
    kind: 'unrelated',
    subject: '15 new jobs for "financial analyst" in Hartford, CT',
    from: 'JobBoard Alerts <alert@jobboard-notify.example>',
    text: `Your daily job alert

Financial Analyst II – Brandt Mutual – $74K–$88K
Sr. FP&A Analyst – Corliss – Easily apply
Budget Analyst – State of Connecticut – 3 days ago

View all 15 jobs

Edit alert | Unsubscribe`,
  },
  {
    kind: 'unrelated',
    subject: 'Ace the interview: 7 answers recruiters love',
    from: 'Careerwise Weekly <newsletter@careerwise.example>',
    text: `CAREERWISE WEEKLY | Issue 214

This week
> Seven answers recruiters love (and two they've heard too often)
> How to follow up after the final round
> Should you accept the first offer? Our columnist weighs in
> Video: calming nerves before a panel

Forward to a friend. You receive this newsletter because you signed up at careerwise.example.`,
  },
  {
    kind: 'unrelated',
    subject: 'Open enrollment begins November 3',
    from: 'Benefits Center <benefits@corliss.example>',
    text: `Dear Colleague,

Annual enrollment for 2026 benefits runs from Monday, November 3 until 11:59 PM ET on Friday, November 14. If you take no action your present elections roll over, with the exception of flexible spending accounts.

Join a benefits webinar: Nov 4, 12 PM or Nov 6, 4 PM (link on the intranet).

Human Resources Shared Services`,
  },
  {
    kind: 'unrelated',
    subject: "You're registered: State of Talent 2026 webinar",
    from: 'Webinar Team <no-reply@zoom-webinars.example>',
    text: `Hi Bernadette,

Thank you for registering for "State of Talent 2026: What Hiring Leaders Told Us".

Date & time: Feb 18, 2026 01:00 PM Eastern
Webinar ID: 842 1177 0904
Join from a PC, Mac, iPad, iPhone or Android device

To cancel your registration click here.`,
  },
  {
    kind: 'unrelated',
    subject: 'Mandatory training overdue: Interviewing Without Bias',
    from: 'Learning Administrator <lms@merrowfield.example>',
    text: `Dear Josefina,

Records show that the course listed below has not been completed.

Course: Interviewing Without Bias (for hiring managers)
Original due date: 30 September
Length: 35 minutes

Managers who are out of compliance can't be added to interview panels.

This is an automated reminder from the learning system.`,
  },
  {
    kind: 'unrelated',
    subject: 'Candidate packet: 2 PM panel, K. Ferro',
    from: 'Ashby for Interviewers <no-reply@ashbyhq.com>',
    text: `Hi Miguel,

You're interviewing Katarina Ferro today for Data Analyst.

Your focus area: SQL & stakeholder communication
Resume | Previous feedback (hidden until you submit yours)

Please submit your scorecard within 24 hours.`,
  },
  {
    kind: 'unrelated',
    subject: 'Organizational announcement: Finance leadership',
    from: 'Office of the CEO <internalcomms@bexleyfoods.example>',
    text: `Team,

I'm pleased to announce that Carolyn Mbatha has been promoted to Chief Accounting Officer, effective July 1. Carolyn joined in 2014 and has led Controllership since 2021. Please join me in congratulating her.

A search for her successor will begin shortly. Interested employees should consult the internal job board.`,
  },
  {
    kind: 'unrelated',
    subject: 'Your ticket for HR Tech Summit Amsterdam',
    from: 'HR Tech Summit <tickets@hrtechsummit.example>',
    text: `Order 55108 confirmed

1 × Two-day pass, HR Tech Summit, RAI Amsterdam, 14–15 April 2026
Badge name: Femke Zuidema

Bring the QR code in this mail. Doors 08:00. Sessions on structured interviewing, pay transparency and skills data need separate booking in the app.`,
  },
  {
    kind: 'unrelated',
    subject: 'Action required: verify your email address',
    from: 'Lindqvist Chemicals Careers <system@successfactors.example>',
    text: `Someone, hopefully you, asked to change the email address linked to this account.

Verification code: 402 771

The code lapses in 10 minutes. If you did not request this, disregard the message.`,
  },
  {
    kind: 'unrelated',
    subject: 'How was your recent call with Tamar Mutual?',
    from: 'Tamar Mutual Customer Insight <survey@tamarmutual.example>',
    text: `Dear Mr Penhaligon,

You spoke with us about your home policy on 11 June. Could you spare two minutes to score the adviser you dealt with?

Very poor | Poor | OK | Good | Excellent

Entries received by 30 June go into a draw for a £100 voucher.`,
  },
  {
    kind: 'unrelated',
    subject: "We've updated our Terms of Service",
    from: 'Petalpay Legal <legal@petalpay.example>',
    text: `Hello,

Effective January 15 we're revising our Terms of Service and Privacy Notice. Among the changes: clearer dispute resolution, new rules for shared wallets, and a list of processors. Continuing to use Petalpay after that date means that you accept the revised terms. If you'd rather not, you may close your account at no cost.`,
  },
  {
    kind: 'unrelated',
    subject: 'Career fair next Thursday: 62 employers, one gym',
    from: 'Career Services, Hollins Ridge University <careerservices@hollinsridge.example>',
    text: `Hornets,

Bring résumés and good shoes! The Spring Career Fair is Thursday, 10–3, in the Fieldhouse.

New this year:
• Headshot booth
• LinkedIn clinic
• Mock interviews with alumni, first come first served

Students need not register. Free pizza after 2.`,
  },
  {
    kind: 'unrelated',
    subject: 'Reminder: engagement survey closes Friday',
    from: 'People Analytics <surveys@telluriccloud.example>',
    text: `Hi all,

Participation stands at 68%. The survey takes about eight minutes and results are reported only for groups of seven or more. If you've finished already, thank you and ignore this reminder, which goes to everybody.`,
  },
  {
    kind: 'unrelated',
    subject: 'Vendor onboarding: your application is approved',
    from: 'Supplier Portal <suppliers@copelandmedical.example>',
    text: `Dear Supplier,

We are pleased to inform you that your vendor application (V-20914) has been approved. You may now submit bids and invoices via the portal. Payment terms are net 45. Prior to your first delivery, upload a current certificate of insurance.`,
  },
  {
    kind: 'unrelated',
    subject: 'New feature: schedule interviews right from your inbox',
    from: 'Teamtailor Product <product@teamtailor-mail.com>',
    text: `Hi there recruiter,

Smart Schedule is live for all plans! Candidates see only times when all interviewers are free, and reminders go out by themselves. Early customers fill roles four days faster.

Book a demo with your success manager or read the release notes.`,
  },
  {
    kind: 'unrelated',
    subject: 'RFP 2025-31 Notice of non-award',
    from: 'Procurement Services <procurement@cityofhallam.example>',
    text: `Dear Proposer:

Thank you for your response to RFP 2025-31, Janitorial Services. After evaluation, the City has decided to award the contract to another firm whose proposal scored higher. You may request a debriefing within ten days of this letter. We hope you will compete for future solicitations.`,
  },
  {
    kind: 'unrelated',
    subject: 'Password expires in 5 days',
    from: 'IT Service Desk <servicedesk@norbank.example>',
    text: `Dear User,

The password for NB\\hsato expires on 30/11. Press Ctrl+Alt+Del and pick "Change a password" while in the office or on VPN. The Service Desk will never ask you to disclose it.`,
  },
  {
    kind: 'unrelated',
    subject: 'Your weekly HR digest: pay gaps, probation, parental leave',
    from: 'Employment Law Bulletin <bulletin@hrbriefs.example>',
    text: `IN THIS ISSUE

1. Tribunal: withdrawing a job offer after a reference. What went wrong?
2. Probation reviews; a checklist
3. When can you refuse a flexible working request?
4. Template of the week: letter inviting an employee to an investigation meeting

HR Briefs is published every Wednesday.`,
  },
  {
    kind: 'unrelated',
    subject: 'Invitation: Quarterly All-Hands @ Wed Jan 14, 2026 10am - 11am (PST)',
    from: 'Google Calendar <calendar-notification@google.com>',
    text: `Quarterly All-Hands
Wednesday Jan 14, 2026 ⋅ 10am – 11am Pacific Time - Los Angeles

Location: Town Hall + livestream

Agenda: Q4 results, roadmap, new hires, Q&A. Submit questions ahead of time on Slido #allhands.

Organizer: chiefofstaff@plumelabs.example`,
  },
  {
    kind: 'unrelated',
    subject: 'Your subscription receipt',
    from: 'Apex Résumé Builder <billing@apexresume.example>',
    text: `Receipt #A-77130

Premium plan, monthly: $14.95
Paid with: Visa ending 4402
Next charge: March 3

Unlimited downloads, cover letter generator, interview question bank. Manage or cancel in settings.`,
  },
  {
    kind: 'unrelated',
    subject: 'Volunteer interviewers needed for scholarship day',
    from: 'Hollins Ridge Alumni Association <alumni@hollinsridge.example>',
    text: `Dear Alumni,

The Founders Scholarship program brings ninety high school seniors to campus on March 7, and we need fifty alumni to interview them in pairs. Training is held online on March 3. Breakfast, lunch and a tote bag are our thanks.

Let us know by February 20 whether you can help.`,
  },
  {
    kind: 'unrelated',
    subject: 'Salary guide 2026 is here – download now',
    from: 'Kestrel Way Recruitment <marketing@kestrelway.example>',
    text: `What should you be paying your team next year?

Our 2026 guide benchmarks 340 roles across Yorkshire and the Humber. Headlines: transport up 4.1%, finance flat, night premiums rising.

Planning to hire? Our consultants can have shortlisted candidates in front of you inside a week.

Kestrel Way Recruitment, Reg. in England`,
  },
  {
    kind: 'unrelated',
    subject: 'Meeting minutes and actions – Works Council 12/11',
    from: 'Betriebsratsbüro <betriebsrat@vollmar.example>',
    text: `Dear colleagues,

attached the minutes of the meeting of 12.11. Points: 1) canteen prices, 2) consent to recruitments no. 88 to 93 (all agreed), 3) shift model hall 4. Objections please in writing by 26.11.

The next meeting takes place on 10.12. at 9:00 h, room 1.12.`,
  },
  {
    kind: 'unrelated',
    subject: 'Benefit claim: telephone appointment',
    from: 'Department for Support and Work <noreply@dsw.gov.example>',
    text: `Your appointment about Jobseeker Support

We'll ring you on 5 August, between 9am and 1pm, to look at what you've done to find work. Have your claimant commitment with you. Missing this appointment could mean that your payment is reduced or stopped. To change it, use your online journal.`,
  },
  {
    kind: 'unrelated',
    subject: 'Membership renewal – Chartered Institute of Fleet Managers',
    from: 'Membership Services <members@cifm.example>',
    text: `Dear Mr Duxbury

Your membership (no. 30558, grade: Associate) falls due on 1 April. The subscription for the year is £164, reduced to £149 when paid by direct debit.

Thinking of upgrading to Full Member? Applications are assessed on a portfolio and a professional review interview, held quarterly in Coventry.`,
  },
  {
    kind: 'unrelated',
    subject: 'LinkedIn: Oskar is hiring. See 8 more jobs from your network',
    from: 'LinkedIn <messages-noreply@linkedin.com>',
    text: `Jobs from people you know

Oskar Hjelm is hiring a Research Engineer at Juniper Rock
4 connections work at Holm Bank
Tern: be an early applicant

Also: 11 people viewed your profile this week

This email was intended for Bea Farrow (Applied Scientist). Learn why we included this.`,
  },
];
