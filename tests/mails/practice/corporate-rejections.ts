import type { TestMail } from '../../core/mail/mail.ts';

/** Rejections in corporate, official and system-made words. */
export const corporateRejections: readonly TestMail[] = [
  {
    kind: 'rejection',
    subject: 'Your application for Senior Financial Analyst (R-0048213)',
    from: 'Harrowgate Insurance Recruiting <harrowgate@myworkday.com>',
    text: `Dear Priscilla,

Thank you for taking the time to apply for Senior Financial Analyst. After careful review, we have decided to move forward with other candidates whose experience more closely matches our current needs.

We encourage you to visit our careers site for future opportunities.

Harrowgate Insurance Recruiting
This mailbox is not monitored.`,
  },
  {
    kind: 'rejection',
    subject: 'Update on your candidacy at Kestrel Aerospace',
    from: 'Kestrel Aerospace Recruiting <no-reply@greenhouse.io>',
    text: `Hi Tobias,

We appreciate the time you spent getting to know our team over the past few weeks. Choosing between people we like is the hardest part of this work. Following the panel we discussed your interviews at length, and we won't be extending an offer for Manufacturing Engineer, Composites.

Everyone commented on how well you explained autoclave trade-offs. What tipped the balance was hands-on AFP experience.

We wish you every success.
The Kestrel Aerospace Talent Team`,
  },
  {
    kind: 'rejection',
    subject: 'Notification of Disposition: Requisition 25004417',
    from: 'Taleo Notification <hcm.notification@taleo.example>',
    text: `Candidate Number: 7719024

Ms. Ferreira-Dunn,

The above requisition has been filled. Your candidacy is now closed. Your information stays in our database for eighteen months and may be considered for other openings.

Stratton Paper Company`,
  },
  {
    kind: 'rejection',
    subject: 'Outcome of your application – SCI/2291',
    from: 'HR Recruitment, University of Penmarrow <hr-recruitment@penmarrow.example>',
    text: `Dear Dr Achterberg

LECTURER IN MARINE GEOLOGY (REF: SCI/2291)

Thank you for attending for interview on 13 May. I regret to inform you that the panel has decided not to appoint you to this post. Professor Maseko would be happy to offer feedback by telephone if you would find that of use.

May I take this opportunity to thank you for your interest in the University.

Yours sincerely
Gwen Trelawny`,
  },
  {
    kind: 'rejection',
    subject: 'Policy Adviser 341877: your interview result',
    from: 'Government Recruitment Service <noreply@govrecruit.example>',
    text: `Dear Candidate,

Thank you for attending an interview for the above vacancy. On this occasion you have not been successful.

Your scores (1 low, 7 high)
Making Effective Decisions: 4
Seeing the Big Picture: 3
Communicating and Influencing: 5
Presentation: 4

The minimum to be held on the reserve list was 4 in each.

Government Recruitment Service`,
  },
  {
    kind: 'rejection',
    subject: 'Your application to Orrin Labs',
    from: 'Orrin Labs <no-reply@hire.lever.co>',
    text: `Hi Dominic,

Thanks again for your interest in joining Orrin Labs. We've had an overwhelming response to Product Designer II and, at this time, we're not able to progress your application further.

It's not a reflection of your talent. We'd love to see your name again.

Orrin Labs`,
  },
  {
    kind: 'rejection',
    subject: 'TriVale Logistics: Regional Dispatch Supervisor (ID 2025-11873)',
    from: 'iCIMS Talent Cloud <trivale+autoreply@talent.icims.com>',
    text: `Marcellus,

We want to let you know that the position of Regional Dispatch Supervisor has been cancelled and will not be filled. As a result your application is no longer being considered.

Other vacancies in Joliet may be of interest to you: trivale.example/careers

TriVale Logistics EOE`,
  },
  {
    kind: 'rejection',
    subject: 'Regarding your interview with Dorset, Lamb & Pryce LLP',
    from: 'Eleanor Vasquez-Hume <evhume@dorsetlaw.example>',
    text: `Dear Ms. Nakagawa:

It was a pleasure having you visit on the 28th. Mr. Pryce and the associates found you thoughtful and well prepared. Nonetheless, the Committee has resolved to extend its offer to an applicant with prior experience in commercial closings.

With your permission I shall keep your résumé on file for a year, as we do from time to time add to the group.

Very truly yours,
Eleanor Vasquez-Hume`,
  },
  {
    kind: 'rejection',
    subject: 'Shortlisting result: 190-N-44210',
    from: 'Trac Recruitment <noreply@trac-jobs.example>',
    text: `Dear Blessing Okorie

Thank you for applying for this post. The shortlisting panel has compared your application with the person specification and regrets that you haven't been shortlisted for interview.

We cannot give individual feedback at this stage owing to the number of applicants.`,
  },
  {
    kind: 'rejection',
    subject: 'Oral board results – not certified',
    from: 'Ardmore County Human Resources <hr@ardmorecounty.example>',
    text: `Dear Applicant:

Your score of 66.40 on the oral board for LIBRARIAN II falls below the passing point of 70.00. Accordingly your name will be removed from further consideration under Exam No. 24-0317. You may sit the examination again when it is next announced. Appeals must be filed within five working days.

Human Resources Department`,
  },
  {
    kind: 'rejection',
    subject: 'News on E-commerce Merchandiser',
    from: 'SmartRecruiters <notifications@smartrecruiters.com>',
    text: `Hi Ximena,

Boreal Outfitters has finished reviewing applications and unfortunately yours was not among the ones chosen for the next round. Want to be told about new jobs there? Follow the company.`,
  },
  {
    kind: 'rejection',
    subject: 'Quillstone – decision after your virtual onsite',
    from: 'Ashby <talent@quillstone.example>',
    text: `Hi Farouk,

I'd rather have told you this over the phone, but I couldn't reach you. The group met yesterday and came out at a "no" for Site Reliability Engineer at the senior level. The incident walkthrough was strong; systems design showed gaps around capacity planning that we'd need on day one.

We would like to stay in contact, and we would welcome an application from you again after twelve months.

Danuta Zych
Head of Talent`,
  },
  {
    kind: 'rejection',
    subject: 'Our decision: Data Steward (m/f/d)',
    from: 'Recruiting Center Vollmar AG <noreply@vollmar-karriere.example>',
    text: `Dear Ms. Petrosyan,

we thank you once more for your application. After thorough comparison with the requirement profile we unfortunately have to inform you that we could not consider you in the closer selection. Please do not understand this as an evaluation of your person or qualification.

Your documents will be deleted after six months pursuant to data protection regulations.

For your further professional path we wish you all the best.`,
  },
  {
    kind: 'rejection',
    subject: 'Assessment Centre outcome',
    from: 'Norbank Early Careers <earlycareers@norbank.example>',
    text: `Dear Haruka

Thank you for taking part in our Assessment Centre on 25 November. The standard was exceptionally high. After discussing everybody's performance against our benchmark, we are sorry that we can't offer you a place on the Future Leaders Programme 2026.

A personalised feedback report can be downloaded from the portal from Monday. You're welcome to apply again next season.

Norbank Early Careers`,
  },
  {
    kind: 'rejection',
    subject: 'Thank you from Solvane Energy',
    from: 'Solvane Energy Talent Acquisition <notification@jobvite.com>',
    text: `Jae-won,

Thank you for speaking with Chip and Marguerite. The position has since been awarded to an internal bidder under our collective agreement. We therefore won't continue with external applicants.

Solvane Energy provides equal employment opportunities to all.`,
  },
  {
    kind: 'rejection',
    subject: 'Deputy Registrar: decision of the Bureau',
    from: 'Registry of the Regional Tribunal <registry-vacancies@regionaltribunal.example>',
    text: `Madam,

I have the honour to refer to your candidature for the above-mentioned post. The Bureau of the Tribunal, having examined the report of the Selection Board, has appointed another candidate. The Board wished me to convey its appreciation of the quality of your written test.

Your name will, unless you object, be entered on a reserve list valid until 31 December 2026.

The Secretary to the Board`,
  },
  {
    kind: 'rejection',
    subject: 'Your candidacy, VP Advancement',
    from: 'Abigail Poole <apoole@halvorsensearch.example>',
    text: `Dear Mr. Castañeda,

Having deliberated with care, the committee has chosen four finalists, and I'm sorry to tell you that you are not one of them. This was by no means a judgment on your record. The committee came to weigh capital campaign leadership above all else.

It has been a privilege to represent you, and I intend to think of you for other searches.

Sincerely,
Abigail`,
  },
  {
    kind: 'rejection',
    subject: 'Not selected: JR-50911',
    from: 'Talbot Semiconductor <talbot@myworkday.com>',
    text: `Samir,

Thank you for interviewing for Summer 2026 Intern – RF Design. We have completed our hiring for this cohort and you were not selected. Full-time openings for new graduates are posted each August.

Talbot Semiconductor`,
  },
  {
    kind: 'rejection',
    subject: 'GS-0560-11: Notice of results',
    from: 'USA Staffing <usastaffingoffice@opm-mail.example>',
    text: `Dear WILHELM OSTERGAARD:

Position: Budget Analyst, GS-0560-11
Announcement: 25-FIN-119

You were referred; another applicant was selected. (Code: NS)

This completes action on your application. Additional vacancies are listed on USAJOBS.`,
  },
  {
    kind: 'rejection',
    subject: 'Reg: Interview Result – Data Engineer',
    from: 'Sree Lakshmi P <recruitment@suntaraglobal.example>',
    text: `Dear Hemanth,

Greetings!! Thanks for your time and participation. We regret to inform that your profile is not shortlisted in L2 discussion as per client feedback. Cooling period is 6 months, post which you may re-apply.

Wish you all success.

Thanks & Regards,
Sree Lakshmi P`,
  },
  {
    kind: 'rejection',
    subject: 'Final decision – Associate General Counsel search',
    from: 'Tabitha Greenlaw <tabitha.greenlaw@mossandmain.example>',
    text: `Good afternoon Roberto,

I'm writing with a difficult message. Our CEO and General Counsel have selected the other finalist. It came down to franchise experience; you were, as I'm sure you sensed, very well liked.

Travel costs not yet claimed will be honored through month-end. Thank you for the grace with which you've handled a long process.

Warm regards,
Tabitha Greenlaw`,
  },
  {
    kind: 'rejection',
    subject: 'Application update: Store Team Leader, Swindon',
    from: 'Larkfield Supermarkets Resourcing <resourcing@larkfield-careers.example>',
    text: `Dear Kayleigh,

Darren enjoyed meeting you. This time we've gone with somebody who has run a department before, so we won't be offering you the Team Leader job. He did ask us to say he'd gladly see you apply as a Supervisor.

Larkfield Resourcing`,
  },
  {
    kind: 'rejection',
    subject: 'Interview feedback and outcome: Teacher of Physics',
    from: 'Mrs J Harcastle <recruitment@greenfellschool.example>',
    text: `Dear Mr Osei-Tutu

Following Mr Blythe's telephone call to you on Thursday evening, I write to confirm formally that you weren't successful in your application. The Governors were grateful for the thought you'd put into your lesson.

Please find attached a claim form for your expenses.

Mrs J Harcastle`,
  },
  {
    kind: 'rejection',
    subject: 'Cabin Crew – thank you for attending',
    from: 'Air Tarn Careers <careers@airtarn.example>',
    text: `Thank you for joining us in Manchester. We know nerves can play a part on days like that.

Having looked at all the scores from the group activity, we won't be taking you through to the final round. You can try again six months from the date of your Assessment Day.

Air Tarn People Team`,
  },
  {
    kind: 'rejection',
    subject: 'Your video interview with Calloway & Stern',
    from: 'Calloway & Stern Student Recruitment <noreply@callowaystern.example>',
    text: `Dear Yetunde,

Thank you for completing the on-demand video stage for Graduate Auditor, Leeds. Your responses were assessed against our strengths framework, and you have not reached the threshold needed to progress.

As the decision is made by trained assessors, it's final for this recruitment year.

Student Recruitment`,
  },
  {
    kind: 'rejection',
    subject: 'Job #4471-B Maintenance Electrician',
    from: 'Paylocity Recruiting <noreply@recruiting-mail.example>',
    text: `Reggie Thibodeaux,

Your application was reviewed and is not being pursued further by the employer.

Gulfline Polymers
Automated message. Do not reply.`,
  },
  {
    kind: 'rejection',
    subject: 'Position filled: Procurement Lead',
    from: 'Nordvik Marine <nordvik@teamtailor-mail.com>',
    text: `Hej Sanna!

Thank you for the patience. We've now found the right colleague for Procurement Lead and the position is thereby filled. Your profile was among our top ten, so we would be happy to keep it in our database. If you'd rather have it deleted, press the button below.

Cecilia Brännlund`,
  },
  {
    kind: 'rejection',
    subject: 'Programme Officer (P-3), VA 2025/088 – result of the selection exercise',
    from: 'Talent Acquisition, Intergovernmental Seed Council <recruitment@seedcouncil.example>',
    text: `Dear Mr. Ochieng-Strand,

We refer to your interview for VA 2025/088. The selection exercise has now been finalized, and we regret to advise that you were not recommended for appointment. A large number of highly qualified candidates applied.

We trust you'll continue to monitor our vacancies.`,
  },
  {
    kind: 'rejection',
    subject: 'Data Platform: decision',
    from: 'Ostrava Drives Recruiting <recruiting@eu.workablemail.com>',
    text: `Dear Radek,

thank you for the interesting discussion about your code. We made a decision for another applicant, who already has experience with AUTOSAR. We believe it's fair to inform you so quickly instead of leaving you waiting.

Ostrava Drives a.s., HR department`,
  },
  {
    kind: 'rejection',
    subject: 'Your application for Clinical Operations Specialist',
    from: 'Jonas Lund <talent@hire.lever.co>',
    text: `Hello Agnieszka,

I enjoyed our call last Tuesday. Upon discussing your background with the director, we think the job would be a step down from what you're doing now, and we'd worry about keeping you engaged. For that reason we are not going to take your candidacy further.

Jonas Lund
Talent Partner`,
  },
  {
    kind: 'rejection',
    subject: 'Marchmont Hotel – application result',
    from: 'HR Department The Marchmont <hr@marchmonthotel.example>',
    text: `Dear Ms. Villanueva,

Thank you for the interest you have shown in The Marchmont. After evaluation of your personal interview, we regret that we can't pursue your application for Housekeeping Supervisor as of this time. We will keep your resume in our active file should there be a vacancy suited to your qualifications.

God bless and more power.`,
  },
  {
    kind: 'rejection',
    subject: 'Candidate update for Wholesale Account Coordinator',
    from: 'Sable & Finch Careers <careers@sableandfinch.example>',
    text: `Dear Ottoline,

We've made the decision to put hiring for this role on hold indefinitely as part of a wider restructure, and therefore we're closing out all applications, including those of people who've already interviewed with us.

We know this isn't the news you hoped for. Thank you for giving us your time.

Sable & Finch Careers`,
  },
  {
    kind: 'rejection',
    subject: 'Deputy Sheriff Trainee: notice of non-selection',
    from: "Sheriff's Personnel Bureau <personnel@marlowcountysheriff.example>",
    text: `Applicant No. 25-0881

You have been found not best suited for employment with this agency at this time. Per Bureau policy, reasons are not disclosed. You may reapply one year after the date of this notice.

Sgt. L. Pruitt`,
  },
  {
    kind: 'rejection',
    subject: 'Outcome of your Community Nurse interview',
    from: 'Workforce Team <workforce@aldergrovehospice.example>',
    text: `Dear Niamh,

I tried to ring you this afternoon. It was very close between two of you, and in the end Clare has chosen the nurse who has her prescribing qualification. I'm sorry, because I know how much you wanted it.

Clare will gladly talk it over with you. She's free most lunchtimes.

With best wishes from all of us`,
  },
  {
    kind: 'rejection',
    subject: 'Support Worker (Bank) SW-2207',
    from: 'PortaCare Recruitment Hub <hub@portacare.example>',
    text: `Dear Mwamba,

Our insurer requires that drivers have held a full licence for at least twelve months. As you passed your test in June we are unable to take your application any further right now. You're welcome to get back to us next summer.

PortaCare Recruitment Hub`,
  },
  {
    kind: 'rejection',
    subject: 'Administrative Officer III',
    from: 'HRMPSB Secretariat <hrmpsb@region9health.example>',
    text: `Dear Ms. Abubakar,

This pertains to your application for Administrative Officer III. After the comparative assessment conducted by the Board, please be informed that another applicant has been appointed by the appointing authority. Be assured your papers shall form part of our pool for similar vacancies.

Thank you very much.`,
  },
  {
    kind: 'rejection',
    subject: 'Platform Engineer – coding test result',
    from: 'Seacourt Exchange Talent <talent@seacourt.example>',
    text: `Hi Bhavna,

Thanks for completing Stage 1. Of the three questions you solved two; to go forward, candidates needed all test cases on at least the first and third. So we'll be leaving it there for this opening.

We wipe test submissions after 90 days.

Seacourt Exchange Talent`,
  },
  {
    kind: 'rejection',
    subject: 'Territory Sales Rep 2026-3310',
    from: 'Cobalt Beverage Talent Acquisition <cobaltbev+email@talent.icims.com>',
    text: `Sharice,

While your background is impressive, we've chosen to pursue applicants whose skills are a nearer match for what this territory needs. Your profile will remain searchable by our recruiters.

Cobalt Beverage TA`,
  },
  {
    kind: 'rejection',
    subject: "Your application to Whitby Harbour Trust (Harbour Master's Assistant)",
    from: 'Whitby Harbour Trust Office <office@harbourtrust.example>',
    text: `Dear Mr Stainthorpe

The Commissioners considered applications on Monday. There were several former mariners among the applicants and I am afraid that yours did not reach the shortlist. Thank you for troubling to apply, and for your kind remarks about the swing bridge.

Yours truly
A. Raine, Clerk`,
  },
  {
    kind: 'rejection',
    subject: 'Recruitment closure: R&D Technician',
    from: 'Human Resources <hr@nutribakeindustries.example>',
    text: `Good day Ms. Adeyemi,

We appreciate your participation in the just concluded recruitment exercise. Regrettably, management was unable to select you for the position. We wish you the very best in your future endeavours.

HR/Admin`,
  },
  {
    kind: 'rejection',
    subject: 'Physician search, Division of Hospital Medicine',
    from: 'Physician Recruitment <physicianrecruitment@hollybrook.example>',
    text: `Dear Dr. Farrokhzad,

Dr. Pike and his partners asked me to thank you and your husband for traveling to see us. They have elected to pursue a pediatrician who can begin in July, and have extended a contract accordingly. Should that not come to fruition I'll reach out, but in fairness to you, please go on with your other possibilities.

Marcy Oakes, CPRP`,
  },
  {
    kind: 'rejection',
    subject: 'Application decision: Process Safety Engineer',
    from: 'Lindqvist Chemicals Careers <system@successfactors.example>',
    text: `Dear Arturo Benavides,

With respect to requisition 19320, we wish to inform you that you no longer are under consideration. A more experienced individual has been identified.

Do not respond; system-generated.`,
  },
  {
    kind: 'rejection',
    subject: 'Candidacy concluded: Head of Internal Audit',
    from: 'Rajesh Mukherjee <rajesh.mukherjee@kalyanbank.example>',
    text: `Dear Sir,

The Board at its meeting held on 24th instant has approved the appointment of a candidate from within the Bank. We place on record our appreciation for your time and travel. Kindly submit pending bills, if any, by month end.

Regards,
Rajesh Mukherjee`,
  },
  {
    kind: 'rejection',
    subject: 'Your application with Veridian Pay',
    from: 'Zadie Montclair <zmontclair@veridianpay.example>',
    text: `Hi Thaddeus,

Thank you for working through the case discussion with Amara and Stellan. They came away impressed by how you framed the problem, though less sure of the quantitative follow-through. Having taken everything into account, we're going to stop here.

I know feedback by email can sting. If you want a fuller readout I'm available for 15 minutes.

Zadie`,
  },
  {
    kind: 'rejection',
    subject: 'Assistant Principal, Eastlake MS (8841)',
    from: 'AppliTrack <noreply@applitrack-mail.example>',
    text: `This is to inform you that the vacancy for which you applied has been filled.

JobID 8841: Assistant Principal

Please continue to check our site for postings.`,
  },
  {
    kind: 'rejection',
    subject: 'IT Support Technician (T2)',
    from: 'Resources Office <jobs@loxwoodcollege.example>',
    text: `Dear Aurelio

I write further to your interview. As the Network Manager mentioned to you, funding for the second technician was still subject to the autumn enrolment count. This has come in lower than forecast; as a consequence, no appointment will be made.

I realise you completed a practical test in good faith and am sorry for the outcome.

Resources Office`,
  },
  {
    kind: 'rejection',
    subject: 'Result of screening',
    from: 'Clara HR Bot <noreply@clara-ats.example>',
    text: `Hello Bogdan,

Application: Forklift Operator (night)
Result: NOT MATCHED
Criteria not met: reach-truck certificate; max. commute 40 km

You can request human review within 14 days by pressing "Review".`,
  },
  {
    kind: 'rejection',
    subject: 'Update regarding Solutions Consultant, Public Sector (2718812)',
    from: 'Interview Operations <interview-ops@telluriccloud.example>',
    text: `Hello Sandrine,

We hope you're well. At this time we've opted not to proceed with your candidacy for the Solutions Consultant role. Company policy prevents us from sharing detailed feedback. You remain eligible to apply for roles in other organizations at Telluric Cloud immediately, and for this one after six months.

Interview Operations`,
  },
  {
    kind: 'rejection',
    subject: 'Electrical Superintendent',
    from: 'Wendell Abernathy <wabernathy@crosshatchbuilders.example>',
    text: `Wes,

I owe you a straight answer. The Cheyenne Avenue owner is pulling the job, and without that backlog Gil can't justify another superintendent this year. So we're not going to be making you an offer. If we win the hospital in Broken Arrow, your name's first on my legal pad.

Respectfully,
Wendell Abernathy`,
  },
  {
    kind: 'rejection',
    subject: 'Post-doctoral position 2025-PD-31',
    from: 'Sekretariat Prof. Wallmeyer <sekretariat@biophys.uni-lauterbach.example>',
    text: `Dear Dr. Subramaniam,

in the name of Professor Wallmeyer I thank you for your presentation. The committee has placed you on the second rank of the list. As the first-ranked person has meanwhile accepted, the position is now occupied and the procedure closed.

With best regards
Heike Dornbusch`,
  },
  {
    kind: 'rejection',
    subject: 'Your Activities Director application',
    from: 'Willowbank Senior Living <careers@willowbanksenior.example>',
    text: `Dear Deandra,

Thank you for sharing your story by video. We loved the chair-yoga idea! We will, however, be moving ahead with an applicant who holds the state activities certification our license requires.

Keep us in mind when you've got yours.

Willowbank Senior Living`,
  },
  {
    kind: 'rejection',
    subject: 'RE: RE: Application – Interim Finance Director',
    from: 'Democratic Services <appointments@thornhamcouncil.example>',
    text: `Dear Ms Kavanagh

The Sub-Committee met as planned and, I'm obliged to inform you, preferred another candidate. Members remarked upon the clarity of your presentation.

Yours faithfully
D. R. Allardyce`,
  },
  {
    kind: 'rejection',
    subject: 'Message about your recent application',
    from: 'UKG Recruiting <noreply@ultipro-mail.example>',
    text: `Dear Ifeanyi Lazenby,

Opportunity: Patient Access Rep I (PATIE004410)

You do not meet one or more of the basic qualifications listed for this opportunity. For that reason, we're unable to consider you.

Thank you for your interest in Tri-Rivers Regional Medical Center.`,
  },
  {
    kind: 'rejection',
    subject: 'Following your meeting with Geraint Powell',
    from: 'Lucy Fanshawe <talent@pemburyrowe.example>',
    text: `Dear Shanthi

Both markers thought well of your advice on the trust, and Geraint would like that to be known. The partnership has nonetheless concluded that it should recruit at a more junior level in this round. We won't therefore be taking our discussions with you forward.

I'd very much like to stay in touch and hope you will allow me to.

Kind regards
Lucy Fanshawe`,
  },
  {
    kind: 'rejection',
    subject: 'Branch role at Silverleaf',
    from: 'Silverleaf CU HR <hr@silverleafcu.example>',
    text: `Dear Annemarie,

Otis and I appreciated your visiting with us on Saturday. We're going a different direction for Member Service Representative. Thank you for considering Silverleaf and best wishes for your search!

Silverleaf CU HR`,
  },
  {
    kind: 'rejection',
    subject: 'Senior Planner – REF 5528',
    from: 'Laura Bexhill <laura.bexhill@ramseycouncil.example>',
    text: `Good afternoon Hamza

I'm getting in touch to say the post of Senior Planner has been deleted from the establishment in the budget set last night. We can't now interview anyone for it. Your expenses for the two abortive dates (none, I think, being online) can be claimed.

Sorry to have messed you about.

Laura Bexhill`,
  },
  {
    kind: 'rejection',
    subject: 'Scheduling withdrawn: your application for Treasury Operations Analyst',
    from: 'Talent Acquisition <noreply@oraclecloud-recruiting.example>',
    text: `Nkechi Sørensen,

Following interview 1 of 2 the business has chosen not to proceed to interview 2. Your application status has been set to: Rejected by Employer.

We thank you for your interest.`,
  },
  {
    kind: 'rejection',
    subject: 'Trainee Train Driver: Stage 3 result',
    from: 'Northern Fells Rail Recruitment <noreply@nfrail-recruitment.example>',
    text: `Candidate ID 88106

Manager's Interview: pass
Multi-Modal Interview: below standard

Both must be passed. Under national rules (two attempts per lifetime at certain elements) you may attempt the MMI one more time, not sooner than six months from now, with any operator. Your application with us ends here.`,
  },
  {
    kind: 'rejection',
    subject: 'Operations Lead @ Wickerly',
    from: 'Beatrix (Wickerly) <beatrix@wickerly.example>',
    text: `Dear Anselm,

Many thanks for chatting with me and for the thoughtful email that followed. We've spoken to eleven people, and are inviting three to meet the founders. You aren't one of those three, I'm sorry to say.

If circumstances shift I'd come back to you, but wouldn't want you to wait on that.

Beatrix`,
  },
];
